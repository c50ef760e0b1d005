//! Text for a terminal: a file must not be able to move the cursor, ring the bell or turn the reading direction.

use std::borrow::Cow;

/// The text with a sign in place of every character that would steer the terminal or cannot be seen.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if is_printable(text) || text.chars().all(|c| sign(c) == c) { Cow::Borrowed(text) } else { Cow::Owned(text.chars().map(sign).collect()) }
}

/// Whether a text is made of nothing but signs of ASCII that are seen, as almost every text is.
pub(super) fn is_printable(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// What stands for a character. A line break has a sign too: text from a file must not look like a line of ours.
pub(super) const fn sign(c: char) -> char {
    match c {
        '\t' => c,
        // The symbols for the ASCII control characters stand in the same order.
        '\0'..='\u{1f}' => match char::from_u32(0x2400 + c as u32) {
            Some(symbol) => symbol,
            None => char::REPLACEMENT_CHARACTER,
        },
        '\u{7f}' => '\u{2421}',
        _ if is_hidden(c) => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}

/// Whether a character outside ASCII cannot be seen, steers the terminal or the reading direction, or breaks lines without looking like it.
pub(super) const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{9f}' // control characters
        | '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}' // not seen
        | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' // reading direction
        | '\u{2028}' | '\u{2029}' // line breaks
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' // marks, annotations and tags
    )
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn shows_what_would_act() {
        assert_eq!(visible("plain – ügly 日本"), "plain – ügly 日本");
        assert_eq!(visible("a\u{1b}[31mb\u{7}\0\u{7f}\r"), "a␛[31mb␇␀␡␍");
        assert_eq!(visible("a\u{202e}b\u{9b}31m\u{2028}"), "a\u{fffd}b\u{fffd}31m\u{fffd}");
        assert_eq!(visible("one\n\ttwo"), "one␊\ttwo");
    }
}
