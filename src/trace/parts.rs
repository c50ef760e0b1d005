//! Parts of a sentence, each of which says something of its own: items of an enumeration, coordinated verbs, clauses after a semicolon, cells of a row.
//!
//! A part begins where its item does and ends before the next; the words that lead into an enumeration belong to its first item. So the parts of a
//! sentence lie side by side, and a sentence of seven purposes has seven.

use std::ops::Range;

use super::rows::Row;
use super::series;
use super::source_text::Sentence;

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// Where it stands in [`SourceText::plain`](super::SourceText::plain).
    pub range: Range<usize>,
    /// Its sentence, as an index into [`SourceText::sentences`](super::SourceText::sentences).
    pub sentence: usize,
}

/// The parts of all sentences; each sentence is told which are its own.
pub(super) fn of(plain: &str, sentences: &mut [Sentence], rows: &[Row]) -> Vec<Part> {
    let mut parts = Vec::with_capacity(sentences.len());
    let mut rows = rows.iter().peekable();
    for (i, sentence) in sentences.iter_mut().enumerate() {
        let first = parts.len();
        let range = sentence.range.clone();
        if let Some(row) = rows.next_if(|row| row.sentence == i) {
            let cells = row.cells.iter().filter(|cell| !cell.is_empty());
            parts.extend(cells.map(|cell| Part { range: cell.clone(), sentence: i }));
        } else {
            let text = plain.get(range.clone()).unwrap_or_default();
            let mut start = 0;
            for end in series::starts(text).into_iter().chain([text.len()]) {
                let part = text.get(start..end).unwrap_or_default().trim_end();
                parts.push(Part { range: range.start + start..range.start + start + part.len(), sentence: i });
                start = end;
            }
        }
        if parts.len() == first {
            parts.push(Part { range, sentence: i });
        }
        sentence.parts = first..parts.len();
    }
    parts
}
