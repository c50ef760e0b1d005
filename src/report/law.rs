//! What the checks say, as a page shows it.

use serde::Serialize;

use super::kinds;
use super::selection;
use super::words::{self, capital};
use crate::checks::{Answer, Certainty, Finding, Report};
use crate::model::{Path, STATEMENT_LISTS, StatementPlace, Step};
use crate::vocab::Vocabulary;

/// What was applied, and what came of it.
#[derive(Debug, Serialize)]
pub(super) struct Law {
    pub(super) as_of: String,
    /// Whose law, and why.
    pub(super) places: Vec<Place>,
    pub(super) met: usize,
    pub(super) not_met: usize,
    pub(super) unknown: usize,
    pub(super) findings: Vec<View>,
    answers: Vec<Answered>,
    /// How many findings the file says not to report.
    pub(super) suppressed: usize,
}

#[derive(Debug, Serialize)]
pub(super) struct Place {
    pub(super) name: String,
    pub(super) why: String,
}

#[derive(Debug, Serialize)]
pub(super) struct View {
    pub(super) level: &'static str,
    pub(super) name: &'static str,
    pub(super) message: String,
    pub(super) explanation: &'static str,
    pub(super) certainty: &'static str,
    pub(super) law: Option<String>,
    pub(super) basis: String,
    pub(super) link: &'static str,
    pub(super) reviewed: bool,
    pub(super) help: Option<String>,
    places: Vec<Mention>,
}

/// A place in the policy, with the way there if it is a statement.
#[derive(Debug, Serialize)]
struct Mention {
    text: String,
    href: Option<String>,
}

/// The answer to a requirement.
#[derive(Debug, Serialize)]
struct Answered {
    law: String,
    message: String,
    basis: &'static str,
    answer: &'static str,
    class: &'static str,
    places: Vec<Mention>,
}

pub(super) fn law(report: &Report) -> Law {
    let count = |answer| report.outcomes.iter().filter(|outcome| outcome.answer == answer).count();
    Law {
        as_of: report.as_of.to_string(),
        places: report.regions.iter().map(|chosen| Place { name: words::of_place(&chosen.place), why: chosen.why.clone() }).collect(),
        met: count(Answer::Met),
        not_met: count(Answer::NotMet),
        unknown: count(Answer::Unknown),
        findings: report.findings.iter().map(view).collect(),
        answers: answers(report),
        suppressed: report.suppressed.len(),
    }
}

fn view(finding: &Finding) -> View {
    let rule = finding.rule;
    let paths = std::iter::once((&finding.path, None)).chain(finding.related.iter().map(|(path, label)| (path, Some(label.as_str()))));
    let places = paths.filter_map(|(path, label)| {
        let place = mention(path)?;
        Some(Mention { text: label.map_or(place.text.clone(), |label| format!("{}: {label}", place.text)), ..place })
    });
    View {
        level: finding.level.as_str(),
        name: rule.name,
        message: capital(&finding.message),
        explanation: rule.explanation,
        certainty: match finding.certainty {
            Certainty::Certain => "certain",
            Certainty::Likely => "likely",
            Certainty::NeedsPerson => "a person has to look",
        },
        law: rule.law.map(words::of_law),
        basis: finding.basis().to_owned(),
        link: rule.link,
        reviewed: rule.reviewed,
        help: finding.help.clone(),
        places: places.collect(),
    }
}

fn answers(report: &Report) -> Vec<Answered> {
    let answered = report.outcomes.iter().map(|outcome| {
        let rule = &outcome.requirement.rule;
        Answered {
            law: rule.law.map_or_else(|| rule.family.to_owned(), words::of_law),
            message: words::plain(outcome.requirement.topic.name()),
            basis: rule.basis,
            answer: outcome.answer.as_str(),
            class: match outcome.answer {
                Answer::Met => "met",
                Answer::NotMet => "not-met",
                Answer::Unknown => "unknown",
            },
            places: outcome.places.iter().take(6).filter_map(mention).collect(),
        }
    });
    answered.collect()
}

/// A place in the policy as words; nothing for the document as a whole.
fn mention(path: &Path) -> Option<Mention> {
    let steps = path.steps();
    if steps.is_empty() {
        return None;
    }
    Some(match statement(steps) {
        Some(place) => Mention { text: selection::name(place), href: Some(format!("#{}", kinds::anchor(place))) },
        None => Mention { text: path.to_string(), href: None },
    })
}

/// The statement that a path leads to or into.
fn statement(steps: &[Step]) -> Option<StatementPlace> {
    STATEMENT_LISTS.iter().find_map(|list| {
        let keys = list.iter().zip(steps).all(|(key, step)| matches!(step, Step::Key(found) if found == key));
        match steps.get(list.len()) {
            Some(Step::Index(index)) if keys => Some(StatementPlace { list, index: *index }),
            _ => None,
        }
    })
}
