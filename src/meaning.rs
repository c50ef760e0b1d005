//! What names and terms mean: definitions expanded, hierarchies followed.
//!
//! [`Names`] is what every answer comes from. [`Meanings`] asks it for the terms of a list, [`Extent`] for how far a list reaches.

mod extent;
mod names;
mod reach;
mod rests;

pub(crate) use extent::{Extent, Relation};
pub(crate) use names::Names;
pub(crate) use reach::Reach;

use crate::model::{DataRef, DefinedName, PartyRef, Policy, Ref};
use crate::vocab::{DataCategory, Party, Vocabulary};

/// A set of terms of one vocabulary, by their positions in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Terms([u64; Terms::WORDS]);

impl Terms {
    /// Room for 512 terms; a test proves that no vocabulary has more.
    const WORDS: usize = 8;
    /// How many numbers have room.
    const ROOM: usize = Self::WORDS * 64;

    /// The terms that are named.
    pub(crate) fn named<T: Vocabulary>(terms: &[T]) -> Self {
        let mut set = Self::default();
        terms.iter().for_each(|term| set.insert(term.position()));
        set
    }

    /// The terms that are named, and every narrower one.
    pub(crate) fn covered<T: Vocabulary>(terms: &[T]) -> Self {
        Self::named(terms).with_narrower::<T>()
    }

    pub(crate) fn insert(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
    }

    fn remove(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / 64) {
            *word &= !(1 << (number % 64));
        }
    }

    /// The set of one number.
    fn of_number(number: usize) -> Self {
        let mut set = Self::default();
        set.insert(number);
        set
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|word| word & (1 << (number % 64)) != 0)
    }

    pub(crate) fn union(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, more)| *word |= more);
    }

    /// The terms of both.
    pub(crate) fn with(mut self, other: &Self) -> Self {
        self.union(other);
        self
    }

    /// The terms that are of both.
    pub(crate) fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(word, more)| *word &= more);
        self
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    /// The terms that are not of the other set.
    pub(crate) fn without(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(word, less)| *word &= !less);
        self
    }

    /// Whether every term is of the other set too.
    pub(crate) fn within(&self, other: &Self) -> bool {
        self.without(other).is_empty()
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

    /// Adds every term above one of the set. Tables list parents before their children, so one pass from the end suffices.
    pub(crate) fn with_wider<T: Vocabulary>(mut self) -> Self {
        for (number, term) in T::ALL.iter().enumerate().rev() {
            if let Some(parent) = term.parent().filter(|_| self.contains(number)) {
                self.insert(parent.position());
            }
        }
        self
    }

    /// The terms of which no narrower one is missing.
    pub(crate) fn complete<T: Vocabulary>(self) -> Self {
        let mut missing = Self::default();
        for (number, term) in T::ALL.iter().enumerate().rev() {
            if !self.contains(number) {
                missing.insert(number);
            }
            if let Some(parent) = term.parent().filter(|_| missing.contains(number)) {
                missing.insert(parent.position());
            }
        }
        self.without(&missing)
    }

    /// Adds every term below one of the set. Tables list parents before their children, so one pass suffices.
    pub(crate) fn with_narrower<T: Vocabulary>(mut self) -> Self {
        let first = self.first().unwrap_or(T::ALL.len());
        // A term without a parent has its own position there, so that it stays as it is.
        for (number, parent) in T::INFO.parents.iter().enumerate().skip(first) {
            if self.contains(usize::from(*parent)) {
                self.insert(number);
            }
        }
        self
    }

    /// The first number of the set.
    fn first(&self) -> Option<usize> {
        let (index, word) = self.0.iter().enumerate().find(|(_, word)| **word != 0)?;
        Some(index * 64 + word.trailing_zeros() as usize)
    }
}

/// What something means: terms, and of declared names what they hold beside their terms, by numbers of [`rests::Rests`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Content {
    terms: Terms,
    rests: Terms,
}

impl Content {
    pub(crate) fn union(&mut self, other: &Self) {
        self.terms.union(&other.terms);
        self.rests.union(&other.rests);
    }

    /// What is of both.
    pub(crate) fn and(self, other: &Self) -> Self {
        Self { terms: self.terms.and(&other.terms), rests: self.rests.and(&other.rests) }
    }

    fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.rests.is_empty()
    }
}

/// How much is left of something of which other things are taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    Nothing,
    /// What is left stands behind a "may include".
    Hinted,
    Firmly,
}

/// What is named somewhere: terms, with declared names expanded to theirs, and the names themselves.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named<'p> {
    terms: Terms,
    names: Vec<&'p DefinedName>,
    /// Whether a name among them has no terms: the text gives it a meaning in words only, or none.
    bare: bool,
}

impl<'p> Named<'p> {
    pub(crate) const fn terms(&self) -> &Terms {
        &self.terms
    }

    pub(crate) const fn bare(&self) -> bool {
        self.bare
    }
}

/// What the names of a policy mean.
#[derive(Debug)]
pub(crate) struct Meanings<'p> {
    policy: &'p Policy,
    data: Names<'p, DataCategory>,
    parties: Names<'p, Party>,
}

impl<'p> Meanings<'p> {
    pub(crate) fn of(policy: &'p Policy) -> Self {
        Self { policy, data: Names::of_data(policy), parties: Names::of_parties(policy) }
    }

    /// The data that is named, with definitions expanded.
    pub(crate) fn data(&self, refs: &'p [DataRef]) -> Named<'p> {
        named(&self.data, refs, |_| Terms::default())
    }

    /// The data that is named, with definitions expanded, and everything narrower.
    pub(crate) fn data_covered(&self, refs: &'p [DataRef]) -> Named<'p> {
        Named { terms: self.data.covered(refs), ..self.data(refs) }
    }

    /// How far the data that is named reaches, without what is excepted.
    pub(crate) fn data_extent(&self, refs: &[DataRef], except: &[DataRef]) -> Extent {
        self.data.extent(&[refs], except)
    }

    /// How far the parties that are named reach, without those that are excepted.
    pub(crate) fn parties_extent(&self, refs: &[PartyRef], except: &[PartyRef]) -> Extent {
        self.parties.extent(&[refs], except)
    }

    /// The parties that are named, with groups expanded, and what kinds of party they are.
    pub(crate) fn parties(&self, refs: &'p [PartyRef]) -> Named<'p> {
        named(&self.parties, refs, |name| self.policy.recipients.get(name).map(|recipient| Terms::named(&recipient.kinds)).unwrap_or_default())
    }

    /// The parties that are named, with groups expanded, and every narrower kind.
    pub(crate) fn parties_covered(&self, refs: &'p [PartyRef]) -> Named<'p> {
        Named { terms: self.parties.covered(refs), ..self.parties(refs) }
    }

    /// The data that a declared name stands for, with everything narrower.
    pub(crate) fn data_of(&self, name: &str) -> Option<&Terms> {
        self.data.meant_by(name)
    }

    /// The parties that belong to a declared name, with every narrower kind.
    pub(crate) fn parties_of(&self, name: &str) -> Option<&Terms> {
        self.parties.meant_by(name)
    }
}

/// What is named in a list, with the kinds that its names are said to be of.
fn named<'p, T: Vocabulary>(names: &Names<'p, T>, refs: &'p [Ref<T>], kinds: impl Fn(&DefinedName) -> Terms) -> Named<'p> {
    let mut named = Named::default();
    for part in refs {
        match part {
            Ref::Term(term) => named.terms.insert(term.position()),
            Ref::Name(name) => {
                named.names.push(name);
                let terms = names.written_in(name).copied().unwrap_or_default().with(&kinds(name));
                named.bare |= terms.is_empty();
                named.terms.union(&terms);
            }
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::{Meanings, Terms};
    use crate::Policy;
    use crate::model::DataRef;
    use crate::vocab::{DataCategory, VOCABULARIES};

    #[test]
    fn every_vocabulary_fits() {
        assert!(VOCABULARIES.iter().all(|vocabulary| vocabulary.terms().len() <= Terms::ROOM));
    }

    /// What a definition covers in a policy with these definitions.
    fn covered(definitions: &str, name: &str) -> Vec<DataCategory> {
        let policy =
            Policy::from_yaml(&format!("privacy_policy: \"1.0\"\ndefinitions: {definitions}\ncollection: [{{data: [Whole]}}]\n")).unwrap().policy;
        let refs: [DataRef; 1] = [name.parse().unwrap()];
        let meanings = Meanings::of(&policy);
        meanings.data_covered(&refs).terms().iter().collect()
    }

    #[test]
    fn a_name_means_what_it_is_made_of() {
        let definitions =
            "{Whole: {data: [username], includes: [Part]}, Part: {data: [email_address], includes: [Depth]}, Depth: {data: [phone_number]}}";
        let all = [DataCategory::EmailAddress, DataCategory::PhoneNumber, DataCategory::Username];
        let whole = covered(definitions, "Whole");
        assert!(all.iter().all(|category| whole.contains(category)) && whole.len() == all.len(), "{whole:?}");
        assert_eq!(covered(definitions, "Depth"), [DataCategory::PhoneNumber]);
    }

    #[test]
    fn a_name_does_not_mean_what_it_excludes() {
        let definitions = "{Whole: {includes: [Part], excludes: [email_address]}, Part: {data: [email_address, phone_number]}}";
        assert_eq!(covered(definitions, "Whole"), [DataCategory::PhoneNumber]);
        assert_eq!(covered(definitions, "Part").len(), 2);
    }

    #[test]
    fn a_name_does_not_mean_what_is_excluded_inside_it() {
        let part = covered("{Whole: {data: [contact], excludes: [email_address]}}", "Whole");
        assert!(part.contains(&DataCategory::PhoneNumber) && !part.contains(&DataCategory::EmailAddress), "{part:?}");
        for inside in ["includes: [Part]", "data: [Part]", "data: [contact], excludes: [Out]"] {
            let definitions = format!("{{Whole: {{{inside}}}, Part: {{data: [contact], excludes: [Out]}}, Out: {{data: [email_address]}}}}");
            assert_eq!(covered(&definitions, "Whole"), part, "{inside}");
        }
        // What is taken out inside is put back by what stands outside, and what the one taken out leaves is left.
        let back = covered("{Whole: {data: [email_address], includes: [Part]}, Part: {data: [contact], excludes: [email_address]}}", "Whole");
        assert_eq!(back.len(), part.len() + 1);
        let left = covered("{Whole: {data: [contact], excludes: [Part]}, Part: {data: [contact], excludes: [email_address]}}", "Whole");
        assert_eq!(left, [DataCategory::EmailAddress]);
    }
}
