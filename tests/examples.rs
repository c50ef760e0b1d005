//! Every file in `examples/` is valid, is the same after being written and read again, and is what the JSON Schema and serde_yaml take it for.
//! Together with `complete.yaml` every field of the language has an example.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/coverage.rs"]
mod coverage;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::{Policy, schema};
use serde_json::Value;

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let entries = fs::read_dir(folder).expect("the examples");
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an example").path()).filter(|path| path.extension().is_some_and(|e| e == "yaml")).collect();
    files.sort();
    files
}

#[test]
fn every_example_is_there() {
    let names: Vec<String> = examples().iter().filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    for name in ["complete", "influxdata", "minimal", "redislabs"] {
        assert!(names.iter().any(|known| known == name), "{name}.yaml is missing: {names:?}");
    }
}

#[test]
fn every_example_is_valid_and_stays_what_it_is() {
    let validator = jsonschema::draft202012::new(&schema::json_schema()).expect("the schema compiles");
    for path in examples() {
        let file = path.display();
        let text = fs::read_to_string(&path).expect("an example");
        let reading = Policy::from_yaml(&text).unwrap_or_else(|problems| panic!("{file}: {problems}"));
        assert_eq!(reading.remarks, [], "{file} has remarks");
        for written in [reading.policy.to_yaml(), reading.policy.to_json()] {
            let written = written.unwrap_or_else(|problems| panic!("{file}: {problems}"));
            let again = Policy::from_yaml(&written).unwrap_or_else(|problems| panic!("{file}: {problems}"));
            assert_eq!(again.policy, reading.policy, "{file} is not what it was after being written and read again");
        }
        let second: Policy = serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{file}: serde_yaml: {e}"));
        assert_eq!(second, reading.policy, "{file}: serde_yaml reads something else");
        let document: Value = serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{file}: serde_yaml: {e}"));
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{file}: the JSON Schema refuses it: {errors:#?}");
    }
}

#[test]
fn the_complete_example_uses_every_field() {
    let schema = schema::json_schema();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/complete.yaml");
    let document: Value = serde_yaml::from_str(&fs::read_to_string(path).expect("the complete example")).expect("YAML");
    let common = common(&schema);
    assert!(common.len() > 20 && common.contains("evidence"), "the fields that every statement has: {common:?}");
    let fields = |properties: BTreeSet<String>| once(properties, &common, &schema);
    let all = fields(coverage::properties(&schema));
    assert!(all.len() > 200 && all.contains("Policy.x") && all.contains("Period.until"), "the fields of the language: {all:?}");
    let used = fields(coverage::used(&document, &schema));
    let missing: Vec<&String> = all.difference(&used).collect();
    assert!(missing.is_empty(), "complete.yaml has no example of {} of {} fields: {missing:?}", missing.len(), all.len());
}

/// The proof above can fail: a document without a field does not use it.
#[test]
fn what_is_not_there_is_not_counted() {
    let schema = schema::json_schema();
    let document = serde_json::json!({ "privacy_policy": "1.0", "retention": [{ "period": { "until": "account_closed" }, "x": { "note": 1 } }] });
    let expected = ["Period.until", "Policy.privacy_policy", "Policy.retention", "Retention.period", "Retention.x"];
    assert_eq!(coverage::used(&document, &schema).into_iter().collect::<Vec<_>>(), expected);
}

/// The fields that every statement has: those that all objects with a stance share.
fn common(schema: &Value) -> BTreeSet<String> {
    let statements = schema["$defs"].as_object().expect("definitions").values().filter_map(|definition| definition["properties"].as_object());
    statements
        .filter(|properties| properties.contains_key("stance"))
        .map(|properties| properties.keys().cloned().collect::<BTreeSet<_>>())
        .reduce(|shared, keys| &shared & &keys)
        .expect("statements")
}

/// Counts what every statement has only once, as `Statement.property`.
fn once(properties: BTreeSet<String>, common: &BTreeSet<String>, schema: &Value) -> BTreeSet<String> {
    let of_statement = |name: &str, key: &str| common.contains(key) && !schema["$defs"][name]["properties"]["stance"].is_null();
    let collapsed = properties.into_iter().map(|property| match property.split_once('.') {
        Some((name, key)) if of_statement(name, key) => format!("Statement.{key}"),
        _ => property,
    });
    collapsed.collect()
}
