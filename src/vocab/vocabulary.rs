//! What a vocabulary is: its terms, and how they are found.

use std::fmt;

use super::set::Hierarchy;
use super::term::{NAME, Term};
use super::texts::Texts;

/// A vocabulary as a whole: its name, what it is for, and its terms.
#[derive(Debug)]
pub struct VocabularyInfo {
    /// The name, such as `data_categories`.
    pub name: &'static str,
    /// The title for people, such as "Data category".
    pub title: &'static str,
    /// What its terms are used for.
    pub definition: &'static str,
    /// The names of the columns that not every table has.
    pub(crate) further: &'static [&'static str],
    /// A row for every term.
    pub(crate) cells: Texts,
    /// The positions of the terms, sorted by name.
    pub(crate) by_name: &'static [u16],
    /// The first bytes of the names in that order, side by side: most steps of a search need no more.
    pub(crate) starts: &'static [Start],
    /// The position of each term's parent; a term without a parent has its own.
    pub(crate) parents: &'static [u16],
}

/// The first bytes of a name, filled up with zeros.
pub(crate) type Start = [u8; 8];

/// The first bytes of a name as a number: names in order have numbers in order, and numbers compare in one step.
pub(crate) const fn start(name: &str) -> u64 {
    let name = name.as_bytes();
    let mut start: Start = [0; 8];
    let mut at = 0;
    while at < name.len() && at < start.len() {
        start[at] = name[at];
        at += 1;
    }
    u64::from_be_bytes(start)
}

impl VocabularyInfo {
    /// The terms, in the order of the table.
    pub fn terms(&'static self) -> impl DoubleEndedIterator<Item = Term> + ExactSizeIterator + Clone {
        (0..self.cells.rows).map(move |position| Term { info: self, position })
    }

    /// The term of this name.
    #[must_use]
    pub fn get(&'static self, name: &str) -> Option<Term> {
        self.position(name).map(|position| Term { info: self, position })
    }

    /// The position in `terms` of the term of this name.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        let start = start(name);
        let first = self.starts.partition_point(|other| u64::from_be_bytes(*other) < start);
        let candidates = self.starts[first..].iter().zip(&self.by_name[first..]).take_while(|(other, _)| u64::from_be_bytes(**other) == start);
        candidates.map(|(_, position)| usize::from(*position)).find(|position| self.cells.is(*position, NAME, name))
    }

    /// The term and every wider term above it, nearest first.
    pub fn and_wider(&'static self, name: &str) -> impl Iterator<Item = Term> + use<> {
        std::iter::successors(self.get(name), |term| term.parent())
    }
}

/// A closed vocabulary, generated from its table.
pub trait Vocabulary: Copy + Eq + 'static {
    /// The vocabulary as data.
    const INFO: &'static VocabularyInfo;
    /// Every term, in the order of the table.
    const ALL: &'static [Self];

    /// The position of the term in its table.
    fn position(self) -> usize;

    /// What stands above and below each term, as sets.
    #[doc(hidden)]
    fn hierarchy() -> &'static Hierarchy;

    /// The term as data.
    fn term(self) -> Term {
        Term { info: Self::INFO, position: self.position() }
    }

    /// The word that stands in a policy file.
    fn name(self) -> &'static str {
        self.term().name()
    }

    /// The term that this word stands for.
    fn from_name(name: &str) -> Option<Self> {
        Self::INFO.position(name).map(|position| Self::ALL[position])
    }

    /// The next wider term.
    fn parent(self) -> Option<Self> {
        let parent = usize::from(Self::INFO.parents[self.position()]);
        (parent != self.position()).then(|| Self::ALL[parent])
    }

    /// Whether this term is `other` or stands below it.
    fn is_a(self, other: Self) -> bool {
        std::iter::successors(Some(self), |term| term.parent()).any(|term| term == other)
    }
}

/// Declares a vocabulary's type from its generated table.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident, $info:ident { $($(#[$doc:meta])* $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $crate::vocab::Vocabulary for $name {
            const INFO: &'static $crate::vocab::VocabularyInfo = &$info;
            const ALL: &'static [Self] = &[$(Self::$variant,)*];
            fn position(self) -> usize { self as usize }
            fn hierarchy() -> &'static $crate::vocab::Hierarchy {
                static HIERARCHY: std::sync::LazyLock<$crate::vocab::Hierarchy> = std::sync::LazyLock::new($crate::vocab::Hierarchy::new::<$name>);
                &HIERARCHY
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::vocab::Vocabulary::name(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocab::UnknownTerm;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::vocab::Vocabulary::from_name(text)
                    .ok_or_else(|| $crate::vocab::UnknownTerm { term: text.to_owned(), vocabulary: $info.name })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::vocab::Vocabulary::name(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::vocab::FromText::new())
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::vocab::vocabulary::json_schema(&$info)
            }
        }
    };
}
pub(crate) use vocabulary;

/// A word that is not a term of the vocabulary it was looked up in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{term}` is not a term of the vocabulary `{vocabulary}`")]
pub struct UnknownTerm {
    /// The word.
    pub term: String,
    /// The vocabulary.
    pub vocabulary: &'static str,
}

/// The JSON Schema of a vocabulary: every term with its meaning, so that an editor's completion can show it.
pub(crate) fn json_schema(info: &'static VocabularyInfo) -> schemars::Schema {
    let terms: Vec<_> = info.terms().map(|term| serde_json::json!({ "const": term.name(), "description": term.definition() })).collect();
    schemars::json_schema!({
        "title": info.title,
        "description": info.definition,
        "type": "string",
        "oneOf": terms,
    })
}

/// A serde visitor that reads any type with `FromStr` from text.
pub(crate) struct FromText<T>(std::marker::PhantomData<T>);

impl<T> FromText<T> {
    pub(crate) fn new() -> Self {
        Self(std::marker::PhantomData)
    }
}

impl<T> serde::de::Visitor<'_> for FromText<T>
where
    T: std::str::FromStr,
    T::Err: fmt::Display,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}
