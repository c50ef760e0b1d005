//! An earlier version of a file, as git has it.

use std::ffi::OsString;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::cli::inputs::reason;

/// The file as it was at a revision, up to one byte more than the limit; or why there is none.
///
/// The program `git` is run in the file's folder with arguments that cannot be taken for anything else: the revision starts with no hyphen, and the file
/// stands behind it. What git says of its own accord is not shown, because it may hold names from the repository.
pub(super) fn earlier(revision: &str, file: &Path, limit: usize) -> Result<Vec<u8>, String> {
    if revision.is_empty() || revision.starts_with('-') || revision.contains([':', '\0', '\n']) {
        return Err("that is no revision: name a commit, a branch or a tag, such as `HEAD` or `main`".to_owned());
    }
    let Some(name) = file.file_name() else { return Err("that is no file".to_owned()) };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !succeeds(folder, &["rev-parse".into(), "--is-inside-work-tree".into()])? {
        return Err("it does not stand in a git repository".to_owned());
    }
    let commit = format!("{revision}^{{commit}}");
    if !succeeds(folder, &["rev-parse".into(), "--verify".into(), "--quiet".into(), "--end-of-options".into(), commit.into()])? {
        return Err("there is no such revision in the repository".to_owned());
    }
    // As it is stored: no filter of the repository's configuration is run over it.
    let mut object = OsString::from(format!("{revision}:./"));
    object.push(name);
    let mut child = start(folder, &["cat-file".into(), "blob".into(), object])?;
    let mut bytes = Vec::new();
    if let Some(out) = child.stdout.take() {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        out.take(limit).read_to_end(&mut bytes).map_err(|error| format!("git does not answer: {}", reason(&error)))?;
    }
    if bytes.len() > limit {
        // It need not write what nobody reads.
        child.kill().unwrap_or_default();
        child.wait().map_err(|error| reason(&error))?;
        return Ok(bytes);
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(bytes),
        Ok(_) => Err("the file is not there at that revision".to_owned()),
        Err(error) => Err(reason(&error)),
    }
}

fn succeeds(folder: &Path, arguments: &[OsString]) -> Result<bool, String> {
    let mut child = start(folder, arguments)?;
    let mut out = child.stdout.take();
    // What it prints is short, and nobody needs it.
    out.iter_mut().try_for_each(|out| std::io::copy(out, &mut std::io::sink()).map(|_| ())).map_err(|error| reason(&error))?;
    child.wait().map(|status| status.success()).map_err(|error| reason(&error))
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
