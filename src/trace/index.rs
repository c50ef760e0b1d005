//! Where each word of a text stands, so that finding a phrase does not read the whole text.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use super::words::is_ideograph;

/// A word of a key text. Equal hashes mean "perhaps the same word, but for case": the text itself has the last word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) hash: u64,
}

/// The words of a text in order, and the same sorted by hash.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    pub(super) words: Vec<Word>,
    sorted: Vec<(u64, usize)>,
}

impl Index {
    pub(super) fn of(key: &str) -> Self {
        let words = words(key);
        let mut sorted: Vec<(u64, usize)> = words.iter().enumerate().map(|(i, word)| (word.hash, i)).collect();
        sorted.sort_unstable();
        Index { words, sorted }
    }

    /// The numbers of the words with this hash that lie within a range of the text, in rising order.
    pub(super) fn with_hash(&self, hash: u64, within: &Range<usize>) -> impl ExactSizeIterator<Item = usize> + '_ {
        let first = self.words.partition_point(|word| word.start < within.start);
        let last = self.words.partition_point(|word| word.end <= within.end);
        let from = self.sorted.partition_point(|&entry| entry < (hash, first));
        let to = self.sorted.partition_point(|&entry| entry < (hash, last)).max(from);
        self.sorted.get(from..to).unwrap_or_default().iter().map(|&(_, word)| word)
    }
}

/// The words of a text: runs of letters and digits; letters of scripts without blanks stand alone.
pub(super) fn words(key: &str) -> Vec<Word> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    for (i, c) in key.char_indices() {
        let end = i + c.len_utf8();
        match found.last_mut() {
            Some(last) if before.is_some_and(|b| joins(b, c)) => last.end = end,
            _ if c.is_alphanumeric() => found.push(i..end),
            _ => {}
        }
        before = Some(c);
    }
    let word = |range: Range<usize>| {
        let mut hasher = DefaultHasher::new();
        key.get(range.clone()).unwrap_or_default().chars().flat_map(char::to_lowercase).for_each(|c| c.hash(&mut hasher));
        Word { start: range.start, end: range.end, hash: hasher.finish() }
    };
    found.into_iter().map(word).collect()
}

/// Whether two neighbouring characters are of one word, so that nothing may begin or end between them.
pub(super) fn joins(a: char, b: char) -> bool {
    a.is_alphanumeric() && b.is_alphanumeric() && !is_ideograph(a) && !is_ideograph(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_again() {
        let text = "Rye, rye-bread 面包 rye";
        let index = Index::of(text);
        assert_eq!(index.words.len(), 6);
        let rye = words("RYE").first().map_or(0, |w| w.hash);
        assert_eq!(index.with_hash(rye, &(0..text.len())).collect::<Vec<_>>(), [0, 1, 5]);
        assert_eq!(index.with_hash(rye, &(1..text.len() - 1)).collect::<Vec<_>>(), [1]);
    }
}
