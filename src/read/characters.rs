//! A text as the event parser takes it: character by character.
//!
//! Nearly all of a policy is ASCII, where a byte is a character. The parser's own input decodes whatever it looks at, and has every scalar make room
//! for a long line.

use saphyr_parser::Input;
use saphyr_parser::input::{is_blank_or_breakz, is_flow};

use super::held::Held;

/// The characters of a text that are still to come.
#[derive(Debug)]
pub(super) struct Characters<'t> {
    text: &'t str,
    at: usize,
    held: &'t Held<'t>,
}

/// How far the parser looks ahead at once, and how much room it makes for an unquoted scalar: more than most of them take.
const AHEAD: usize = 16;

/// How many characters the parser looks at to tell what comes next.
const PIECE: usize = 4;

impl<'t> Characters<'t> {
    pub(super) const fn new(text: &'t str, held: &'t Held<'t>) -> Self {
        Self { text, at: 0, held }
    }

    /// A byte of what is to come; zero behind the end.
    #[inline]
    fn byte(&self, n: usize) -> u8 {
        self.text.as_bytes().get(self.at + n).copied().unwrap_or_default()
    }

    #[cold]
    fn decode(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }
}

impl Input for Characters<'_> {
    /// There is nothing to be fetched. But this is where the parser comes upon the next piece; if it holds too many, the text ends here.
    #[inline(always)]
    fn lookahead(&mut self, count: usize) {
        if count == PIECE && self.held.one_more(self.byte(0)) {
            self.at = self.text.len();
        }
    }

    /// The whole text can be looked at, whatever is asked for.
    #[inline]
    fn buflen(&self) -> usize {
        AHEAD
    }

    #[inline]
    fn bufmaxlen(&self) -> usize {
        AHEAD
    }

    #[inline]
    fn raw_read_ch(&mut self) -> char {
        let next = self.peek();
        self.skip();
        next
    }

    #[inline]
    fn raw_read_non_breakz_ch(&mut self) -> Option<char> {
        let next = self.peek();
        let ends = matches!(next, '\0' | '\n' | '\r' | '\u{feff}');
        (!ends).then(|| {
            self.skip();
            next
        })
    }

    #[inline]
    fn skip(&mut self) {
        if self.at < self.text.len() {
            self.at += width(self.byte(0));
        }
    }

    #[inline]
    fn skip_n(&mut self, count: usize) {
        (0..count).for_each(|_| self.skip());
    }

    #[inline]
    fn peek(&self) -> char {
        match self.byte(0) {
            ascii @ 0..=0x7f => char::from(ascii),
            _ => self.decode().unwrap_or_default(),
        }
    }

    #[inline]
    fn peek_nth(&self, n: usize) -> char {
        let mut ahead = Self { ..*self };
        ahead.skip_n(n);
        ahead.peek()
    }

    #[inline]
    fn peek_opt(&self) -> Option<char> {
        (self.at < self.text.len()).then(|| self.peek())
    }

    #[inline]
    fn next_can_be_plain_scalar(&self, in_flow: bool) -> bool {
        match self.byte(0) {
            b':' => {
                let next = char::from(self.byte(1));
                !(is_blank_or_breakz(next) || in_flow && is_flow(next))
            }
            b',' | b'[' | b']' | b'{' | b'}' => !in_flow,
            0xef => self.peek() != '\u{feff}',
            _ => true,
        }
    }

    #[inline]
    fn next_is_blank_or_breakz(&self) -> bool {
        is_blank_or_breakz(char::from(self.byte(0)))
    }
}

/// The length in bytes of the character that starts with this byte.
#[inline]
pub(super) const fn width(first: u8) -> usize {
    match first {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0.. => 4,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use saphyr_parser::{Parser, StrInput};

    use super::super::Limits;
    use super::super::room::Room;
    use super::*;

    /// Texts of what means something to YAML, and of characters of every width.
    fn texts() -> impl Strategy<Value = String> {
        let pieces =
            ["a", "Zeile", " ", "  ", "\n", "\n  ", "\r\n", "\t", ": ", ":", "- ", "? ", ", ", "[", "]", "{", "}", "#", " # c", "'", "\"", "\\"];
        let more = [
            "\\u00e9",
            "|\n  ",
            ">-\n    ",
            "---\n",
            "...\n",
            "&a ",
            "*a",
            "!t ",
            "%YAML 1.2\n",
            "é",
            "…",
            "語",
            "🦀",
            "\u{feff}",
            "\0",
            "\u{85}",
            "aaaaaaaaaaaaaaaaaaaaaaaa",
        ];
        let piece = prop::sample::select([pieces.as_slice(), &more].concat());
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn the_parser_sees_the_same(text in texts()) {
            let mut expected = Parser::new(StrInput::new(&text));
            let room = Room::beside(&text, Limits::default());
            let held = Held::new(&room);
            let mut found = Parser::new(Characters::new(&text, &held));
            loop {
                let (expected, found) = (expected.next_event(), found.next_event());
                prop_assert_eq!(&expected, &found);
                if !matches!(expected, Some(Ok(_))) {
                    break;
                }
            }
        }
    }
}
