//! What the writer of an unknown key most likely meant.

use super::hints::Hint;
use super::shape::{ObjectShape, Shape};
use crate::diagnostic::nearest;
use crate::source::tree::{Kind, NodeId, Tree};

/// Words that people use for keys, beside slips of the pen. The first key that the object has is meant.
const SPOKEN: &[(&str, &[&str])] = &[
    ("action", &["act"]),
    ("amendments", &["changes"]),
    ("author", &["by"]),
    ("categories", &["data"]),
    ("category", &["data"]),
    ("comment", &["note"]),
    ("company", &["publishers"]),
    ("condition", &["only_if", "unless"]),
    ("conditions", &["only_if", "unless"]),
    ("contact", &["contact_points", "via"]),
    ("controller", &["publishers"]),
    ("cookies", &["tracking"]),
    ("data_controller", &["publishers"]),
    ("data_protection_officer", &["contact_points"]),
    ("data_retention", &["retention"]),
    ("data_subject_rights", &["rights"]),
    ("description", &["words", "wish", "note"]),
    ("dpo", &["contact_points"]),
    ("duration", &["period", "lifetime"]),
    ("except", &["unless"]),
    ("exceptions", &["except", "unless"]),
    ("extensions", &["x"]),
    ("importance", &["weight"]),
    ("international_transfers", &["transfers"]),
    ("kind", &["kinds"]),
    ("lawful_basis", &["bases"]),
    ("legal_bases", &["bases"]),
    ("legal_basis", &["bases"]),
    ("link", &["url"]),
    ("mandatory", &["required"]),
    ("meta", &["document"]),
    ("metadata", &["document"]),
    ("minors", &["children"]),
    ("must", &["required"]),
    ("opt_out", &["choices"]),
    ("people", &["subjects"]),
    ("period", &["duration"]),
    ("priority", &["weight"]),
    ("processing", &["use"]),
    ("question", &["wish"]),
    ("questions", &["wishes"]),
    ("quote", &["evidence", "text"]),
    ("quotes", &["evidence"]),
    ("reason", &["reasons", "purposes"]),
    ("rule", &["test"]),
    ("rules", &["wishes"]),
    ("section", &["at", "see"]),
    ("sharing", &["disclosure"]),
    ("source", &["sources", "evidence"]),
    ("storage", &["retention", "locations"]),
    ("terms", &["definitions"]),
    ("third_parties", &["recipients"]),
    ("usage", &["use"]),
    ("user_rights", &["rights"]),
    ("version", &["privacy_policy"]),
    ("who", &["by"]),
    ("words", &["note"]),
];

/// A key that an object does not have.
pub(super) struct UnknownKey<'t> {
    pub(super) map: NodeId,
    pub(super) key: NodeId,
    pub(super) value: NodeId,
    /// The value that stands before it in the map.
    pub(super) previous: Option<NodeId>,
    pub(super) name: &'t str,
}

/// For a key that the object does not have.
pub(super) fn unknown_key(tree: &Tree<'_>, unknown: &UnknownKey<'_>, object: &ObjectShape, root: &ObjectShape) -> Hint {
    let name = unknown.name;
    if is_split_at_comma(tree, unknown) {
        return Hint::help("YAML has split a text at its comma: put the whole text in quotes");
    }
    // A key that the map has already is not what is missing.
    let here: Vec<&str> = tree.entries(unknown.map).map(|(key, _)| tree.scalar(key)).take(MOST_KEYS).collect();
    let is_free = |key: &&str| !here.contains(key);
    if let Some(meant) = nearest(&snake_case(name), object.names().filter(is_free)) {
        return Hint::did_you_mean(meant);
    }
    if let Some(meant) = spoken(&snake_case(name), object) {
        let there = if is_free(&meant) { "" } else { ", which is there already" };
        return Hint::help(format!("the key for it is `{meant}`{there}"));
    }
    let is_root = std::ptr::eq(object, root);
    if let Some(rest) = name.strip_prefix("x-").or_else(|| name.strip_prefix("x_")) {
        return Hint::help(format!("keys of your own stand under `x`, this one as `{rest}`"));
    }
    if !is_root && root.field(name).is_some() {
        return Hint::help(format!("`{name}` belongs at the top level of the file"));
    }
    if let Some((outer, _)) = object.fields().find(|(_, shape)| matches!(shape, Shape::Object(inner) if inner.field(name).is_some())) {
        return Hint::help(format!("`{name}` belongs under `{outer}`"));
    }
    let homes: Vec<String> = if object.is_statement() { homes(name, root) } else { Vec::new() };
    if !homes.is_empty() {
        return Hint::help(format!("`{name}` is a key of the statements under {}", homes.join(", ")));
    }
    Hint::help(keys_that_belong(object))
}

/// No object has so many keys.
const MOST_KEYS: usize = 200;

/// `{name: Example, Ltd.}` is two keys to YAML, the second without a value.
fn is_split_at_comma(tree: &Tree<'_>, unknown: &UnknownKey<'_>) -> bool {
    let is_plain = |node: NodeId| tree.node(node).kind == Kind::Plain;
    tree.text.get(tree.range(unknown.map)).is_some_and(|text| text.starts_with('{'))
        && is_plain(unknown.value)
        && tree.scalar(unknown.value).is_empty()
        && is_plain(unknown.key)
        && unknown.previous.is_some_and(is_plain)
}

fn spoken(name: &str, object: &ObjectShape) -> Option<&'static str> {
    let (_, keys) = SPOKEN.iter().find(|(word, _)| *word == name)?;
    keys.iter().copied().find(|key| object.field(key).is_some())
}

/// The sections at the top level whose statements have the key.
fn homes(name: &str, root: &ObjectShape) -> Vec<String> {
    let has = |shape: &Shape| matches!(shape, Shape::List(Shape::Object(object)) if object.is_statement() && object.field(name).is_some());
    root.fields().filter(|(_, shape)| has(shape)).map(|(section, _)| format!("`{section}`")).collect()
}

/// `dataProtectionOfficer` and `Data-Protection Officer` as our keys are spelled.
fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut after_small = false;
    for c in name.chars() {
        if c.is_uppercase() && after_small {
            out.push('_');
        }
        after_small = c.is_lowercase();
        match c {
            ' ' | '-' => out.push('_'),
            _ => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// The keys of an object in a sentence.
pub(super) fn keys_that_belong(object: &ObjectShape) -> String {
    let names: Vec<&str> = object.own_names().collect();
    let others = if object.is_statement() { ", and those of every statement" } else { "" };
    format!("keys that belong here: {}{others}", names.join(", "))
}
