//! One of the two documents: read, or the reason why not.

use std::path::{Path, PathBuf};

use annotate_snippets::Renderer;
use privacy_policy::model::{Locator, Path as Place};
use privacy_policy::source::Span;
use privacy_policy::{Level, Limits, Policy, Problem, Reading};

use super::git;
use crate::cli::check::{as_text, shown};
use crate::cli::human::render;
use crate::cli::inputs::Input;

/// One of the two documents.
pub(super) struct Document {
    /// The path as it was named, for a version from git behind its revision; `-` is standard input.
    pub(super) name: String,
    pub(super) fate: Fate,
}

/// What became of a file.
pub(super) enum Fate {
    Read(Box<Reading>),
    /// It could not be read.
    Unreadable(String),
    /// It is no policy of this language.
    Invalid(Vec<u8>, Vec<Problem>),
}

impl Document {
    /// Reads a file, or standard input.
    pub(super) fn file(path: PathBuf, limits: Limits) -> Self {
        let input = Input::file(path);
        Self::new(input.name(), input.read_policy(limits.bytes), limits)
    }

    /// Reads a file as it was at a revision.
    pub(super) fn earlier(revision: &str, path: &Path, limits: Limits) -> Self {
        Self::new(format!("{revision}:{}", path.display()), git::earlier(revision, path, limits.bytes), limits)
    }

    fn new(name: String, bytes: Result<Vec<u8>, String>, limits: Limits) -> Self {
        let fate = match bytes {
            Err(reason) => Fate::Unreadable(reason),
            Ok(bytes) => match Policy::from_slice_with(&bytes, limits) {
                Ok(reading) => Fate::Read(Box::new(reading)),
                Err(problems) => Fate::Invalid(bytes, problems.0),
            },
        };
        Self { name, fate }
    }

    pub(super) fn reading(&self) -> Option<&Reading> {
        match &self.fate {
            Fate::Read(reading) => Some(reading),
            Fate::Unreadable(_) | Fate::Invalid(..) => None,
        }
    }

    /// The name for people.
    pub(super) fn shown(&self) -> &str {
        shown(&self.name)
    }

    /// Why the document cannot be compared, if it cannot.
    pub(super) fn complaint(&self) -> Option<String> {
        match &self.fate {
            Fate::Read(_) => None,
            Fate::Unreadable(reason) => Some(format!("cannot read `{}`: {reason}", self.shown())),
            Fate::Invalid(..) => Some(format!("`{}` is not valid, and was not compared", self.shown())),
        }
    }

    /// The mistakes in the file, as `validate` shows them.
    pub(super) fn mistakes(&self, renderer: &Renderer) -> String {
        let Fate::Invalid(bytes, problems) = &self.fate else { return String::new() };
        let text = as_text(bytes);
        let errors = problems.iter().filter(|problem| problem.level() == Level::Error);
        errors.map(|problem| render(renderer, self.shown(), &text, &problem.into()) + "\n\n").collect()
    }
}

/// A document that was read, with its places.
pub(super) struct Version<'r> {
    pub(super) name: &'r str,
    pub(super) reading: &'r Reading,
}

impl<'r> Version<'r> {
    pub(super) fn spans<'p>(&self, paths: impl IntoIterator<Item = &'p Place>) -> Vec<Span> {
        self.reading.source.nearest_values(paths)
    }

    /// A piece of evidence: its words, and the heading under which they stand.
    pub(super) fn evidence(&self, locator: &'r Locator) -> (&'r str, Option<&'r str>) {
        let sections = &self.reading.policy.document.sections;
        (locator.text.as_str(), locator.at.as_ref().and_then(|at| sections.get(at)).map(|heading| heading.as_str()))
    }
}
