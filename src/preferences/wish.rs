//! The file as a whole, and the wishes in it.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{PreferencesVersion, Test};
use crate::model::object::object;
use crate::model::{Extensions, Id, Leaf, Line, Place, Text, Trail, Value, Visitor, Walk};
use crate::vocab::{DataSubject, WishAnswer};

object! {
    /// What somebody wishes privacy policies to say: a person for themselves, or a company of its vendors.
    ///
    /// Each wish has words for people and a test for the program. `privacy-policy match` answers each one for a policy: met, not met or unknown.
    #[schemars(title = "Privacy preferences", example = example())]
    pub struct Preferences {
        required {
            /// The version of this language, always "1.0".
            pub privacy_preferences: PreferencesVersion,
            /// The wishes, in the order in which they are to be answered.
            pub wishes: Vec<Wish>,
        }
        /// What this file is called.
        pub title: Option<Line>,
        /// Whose wishes these are: a person, a company, a department.
        pub by: Option<Line>,
        /// For whom every wish of the file asks, unless the wish says otherwise itself.
        pub r#for: Whom,
        /// Anything worth knowing about the file.
        pub note: Option<Text>,
        /// Anything else, for programs of your own. Nothing here is checked.
        pub x: Extensions,
    }
}

object! {
    /// One wish: what it is in words, how much it matters, and the test that answers it.
    #[schemars(title = "Wish")]
    pub struct Wish {
        required {
            /// A short name for the wish, for programs and for comparisons.
            pub id: Id,
            /// The test that answers the wish: exactly one.
            pub test: Test,
        }
        /// The wish in plain words, as a sentence or a question. Without it, the short name is shown.
        pub wish: Option<Line>,
        /// How much the wish matters, from 1 to 10. Without it, 1.
        pub weight: Option<Weight>,
        /// The wish has to be met: if it is not, `match` ends with the exit status 1.
        pub required: bool,
        /// For whom the wish asks. Without it, and without `for` at the head of the file, for people in general: what a policy grants in some places, under
        /// some laws or to some people only is then unknown.
        pub r#for: Whom,
        /// What it counts as if the policy says nothing about it. Without it, the answer is unknown.
        pub silence: Option<WishAnswer>,
        /// Anything worth knowing about the wish, such as why it is there.
        pub note: Option<Text>,
        /// Anything else, for programs of your own. Nothing here is checked.
        pub x: Extensions,
    }
}

object! {
    /// For whom a wish asks: where the people are, and who they are.
    #[schemars(title = "For whom")]
    pub struct Whom {
        /// Where they are. What a policy says of people elsewhere does not count, and what it says under a law that protects people there does.
        pub place: Option<Place>,
        /// Who they are, such as customers or job applicants. If several are listed, the wish is to be met for each of them.
        pub people: Vec<DataSubject>,
    }
}

impl Wish {
    /// The words that stand for the wish: its sentence, or else its short name.
    #[must_use]
    pub fn words(&self) -> &str {
        self.wish.as_ref().map_or(self.id.as_str(), Line::as_str)
    }

    /// The weight, which is 1 where the file names none.
    #[must_use]
    pub fn weight(&self) -> u8 {
        self.weight.map_or(1, Weight::get)
    }
}

/// How much a wish matters: a whole number from 1 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u8);

impl Weight {
    /// The greatest weight.
    pub const MAX: u8 = 10;

    /// A weight, if the number is one.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=Self::MAX).contains(&number).then_some(Self(number))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Serialize for Weight {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u8::deserialize(deserializer)?;
        Self::new(number).ok_or_else(|| serde::de::Error::custom("expected a whole number from 1 to 10"))
    }
}

impl JsonSchema for Weight {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weight".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Weight",
            "description": "How much something matters, from 1 to 10.",
            "type": "integer",
            "minimum": 1,
            "maximum": Self::MAX,
            "examples": [1, 5, 10],
        })
    }
}

impl Value for Weight {
    fn is_absent(&self) -> bool {
        false
    }
}

impl Walk for Weight {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        visitor.leaf(trail, Leaf::Number(self.0));
    }
}

fn example() -> serde_json::Value {
    serde_json::json!({
        "privacy_preferences": PreferencesVersion::CURRENT,
        "title": "My wishes",
        "wishes": [{
            "id": "no_sale",
            "wish": "My data is never sold.",
            "weight": 10,
            "required": true,
            "test": { "never": { "act": "sell", "unless": ["business_transfer"] } },
        }],
    })
}
