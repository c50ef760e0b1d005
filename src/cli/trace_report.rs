//! What `trace` found, in words for people and as structs for programs.

use std::io;

use privacy_policy::trace::{
    Difference, Locator, Malformed, Near, Outcome, Part, Passage, PathMatch, Place, PolicyLocator, Resolution, SourceText, State, Trace,
};
use privacy_policy::{Policy, Problem};
use serde::Serialize;

use super::json::to_indented_json;
use super::problem_json::Finding;

/// The version of the format for programs.
const VERSION: u32 = 1;

/// Why a section or a locator was not found.
pub(super) struct Fault {
    /// One or two words: missing, ambiguous …
    pub(super) kind: &'static str,
    /// What is wrong.
    pub(super) message: String,
    /// Places in the text that belong to it.
    pub(super) places: Vec<Spot>,
}

/// A place in the text.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Spot {
    /// What it is: the nearest passage, one of several …
    pub(super) what: String,
    /// Its line in the source text, from 1.
    pub(super) line: usize,
    /// Its words.
    pub(super) text: String,
}

/// The sections that were not found, by their short names.
pub(super) fn section_faults(text: &SourceText, policy: &Policy, traced: &Trace) -> Vec<(String, Fault)> {
    let declared = policy.document.sections.iter().zip(&traced.sections);
    declared.filter_map(|((id, path), found)| section_fault(text, path.as_str(), found).map(|fault| (id.to_string(), fault))).collect()
}

fn section_fault(text: &SourceText, path: &str, found: &PathMatch) -> Option<Fault> {
    let title = |section: &usize| {
        text.sections().get(*section).map(|section| Spot {
            what: "heading".to_owned(),
            line: text.line(section.title.start),
            text: text.text(&section.title).to_owned(),
        })
    };
    match found {
        PathMatch::Found(_) => None,
        PathMatch::Ambiguous { sections, .. } => {
            let message = format!("`{path}` leads to several places; put an outer heading and ` / ` before it");
            Some(Fault { kind: "ambiguous", message, places: sections.iter().filter_map(title).collect() })
        }
        PathMatch::Missing { nearest, .. } => {
            Some(Fault { kind: "missing", message: format!("no heading `{path}`"), places: nearest.iter().filter_map(title).collect() })
        }
        _ => Some(Fault { kind: "unresolved", message: format!("`{path}` leads nowhere"), places: Vec::new() }),
    }
}

/// The passage that a locator stands for, or why there is none.
pub(super) fn fault<'r>(text: &SourceText, policy: &Policy, locator: &Locator<'_>, resolution: &'r Resolution) -> Result<&'r Passage, Fault> {
    let within = locator.at.map_or_else(|| "the text".to_owned(), |at| format!("the section `{at}`"));
    let quoted = locator.text;
    let spot = |what: &str, place: &Place| Spot { what: what.to_owned(), line: place.line, text: text.text(&place.range).to_owned() };
    let nearest = |near: &Option<Near>| near.iter().map(|near| spot(difference(near.difference), &near.place)).collect();
    let fault = |kind, message: String, places| Err(Fault { kind, message, places });
    match resolution {
        Resolution::Located(Outcome::Found(passage)) => Ok(passage),
        Resolution::Located(Outcome::Missing { nearest: near }) => {
            let kind = if near.is_some() { "near miss" } else { "missing" };
            fault(kind, format!("\"{quoted}\" is not in {within}"), nearest(near))
        }
        Resolution::Located(Outcome::EndMissing { start, nearest: near }) => {
            let mut places: Vec<Spot> = nearest(near);
            places.insert(0, spot("it starts here", start));
            fault("end missing", format!("the last words of \"{quoted}\" do not follow in {within}"), places)
        }
        Resolution::Located(Outcome::Ambiguous { places, more }) => {
            let many = if *more { " and more" } else { "" };
            let message = format!("\"{quoted}\" starts at {} places{many} in {within}; add a word or a section", places.len());
            fault("ambiguous", message, places.iter().map(|place| spot("one of them", place)).collect())
        }
        Resolution::Located(Outcome::Malformed(Malformed::Ellipses)) => {
            fault("malformed", format!("\"{quoted}\" has more than one ellipsis"), Vec::new())
        }
        Resolution::Located(Outcome::Malformed(Malformed::Words(part))) => {
            let side = if *part == Part::Start { "first" } else { "last" };
            fault("malformed", format!("\"{quoted}\" has no {side} words"), Vec::new())
        }
        Resolution::Located(Outcome::TooCommon(_)) => fault("ambiguous", format!("\"{quoted}\" is made of words that stand everywhere"), Vec::new()),
        Resolution::SectionUnresolved(section) => {
            let id = policy.document.sections.get_index(*section).map_or("?", |(id, _)| id.as_str());
            fault("not looked for", format!("\"{quoted}\": the section `{id}` was not found"), Vec::new())
        }
        _ => fault("not looked for", format!("\"{quoted}\": its section is not declared"), Vec::new()),
    }
}

const fn difference(difference: Difference) -> &'static str {
    match difference {
        Difference::OtherSection => "it stands in another section",
        Difference::BeforeStart => "it stands before the first words",
        Difference::Writing => "written differently",
        Difference::Words => "nearest",
        _ => "near",
    }
}

/// The figures in one or two lines.
pub(super) fn summary(traced: &Trace, locators: usize, unresolved: usize) -> String {
    let coverage = traced.coverage;
    let resolved = if unresolved == 0 { "all resolved".to_owned() } else { format!("{unresolved} not resolved") };
    format!(
        "{locators} locators in {} sections: {resolved}\n{} sentences: {} cited, {} excused ({:.1} %), {} not accounted for; coverage {:.1} %",
        traced.sections.len(),
        coverage.sentences,
        coverage.cited,
        coverage.excused,
        coverage.percent(State::Excused),
        coverage.uncovered,
        100.0 - coverage.percent(State::Uncovered),
    )
}

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
            sentences: traced.coverage.sentences,
            cited: traced.coverage.cited,
            excused: traced.coverage.excused,
            uncovered: traced.coverage.uncovered,
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
        excuse: found.locator.excuse,
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
        super::super::output_schema::check::<super::Report>("trace-output");
    }
}
