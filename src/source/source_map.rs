//! From paths to places in the file.

use std::cell::RefCell;
use std::collections::HashMap;

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

    /// Where the value at a path stands. For many paths, [`SourceMap::places`] is faster.
    #[must_use]
    pub fn value(&self, path: &Path) -> Option<Span> {
        self.places().value(path)
    }

    /// For many questions about places: it remembers where lines start and where it was, so that going through a long file costs little.
    #[must_use]
    pub fn places(&self) -> Places<'_> {
        Places { finder: Finder::new(&self.tree), lines: Lines::new(&self.tree.text) }
    }

    /// Where the key at the end of a path stands. A position in a list has no key.
    #[must_use]
    pub fn key(&self, path: &Path) -> Option<Span> {
        let (key, _) = Finder::new(&self.tree).exactly(path)?;
        Some(Lines::new(&self.tree.text).span(self.tree.range(key?)))
    }

    /// The places of several values at once, which is faster than one by one. A value that is not in the file has the place of the nearest thing around it.
    #[must_use]
    pub fn nearest_values<'p>(&self, paths: impl IntoIterator<Item = &'p Path>) -> Vec<Span> {
        let Places { finder, lines } = self.places();
        paths.into_iter().map(|path| lines.span(self.tree.range(finder.nearest(path).1))).collect()
    }
}

/// Places in a file, for many questions one after the other.
#[derive(Debug)]
pub struct Places<'s> {
    finder: Finder<'s, 'static>,
    lines: Lines<'s>,
}

impl Places<'_> {
    /// Where the value at a path stands.
    #[must_use]
    pub fn value(&self, path: &Path) -> Option<Span> {
        let (_, value) = self.finder.exactly(path)?;
        Some(self.lines.span(self.finder.tree.range(value)))
    }
}

/// Finds what stands at paths. It remembers where it was in long lists, so that many paths into one list, in the order of the list, cost little.
#[derive(Debug)]
pub(crate) struct Finder<'r, 't> {
    tree: &'r Tree<'t>,
    /// The latest item that was found in each list: its positions in the model and in the file, and the item.
    latest: RefCell<HashMap<NodeId, (usize, usize, NodeId)>>,
}

/// A key, if there is one, and a value.
type Entry = (Option<NodeId>, NodeId);

impl<'r, 't> Finder<'r, 't> {
    pub(crate) fn new(tree: &'r Tree<'t>) -> Self {
        Self { tree, latest: RefCell::default() }
    }

    /// The key and value at a path, or at the nearest place around it that exists.
    pub(crate) fn nearest(&self, path: &Path) -> Entry {
        let mut place = (None, 0);
        for step in path.steps() {
            match self.child(place.1, step) {
                Some((next, _)) => place = next,
                None => break,
            }
        }
        place
    }

    /// The key and value at a path.
    fn exactly(&self, path: &Path) -> Option<Entry> {
        if self.tree.is_empty() {
            return None;
        }
        path.steps().iter().try_fold((None, 0), |(_, node), step| Some(self.child(node, step)?.0))
    }

    /// A path of the model as a path of the file: positions in lists count what the model leaves out.
    pub(crate) fn in_file(&self, path: &Path) -> Path {
        let mut node = Some(0);
        let steps = path.steps().iter().map(|step| {
            let found = node.and_then(|node| self.child(node, step));
            node = found.map(|((_, value), _)| value);
            found.and_then(|(_, position)| position).map_or_else(|| step.clone(), Step::Index)
        });
        steps.collect()
    }

    /// What stands one step further in; for an item of a list with its position in the file.
    fn child(&self, node: NodeId, step: &Step) -> Option<(Entry, Option<usize>)> {
        let tree = self.tree;
        match (tree.node(node).kind, step) {
            (Kind::Map, Step::Key(name)) => {
                let entry = tree.entries(node).find(|(key, _)| tree.scalar(*key) == name);
                entry.map(|(key, value)| ((Some(key), value), None))
            }
            (Kind::List, Step::Index(index)) => self.item(node, *index).map(|(position, item)| ((None, item), Some(position))),
            _ => None,
        }
    }

    /// An item of a list with its position in the file. Paths come from the model, which knows nothing of what was left out of it.
    fn item(&self, list: NodeId, index: usize) -> Option<(usize, NodeId)> {
        let mut latest = self.latest.borrow_mut();
        let known = latest.get(&list).filter(|(known, ..)| *known <= index).copied();
        let (before, position, from) = known.unwrap_or((0, 0, list + 1));
        let items = (position..).zip(self.tree.siblings(list, position, from)).filter(|(_, item)| !self.tree.node(*item).faulty);
        let found = items.into_iter().nth(index - before)?;
        if latest.get(&list).is_none_or(|(known, ..)| *known < index) {
            latest.insert(list, (index, found.0, found.1));
        }
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use crate::Policy;

    #[test]
    fn places_are_the_same_in_any_order() {
        let reading = Policy::from_yaml(include_str!("../../examples/complete.yaml")).expect("the example is valid");
        let paths: Vec<_> = reading.policy.statements().map(|(place, _)| place.path()).collect();
        let places = reading.source.places();
        for path in paths.iter().chain(paths.iter().rev()).chain(paths.iter().step_by(3)) {
            let alone = reading.source.value(path);
            assert!(alone.is_some() && places.value(path) == alone, "{path}");
        }
    }
}
