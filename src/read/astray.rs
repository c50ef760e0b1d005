//! Characters that look like a space, or like nothing, where the layout of a file needs spaces.
//!
//! They come with text that was copied from a page or a chat. YAML takes them for part of a word, so what follows would be misread in ways that nobody could
//! see. Here they are found line by line; they are reported, and the file is read as it looks.

use crate::model::{is_allowed, offsets_of};
use crate::source::{is_blank, is_hidden};

/// A character that stands where it does not belong.
#[derive(Debug, Clone, Copy)]
pub(super) struct Astray {
    pub(super) at: usize,
    pub(super) c: char,
    /// What belongs there: a space, or nothing.
    pub(super) instead: &'static str,
}

/// Those characters of a text that stand before a key, a value or an entry, or at the end of a line of structure.
pub(super) fn astray(text: &str) -> Vec<Astray> {
    // The first line of structure is not indented.
    let first = text.split_inclusive('\n').take_while(|line| matches!(line.trim_start().chars().next(), None | Some('#' | '%'))).map(str::len).sum();
    offsets_of(text, |b| matches!(b, 0xc2 | 0xcd | 0xd8 | 0xe1..=0xe3 | 0xef | 0xf3))
        .filter_map(|at| Some((at, text.get(at..)?.chars().next()?)))
        .filter(|(at, c)| (is_blank(*c) || is_hidden(*c)) && is_allowed(*c) && is_structure(text, *at, *c))
        .map(|(at, c)| {
            let is_before_all = at >= first && text[first..at].chars().all(is_gap);
            Astray { at, c, instead: if is_blank(c) && !is_before_all { " " } else { "" } }
        })
        .collect()
}

/// How much of a line is looked at. Longer ones hold texts.
const NEAR: usize = 200;

/// Whether a character belongs to the layout of its line, and not to a text.
fn is_structure(text: &str, at: usize, c: char) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = text[start..at].trim_end_matches(is_gap);
    if before.len() > NEAR {
        return false;
    }
    let behind = text[at + c.len_utf8()..].split('\n').next().unwrap_or_default();
    let behind = behind.trim_matches(|c| is_gap(c) || c == '\r');
    let is_last = behind.is_empty() || behind.starts_with('#');
    let is_separated = text[start..at].strip_prefix(before).is_some_and(|gap| gap.starts_with(' '));
    if before.chars().all(|c| is_gap(c) || c == '-') {
        return (is_last && before.is_empty() || begins_structure(behind)) && !is_in_block_text(text, start);
    }
    if let Some(key) = key(before) {
        return is_last || opens(behind) || !is_separated && (!before.contains('-') || key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'));
    }
    is_last && (before.ends_with(" |") || before.ends_with(" >") || is_closed(value(before)))
}

fn is_gap(c: char) -> bool {
    c == ' ' || is_blank(c) || is_hidden(c)
}

/// The key of a line up to the `:` behind it.
fn key(before: &str) -> Option<&str> {
    let key = before.strip_suffix(':')?.trim_start_matches(|c| is_gap(c) || matches!(c, '-' | '{' | '['));
    let own = key.trim_matches(['"', '\'']);
    let is_key = !own.is_empty() && own.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ' | '.' | '(' | ')' | '&'));
    is_key.then_some(own)
}

/// What stands behind the first key of a line, or behind its `-`.
fn value(line: &str) -> &str {
    let behind = line.split_once(':').map(|(_, value)| value).filter(|value| value.starts_with(is_gap));
    behind.map_or_else(|| line.trim_start_matches(|c| is_gap(c) || c == '-'), |value| value.trim_start_matches(is_gap))
}

/// Whether this begins a list, a map or a text in brackets or quotes.
fn opens(text: &str) -> bool {
    text.starts_with(['[', '{', '"', '\''])
}

/// Whether a list, a map or a text in brackets or quotes begins and ends here.
fn is_closed(value: &str) -> bool {
    let pairs = [('[', ']'), ('{', '}'), ('"', '"'), ('\'', '\'')];
    let is_even = |quote: char| value.matches(quote).count().is_multiple_of(2);
    let fits = pairs.iter().any(|(open, close)| value.len() > 1 && value.starts_with(*open) && value.ends_with(*close));
    fits && is_even('"') && is_even('\'') && !value.contains('\\')
}

/// Whether a line goes on with an entry or with a key.
fn begins_structure(behind: &str) -> bool {
    let entry = behind.trim_start_matches('-').trim_start_matches(is_gap);
    entry.find(':').and_then(|end| behind_key(entry, end)).is_some() || behind.starts_with('-') && !entry.is_empty() || opens(entry)
}

/// The key that ends here, if it is one.
fn behind_key(entry: &str, end: usize) -> Option<&str> {
    let ends = entry[end + 1..].chars().next().is_none_or(is_gap);
    key(entry.get(..=end)?).filter(|_| ends)
}

/// How many lines are looked at for the one that begins a text.
const MOST_LINES: usize = 1000;

/// Whether a line belongs to a text below a `|` or `>`: a line above that is indented less, with none between that is indented even less, ends with one.
fn is_in_block_text(text: &str, start: usize) -> bool {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let mut least = indent(&text[start..]);
    for line in text[..start].rsplit('\n').take(MOST_LINES).filter(|line| !line.trim().is_empty()) {
        if indent(line) < least {
            least = indent(line);
            let header = line.trim_end().trim_end_matches(['-', '+']);
            if header.ends_with(" |") || header.ends_with(" >") {
                return true;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::astray;

    #[test]
    fn layout_is_told_from_text() {
        for line in [
            "\u{a0}\u{a0}title: x",
            "- \u{a0}data: x",
            "-\u{a0}data: x",
            "data:\u{a0}[name]",
            "data: [name]\u{a0}",
            "data: [name] \u{200b}# why",
            "\u{200b}data: x",
        ] {
            assert!(!astray(line).is_empty() && !astray(&format!("a: b\n  {line}\n")).is_empty(), "{line}");
        }
        for line in [
            "title: a\u{a0}b",
            "note: he said:\u{a0}«yes»",
            "title: \"\u{a0}x\"",
            "# a\u{a0}b",
            "data: [na\u{200b}me]",
            "note: \u{a0}x",
            "- \u{a0}x",
            "note: a]\u{a0}",
            "note: |\n  a\n    \u{a0}b: c",
        ] {
            assert!(astray(line).is_empty(), "{line}");
        }
    }
}
