//! The JSON Schema's checked-in copies, and the gate's tables, are made from the model.

#[path = "support/drift.rs"]
mod drift;
#[path = "support/generate_shapes.rs"]
mod generate_shapes;

use privacy_policy::schema;

#[test]
fn current_schema_is_checked_in() {
    drift::check("schema/privacy-policy.json", &schema::json_schema_text());
    drift::check("schema/preferences.json", &schema::preferences_json_schema_text());
}

#[test]
fn gate_follows_the_schema() {
    let (policy, preferences) = (schema::json_schema(), schema::preferences_json_schema());
    drift::check("src/gate/shapes.rs", &generate_shapes::generate(&[("POLICY", &policy), ("PREFERENCES", &preferences)]));
}

/// A published version never changes. These copies are not rewritten by `UPDATE=1`: a change of the language needs a new version and a new file.
#[test]
fn frozen_schemas_are_those_of_their_versions() {
    let policy = format!("schema/privacy-policy-{}.json", privacy_policy::model::Version::CURRENT);
    let preferences = format!("schema/preferences-{}.json", privacy_policy::preferences::PreferencesVersion::CURRENT);
    for (file, current) in [(policy, schema::json_schema_text()), (preferences, schema::preferences_json_schema_text())] {
        let frozen = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).expect("the frozen schema");
        assert!(frozen == current, "{file} is frozen, and the schema of this version has changed");
    }
}

/// Hover and completion of an editor show descriptions, so everything that a writer meets has one.
#[test]
fn everything_is_described() {
    for (name, schema) in [("Policy", schema::json_schema()), ("Preferences", schema::preferences_json_schema())] {
        described(name, &schema);
    }
}

fn described(root: &str, schema: &serde_json::Value) {
    let definitions = schema["$defs"].as_object().expect("definitions");
    for (name, definition) in definitions.iter().chain([(&root.to_owned(), schema)]) {
        assert!(definition["description"].is_string(), "{name}");
        for (field, property) in definition["properties"].as_object().into_iter().flatten() {
            assert!(property["description"].is_string(), "{name}.{field}");
        }
        for option in definition["oneOf"].as_array().into_iter().flatten() {
            assert!(option["description"].is_string(), "{name}: {option}");
        }
    }
}
