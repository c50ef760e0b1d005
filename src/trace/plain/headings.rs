//! Headings of plain text: lines in capitals, numbered lines, and short lines that stand alone.

use super::super::titles::is_date_line;
use super::furniture::Line;
use super::markers;

/// A heading has at most so many words.
const MOST_WORDS: usize = 14;
/// One that only its place shows has fewer.
const MOST_WORDS_UNMARKED: usize = 9;
const LONGEST: usize = 160;

/// The rank of headings that only their place shows.
const UNMARKED: u8 = 6;

/// A line with those around it.
pub(super) struct Around<'a> {
    pub(super) source: &'a str,
    pub(super) lines: &'a [Line],
    pub(super) at: usize,
    /// A sentence or the lead-in of a list goes before, which is not finished.
    pub(super) after_lead: bool,
}

impl Around<'_> {
    fn text(&self, by: usize) -> Option<&str> {
        self.lines.get(self.at + by).map(|line| line.text(self.source))
    }

    fn blank_before(&self, by: usize) -> bool {
        self.lines.get(self.at + by).is_none_or(|line| line.blank_before)
    }
}

/// The level of the heading that begins with a line, and how many lines it takes.
pub(super) fn heading(around: &Around<'_>) -> Option<(u8, usize)> {
    let text = around.text(0)?;
    if !around.blank_before(0) || text.len() > LONGEST || is_date_line(text) {
        return None;
    }
    let alone = around.blank_before(1);
    let words = text.split_whitespace().count();
    if around.at == 0 && alone && words <= MOST_WORDS && !ends_sentence(text) && markers::of(text).is_none() && around.text(1).is_some() {
        return Some((1, 1));
    }
    let number = numbered(text);
    let title = number.map_or(text, |number| number.title);
    if is_capital(title) && words <= MOST_WORDS && !ends_sentence(title) {
        let level = number.map_or(2, |number| number.level);
        // One of two lines.
        if let (false, true, Some(second)) = (alone, around.blank_before(2), around.text(1))
            && is_capital(second)
            && numbered(second).is_none()
        {
            let both = words + second.split_whitespace().count();
            return (both <= MOST_WORDS && !ends_sentence(second)).then_some((level, 2));
        }
        return around.text(1).is_some_and(|next| alone || !is_capital(next)).then_some((level, 1));
    }
    if around.after_lead || words > MOST_WORDS || ends_sentence(title) || title.ends_with([';', ',']) || !begins_large(title) {
        return None;
    }
    let next = around.text(1)?;
    if let Some(number) = number {
        let deeper = numbered(next).is_none_or(|next| next.level > number.level);
        // Without an empty line below, a line that is full may only be the first of a paragraph.
        let below = alone || next.len() > text.len() && words <= MOST_WORDS_UNMARKED && begins_large(next);
        return (deeper && below && (number.is_sure || markers::of(next).is_none() || numbered(next).is_some())).then_some((number.level, 1));
    }
    let unmarked = alone
        && words <= MOST_WORDS_UNMARKED
        && markers::of(text).is_none()
        && !title.contains('@')
        && !title.ends_with(':')
        && !title.contains(|c: char| c.is_ascii_digit())
        && (begins_large(next) || markers::of(next).is_some())
        && next_ends_sentence(around);
    unmarked.then_some((UNMARKED, 1))
}

#[derive(Clone, Copy)]
struct Numbered<'t> {
    level: u8,
    title: &'t str,
    /// `Section 4`, `1.2`: no item of a list is numbered so.
    is_sure: bool,
}

/// A number before a title: `3.`, `2)`, `1.2`, `IV.`, `B.`, `Section 4`, `§ 5`.
fn numbered(text: &str) -> Option<Numbered<'_>> {
    const NAMES: &[&str] = &["section", "article", "part", "chapter", "clause", "§", "artikel", "abschnitt", "teil", "annex", "schedule", "appendix"];
    let (first, rest) = text.split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    if NAMES.contains(&first.to_lowercase().as_str()) {
        let (number, title) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let title = title.trim_start_matches(|c: char| matches!(c, '-' | '–' | '—' | ':' | '.') || c.is_whitespace());
        let bare = number.trim_end_matches(['.', ':', ')']);
        let is_number = !bare.is_empty() && (bare.bytes().all(|b| b.is_ascii_digit() || b == b'.') || is_roman_or_letter(bare));
        return is_number.then_some(Numbered { level: 2, title: if title.is_empty() { text } else { title }, is_sure: true });
    }
    let bare = first.strip_suffix(['.', ')', ':']).unwrap_or(first);
    let bare = bare.strip_prefix('(').unwrap_or(bare);
    let parts = bare.split('.').count();
    if bare.split('.').all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())) {
        // A bare number may be the first word of a sentence.
        let level = u8::try_from(parts + 1).unwrap_or(6).min(5);
        return (bare.len() < first.len() || parts > 1).then_some(Numbered { level, title: rest, is_sure: parts > 1 });
    }
    let level = if is_roman_or_letter(bare) && bare.len() == 1 && !matches!(bare, "I" | "V" | "X") { 3 } else { 2 };
    (bare.len() < first.len() && is_roman_or_letter(bare)).then_some(Numbered { level, title: rest, is_sure: false })
}

fn is_roman_or_letter(text: &str) -> bool {
    let roman = text.len() <= 5 && text.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'));
    !text.is_empty() && (roman || text.len() == 1 && text.bytes().all(|b| b.is_ascii_uppercase()))
}

/// Whether all letters are capitals, and there are some.
fn is_capital(text: &str) -> bool {
    text.chars().filter(|c| c.is_uppercase()).count() > 1 && !text.chars().any(char::is_lowercase)
}

fn begins_large(text: &str) -> bool {
    text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_numeric() || !c.is_lowercase())
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '”', ')', '\'', '’']).ends_with(['.', '!', '…'])
}

/// Whether the paragraph below ends as a sentence does, or leads into a list: then the short line above it is its heading.
fn next_ends_sentence(around: &Around<'_>) -> bool {
    let first = around.at + 1;
    let rest = around.lines.get(first + 1..).unwrap_or_default();
    let count = 1 + rest.iter().take_while(|line| !line.blank_before).count();
    let paragraph = around.lines.get(first..first + count).unwrap_or_default();
    let last = paragraph.last().map_or("", |line| line.text(around.source));
    let words = paragraph.iter().take(2).flat_map(|line| line.text(around.source).split_whitespace()).count();
    ends_sentence(last) || last.ends_with([':', ';', '?']) || words > MOST_WORDS
}
