//! Which files are meant: those named, and those in the folders named, each once.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use privacy_policy::preferences::Preferences;
use privacy_policy::read::{read_file, read_up_to};

/// The endings of files that are looked for in folders.
const ENDINGS: [&str; 3] = ["yaml", "yml", "json"];

/// Why a file of wishes is not read where a policy belongs.
const NO_POLICY: &str = "it is a preferences file, and not a policy";

/// A file to read, or what is to be said in its place.
#[derive(Debug)]
pub(super) struct Input {
    pub(super) path: PathBuf,
    fault: Option<String>,
}

impl Input {
    /// One file, or standard input.
    pub(super) const fn file(path: PathBuf) -> Self {
        Self { path, fault: None }
    }

    /// The name for people and programs. That of standard input is `-`.
    pub(super) fn name(&self) -> String {
        self.path.to_string_lossy().into_owned()
    }

    /// Reads up to one byte more than the limit, or says why not.
    pub(super) fn read(&self, limit: usize) -> Result<Vec<u8>, String> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let bytes = if is_standard_input(&self.path) { read_up_to(io::stdin().lock(), limit) } else { read_file(&self.path, limit) };
        bytes.map_err(|error| reason(&error))
    }

    /// The first bytes of a regular file, which tell its kind.
    pub(super) fn start(&self) -> Option<Vec<u8>> {
        read_start(&self.path).ok()
    }

    /// Reads a policy, up to one byte more than the limit, or says why not. A file of wishes is none, and to be told so helps more than all that it lacks.
    pub(super) fn read_policy(&self, limit: usize) -> Result<Vec<u8>, String> {
        self.read(limit).and_then(|bytes| if Preferences::is_first_key_of(&bytes) { Err(NO_POLICY.to_owned()) } else { Ok(bytes) })
    }
}

pub(super) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What went wrong, without the number that the system gives it.
pub(super) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.find(" (os error ").map_or(text.as_str(), |end| &text[..end]).to_owned()
}

/// The policy files at these paths, in their order; those of a folder sorted by name. Files of wishes that lie among them are passed over.
pub(super) fn find(paths: Vec<PathBuf>) -> Vec<Input> {
    find_those(paths, |path| !read_start(path).is_ok_and(|start| Preferences::is_first_key_of(&start)))
}

/// The files of every kind at these paths.
pub(super) fn find_all(paths: Vec<PathBuf>) -> Vec<Input> {
    find_those(paths, |_| true)
}

/// How much of a file is looked at to tell its kind: comments may stand before the first key.
const START: u64 = 8 << 10;

fn read_start(path: &Path) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    // A pipe would give nothing, or give it once only.
    if fs::metadata(path)?.is_file() {
        fs::File::open(path)?.take(START).read_to_end(&mut start)?;
    }
    Ok(start)
}

fn find_those(paths: Vec<PathBuf>, wanted: impl Fn(&Path) -> bool) -> Vec<Input> {
    let mut found = Found { wanted, inputs: Vec::with_capacity(paths.len()), known: HashSet::new(), in_folder: false };
    for path in paths {
        let real = real(&path);
        if path.is_dir() {
            found.in_folder = false;
            found.walk(&path, &real);
            if !found.in_folder {
                let fault = format!("this folder holds no policy files ({})", ENDINGS.map(|ending| format!("*.{ending}")).join(", "));
                found.take(Input { path, fault: Some(fault) }, real);
            }
        } else {
            found.take(Input::file(path), real);
        }
    }
    found.inputs
}

/// Where a path leads in the end, by which a file is known that was named twice. Nothing is opened. A path that leads nowhere, such as a link to
/// itself, stands for itself.
fn real(path: &Path) -> PathBuf {
    if is_standard_input(path) { path.to_owned() } else { fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()) }
}

/// What was found so far.
struct Found<W> {
    /// Whether a file in a folder is of the kind that is looked for.
    wanted: W,
    inputs: Vec<Input>,
    /// Where the paths of these inputs lead.
    known: HashSet<PathBuf>,
    /// Whether the last folder holds a file, or could not be read in part.
    in_folder: bool,
}

impl<W: Fn(&Path) -> bool> Found<W> {
    /// Adds an input, unless it was found under another name before.
    fn take(&mut self, input: Input, real: PathBuf) {
        self.in_folder = true;
        if self.known.insert(real) {
            self.inputs.push(input);
        }
    }

    /// Adds the policy files below a folder. Hidden ones are passed over, and links to folders are not followed, so that no loop can hold us up.
    fn walk(&mut self, folder: &Path, real_folder: &Path) {
        let entries: io::Result<Vec<_>> = fs::read_dir(folder).and_then(Iterator::collect);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.take(Input { path: folder.to_owned(), fault: Some(reason(&error)) }, real_folder.to_owned()),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries.iter().filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b".")) {
            let (path, kind) = (entry.path(), entry.file_type());
            if kind.as_ref().is_ok_and(fs::FileType::is_dir) {
                self.walk(&path, &real_folder.join(entry.file_name()));
            } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))) && (self.wanted)(&path) {
                // Only a link leads elsewhere.
                let real = if kind.is_ok_and(|kind| kind.is_file()) { real_folder.join(entry.file_name()) } else { real(&path) };
                self.take(Input::file(path), real);
            }
        }
    }
}
