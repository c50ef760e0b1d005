//! Reading: from a text to a policy with its source map, or to all problems of the text.
//!
//! A text becomes a tree of nodes (`load`), the gate checks the tree's shape, serde makes the model from it (`typed`), and the
//! integrity checks look at the model. What the gate refuses is left out of the model, so that one run reports the problems of
//! all stages.

mod characters;
mod encoding;
mod held;
mod json_pairs;
mod keys;
mod load;
mod offsets;
mod preferences;
mod room;
mod syntax;
mod typed;

use std::path::Path as FilePath;

pub use preferences::PreferencesReading;

pub use crate::source::file::{read_file, read_up_to};

use encoding::Taker;
use room::Room;
use serde::de::DeserializeOwned;

use crate::diagnostic::{Code, Collector, Level, Problem, Problems};
use crate::gate::Document;
use crate::model::{Path, Policy};
use crate::preferences::Preferences;
use crate::source::SourceMap;
use crate::source::tree::{MAX_BYTES, Tree};

/// Bounds on what is read, so that hostile input costs little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest file, in bytes. At most 2 GiB, whatever is set.
    pub bytes: usize,
    /// The most memory that reading takes, in bytes. `None` is 20 times the bytes of the text, and 20 MB. What the text itself takes counts, and what
    /// the program does, for which 12 MB are set aside.
    ///
    /// Text alone takes a few times its size. Nodes, statements and the like take more, so that a text can have too many of them for its size:
    /// hundreds of thousands of statements of ten bytes each, or of numbers under `x`. It is then refused as [too large](Code::TooLarge) when there is no
    /// room for more. Every text of 10 kilobytes has room, and so has a text that has a hundred bytes and more to a statement.
    pub memory: Option<usize>,
    /// The deepest nesting of lists and maps.
    pub depth: usize,
    /// The most problems that are described; further ones are counted.
    pub problems: usize,
}

impl Default for Limits {
    /// 32 MiB, 20 times the text and 20 MB of memory, 64 levels, 1000 problems.
    fn default() -> Self {
        Self { bytes: 32 << 20, memory: None, depth: 64, problems: 1000 }
    }
}

/// A policy that was read, with what is known about its file.
#[derive(Debug)]
pub struct Reading {
    /// The policy.
    pub policy: Policy,
    /// Where everything stands in the file.
    pub source: SourceMap,
    /// Warnings and notes; there are no errors.
    pub remarks: Vec<Problem>,
}

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file could not be opened or read, or is no regular file.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The file is no policy.
    #[error("{0}")]
    Problems(#[from] Problems),
}

impl Policy {
    /// Reads a policy from YAML or JSON.
    ///
    /// ```
    /// use privacy_policy::Policy;
    ///
    /// let reading = Policy::from_yaml("privacy_policy: \"1.0\"\ncollection:\n  - data: [email_address]\n")?;
    /// assert_eq!(reading.policy.collection.len(), 1);
    /// # Ok::<(), privacy_policy::Problems>(())
    /// ```
    ///
    /// # Errors
    /// All problems of the text, if one of them is an error.
    pub fn from_yaml(text: &str) -> Result<Reading, Problems> {
        Self::from_yaml_with(text, Limits::default())
    }

    /// Reads a policy from YAML or JSON, within bounds of your own.
    ///
    /// # Errors
    /// All problems of the text, if one of them is an error.
    pub fn from_yaml_with(text: &str, limits: Limits) -> Result<Reading, Problems> {
        let (policy, tree, problems) = read::<Self>(text, limits, Stage::Integrity);
        match policy {
            Some(policy) if problems.iter().all(|problem| problem.level() != Level::Error) => {
                Ok(Reading { policy, source: SourceMap::new(tree), remarks: problems })
            }
            _ => Err(Problems(problems)),
        }
    }

    /// Reads a policy from bytes, which must be UTF-8, with or without a byte order mark.
    ///
    /// # Errors
    /// All problems of the text, if one of them is an error.
    pub fn from_slice(bytes: &[u8]) -> Result<Reading, Problems> {
        Self::from_slice_with(bytes, Limits::default())
    }

    /// Reads a policy from bytes, within bounds of your own.
    ///
    /// # Errors
    /// All problems of the text, if one of them is an error.
    pub fn from_slice_with(bytes: &[u8], limits: Limits) -> Result<Reading, Problems> {
        Self::from_yaml_with(as_text(bytes, limits)?, limits)
    }

    /// Reads a policy from a file, which must be a regular file.
    ///
    /// # Errors
    /// If the file cannot be read; and all problems of the text, if one of them is an error.
    pub fn from_path(path: impl AsRef<FilePath>) -> Result<Reading, ReadError> {
        let limits = Limits::default();
        let bytes = read_file(path.as_ref(), limits.bytes)?;
        Ok(Self::from_slice_with(&bytes, limits)?)
    }
}

/// All problems of a policy or a preferences file, whichever it is: errors, warnings and notes, in the order of the file.
#[must_use]
pub fn problems(bytes: &[u8], limits: Limits) -> Vec<Problem> {
    if Preferences::is_first_key_of(bytes) {
        Preferences::from_slice_with(bytes, limits).map_or_else(|problems| problems.0, |reading| reading.remarks)
    } else {
        Policy::from_slice_with(bytes, limits).map_or_else(|problems| problems.0, |reading| reading.remarks)
    }
}

/// The text that bytes hold, if it is no larger than allowed.
pub(crate) fn as_text(bytes: &[u8], limits: Limits) -> Result<&str, Problems> {
    if bytes.len() > limits.bytes.min(MAX_BYTES) {
        return Err(Problems(vec![encoding::too_large(limits.bytes.min(MAX_BYTES))]));
    }
    encoding::decode(bytes).map_err(|problem| Problems(vec![*problem]))
}

/// The stages of reading.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "not part of the public interface")]
pub enum Stage {
    Tree,
    Shape,
    Model,
    Integrity,
}

/// Reads a text through the stages up to one, so that the benchmark can tell them apart.
#[doc(hidden)]
#[must_use]
pub fn read_through(text: &str, last: Stage) -> Option<Policy> {
    read(text, Limits::default(), last).0
}

/// A kind of file that is read.
pub(crate) trait Root: DeserializeOwned {
    /// What the gate knows of it.
    const DOCUMENT: &'static Document;

    /// Checks what holds it together. If it is not `whole`, the gate has left something out.
    fn check(&self, tree: &Tree<'_>, whole: bool, problems: &mut Collector<'_>);
}

impl Root for Policy {
    const DOCUMENT: &'static Document = &crate::gate::POLICY;

    fn check(&self, tree: &Tree<'_>, whole: bool, problems: &mut Collector<'_>) {
        crate::integrity::check(self, tree, whole, problems);
    }
}

/// Reads a text as far as possible.
pub(crate) fn read<T: Root>(text: &str, limits: Limits, last: Stage) -> (Option<T>, Tree<'_>, Vec<Problem>) {
    let mut problems = Collector::new(text, limits.problems);
    if text.len() > limits.bytes.min(MAX_BYTES) {
        problems.add(Code::TooLarge, |_| encoding::too_large(limits.bytes.min(MAX_BYTES)));
        return (None, Tree::new(""), problems.finish());
    }
    let room = Room::beside(text, limits);
    let mut tree = load::load(text, limits, &room, &mut problems);
    if tree.is_empty() || problems.stopped() {
        if tree.is_empty() && !problems.has_errors() {
            problems.add(Code::EmptyFile, |problems| problems.no_document(0..0, T::DOCUMENT.smallest));
        }
        return (None, tree, problems.finish());
    }
    if last >= Stage::Shape {
        crate::gate::check(&mut tree, T::DOCUMENT, &mut problems);
    }
    let whole = !problems.has_errors();
    let root: Option<T> = if tree.node(0).faulty || last < Stage::Model { None } else { model(&tree, whole, limits, &room, &mut problems) };
    if let Some(root) = root.as_ref().filter(|_| last >= Stage::Integrity) {
        root.check(&tree, whole, &mut problems);
    }
    (root, tree, problems.finish())
}

/// Makes the model from the tree. After the gate this fails only for want of room; if it does otherwise, that is a problem like any other and no panic.
fn model<T: Root>(tree: &Tree<'_>, whole: bool, limits: Limits, room: &Room, problems: &mut Collector<'_>) -> Option<T> {
    match typed::read(tree, 0, room) {
        Ok(model) => Some(model),
        Err(error) => {
            if error.no_room {
                problems.add(Code::TooLarge, |_| encoding::too_much(Taker::Values(tree.nodes.len()), tree.text.len(), limits));
            } else if whole {
                let range = error.node.map_or(0..0, |node| tree.range(node));
                problems.add(Code::InvalidValue, |problems| problems.at(Code::InvalidValue, Path::root(), range, error.message));
            }
            None
        }
    }
}
