//! Everything that a notice can say about a policy, in the order in which it says it.

use serde::Serialize;

use super::law::{LawSection, law};
use super::pieces::{PieceFacts, Pieces};
use super::sections::{declared, sections};
use super::summary::{SummaryRow, summary};
use crate::checks::Report;
use crate::link::link;
use crate::model::{Date, Policy};
use crate::phrase::{self, Sentence};
use crate::vocab::Vocabulary;

/// What the templates get.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Facts {
    /// The language of the notice, as a language tag.
    pub lang: &'static str,
    /// The title of the policy, as published.
    pub title: Option<String>,
    /// The names of the publishers: "A, B and C".
    pub publishers: Option<String>,
    /// Facts about the text: dates, language, address.
    pub about: Vec<Entry>,
    /// The summary.
    pub summary: Vec<SummaryRow>,
    /// The details, by section.
    pub sections: Vec<Section>,
    /// Topics on which the file confirms that the policy is silent.
    pub not_stated: Vec<&'static str>,
    /// What the law asks for and the file lacks, if a law was chosen.
    pub law: Option<LawSection>,
}

/// A fact with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The name.
    pub name: &'static str,
    /// The fact.
    pub value: String,
    /// Where it leads, if anywhere.
    pub href: Option<String>,
}

/// A section of the details.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// A short name for links.
    pub id: &'static str,
    /// The heading.
    pub heading: &'static str,
    /// What it says, one item a statement.
    pub items: Vec<Item>,
}

/// What one statement, definition or contact point says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// The sentence, in pieces.
    pub pieces: Vec<PieceFacts>,
}

impl Item {
    pub(super) fn new(pieces: &Pieces<'_>, sentence: &Sentence<'_>) -> Self {
        Self { pieces: pieces.seen(sentence) }
    }

    /// The sentence as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

/// What a notice says about a policy, with what a report of the checks finds missing.
#[must_use]
pub fn facts(policy: &Policy, report: Option<&Report>) -> Facts {
    let pieces = Pieces::of(policy);
    let mut sections = sections(policy, &pieces);
    sections.extend(declared(policy, &pieces));
    Facts {
        lang: "en",
        title: policy.document.title.as_ref().map(ToString::to_string),
        publishers: publishers(policy),
        about: about(policy),
        summary: summary(policy),
        sections,
        not_stated: policy.not_stated.iter().map(|topic| topic.term().definition()).collect(),
        law: report.map(law),
    }
}

fn publishers(policy: &Policy) -> Option<String> {
    let names: Vec<&str> = policy.publishers.keys().map(|name| name.as_str()).collect();
    let (last, others) = names.split_last()?;
    Some(if others.is_empty() { (*last).to_owned() } else { format!("{} and {last}", others.join(", ")) })
}

fn about(policy: &Policy) -> Vec<Entry> {
    let document = &policy.document;
    let date = |name, date: Option<Date>| date.map(|date| Entry { name, value: phrase::date(date), href: None });
    let language = |name, tag: Option<&_>| tag.map(|tag| Entry { name, value: phrase::language(tag), href: None });
    let url = |name, url: Option<&crate::model::Url>| url.map(|url| Entry { name, value: url.to_string(), href: link(url.as_str()) });
    [
        date("In force from", document.effective_date),
        date("Last updated", document.last_updated),
        language("Language", document.language.as_ref()),
        language("Language that prevails", document.prevailing_language.as_ref()),
        url("Published at", document.url.as_ref()),
        date("Copy read on", document.capture.date),
        url("Copy kept at", document.capture.url.as_ref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}
