//! What becomes of a locator, and where.

use std::ops::Range;

use super::near::Near;

/// What became of a locator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It stands for this passage.
    Found(Passage),
    /// Its first words, or its only ones, do not stand in the section.
    Missing {
        /// The place that is most like them.
        nearest: Option<Near>,
    },
    /// Its first words stand in the section more than once.
    Ambiguous {
        /// The first of these places, at most [`MOST_SHOWN`](super::MOST_SHOWN).
        places: Vec<Place>,
        /// There are more.
        more: bool,
    },
    /// Its first words are found; its last words do not follow them in the section.
    EndMissing {
        /// Where the first words stand.
        start: Place,
        /// The place that is most like the last words.
        nearest: Option<Near>,
    },
    /// It cannot be a locator.
    Malformed(Malformed),
    /// Its words are so common in this text that the search was given up.
    TooCommon(Side),
}

/// The two sides of a locator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Side {
    /// The words before the ellipsis, or all of them.
    Start,
    /// The words after the ellipsis.
    End,
}

/// Why a fragment cannot be a locator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Malformed {
    /// A side has no word, or more than sixty-four.
    Words(Side),
    /// It has more than one ellipsis.
    Ellipses,
}

/// The passage that a locator stands for: whole sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Passage {
    /// Its sentences, as indices into [`SourceText::sentences`](super::SourceText::sentences). Empty where the locator only quotes a title.
    pub sentences: Range<usize>,
    /// Where it stands in [`SourceText::plain`](super::SourceText::plain); a title that the locator starts in is included.
    pub range: Range<usize>,
    /// Where the quoted words themselves reach from and to.
    pub quoted: Range<usize>,
    /// Its first and its last line in the file, counted from 1.
    pub lines: (usize, usize),
    /// The innermost section that it starts in.
    pub section: Option<usize>,
    /// The parts that the quoted words touch, as indices into [`SourceText::parts`](super::SourceText::parts).
    pub parts: Range<usize>,
    /// Cells of a table that are cited with it: the heading of its row, and that of its column where the locator names it.
    pub headings: Vec<usize>,
}

/// A place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// Where it stands in [`SourceText::plain`](super::SourceText::plain).
    pub range: Range<usize>,
    /// Its line in the file, counted from 1.
    pub line: usize,
    /// The sentence it starts in, unless that is a title.
    pub sentence: Option<usize>,
    /// The innermost section it starts in.
    pub section: Option<usize>,
}
