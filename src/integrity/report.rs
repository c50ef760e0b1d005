//! From paths to places: turns what a check found into a problem of the file.

use std::collections::HashSet;

use crate::diagnostic::{Code, Collector, Fix, Related};
use crate::model::{Path, Step};
use crate::source::tree::{Kind, NodeId, Tree};
use crate::source::{Finder, quoted};

/// What a path points at.
#[derive(Debug, Clone)]
pub(super) enum Target {
    /// The value at the path.
    Value(Path),
    /// The key at the end of the path.
    Key(Path),
}

/// A list that holds an item, the item's position, and the texts around it with their positions.
pub(super) type Neighbours<'t> = (Path, usize, Vec<(usize, &'t str)>);

impl Target {
    const fn path(&self) -> &Path {
        match self {
            Self::Value(path) | Self::Key(path) => path,
        }
    }
}

/// What a finding has beside its code, place and message.
#[derive(Debug, Default)]
pub(super) struct Details {
    pub(super) label: String,
    pub(super) help: Option<String>,
    /// A text to write instead of the value or key.
    pub(super) replacement: Option<String>,
    /// The first and last value that the text replaces, where it is more than one.
    pub(super) instead_of: Option<(Path, Path)>,
    pub(super) related: Vec<(Target, String)>,
}

impl Details {
    pub(super) fn label(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(super) fn meant(mut self, meant: Option<&str>) -> Self {
        if let Some(meant) = meant {
            self.help = Some(format!("did you mean `{meant}`?"));
            self.replacement = Some(meant.to_owned());
        }
        self
    }

    /// A text to write instead of the values from one to another.
    pub(super) fn instead_of(mut self, first: Option<Path>, last: Path, text: &str) -> Self {
        self.instead_of = first.map(|first| (first, last));
        self.replacement = Some(text.to_owned());
        self
    }

    pub(super) fn related(mut self, target: Target, label: impl Into<String>) -> Self {
        self.related.push((target, label.into()));
        self
    }
}

pub(super) struct Report<'r, 't, 'c> {
    tree: &'r Tree<'t>,
    finder: Finder<'r, 't>,
    problems: &'r mut Collector<'c>,
}

impl<'r, 't, 'c> Report<'r, 't, 'c> {
    pub(super) fn new(tree: &'r Tree<'t>, problems: &'r mut Collector<'c>) -> Self {
        Self { tree, finder: Finder::new(tree), problems }
    }

    pub(super) fn add(&mut self, code: Code, target: &Target, message: impl Into<String>, details: Details) {
        let (tree, finder) = (self.tree, &self.finder);
        self.problems.add(code, |problems| {
            let node = node(tree, finder, target);
            let range = tree.range(node);
            let mut problem = problems.at(code, finder.in_file(target.path()), range.clone(), message);
            problem.label = details.label;
            problem.help = details.help;
            let standing = tree.text.get(range.clone()).unwrap_or_default();
            let replacement = details.replacement.filter(|_| !tree.is_block_text(node));
            let range = details.instead_of.map_or(range.clone(), |(first, last)| {
                let place = |path: &Path| tree.range(finder.nearest(path).1);
                place(&first).start..place(&last).end
            });
            problem.fix = replacement.map(|meant| Fix { replacement: quoted(&meant, standing), span: problems.span(range) });
            problem.related = details
                .related
                .into_iter()
                .map(|(target, label)| Related {
                    span: Some(problems.span(tree.range(self::node(tree, finder, &target)))),
                    path: finder.in_file(target.path()),
                    label,
                })
                .collect();
            problem
        });
    }

    /// How many problems are described at most.
    pub(super) const fn limit(&self) -> usize {
        self.problems.limit()
    }

    /// Counts a problem if there are enough already, and tells so: then looking for advice is in vain.
    pub(super) fn count_if_full(&mut self, code: Code) -> bool {
        self.problems.count_if_full(code)
    }

    /// Whether it is worth while to look for what was meant.
    pub(super) fn wants_advice(&self, code: Code) -> bool {
        self.problems.wants_advice(code)
    }

    /// Those of the names that the file declares anywhere, be it in a part that the model lacks.
    pub(super) fn declared_somewhere(&self, names: &HashSet<&str>) -> HashSet<&'r str> {
        let tree = self.tree;
        let maps = (0..tree.after(0)).filter(|node| tree.node(*node).kind == Kind::Map);
        maps.flat_map(|map| tree.entries(map))
            .flat_map(|(key, value)| {
                let key = tree.scalar(key);
                [Some(key), (key == "id").then(|| tree.scalar(value))].into_iter().flatten()
            })
            .filter(|name| names.contains(name))
            .collect()
    }

    /// The list in which an item stands without quotes, the position of the item, and the items without quotes around it, each with its position.
    pub(super) fn items_around(&self, path: &Path, reach: usize) -> Option<Neighbours<'_>> {
        let (Step::Index(at), steps) = path.steps().split_last()? else { return None };
        let list: Path = steps.iter().cloned().collect();
        let (_, node) = self.finder.nearest(&list);
        let items = self.tree.children(node).filter(|item| !self.tree.node(*item).faulty).enumerate();
        let near = items.skip(at.saturating_sub(reach)).take(2 * reach + 1);
        let unquoted = near.filter(|(_, item)| self.tree.node(*item).kind == Kind::Plain).map(|(index, item)| (index, self.tree.scalar(item)));
        Some((list, *at, unquoted.collect()))
    }
}

/// What stands for a target, or the nearest thing around it. A whole statement would be much to underline: its first key stands for it.
fn node(tree: &Tree<'_>, finder: &Finder<'_, '_>, target: &Target) -> NodeId {
    let (key, mut value) = finder.nearest(target.path());
    if let (Target::Key(_), Some(key)) = (target, key) {
        return key;
    }
    while tree.text.get(tree.range(value)).is_some_and(|text| text.contains('\n')) {
        match tree.children(value).next() {
            Some(first) => value = first,
            None => break,
        }
    }
    value
}
