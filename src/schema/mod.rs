//! The JSON Schemas, made from the model: that of policies and that of preferences.
//!
//! `schema/privacy-policy.json` and `schema/preferences.json` are their checked-in copies, and the files with a version in their name are the
//! frozen copies of that version.

mod tidy;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::model::Policy;
use crate::preferences::Preferences;

/// The identifier of the JSON Schema of the current version.
pub const ID: &str = "https://privacy-policy.example/schema/1.0";

/// The identifier of the JSON Schema of preferences, in its current version.
pub const PREFERENCES_ID: &str = "https://privacy-policy.example/schema/preferences-1.0";

/// The JSON Schema (draft 2020-12) of the current version of the language.
///
/// It accepts exactly the files whose shape this crate accepts; what a schema cannot see, such as a name that is declared nowhere,
/// is checked by the crate alone.
#[must_use]
pub fn json_schema() -> Value {
    schema_of::<Policy>(ID)
}

/// The JSON Schema (draft 2020-12) of preferences files.
///
/// As with policies, it accepts exactly the files whose shape this crate accepts.
#[must_use]
pub fn preferences_json_schema() -> Value {
    schema_of::<Preferences>(PREFERENCES_ID)
}

fn schema_of<T: JsonSchema>(id: &str) -> Value {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    tidy::tidy(schema.to_value(), id)
}

/// The JSON Schema as the text of its file: indented, with every character outside ASCII escaped, so that no editor or terminal
/// has to show the control characters that the patterns refuse.
#[must_use]
pub fn json_schema_text() -> String {
    as_text(&json_schema())
}

/// The JSON Schema of preferences as the text of its file.
#[must_use]
pub fn preferences_json_schema_text() -> String {
    as_text(&preferences_json_schema())
}

fn as_text(schema: &Value) -> String {
    let mut text = String::new();
    for c in format!("{schema:#}").chars() {
        if c.is_ascii() && c != '\u{7f}' {
            text.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text.push('\n');
    text
}
