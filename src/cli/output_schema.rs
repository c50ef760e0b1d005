//! The JSON Schemas of what the commands print as JSON: checked in, and compared with the types that print it.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use schemars::transform::RestrictFormats;

use super::drift;

/// Compares `schema/NAME.json` with the type that it describes.
pub(super) fn check<T: JsonSchema>(name: &str) {
    let generator = SchemaSettings::draft2020_12().for_serialize().with_transform(RestrictFormats::default()).into_generator();
    let made = generator.into_root_schema_for::<T>().to_value();
    let id = format!("https://privacy-policy.example/schema/{name}-1");
    let mut schema = serde_json::json!({ "$schema": made["$schema"], "$id": id });
    schema.as_object_mut().into_iter().for_each(|schema| schema.extend(made.as_object().cloned().unwrap_or_default()));
    drift::check(&format!("schema/{name}.json"), &format!("{schema:#}\n"));
}
