//! How much memory reading may take: twenty times the file and twenty megabytes, unless another limit is set.
//!
//! Whoever reads a file from a stranger must know beforehand what it can cost. Two bytes of text can ask for a node of twenty, ten for a statement of
//! a thousand. So what is made is counted while it is made, by the sizes of its types, and reading ends where the room does. Hardly anything
//! is given back: what one stage frees, the next may not find in one piece.

use std::cell::Cell;

use super::Limits;
use crate::source::tree::Node;

/// How many bytes of memory a byte of the file may take.
pub(super) const TIMES: usize = 20;

/// What may be taken besides, whatever the size of the file.
pub(super) const BESIDES: usize = 20_000_000;

/// What the program itself takes of that, before it has read anything, and what the problems and their words take.
pub(super) const PROGRAM: usize = 12_000_000;

/// The text is there as it was read, once more for the event parser or in the source map, and its longest value as it is parsed.
const TEXTS: usize = 3;

/// What is kept for each line, for one that ends as those of other systems do, and for each character of several bytes.
const LINE: usize = 4;
const OTHER_LINE: usize = 12;
const WIDE: usize = 8;

/// A text of so many bytes is short: its lines and wide characters are a part of what the program takes.
const SHORT_TEXT: usize = 1 << 16;

/// What an allocation takes besides what is asked for, at most.
const ALLOCATION: usize = 16;

/// What an entry of a hash map takes besides key and value: its hash, and its share of a table that is never full.
const HASHED: usize = 24;

/// What the checks keep for each item of a long list, in which they look for what stands twice. Of terms there are not so many that differ.
const CHECKED: usize = 112;
const CHECKED_TERM: usize = 40;

/// What the checks keep for each statement, and for each declaration, be it an object or a text: its uses are looked for.
const STATEMENT: usize = 220;
const DECLARED: usize = 450;
const DECLARED_TEXT: usize = 120;

/// Objects of so many bytes and more are statements, or declarations with parts.
const LARGE: usize = 200;

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
    /// The room beside a text.
    pub(super) fn beside(text: &str, limits: Limits) -> Self {
        Self { left: Cell::new(limit(text.len(), limits).saturating_sub(PROGRAM + of_text(text))) }
    }

    /// Whether there is so much room.
    pub(super) const fn has(&self, bytes: usize) -> bool {
        self.left.get() >= bytes
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

    /// Gives back what was taken for something large that has been freed.
    pub(super) fn give_back(&self, bytes: usize) {
        self.left.set(self.left.get() + bytes);
    }

    /// What a node of the tree takes.
    pub(super) const NODE: usize = size_of::<Node>();

    /// What a key takes in a map with so many that they are searched by hashing.
    pub(super) const KEY: usize = 58;

    /// What the event parser keeps of an anchor.
    pub(super) const ANCHOR: usize = 112;

    /// What an item of a list of so many takes, the first with all that the list begins with.
    pub(super) const fn item<T>(first: bool, sized: bool, items: usize) -> usize {
        let checked = match size_of::<T>() {
            LARGE.. if sized => STATEMENT,
            _ if !sized || items <= SHORT_LIST => 0,
            size if size >= size_of::<String>() => CHECKED,
            _ => CHECKED_TERM,
        };
        match (first, sized) {
            (true, true) => ALLOCATION + size_of::<T>() + checked,
            (true, false) => ALLOCATION + FIRST * size_of::<T>(),
            (false, _) => size_of::<T>() + checked,
        }
    }

    /// What an entry of a map takes, the first with all that the map begins with.
    pub(super) const fn entry<V>(first: bool, declares: bool) -> usize {
        let declared = match size_of::<V>() {
            LARGE.. if declares => DECLARED,
            size if declares && size == size_of::<String>() => DECLARED_TEXT,
            _ => 0,
        };
        let entry = size_of::<String>() + size_of::<V>() + HASHED + declared;
        if first { 2 * ALLOCATION + FIRST * entry } else { entry }
    }

    /// What a text takes, if the value that is made from it has room for one. Terms are made of a byte or two.
    pub(super) const fn text<T>(text: &str) -> usize {
        if size_of::<T>() >= size_of::<String>() { ALLOCATION + text.len().next_multiple_of(ALLOCATION) } else { 0 }
    }
}

/// How much memory the reading of so many bytes may take.
pub(super) const fn limit(bytes: usize, limits: Limits) -> usize {
    match limits.memory {
        Some(memory) => memory,
        None => bytes.saturating_mul(TIMES).saturating_add(BESIDES),
    }
}

/// What a text takes, with the places of its lines and wide characters.
fn of_text(text: &str) -> usize {
    let texts = TEXTS * text.len();
    if text.len() <= SHORT_TEXT {
        return texts;
    }
    let count = |wanted: fn(&u8) -> bool| text.as_bytes().iter().filter(|byte| wanted(byte)).count();
    texts + LINE * count(|byte| *byte == b'\n') + OTHER_LINE * count(|byte| *byte == b'\r') + WIDE * count(|byte| *byte >= 0xc0)
}
