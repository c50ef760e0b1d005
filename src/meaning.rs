//! What names and terms mean: definitions expanded, hierarchies followed.

use std::collections::HashMap;

use crate::model::{DataRef, DefinedName, PartyRef, Policy, Ref};
use crate::vocab::Vocabulary;

/// A set of terms of one vocabulary, by their positions in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Terms([u64; Terms::WORDS]);

impl Terms {
    /// Room for 512 terms; a test proves that no vocabulary has more.
    const WORDS: usize = 8;

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
        let words = self.0.iter().enumerate().filter(|(_, word)| **word != 0);
        let bits = |word: u64| std::iter::successors(Some(word), |rest| Some(rest & (rest - 1)).filter(|rest| *rest != 0));
        words.flat_map(move |(index, word)| bits(*word).filter_map(move |rest| T::ALL.get(index * 64 + rest.trailing_zeros() as usize).copied()))
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

    pub(crate) fn names(&self) -> &[&'p DefinedName] {
        &self.names
    }

    pub(crate) const fn bare(&self) -> bool {
        self.bare
    }

    /// Whether something is named by both.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.terms.meets(&other.terms) || self.names.iter().any(|name| other.names.contains(name))
    }
}

/// A declared name.
struct Declaration<'p, T> {
    name: &'p str,
    parts: Parts<'p, T>,
    /// What it is said not to mean.
    excludes: &'p [Ref<T>],
    /// What it is an example of.
    kinds: &'p [T],
}

/// What a declared name is made of: terms and names, and further names.
struct Parts<'p, T> {
    refs: &'p [Ref<T>],
    includes: &'p [DefinedName],
}

/// One of the parts.
enum Part<'p, T> {
    Term(&'p T),
    Name(&'p str),
}

impl<'p, T> Parts<'p, T> {
    fn get(&self, index: usize) -> Option<Part<'p, T>> {
        match self.refs.get(index) {
            Some(Ref::Term(term)) => Some(Part::Term(term)),
            Some(Ref::Name(name)) => Some(Part::Name(name.as_str())),
            None => self.includes.get(index - self.refs.len()).map(|name| Part::Name(name.as_str())),
        }
    }
}

/// What the declared names of one kind mean.
#[derive(Debug)]
struct Names<'p> {
    /// The terms that a name stands for.
    meanings: HashMap<&'p str, Terms>,
    /// The terms, with all narrower ones, that a name is said not to stand for.
    excluded: HashMap<&'p str, Terms>,
    /// The terms that say what a name is an example of.
    kinds: HashMap<&'p str, Terms>,
}

impl<'p> Names<'p> {
    /// Expands each declared name. A cycle stops where it closes; it is reported elsewhere.
    fn new<T: Vocabulary>(declared: impl Iterator<Item = Declaration<'p, T>> + Clone) -> Self {
        let parts: HashMap<&str, Parts<'_, T>> = declared.clone().map(|name| (name.name, name.parts)).collect();
        let mut meanings = HashMap::with_capacity(parts.len());
        for name in declared.clone() {
            expand(name.name, &parts, &mut meanings);
        }
        let kinds = declared.clone().filter(|name| !name.kinds.is_empty()).map(|name| (name.name, Terms::named(name.kinds))).collect();
        let mut names = Self { meanings, excluded: HashMap::new(), kinds };
        let excluding = declared.filter(|name| !name.excludes.is_empty());
        names.excluded = excluding.map(|name| (name.name, names.named(name.excludes, false).terms.with_narrower::<T>())).collect();
        names
    }

    fn named<T: Vocabulary>(&self, refs: &'p [Ref<T>], with_kinds: bool) -> Named<'p> {
        let mut named = Named::default();
        for part in refs {
            match part {
                Ref::Term(term) => named.terms.insert(term.position()),
                Ref::Name(name) => {
                    named.names.push(name);
                    let kinds = self.kinds.get(name.as_str());
                    let meaning = self.meanings.get(name.as_str());
                    named.bare |= meaning.into_iter().chain(kinds).all(Terms::is_empty);
                    meaning.into_iter().chain(kinds.filter(|_| with_kinds)).for_each(|terms| named.terms.union(terms));
                }
            }
        }
        named
    }

    fn covered<T: Vocabulary>(&self, refs: &'p [Ref<T>]) -> Named<'p> {
        let named = self.named(refs, false);
        if self.excluded.is_empty() || !named.names.iter().any(|name| self.excluded.contains_key(name.as_str())) {
            return Named { terms: named.terms.with_narrower::<T>(), ..named };
        }
        // What one name excludes, another may mean.
        let mut terms = Terms::default();
        for part in refs {
            let covered = self.named(std::slice::from_ref(part), false).terms.with_narrower::<T>();
            let excluded = part.name().and_then(|name| self.excluded.get(name.as_str()));
            terms.union(&excluded.map_or(covered, |excluded| covered.without(excluded)));
        }
        Named { terms, ..named }
    }
}

/// Expands one name, and those inside it first. The stack is a list, so that a chain of any length is expanded.
fn expand<'p, T: Vocabulary>(start: &'p str, parts: &HashMap<&'p str, Parts<'p, T>>, meanings: &mut HashMap<&'p str, Terms>) {
    let mut stack = vec![(start, 0)];
    while let Some((name, next)) = stack.last_mut() {
        let name = *name;
        // Present from the first visit on, so that a name on the way is not walked again.
        let mut meaning = meanings.get(name).copied().unwrap_or_default();
        match parts.get(name).and_then(|parts| parts.get(*next)) {
            Some(Part::Term(term)) => {
                meaning.insert(term.position());
                *next += 1;
            }
            Some(Part::Name(inner)) => match meanings.get(inner) {
                Some(known) => {
                    meaning.union(known);
                    *next += 1;
                }
                None if parts.contains_key(inner) => {
                    meanings.insert(name, meaning);
                    stack.push((inner, 0));
                    continue;
                }
                None => *next += 1,
            },
            None => {
                stack.pop();
            }
        }
        meanings.insert(name, meaning);
    }
}

/// What the names of a policy mean.
#[derive(Debug)]
pub(crate) struct Meanings<'p> {
    data: Names<'p>,
    parties: Names<'p>,
}

impl<'p> Meanings<'p> {
    pub(crate) fn of(policy: &'p Policy) -> Self {
        let data = policy.definitions.iter().map(|(name, definition)| Declaration {
            name: name.as_str(),
            parts: Parts { refs: &definition.data, includes: &definition.includes },
            excludes: &definition.excludes,
            kinds: &[],
        });
        let parties = policy.recipients.iter().map(|(name, party)| Declaration {
            name: name.as_str(),
            parts: Parts { refs: &party.members, includes: &[] },
            excludes: &[],
            kinds: &party.kinds,
        });
        Self { data: Names::new(data), parties: Names::new(parties) }
    }

    /// The data that is named, with definitions expanded.
    pub(crate) fn data(&self, refs: &'p [DataRef]) -> Named<'p> {
        self.data.named(refs, true)
    }

    /// The data that is named, with definitions expanded, and everything narrower.
    pub(crate) fn data_covered(&self, refs: &'p [DataRef]) -> Named<'p> {
        self.data.covered(refs)
    }

    /// The data that any of the lists names, with definitions expanded, and everything narrower.
    pub(crate) fn all_data_covered(&self, lists: impl IntoIterator<Item = &'p [DataRef]>) -> Named<'p> {
        lists.into_iter().fold(Named::default(), |mut all, refs| {
            let named = self.data_covered(refs);
            all.terms.union(&named.terms);
            all.names.extend(named.names);
            all
        })
    }

    /// The parties that are named, with groups expanded, and what kinds of party they are.
    pub(crate) fn parties(&self, refs: &'p [PartyRef]) -> Named<'p> {
        self.parties.named(refs, true)
    }

    /// The data categories that a declared name stands for.
    pub(crate) fn data_of(&self, name: &str) -> Option<&Terms> {
        self.data.meanings.get(name)
    }

    /// The kinds of party that belong to a declared name.
    pub(crate) fn parties_of(&self, name: &str) -> Option<&Terms> {
        self.parties.meanings.get(name)
    }

    /// The parties that are named, with groups expanded, and every narrower kind.
    pub(crate) fn parties_covered(&self, refs: &'p [PartyRef]) -> Named<'p> {
        self.parties.covered(refs)
    }
}

#[cfg(test)]
mod tests {
    use super::{Meanings, Terms};
    use crate::Policy;
    use crate::model::DataRef;
    use crate::vocab::{DataCategory, VOCABULARIES};

    #[test]
    fn every_vocabulary_fits() {
        assert!(VOCABULARIES.iter().all(|vocabulary| vocabulary.terms().len() <= Terms::WORDS * 64));
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
}
