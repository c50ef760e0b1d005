//! Tables of texts without pointers.
//!
//! A `&'static str` is a pointer, and of a program that can be loaded at any address every pointer in a table must be filled in at every start,
//! which also gives the process a copy of every page of the table. With some thousand terms and their meanings this would take longer than to
//! read a file. So the compiler lays the texts of a table side by side and notes where each begins: numbers need nothing at the start, and
//! of the texts only those pages are loaded that somebody reads.

use std::ops::Range;

/// The texts of a table, column by column: all of the first column, then all of the second.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Texts {
    /// The texts, side by side.
    pub(crate) all: &'static str,
    /// Where each begins, and where the last one ends.
    pub(crate) bounds: &'static [u32],
    /// How many there are in a column.
    pub(crate) rows: usize,
}

impl Texts {
    /// The text in a row and a column; empty if there is none.
    pub(crate) fn get(&self, row: usize, column: usize) -> &'static str {
        self.all.get(self.span(row, column)).unwrap_or_default()
    }

    /// Whether this is the text in a row and a column. It need not look whether a character begins where the text does.
    pub(crate) fn is(&self, row: usize, column: usize, text: &str) -> bool {
        self.all.as_bytes().get(self.span(row, column)) == Some(text.as_bytes())
    }

    /// Where a text stands among all; empty if there is none.
    fn span(&self, row: usize, column: usize) -> Range<usize> {
        match self.bounds.get(column * self.rows + row..) {
            Some([start, end, ..]) => *start as usize..*end as usize,
            _ => 0..0,
        }
    }
}

/// Makes `Texts` of rows of literals, all of them equally long.
macro_rules! texts {
    ($($row:expr,)*) => {{
        use $crate::vocab::texts;
        // Only the compiler sees the pointers in this.
        const ROWS: &[&[&str]] = &[$(&$row,)*];
        const ALL: [u8; texts::length(ROWS)] = texts::side_by_side(ROWS);
        const BOUNDS: [u32; texts::count(ROWS) + 1] = texts::bounds(ROWS);
        const TEXT: Result<&str, std::str::Utf8Error> = std::str::from_utf8(&ALL);
        texts::Texts { all: if let Ok(text) = TEXT { text } else { "" }, bounds: &BOUNDS, rows: ROWS.len() }
    }};
}
pub(crate) use texts;

/// How many texts there are.
pub(crate) const fn count(rows: &[&[&str]]) -> usize {
    if rows.is_empty() { 0 } else { rows.len() * rows[0].len() }
}

/// The text of this number, counted column by column.
const fn nth<'a>(rows: &[&[&'a str]], number: usize) -> &'a [u8] {
    rows[number % rows.len()][number / rows.len()].as_bytes()
}

/// How many bytes all texts have.
pub(crate) const fn length(rows: &[&[&str]]) -> usize {
    let (mut length, mut number) = (0, 0);
    while number < count(rows) {
        length += nth(rows, number).len();
        number += 1;
    }
    length
}

/// All texts, one behind the other.
pub(crate) const fn side_by_side<const LENGTH: usize>(rows: &[&[&str]]) -> [u8; LENGTH] {
    let mut all = [0; LENGTH];
    let mut rest: &mut [u8] = &mut all;
    let mut number = 0;
    while number < count(rows) {
        let text = nth(rows, number);
        let (here, behind) = rest.split_at_mut(text.len());
        here.copy_from_slice(text);
        rest = behind;
        number += 1;
    }
    all
}

/// Where each text begins, and where the last one ends.
pub(crate) const fn bounds<const BOUNDS: usize>(rows: &[&[&str]]) -> [u32; BOUNDS] {
    let mut bounds = [0; BOUNDS];
    let mut number = 0;
    while number < count(rows) {
        bounds[number + 1] = bounds[number] + nth(rows, number).len() as u32;
        number += 1;
    }
    bounds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_row_and_column() {
        static TEXTS: Texts = texts![["a", "é"], ["", "no pointers"],];
        assert_eq!([TEXTS.get(0, 0), TEXTS.get(1, 0), TEXTS.get(0, 1), TEXTS.get(1, 1)], ["a", "", "é", "no pointers"]);
        assert_eq!([TEXTS.get(0, 2), TEXTS.get(2, 1), TEXTS.get(7, 7)], [""; 3]);
        assert!(TEXTS.is(0, 1, "é") && TEXTS.is(1, 0, "") && !TEXTS.is(0, 0, "") && !TEXTS.is(0, 0, "é"));
        assert_eq!(TEXTS.all, "aéno pointers");
    }

    #[test]
    fn no_texts_are_no_texts() {
        static NONE: Texts = texts![];
        assert_eq!((NONE.all, NONE.bounds, NONE.get(0, 0)), ("", [0].as_slice(), ""));
    }
}
