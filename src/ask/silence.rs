//! Silence that the file confirms: topics under `not_stated` that answer a question.

use super::{Action, Question};
use crate::model::{Path, Policy, Ref};
use crate::vocab::{Cover, Topic, Vocabulary};

/// A topic that the text was searched for and does not address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// The topic.
    pub topic: Topic,
    /// Where the file says so.
    pub path: Path,
}

/// The first topic of the file that covers something that is asked for.
pub(super) fn of(policy: &Policy, question: &Question) -> Option<Silence> {
    let covers = |silent: Topic| Topic::ALL.iter().any(|topic| topic.is_a(silent) && fits(topic.covers(), question));
    let (index, topic) = policy.not_stated.iter().enumerate().find(|(_, silent)| covers(**silent))?;
    Some(Silence { topic: *topic, path: Path::root().join("not_stated").join(index) })
}

/// Whether what a topic covers is what is asked for.
fn fits(cover: &Cover, question: &Question) -> bool {
    let Cover { data, acts, purposes, recipients, rights, measures, tracking, signals, .. } = cover;
    let of_nothing_else = rights.is_empty() && measures.is_empty() && tracking.is_empty() && signals.is_empty();
    !cover.is_empty()
        && of_nothing_else
        && among(question.data.as_ref().and_then(Ref::term).copied(), data)
        && among(question.action.map(Action::act), acts)
        && among(question.purpose, purposes)
        && among(question.recipient.as_ref().and_then(Ref::term).copied(), recipients)
}

/// Whether a term is one of those covered, or narrower; where none is, every term is.
fn among<V: Vocabulary>(term: Option<V>, covered: &[V]) -> bool {
    covered.is_empty() || term.is_some_and(|term| covered.iter().any(|wide| term.is_a(*wide)))
}
