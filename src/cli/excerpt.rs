//! The few lines of a file that are shown with a problem: short, and harmless for a terminal.
//!
//! A file can be one line of 50 MB, and there can be a thousand problems in it. So an excerpt looks no further than some hundred bytes
//! around the places that it shows.

use std::ops::Range;

use super::visible::sign;

/// How many characters of a line are shown.
pub(super) const WIDTH: usize = 110;
/// How many of them stand before the place, where the start of the line is not shown.
const BEFORE: usize = 30;
/// How many bytes on either side are looked at: enough for `WIDTH` characters.
const REACH: usize = 4 * WIDTH;

/// A line of a file, as it is shown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    /// Where the line starts, if that was seen.
    start: Option<usize>,
    /// Where the shown part of the line stands in the file.
    window: Range<usize>,
    /// The offsets in the file and in `text` of every character that is shown, and of the end.
    offsets: Vec<(usize, usize)>,
}

impl Excerpt {
    /// The line on which a place starts. A long line is cut to what stands around the start of the place.
    pub(super) fn new(file: &str, place: Range<usize>) -> Self {
        let (line, open_left, open_right) = line_around(file, place.start);
        let start = boundary(file, place.start).clamp(line.start, line.end);
        let end = boundary(file, place.end).clamp(start, line.end);
        let left = file[line.start..start].chars().count();
        let width = file[start..end].chars().take(WIDTH).count();
        let skipped = if left + width <= WIDTH && !open_left { 0 } else { left.saturating_sub(BEFORE) };
        let from = line.start + nth(&file[line.clone()], skipped);
        let window = from..from + nth(&file[from..line.end], WIDTH);

        // A sign that stands for a character is at most four bytes long, as that is; the rest is for an ellipsis on either side.
        let mut text = String::with_capacity(window.len() + 8);
        let mut offsets = Vec::with_capacity(window.len() + 1);
        if open_left || window.start > line.start {
            text.push('…');
        }
        // A byte order mark is no character of the first line.
        for (at, c) in file[window.clone()].char_indices().filter(|(at, c)| window.start + at > 0 || *c != '\u{feff}') {
            offsets.push((window.start + at, text.len()));
            text.push(sign(c));
        }
        offsets.push((window.end, text.len()));
        if open_right || window.end < line.end {
            text.push('…');
        }
        Self { text, start: (!open_left).then_some(line.start), window, offsets }
    }

    /// The line above.
    pub(super) fn above(&self, file: &str) -> Option<Self> {
        let above = file.get(..self.start?)?;
        let above = above.strip_suffix('\n').unwrap_or(above);
        let end = above.strip_suffix('\r').unwrap_or(above).len();
        Some(Self::new(file, end..end))
    }

    /// Where a stretch of the file stands in the text. What is not shown ends up at the nearer end.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        let shown = |offset| self.offsets.iter().rfind(|(at, _)| *at <= offset).or(self.offsets.first()).map_or(0, |(_, shown)| *shown);
        let start = shown(range.start);
        start..shown(range.end).max(start)
    }

    /// Whether a stretch of the file is shown from its start to its end.
    pub(super) fn shows(&self, range: &Range<usize>) -> bool {
        self.window.start <= range.start && range.end <= self.window.end
    }
}

/// The line at an offset, or as much of it as is near; and whether it goes on to the left and to the right.
pub(super) fn line_around(file: &str, offset: usize) -> (Range<usize>, bool, bool) {
    let at = boundary(file, offset);
    let (from, to) = (boundary(file, at.saturating_sub(REACH)), boundary(file, at.saturating_add(REACH)));
    let start = file[from..at].rfind(['\n', '\r']).map(|found| from + found + 1);
    let end = file[at..to].find(['\n', '\r']).map(|found| at + found);
    (start.unwrap_or(from)..end.unwrap_or(to), start.is_none() && from > 0, end.is_none() && to < file.len())
}

/// The nearest boundary of a character at or before an offset.
fn boundary(file: &str, offset: usize) -> usize {
    (0..=offset.min(file.len())).rev().find(|at| file.is_char_boundary(*at)).unwrap_or(0)
}

/// The offset of the character at a position, or of the end.
fn nth(text: &str, position: usize) -> usize {
    text.char_indices().nth(position).map_or(text.len(), |(offset, _)| offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(file: &str, place: Range<usize>) -> (String, String) {
        let excerpt = Excerpt::new(file, place.clone());
        let marked = excerpt.text[excerpt.place(place)].to_owned();
        (excerpt.text, marked)
    }

    #[test]
    fn shows_the_line_of_the_place() {
        assert_eq!(shown("a: 1\r\nb: zwei\nc: 3", 9..13), ("b: zwei".into(), "zwei".into()));
        assert_eq!(shown("a: [\n 1,\n]", 3..10), ("a: [".into(), "[".into()));
        assert_eq!(Excerpt::new("a: 1\r\nb: 2\r\n\r\n", 6..7).above("a: 1\r\nb: 2\r\n").map(|above| above.text), Some("a: 1".into()));
        assert_eq!(shown("a: 1\n", 5..5), (String::new(), String::new()));
        assert_eq!(shown("\u{feff}a: \u{1b}[1m", 6..10), ("a: ␛[1m".into(), "␛[1m".into()));
    }

    #[test]
    fn cuts_long_lines() {
        let file = format!("{}: {}\n", "k".repeat(1000), "ü".repeat(1_000_000));
        let (text, marked) = shown(&file, 0..1000);
        assert_eq!((text.chars().count(), marked.chars().count()), (WIDTH + 1, WIDTH));
        let (text, marked) = shown(&file, 1002..file.len() - 1);
        assert_eq!((text.chars().count(), marked.chars().count()), (WIDTH + 2, WIDTH - BEFORE));
        let (text, marked) = shown(&file, file.len() - 5..file.len() - 1);
        assert_eq!((text, marked), (format!("…{}", "ü".repeat(BEFORE + 2)), "üü".into()));
    }

    #[test]
    fn takes_any_offset() {
        let file = "ä€𝄞\u{feff}\r\n\0x";
        for start in 0..file.len() + 3 {
            for end in 0..file.len() + 3 {
                let excerpt = Excerpt::new(file, start..end);
                let place = excerpt.place(start..end);
                assert!(excerpt.text.get(place).is_some());
            }
        }
    }
}
