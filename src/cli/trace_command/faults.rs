//! What is wrong with a section or a piece of evidence, in words.

use privacy_policy::Policy;
use privacy_policy::trace::{Difference, Locator, Malformed, Near, Outcome, Passage, PathMatch, Place, Resolution, Side, SourceText, State, Trace};
use serde::Serialize;

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
            let side = if *part == Side::Start { "first" } else { "last" };
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
    let coverage = traced.sentences;
    let resolved = if unresolved == 0 { "all resolved".to_owned() } else { format!("{unresolved} not resolved") };
    format!(
        "{locators} locators in {} sections: {resolved}\n{} sentences: {} cited, {} excused ({:.1} %), {} not accounted for; coverage {:.1} %",
        traced.sections.len(),
        coverage.all,
        coverage.cited,
        coverage.excused,
        coverage.percent(State::Excused),
        coverage.uncovered,
        100.0 - coverage.percent(State::Uncovered),
    )
}
