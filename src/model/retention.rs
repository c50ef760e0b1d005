//! Retention: how long data is kept, and what happens to it then.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
