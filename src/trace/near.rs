//! The nearest place for words that do not stand where they should: a likely slip of the encoder, or a text that changed.

use std::ops::Range;

use super::index::Word;
use super::outcome::Place;
use super::phrase::Phrase;
use super::source_text::SourceText;

/// A place that is like the words sought.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Near {
    /// The place.
    pub place: Place,
    /// What is different there.
    pub difference: Difference,
    /// How many of a hundred words agree.
    pub likeness: u8,
}

/// How a near place differs from the words sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference {
    /// The very words, in another section.
    OtherSection,
    /// The very words in the section, but before the first words of the locator.
    BeforeStart,
    /// The same words, but for capitals or for signs between them.
    Writing,
    /// Some other words.
    Words,
}

/// Words beyond these are not compared, and no word is tried at more places.
const MOST_COMPARED: usize = 16;
const MOST_TRIED: usize = 250;
/// Of a hundred words so many must agree.
const LEAST_LIKENESS: usize = 50;

impl SourceText {
    /// The place that is most like a phrase that is missing in `within` behind `from`.
    pub(super) fn nearest(&self, phrase: &Phrase, within: &Range<usize>, from: usize) -> Option<Near> {
        let everywhere = 0..self.key.text.len();
        let exact = |range: Range<usize>| self.find(phrase, &range, 1).ok().and_then(|found| found.into_iter().next());
        let known = |found: Range<usize>, difference| Near { place: self.place(self.plain_range(&found)), difference, likeness: 100 };
        if let Some(found) = exact(within.start..from) {
            return Some(known(found, Difference::BeforeStart));
        }
        // What was changed a little where it belongs tells more than the very words elsewhere, unless it is a poor match.
        let here = self.alike(phrase, &(from..within.end));
        if let Some(written) = here.clone().filter(|near| near.difference == Difference::Writing) {
            return Some(written);
        }
        if *within == everywhere {
            return here.or_else(|| self.alike(phrase, &(0..from)));
        }
        if let Some(found) = exact(everywhere.clone()) {
            return Some(known(found, Difference::OtherSection));
        }
        here.or_else(|| self.alike(phrase, &everywhere))
    }

    /// The first of the places that share most words with the phrase.
    fn alike(&self, phrase: &Phrase, within: &Range<usize>) -> Option<Near> {
        let wanted = phrase.words.get(..MOST_COMPARED).unwrap_or(&phrase.words);
        let mut anchors: Vec<(usize, usize)> = wanted.iter().enumerate().map(|(i, w)| (self.index.with_hash(w.hash, within).len(), i)).collect();
        anchors.retain(|&(count, _)| count > 0);
        anchors.sort_unstable();
        let mut best: Option<(usize, usize, usize)> = None;
        for &(_, i) in anchors.iter().take(3) {
            let Some(word) = wanted.get(i) else { continue };
            for number in self.index.with_hash(word.hash, within).take(MOST_TRIED) {
                let (before, after) = wanted.split_at_checked(i + 1).unwrap_or((wanted, &[]));
                let (left, first) = follow(before.iter().rev().skip(1), |step| self.index.words.get(number.checked_sub(step)?));
                let (right, last) = follow(after.iter(), |step| self.index.words.get(number.checked_add(step)?));
                let candidate = (left + right + 1, number - first, number + last);
                let better = |held: (usize, usize, usize)| candidate.0 > held.0 || candidate.0 == held.0 && candidate.1 < held.1;
                if best.is_none_or(better) {
                    best = Some(candidate);
                }
            }
        }
        let (agreed, first, last) = best?;
        let score = 100 * agreed / wanted.len().max(1);
        // A single word that agrees is no more than a coincidence.
        if score < LEAST_LIKENESS || agreed == 1 && wanted.len() > 1 {
            return None;
        }
        let same_words = agreed == phrase.words.len() && last - first + 1 == agreed;
        let difference = if same_words { Difference::Writing } else { Difference::Words };
        let range = self.index.words.get(first)?.start()..self.index.words.get(last)?.end();
        Some(Near { place: self.place(self.plain_range(&range)), difference, likeness: u8::try_from(score).unwrap_or(100) })
    }
}

/// Walks along the words of the text beside those of the phrase, in one direction, and forgives one added or dropped word at a time.
/// Gives how many agree and how far the last agreeing word is away.
fn follow<'a>(wanted: impl Iterator<Item = &'a Word>, text: impl Fn(usize) -> Option<&'a Word>) -> (usize, usize) {
    let (mut agreed, mut reached, mut at) = (0, 0, 1usize);
    for word in wanted {
        // Here; one further, where the text has a word more; or one nearer, where it has a word less.
        let candidates = [at, at + 1, at.saturating_sub(1).max(reached + 1)];
        match candidates.into_iter().find(|&step| text(step).is_some_and(|found| found.hash == word.hash)) {
            Some(step) => {
                agreed += 1;
                reached = step;
                at = step + 1;
            }
            None => at += 1,
        }
    }
    (agreed, reached)
}

#[cfg(test)]
mod tests {
    use super::super::{Outcome, SourceText};
    use super::*;

    const TEXT: &str = "# Bread\n\nWe bake rye bread every day. You may eat it.\n\n# Cake\n\nWe Bake cake, too.\n";

    fn near(section: Option<usize>, fragment: &str) -> Option<(Difference, String)> {
        let text = SourceText::parse(TEXT);
        match text.locate(section, fragment) {
            Outcome::Missing { nearest } | Outcome::EndMissing { nearest, .. } => {
                nearest.map(|near| (near.difference, text.text(&near.place.range).to_owned()))
            }
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn slips_are_explained() {
        assert_eq!(near(Some(0), "we bake rye bread"), Some((Difference::Writing, "We bake rye bread".into())));
        assert_eq!(near(Some(0), "We bake … Bake cake"), Some((Difference::OtherSection, "Bake cake".into())));
        assert_eq!(near(Some(1), "every day"), Some((Difference::OtherSection, "every day".into())));
        assert_eq!(near(None, "You may … every day"), Some((Difference::BeforeStart, "every day".into())));
        assert_eq!(near(None, "We bake bread each day"), Some((Difference::Words, "We bake rye bread every day".into())));
        assert_eq!(near(None, "Nothing of the kind"), None);
    }
}
