//! Sets of terms, and the hierarchies of the vocabularies as sets.

use super::Vocabulary;

/// A set of terms of one vocabulary, by their positions in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Terms([u64; Terms::WORDS]);

impl Terms {
    /// Enough for 384 terms; a test proves that no vocabulary has more.
    const WORDS: usize = 6;

    /// The terms that are named.
    pub(crate) fn named<T: Vocabulary>(terms: &[T]) -> Self {
        let mut set = Self::default();
        terms.iter().for_each(|term| set.insert(term.position()));
        set
    }

    /// The terms that are named, and every narrower one.
    pub(crate) fn covered<T: Vocabulary>(terms: &[T]) -> Self {
        let hierarchy = T::hierarchy();
        terms.iter().fold(Self::default(), |all, term| all.with(hierarchy.narrower(term.position())))
    }

    pub(crate) fn insert(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|word| word & (1 << (number % 64)) != 0)
    }

    pub(crate) fn union(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, more)| *word |= more);
    }

    /// The terms of either.
    pub(crate) fn with(mut self, other: &Self) -> Self {
        self.union(other);
        self
    }

    /// The terms of both.
    pub(crate) fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(word, more)| *word &= more);
        self
    }

    /// The terms that are not of the other set.
    pub(crate) fn without(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(word, less)| *word &= !less);
        self
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    /// Whether every term is of the other set too.
    pub(crate) fn within(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & !b == 0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The terms, in the order of their table.
    pub(crate) fn iter<T: Vocabulary>(&self) -> impl Iterator<Item = T> + '_ {
        self.numbers().filter_map(|number| T::ALL.get(number).copied())
    }

    /// The positions of the terms, from the first.
    fn numbers(&self) -> impl Iterator<Item = usize> + '_ {
        let words = self.0.iter().enumerate().filter(|(_, word)| **word != 0);
        let bits = |word: u64| std::iter::successors(Some(word), |rest| Some(rest & (rest - 1)).filter(|rest| *rest != 0));
        words.flat_map(move |(index, word)| bits(*word).map(move |rest| index * 64 + rest.trailing_zeros() as usize))
    }

    /// Adds every term above one of the set.
    pub(crate) fn with_wider<T: Vocabulary>(self) -> Self {
        let hierarchy = T::hierarchy();
        self.numbers().fold(self, |all, number| all.with(hierarchy.wider(number)))
    }

    /// Adds every term below one of the set.
    pub(crate) fn with_narrower<T: Vocabulary>(self) -> Self {
        let hierarchy = T::hierarchy();
        self.numbers().fold(self, |all, number| all.with(hierarchy.narrower(number)))
    }
}

/// For every term of a vocabulary, the terms above and below it, itself among them. Made once in a process.
#[derive(Debug)]
pub struct Hierarchy {
    wider: Vec<Terms>,
    narrower: Vec<Terms>,
}

impl Hierarchy {
    pub(crate) fn new<T: Vocabulary>() -> Self {
        let own: Vec<Terms> = (0..T::ALL.len())
            .map(|number| {
                let mut set = Terms::default();
                set.insert(number);
                set
            })
            .collect();
        let (mut wider, mut narrower) = (own.clone(), own);
        // Tables list parents before their children.
        for (number, parent) in T::INFO.parents.iter().enumerate().map(|(number, parent)| (number, usize::from(*parent))) {
            if parent != number {
                let above = wider.get(parent).copied().unwrap_or_default();
                wider.get_mut(number).into_iter().for_each(|set| set.union(&above));
            }
        }
        for (number, parent) in T::INFO.parents.iter().enumerate().rev().map(|(number, parent)| (number, usize::from(*parent))) {
            if parent != number {
                let below = narrower.get(number).copied().unwrap_or_default();
                narrower.get_mut(parent).into_iter().for_each(|set| set.union(&below));
            }
        }
        Self { wider, narrower }
    }

    /// The term and all wider ones.
    pub(crate) fn wider(&self, number: usize) -> &Terms {
        self.wider.get(number).unwrap_or(&NONE)
    }

    /// The term and all narrower ones.
    pub(crate) fn narrower(&self, number: usize) -> &Terms {
        self.narrower.get(number).unwrap_or(&NONE)
    }
}

static NONE: Terms = Terms([0; Terms::WORDS]);

#[cfg(test)]
mod tests {
    use super::Terms;
    use crate::vocab::{DataCategory, VOCABULARIES};

    #[test]
    fn every_vocabulary_fits() {
        assert!(VOCABULARIES.iter().all(|vocabulary| vocabulary.terms().len() <= Terms::WORDS * 64));
    }

    #[test]
    fn hierarchies_are_followed_both_ways() {
        let below: Vec<DataCategory> = Terms::covered(&[DataCategory::Location]).iter().collect();
        assert!(below.contains(&DataCategory::PreciseLocation) && !below.contains(&DataCategory::PersonalData));
        let above: Vec<DataCategory> = Terms::named(&[DataCategory::PreciseLocation]).with_wider::<DataCategory>().iter().collect();
        assert_eq!(above, [DataCategory::Information, DataCategory::PersonalData, DataCategory::Location, DataCategory::PreciseLocation]);
    }
}
