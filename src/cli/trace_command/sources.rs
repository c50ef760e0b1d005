//! The source texts: read from files or from git, and told apart.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use privacy_policy::Policy;
use privacy_policy::model::Id;
use privacy_policy::trace::{NoText, Source, SourceFormat, SourceText};

use crate::cli::git::{self, Earlier};
use crate::cli::inputs::{Input, is_standard_input};

/// What a source may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Insisted {
    /// Markdown, also with HTML in it
    Markdown,
    /// A web page
    Html,
    /// Plain text, such as the text of a PDF file
    Text,
}

impl Insisted {
    const fn format(self) -> SourceFormat {
        match self {
            Self::Markdown => SourceFormat::Markdown,
            Self::Html => SourceFormat::Html,
            Self::Text => SourceFormat::Plain,
        }
    }
}

/// Where the texts come from.
pub(super) struct Wanted<'w> {
    pub(super) paths: &'w [PathBuf],
    pub(super) format: Option<Insisted>,
    pub(super) revision: Option<&'w str>,
    pub(super) limit: usize,
}

/// The texts, read.
pub(super) struct Sources {
    pub(super) text: SourceText,
    /// What they are called, in their order, and what they are written in.
    pub(super) files: Vec<(String, SourceFormat)>,
}

/// A text that was not read, and why.
pub(super) struct Unread {
    pub(super) path: PathBuf,
    pub(super) reason: String,
}

impl Wanted<'_> {
    /// Reads all texts. `PART=FILE` gives the text of a part that the policy declares, unless there is a file of this whole name.
    pub(super) fn read(&self, policy: &Policy) -> Result<Sources, Unread> {
        let named: Vec<(Option<&str>, &Path)> = self.paths.iter().map(|path| part_of(path, policy)).collect();
        let mut read = Vec::with_capacity(named.len());
        for (id, path) in named {
            let unread = |reason: String| Unread { path: path.to_owned(), reason };
            let bytes = self.bytes(path).map_err(unread)?;
            let text = SourceFormat::decode(&bytes).map_err(|error| unread(said(&error, path)))?.to_owned();
            let format = self.format.map_or_else(|| SourceFormat::of(&text), Insisted::format);
            read.push((id, path, text, format));
        }
        let sources: Vec<Source<'_>> = read.iter().map(|(id, _, text, format)| Source { id: *id, text, format: *format }).collect();
        let files = read.iter().map(|(_, path, _, format)| (self.name(path), *format)).collect();
        let text = SourceText::of(&sources);
        let held: HashSet<usize> = text.sentences().iter().map(|sentence| text.file(sentence.range.start)).collect();
        match read.iter().enumerate().find(|(file, _)| !held.contains(file)) {
            Some((_, (_, path, ..))) => Err(Unread { path: path.to_path_buf(), reason: NoText::Empty.to_string() }),
            None => Ok(Sources { text, files }),
        }
    }

    fn bytes(&self, path: &Path) -> Result<Vec<u8>, String> {
        let bytes = match self.revision {
            Some(_) if is_standard_input(path) => return Err("standard input has no earlier version: name a file with `--git`".to_owned()),
            Some(revision) => match git::earlier(revision, path, self.limit)? {
                Earlier::Same(bytes) | Earlier::Renamed(_, bytes) => bytes,
                Earlier::None => return Err(format!("it is not there at `{revision}`")),
            },
            None => Input::file(path.to_owned()).read(self.limit)?,
        };
        if bytes.len() > self.limit { Err(format!("it is larger than {} bytes; `--max-size` allows more", self.limit)) } else { Ok(bytes) }
    }

    fn name(&self, path: &Path) -> String {
        self.revision.map_or_else(|| path.to_string_lossy().into_owned(), |revision| format!("{revision}:{}", path.display()))
    }
}

/// The part whose text a path gives, and the path.
fn part_of<'p>(path: &'p Path, policy: &'p Policy) -> (Option<&'p str>, &'p Path) {
    let named = || {
        let (id, file) = path.to_str()?.split_once('=')?;
        let declared = Id::new(id).is_ok_and(|id| policy.document.parts.contains_key(&id));
        (declared && !path.exists()).then_some((Some(id), Path::new(file)))
    };
    named().unwrap_or((None, path))
}

fn said(error: &NoText, path: &Path) -> String {
    let file = path.file_name().map_or_else(|| "FILE".into(), |name| name.to_string_lossy());
    error.to_string().replace("FILE", &file)
}
