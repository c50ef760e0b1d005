//! What may stand for a field, in words.

use serde_json::{Map, Value};

use crate::vocab::VOCABULARIES;

/// What a property of the schema may hold, such as "a list of terms of `purposes`".
pub(super) fn in_words(property: &Value, definitions: &Map<String, Value>) -> String {
    if let Some(items) = property.get("items") {
        return format!("a list: {}", in_words(items, definitions));
    }
    if let Some(entries) = property.get("additionalProperties").filter(|entries| entries.is_object()) {
        return format!("a map from names to {}", in_words(entries, definitions));
    }
    if property["const"] == true {
        return "`true`, or left out".to_owned();
    }
    let Some((name, definition)) = definition(property, definitions) else { return "anything".to_owned() };
    match name {
        "DataCategoryOrName" => return "a term of `data_categories` or a name under `definitions`".to_owned(),
        "PartyOrName" => return "a term of `parties` or a name under `recipients` or `publishers`".to_owned(),
        "Place" => return "the code of a country (ISO 3166-1) or a part of one (ISO 3166-2), or a term of `regions`".to_owned(),
        "Extensions" => return "a map with anything in it".to_owned(),
        "Id" => return "a short name".to_owned(),
        _ => {}
    }
    let title = definition["title"].as_str().unwrap_or(name);
    if definition.get("oneOf").is_some() {
        let vocabulary = VOCABULARIES.iter().find(|info| info.title == title);
        return vocabulary.map_or_else(|| "a term".to_owned(), |info| format!("a term of `{}`", info.name));
    }
    if definition.get("properties").is_some() {
        return format!("a map: {}", title.to_lowercase());
    }
    if let Some(version) = definition["const"].as_str() {
        return format!("\"{version}\"");
    }
    let example = definition["examples"].as_array().and_then(|examples| examples.first());
    match (definition["type"].as_str(), example) {
        (Some("integer"), _) => format!("a whole number: {}", title.to_lowercase()),
        (_, Some(example)) => format!("text: {}, such as {example}", title.to_lowercase()),
        _ => format!("text: {}", title.to_lowercase()),
    }
}

/// The object that a property holds, or a list or map of which it holds.
pub(super) fn object(property: &Value, definitions: &Map<String, Value>) -> Option<String> {
    let inner = property.get("items").or_else(|| property.get("additionalProperties").filter(|entries| entries.is_object())).unwrap_or(property);
    let (name, definition) = definition(inner, definitions)?;
    if inner.get("items").is_some() {
        return object(inner, definitions);
    }
    definition.get("properties").map(|_| name.to_owned())
}

/// The definition to which a property refers.
pub(super) fn definition<'s>(property: &'s Value, definitions: &'s Map<String, Value>) -> Option<(&'s str, &'s Value)> {
    let name = property["$ref"].as_str()?.strip_prefix("#/$defs/")?;
    Some((name, definitions.get(name)?))
}
