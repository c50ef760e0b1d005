//! Places in a text: byte offsets for programs, lines and columns for people.

use std::ops::Range;

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The byte offset, from 0.
    pub offset: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A stretch of a text, from its start to before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Where it starts.
    pub start: Position,
    /// Where it ends; the character here no longer belongs to it.
    pub end: Position,
}

impl Span {
    /// The byte offsets.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start.offset..self.end.offset
    }
}

/// Finds lines and columns, for a text that is looked through once.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    /// Whether lines may end with other signs than a line feed.
    has_returns: bool,
    /// What stands before every `STEP`th byte, so that no place need be counted from the start of the text or of its line.
    marks: Vec<Mark>,
}

/// What stands before a byte. Offsets are below 2^32.
#[derive(Debug, Clone, Copy, Default)]
struct Mark {
    breaks: u32,
    characters: u32,
    /// Where the line starts to which the byte belongs.
    start: u32,
}

const STEP: usize = 255;

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let mut lines = Self { text, has_returns: text.as_bytes().contains(&b'\r'), marks: Vec::with_capacity(1 + text.len() / STEP) };
        let mut mark = Mark::default();
        for start in (0..=text.len()).step_by(STEP) {
            lines.marks.push(mark);
            let range = start..(start + STEP).min(text.len());
            mark.breaks += short(lines.breaks(range.clone()));
            mark.start = lines.start(range.clone()).map_or(mark.start, short);
            mark.characters += short(characters(&text.as_bytes()[range]));
        }
        lines
    }

    pub(crate) fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let mark = self.marks[offset / STEP];
        let range = offset / STEP * STEP..offset;
        let line = mark.breaks as usize + self.breaks(range.clone()) + 1;
        let start = self.start(range).unwrap_or(mark.start as usize);
        // A byte order mark is not a character of the first line.
        let mark = usize::from(start == 0 && offset > 0 && self.text.starts_with('\u{feff}'));
        Position { offset, line, column: self.characters_before(offset) - self.characters_before(start) - mark + 1 }
    }

    /// How many lines end here.
    fn breaks(&self, range: Range<usize>) -> usize {
        // Almost every file ends its lines with one sign, which is counted many bytes at a time.
        match self.has_returns {
            true => range.filter(|at| self.is_break(*at)).count(),
            false => count(&self.text.as_bytes()[range], |byte| byte == b'\n'),
        }
    }

    /// Where the last line starts that starts behind one of these bytes.
    fn start(&self, mut range: Range<usize>) -> Option<usize> {
        range.rfind(|at| self.is_break(*at)).map(|at| at + 1)
    }

    fn is_break(&self, at: usize) -> bool {
        let bytes = self.text.as_bytes();
        bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
    }

    fn characters_before(&self, offset: usize) -> usize {
        self.marks[offset / STEP].characters as usize + characters(&self.text.as_bytes()[offset / STEP * STEP..offset])
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end.max(range.start)) }
    }
}

/// How many characters begin in these bytes.
fn characters(bytes: &[u8]) -> usize {
    count(bytes, |byte| !matches!(byte, 0x80..=0xbf))
}

/// How many of the bytes are picked. As long as the sum fits in a byte, a processor adds many at a time.
fn count(bytes: &[u8], picks: impl Fn(u8) -> bool) -> usize {
    const FITTING: usize = u8::MAX as usize;
    bytes.chunks(FITTING).map(|chunk| usize::from(chunk.iter().map(|byte| u8::from(picks(*byte))).sum::<u8>())).sum()
}

/// An offset in a text of less than 4 GiB.
fn short(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn lines_and_columns() {
        let text = "\u{feff}aé\r\n😀b\rc\n";
        let lines = Lines::new(text);
        let place = |offset| (lines.position(offset).line, lines.position(offset).column);
        let expected =
            [(0, (1, 1)), (3, (1, 1)), (4, (1, 2)), (6, (1, 3)), (7, (1, 4)), (8, (2, 1)), (12, (2, 2)), (14, (3, 1)), (15, (3, 2)), (16, (4, 1))];
        assert_eq!(expected.map(|(offset, _)| (offset, place(offset))), expected);
        // Inside a character, and behind the end.
        assert_eq!([place(5), place(10), place(99)], [(1, 2), (2, 1), (4, 1)]);
    }

    #[test]
    fn in_a_text_of_many_lines() {
        let text = "one\ntwo ü\r\nthree\r\rfour 😀\n".repeat(50);
        for text in [text.clone(), text.replace('\r', "")] {
            let lines = Lines::new(&text);
            let (mut line, mut column) = (1, 1);
            for (at, c) in text.char_indices() {
                assert_eq!((lines.position(at).line, lines.position(at).column), (line, column), "{at}");
                let ends = c == '\n' || (c == '\r' && !text[at + 1..].starts_with('\n'));
                (line, column) = if ends { (line + 1, 1) } else { (line, column + 1) };
            }
        }
    }

    #[test]
    fn far_into_a_long_line() {
        let text = format!("a\n{}", "é😀b".repeat(1000));
        let lines = Lines::new(&text);
        for (column, (at, _)) in text[2..].char_indices().enumerate() {
            assert_eq!((lines.position(2 + at).line, lines.position(2 + at).column), (2, column + 1));
        }
        assert_eq!(lines.position(text.len()).column, 3001);
    }
}
