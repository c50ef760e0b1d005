//! Silence that the file confirms: topics under `not_stated` that cover what is asked.

use super::{Claims, Matter, Question};
use crate::model::{Path, Ref};
use crate::vocab::{Act, Cover, DataCategory, DataSubject, Topic, Vocabulary};

/// A topic that the text was searched for and does not address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// The topic.
    pub topic: Topic,
    /// Where the file says so.
    pub path: Path,
}

impl Claims<'_> {
    /// The first topic of the file whose silence covers what is asked.
    pub(super) fn silence(&self, question: &Question) -> Option<Silence> {
        let silent = self.policy().not_stated.iter().enumerate();
        let covering = |listed: Topic| Topic::ALL.iter().filter(move |topic| topic.is_a(listed)).any(|topic| is_covered(question, topic.covers()));
        let (index, topic) = silent.map(|(index, topic)| (index, *topic)).find(|(_, topic)| covering(*topic))?;
        Some(Silence { topic, path: Path::root().join("not_stated").join(index) })
    }
}

/// Whether everything that a topic covers is asked for: who asks for more than the topic asks for what others may speak of.
fn is_covered(question: &Question, cover: &Cover) -> bool {
    fn within<T: Vocabulary>(listed: &[T], asked: Option<T>) -> bool {
        listed.is_empty() || asked.is_some_and(|asked| listed.iter().any(|term| asked.is_a(*term)))
    }
    let (act, right, measure, signal) = match question.matter {
        Some(Matter::Act(act)) => (Some(act), None, None, None),
        Some(Matter::Right(right)) => (None, Some(right), None, None),
        Some(Matter::Measure(measure)) => (None, None, Some(measure), None),
        Some(Matter::Signal(signal)) => (None, None, None, Some(signal)),
        // Who asks who gets data asks about disclosing them.
        None => (question.recipient.as_ref().map(|_| Act::Disclose), None, None, None),
        _ => return false,
    };
    let of_children = question.people.is_some_and(|people| people.is_a(DataSubject::Child)).then_some(DataCategory::ChildrenData);
    let data = question.data.as_ref().and_then(Ref::term).copied();
    let recipient = question.recipient.as_ref().and_then(Ref::term).copied();
    !cover.is_empty()
        && cover.tracking.is_empty()
        && (within(&cover.data, data) || of_children.is_some() && within(&cover.data, of_children))
        && within(&cover.acts, act)
        && within(&cover.purposes, question.purpose)
        && within(&cover.recipients, recipient)
        && within(&cover.rights, right)
        && within(&cover.measures, measure)
        && within(&cover.signals, signal)
}
