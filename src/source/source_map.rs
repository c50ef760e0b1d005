//! From paths to places in the file.

use super::tree::{Kind, NodeId, Tree};
use super::{Lines, Span};
use crate::model::{Path, Step};

/// Where everything in a policy stands in its file.
#[derive(Debug)]
pub struct SourceMap {
    tree: Tree<'static>,
}

impl SourceMap {
    pub(crate) fn new(tree: Tree<'_>) -> Self {
        Self { tree: tree.into_owned() }
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.tree.text
    }

    /// Where the value at a path stands.
    #[must_use]
    pub fn value(&self, path: &Path) -> Option<Span> {
        let (_, value) = find(&self.tree, path.steps())?;
        Some(Lines::new(&self.tree.text).span(self.tree.range(value)))
    }

    /// Where the key at the end of a path stands. A position in a list has no key.
    #[must_use]
    pub fn key(&self, path: &Path) -> Option<Span> {
        let (key, _) = find(&self.tree, path.steps())?;
        Some(Lines::new(&self.tree.text).span(self.tree.range(key?)))
    }

    /// The places of several values at once, which is faster than one by one. A value that is not in the file has the place of the nearest thing around it.
    #[must_use]
    pub fn nearest_values<'p>(&self, paths: impl IntoIterator<Item = &'p Path>) -> Vec<Span> {
        let lines = Lines::new(&self.tree.text);
        paths.into_iter().map(|path| lines.span(self.tree.range(find_nearest(&self.tree, path.steps()).1))).collect()
    }
}

/// The key and value at a path.
pub(crate) fn find(tree: &Tree<'_>, steps: &[Step]) -> Option<(Option<NodeId>, NodeId)> {
    if tree.is_empty() {
        return None;
    }
    steps.iter().try_fold((None, 0), |(_, node), step| child(tree, node, step))
}

/// The key and value at a path, or at the nearest place around it that exists.
pub(crate) fn find_nearest(tree: &Tree<'_>, steps: &[Step]) -> (Option<NodeId>, NodeId) {
    let mut place = (None, 0);
    for step in steps {
        match child(tree, place.1, step) {
            Some(next) => place = next,
            None => break,
        }
    }
    place
}

/// A path of the model as a path of the file: positions in lists count what the model leaves out.
pub(crate) fn in_file(tree: &Tree<'_>, path: &Path) -> Path {
    let mut node = Some(0);
    path.steps()
        .iter()
        .map(|step| {
            let list = node;
            node = node.and_then(|node| child(tree, node, step)).map(|(_, value)| value);
            match (step, list, node) {
                (Step::Index(_), Some(list), Some(item)) => {
                    tree.children(list).position(|other| other == item).map_or_else(|| step.clone(), Step::Index)
                }
                _ => step.clone(),
            }
        })
        .collect()
}

fn child(tree: &Tree<'_>, node: NodeId, step: &Step) -> Option<(Option<NodeId>, NodeId)> {
    match (tree.node(node).kind, step) {
        (Kind::Map, Step::Key(name)) => tree.entries(node).find(|(key, _)| tree.scalar(*key) == name).map(|(key, value)| (Some(key), value)),
        // Paths come from the model, which knows nothing of what was left out of it.
        (Kind::List, Step::Index(index)) => tree.children(node).filter(|item| !tree.node(*item).faulty).nth(*index).map(|value| (None, value)),
        _ => None,
    }
}
