//! The folder of a report: it is there as a whole, or not at all.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::cli::file::no_folder_for;
use crate::cli::inputs::reason;

/// How every page of ours begins, so that nothing else is ever replaced.
const OURS: &str = "<meta name=\"generator\" content=\"privacy-policy ";

/// Within how many bytes that stands.
const WITHIN: u64 = 4096;

/// A report that is being written, beside the place where it will stand. Without `finish`, nothing of it stays.
#[derive(Debug)]
pub(super) struct Folder {
    place: PathBuf,
    draft: PathBuf,
    finished: bool,
}

impl Folder {
    /// Begins a report for this place.
    pub(super) fn begin(place: &Path, force: bool) -> Result<Self, String> {
        may_stand(place, force)?;
        let draft = beside(place, "part")?;
        fs::create_dir(&draft).map_err(|error| no_folder_for(place).unwrap_or_else(|| reason(&error)))?;
        Ok(Self { place: place.to_owned(), draft, finished: false })
    }

    /// Writes a page of the report.
    pub(super) fn write(&self, name: &str, text: &str) -> Result<(), String> {
        fs::write(self.draft.join(name), text).map_err(|error| format!("`{name}`: {}", reason(&error)))
    }

    /// Puts the report in its place. What stood there goes only when the new one stands.
    pub(super) fn finish(mut self) -> Result<(), String> {
        let old = if self.place.exists() { Some(beside(&self.place, "old")?) } else { None };
        if let Some(old) = &old {
            fs::rename(&self.place, old).map_err(|error| reason(&error))?;
        }
        if let Err(error) = fs::rename(&self.draft, &self.place) {
            let back = old.map_or(Ok(()), |old| fs::rename(old, &self.place));
            return Err(back.map_or_else(
                |lost| format!("{}; and what stood there could not be put back: {}", reason(&error), reason(&lost)),
                |()| reason(&error),
            ));
        }
        self.finished = true;
        let Some(old) = old else { return Ok(()) };
        // Making a report takes a while, and somebody may have put a file of another kind there meanwhile.
        may_stand(&old, true)
            .and_then(|()| fs::remove_dir_all(&old).map_err(|error| reason(&error)))
            .map_err(|wrong| format!("the report stands; what stood there before is kept as `{}`: {wrong}", old.display()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.finished {
            // Nothing can be done if that fails; the name says what it is.
            let _ = fs::remove_dir_all(&self.draft);
        }
    }
}

/// Why a report may not stand there, if it may not: only an empty folder is taken as it is, and with `--force` a report of ours.
fn may_stand(place: &Path, force: bool) -> Result<(), String> {
    let mut entries = match fs::read_dir(place) {
        Ok(entries) => entries.collect::<io::Result<Vec<_>>>().map_err(|error| reason(&error))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound && fs::symlink_metadata(place).is_err() => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory && fs::metadata(place).is_ok() => {
            return Err("a file of this name is there; the pages need a folder".to_owned());
        }
        Err(error) => return Err(no_folder_for(place).unwrap_or_else(|| reason(&error))),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    if fs::symlink_metadata(place).is_ok_and(|kind| kind.is_symlink()) {
        return Err("this is a link to a folder; name the folder itself".to_owned());
    }
    match entries.iter().find(|entry| !is_ours(entry)) {
        _ if entries.is_empty() => Ok(()),
        None if force => Ok(()),
        None => Err("a report is there; `--force` replaces it".to_owned()),
        Some(other) => {
            Err(format!("the folder holds `{}`, which is no page of a report; choose another folder", other.file_name().to_string_lossy()))
        }
    }
}

/// Whether this is a page that we wrote.
fn is_ours(entry: &fs::DirEntry) -> bool {
    let page = entry.file_type().is_ok_and(|kind| kind.is_file()) && entry.path().extension().is_some_and(|ending| ending == "html");
    let start = || -> io::Result<Vec<u8>> {
        let mut start = Vec::new();
        fs::File::open(entry.path())?.take(WITHIN).read_to_end(&mut start)?;
        Ok(start)
    };
    page && start().is_ok_and(|start| String::from_utf8_lossy(&start).contains(OURS))
}

/// A place of our own in the same folder, where renaming is one step.
fn beside(place: &Path, what: &str) -> Result<PathBuf, String> {
    let name = place.file_name().ok_or("name a folder, such as `report`")?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.{what}", std::process::id()));
    Ok(place.with_file_name(hidden))
}
