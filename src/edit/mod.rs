//! Edits: changes of a text at places that its reading found. Everything else stays as it stands, comments and layout included.
//!
//! Whatever changes a file goes this way: [`mend`] makes the fixes that problems carry.

mod mend;

use std::ops::Range;

pub use mend::{Made, Mended, mend};

use crate::diagnostic::Fix;

/// A stretch of a text, and what is to stand there instead. An empty stretch is a place where something is put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The stretch, in bytes.
    pub range: Range<usize>,
    /// What is to stand there.
    pub replacement: String,
}

impl From<&Fix> for Edit {
    fn from(fix: &Fix) -> Self {
        Self { range: fix.span.range(), replacement: fix.replacement.clone() }
    }
}

/// Edits of one text. No two of them touch the same stretch, so that their order does not matter.
#[derive(Debug, Clone, Default)]
pub struct Edits {
    /// In the order of the text.
    edits: Vec<Edit>,
}

impl Edits {
    /// No edits.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an edit, unless one that was taken before touches the same stretch or begins at the same place; says whether it was taken.
    pub fn add(&mut self, edit: Edit) -> bool {
        let at = self.edits.partition_point(|other| other.range.start < edit.range.start);
        let (before, behind) = (at.checked_sub(1).and_then(|before| self.edits.get(before)), self.edits.get(at));
        let is_free = before.is_none_or(|before| before.range.end <= edit.range.start)
            && behind.is_none_or(|behind| edit.range.end <= behind.range.start && edit.range.start < behind.range.start);
        if is_free {
            self.edits.insert(at, edit);
        }
        is_free
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The text with the edits made. One that does not fit the text, as its stretch lies beyond the end or within a character, is left out.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for Edit { range, replacement } in &self.edits {
            let Some(before) = text.get(done..range.start).filter(|_| text.get(range.clone()).is_some()) else { continue };
            out.push_str(before);
            out.push_str(replacement);
            done = range.end;
        }
        out.push_str(text.get(done..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(range: Range<usize>, replacement: &str) -> Edit {
        Edit { range, replacement: replacement.to_owned() }
    }

    #[test]
    fn edits_are_made_in_the_order_of_the_text() {
        let mut edits = Edits::new();
        assert!(edits.is_empty());
        for taken in [edit(6..11, "there"), edit(0..5, "Hi"), edit(5..5, ","), edit(11..11, "!")] {
            assert!(edits.add(taken));
        }
        assert_eq!(edits.apply("Hello World"), "Hi, there!");
    }

    #[test]
    fn no_two_touch_the_same() {
        let mut edits = Edits::new();
        assert!(edits.add(edit(2..5, "x")));
        for refused in [edit(0..3, "y"), edit(4..6, "y"), edit(2..5, "y"), edit(3..4, "y"), edit(0..9, "y"), edit(2..2, "y")] {
            assert!(!edits.add(refused.clone()), "{refused:?}");
        }
        assert!(edits.add(edit(5..6, "z")) && edits.add(edit(0..2, "")));
        assert_eq!(edits.apply("abcdefg"), "xzg");
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        let mut edits = Edits::new();
        assert!(edits.add(edit(1..2, "x")) && edits.add(edit(50..51, "y")));
        assert_eq!(edits.apply("éa"), "éa");
    }
}
