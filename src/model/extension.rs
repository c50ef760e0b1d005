//! `x`: room for what programs of one's own need.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::Value;

/// Anything, for programs of your own: a map with free keys, carried through untouched. Nothing here is checked.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extensions(
    /// The entries, in the order of the file.
    pub IndexMap<String, serde_json::Value>,
);

impl Value for Extensions {
    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl JsonSchema for Extensions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extensions".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Extensions",
            "description": "Anything, for programs of your own: a map with free keys, carried through untouched. Nothing here is checked.",
            "type": "object",
            "additionalProperties": true,
        })
    }
}
