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

/// Finds lines and columns, for a text whose line starts are listed once.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    /// Offsets, which are below 2^32.
    starts: Vec<u32>,
    /// How many characters begin before every `STEP`th byte, so that a place far into a long line need not be counted from its start. Nothing for
    /// a text of ASCII.
    marks: Vec<u32>,
}

const STEP: usize = 256;

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let after_break = |(i, b): (usize, &u8)| match b {
            b'\n' => Some(i + 1),
            b'\r' if bytes.get(i + 1) != Some(&b'\n') => Some(i + 1),
            _ => None,
        };
        let mut starts = Vec::with_capacity(1 + bytes.iter().filter(|byte| **byte == b'\n').count());
        starts.push(0);
        // Almost every file ends its lines with one sign, which is found many bytes at a time.
        if text.contains('\r') {
            starts.extend(bytes.iter().enumerate().filter_map(after_break).map(short));
        } else {
            starts.extend(text.match_indices('\n').map(|(at, _)| short(at + 1)));
        }
        let mut marks = Vec::new();
        if !text.is_ascii() {
            let mut before = 0;
            marks.extend(bytes.chunks(STEP).map(|chunk| {
                let mark = short(before);
                before += characters(chunk);
                mark
            }));
        }
        Self { text, starts, marks }
    }

    pub(crate) fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|&start| start as usize <= offset);
        let start = self.starts[line - 1] as usize;
        // A byte order mark is not a character of the first line.
        let mark = usize::from(start == 0 && offset > 0 && self.text.starts_with('\u{feff}'));
        Position { offset, line, column: self.characters_before(offset) - self.characters_before(start) - mark + 1 }
    }

    fn characters_before(&self, offset: usize) -> usize {
        if self.text.is_empty() || self.marks.is_empty() {
            return offset;
        }
        let mark = (offset / STEP).min(self.marks.len() - 1);
        self.marks[mark] as usize + characters(&self.text.as_bytes()[mark * STEP..offset])
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end.max(range.start)) }
    }
}

/// How many characters begin in these bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| !matches!(b, 0x80..=0xbf)).count()
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
    fn far_into_a_long_line() {
        let text = format!("a\n{}", "é😀b".repeat(1000));
        let lines = Lines::new(&text);
        for (column, (at, _)) in text[2..].char_indices().enumerate() {
            assert_eq!((lines.position(2 + at).line, lines.position(2 + at).column), (2, column + 1));
        }
        assert_eq!(lines.position(text.len()).column, 3001);
    }
}
