//! The test of a wish: exactly one of a few kinds, of which two hold further tests.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ChoiceOffered, KeptAtMost, MeasurePromised, Never, Only, RightOffered, Stated, TransferredOnly};
use crate::model::{self, Trail, TrailStep, Walk};

/// Declares the kinds of test, one a line: what serde derives for an enum would not be read from a map with one key in every YAML library.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident($type:ty), $key:literal;)*) => {
        /// The test of a wish. In a file, it is a map with exactly one key.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Test { $($(#[doc = $doc])+ $kind($type),)* }

        impl Test {
            /// The keys of all kinds of test.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            /// The key of this kind of test, such as `never`.
            #[must_use]
            pub const fn key(&self) -> &'static str {
                match self { $(Self::$kind(_) => $key,)* }
            }
        }

        impl Serialize for Test {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(Some(1))?;
                match self { $(Self::$kind(test) => map.serialize_entry($key, test)?,)* }
                map.end()
            }
        }

        impl<'de> Visitor<'de> for TestVisitor {
            type Value = Test;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map with exactly one key")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Test, A::Error> {
                let none = || A::Error::invalid_length(0, &self);
                let test = match map.next_key::<Cow<'_, str>>()?.ok_or_else(none)?.as_ref() {
                    $($key => Test::$kind(map.next_value()?),)*
                    other => return Err(A::Error::unknown_field(other, Test::KEYS)),
                };
                match map.next_key::<IgnoredAny>()? {
                    None => Ok(test),
                    Some(_) => Err(A::Error::invalid_length(2, &self)),
                }
            }
        }

        impl JsonSchema for Test {
            fn schema_name() -> Cow<'static, str> {
                "Test".into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let mut properties = serde_json::Map::new();
                $(
                    let mut schema = generator.subschema_for::<$type>();
                    schema.insert("description".to_owned(), concat!($($doc),+).trim().into());
                    properties.insert($key.to_owned(), schema.to_value());
                )*
                json_schema!({
                    "title": "Test",
                    "description": "The test of a wish: exactly one of these kinds.",
                    "type": "object",
                    "properties": properties,
                    "additionalProperties": false,
                    "maxProperties": 1,
                })
            }
        }

        impl Walk for Test {
            fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn model::Visitor<'p>) {
                trail.within(TrailStep::Key(self.key()), |trail| {
                    visitor.field(trail);
                    match self { $(Self::$kind(test) => test.walk(trail, visitor),)* }
                });
            }
        }
    };
}

kinds! {
    /// Something that is never to be done.
    Never(Never), "never";
    /// Something that is to be done within bounds only.
    Only(Only), "only";
    /// Data that is to go abroad within bounds only.
    TransferredOnly(TransferredOnly), "transferred_only";
    /// Data that is to be kept no longer than a time.
    KeptAtMost(KeptAtMost), "kept_at_most";
    /// Rights that are to be offered.
    Right(RightOffered), "right";
    /// A choice that people are to have.
    Choice(ChoiceOffered), "choice";
    /// Security measures that are to be promised.
    Measure(MeasurePromised), "measure";
    /// Topics that the policy is to speak of, whatever it says.
    Stated(Stated), "stated";
    /// Tests that must all be met.
    All(Vec<Test>), "all";
    /// Tests of which one must be met.
    Any(Vec<Test>), "any";
}

struct TestVisitor;

impl<'de> Deserialize<'de> for Test {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TestVisitor)
    }
}
