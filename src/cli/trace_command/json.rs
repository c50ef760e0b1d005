//! The output of `trace --format json`, with types of its own: the library's types may change, this format only with its version.

use std::io;

use privacy_policy::Problem;
use privacy_policy::model::Path;
use privacy_policy::trace::{Hint, HintKind, PolicyLocator, Repair, Resolution, Role, SourceFormat, State};
use serde::Serialize;

use super::compared::Compared;
use super::faults::{LostSection, Spot, fault, heading, lost_sections};
use super::fix::Change;
use super::human::said;
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
    compared: Option<ComparedOut>,
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
struct ComparedOut {
    /// The source texts, in the order in which they were named.
    sources: Vec<SourceFile>,
    /// The sections that were not found.
    sections: Vec<Unresolved>,
    /// Every locator.
    locators: Vec<Located>,
    /// The sentences that nothing accounts for.
    uncovered: Vec<Spot>,
    /// Every sentence of the text.
    sentences: Vec<SentenceOut>,
    /// Every part of a sentence: items of an enumeration, coordinated verbs, clauses after a semicolon, cells of a table. A sentence without any of these is one part.
    parts: Vec<PartOut>,
    /// What may be said and not encoded, or encoded and not said. A person has to judge.
    hints: Vec<HintOut>,
    /// What `--fix` wrote. Everything else here is told of the file as it is since.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixed: Vec<FixedOut>,
    /// The figures.
    coverage: Figures,
}

/// A source text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SourceFile {
    /// The path as it was named, for a text from git behind its revision; `-` is standard input.
    path: String,
    /// What it is read as: `markdown`, `html` or `text`.
    format: String,
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
    /// The path that would be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Repaired"))]
    repaired: Option<Repaired>,
}

/// A locator or a path that is found, in place of one that is not.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Repaired {
    /// The section it names.
    at: Option<String>,
    /// Its words, or the path of a section.
    text: String,
    /// It points at the same words, or none changed that matters. `--fix` writes only these.
    certain: bool,
}

/// A locator and what became of it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Located {
    /// Where it stands in the policy, as a JSON Pointer.
    pointer: String,
    /// The statement or other thing that it is evidence of, as a JSON Pointer.
    of: String,
    /// The section it names.
    at: Option<String>,
    /// Its words.
    text: String,
    /// Whether it excuses sentences rather than citing them.
    excuse: bool,
    /// `cites`, `excuses`, or `remarks` where it only shows a fault of the text or another document, and accounts for nothing.
    role: String,
    /// `found`, or why not.
    outcome: String,
    /// The source text in which the passage stands, from 0.
    source: Option<usize>,
    /// The lines of the passage in the source text: first and last.
    lines: Option<(usize, usize)>,
    /// The passage it stands for.
    passage: Option<String>,
    /// The sentences of the passage, as positions in `sentences`.
    sentences: Vec<usize>,
    /// The parts that the quoted words touch, as positions in `parts`.
    parts: Vec<usize>,
    /// What is wrong.
    message: Option<String>,
    /// Places in the text that belong to what is wrong.
    places: Vec<Spot>,
    /// The locator that would be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Repaired"))]
    repaired: Option<Repaired>,
}

/// A sentence of the text.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SentenceOut {
    /// The source text in which it stands, from 0.
    source: usize,
    /// Its line there, from 1.
    line: usize,
    /// The heading under which it stands.
    heading: Option<String>,
    /// Its words.
    text: String,
    /// `cited`, `excused`, or `open` where nothing accounts for any of it.
    state: String,
    /// Its parts, as positions in `parts`.
    parts: Vec<usize>,
    /// The locators that stand for some of it, as positions in `locators`.
    locators: Vec<usize>,
    /// The statements and other things that cite some of it, as JSON Pointers.
    statements: Vec<String>,
}

/// A part of a sentence.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PartOut {
    /// The sentence, as a position in `sentences`.
    sentence: usize,
    /// Its words.
    text: String,
    /// `cited`, `excused` or `open`.
    state: String,
}

/// What may be said and not encoded, or encoded and not said.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct HintOut {
    /// `not_encoded` or `not_said`.
    kind: String,
    /// What it is about, such as `email_address`.
    matter: String,
    /// The hint in words.
    message: String,
    /// The sentence, as a position in `sentences`.
    sentence: usize,
    /// The words of the text that it is about.
    words: Option<String>,
    /// The statement that it is about, as a JSON Pointer.
    of: Option<String>,
}

/// A value that `--fix` wrote.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FixedOut {
    /// Where it stands in the policy, as a JSON Pointer.
    pointer: String,
    /// What stood there.
    old: String,
    /// What stands there now.
    new: String,
}

/// The figures.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Figures {
    /// All sentences.
    sentences: usize,
    /// Those of which evidence stands for some part.
    cited: usize,
    /// Those that are only excused.
    excused: usize,
    /// All others.
    uncovered: usize,
    /// The figures of their parts, which are those that count.
    parts: PartFigures,
    /// Of a hundred parts, how many are cited or excused.
    percent: f64,
}

/// The figures of parts.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PartFigures {
    /// All parts.
    all: usize,
    /// Those that evidence stands for.
    cited: usize,
    /// Those that are only excused.
    excused: usize,
    /// All others.
    open: usize,
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
pub(super) fn report(files: &[(String, SourceFormat)], compared: &Compared<'_>, changes: &[Change]) -> io::Result<String> {
    let Compared { reading, text, found, traced, repairs, section_repairs, hints, .. } = compared;
    let sections = lost_sections(text, &reading.policy, traced, section_repairs);
    let sentence = |number: usize| {
        text.sentences().get(number).map(|sentence| Spot {
            what: "not accounted for".to_owned(),
            source: text.file(sentence.range.start),
            line: text.line(sentence.range.start),
            text: text.text(&sentence.range).to_owned(),
            heading: heading(text, sentence.section),
            telling: None,
        })
    };
    let (sentences, parts) = (traced.sentences, traced.parts);
    let located = found
        .iter()
        .zip(&traced.locators)
        .zip(repairs)
        .map(|((locator, resolution), repair)| located(compared, locator, resolution, repair.as_ref()));
    let compared = ComparedOut {
        sources: files.iter().map(|(path, format)| SourceFile { path: path.clone(), format: format_name(*format).to_owned() }).collect(),
        sections: sections.into_iter().map(unresolved).collect(),
        locators: located.collect(),
        uncovered: traced.uncovered().filter_map(sentence).collect(),
        sentences: (0..text.sentences().len()).filter_map(|number| sentence_out(compared, number)).collect(),
        parts: (0..text.parts().len()).filter_map(|number| part_out(compared, number)).collect(),
        hints: hints.iter().map(|hint| hint_out(compared, hint)).collect(),
        fixed: changes.iter().map(|change| FixedOut { pointer: change.path.pointer(), old: change.old.clone(), new: change.new.clone() }).collect(),
        coverage: Figures {
            sentences: sentences.all,
            cited: sentences.cited,
            excused: sentences.excused,
            uncovered: sentences.uncovered,
            parts: PartFigures { all: parts.all, cited: parts.cited, excused: parts.excused, open: parts.uncovered },
            percent: parts.accounted(),
        },
    };
    to_indented_json(&Report { version: VERSION, unreadable: None, problems: Vec::new(), compared: Some(compared) })
}

fn unresolved(section: LostSection) -> Unresolved {
    let repaired = section.repair.map(|repair| Repaired { at: None, text: repair.path, certain: repair.is_certain });
    Unresolved { id: section.id, message: section.fault.message, places: section.fault.places, repaired }
}

fn located(compared: &Compared<'_>, found: &PolicyLocator<'_>, resolution: &Resolution, repair: Option<&Repair>) -> Located {
    let text = compared.text;
    let (outcome, passage, fault) = match fault(text, &compared.reading.policy, &found.locator, resolution) {
        Ok(passage) => ("found", Some(passage), None),
        Err(fault) => (fault.kind, None, Some(fault)),
    };
    let (message, places) = fault.map_or_else(|| (None, Vec::new()), |fault| (Some(fault.message), fault.places));
    Located {
        pointer: found.path.pointer(),
        of: found.owner().pointer(),
        at: found.locator.at.map(str::to_owned),
        text: found.locator.text.to_owned(),
        excuse: found.locator.role == Role::Excuses,
        role: role_name(found.locator.role).to_owned(),
        outcome: outcome.to_owned(),
        source: passage.map(|passage| text.file(passage.range.start)),
        lines: passage.map(|passage| passage.lines),
        passage: passage.map(|passage| text.text(&passage.range).to_owned()),
        sentences: passage.map_or_else(Vec::new, |passage| passage.sentences.clone().collect()),
        parts: passage.map_or_else(Vec::new, |passage| passage.parts.clone().chain(passage.headings.iter().copied()).collect()),
        message,
        places,
        repaired: repair.map(|repair| Repaired { at: repair.at.clone(), text: repair.text.clone(), certain: repair.is_certain }),
    }
}

fn sentence_out(compared: &Compared<'_>, number: usize) -> Option<SentenceOut> {
    let text = compared.text;
    let sentence = text.sentences().get(number)?;
    Some(SentenceOut {
        source: text.file(sentence.range.start),
        line: text.line(sentence.range.start),
        heading: heading(text, sentence.section),
        text: text.text(&sentence.range).to_owned(),
        state: state_name(compared.state(number)).to_owned(),
        parts: sentence.parts.clone().collect(),
        locators: compared.of_sentence.get(number).cloned().unwrap_or_default(),
        statements: compared.owners(number).iter().map(Path::pointer).collect(),
    })
}

fn part_out(compared: &Compared<'_>, number: usize) -> Option<PartOut> {
    let part = compared.text.parts().get(number)?;
    let state = state_name(compared.part_state(number)).to_owned();
    Some(PartOut { sentence: part.sentence, text: compared.text.text(&part.range).to_owned(), state })
}

fn hint_out(compared: &Compared<'_>, hint: &Hint) -> HintOut {
    HintOut {
        kind: if hint.kind == HintKind::NotSaid { "not_said" } else { "not_encoded" }.to_owned(),
        matter: hint.matter.name().to_owned(),
        message: said(compared, hint),
        sentence: hint.sentence,
        words: hint.words.as_ref().map(|words| compared.text.text(words).to_owned()),
        of: hint.owner.as_ref().map(Path::pointer),
    }
}

const fn state_name(state: State) -> &'static str {
    match state {
        State::Cited => "cited",
        State::Excused => "excused",
        _ => "open",
    }
}

const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Cites => "cites",
        Role::Excuses => "excuses",
        _ => "remarks",
    }
}

const fn format_name(format: SourceFormat) -> &'static str {
    match format {
        SourceFormat::Markdown => "markdown",
        SourceFormat::Html => "html",
        _ => "text",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report>("trace-output");
    }
}
