//! A text being written with settled white space: runs are one blank, and none stands inside brackets and quotation marks or
//! before punctuation.

use super::map::OffsetMap;

/// Collects characters and remembers where each came from.
#[derive(Debug, Default)]
pub(super) struct Tidy {
    pub(super) text: String,
    pub(super) map: OffsetMap,
    blank: Option<usize>,
}

impl Tidy {
    /// Writes one character that came from the offset `from`; white space is held back until it is known to be needed.
    pub(super) fn push(&mut self, c: char, from: usize) {
        if is_blank(c) {
            self.blank.get_or_insert(from);
            return;
        }
        if let Some(at) = self.blank.take()
            && !hugs_left(c)
            && self.text.chars().next_back().is_some_and(|last| last != '\n' && !hugs_right(last))
        {
            self.map.note(self.text.len(), at);
            self.text.push(' ');
        }
        self.map.note(self.text.len(), from);
        self.text.push(c);
    }

    /// Ends a line of the derived text; blanks around it are dropped and empty lines are not written.
    pub(super) fn end_line(&mut self, from: usize) {
        self.blank = None;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.map.note(self.text.len(), from);
            self.text.push('\n');
        }
    }

    /// The character written last, unless a blank follows it.
    pub(super) fn last(&self) -> Option<char> {
        if self.blank.is_some() { None } else { self.text.chars().next_back() }
    }
}

/// White space, the no-break kinds included.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Characters that take no room: a soft hyphen, zero-width spaces and joiners, a byte order mark.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}') || (c.is_control() && !c.is_whitespace())
}

fn hugs_left(c: char) -> bool {
    matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '”' | '»')
}

fn hugs_right(c: char) -> bool {
    matches!(c, '(' | '[' | '“' | '„' | '«')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidy(text: &str) -> String {
        let mut out = Tidy::default();
        text.char_indices().for_each(|(i, c)| out.push(c, i));
        out.text
    }

    #[test]
    fn blanks_are_settled() {
        assert_eq!(tidy("  a \n\t b  "), "a b");
        assert_eq!(tidy("(the “ Shop ” , or “ us ,” )"), "(the “Shop”, or “us,”)");
        assert_eq!(tidy("a\u{a0}b"), "a b");
    }

    #[test]
    fn offsets_lead_back() {
        let mut out = Tidy::default();
        "a   b".char_indices().for_each(|(i, c)| out.push(c, i));
        assert_eq!([0, 1, 2].map(|i| out.map.origin(i)), [0, 1, 4]);
    }
}
