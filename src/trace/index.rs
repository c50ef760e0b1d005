//! Where each word of a text stands, so that finding a phrase does not read the whole text.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use super::words::is_ideograph;

/// A word of a key text. Equal hashes mean "perhaps the same word, but for case": the text itself has the last word. Four bytes for each: a text of many
/// short words must not take many times its own size.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    start: u32,
    end: u32,
    pub(super) hash: u32,
}

impl Word {
    pub(super) const fn start(self) -> usize {
        self.start as usize
    }

    pub(super) const fn end(self) -> usize {
        self.end as usize
    }
}

/// The words of a text in order, and their numbers sorted by hash.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    pub(super) words: Vec<Word>,
    sorted: Vec<u32>,
}

impl Index {
    pub(super) fn of(key: &str) -> Self {
        let words = words(key);
        let mut sorted: Vec<u32> = (0..words.len()).filter_map(|i| u32::try_from(i).ok()).collect();
        let hash = |number: u32| words.get(number as usize).map_or(0, |word| word.hash);
        sorted.sort_unstable_by_key(|&number| (hash(number), number));
        Index { words, sorted }
    }

    /// The numbers of the words with this hash that lie within a range of the text, in rising order.
    pub(super) fn with_hash(&self, hash: u32, within: &Range<usize>) -> impl ExactSizeIterator<Item = usize> + '_ {
        let first = self.words.partition_point(|word| word.start() < within.start);
        let last = self.words.partition_point(|word| word.end() <= within.end);
        let entry = |number: u32| (self.words.get(number as usize).map_or(0, |word| word.hash), number as usize);
        let from = self.sorted.partition_point(|&number| entry(number) < (hash, first));
        let to = self.sorted.partition_point(|&number| entry(number) < (hash, last)).max(from);
        self.sorted.get(from..to).unwrap_or_default().iter().map(|&number| number as usize)
    }
}

/// The words of a text: runs of letters and digits; letters of scripts without blanks stand alone.
pub(super) fn words(key: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut before = None;
    for (i, c) in key.char_indices() {
        let (Ok(start), Ok(end)) = (u32::try_from(i), u32::try_from(i + c.len_utf8())) else { break };
        match found.last_mut() {
            Some(last) if before.is_some_and(|b| joins(b, c)) => last.end = end,
            _ if c.is_alphanumeric() => found.push(Word { start, end, hash: 0 }),
            _ => {}
        }
        before = Some(c);
    }
    for word in &mut found {
        let mut hasher = DefaultHasher::new();
        key.get(word.start()..word.end()).unwrap_or_default().chars().flat_map(char::to_lowercase).for_each(|c| c.hash(&mut hasher));
        // The lower half is as good as the whole.
        word.hash = (hasher.finish() & u64::from(u32::MAX)) as u32;
    }
    found
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
