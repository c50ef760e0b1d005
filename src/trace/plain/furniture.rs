//! Lines of a plain text, without what only furnishes its pages: page numbers, running heads and feet, tables of contents with leaders.

use std::collections::HashMap;

/// A longer line is neither a running head nor a page number.
const LONGEST: usize = 120;

/// So many lines at either end of a page may be repeated on others.
const AT_EDGE: usize = 2;

/// A line that is not empty.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    start: u32,
    end: u32,
    /// An empty line, or a new page, stands before it.
    pub(super) blank_before: bool,
    /// A new page stands before it, or something that furnishes one did.
    pub(super) page_before: bool,
}

impl Line {
    pub(super) const fn start(&self) -> usize {
        self.start as usize
    }

    /// Its words without the blanks around them.
    pub(super) fn text<'s>(&self, source: &'s str) -> &'s str {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// The lines of a text that belong to it.
pub(super) fn without(source: &str) -> Vec<Line> {
    let lines = lines(source);
    let marks = marks(source, &lines);
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let mut page = false;
    let mut blank = false;
    for (line, mark) in lines.into_iter().zip(marks) {
        if mark {
            page = true;
            blank |= line.blank_before;
        } else {
            kept.push(Line { page_before: line.page_before || page, blank_before: line.blank_before || blank || page, ..line });
            (page, blank) = (false, false);
        }
    }
    kept
}

fn lines(source: &str) -> Vec<Line> {
    let mut found = Vec::new();
    let (mut blank, mut page) = (true, false);
    let mut start = 0;
    // A form feed begins a page.
    for raw in source.split_inclusive(['\n', '\u{c}']) {
        let text = raw.trim();
        let at = start + (raw.len() - raw.trim_start().len());
        if let (false, Ok(from), Ok(to)) = (text.is_empty(), u32::try_from(at), u32::try_from(at + text.len())) {
            found.push(Line { start: from, end: to, blank_before: blank || page, page_before: page });
            (blank, page) = (false, false);
        } else {
            blank = true;
        }
        page |= raw.ends_with('\u{c}');
        start += raw.len();
    }
    found
}

/// Which lines furnish a page.
fn marks(source: &str, lines: &[Line]) -> Vec<bool> {
    let text = |i: usize| lines.get(i).map_or("", |line| line.text(source));
    let opens = |i: usize| lines.get(i).is_none_or(|line| line.blank_before);
    let alone = |i: usize| opens(i) && opens(i + 1);
    let mut marks: Vec<bool> = (0..lines.len()).map(|i| is_leader(text(i)) || is_page_number(text(i)) && (alone(i) || says_page(text(i)))).collect();
    let edges = edges(lines, &marks);
    let mut counts: HashMap<String, usize> = HashMap::new();
    for &i in &edges {
        *counts.entry(without_digits(text(i))).or_default() += 1;
    }
    let repeats: Vec<usize> =
        edges.into_iter().filter(|&i| text(i).len() <= LONGEST && counts.get(&without_digits(text(i))).is_some_and(|n| *n > 1)).collect();
    // The first line of all is the title, though running heads repeat it.
    let title = without_digits(text(0));
    let heads = (1..lines.len()).filter(|&i| !title.is_empty() && text(i).len() <= LONGEST && alone(i) && without_digits(text(i)) == title);
    let heads: Vec<usize> = heads.collect();
    for i in repeats.into_iter().chain(heads).filter(|&i| i > 0) {
        if let Some(mark) = marks.get_mut(i) {
            *mark = true;
        }
    }
    marks
}

/// The lines near the ends of pages. A page ends at a form feed, or at a page number.
fn edges(lines: &[Line], marks: &[bool]) -> Vec<usize> {
    let mut edges = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let number = marks.get(i).is_some_and(|mark| *mark);
        if number || line.page_before {
            let after = if number { i + 1 } else { i };
            edges.extend(i.saturating_sub(AT_EDGE)..i);
            edges.extend(after..(after + AT_EDGE).min(lines.len()));
        }
    }
    edges.sort_unstable();
    edges.dedup();
    edges
}

fn without_digits(text: &str) -> String {
    text.chars().take(LONGEST).filter(|c| !c.is_ascii_digit() && !c.is_whitespace()).collect()
}

/// A line that is a page number: `3`, `- 3 -`, `3 / 12`, `Page 3`, `Page 3 of 12`, also behind other words.
fn is_page_number(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let bare = text.trim_matches(|c: char| matches!(c, '-' | '–' | '—' | '|' | '[' | ']' | '(' | ')') || c.is_whitespace());
    let number = |word: &str| (1..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    number(bare) || bare.split_once('/').is_some_and(|(page, of)| number(page.trim()) && number(of.trim())) || says_page(text)
}

/// Whether a short line ends with `Page 3` or `Page 3 of 12`, or begins with it.
fn says_page(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let words: Vec<String> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let number = |word: Option<&String>| word.is_some_and(|word| word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit()));
    let word = |i: usize| words.get(i).map(String::as_str);
    let page = |i: usize| matches!(word(i), Some("page" | "seite" | "pagina" | "página" | "pag"));
    let of = |i: usize| matches!(word(i), Some("of" | "von" | "sur" | "de" | "di"));
    let end = words.len();
    let whole = |i: usize| page(i) && number(words.get(i + 1)) && of(i + 2) && number(words.get(i + 3));
    let last = end >= 4 && whole(end - 4) || (2..=8).contains(&end) && page(end - 2) && number(words.get(end - 1)) && !text.ends_with('.');
    last || whole(0) || end == 2 && number(words.first()) && page(1)
}

/// A line of a table of contents: dots, and the number of a page.
fn is_leader(text: &str) -> bool {
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit());
    if head.len() == text.len() || text.len() - head.len() > 4 {
        return false;
    }
    let dots = head.chars().rev().take_while(|c| matches!(c, '.' | '…' | '·' | '_') || c.is_whitespace());
    let (count, ellipses) = dots.filter(|c| !c.is_whitespace()).fold((0, 0), |(n, e), c| (n + 1, e + usize::from(c == '…')));
    count >= 4 || ellipses > 0
}
