//! The JSON Schema, made from the model.
//!
//! `schema/privacy-policy.json` is its checked-in copy, and `schema/privacy-policy-1.0.json` the frozen copy of version 1.0.

mod tidy;

use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::model::Policy;

/// The identifier of the JSON Schema of the current version.
pub const ID: &str = "https://privacy-policy.example/schema/1.0";

/// The JSON Schema (draft 2020-12) of the current version of the language.
///
/// It accepts exactly the files whose shape this crate accepts; what a schema cannot see, such as a name that is declared nowhere,
/// is checked by the crate alone.
#[must_use]
pub fn json_schema() -> Value {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Policy>();
    tidy::tidy(schema.to_value(), ID)
}

/// The JSON Schema as the text of its file: indented, with every character outside ASCII escaped, so that no editor or terminal
/// has to show the control characters that the patterns refuse.
#[must_use]
pub fn json_schema_text() -> String {
    let mut text = String::new();
    for c in format!("{:#}", json_schema()).chars() {
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
