//! The version of the language of wishes.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{Trail, Visitor, Walk};

/// The version of the language of wishes that a file is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PreferencesVersion;

impl PreferencesVersion {
    /// The version that this crate reads and writes.
    pub const CURRENT: &'static str = "1.0";
}

impl Serialize for PreferencesVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Self::CURRENT)
    }
}

impl<'de> Deserialize<'de> for PreferencesVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let version = std::borrow::Cow::<str>::deserialize(deserializer)?;
        if version == Self::CURRENT {
            Ok(Self)
        } else {
            Err(serde::de::Error::custom(format_args!("this is version `{version}`; expected {}", Self::CURRENT)))
        }
    }
}

impl JsonSchema for PreferencesVersion {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PreferencesVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Version",
            "description": "The version of the language of wishes.",
            "type": "string",
            "const": Self::CURRENT,
        })
    }
}

impl Walk for PreferencesVersion {
    fn walk<'p>(&'p self, _: &mut Trail<'p>, _: &mut dyn Visitor<'p>) {}
}
