//! Sentences: where a line of plain text may be cut.

use std::ops::Range;

use super::numbering::{is_enumerator, is_part_number};
use super::words::{is_first_word, stop_ends_sentence};

/// Cuts one line of plain text into sentences. Every letter belongs to exactly one of them.
pub(super) fn split(text: &str) -> Vec<Range<usize>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut start = 0;
    let mut i = 0;
    while let Some(&(offset, c)) = chars.get(i) {
        i += 1;
        if !is_stop(c) && !is_full_width_stop(c) {
            continue;
        }
        // "…?!”)" ends as one.
        while chars.get(i).is_some_and(|&(_, c)| is_stop(c) || is_full_width_stop(c) || closes(c)) {
            i += 1;
        }
        let end = chars.get(i).map_or(text.len(), |&(offset, _)| offset);
        let sentence = text.get(start..offset).unwrap_or_default();
        let rest = text.get(end..).unwrap_or_default();
        if is_full_width_stop(c) || is_end(c, sentence, rest) {
            push(text, start..end, &mut found);
            start = end;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

/// The whole of a line as one unit, whatever stops it holds.
pub(super) fn whole(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    push(text, 0..text.len(), &mut found);
    found
}

/// Adds a sentence without the blanks around it. A piece without any letter or digit joins the sentence before it.
fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let start = range.end - piece.trim_start().len();
    let end = start + piece.trim().len();
    if start >= end {
        return;
    }
    match found.last_mut() {
        Some(last) if !piece.chars().any(char::is_alphanumeric) => last.end = end,
        _ => found.push(start..end),
    }
}

/// Whether the stop after `sentence` ends it, given what follows.
fn is_end(stop: char, sentence: &str, rest: &str) -> bool {
    if rest.is_empty() {
        return true;
    }
    let sentence = sentence.trim_start();
    let next = rest.trim_start().trim_start_matches(|c: char| opens(c) || c.is_whitespace());
    let after = next.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').next().unwrap_or_default();
    let blank_before = rest.starts_with(char::is_whitespace);
    if !blank_before {
        // Looked at before the word on the left, whose start may be far away in a text without blanks.
        let blank_follows = next.get(after.len()..).is_some_and(|rest| rest.starts_with(' '));
        if stop != '.' || !rest.starts_with(after) || !is_first_word(after) || !blank_follows {
            return false;
        }
    }
    let before = sentence.rsplit(char::is_whitespace).next().unwrap_or_default().trim_start_matches(opens);
    if !blank_before {
        // "… our users.We may": a blank was lost. Only a small word before and a usual first word after are proof enough.
        return before.len() > 1 && before.chars().all(char::is_lowercase);
    }
    if next.starts_with(char::is_lowercase) && !after.contains(char::is_uppercase) || next.starts_with([',', ';', ':', ')', ']', '&', '/']) {
        return false;
    }
    if stop != '.' {
        return before != "Yahoo" || is_first_word(after);
    }
    // Brackets and quotation marks before the stop are no part of the word: "(U.S.)".
    let word = before.trim_end_matches(closes);
    if is_part_number(sentence) || sentence == before && is_enumerator(word) {
        return false;
    }
    let head = sentence.get(..sentence.len() - before.len()).unwrap_or_default().trim_end();
    // "… as follows: 1. We may", "… and 2. We may"
    if is_enumerator(word)
        && (head.ends_with([':', ';', ',']) || word.bytes().all(|b| b.is_ascii_digit()) && (head.ends_with(" and") || head.ends_with(" or")))
    {
        return false;
    }
    stop_ends_sentence(word, after)
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '։' | '።')
}

/// Stops of scripts that set no blank after them.
fn is_full_width_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．')
}

fn closes(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '\'' | '”' | '’' | '»' | '」' | '』' | '）' | '】')
}

fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '"' | '\'' | '“' | '‘' | '„' | '«' | '¿' | '¡' | '•' | '·' | '–' | '—' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        split(text).into_iter().filter_map(|r| text.get(r)).collect()
    }

    #[test]
    fn plain_sentences() {
        assert_eq!(cut("We bake. Do you? Yes! 7 loaves."), ["We bake.", "Do you?", "Yes!", "7 loaves."]);
        assert_eq!(
            cut("Ask Bake Ltd. or bake.example.com. It costs 3.50 a loaf (e.g. Rye, Inc.) or less."),
            ["Ask Bake Ltd. or bake.example.com.", "It costs 3.50 a loaf (e.g. Rye, Inc.) or less."]
        );
    }

    #[test]
    fn closing_marks_belong_to_the_sentence() {
        assert_eq!(cut("He said “stop.” (We did.) Then “go.”"), ["He said “stop.”", "(We did.)", "Then “go.”"]);
        assert_eq!(cut("Write to a@b.example. “Bread” is food."), ["Write to a@b.example.", "“Bread” is food."]);
    }

    #[test]
    fn enumerations_stay_whole() {
        let text = "We bake (i) to eat; (ii) to sell; and (iii) for fun.";
        assert_eq!(cut(text), [text]);
        assert_eq!(cut("We bake: 1. To eat; 2. To sell. It is fun."), ["We bake: 1. To eat; 2. To sell.", "It is fun."]);
        assert_eq!(cut("4.2. Bread is food."), ["4.2. Bread is food."]);
        assert_eq!(cut("Section 4. Bread is food."), ["Section 4. Bread is food."]);
    }

    #[test]
    fn lost_blanks() {
        assert_eq!(cut("It is for bakers.We may bake. Use Node.Js or x.The end"), ["It is for bakers.", "We may bake.", "Use Node.Js or x.The end"]);
    }

    #[test]
    fn other_scripts() {
        assert_eq!(cut("我们烤面包。你吃！「好。」"), ["我们烤面包。", "你吃！", "「好。」"]);
        assert_eq!(cut("Wir backen z.B. Brot. Am 3. Mai nicht."), ["Wir backen z.B. Brot.", "Am 3. Mai nicht."]);
    }
}
