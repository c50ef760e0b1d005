//! The output of `diff --format json`, with types of its own: the library's types may change, this format only with its version.

use std::io;

use privacy_policy::diff::{Change, Direction, LawRow, Promise, Side};
use privacy_policy::model::{Locator, Path};
use privacy_policy::source;
use serde::Serialize;

use super::shown::{Placed, Shown};
use super::version::{Compared, Past, Version};
use crate::cli::document::Document;
use crate::cli::json::to_indented_json;
use crate::cli::problem_json::{Finding as Problem, Span};

const DISCLAIMER: &str = "This report informs and is not legal advice.";

/// The outcome of one run of `privacy-policy diff --format json`. Within a version of the format, keys may be added; nothing is removed or changes its meaning.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Report<'r> {
    /// The version of this format: 1.
    #[cfg_attr(test, schemars(range(min = 1, max = 1)))]
    version: u32,
    /// The old version.
    old: File<'r>,
    /// The new version.
    new: File<'r>,
    /// What changed. Absent if one of the two files could not be read or is not valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Comparison"))]
    comparison: Option<Comparison<'r>>,
    /// What this report is not.
    disclaimer: &'static str,
}

/// One of the two files.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct File<'r> {
    /// The path as it was named, for a version from git behind its revision and a colon; `-` is standard input.
    path: &'r str,
    /// Whether the file is a policy of this language: it was read and has no errors.
    valid: bool,
    /// `true` if there was no such file at the revision, so that everything the new one says is told as added. Absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "bool"))]
    absent: Option<bool>,
    /// Why the file could not be read. Absent if it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    unreadable: Option<&'r str>,
    /// The problems of a file that is not valid, as `validate` tells them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Problem>,
}

/// What changed, and what follows.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Comparison<'r> {
    /// How many changes there are of each direction.
    counts: Counts,
    /// The changes: wider ones first, then unclear, narrower and neutral ones, each in the order of the document.
    changes: Vec<Difference<'r>>,
    /// Whether the changes are material: `yes` if something is wider, `unclear` if a person has to look, `no` otherwise.
    #[cfg_attr(test, schemars(extend("enum" = ["yes", "unclear", "no"])))]
    material: &'static str,
    /// Whether the new text has a later date of its last change or of its taking effect.
    new_date: bool,
    /// What the old text promised for changes like these.
    promises: Vec<Promised<'r>>,
    /// The day whose law was looked at, such as 2026-01-31.
    as_of: String,
    /// Rules of law that such changes touch.
    laws: Vec<Law<'r>>,
}

/// How many changes there are of each direction.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Counts {
    /// More may be done with data, or people are protected less.
    wider: usize,
    /// A person has to look.
    unclear: usize,
    /// Less may be done with data, or people are protected more.
    narrower: usize,
    /// The meaning is the same.
    neutral: usize,
}

/// A change.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Difference<'r> {
    /// What happened.
    #[cfg_attr(test, schemars(extend("enum" = ["added", "removed", "changed"])))]
    kind: &'static str,
    /// What it means for the people concerned.
    #[cfg_attr(test, schemars(extend("enum" = ["wider", "unclear", "narrower", "neutral"])))]
    direction: &'static str,
    /// What it is about, in one sentence.
    summary: &'r str,
    /// Why it has this direction, in one sentence.
    reason: &'r str,
    /// The part of the document, such as `disclosure`.
    part: &'static str,
    /// The field that changed, such as `recipients` or `except.data`. Absent where the whole statement or declaration is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    field: Option<&'r str>,
    /// Where it stands in the old file. Absent where something is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Place"))]
    old: Option<Place<'r>>,
    /// Where it stands in the new file. Absent where something is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Place"))]
    new: Option<Place<'r>>,
    /// The statements of the new file that a changed definition reaches, as JSON Pointers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reaches: Vec<String>,
    /// `true` if there may be more such statements than those listed. Absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "bool"))]
    reaches_more: Option<bool>,
}

/// A place in one of the files.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Place<'r> {
    /// Where it stands in the policy, as a JSON Pointer (RFC 6901) such as `/disclosure/2`.
    pointer: String,
    /// Where it stands in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Span"))]
    span: Option<Span>,
    /// Where the text says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<Evidence<'r>>,
}

/// A place in the source text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Evidence<'r> {
    /// Its first and last words, or one short phrase.
    text: &'r str,
    /// The heading under which it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    section: Option<&'r str>,
}

/// Something that the old text promised.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Promised<'r> {
    /// For which changes, and what is promised.
    summary: &'r str,
    /// Whether it applies for certain.
    certain: bool,
    /// Where it stands in the old file.
    place: Place<'r>,
}

/// A rule of law that such changes touch.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Law<'r> {
    /// The check that looks for the matter in a text. `privacy-policy explain` tells more about it.
    code: &'static str,
    /// The law, as a term of the vocabulary `laws`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    law: Option<String>,
    /// The provision.
    basis: &'static str,
    /// What in the changes makes it due.
    why: &'r str,
    /// What it asks for.
    explanation: &'static str,
    /// The official text.
    #[serde(skip_serializing_if = "str::is_empty")]
    link: &'static str,
    /// Facts outside the text on which it depends.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<&'static str>,
}

/// The report of two documents that were compared.
pub(super) fn compared(old: &Version, new: &Version, shown: &Shown<'_>) -> io::Result<String> {
    report(old, new, Some(shown))
}

/// The report of two documents of which one could not be read or is not valid.
pub(super) fn not_compared(old: &Version, new: &Version) -> io::Result<String> {
    report(old, new, None)
}

fn report(old: &Version, new: &Version, shown: Option<&Shown<'_>>) -> io::Result<String> {
    let report = Report { version: 1, old: file(old), new: file(new), comparison: shown.map(comparison), disclaimer: DISCLAIMER };
    Ok(to_indented_json(&report)? + "\n")
}

fn file(version: &Version) -> File<'_> {
    let (unreadable, problems) = match &version.document {
        Document::Read(_) => (None, Vec::new()),
        Document::Unreadable(reason) => (Some(reason.as_str()), Vec::new()),
        Document::Invalid(invalid) => (None, invalid.problems.iter().map(Problem::from).collect()),
    };
    let absent = matches!(version.past, Past::None).then_some(true);
    File { path: &version.name, valid: version.reading().is_some(), absent, unreadable, problems }
}

fn comparison<'r>(shown: &'r Shown<'r>) -> Comparison<'r> {
    let count = |direction| shown.diff.count(direction);
    let follows = &shown.diff.follows;
    Comparison {
        counts: Counts {
            wider: count(Direction::Wider),
            unclear: count(Direction::Unclear),
            narrower: count(Direction::Narrower),
            neutral: count(Direction::Neutral),
        },
        changes: shown.changes.iter().map(|placed| difference(shown, placed)).collect(),
        material: follows.material.as_str(),
        new_date: follows.new_date,
        promises: follows.promises.iter().zip(&shown.promises).map(|(promise, span)| promised(shown, promise, *span)).collect(),
        as_of: shown.as_of.to_string(),
        laws: follows.laws.iter().map(law).collect(),
    }
}

fn difference<'r>(shown: &'r Shown<'r>, placed: &'r Placed<'r>) -> Difference<'r> {
    let change: &Change = placed.change;
    let side = |version: &'r Compared<'r>, side: &'r Option<Side>, span: Option<source::Span>| {
        side.as_ref().map(|side| place(version, &side.path, &side.evidence, span))
    };
    Difference {
        kind: change.kind.as_str(),
        direction: change.direction.as_str(),
        summary: &change.summary,
        reason: &change.reason,
        part: change.part,
        field: change.field.as_deref(),
        old: side(&shown.old, &change.old, placed.old),
        new: side(&shown.new, &change.new, placed.new),
        reaches: change.reaches.iter().map(Path::pointer).collect(),
        reaches_more: change.reaches_more.then_some(true),
    }
}

fn place<'r>(version: &Compared<'r>, path: &Path, evidence: &'r [Locator], span: Option<source::Span>) -> Place<'r> {
    let evidence = evidence.iter().map(|locator| {
        let (text, section) = version.evidence(locator);
        Evidence { text, section }
    });
    Place { pointer: path.pointer(), span: span.map(Span::from), evidence: evidence.collect() }
}

fn promised<'r>(shown: &'r Shown<'r>, promise: &'r Promise, span: source::Span) -> Promised<'r> {
    let place = place(&shown.old, &promise.path, &promise.evidence, Some(span));
    Promised { summary: &promise.summary, certain: promise.certain, place }
}

fn law(row: &LawRow) -> Law<'_> {
    let rule = &row.requirement.rule;
    Law {
        code: rule.name,
        law: rule.law.map(|law| law.to_string()),
        basis: rule.basis,
        why: row.why,
        explanation: rule.explanation,
        link: rule.link,
        depends_on: row.depends_on.iter().map(|open| open.name()).collect(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report<'_>>("diff-output");
    }
}
