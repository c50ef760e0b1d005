//! What is wrong with a section or a piece of evidence, in words.

use privacy_policy::Policy;
use privacy_policy::trace::{
    Difference, Locator, Malformed, Near, Outcome, Passage, PathMatch, Place, Repair, Resolution, SectionRepair, Side, SourceText, Trace,
};
use serde::Serialize;

use super::compared::Compared;
use crate::cli::summary::number;

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
    /// Which of the source texts it stands in, from 0.
    pub(super) source: usize,
    /// Its line in the source text, from 1.
    pub(super) line: usize,
    /// Its words.
    pub(super) text: String,
    /// The heading under which it stands.
    pub(super) heading: Option<String>,
    /// Words that stand at this place only, where a locator fits several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    pub(super) telling: Option<String>,
}

impl Spot {
    fn new(text: &SourceText, what: &str, place: &Place) -> Self {
        Self {
            what: what.to_owned(),
            source: text.file(place.range.start),
            line: place.line,
            text: text.text(&place.range).to_owned(),
            heading: heading(text, place.section),
            telling: None,
        }
    }
}

/// The words of a section's heading.
pub(super) fn heading(text: &SourceText, section: Option<usize>) -> Option<String> {
    section.and_then(|section| text.sections().get(section)).map(|section| text.text(&section.title).to_owned())
}

/// A section that was not found.
pub(super) struct LostSection {
    pub(super) id: String,
    pub(super) fault: Fault,
    pub(super) repair: Option<SectionRepair>,
}

/// The sections that were not found.
pub(super) fn lost_sections(text: &SourceText, policy: &Policy, traced: &Trace, repairs: &[Option<SectionRepair>]) -> Vec<LostSection> {
    let declared = policy.document.sections.iter().zip(&traced.sections).zip(repairs);
    let lost = declared.filter_map(|(((id, path), found), repair)| {
        section_fault(text, path.as_str(), found).map(|fault| LostSection { id: id.to_string(), fault, repair: repair.clone() })
    });
    lost.collect()
}

fn section_fault(text: &SourceText, path: &str, found: &PathMatch) -> Option<Fault> {
    let title = |section: &usize| {
        text.sections().get(*section).map(|section| Spot {
            what: "heading".to_owned(),
            source: text.file(section.title.start),
            line: text.line(section.title.start),
            text: text.text(&section.title).to_owned(),
            heading: heading(text, section.parent),
            telling: None,
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
    let spot = |what: &str, place: &Place| Spot::new(text, what, place);
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
            let message = format!("\"{quoted}\" fits {} places{many} in {within}; add a word or a section", places.len());
            let fits = |place: &Place| Spot { telling: text.telling_words(place), ..spot("it fits here", place) };
            fault("ambiguous", message, places.iter().map(fits).collect())
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

/// A locator as it is written in a file.
pub(super) fn written(repair: &Repair) -> String {
    let text = quoted(&repair.text);
    repair.at.as_ref().map_or_else(|| format!("{{text: {text}}}"), |at| format!("{{at: {at}, text: {text}}}"))
}

/// A text in quotation marks, as both YAML and JSON read it.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The figures in a few lines.
pub(super) fn summary(compared: &Compared<'_>, unresolved: usize) -> String {
    let traced = compared.traced;
    let (parts, sentences) = (traced.parts, traced.sentences);
    let resolved = if unresolved == 0 { "all resolved".to_owned() } else { format!("{unresolved} not resolved") };
    let partly = compared.partly().len();
    let partly = if partly == 0 { String::new() } else { format!(" ({partly} of them in part)") };
    let hints = match compared.hints.len() {
        0 => String::new(),
        hints => format!("\n{}", number(hints, "hint")),
    };
    format!(
        "{} locators in {} sections: {resolved}\ncoverage {:.1} %: of {} parts {} cited, {} excused, {} open\n{} sentences: {} cited{partly}, {} excused, {} not accounted for{hints}",
        traced.locators.len(),
        traced.sections.len(),
        // Never rounded up to all of them.
        (10.0 * parts.accounted()).floor() / 10.0,
        parts.all,
        parts.cited,
        parts.excused,
        parts.uncovered,
        sentences.all,
        sentences.cited,
        sentences.excused,
        sentences.uncovered,
    )
}
