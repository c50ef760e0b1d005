//! The output of `check --format json`, with types of its own: the library's types may change, this format only with its version.

use std::io;

use privacy_policy::checks::{self, ChosenRegion, Outcome};
use privacy_policy::source;
use serde::Serialize;

use super::checked::{Checked, Fate, Found};
use super::format::FOOTER;
use super::totals::Totals;
use crate::cli::json::to_json;
use crate::cli::problem_json::{Finding as Problem, Related, Span};

/// What stands before the files.
pub(super) const START: &str = "{\"version\":1,\"files\":[\n";

/// What follows the files.
pub(super) fn end(totals: &Totals) -> io::Result<String> {
    Ok(format!("\n],\"summary\":{},\"disclaimer\":{}}}\n", to_json(totals)?, to_json(&FOOTER)?))
}

/// What is said of a file.
pub(super) fn file(file: &super::checked::File<'_>) -> io::Result<String> {
    let (mut unchecked, mut problems, mut report) = (None, Vec::new(), None);
    match &file.fate {
        Fate::Unchecked(reason) => unchecked = Some(reason.as_str()),
        Fate::Invalid(found) => problems = found.iter().map(Problem::from).collect(),
        Fate::Checked(checked) => report = Some(Checks::from(checked)),
    }
    to_json(&File { path: file.path, unchecked, problems, checks: report })
}

/// The outcome of one run of `privacy-policy check --format json`. Within a version of the format, keys may be added; nothing is removed or changes its meaning.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "it is written piece by piece, so that a run over many files needs little memory; this describes the whole")]
struct Report<'r> {
    /// The version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    version: u32,
    /// Every file, in the order in which they were named or found.
    files: Vec<File<'r>>,
    /// The counts over all files.
    summary: Totals,
    /// What this report is not.
    disclaimer: String,
}

/// One file. It has either `checks`, `problems` or `unchecked`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct File<'r> {
    /// The path as it was named or found; `-` is standard input.
    path: &'r str,
    /// Why the file was not checked: it could not be read, or lacks the date whose law is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    unchecked: Option<&'r str>,
    /// Why the file is no policy of this language, and was not checked: its problems, as `validate` tells them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Problem>,
    /// What checking it found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Checks"))]
    checks: Option<Checks<'r>>,
}

/// What checking a file found.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Checks<'r> {
    /// The day whose law was applied.
    as_of: String,
    /// The places whose law was applied, and why.
    regions: Vec<Region<'r>>,
    /// Places and laws that no requirement speaks for, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_covered: Vec<String>,
    /// How many findings `--allow` leaves out.
    left_out: usize,
    /// The findings, in the order of the file; those about the document as a whole first.
    findings: Vec<Finding<'r>>,
    /// Findings that the file says not to report.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressed: Vec<Suppressed<'r>>,
    /// The answer to every requirement that applied.
    requirements: Vec<Requirement>,
    /// How vague the text is.
    vagueness: Vagueness,
}

/// How many statements of the text hedge, and by what. One statement can count under several heads.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Vagueness {
    /// All statements.
    statements: usize,
    /// Statements that are hedged in any of the ways from `may` to `sole_discretion`.
    hedged_statements: usize,
    /// The share of statements that are hedged, from 0 to 1, to two decimals.
    share: f64,
    /// Statements of what may be done.
    may: usize,
    /// Statements that the text only hints at in part.
    hinted: usize,
    /// Promises of an effort instead of a result.
    effort: usize,
    /// Statements of what ought to be.
    should: usize,
    /// Statements with lists that name examples only.
    open_ended: usize,
    /// Statements that leave the matter to somebody's belief.
    own_belief: usize,
    /// Statements that leave the matter to somebody's sole discretion.
    sole_discretion: usize,
    /// Statements of any purpose, or of purposes that the text leaves open; denials apart.
    vague_purposes: usize,
    /// Statements that name recipients only as third parties; denials apart.
    unnamed_recipients: usize,
    /// Definitions and groups of recipients with lists that name examples only.
    open_ended_definitions: usize,
}

/// A place whose law was applied.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Region<'r> {
    /// Its code, such as `DE`, `US-CA` or `EU`.
    code: String,
    /// Why it was chosen.
    why: &'r str,
}

/// Something that a check found.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Finding<'r> {
    /// The check, such as `gdpr-missing-legal-basis`. `privacy-policy explain` tells more about it. A code never changes its meaning.
    code: &'static str,
    /// The family of the check: a law, or what it is about.
    family: &'static str,
    /// How bad it is, after `--deny`, `--warn` and `--allow`.
    #[cfg_attr(test, schemars(extend("enum" = ["error", "warning", "note"])))]
    level: &'static str,
    /// How sure the check is here.
    #[cfg_attr(test, schemars(extend("enum" = ["certain", "likely", "needs-a-person"])))]
    certainty: &'static str,
    /// The law or framework that it rests on, as a term of the vocabulary `laws`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    law: Option<String>,
    /// The provision, decision or judgment that it rests on.
    #[serde(skip_serializing_if = "str::is_empty")]
    basis: &'r str,
    /// The official text.
    #[serde(skip_serializing_if = "str::is_empty")]
    link: &'static str,
    /// Whether date and provision of the check were verified.
    reviewed: bool,
    /// The text with which they were compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "CheckedAgainst"))]
    checked_against: Option<CheckedAgainst>,
    /// What is wrong, in one sentence.
    message: &'r str,
    /// Where it stands in the policy, as a JSON Pointer (RFC 6901) such as `/transfers/0`. Empty for the whole document.
    pointer: String,
    /// Where it stands in the file. Absent if the document as a whole is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Span"))]
    span: Option<Span>,
    /// The headings of the source text under which the evidence stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sections: Vec<&'r str>,
    /// Other places that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related>,
    /// What to do about it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    help: Option<&'r str>,
}

/// A text with which something was compared, and when.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct CheckedAgainst {
    /// Its address.
    pub(super) text: &'static str,
    /// The day, such as `2026-11-30`.
    pub(super) day: &'static str,
}

/// A finding that the file says not to report.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Suppressed<'r> {
    /// The finding.
    finding: Finding<'r>,
    /// The reason that the file gives.
    reason: &'r str,
}

/// The answer to one requirement.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Requirement {
    /// The check that asks for it.
    code: &'static str,
    /// The family of the check: the law.
    family: &'static str,
    /// `unknown`: nothing is encoded and silence is not confirmed, or a fact outside the text decides.
    #[cfg_attr(test, schemars(extend("enum" = ["met", "not-met", "unknown"])))]
    answer: String,
    /// The provision.
    basis: &'static str,
    /// What the answer rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<Place>,
    /// Where the document says what makes the requirement apply, as a JSON Pointer, if it does not apply to every document.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    trigger: Option<String>,
    /// The assumptions that would have to be stated to settle it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    settled_by: Vec<&'static str>,
    /// What would settle it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    to_settle: Option<String>,
}

/// A place in the document.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Place {
    /// Where it stands in the policy, as a JSON Pointer (RFC 6901).
    pointer: String,
    /// Where it stands in the file. Absent for the whole document.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Span"))]
    span: Option<Span>,
}

impl<'r> From<&'r Checked<'_>> for Checks<'r> {
    fn from(checked: &'r Checked<'_>) -> Self {
        let suppressed = checked.suppressed.iter().map(|(found, reason)| Suppressed { finding: found.into(), reason });
        Self {
            as_of: checked.report.as_of.to_string(),
            regions: checked.report.regions.iter().map(Region::from).collect(),
            not_covered: checked.report.uncovered.iter().map(checks::Uncovered::words).collect(),
            left_out: checked.left_out,
            findings: checked.found.iter().map(Finding::from).collect(),
            suppressed: suppressed.collect(),
            requirements: checked.outcomes.iter().map(|(outcome, spans)| requirement(outcome, spans)).collect(),
            vagueness: Vagueness::from(&checked.report.vagueness),
        }
    }
}

impl From<&checks::Vagueness> for Vagueness {
    fn from(counted: &checks::Vagueness) -> Self {
        Self {
            statements: counted.statements,
            hedged_statements: counted.hedged_statements,
            share: (counted.share() * 100.0).round() / 100.0,
            may: counted.may,
            hinted: counted.hinted,
            effort: counted.effort,
            should: counted.should,
            open_ended: counted.open_ended,
            own_belief: counted.own_belief,
            sole_discretion: counted.sole_discretion,
            vague_purposes: counted.vague_purposes,
            unnamed_recipients: counted.unnamed_recipients,
            open_ended_definitions: counted.open_ended_definitions,
        }
    }
}

impl<'r> From<&'r ChosenRegion> for Region<'r> {
    fn from(region: &'r ChosenRegion) -> Self {
        Self { code: region.place.to_string(), why: &region.why }
    }
}

impl<'r> From<&'r Found<'_>> for Finding<'r> {
    fn from(found: &'r Found<'_>) -> Self {
        let (finding, rule) = (found.finding, found.finding.rule);
        let related = |(span, path, label): &(Option<source::Span>, &privacy_policy::model::Path, &str)| Related {
            label: (*label).to_owned(),
            pointer: path.pointer(),
            span: span.map(Span::from),
        };
        Self {
            code: rule.name,
            family: rule.family,
            level: found.level.as_str(),
            certainty: finding.certainty.as_str(),
            law: rule.law.map(|law| law.to_string()),
            basis: finding.basis(),
            link: finding.link(),
            reviewed: rule.is_reviewed(),
            checked_against: rule.checked_against.map(|checked| CheckedAgainst { text: checked.text, day: checked.day }),
            message: &finding.message,
            pointer: finding.path.pointer(),
            span: found.span.map(Span::from),
            sections: found.sections.clone(),
            related: found.related.iter().map(related).collect(),
            help: finding.help.as_deref(),
        }
    }
}

fn requirement(outcome: &Outcome, spans: &[Option<source::Span>]) -> Requirement {
    let rule = &outcome.requirement.rule;
    let places = outcome.places.iter().zip(spans).map(|(path, span)| Place { pointer: path.pointer(), span: span.map(Span::from) });
    Requirement {
        code: rule.name,
        family: rule.family,
        answer: outcome.answer.as_str().replace(' ', "-"),
        basis: outcome.basis,
        places: places.collect(),
        trigger: outcome.trigger.as_ref().map(privacy_policy::model::Path::pointer),
        settled_by: outcome.settles.iter().map(|assumption| assumption.name()).collect(),
        to_settle: outcome.to_settle(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report<'_>>("check-output");
    }
}
