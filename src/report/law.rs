//! What the checks say, as a page shows it.

use indexmap::IndexMap;
use serde::Serialize;

use super::kinds;
use super::selection;
use super::words::{self, capital};
use crate::checks::{Answer, Certainty, Finding, Report};
use crate::diagnostic::Level;
use crate::model::{Path, Policy, STATEMENT_LISTS, StatementPlace, Step};
use crate::phrase;
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
    pub(super) explanation: String,
    pub(super) certainty: &'static str,
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
    message: String,
    basis: &'static str,
    answer: &'static str,
    class: &'static str,
    places: Vec<Mention>,
}

pub(super) fn law(policy: &Policy, report: &Report) -> Law {
    let count = |answer| report.outcomes.iter().filter(|outcome| outcome.answer == answer).count();
    Law {
        as_of: report.as_of.to_string(),
        places: report.regions.iter().map(|chosen| Place { name: phrase::place(&chosen.place).into_owned(), why: quoted(&chosen.why) }).collect(),
        met: count(Answer::Met),
        not_met: count(Answer::NotMet),
        unknown: count(Answer::Unknown),
        findings: findings(policy, report),
        answers: answers(policy, report),
        suppressed: report.suppressed.len(),
    }
}

/// The findings, the worst first. Those that say the same under the same provision are one, with several places.
fn findings(policy: &Policy, report: &Report) -> Vec<View> {
    let mut views: IndexMap<(Level, &str, &str, &str, Option<&str>), View> = IndexMap::new();
    for finding in &report.findings {
        let key = (finding.level, finding.rule.name, finding.message.as_str(), finding.basis(), finding.help.as_deref());
        let new = view(policy, finding);
        match views.get_mut(&key) {
            Some(view) => view.places.extend(new.places),
            None => drop(views.insert(key, new)),
        }
    }
    let mut views: Vec<(Level, View)> = views.into_iter().map(|((level, ..), view)| (level, view)).collect();
    views.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
    views.into_iter().map(|(_, view)| view).collect()
}

fn view(policy: &Policy, finding: &Finding) -> View {
    let rule = finding.rule;
    let paths = std::iter::once((&finding.path, None)).chain(finding.related.iter().map(|(path, label)| (path, Some(label.as_str()))));
    let places = paths.filter_map(|(path, label)| {
        let place = mention(policy, path)?;
        Some(Mention { text: label.map_or(place.text.clone(), |label| format!("{}: {label}", place.text)), ..place })
    });
    View {
        level: finding.level.as_str(),
        name: rule.name,
        message: capital(&quoted(&finding.message)),
        explanation: quoted(rule.explanation),
        certainty: match finding.certainty {
            Certainty::Certain => "certain",
            Certainty::Likely => "likely",
            Certainty::NeedsPerson => "a person has to look",
        },
        basis: finding.basis().to_owned(),
        link: finding.link(),
        reviewed: rule.is_reviewed(),
        help: finding.help.as_deref().map(quoted),
        places: places.collect(),
    }
}

fn answers(policy: &Policy, report: &Report) -> Vec<Answered> {
    let answered = report.outcomes.iter().map(|outcome| Answered {
        message: words::plain(outcome.requirement.topic.name()),
        basis: outcome.basis,
        answer: outcome.answer.as_str(),
        class: match outcome.answer {
            Answer::Met => "met",
            Answer::NotMet => "not-met",
            Answer::Unknown => "unknown",
        },
        places: outcome.places.iter().take(6).filter_map(|path| mention(policy, path)).collect(),
    });
    answered.collect()
}

/// A place in the policy as words; nothing for the document as a whole.
fn mention(policy: &Policy, path: &Path) -> Option<Mention> {
    let steps = path.steps();
    if let Some(place) = statement(steps) {
        return Some(Mention { text: selection::name(place), href: Some(format!("#{}", kinds::anchor(place))) });
    }
    let (Step::Key(part), rest) = steps.split_first()? else { return None };
    let key = rest.first().and_then(|step| match step {
        Step::Key(key) => Some(&**key),
        Step::Index(_) => None,
    });
    let declared = key.and_then(|key| {
        Some(match &**part {
            "definitions" => ("the definition", format!("#d{}", policy.definitions.get_index_of(key)?)),
            "recipients" => ("the recipient", format!("#r{}", policy.recipients.get_index_of(key)?)),
            "publishers" => ("the publisher", format!("#p{}", policy.publishers.get_index_of(key)?)),
            "contact_points" => ("the contact point", format!("#c{}", policy.contact_points.get_index_of(key)?)),
            _ => return None,
        })
    });
    Some(match (declared, key) {
        (Some((what, href)), Some(key)) => Mention { text: format!("{what} “{key}”"), href: Some(href) },
        _ if part == "not_stated" => Mention { text: "what is not stated".to_owned(), href: Some("#silence".to_owned()) },
        (_, Some(key)) => Mention { text: format!("{}: {}", words::plain(part), words::plain(key)), href: None },
        _ => Mention { text: words::plain(part), href: None },
    })
}

/// Words of the language in quotation marks: a page shows no Markdown.
fn quoted(text: &str) -> String {
    let mut open = false;
    let mark = |c: char| match c {
        '`' => {
            open = !open;
            if open { '“' } else { '”' }
        }
        _ => c,
    };
    text.chars().map(mark).collect()
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
