//! How much memory the model of a file may take: at most about twenty times the file, and twenty megabytes, with the tree and the text.
//!
//! Whoever reads a file from a stranger must know beforehand what it can cost. Ten bytes of text can ask for a statement of a thousand, and two for
//! a value under `x` of a hundred. What is made is counted while it is made, by the sizes of its types, so that reading ends where the room does.

use std::cell::Cell;

use crate::source::tree::{Node, Tree};

/// How many bytes of memory a byte of the file may take.
const TIMES: usize = 20;

/// What may be taken besides, whatever the size of the file.
const BESIDES: usize = 20_000_000;

/// What the program itself, the problems and their words take of that.
const PROGRAM: usize = 8_000_000;

/// The text is there as it was read, and once more in the source map.
const TEXTS: usize = 2;

/// What an allocation takes besides what is asked for, at most.
const ALLOCATION: usize = 16;

/// What an entry of a hash map takes besides key and value: its hash, and its share of a table that is never full.
const HASHED: usize = 24;

/// What the checks keep for each item of a long list, in which they look for what stands twice.
const CHECKED: usize = 128;

/// What the checks keep for each entry of a map of the language: most are declarations, whose uses are looked for.
const DECLARED: usize = 96;

/// Lists with more items than this are long.
const SHORT_LIST: usize = 24;

/// How many items a list or map begins with, if it does not know how many will come.
const FIRST: usize = 4;

/// The room that is left.
#[derive(Debug)]
pub(super) struct Room {
    left: Cell<usize>,
}

impl Room {
    /// The room for the model of a tree.
    pub(super) fn beside(tree: &Tree<'_>) -> Self {
        let bytes = tree.text.len();
        let taken = PROGRAM + TEXTS * bytes + size_of::<Node>() * tree.nodes.len();
        Self { left: Cell::new((TIMES * bytes + BESIDES).saturating_sub(taken)) }
    }

    /// Takes room; `false` if there is not so much.
    #[must_use]
    pub(super) fn take(&self, bytes: usize) -> bool {
        match self.left.get().checked_sub(bytes) {
            Some(left) => {
                self.left.set(left);
                true
            }
            None => false,
        }
    }

    /// What an item of a list of so many takes, the first with all that the list begins with.
    pub(super) const fn item<T>(first: bool, sized: bool, items: usize) -> usize {
        let checked = if sized && items > SHORT_LIST && size_of::<T>() >= size_of::<String>() { CHECKED } else { 0 };
        match (first, sized) {
            (true, true) => ALLOCATION + size_of::<T>() + checked,
            (true, false) => ALLOCATION + FIRST * size_of::<T>(),
            (false, _) => size_of::<T>() + checked,
        }
    }

    /// What an entry of a map takes, the first with all that the map begins with.
    pub(super) const fn entry<V>(first: bool, declares: bool) -> usize {
        let entry = size_of::<String>() + size_of::<V>() + HASHED + if declares { DECLARED } else { 0 };
        if first { 2 * ALLOCATION + FIRST * entry } else { entry }
    }

    /// What a text takes, if the value that is made from it has room for one. Terms are made of a byte or two.
    pub(super) const fn text<T>(text: &str) -> usize {
        if size_of::<T>() >= size_of::<String>() { ALLOCATION + text.len().next_multiple_of(ALLOCATION) } else { 0 }
    }
}
