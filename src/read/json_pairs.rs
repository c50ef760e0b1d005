//! JSON writes a character beyond U+FFFF as two escapes (`\ud83d\ude00`), and YAML as one or as it is. Here such pairs become the character that
//! they stand for, so that a JSON file can be read as YAML.
//!
//! A file in brackets also gets a start of document before them. The event parser would else hold the whole file until it knows that what stands in
//! the brackets is not the first key of a map.
//!
//! And characters that only look like spaces become spaces where the layout needs them.

use std::borrow::Cow;

use super::astray::Astray;

/// A text whose pairs of escapes have been replaced, with the way back to the offsets of the file.
#[derive(Debug)]
pub(super) struct Joined<'t> {
    pub(super) text: Cow<'t, str>,
    /// Behind each pair: its offset in `text`, and how far behind it the file's offset is.
    moved: Vec<(usize, usize)>,
    /// What stands before the file's own text, in bytes, and where in the file that begins.
    lead: usize,
    start: usize,
}

/// A start of document, behind which no key begins in the same line.
const LEAD: &str = "--- ";

/// The length of a pair of escapes.
const PAIR: usize = r"\ud83d\ude00".len();

impl<'t> Joined<'t> {
    /// Looks for pairs in a text that is JSON as a whole: only there is every `\` part of an escape. `astray` are characters that stand where spaces belong.
    pub(super) fn new(text: &'t str, astray: &[Astray]) -> Self {
        if !astray.is_empty() {
            return Self::as_it_looks(text, astray);
        }
        let json = text.strip_prefix('\u{feff}').unwrap_or(text);
        let own = json.trim_start_matches([' ', '\n', '\r']);
        if !own.starts_with(['{', '[']) {
            return Self { text: Cow::Borrowed(text), moved: Vec::new(), lead: 0, start: 0 };
        }
        let mut joined = String::with_capacity(LEAD.len() + own.len());
        joined.push_str(LEAD);
        let mut moved = Vec::new();
        if contains_pair(own) && serde_json::from_str::<serde::de::IgnoredAny>(own).is_ok() {
            join(own, &mut joined, &mut moved);
        } else {
            joined.push_str(own);
        }
        Self { text: Cow::Owned(joined), moved, lead: LEAD.len(), start: text.len() - own.len() }
    }

    /// The text with spaces in place of what looks like them, and without what cannot be seen.
    fn as_it_looks(text: &str, astray: &[Astray]) -> Self {
        let (mut looks, mut moved, mut done) = (String::with_capacity(text.len()), Vec::with_capacity(astray.len()), 0);
        for Astray { at, c, instead } in astray {
            looks.push_str(text.get(done..*at).unwrap_or_default());
            looks.push_str(instead);
            done = at + c.len_utf8();
            moved.push((looks.len(), done - looks.len()));
        }
        looks.push_str(text.get(done..).unwrap_or_default());
        Self { text: Cow::Owned(looks), moved, lead: 0, start: 0 }
    }

    /// The file's offset of an offset of `text`.
    pub(super) fn in_file(&self, offset: usize) -> usize {
        let offset = offset.saturating_sub(self.lead);
        let passed = if self.moved.is_empty() { 0 } else { self.moved.partition_point(|(behind, _)| *behind <= offset) };
        let moved = passed.checked_sub(1).and_then(|last| self.moved.get(last)).map_or(0, |(_, moved)| *moved);
        self.start + offset + moved
    }
}

fn contains_pair(text: &str) -> bool {
    text.match_indices("\\u").any(|(at, _)| pair(&text[at..]).is_some())
}

/// Adds a text with its pairs joined. Offsets count from the beginning of what is added.
fn join(text: &str, joined: &mut String, moved: &mut Vec<(usize, usize)>) {
    let start = joined.len();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        joined.push_str(before);
        if let Some(c) = pair(escape) {
            joined.push(c);
            rest = &escape[PAIR..];
            let behind = joined.len() - start;
            moved.push((behind, text.len() - rest.len() - behind));
        } else {
            // `\\` is an escape by itself, so that the second `\` begins none.
            let end = if escape.starts_with(r"\\") { 2 } else { 1 };
            joined.push_str(&escape[..end]);
            rest = &escape[end..];
        }
    }
    joined.push_str(rest);
}

/// The character that a text begins with, if it begins with a pair of escapes.
fn pair(text: &str) -> Option<char> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let units = [unit(0)?, unit(6)?];
    if !(0xd800..0xdc00).contains(&units[0]) {
        return None;
    }
    char::decode_utf16(units).next()?.ok()
}

#[cfg(test)]
mod tests {
    use super::super::astray::Astray;
    use super::Joined;

    #[test]
    fn pairs_become_characters() {
        let joined = Joined::new("\n{\"a\": \"\\ud83d\\ude00!\", \"b\": \"\\\\ud83d\\\\ude00\", \"c\": \"\\\\\\uD83D\\uDE00\"}", &[]);
        assert_eq!(joined.text, r#"--- {"a": "😀!", "b": "\\ud83d\\ude00", "c": "\\😀"}"#);
        // At the start, before the first pair, at it, and behind each of the two.
        assert_eq!([0, 4, 11, 15, 16].map(|offset| joined.in_file(offset)), [1, 1, 8, 20, 21]);
        assert_eq!(joined.in_file(joined.text.len()), joined.text.len() + 16 - 4 + 1);
    }

    #[test]
    fn what_looks_like_a_space_is_one() {
        let joined = Joined::new("a:\u{a0}\u{200b}b", &[Astray { at: 2, c: '\u{a0}', instead: " " }, Astray { at: 4, c: '\u{200b}', instead: "" }]);
        assert_eq!(joined.text, "a: b");
        assert_eq!([0, 2, 3, 4].map(|offset| joined.in_file(offset)), [0, 2, 7, 8]);
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in [r#"{"a": "\ud83d"}"#, r#"{"a": "\ude00\ud83d"}"#, r#"{"a": '\ud83d\ude00'}"#, r#"{"a": "\u00e9\ud83dx"}"#] {
            let joined = Joined::new(text, &[]);
            assert_eq!((joined.text.strip_prefix("--- "), joined.in_file(text.len() + 4)), (Some(text), text.len()));
        }
        for text in [r"a: '\ud83d\ude00'", "a: 1\n", ""] {
            let joined = Joined::new(text, &[]);
            assert_eq!((&*joined.text, joined.in_file(text.len())), (text, text.len()));
        }
    }
}
