//! An earlier version of a file, as git has it.

use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::cli::inputs::reason;

/// What a file was at a revision.
pub(super) enum Earlier {
    /// The same file, with these contents.
    Same(Vec<u8>),
    /// A file at this path from the root of the repository, with these contents.
    Renamed(String, Vec<u8>),
    /// There was none.
    None,
}

/// How many files that are gone are looked at, to find the one that was renamed.
const GONE: usize = 200;

/// The file as it was at a revision, up to one byte more than the limit; or why it cannot be told.
///
/// The program `git` is run in the file's folder with arguments that cannot be taken for anything else: the revision starts with no hyphen, and the file
/// stands behind it. What git says of its own accord is not shown, because it may hold names from the repository.
pub(super) fn earlier(revision: &str, file: &Path, limit: usize) -> Result<Earlier, String> {
    if revision.is_empty() || revision.starts_with('-') || revision.contains([':', '\0', '\n']) {
        return Err("that is no revision: name a commit, a branch or a tag, such as `HEAD` or `main`".to_owned());
    }
    let Some(name) = file.file_name() else { return Err("that is no file".to_owned()) };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if output(folder, &["rev-parse".into(), "--is-inside-work-tree".into()], limit)?.is_none() {
        return Err("it does not stand in a git repository".to_owned());
    }
    let commit = format!("{revision}^{{commit}}");
    if output(folder, &["rev-parse".into(), "--verify".into(), "--quiet".into(), "--end-of-options".into(), commit.into()], limit)?.is_none() {
        return Err("there is no such revision in the repository".to_owned());
    }
    let mut object = OsString::from(format!("{revision}:./"));
    object.push(name);
    match blob(folder, object, limit)? {
        Some(bytes) => Ok(Earlier::Same(bytes)),
        None if !file.exists() => Err("the file is not there at that revision".to_owned()),
        None => Ok(renamed(revision, folder, file, limit)?.map_or(Earlier::None, |(from, bytes)| Earlier::Renamed(from, bytes))),
    }
}

/// The file of a revision that is gone now and has most in common with this one: at least half of the lines of the longer of the two.
fn renamed(revision: &str, folder: &Path, file: &Path, limit: usize) -> Result<Option<(String, Vec<u8>)>, String> {
    let Ok(own) = std::fs::read(file) else { return Ok(None) };
    let Some(root) = output(folder, &["rev-parse".into(), "--show-toplevel".into()], usize::MAX)? else { return Ok(None) };
    let root = PathBuf::from(String::from_utf8_lossy(&root).trim_end_matches(['\r', '\n']));
    let list = ["ls-tree".into(), "-r".into(), "-z".into(), "--full-tree".into(), "--name-only".into(), revision.into()];
    let Some(list) = output(folder, &list, usize::MAX)? else { return Ok(None) };
    let paths = list.split(|byte| *byte == 0).filter_map(|path| std::str::from_utf8(path).ok()).filter(|path| !path.is_empty());
    let gone = paths.filter(|path| Path::new(path).extension() == file.extension() && !root.join(path).exists());
    let mut best: Option<(usize, String, Vec<u8>)> = None;
    for path in gone.take(GONE) {
        let Some(bytes) = blob(folder, format!("{revision}:{path}").into(), limit)? else { continue };
        let (shared, lines) = shared(&own, &bytes);
        if shared * 2 >= lines && best.as_ref().is_none_or(|(most, ..)| shared > *most) {
            best = Some((shared, path.to_owned(), bytes));
        }
    }
    Ok(best.map(|(_, path, bytes)| (path, bytes)))
}

/// How many lines two texts share, and how many the longer one has. Empty ones do not count.
fn shared(one: &[u8], other: &[u8]) -> (usize, usize) {
    let lines = |text: &[u8]| -> Vec<Vec<u8>> {
        let lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
        let mut lines: Vec<Vec<u8>> = lines.map(<[u8]>::to_vec).collect();
        lines.sort_unstable();
        lines
    };
    let (one, other) = (lines(one), lines(other));
    let most = one.len().max(other.len());
    let mut rest = other.iter().peekable();
    let shared = one.iter().filter(|line| {
        while rest.next_if(|other| other < line).is_some() {}
        rest.next_if_eq(line).is_some()
    });
    (shared.count(), most)
}

/// A file as it is stored: no filter of the repository's configuration is run over it. Nothing if there is none.
fn blob(folder: &Path, object: OsString, limit: usize) -> Result<Option<Vec<u8>>, String> {
    output(folder, &["cat-file".into(), "blob".into(), object], limit)
}

/// What git prints, up to one byte more than the limit; nothing if it fails.
fn output(folder: &Path, arguments: &[OsString], limit: usize) -> Result<Option<Vec<u8>>, String> {
    let mut child = start(folder, arguments)?;
    let mut bytes = Vec::new();
    if let Some(out) = child.stdout.take() {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        out.take(limit).read_to_end(&mut bytes).map_err(|error| format!("git does not answer: {}", reason(&error)))?;
    }
    if bytes.len() > limit {
        // It need not write what nobody reads.
        child.kill().unwrap_or_default();
        child.wait().map_err(|error| reason(&error))?;
        return Ok(Some(bytes));
    }
    let status = child.wait().map_err(|error| reason(&error))?;
    Ok(status.success().then_some(bytes))
}

fn start(folder: &Path, arguments: &[OsString]) -> Result<Child, String> {
    let mut git = Command::new("git");
    git.arg("--no-pager").arg("-C").arg(folder).args(arguments);
    git.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    git.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => "the program `git` is not installed, or not on the path".to_owned(),
        _ => format!("cannot run `git`: {}", reason(&error)),
    })
}
