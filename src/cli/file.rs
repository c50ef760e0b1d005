//! Files that a command writes: completely or not at all.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::inputs::reason;

/// Writes a file completely or not at all: first beside its place, under a name of this process, and then in one step to its place.
/// What is wrong is told in words that can stand after an "error: ".
pub(super) fn write(path: &Path, text: &str, force: bool) -> Result<(), String> {
    attempt(path, text, force).map_err(|error| {
        let tip = if error.kind() == io::ErrorKind::AlreadyExists { "; `--force` writes over it" } else { "" };
        let reason = no_folder_for(path).unwrap_or_else(|| reason(&error));
        format!("cannot write `{}`: {reason}{tip}", path.display())
    })
}

/// That the folder is not there in which something was to be written, if so. The system says of the file itself that it is not there.
pub(super) fn no_folder_for(path: &Path) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty())?;
    match fs::metadata(folder) {
        Ok(there) if !there.is_dir() => Some(format!("`{}` is not a folder", folder.display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(format!("there is no folder `{}`", folder.display())),
        _ => None,
    }
}

fn attempt(path: &Path, text: &str, force: bool) -> io::Result<()> {
    let there = fs::symlink_metadata(path);
    match &there {
        Ok(there) if there.is_dir() => return Err(io::Error::new(io::ErrorKind::IsADirectory, "a folder of this name is there")),
        Ok(there) if !there.is_file() => return Err(io::Error::new(io::ErrorKind::InvalidInput, "something that is not a regular file is there")),
        Ok(_) if !force => return Err(io::Error::new(io::ErrorKind::AlreadyExists, "a file of this name is there")),
        _ => {}
    }
    let mut beside = OsString::from(path);
    beside.push(format!(".{}.new", std::process::id()));
    let beside = PathBuf::from(beside);
    let done = File::create_new(&beside).and_then(|mut file| {
        there.as_ref().map_or(Ok(()), |there| keep_access(&beside, there))?;
        file.write_all(text.as_bytes())?;
        put(&beside, path, force)
    });
    if done.is_err() {
        // If even this fails, the first failure says more.
        let _ = fs::remove_file(&beside);
    }
    done
}

/// Gives a file the mode, and as far as the system lets us the owner, of the one whose place it takes: who could not read that shall not read this.
fn keep_access(file: &Path, there: &fs::Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, chown};
        let own = fs::metadata(file)?;
        if (own.uid(), own.gid()) != (there.uid(), there.gid()) {
            // Only root can give files away. A file of one's own is better than none, and its mode opens it no further.
            let _ = chown(file, Some(there.uid()), Some(there.gid()));
        }
    }
    fs::set_permissions(file, there.permissions())
}

/// Gives a file its name. A link, other than renaming, never takes the place of a file that has come there in the meantime.
fn put(beside: &Path, path: &Path, force: bool) -> io::Result<()> {
    if !force {
        match fs::hard_link(beside, path) {
            Ok(()) => return fs::remove_file(beside),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
            // The file system has no links.
            Err(_) => {}
        }
    }
    fs::rename(beside, path)
}
