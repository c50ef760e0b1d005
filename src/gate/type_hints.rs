//! What to do about a value of the wrong type.

use super::document::Document;
use super::hints::{Hint, Replacement};
use super::key_hints::keys_that_belong;
use super::shape::{ObjectShape, Shape};
use crate::model::{Text, TextKind};
use crate::source::quoted;
use crate::source::scalar::Meaning;
use crate::source::tree::{Kind, NodeId, Tree};

/// For a value of the wrong type.
pub(super) fn wrong_type(tree: &Tree<'_>, node: NodeId, shape: &Shape, document: &Document) -> Hint {
    let text = tree.scalar(node);
    let standing = tree.text.get(tree.range(node)).unwrap_or_default();
    match (tree.node(node).kind, shape) {
        (Kind::Plain | Kind::Text, Shape::List(items)) => scalar_for_list(tree, node, standing, items),
        (Kind::Plain, Shape::Object(_) | Shape::Map(..) | Shape::Anything) if lacks_a_space(text) => Hint::help("put a space behind the `:`"),
        (Kind::Plain | Kind::Text, Shape::Object(object)) => match in_map(object, text, standing) {
            Some(map) => Hint::write(map),
            None if std::ptr::eq(*object, document.root) => Hint::help(document.begin),
            None => Hint::help(keys_that_belong(object)),
        },
        (Kind::Plain | Kind::Text, Shape::Map(..) | Shape::Anything) => Hint::help("write `key: value` lines here"),
        (Kind::Map, Shape::List(_)) if tree.entries(node).next().is_some_and(|(key, _)| tree.scalar(key).starts_with('-')) => {
            Hint::help("put a space behind each `-`")
        }
        (Kind::Map, Shape::List(Shape::Object(_))) => Hint::help("this key has a list of entries: begin each with `- `"),
        (Kind::Map, Shape::List(_)) => Hint::help("write the entries in brackets, with commas between them"),
        (Kind::List, Shape::Map(..) | Shape::Object(_) | Shape::Anything) => Hint::help("write `key: value` lines here, without `- `"),
        (Kind::List, _) => Hint::help("this key has one value, without brackets or `-`"),
        (Kind::Map, Shape::Term(_) | Shape::Text(_) | Shape::Either(..)) => Hint::help("put the text in quotes if the `:` belongs to it"),
        (Kind::Text, Shape::Integer(..)) if matches!(Meaning::of(text), Meaning::Integer(_)) => Hint::write(text.to_owned()),
        (_, Shape::Integer(..)) => Hint::help("write it in digits"),
        (_, Shape::True) if matches!(text, "true" | "yes" | "True" | "Yes") => Hint::write("true".to_owned()),
        (_, Shape::True) => Hint::help("write `true`, or leave the key out"),
        _ => Hint::default(),
    }
}

fn scalar_for_list(tree: &Tree<'_>, node: NodeId, standing: &str, items: &Shape) -> Hint {
    let text = tree.scalar(node);
    if standing.contains('\n') {
        return Hint::help("write each entry in a line of its own, with `- ` before it");
    }
    let items_are_text = matches!(items, Shape::Term(_) | Shape::Text(_) | Shape::Either(..));
    match items {
        Shape::Object(object) => match in_map(object, text, standing) {
            Some(map) => Hint::write(format!("[{map}]")),
            None => Hint::help(format!("this key has a list of entries, each beginning with `- `; {}", keys_that_belong(object))),
        },
        // A term or several with commas between them; a comma may also belong to a text.
        _ if items_are_text && tree.meaning(node) == Meaning::Text => {
            let inside: Vec<String> = match items {
                Shape::Text(_) => vec![quoted(text, standing)],
                _ => text.split(',').map(|item| quoted(item.trim(), standing)).collect(),
            };
            Hint {
                help: Some("this key always has a list, even of one".to_owned()),
                fix: Some(Replacement::Yaml(format!("[{}]", inside.join(", ")))),
            }
        }
        _ => Hint::help("this key always has a list, even of one"),
    }
}

/// A word in place of a whole object, written as that object: `P3Y` for a period is `{duration: P3Y}`.
fn in_map(object: &ObjectShape, text: &str, standing: &str) -> Option<String> {
    let candidates: Vec<&str> = if object.one_key { object.names().collect() } else { object.required.to_vec() };
    if candidates.len() != 1 && !object.one_key {
        return None;
    }
    let key = candidates.into_iter().find(|name| object.field(name).is_some_and(|shape| takes(shape, text)))?;
    Some(format!("{{{}: {}}}", quoted(key, standing), quoted(text, standing)))
}

/// Whether a shape is made for such a word. Free text takes anything, and proves nothing.
fn takes(shape: &Shape, text: &str) -> bool {
    let is_free = |kind: &TextKind| kind.name == Text::KIND.name;
    match shape {
        Shape::Term(info) => info.position(text).is_some(),
        Shape::Text(kind) => !is_free(kind) && kind.accepts(text),
        _ => false,
    }
}

/// `title:Example` is one word to YAML.
fn lacks_a_space(text: &str) -> bool {
    text.split_once(':').is_some_and(|(key, rest)| {
        !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') && rest.starts_with(|c: char| c != ' ' && c != '/')
    })
}
