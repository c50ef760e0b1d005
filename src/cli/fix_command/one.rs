//! One file: mended, and written or shown.

use std::fs;

use privacy_policy::edit::{Made, mend};
use privacy_policy::{Level, Limits};

use super::unified::unified;
use super::{Mode, Total};
use crate::cli::document::{shown, unreadable};
use crate::cli::file;
use crate::cli::human::location;
use crate::cli::inputs::{Input, is_standard_input};
use crate::cli::visible::visible;

/// What is to be said about a file.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// For standard output.
    pub(super) result: String,
    /// What was done, beside the result.
    pub(super) told: String,
    /// What went wrong.
    pub(super) complaint: Option<String>,
    pub(super) counts: Total,
}

/// Mends a file, and writes or shows what that changes.
pub(super) fn look_at(input: &Input, mode: Mode, limits: Limits) -> Outcome {
    let mut outcome = Outcome { counts: Total { files: 1, ..Total::default() }, ..Outcome::default() };
    let bytes = match input.read(limits.bytes) {
        Ok(bytes) => bytes,
        Err(reason) => {
            outcome.counts.failed = 1;
            return Outcome { complaint: Some(unreadable(&input.name(), &reason)), ..outcome };
        }
    };
    let mended = mend(&bytes, limits);
    let name = input.name();
    let count = |level| mended.left.iter().filter(|problem| problem.level() == level).count();
    (outcome.counts.errors, outcome.counts.warnings) = (count(Level::Error), count(Level::Warning));
    if mended.left_alone {
        outcome.complaint = Some(format!("`{}` cannot be read to its end, and is left as it is", shown(&name)));
    }
    let is_filter = is_standard_input(&input.path) && mode == Mode::Write;
    let old = String::from_utf8_lossy(&bytes);
    let Some(text) = mended.text else {
        return Outcome { result: if is_filter { old.into_owned() } else { String::new() }, ..outcome };
    };
    (outcome.counts.mended, outcome.counts.fixes) = (1, mended.made.len());
    let list: String = mended.made.iter().map(|made| line(shown(&name), made)).collect();
    match mode {
        Mode::Check => outcome.result = list,
        Mode::Diff => outcome.result = unified(shown(&name), &old, &text),
        Mode::Write if is_filter => (outcome.result, outcome.told) = (text, list),
        Mode::Write => match write(input, &bytes, &text) {
            Ok(()) => outcome.result = list,
            Err(wrong) => {
                outcome.complaint = Some(wrong);
                outcome.counts = Total { files: 1, failed: 1, ..Total::default() };
            }
        },
    }
    outcome
}

/// Writes the mended text in the place of what was read, or says why not.
fn write(input: &Input, old: &[u8], text: &str) -> Result<(), String> {
    let cannot = |why: &str| format!("cannot write `{}`: {why}", input.path.display());
    // Through a link, what it leads to is written, and the link stays.
    let real = fs::canonicalize(&input.path).map_err(|error| cannot(&crate::cli::inputs::reason(&error)))?;
    if fs::metadata(&real).is_ok_and(|there| there.permissions().readonly()) {
        return Err(cannot("it is write-protected"));
    }
    if !fs::read(&real).is_ok_and(|now| now == old) {
        return Err(cannot("it has changed since it was read"));
    }
    file::write(&real, text, true)
}

/// A fix in one line.
fn line(name: &str, made: &Made) -> String {
    let problem = &made.problem;
    let place = problem.fix.as_ref().map_or_else(|| visible(name).into_owned(), |fix| location(name, fix.span.start));
    let new = problem.fix.as_ref().map_or("", |fix| fix.replacement.as_str());
    let change = match (made.stood.as_str(), new) {
        ("", new) => format!("`{}` is put in", visible(new)),
        (old, "") => format!("`{}` is removed", visible(old)),
        (old, new) => format!("`{}` becomes `{}`", visible(old), visible(new)),
    };
    format!("{place}: fix[{}]: {change}\n", problem.code)
}
