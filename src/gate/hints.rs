//! Advice: what the writer most likely meant.

use crate::source::quoted;
use crate::source::tree::{Kind, NodeId, Tree};

/// Advice, and what to write instead where that is clear.
#[derive(Debug, Default)]
pub(super) struct Hint {
    pub(super) help: Option<String>,
    pub(super) fix: Option<Replacement>,
}

/// What to write instead of a key or value.
#[derive(Debug)]
pub(super) enum Replacement {
    /// A text, to be put in quotes where it needs them.
    Text(String),
    /// A stretch of YAML as it is.
    Yaml(String),
}

impl Replacement {
    /// What to write in place of what stands there.
    pub(super) fn in_place_of(self, standing: &str) -> String {
        match self {
            Self::Text(text) => quoted(&text, standing),
            Self::Yaml(yaml) => yaml,
        }
    }
}

impl Hint {
    pub(super) fn help(help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), fix: None }
    }

    pub(super) fn quotes(text: &str, help: &str) -> Self {
        Self { help: Some(help.to_owned()), fix: Some(Replacement::Yaml(format!("\"{text}\""))) }
    }

    pub(super) fn did_you_mean(meant: &str) -> Self {
        Self { help: Some(format!("did you mean `{meant}`?")), fix: Some(Replacement::Text(meant.to_owned())) }
    }

    pub(super) fn write(yaml: String) -> Self {
        Self { help: Some(format!("write `{yaml}`")), fix: Some(Replacement::Yaml(yaml)) }
    }
}

/// The entries of maps at the top level of the file.
pub(super) fn keys_of<'s>(tree: &'s Tree<'_>, sections: &'static [&'static str]) -> impl Iterator<Item = (NodeId, NodeId)> + use<'s> {
    let root = if tree.is_empty() { None } else { Some(tree.entries(0)) };
    root.into_iter().flatten().filter(|(key, _)| sections.contains(&tree.scalar(*key))).flat_map(|(_, map)| {
        let is_map = tree.node(map).kind == Kind::Map;
        is_map.then(|| tree.entries(map)).into_iter().flatten()
    })
}

/// Names in a row: `a`, `b` or `c`.
pub(super) fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
