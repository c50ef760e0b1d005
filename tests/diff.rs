//! Comparing two versions of a policy: a table of single changes, both directions of every comparison, and what must not matter.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use privacy_policy::Policy;
use privacy_policy::checks::Options;
use privacy_policy::diff::{Diff, diff};

#[path = "diff/large.rs"]
mod large;
#[path = "diff/laws.rs"]
mod laws;
#[path = "diff/properties.rs"]
mod properties;
#[path = "diff/real.rs"]
mod real;

/// Compares under the law of a fixed day.
pub(crate) fn compare(old: &Policy, new: &Policy) -> Diff {
    diff(old, new, &Options::on(NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date")))
}

pub(crate) fn policy(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|problems| panic!("{problems}\n{text}")).policy
}

/// The changes, one a line, as the table writes them.
pub(crate) fn told(diff: &Diff) -> Vec<String> {
    let mut lines: Vec<String> = diff
        .changes
        .iter()
        .map(|change| {
            format!("{} {} {} {}", change.direction.as_str(), change.kind.as_str(), change.part, change.field.as_deref().unwrap_or("whole"))
        })
        .collect();
    lines.sort_unstable();
    lines
}

/// The same changes, as they look from the other side.
pub(crate) fn mirrored(diff: &Diff) -> Vec<String> {
    let mut lines: Vec<String> = diff
        .changes
        .iter()
        .map(|change| {
            let (direction, kind) = (change.direction.mirrored(), change.kind.mirrored());
            format!("{} {} {} {}", direction.as_str(), kind.as_str(), change.part, change.field.as_deref().unwrap_or("whole"))
        })
        .collect();
    lines.sort_unstable();
    lines
}

#[test]
fn single_changes() {
    let table = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/matrix.txt")).expect("the table");
    let cases: Vec<&str> = table.split("\n## ").skip(1).collect();
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    let mut wrong = String::new();
    for case in cases {
        let (name, body) = case.split_once('\n').expect("a name and what follows");
        let version = |mark: char| {
            let lines = body.lines().filter(|line| line.starts_with([' ', mark])).filter_map(|line| line.get(1..));
            lines.fold("privacy_policy: \"1.0\"\n".to_owned(), |text, line| text + line + "\n")
        };
        let (old, new) = (policy(&version('-')), policy(&version('+')));
        let mut expected: Vec<&str> = body.lines().filter_map(|line| line.strip_prefix("= ")).collect();
        expected.sort_unstable();
        assert!(!expected.is_empty(), "{name}: nothing is expected");
        let (there, back) = (compare(&old, &new), compare(&new, &old));
        if told(&there) != expected || mirrored(&back) != told(&there) {
            let sentences: Vec<&str> = there.changes.iter().map(|change| change.summary.as_str()).collect();
            let _ =
                writeln!(wrong, "{name}\n  expected {expected:?}\n  found    {:?}\n  back     {:?}\n  {sentences:?}", told(&there), mirrored(&back));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
