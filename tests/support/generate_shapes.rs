//! Makes `src/gate/shapes.rs` from the JSON Schemas of the kinds of file.
//!
//! Every keyword of the schema must be one that the gate obeys: an unknown one fails here, so that the gate and the schema cannot drift apart.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Map, Value};

/// Keywords that describe and do not judge.
const DESCRIPTIVE: [&str; 7] = ["title", "description", "examples", "default", "format", "$schema", "$id"];

/// The text that `src/gate/shapes.rs` must have.
pub(crate) fn generate(roots: &[(&str, &Value)]) -> String {
    let mut out = String::from(
        "// Generated from the JSON Schemas by `tests/schema.rs`; `UPDATE=1 cargo test --test schema` rewrites it.\n\n\
         use super::shape::{ObjectShape, Shape};\nuse crate::model;\nuse crate::vocab;\n\n",
    );
    let mut objects: Vec<Object<'_>> = Vec::new();
    let mut made: BTreeMap<&str, &Value> = BTreeMap::new();
    for (root, schema) in roots {
        let definitions = schema["$defs"].as_object().expect("definitions");
        objects.push(object(root, schema.as_object().expect("an object"), &["$defs"], definitions));
        for (name, definition) in definitions {
            if let Some(other) = made.insert(name, definition) {
                assert_eq!(other, definition, "{name} means one thing in all kinds of file");
            } else if definition.get("properties").is_some() {
                objects.push(object(&constant(name), definition.as_object().expect("an object"), &[], definitions));
            }
        }
    }
    let fields: BTreeSet<&Field<'_>> = objects.iter().flat_map(|object| &object.fields).collect();
    let fields: Vec<&Field<'_>> = fields.into_iter().collect();
    out.push_str(
        "/// Every field that some object has, each once: most objects have many in common.\npub(super) static FIELDS: &[(&str, Shape)] = &[\n",
    );
    for (name, shape) in &fields {
        writeln!(out, "    ({name:?}, {shape}),").unwrap();
    }
    out.push_str("];\n\n");
    for Object { name, title, fields: own, required, one_key } in &objects {
        writeln!(out, "pub(super) static {name}: ObjectShape = ObjectShape {{\n    title: {title:?},\n    fields: &[").unwrap();
        for field in own {
            writeln!(out, "        {}, // {}", fields.binary_search(&field).expect("a field of all"), field.0).unwrap();
        }
        writeln!(out, "    ],\n    required: &{required:?},\n    one_key: {one_key},\n}};\n").unwrap();
    }
    out
}

/// A field: its name, and its shape as the code writes it.
type Field<'s> = (&'s str, String);

/// An object of the schema.
struct Object<'s> {
    name: String,
    title: &'s str,
    fields: Vec<Field<'s>>,
    required: Vec<&'s str>,
    one_key: bool,
}

fn object<'s>(name: &str, schema: &'s Map<String, Value>, extra: &[&str], definitions: &Map<String, Value>) -> Object<'s> {
    let mut allowed = vec!["type", "properties", "required", "additionalProperties", "minProperties", "maxProperties"];
    allowed.extend(extra);
    only(name, schema, &allowed);
    assert_eq!(schema["additionalProperties"], Value::Bool(false), "{name}: unknown keys are errors");
    let required: Vec<&str> = schema
        .get("required")
        .map(|list| list.as_array().expect("a list").iter().map(|key| key.as_str().expect("text")).collect())
        .unwrap_or_default();
    assert!(!required.is_empty() || schema["minProperties"] == 1, "{name}: an object without required keys has one at least");
    let one_key = schema.get("maxProperties").is_some_and(|most| *most == 1);
    let title = schema["title"].as_str().expect("every object has a title");
    let properties = schema["properties"].as_object().expect("properties");
    let field = |(field, schema): (&'s String, &'s Value)| {
        (field.as_str(), shape(&format!("{name}.{field}"), schema.as_object().expect("a schema"), definitions))
    };
    let mut fields: Vec<Field<'s>> = properties.iter().map(field).collect();
    fields.sort();
    Object { name: name.to_owned(), title, fields, required, one_key }
}

fn shape(place: &str, schema: &Map<String, Value>, definitions: &Map<String, Value>) -> String {
    if let Some(target) = schema.get("$ref") {
        only(place, schema, &["$ref"]);
        return named(place, reference(target), definitions);
    }
    match schema["type"].as_str().unwrap_or_else(|| panic!("{place}: no type")) {
        "array" => {
            only(place, schema, &["type", "items", "minItems"]);
            assert_eq!(schema["minItems"], 1, "{place}: an empty list is an error");
            let items = schema["items"].as_object().expect("a schema");
            format!("Shape::List(&{})", shape(place, items, definitions))
        }
        "object" => {
            only(place, schema, &["type", "propertyNames", "additionalProperties", "minProperties"]);
            assert_eq!(schema["minProperties"], 1, "{place}: an empty map is an error");
            let keys = reference(&schema["propertyNames"]["$ref"]);
            let values = schema["additionalProperties"].as_object().expect("a schema");
            format!("Shape::Map(&model::{keys}::KIND, &{})", shape(place, values, definitions))
        }
        "boolean" => {
            only(place, schema, &["type", "const"]);
            assert_eq!(schema["const"], true, "{place}: a flag can only be true");
            "Shape::True".to_owned()
        }
        other => panic!("{place}: type {other}"),
    }
}

/// The shape of a definition.
fn named(place: &str, name: &str, definitions: &Map<String, Value>) -> String {
    let schema = definitions[name].as_object().expect("a definition is an object");
    if schema.contains_key("properties") {
        return format!("Shape::Object(&{})", constant(name));
    }
    if name == "Extensions" {
        only(name, schema, &["type", "additionalProperties", "minProperties"]);
        assert_eq!(schema["additionalProperties"], true);
        assert_eq!(schema["minProperties"], 1);
        return "Shape::Anything".to_owned();
    }
    if let Some(options) = schema.get("anyOf") {
        only(name, schema, &["anyOf"]);
        let options: Vec<&str> = options.as_array().expect("a list").iter().map(|option| reference(&option["$ref"])).collect();
        let (terms, texts): (Vec<&str>, Vec<&str>) = options.into_iter().partition(|option| definitions[*option].get("oneOf").is_some());
        let [text] = texts.as_slice() else { panic!("{place}: {name} needs exactly one kind of text") };
        text_kind(text, definitions);
        let terms: Vec<String> = terms.into_iter().map(info).collect();
        return format!("Shape::Either(&[{}], &model::{text}::KIND)", terms.join(", "));
    }
    if schema.contains_key("oneOf") {
        only(name, schema, &["type", "oneOf"]);
        return format!("Shape::Term({})", info(name));
    }
    match schema["type"].as_str() {
        Some("integer") => {
            only(name, schema, &["type", "minimum", "maximum"]);
            format!("Shape::Integer({}, {})", schema["minimum"], schema["maximum"])
        }
        Some("string") if schema.contains_key("const") => {
            only(name, schema, &["type", "const"]);
            format!("Shape::Version({})", schema["const"])
        }
        Some("string") => {
            text_kind(name, definitions);
            format!("Shape::Text(&model::{name}::KIND)")
        }
        other => panic!("{place}: {name} has type {other:?}"),
    }
}

fn text_kind(name: &str, definitions: &Map<String, Value>) {
    let schema = definitions[name].as_object().expect("a definition is an object");
    only(name, schema, &["type", "minLength", "maxLength", "pattern", "not"]);
    let kind = privacy_policy::model::TEXT_KINDS.iter().find(|kind| kind.name == name).unwrap_or_else(|| panic!("{name} is no kind of text"));
    assert_eq!(schema["pattern"], kind.pattern);
    assert_eq!(schema["maxLength"], kind.max_length);
    assert_eq!(schema["minLength"], 1);
}

fn info(name: &str) -> String {
    format!("<vocab::{name} as vocab::Vocabulary>::INFO")
}

fn reference(target: &Value) -> &str {
    target.as_str().and_then(|target| target.strip_prefix("#/$defs/")).unwrap_or_else(|| panic!("{target} is no reference to a definition"))
}

fn only(place: &str, schema: &Map<String, Value>, allowed: &[&str]) {
    for keyword in schema.keys() {
        assert!(
            allowed.contains(&keyword.as_str()) || DESCRIPTIVE.contains(&keyword.as_str()),
            "{place}: the gate does not obey the keyword `{keyword}`"
        );
    }
}

fn constant(name: &str) -> String {
    let mut out = String::new();
    for (i, c) in name.chars().enumerate() {
        if c.is_uppercase() && i > 0 {
            out.push('_');
        }
        out.extend(c.to_uppercase());
    }
    out
}
