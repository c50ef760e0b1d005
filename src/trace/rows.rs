//! Rows of tables and their cells.

use std::ops::Range;

use super::key;
use super::source_text::SourceText;

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Its sentence, as an index into the sentences.
    pub(super) sentence: usize,
    /// The row that names its columns, as an index into the rows.
    pub(super) head: Option<usize>,
    /// Where its cells stand in the plain text; an empty cell is an empty range.
    pub(super) cells: Vec<Range<usize>>,
}

/// The cells that `ROW | COLUMN` stands for.
pub(super) enum Cells {
    None,
    /// One, with the headings of its row and of its column.
    One {
        cell: Range<usize>,
        headings: [Range<usize>; 2],
    },
    Several(Vec<Range<usize>>),
}

impl SourceText {
    /// The row of a sentence, if it is one.
    pub(super) fn row(&self, sentence: usize) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&sentence, |row| row.sentence).ok()?;
        self.rows.get(at)
    }

    /// The cells that a row's heading and a column's heading name, in the order of the text, within a range of the plain text.
    pub(super) fn cells(&self, text: &str, within: &Range<usize>, most: usize) -> Cells {
        let Some((row, column)) = text.split_once(" | ") else { return Cells::None };
        let (row, column) = (key::of_markdown(row), key::of_markdown(column));
        let (row, column) = (key::without_final_mark(&row), key::without_final_mark(&column));
        let first = self.rows.partition_point(|row| row.cells.first().is_none_or(|cell| cell.start < within.start));
        let mut found = Vec::new();
        for candidate in self.rows.get(first..).unwrap_or_default() {
            let Some(heading) = candidate.cells.first() else { continue };
            if heading.start >= within.end || found.len() > most {
                break;
            }
            let Some(head) = candidate.head.and_then(|head| self.rows.get(head)) else { continue };
            if self.key_of(heading) != row {
                continue;
            }
            let named = head.cells.iter().zip(&candidate.cells).find(|(head, cell)| !cell.is_empty() && self.key_of(head) == column);
            found.extend(named.map(|(head, cell)| (cell.clone(), [heading.clone(), head.clone()])));
        }
        match found.len() {
            1 => found.pop().map_or(Cells::None, |(cell, headings)| Cells::One { cell, headings }),
            0 => Cells::None,
            _ => Cells::Several(found.into_iter().map(|(cell, _)| cell).collect()),
        }
    }

    fn key_of(&self, range: &Range<usize>) -> String {
        key::without_final_mark(&key::of(self.text(range)).text).to_owned()
    }
}
