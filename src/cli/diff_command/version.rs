//! One of the two versions: read, or the reason why not.

use std::path::{Path, PathBuf};

use privacy_policy::model::{Locator, Path as Place};
use privacy_policy::source::Span;
use privacy_policy::{Limits, Reading};

use crate::cli::document::{Document, shown};
use crate::cli::git::{self, Earlier};
use crate::cli::inputs::Input;

/// One of the two versions.
pub(super) struct Version {
    /// The path as it was named, for a version from git behind its revision; `-` is standard input.
    pub(super) name: String,
    pub(super) document: Document,
    /// What became of the file since, for a version from git.
    pub(super) past: Past,
}

/// What a file was at an earlier revision.
pub(super) enum Past {
    /// The same file.
    Same,
    /// A file at this path from the root of the repository.
    Renamed(String),
    /// There was none.
    None,
}

/// What a policy says that does not exist.
const NOTHING: &[u8] = b"privacy_policy: \"1.0\"\n";

impl Version {
    /// Reads a file, or standard input.
    pub(super) fn file(path: PathBuf, limits: Limits) -> Self {
        let input = Input::file(path);
        Self { name: input.name(), document: Document::read(&input, limits), past: Past::Same }
    }

    /// Reads a file as it was at a revision, also where it had another name; a file that was not there said nothing.
    pub(super) fn earlier(revision: &str, path: &Path, limits: Limits) -> Self {
        let named = |name: &str| format!("{revision}:{name}");
        let (name, bytes, past) = match git::earlier(revision, path, limits.bytes) {
            Ok(Earlier::Same(bytes)) => (named(&path.display().to_string()), Ok(bytes), Past::Same),
            Ok(Earlier::Renamed(from, bytes)) => (named(&from), Ok(bytes), Past::Renamed(from)),
            Ok(Earlier::None) => (named(&path.display().to_string()), Ok(NOTHING.to_vec()), Past::None),
            Err(reason) => (named(&path.display().to_string()), Err(reason), Past::Same),
        };
        Self { name, document: Document::new(bytes, limits), past }
    }

    /// What has to be known of the file's past, in one sentence.
    pub(super) fn note(&self, file: &str, revision: &str) -> Option<String> {
        match &self.past {
            Past::Same => None,
            Past::Renamed(from) => Some(format!("`{file}` was `{from}` at `{revision}`, and is compared with that")),
            Past::None => Some(format!("`{file}` is new: it was not there at `{revision}`, so everything that it says is told as added")),
        }
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
