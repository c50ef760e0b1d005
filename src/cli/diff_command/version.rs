//! One of the two versions: read, or the reason why not.

use std::path::{Path, PathBuf};

use privacy_policy::model::{Locator, Path as Place};
use privacy_policy::source::Span;
use privacy_policy::{Limits, Reading};

use crate::cli::document::{Document, shown};
use crate::cli::git;
use crate::cli::inputs::Input;

/// One of the two versions.
pub(super) struct Version {
    /// The path as it was named, for a version from git behind its revision; `-` is standard input.
    pub(super) name: String,
    pub(super) document: Document,
}

impl Version {
    /// Reads a file, or standard input.
    pub(super) fn file(path: PathBuf, limits: Limits) -> Self {
        let input = Input::file(path);
        Self { name: input.name(), document: Document::read(&input, limits) }
    }

    /// Reads a file as it was at a revision.
    pub(super) fn earlier(revision: &str, path: &Path, limits: Limits) -> Self {
        let document = Document::new(git::earlier(revision, path, limits.bytes), limits);
        Self { name: format!("{revision}:{}", path.display()), document }
    }

    pub(super) fn reading(&self) -> Option<&Reading> {
        match &self.document {
            Document::Read(reading) => Some(reading),
            Document::Unreadable(_) | Document::Invalid(_) => None,
        }
    }

    /// The name for people.
    pub(super) fn shown(&self) -> &str {
        shown(&self.name)
    }
}

/// A version that was read, with its places.
pub(super) struct Compared<'r> {
    pub(super) name: &'r str,
    pub(super) reading: &'r Reading,
}

impl<'r> Compared<'r> {
    pub(super) fn spans<'p>(&self, paths: impl IntoIterator<Item = &'p Place>) -> Vec<Span> {
        self.reading.source.nearest_values(paths)
    }

    /// A piece of evidence: its words, and the heading under which they stand.
    pub(super) fn evidence(&self, locator: &'r Locator) -> (&'r str, Option<&'r str>) {
        let sections = &self.reading.policy.document.sections;
        (locator.text.as_str(), locator.at.as_ref().and_then(|at| sections.get(at)).map(|heading| heading.as_str()))
    }
}
