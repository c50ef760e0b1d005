//! Children: from which age, with whose consent, and what happens on discovery.

use super::object::object;
use super::statement::statement;
use super::{DataRef, Text, Value, Via};
use crate::vocab::{ChildRule, Operation, Promptness};

statement! {
    /// What the text settles about children.
    #[schemars(title = "Children")]
    pub struct Children {
        required {
            /// The matter. With the stance `does_not`, `directed` says that the service is not directed to children.
            pub kind: ChildRule,
        }
        /// The ages it is about.
        pub ages: Ages,
        /// The people in words, where the text gives no age.
        pub words: Option<Text>,
        /// The data.
        pub data: Vec<DataRef>,
        /// What is done with the data, or is not done.
        pub operations: Vec<Operation>,
        /// What is done on discovery.
        pub actions: Vec<Operation>,
        /// How soon.
        pub promptness: Option<Promptness>,
        /// How a parent or guardian acts.
        pub via: Via,
    }
}

object! {
    /// A range of ages in years.
    #[schemars(title = "Ages")]
    pub struct Ages {
        /// The youngest age it is about.
        pub from: Option<Age>,
        /// The age from which on it is no longer about the person: "under 13" is `under: 13`.
        pub under: Option<Age>,
    }
}

/// An age in years, from 0 to 130.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct Age(u8);

impl Age {
    /// The greatest age that a text may name.
    pub const MAX: u8 = 130;

    /// An age in years, if it is at most [`Age::MAX`].
    #[must_use]
    pub const fn new(years: u8) -> Option<Self> {
        if years <= Self::MAX { Some(Self(years)) } else { None }
    }

    /// The age in years.
    #[must_use]
    pub const fn years(self) -> u8 {
        self.0
    }
}

impl<'de> serde::Deserialize<'de> for Age {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let years = <u8 as serde::Deserialize>::deserialize(deserializer)?;
        Self::new(years).ok_or_else(|| serde::de::Error::custom("expected an age from 0 to 130"))
    }
}

impl schemars::JsonSchema for Age {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Age".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "title": "Age",
            "description": "An age in years.",
            "type": "integer",
            "minimum": 0,
            "maximum": Self::MAX,
            "examples": [13, 16],
        })
    }
}

impl Value for Age {
    fn is_absent(&self) -> bool {
        false
    }
}
