//! References: a term of a vocabulary, or a name that the policy defines.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::DefinedName;
use super::Subdivision;
use crate::vocab::{Country, DataCategory, FromText, Party, Region, Vocabulary};

/// A term of a vocabulary, or a name that the policy defines.
///
/// The two cannot be confused: a term is made of small letters, digits and underscores, and a defined name never is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ref<T> {
    /// A term of the vocabulary.
    Term(T),
    /// A name declared under `definitions`, `recipients` or `publishers`.
    Name(DefinedName),
}

/// Data: a data category, or a name declared under `definitions`.
pub type DataRef = Ref<DataCategory>;

/// Somebody: a kind of party, or a name declared under `recipients` or `publishers`.
pub type PartyRef = Ref<Party>;

impl<T> Ref<T> {
    /// The defined name, if it is one.
    #[must_use]
    pub const fn name(&self) -> Option<&DefinedName> {
        match self {
            Self::Name(name) => Some(name),
            Self::Term(_) => None,
        }
    }

    /// The term, if it is one.
    #[must_use]
    pub const fn term(&self) -> Option<&T> {
        match self {
            Self::Term(term) => Some(term),
            Self::Name(_) => None,
        }
    }
}

impl<T> From<DefinedName> for Ref<T> {
    fn from(name: DefinedName) -> Self {
        Self::Name(name)
    }
}

impl From<DataCategory> for DataRef {
    fn from(term: DataCategory) -> Self {
        Self::Term(term)
    }
}

impl From<Party> for PartyRef {
    fn from(term: Party) -> Self {
        Self::Term(term)
    }
}

impl<T: fmt::Display> fmt::Display for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Term(term) => term.fmt(f),
            Self::Name(name) => name.fmt(f),
        }
    }
}

/// A text that is neither a term nor a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is neither a term of the vocabulary `{vocabulary}` nor a defined name")]
pub struct InvalidRef {
    text: String,
    vocabulary: &'static str,
}

impl<T: Vocabulary> std::str::FromStr for Ref<T> {
    type Err = InvalidRef;

    fn from_str(text: &str) -> Result<Self, InvalidRef> {
        T::from_name(text)
            .map(Self::Term)
            .or_else(|| DefinedName::new(text).ok().map(Self::Name))
            .ok_or_else(|| InvalidRef { text: text.to_owned(), vocabulary: T::INFO.name })
    }
}

impl<T: fmt::Display> Serialize for Ref<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: Vocabulary> Deserialize<'de> for Ref<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText::new())
    }
}

impl<T: JsonSchema> JsonSchema for Ref<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}OrName", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let term = generator.subschema_for::<T>();
        let name = generator.subschema_for::<DefinedName>();
        json_schema!({
            "description": "A term, or a name that this file declares.",
            "anyOf": [term, name],
        })
    }
}

/// A place: a country, a part of one, or a region.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A country.
    Country(Country),
    /// A part of a country.
    Subdivision(Subdivision),
    /// A region of several countries, or one described from the reader's point of view.
    Region(Region),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Country(country) => country.fmt(f),
            Self::Subdivision(part) => part.fmt(f),
            Self::Region(region) => region.fmt(f),
        }
    }
}

/// A text that is no place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a country, a part of a country or a region")]
pub struct InvalidPlace(String);

impl std::str::FromStr for Place {
    type Err = InvalidPlace;

    fn from_str(text: &str) -> Result<Self, InvalidPlace> {
        Country::from_name(text)
            .map(Self::Country)
            .or_else(|| Region::from_name(text).map(Self::Region))
            .or_else(|| Subdivision::new(text).ok().map(Self::Subdivision))
            .ok_or_else(|| InvalidPlace(text.to_owned()))
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText::new())
    }
}

impl JsonSchema for Place {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let country = generator.subschema_for::<Country>();
        let part = generator.subschema_for::<Subdivision>();
        let region = generator.subschema_for::<Region>();
        json_schema!({
            "description": "A country (ISO 3166-1), a part of one (ISO 3166-2) or a region.",
            "anyOf": [country, part, region],
        })
    }
}
