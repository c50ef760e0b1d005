//! A phrase and where it stands in a text.

use std::ops::Range;

use super::index::{self, Index, Word, joins};

/// More places than this are not compared: no phrase of a real text needs it, and hostile ones must not stall a run.
const MOST_PLACES: usize = 50_000;

/// More words than this make no phrase.
pub(super) const MOST_WORDS: usize = 64;

/// Words to be found exactly, in key form.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    pub(super) text: String,
    pub(super) words: Vec<Word>,
}

/// A search that gave up because its words are too common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooCommon;

impl Phrase {
    /// A phrase, if the text holds one to [`MOST_WORDS`] words.
    pub(super) fn new(key: &str) -> Option<Self> {
        let words = index::words(key);
        (1..=MOST_WORDS).contains(&words.len()).then(|| Phrase { text: key.to_owned(), words })
    }

    /// The first places of the phrase within a range of the key text, at most `limit`.
    pub(super) fn find(&self, key: &str, index: &Index, within: &Range<usize>, limit: usize) -> Result<Vec<Range<usize>>, TooCommon> {
        let rarest = self.words.iter().min_by_key(|word| index.with_hash(word.hash, within).len());
        let Some(anchor) = rarest else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for (tried, number) in index.with_hash(anchor.hash, within).enumerate() {
            if tried >= MOST_PLACES {
                return Err(TooCommon);
            }
            let Some(start) = index.words.get(number).and_then(|word| word.start().checked_sub(anchor.start())) else { continue };
            let place = start..start + self.text.len();
            if place.start >= within.start && place.end <= within.end && self.stands_at(key, &place) {
                found.push(place);
                if found.len() >= limit {
                    break;
                }
            }
        }
        Ok(found)
    }

    fn stands_at(&self, key: &str, place: &Range<usize>) -> bool {
        key.as_bytes().get(place.clone()) == Some(self.text.as_bytes())
            && !cuts_word(key, place.start, self.text.chars().next())
            && !cuts_word(key, place.end, None)
    }
}

/// Whether an offset lies within a word.
fn cuts_word(key: &str, offset: usize, after: Option<char>) -> bool {
    let before = key.get(..offset).and_then(|text| text.chars().next_back());
    let after = after.or_else(|| key.get(offset..).and_then(|text| text.chars().next()));
    before.zip(after).is_some_and(|(before, after)| joins(before, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str, phrase: &str) -> Vec<usize> {
        let index = Index::of(text);
        let found = Phrase::new(phrase).map(|p| p.find(text, &index, &(0..text.len()), 9));
        found.and_then(Result::ok).unwrap_or_default().into_iter().map(|r| r.start).collect()
    }

    #[test]
    fn phrases_stand_at_word_boundaries() {
        assert_eq!(places("a bread, bread-knife, breads", "bread"), [2, 9]);
        assert_eq!(places("(bread) bread.", "(bread)"), [0]);
        assert_eq!(places("a Bread", "bread"), [] as [usize; 0]);
        assert_eq!(places("我们烤面包", "烤面"), [6]);
    }

    #[test]
    fn signs_alone_are_no_phrase() {
        assert!(Phrase::new("--").is_none() && Phrase::new("").is_none());
    }
}
