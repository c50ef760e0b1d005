//! Rules of the language that hold in every object, written into the generated schema in one place.

use serde_json::{Map, Value, json};

use crate::model::TEXT_KINDS;

/// Adds the identity of the schema and the rules that hold everywhere: nothing is `null`, no list, map or object is empty, and a
/// flag can only be `true`.
pub(super) fn tidy(mut schema: Value, id: &str) -> Value {
    walk(&mut schema);
    let Value::Object(body) = schema else { return schema };
    let mut root = Map::new();
    root.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    root.insert("$id".to_owned(), id.into());
    root.extend(body.into_iter().filter(|(key, _)| key != "$schema"));
    Value::Object(root)
}

fn walk(schema: &mut Value) {
    let Value::Object(map) = schema else { return };
    refuse_null(map);
    name_keys(map);
    one_paragraph(map);
    match map.get("type").and_then(Value::as_str) {
        Some("array") => {
            map.entry("minItems").or_insert_with(|| 1.into());
        }
        Some("object") if !map.contains_key("required") => {
            map.entry("minProperties").or_insert_with(|| 1.into());
        }
        Some("boolean") => {
            map.insert("const".to_owned(), true.into());
        }
        _ => {}
    }
    // A default is worth showing only where it says something.
    if map.get("default").is_some_and(|default| !default.is_string()) {
        map.remove("default");
    }
    for (key, value) in map.iter_mut() {
        match key.as_str() {
            "properties" | "patternProperties" | "$defs" => {
                value.as_object_mut().into_iter().flatten().for_each(|(_, schema)| walk(schema));
            }
            "items" | "additionalProperties" | "propertyNames" | "not" => walk(value),
            "anyOf" | "oneOf" | "allOf" => value.as_array_mut().into_iter().flatten().for_each(walk),
            _ => {}
        }
    }
}

/// A field that may be left out may not be `null` instead.
fn refuse_null(map: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            map.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(options)) = map.get_mut("anyOf") {
        options.retain(|option| *option != json!({ "type": "null" }));
        if let [Value::Object(only)] = options.as_slice() {
            let only = only.clone();
            map.remove("anyOf");
            map.extend(only);
        }
    }
}

/// A map whose keys are a kind of text refers to that kind, which checks more than a pattern.
fn name_keys(map: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = map.get("patternProperties") else { return };
    let Some((pattern, values)) = patterns.iter().next() else { return };
    let Some(kind) = TEXT_KINDS.iter().find(|kind| kind.pattern == pattern) else { return };
    let values = values.clone();
    map.remove("patternProperties");
    map.insert("propertyNames".to_owned(), json!({ "$ref": format!("#/$defs/{}", kind.name) }));
    map.insert("additionalProperties".to_owned(), values);
}

/// Line breaks of the source code are not part of a description.
fn one_paragraph(map: &mut Map<String, Value>) {
    if let Some(Value::String(description)) = map.get_mut("description") {
        *description = description.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect::<Vec<_>>().join("\n\n");
    }
}
