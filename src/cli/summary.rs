//! What a run over many files found, in numbers.

use std::fmt;
use std::ops::AddAssign;

use privacy_policy::{Level, Problem};
use serde::Serialize;

/// The counts over all files.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Summary {
    /// All files.
    pub(super) files: usize,
    /// Files without errors.
    pub(super) valid: usize,
    /// Files with errors.
    pub(super) invalid: usize,
    /// Files that could not be read.
    pub(super) unreadable: usize,
    /// Errors in all files.
    pub(super) errors: usize,
    /// Warnings in all files.
    pub(super) warnings: usize,
    /// Notes in all files.
    pub(super) notes: usize,
}

impl Summary {
    /// The counts of a file that was read.
    pub(super) fn of(problems: &[Problem]) -> Self {
        let count = |level| problems.iter().filter(|problem| problem.level() == level).count();
        let (errors, warnings, notes) = (count(Level::Error), count(Level::Warning), count(Level::Note));
        Self { files: 1, valid: usize::from(errors == 0), invalid: usize::from(errors > 0), unreadable: 0, errors, warnings, notes }
    }

    /// The counts of a file that could not be read.
    pub(super) fn unreadable() -> Self {
        Self { files: 1, unreadable: 1, ..Self::default() }
    }
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.valid += other.valid;
        self.invalid += other.invalid;
        self.unreadable += other.unreadable;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.notes += other.notes;
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = [(self.valid, "valid"), (self.invalid, "not valid"), (self.unreadable, "unreadable")];
        let files = files.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect::<Vec<_>>();
        let problems = [(self.errors, "error"), (self.warnings, "warning"), (self.notes, "note")];
        let problems = problems.iter().filter(|(count, _)| *count > 0).map(|(count, what)| number(*count, what)).collect::<Vec<_>>();
        write!(f, "{} checked: {}", number(self.files, "file"), files.join(", "))?;
        if problems.is_empty() { Ok(()) } else { write!(f, "; {}", problems.join(", ")) }
    }
}

/// A count with its noun.
pub(super) fn number(count: usize, what: &str) -> String {
    match what.strip_suffix('y') {
        _ if count == 1 => format!("1 {what}"),
        Some(stem) => format!("{count} {stem}ies"),
        None if what.ends_with('x') => format!("{count} {what}es"),
        None => format!("{count} {what}s"),
    }
}
