//! `--fix`: the repaired locators, written into the policy file.

use std::path::Path as File;

use privacy_policy::edit::{Edit, Edits};
use privacy_policy::model::{Id, Path};
use privacy_policy::{Limits, Policy};

use super::compared::Compared;
use super::faults::{quoted, written};
use crate::cli::file;

/// What was written.
pub(super) struct Fixed {
    /// The file as it is now.
    pub(super) text: String,
    /// Each change: where it was made, what stood there and what stands there now.
    pub(super) changes: Vec<Change>,
}

/// A value that was written anew.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) path: Path,
    pub(super) old: String,
    pub(super) new: String,
}

/// The file with every repair that is certain, or nothing where there is none.
pub(super) fn fixed(compared: &Compared<'_>, limits: Limits) -> Option<Fixed> {
    let (source, policy) = (&compared.reading.source, &compared.reading.policy);
    let mut edits = Edits::new();
    let mut changes = Vec::new();
    let write = |path: Path, new: &str, old: &str, edits: &mut Edits, changes: &mut Vec<Change>| {
        let Some(span) = source.value(&path) else { return };
        let replacement = if Id::new(new).is_ok() { new.to_owned() } else { quoted(new) };
        if edits.add(Edit { range: span.range(), replacement }) {
            changes.push(Change { path, old: old.to_owned(), new: new.to_owned() });
        }
    };
    for ((id, path), repair) in policy.document.sections.iter().zip(&compared.section_repairs) {
        if let Some(repair) = repair.as_ref().filter(|repair| repair.is_certain) {
            write(Path::root().join("document").join("sections").join(id.to_string()), &repair.path, path.as_str(), &mut edits, &mut changes);
        }
    }
    for (locator, repair) in compared.found.iter().zip(&compared.repairs) {
        let Some(repair) = repair.as_ref().filter(|repair| repair.is_certain) else { continue };
        // Where a section comes or goes, the locator is written anew.
        if repair.at.is_some() != locator.locator.at.is_some() {
            let Some(span) = source.value(&locator.path) else { continue };
            if edits.add(Edit { range: span.range(), replacement: written(repair) }) {
                changes.push(Change {
                    path: locator.path.clone(),
                    old: source.text().get(span.range()).unwrap_or_default().to_owned(),
                    new: written(repair),
                });
            }
            continue;
        }
        if repair.text != locator.locator.text {
            write(locator.path.join("text"), &repair.text, locator.locator.text, &mut edits, &mut changes);
        }
        match (&repair.at, locator.locator.at) {
            (Some(new), Some(old)) if new != old => write(locator.path.join("at"), new, old, &mut edits, &mut changes),
            _ => {}
        }
    }
    if edits.is_empty() {
        return None;
    }
    let text = edits.apply(source.text());
    // What was valid stays valid.
    Policy::from_slice_with(text.as_bytes(), limits).ok().map(|_| Fixed { text, changes })
}

/// Writes the file, or says why not.
pub(super) fn write(path: &File, fixed: &Fixed) -> Result<(), String> {
    let real = std::fs::canonicalize(path).map_err(|error| format!("cannot write `{}`: {}", path.display(), crate::cli::inputs::reason(&error)))?;
    file::write(&real, &fixed.text, true)
}
