//! What a term is: name, meaning, place in the hierarchy, and what other systems call it.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::crosswalk::{Mapping, System};
use super::vocabulary::VocabularyInfo;

/// A term of a vocabulary, as its table states it.
#[derive(Clone, Copy)]
pub struct Term {
    pub(super) info: &'static VocabularyInfo,
    pub(super) position: usize,
}

/// The columns that every table has, in this order. The others follow, each with its name in `further`.
pub(super) const NAME: usize = 0;
const DEFINITION: usize = 1;
const SYNONYMS: usize = 2;
const SINCE: usize = 3;
const DEPRECATED: usize = 4;
const REPLACED_BY: usize = 5;
const FURTHER: usize = 6;

impl Term {
    /// The word that stands in a policy file, such as `email_address`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.cell(NAME)
    }

    /// The wider term that includes this one: whoever speaks of it speaks of something in the parent.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        let position = usize::from(*self.info.parents.get(self.position)?);
        (position != self.position).then_some(Self { position, ..self })
    }

    /// What the term means.
    #[must_use]
    pub fn definition(self) -> &'static str {
        self.cell(DEFINITION)
    }

    /// Other words for it, which `privacy-policy terms` and the suggestions find.
    pub fn synonyms(self) -> impl Iterator<Item = &'static str> {
        items(self.cell(SYNONYMS))
    }

    /// Whether this is one of its synonyms.
    #[must_use]
    pub fn has_synonym(self, words: &str) -> bool {
        self.synonyms().any(|synonym| synonym == words)
    }

    /// What other systems call it.
    pub fn crosswalk(self) -> impl Iterator<Item = Mapping> {
        let systems = self.further().filter_map(|(column, keys)| Some((System::of_column(column)?, keys)));
        systems.flat_map(|(system, keys)| items(keys).filter_map(move |entry| Mapping::read(system, entry)))
    }

    /// The language version that introduced it.
    #[must_use]
    pub fn since(self) -> &'static str {
        self.cell(SINCE)
    }

    /// The language version that deprecated it, if one did.
    #[must_use]
    pub fn deprecated(self) -> Option<&'static str> {
        some(self.cell(DEPRECATED))
    }

    /// The term to use instead of a deprecated one.
    #[must_use]
    pub fn replaced_by(self) -> Option<&'static str> {
        some(self.cell(REPLACED_BY))
    }

    /// The value of a further column, such as `valid_from` of a transfer mechanism (an ISO 8601 date).
    #[must_use]
    pub fn extra(self, column: &str) -> Option<&'static str> {
        self.extras().find(|(name, _)| *name == column).map(|(_, value)| value)
    }

    /// The further columns of the table that have a value here.
    pub fn extras(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.further().filter(|(column, value)| !value.is_empty() && System::of_column(column).is_none())
    }

    /// The columns that not every table has, with their names.
    fn further(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.info.further.iter().zip(FURTHER..).map(move |(name, column)| (*name, self.cell(column)))
    }

    fn cell(self, column: usize) -> &'static str {
        self.info.cells.get(self.position, column)
    }

    /// What tells it from all other terms.
    fn place(self) -> (*const VocabularyInfo, usize) {
        (self.info, self.position)
    }
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        self.place() == other.place()
    }
}

impl Eq for Term {}

impl Hash for Term {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.place().hash(state);
    }
}

impl fmt::Debug for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.info.name, self.name())
    }
}

/// The items of a cell.
fn items(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(';').map(str::trim).filter(|item| !item.is_empty())
}

/// The text of a cell, unless it is empty.
fn some(cell: &'static str) -> Option<&'static str> {
    (!cell.is_empty()).then_some(cell)
}
