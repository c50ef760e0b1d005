//! Which properties of the language a document uses, found by walking it together with the JSON Schema.

use std::collections::BTreeSet;

use serde_json::Value;

/// Every property of every object of the schema, as `Definition.property`.
pub(crate) fn properties(schema: &Value) -> BTreeSet<String> {
    let definitions = schema["$defs"].as_object().expect("definitions").iter().map(|(name, definition)| (name.as_str(), definition));
    let of = |(name, definition): (&str, &Value)| -> Vec<String> {
        definition["properties"].as_object().into_iter().flatten().map(|(key, _)| format!("{name}.{key}")).collect()
    };
    definitions.chain([(root(schema), schema)]).flat_map(of).collect()
}

/// Those that a document uses.
pub(crate) fn used(document: &Value, schema: &Value) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    walk(document, root(schema), schema, schema, &mut used);
    used
}

/// The type that a schema as a whole describes.
fn root(schema: &Value) -> &'static str {
    if schema["properties"].get("privacy_policy").is_some() { "Policy" } else { "Preferences" }
}

fn walk(value: &Value, name: &str, schema: &Value, root: &Value, used: &mut BTreeSet<String>) {
    if let Some(target) = schema.get("$ref") {
        let name = target.as_str().and_then(|target| target.strip_prefix("#/$defs/")).expect("a reference to a definition");
        return walk(value, name, &root["$defs"][name], root, used);
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        if let Some(property) = schema["properties"].get(key) {
            used.insert(format!("{name}.{key}"));
            walk(inner, key, property, root, used);
        } else {
            walk(inner, name, &schema["additionalProperties"], root, used);
        }
    }
    for item in value.as_array().into_iter().flatten() {
        walk(item, name, &schema["items"], root, used);
    }
}
