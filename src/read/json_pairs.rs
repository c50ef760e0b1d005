//! JSON writes a character beyond U+FFFF as two escapes (`\ud83d\ude00`), and YAML as one or as it is. Here such pairs become the character that
//! they stand for, so that a JSON file can be read as YAML.

use std::borrow::Cow;

/// A text whose pairs of escapes have been replaced, with the way back to the offsets of the file.
#[derive(Debug)]
pub(super) struct Joined<'t> {
    pub(super) text: Cow<'t, str>,
    /// Behind each pair: its offset in `text`, and how far behind it the file's offset is.
    moved: Vec<(usize, usize)>,
}

/// The length of a pair of escapes.
const PAIR: usize = r"\ud83d\ude00".len();

impl<'t> Joined<'t> {
    /// Looks for pairs in a text that is JSON as a whole: only there is every `\` part of an escape.
    pub(super) fn new(text: &'t str) -> Self {
        let json = text.strip_prefix('\u{feff}').unwrap_or(text);
        let candidate = json.trim_start().starts_with(['{', '[']) && contains_pair(json);
        if candidate && serde_json::from_str::<serde::de::IgnoredAny>(json).is_ok() {
            join(text)
        } else {
            Self { text: Cow::Borrowed(text), moved: Vec::new() }
        }
    }

    /// The file's offset of an offset of `text`.
    pub(super) fn in_file(&self, offset: usize) -> usize {
        if self.moved.is_empty() {
            return offset;
        }
        match self.moved.partition_point(|(behind, _)| *behind <= offset) {
            0 => offset,
            passed => offset + self.moved[passed - 1].1,
        }
    }
}

fn contains_pair(text: &str) -> bool {
    text.match_indices("\\u").any(|(at, _)| pair(&text[at..]).is_some())
}

fn join(text: &str) -> Joined<'static> {
    let mut joined = String::with_capacity(text.len());
    let mut moved = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        joined.push_str(before);
        if let Some(c) = pair(escape) {
            joined.push(c);
            rest = &escape[PAIR..];
            moved.push((joined.len(), text.len() - rest.len() - joined.len()));
        } else {
            // `\\` is an escape by itself, so that the second `\` begins none.
            let end = if escape.starts_with(r"\\") { 2 } else { 1 };
            joined.push_str(&escape[..end]);
            rest = &escape[end..];
        }
    }
    joined.push_str(rest);
    Joined { text: Cow::Owned(joined), moved }
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
    use super::Joined;

    #[test]
    fn pairs_become_characters() {
        let joined = Joined::new(r#"{"a": "\ud83d\ude00!", "b": "\\ud83d\\ude00", "c": "\\\uD83D\uDE00"}"#);
        assert_eq!(joined.text, r#"{"a": "😀!", "b": "\\ud83d\\ude00", "c": "\\😀"}"#);
        // Before the first pair, at it, and behind each of the two.
        assert_eq!([0, 7, 11, 12].map(|offset| joined.in_file(offset)), [0, 7, 19, 20]);
        assert_eq!(joined.in_file(joined.text.len()), joined.text.len() + 16);
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in
            [r#"{"a": "\ud83d"}"#, r#"{"a": "\ude00\ud83d"}"#, r#"{"a": '\ud83d\ude00'}"#, r"a: '\ud83d\ude00'", r#"{"a": "\u00e9\ud83dx"}"#, ""]
        {
            let joined = Joined::new(text);
            assert_eq!((&*joined.text, joined.in_file(text.len())), (text, text.len()));
        }
    }
}
