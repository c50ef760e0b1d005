//! The page of one policy.

use serde::Serialize;

use super::declared;
use super::flows::Flows;
use super::glossary::{Entry, Glossary, Mention};
use super::label::{Question, label};
use super::law::{Law, law};
use super::matrix::{Matrix, matrix};
use super::sankey;
use super::selection::Selections;
use super::statements::{self, Group, Passage, passages};
use super::timeline;
use crate::checks::{Report, Vagueness};
use crate::link;
use crate::model::{Locator, Policy};
use crate::vocab::Vocabulary;

/// Everything that a page shows.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    pub(super) title: String,
    /// The file that the page was made from.
    pub(super) file: String,
    pub(super) language: Option<String>,
    /// Where the text can be read.
    pub(super) source: Option<String>,
    /// Whether that is a copy that was kept.
    pub(super) copy: bool,
    pub(super) dates: Vec<Date>,
    pub(super) publishers: Vec<String>,
    pub(super) label: Vec<Question>,
    pub(super) label_selections: Selections,
    pub(super) flow_selections: Selections,
    pub(super) matrix: Option<Matrix>,
    pub(super) matrix_selections: Selections,
    pub(super) timeline: Vec<timeline::Entry>,
    pub(super) law: Law,
    pub(super) groups: Vec<Group>,
    pub(super) declared: Vec<declared::Group>,
    pub(super) not_stated: Vec<Mention>,
    pub(super) vagueness: Vec<Figure>,
    pub(super) statements: usize,
    pub(super) hedged: usize,
    pub(super) share: String,
    pub(super) glossary: Vec<Entry>,
    pub(super) note: Option<String>,
    pub(super) encoder: Option<String>,
}

/// The pictures of a page, which are markup already.
#[derive(Debug)]
pub(super) struct Pictures {
    pub(super) flows: Option<String>,
    pub(super) timeline: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Date {
    pub(super) label: &'static str,
    pub(super) day: String,
    pub(super) evidence: Vec<Passage>,
}

/// A number about how vague a text is.
#[derive(Debug, Serialize)]
pub(super) struct Figure {
    pub(super) text: &'static str,
    pub(super) count: usize,
    /// The share of all statements, in percent; nothing for what is not about statements.
    pub(super) percent: Option<String>,
}

impl Page {
    pub(super) fn of(policy: &Policy, report: &Report, file: &str) -> (Self, Pictures) {
        let mut glossary = Glossary::new(policy);
        let [mut label_selections, mut flow_selections, mut matrix_selections] = ["sl", "sf", "sm"].map(Selections::new);
        let label = label(policy, &mut glossary, &mut label_selections);
        let flows = sankey::in_page(&Flows::of(policy), &mut flow_selections);
        let timeline = timeline::entries(policy, report);
        let pictures = Pictures { flows, timeline: timeline::picture(&timeline, report.as_of) };
        let document = &policy.document;
        let page = Self {
            title: title(policy, file),
            file: file.to_owned(),
            language: document.language.as_ref().map(ToString::to_string),
            source: link::source(document).and_then(link::link),
            copy: document.capture.url.is_some(),
            dates: dates(policy),
            publishers: policy.publishers.keys().map(ToString::to_string).collect(),
            label,
            label_selections,
            flow_selections,
            matrix: matrix(policy, &mut glossary, &mut matrix_selections),
            matrix_selections,
            timeline,
            law: law(policy, report),
            groups: statements::groups(policy, &mut glossary),
            declared: declared::groups(policy, &mut glossary),
            not_stated: policy.not_stated.iter().map(|topic| glossary.term(topic.term())).collect(),
            vagueness: figures(&report.vagueness),
            statements: report.vagueness.statements,
            hedged: report.vagueness.hedged_statements,
            share: percent(report.vagueness.hedged_statements, report.vagueness.statements),
            glossary: glossary.entries(),
            note: document.note.as_ref().map(ToString::to_string),
            encoder: policy.encoding.encoder.as_ref().map(ToString::to_string),
        };
        (page, pictures)
    }
}

/// What a policy is called: its title, or else the file's name.
pub(super) fn title(policy: &Policy, file: &str) -> String {
    policy.document.title.as_ref().map_or_else(|| file.to_owned(), ToString::to_string)
}

fn dates(policy: &Policy) -> Vec<Date> {
    let document = &policy.document;
    let none: &[Locator] = &[];
    let dates = [
        ("In force since", document.effective_date, document.evidence.effective_date.as_slice()),
        ("Last updated", document.last_updated, document.evidence.last_updated.as_slice()),
        ("Copy made", document.capture.date, none),
    ];
    let date = |(label, date, evidence): (_, Option<crate::model::Date>, _)| {
        date.map(|date| Date { label, day: date.to_string(), evidence: passages(document, evidence) })
    };
    dates.into_iter().filter_map(date).collect()
}

fn figures(vagueness: &Vagueness) -> Vec<Figure> {
    let of_statements = [
        ("say “may” or “might”", vagueness.may),
        ("hint at a part only (“may need to”)", vagueness.hinted),
        ("promise an effort, not a result", vagueness.effort),
        ("say what should be, not what is", vagueness.should),
        ("name examples only (“such as”)", vagueness.open_ended),
        ("leave it to somebody’s belief", vagueness.own_belief),
        ("leave it to somebody’s sole discretion", vagueness.sole_discretion),
        ("name a purpose that can mean anything", vagueness.vague_purposes),
        ("name recipients only as third parties", vagueness.unnamed_recipients),
    ];
    let figures = of_statements.map(|(text, count)| Figure { text, count, percent: Some(percent(count, vagueness.statements)) });
    let definitions =
        Figure { text: "definitions and groups of recipients name examples only", count: vagueness.open_ended_definitions, percent: None };
    figures.into_iter().chain([definitions]).filter(|figure| figure.count > 0).collect()
}

/// A share in whole percent.
pub(super) fn percent(part: usize, whole: usize) -> String {
    let percent = (part * 200 + whole).checked_div(2 * whole).unwrap_or(0);
    percent.to_string()
}
