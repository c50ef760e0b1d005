//! Retention: how long data is kept, and what happens to it then.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::statement::statement;
use super::{DataRef, Duration, Text};
use crate::vocab::{Disposal, EndEvent, Purpose};

statement! {
    /// How long data is kept, why, and what happens to it then.
    #[schemars(title = "Retention")]
    pub struct Retention {
        /// The data.
        pub data: Vec<DataRef>,
        /// How long it is kept.
        pub period: Option<Period>,
        /// The event from which a length of time runs, where the text names one ("two years after the account is closed").
        pub counted_from: Option<EndEvent>,
        /// Why it is kept, where the text says so apart from the period.
        pub reasons: Vec<Purpose>,
        /// What happens to it then.
        pub then: Option<Disposal>,
        /// Copies may remain afterwards, in backups for instance.
        pub residual_copies: bool,
    }
}

/// How long data is kept, in exactly one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Period {
    /// For a length of time.
    Duration(Duration),
    /// Until an event.
    Until(EndEvent),
    /// As long as it is needed for purposes.
    AsNeededFor(Vec<Purpose>),
    /// Without end.
    Indefinite(Always),
    /// By criteria that the text gives in words.
    Criteria(Text),
}

/// Written as a map with one key. What serde derives would be the same in JSON, and a tag in the YAML of serde_yaml.
impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Duration(duration) => map.serialize_entry("duration", duration)?,
            Self::Until(event) => map.serialize_entry("until", event)?,
            Self::AsNeededFor(purposes) => map.serialize_entry("as_needed_for", purposes)?,
            Self::Indefinite(always) => map.serialize_entry("indefinite", always)?,
            Self::Criteria(words) => map.serialize_entry("criteria", words)?,
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PeriodVisitor)
    }
}

struct PeriodVisitor;

impl<'de> Visitor<'de> for PeriodVisitor {
    type Value = Period;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map with exactly one key")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Period, A::Error> {
        const KEYS: [&str; 5] = ["duration", "until", "as_needed_for", "indefinite", "criteria"];
        let none = || A::Error::invalid_length(0, &self);
        let period = match map.next_key::<Cow<'_, str>>()?.ok_or_else(none)?.as_ref() {
            "duration" => Period::Duration(map.next_value()?),
            "until" => Period::Until(map.next_value()?),
            "as_needed_for" => Period::AsNeededFor(map.next_value()?),
            "indefinite" => Period::Indefinite(map.next_value()?),
            "criteria" => Period::Criteria(map.next_value()?),
            other => return Err(A::Error::unknown_field(other, &KEYS)),
        };
        match map.next_key::<IgnoredAny>()? {
            None => Ok(period),
            Some(_) => Err(A::Error::invalid_length(2, &self)),
        }
    }
}

/// The value `true`, where nothing else can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Always;

impl Serialize for Always {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

impl<'de> Deserialize<'de> for Always {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if bool::deserialize(deserializer)? { Ok(Self) } else { Err(serde::de::Error::custom("expected true")) }
    }
}

impl JsonSchema for Period {
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let duration = generator.subschema_for::<Duration>();
        let event = generator.subschema_for::<EndEvent>();
        let purpose = generator.subschema_for::<Purpose>();
        let text = generator.subschema_for::<Text>();
        let describe = |schema: Schema, words: &str| {
            let mut schema = schema;
            schema.insert("description".to_owned(), words.into());
            schema
        };
        json_schema!({
            "title": "Retention period",
            "description": "How long data is kept, in exactly one way.",
            "type": "object",
            "properties": {
                "duration": describe(duration, "For a length of time, such as P3Y."),
                "until": describe(event, "Until an event."),
                "as_needed_for": { "type": "array", "items": purpose, "description": "As long as it is needed for these purposes." },
                "indefinite": { "type": "boolean", "description": "Without end." },
                "criteria": describe(text, "By criteria that the text gives in words."),
            },
            "additionalProperties": false,
            "maxProperties": 1,
        })
    }
}
