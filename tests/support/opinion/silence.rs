//! Rule 4: silence that the file confirms.

use privacy_policy::Policy;
use privacy_policy::claims::{Matter, Question};
use privacy_policy::model::Ref;
use privacy_policy::vocab::{Act, Cover, Topic, Vocabulary};

/// Whether the file confirms that the text is silent about what is asked: it falls under a listed topic, or one below it, in every respect that the
/// topic names.
pub(crate) fn covers(policy: &Policy, question: &Question) -> bool {
    policy.not_stated.iter().any(|listed| Topic::ALL.iter().any(|topic| topic.is_a(*listed) && is_about(question, topic.covers())))
}

fn is_about(question: &Question, topic: &Cover) -> bool {
    fn is<T: Vocabulary>(listed: &[T], asked: Option<T>) -> bool {
        listed.is_empty() || asked.is_some_and(|asked| listed.iter().any(|term| asked.is_a(*term)))
    }
    // Who asks who gets data asks about disclosing them.
    let act = match question.matter {
        Some(Matter::Act(act)) => Some(act),
        None if question.recipient.is_some() => Some(Act::Disclose),
        _ => None,
    };
    let right = if let Some(Matter::Right(right)) = question.matter { Some(right) } else { None };
    let measure = if let Some(Matter::Measure(measure)) = question.matter { Some(measure) } else { None };
    let signal = if let Some(Matter::Signal(signal)) = question.matter { Some(signal) } else { None };
    let children = question.people.is_some_and(|people| people.is_a(privacy_policy::vocab::DataSubject::Child));
    let data = question.data.as_ref().and_then(Ref::term).copied();
    let about_data = is(&topic.data, data) || children && topic.data.contains(&privacy_policy::vocab::DataCategory::ChildrenData);
    let any = !topic.data.is_empty() || !topic.acts.is_empty() || !topic.purposes.is_empty() || !topic.recipients.is_empty();
    let any = any || !topic.rights.is_empty() || !topic.measures.is_empty() || !topic.signals.is_empty();
    any && topic.tracking.is_empty()
        && about_data
        && is(&topic.acts, act)
        && is(&topic.purposes, question.purpose)
        && is(&topic.recipients, question.recipient.as_ref().and_then(Ref::term).copied())
        && is(&topic.rights, right)
        && is(&topic.measures, measure)
        && is(&topic.signals, signal)
}
