//! Sets of statements, as bits: 64 statements are judged at a time.

/// A set of statements, by their number.
#[derive(Debug, Clone, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    pub(super) fn new(words: usize) -> Self {
        Self(vec![0; words])
    }

    pub(super) fn insert(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
    }

    pub(super) fn insert_if(&mut self, number: usize, belongs: bool) {
        if belongs {
            self.insert(number);
        }
    }

    pub(super) fn word(&self, word: usize) -> u64 {
        self.0.get(word).copied().unwrap_or(0)
    }
}

/// For every term of a vocabulary, a set of statements.
#[derive(Debug, Default)]
pub(super) struct Table {
    words: usize,
    bits: Vec<u64>,
}

impl Table {
    pub(super) fn new(terms: usize, words: usize) -> Self {
        Self { words, bits: vec![0; terms * words] }
    }

    pub(super) fn insert(&mut self, term: usize, number: usize) {
        if let Some(word) = self.bits.get_mut(term * self.words + number / 64) {
            *word |= 1 << (number % 64);
        }
    }

    pub(super) fn word(&self, term: usize, word: usize) -> u64 {
        self.bits.get(term * self.words + word).copied().unwrap_or(0)
    }
}
