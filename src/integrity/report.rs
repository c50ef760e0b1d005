//! From paths to places: turns what a check found into a problem of the file.

use crate::diagnostic::{Code, Fix, Related};
use crate::model::Path;
use crate::read::Collector;
use crate::source::tree::Tree;
use crate::source::{find_nearest, quoted};

/// What a path points at.
#[derive(Debug, Clone)]
pub(super) enum Target {
    /// The value at the path.
    Value(Path),
    /// The key at the end of the path.
    Key(Path),
}

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
            self.replacement = Some(quoted(meant));
        }
        self
    }

    pub(super) fn related(mut self, target: Target, label: impl Into<String>) -> Self {
        self.related.push((target, label.into()));
        self
    }
}

pub(super) struct Report<'r, 't, 'c> {
    tree: &'r Tree<'t>,
    problems: &'r mut Collector<'c>,
}

impl<'r, 't, 'c> Report<'r, 't, 'c> {
    pub(super) const fn new(tree: &'r Tree<'t>, problems: &'r mut Collector<'c>) -> Self {
        Self { tree, problems }
    }

    pub(super) fn add(&mut self, code: Code, target: &Target, message: impl Into<String>, details: Details) {
        let tree = self.tree;
        self.problems.add(|problems| {
            let range = range(tree, target);
            let mut problem = problems.at(code, target.path().clone(), range.clone(), message);
            problem.label = details.label;
            problem.help = details.help;
            problem.fix = details.replacement.map(|replacement| Fix { span: problems.span(range), replacement });
            problem.related = details
                .related
                .into_iter()
                .map(|(target, label)| Related { span: Some(problems.span(self::range(tree, &target))), path: target.path().clone(), label })
                .collect();
            problem
        });
    }

    /// The text of a value as it stands in the file, for hints that depend on how it was written.
    pub(super) fn standing(&self, path: &Path) -> &str {
        let (_, value) = find_nearest(self.tree, path.steps());
        self.tree.text.get(self.tree.range(value)).unwrap_or_default()
    }
}

/// Where a target stands, or the nearest thing around it. A whole statement would be much to underline: its first key stands for it.
fn range(tree: &Tree<'_>, target: &Target) -> std::ops::Range<usize> {
    let (key, value) = find_nearest(tree, target.path().steps());
    match target {
        Target::Key(_) => tree.range(key.unwrap_or(value)),
        Target::Value(_) => match tree.entries(value).next() {
            Some((first, _)) if tree.text.get(tree.range(value)).is_some_and(|text| text.contains('\n')) => tree.range(first),
            _ => tree.range(value),
        },
    }
}
