//! What a term is: name, meaning, place in the hierarchy, and what other systems call it.

use std::fmt;

/// A term of a vocabulary, as its table states it.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// The word that stands in a policy file, such as `email_address`.
    pub name: &'static str,
    /// The wider term that includes this one: whatever is said of the parent is said of it too.
    pub parent: Option<&'static str>,
    /// What the term means.
    pub definition: &'static str,
    /// Other words for it, which `privacy-policy terms` and the suggestions find.
    pub synonyms: &'static [&'static str],
    /// What other systems call it.
    pub crosswalk: &'static [Mapping],
    /// The language version that introduced it.
    pub since: &'static str,
    /// The language version that deprecated it, if one did.
    pub deprecated: Option<&'static str>,
    /// The term to use instead of a deprecated one.
    pub replaced_by: Option<&'static str>,
    /// Further columns of the table, such as `valid_from` of a transfer mechanism.
    pub extra: &'static [(&'static str, &'static str)],
}

impl Term {
    /// The value of a further column, such as `valid_from` (an ISO 8601 date).
    #[must_use]
    pub fn extra(&self, column: &str) -> Option<&'static str> {
        self.extra.iter().find(|(name, _)| *name == column).map(|(_, value)| *value)
    }
}

/// How a term corresponds to a key of another system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mapping {
    /// The other system.
    pub system: System,
    /// The kind of correspondence.
    pub kind: Match,
    /// The other system's key; for DPV with its usual prefix, such as `pd:Name`.
    pub key: &'static str,
}

/// The kind of a correspondence, read from our term to theirs, as in SKOS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// The same meaning.
    Exact,
    /// Nearly the same meaning.
    Close,
    /// Their term is broader than ours.
    Broad,
    /// Their term is narrower than ours.
    Narrow,
}

impl fmt::Display for Match {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Exact => "exact",
            Self::Close => "close",
            Self::Broad => "broad",
            Self::Narrow => "narrow",
        })
    }
}

/// A system that the vocabularies are mapped to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// W3C Data Privacy Vocabulary 2.3.
    Dpv,
    /// Fideslang 3.1.
    Fideslang,
    /// P3P 1.1.
    P3p,
    /// OPP-115, the annotation scheme of a corpus of 115 policies.
    Opp115,
    /// Apple's privacy manifest.
    Apple,
    /// Google Play's data safety section.
    Google,
    /// IAB Europe's Global Vendor List, version 3.
    Iab,
    /// The categories of the California Consumer Privacy Act.
    Ccpa,
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Dpv => "DPV",
            Self::Fideslang => "Fideslang",
            Self::P3p => "P3P",
            Self::Opp115 => "OPP-115",
            Self::Apple => "Apple",
            Self::Google => "Google",
            Self::Iab => "IAB",
            Self::Ccpa => "CCPA",
        })
    }
}

/// A vocabulary as a whole: its name, what it is for, and its terms.
#[derive(Debug)]
pub struct VocabularyInfo {
    /// The name, such as `data_categories`.
    pub name: &'static str,
    /// The title for people, such as "Data category".
    pub title: &'static str,
    /// What its terms are used for.
    pub definition: &'static str,
    /// The terms, in the order of the table.
    pub terms: &'static [Term],
    /// Positions in `terms`, sorted by name.
    pub by_name: &'static [u16],
    /// The first bytes of the names in that order, side by side: most steps of a search need no more.
    pub(crate) starts: &'static [Start],
    /// The position of each term's parent; a term without a parent has its own.
    pub(crate) parents: &'static [u16],
}

/// The first bytes of a name, filled up with zeros.
pub(crate) type Start = [u8; 8];

impl VocabularyInfo {
    /// The term of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'static Term> {
        self.terms.get(self.position(name)?)
    }

    /// The position in `terms` of the term of this name.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        let mut start = Start::default();
        start.iter_mut().zip(name.bytes()).for_each(|(to, from)| *to = from);
        let first = self.starts.partition_point(|other| *other < start);
        let candidates = self.starts[first..].iter().zip(&self.by_name[first..]).take_while(|(other, _)| **other == start);
        candidates.map(|(_, position)| usize::from(*position)).find(|position| self.terms[*position].name == name)
    }

    /// The term and every wider term above it, nearest first.
    pub fn and_wider(&self, name: &str) -> impl Iterator<Item = &'static Term> {
        std::iter::successors(self.get(name), |term| term.parent.and_then(|parent| self.get(parent)))
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

    /// The term as data.
    fn term(self) -> &'static Term {
        &Self::INFO.terms[self.position()]
    }

    /// The word that stands in a policy file.
    fn name(self) -> &'static str {
        self.term().name
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

    /// Whether this term is `other` or stands below it, so that what is said of `other` is said of this.
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
                $crate::vocab::term::json_schema(&$info)
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
pub(crate) fn json_schema(info: &VocabularyInfo) -> schemars::Schema {
    let terms: Vec<_> = info.terms.iter().map(|term| serde_json::json!({ "const": term.name, "description": term.definition })).collect();
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
