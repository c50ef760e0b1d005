//! What a run over many files found, in numbers.

use std::fmt;
use std::ops::AddAssign;

use privacy_policy::Level;
use privacy_policy::checks::Answer;
use serde::Serialize;

use super::checked::{Checked, Fate, File};
use super::{undecided, vague};
use crate::cli::summary::number;

/// The counts over all files.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Totals {
    /// All files.
    pub(super) files: usize,
    /// Files that were checked.
    pub(super) checked: usize,
    /// Files that are no policies of this language, and were not checked.
    pub(super) invalid: usize,
    /// Files that could not be read, or lack the date whose law is asked for.
    pub(super) unchecked: usize,
    /// Errors that the checks found, after `--deny`, `--warn` and `--allow`.
    errors: usize,
    /// Warnings that the checks found.
    warnings: usize,
    /// Notes that the checks found.
    notes: usize,
    /// Findings that files say not to report, with their reasons.
    suppressed: usize,
    /// Findings that `--allow` leaves out.
    left_out: usize,
    /// Places and laws that no requirement speaks for, over all files.
    not_covered: usize,
    /// Requirements that are met.
    met: usize,
    /// Requirements that are not met.
    not_met: usize,
    /// Requirements of which it is not known whether they are met.
    unknown: usize,
}

impl Totals {
    pub(super) fn of(file: &File<'_>) -> Self {
        let checked = match &file.fate {
            Fate::Unchecked(_) => return Self { files: 1, unchecked: 1, ..Self::default() },
            Fate::Invalid(_) => return Self { files: 1, invalid: 1, ..Self::default() },
            Fate::Checked(checked) => checked,
        };
        let found = |level| checked.found.iter().filter(|found| found.level == level).count();
        Self {
            files: 1,
            checked: 1,
            errors: found(Level::Error),
            warnings: found(Level::Warning),
            notes: found(Level::Note),
            suppressed: checked.suppressed.len(),
            left_out: checked.left_out,
            not_covered: checked.report.uncovered.len(),
            met: checked.answered(Answer::Met),
            not_met: checked.answered(Answer::NotMet),
            unknown: checked.answered(Answer::Unknown),
            ..Self::default()
        }
    }

    /// Whether there is something to see to. Notes do not count.
    pub(super) const fn has_findings(&self) -> bool {
        self.errors + self.warnings + self.invalid > 0
    }

    /// Whether a place or a law was not covered.
    pub(super) const fn is_uncovered(&self) -> bool {
        self.not_covered > 0
    }
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.checked += other.checked;
        self.invalid += other.invalid;
        self.unchecked += other.unchecked;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.notes += other.notes;
        self.suppressed += other.suppressed;
        self.left_out += other.left_out;
        self.not_covered += other.not_covered;
        self.met += other.met;
        self.not_met += other.not_met;
        self.unknown += other.unknown;
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = [(self.invalid, "not valid"), (self.unchecked, "not checked")];
        let files: String = files.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!(", {count} {what}")).collect();
        let found = [(self.errors, "error"), (self.warnings, "warning"), (self.notes, "note")];
        let found = found.iter().filter(|(count, _)| *count > 0).map(|(count, what)| number(*count, what)).collect::<Vec<_>>();
        let found = match (self.checked, found.is_empty()) {
            (0, _) => String::new(),
            (_, true) => {
                let open = [(self.not_met, "not met"), (self.unknown, "unknown")];
                let open: Vec<String> =
                    open.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}", number(*n, "requirement"))).collect();
                let nothing = if self.left_out + self.suppressed > 0 || self.not_met > 0 { "nothing reported" } else { "nothing found" };
                format!(": {}", [nothing.to_owned()].into_iter().chain(open).collect::<Vec<_>>().join(", "))
            }
            _ => format!(": {}", found.join(", ")),
        };
        write!(f, "{} checked{files}{found}", number(self.checked, "policy"))?;
        for (count, what) in [(self.suppressed, "suppressed"), (self.left_out, "left out by `allow`"), (self.not_covered, "not covered")] {
            if count > 0 {
                write!(f, "; {count} {what}")?;
            }
        }
        Ok(())
    }
}

/// The answers to the requirements of a file, in numbers, and below them how vague it is. The hint says how to see those that are unknown.
pub(super) fn answers(checked: &Checked<'_>, hint: &str) -> String {
    let [met, not_met, unknown] = [Answer::Met, Answer::NotMet, Answer::Unknown].map(|answer| checked.answered(answer));
    let requirements = number(checked.report.outcomes.len(), "requirement");
    let suppressed = match checked.suppressed.len() {
        0 => String::new(),
        count => format!("; {} suppressed by the file", number(count, "finding")),
    };
    let left_out = match checked.left_out {
        0 => String::new(),
        count => format!("; {} left out by `allow`", number(count, "finding")),
    };
    let hint = if unknown > 0 { hint } else { "" };
    let open: String = undecided::lines(checked).iter().map(|line| format!("\n{line}")).collect();
    let vague = vague::line(checked).map(|line| format!("\n{line}")).unwrap_or_default();
    format!("{requirements}: {met} met, {not_met} not met, {unknown} unknown{hint}{suppressed}{left_out}{open}{vague}")
}
