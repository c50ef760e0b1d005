//! The output of `trace --format json`, with types of its own: the library's types may change, this format only with its version.

use std::io;

use privacy_policy::trace::{PolicyLocator, Resolution, SourceText, Trace};
use privacy_policy::{Policy, Problem};
use serde::Serialize;

use super::faults::{Spot, fault, section_faults};
use crate::cli::json::to_indented_json;
use crate::cli::problem_json::Finding;

/// The version of this format. Within it, keys may be added; nothing is removed or changes its meaning.
const VERSION: u32 = 1;

/// The result of `privacy-policy trace --format json`. If the files could not be compared, it has `unreadable` or `problems` and the version alone.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Report {
    /// The version of this format.
    version: u32,
    /// Why a file could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Unreadable"))]
    unreadable: Option<Unreadable>,
    /// The problems of a policy file that is not valid, as `validate` tells them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Finding>,
    #[serde(flatten)]
    compared: Option<Compared>,
}

/// A file that could not be read.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Unreadable {
    /// The path as it was named; `-` is standard input.
    path: String,
    /// Why it could not be read.
    reason: String,
}

/// A policy and its text, compared.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Compared {
    /// The sections that were not found.
    sections: Vec<Unresolved>,
    /// Every locator.
    locators: Vec<Located>,
    /// The sentences that nothing accounts for.
    uncovered: Vec<Spot>,
    /// The figures.
    coverage: Figures,
}

/// A section that was not found.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Unresolved {
    /// Its short name.
    id: String,
    /// What is wrong.
    message: String,
    /// Places in the text that belong to it.
    places: Vec<Spot>,
}

/// A locator and what became of it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Located {
    /// Where it stands in the policy, as a JSON Pointer.
    pointer: String,
    /// The section it names.
    at: Option<String>,
    /// Its words.
    text: String,
    /// Whether it excuses sentences rather than citing them.
    excuse: bool,
    /// `found`, or why not.
    outcome: String,
    /// The lines of the passage in the source text: first and last.
    lines: Option<(usize, usize)>,
    /// The passage it stands for.
    passage: Option<String>,
    /// What is wrong.
    message: Option<String>,
    /// Places in the text that belong to what is wrong.
    places: Vec<Spot>,
}

/// The figures.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Figures {
    /// All sentences.
    sentences: usize,
    /// Those that evidence stands for.
    cited: usize,
    /// Those that are only excused.
    excused: usize,
    /// All others.
    uncovered: usize,
}

/// The result where a file could not be read.
pub(super) fn unreadable(path: &str, reason: &str) -> io::Result<String> {
    let unreadable = Unreadable { path: path.to_owned(), reason: reason.to_owned() };
    to_indented_json(&Report { version: VERSION, unreadable: Some(unreadable), problems: Vec::new(), compared: None })
}

/// The result where the policy file is not valid.
pub(super) fn invalid(problems: &[Problem]) -> io::Result<String> {
    let problems = problems.iter().map(Finding::from).collect();
    to_indented_json(&Report { version: VERSION, unreadable: None, problems, compared: None })
}

/// The result of a comparison.
pub(super) fn report(text: &SourceText, policy: &Policy, found: &[PolicyLocator<'_>], traced: &Trace) -> io::Result<String> {
    let sections = section_faults(text, policy, traced);
    let sentence = |number: usize| {
        text.sentences().get(number).map(|sentence| Spot {
            what: "not accounted for".to_owned(),
            line: text.line(sentence.range.start),
            text: text.text(&sentence.range).to_owned(),
        })
    };
    let compared = Compared {
        sections: sections.into_iter().map(|(id, fault)| Unresolved { id, message: fault.message, places: fault.places }).collect(),
        locators: found.iter().zip(&traced.locators).map(|(locator, resolution)| located(text, policy, locator, resolution)).collect(),
        uncovered: traced.uncovered().filter_map(sentence).collect(),
        coverage: Figures {
            sentences: traced.sentences.all,
            cited: traced.sentences.cited,
            excused: traced.sentences.excused,
            uncovered: traced.sentences.uncovered,
        },
    };
    to_indented_json(&Report { version: VERSION, unreadable: None, problems: Vec::new(), compared: Some(compared) })
}

fn located(text: &SourceText, policy: &Policy, found: &PolicyLocator<'_>, resolution: &Resolution) -> Located {
    let (outcome, passage, fault) = match fault(text, policy, &found.locator, resolution) {
        Ok(passage) => ("found", Some(passage), None),
        Err(fault) => (fault.kind, None, Some(fault)),
    };
    let (message, places) = fault.map_or_else(|| (None, Vec::new()), |fault| (Some(fault.message), fault.places));
    Located {
        pointer: found.path.pointer(),
        at: found.locator.at.map(str::to_owned),
        text: found.locator.text.to_owned(),
        excuse: found.locator.role == privacy_policy::trace::Role::Excuses,
        outcome: outcome.to_owned(),
        lines: passage.map(|passage| passage.lines),
        passage: passage.map(|passage| text.text(&passage.range).to_owned()),
        message,
        places,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report>("trace-output");
    }
}
