//! Silence that the file confirms: topics under `not_stated` that answer a question.

use super::{Action, Question};
use crate::model::{Path, Policy, Ref};
use crate::vocab::{DataCategory, DisclosureMode, Party, Purpose, Topic, Vocabulary};

/// A topic that the text was searched for and does not address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// The topic.
    pub topic: Topic,
    /// Where the file says so.
    pub path: Path,
}

/// Purposes of which a topic speaks, those below them included.
const PURPOSES: &[(Purpose, Topic)] = &[
    (Purpose::Marketing, Topic::Marketing),
    (Purpose::Profiling, Topic::Profiling),
    (Purpose::TargetedAdvertising, Topic::TargetedAdvertising),
    (Purpose::AiTraining, Topic::AiTraining),
    (Purpose::SaleOfData, Topic::SaleOfData),
];

/// Data of which a topic speaks.
const DATA: &[(DataCategory, Topic)] = &[
    (DataCategory::SpecialCategory, Topic::SensitiveData),
    (DataCategory::SensitiveData, Topic::SensitiveData),
    (DataCategory::PaymentData, Topic::PaymentData),
    (DataCategory::Location, Topic::LocationData),
    (DataCategory::Biometric, Topic::BiometricData),
];

/// Recipients of which a topic speaks.
const RECIPIENTS: &[(Party, Topic)] = &[
    (Party::SubProcessor, Topic::SubProcessors),
    (Party::Authority, Topic::LawEnforcementDisclosure),
    (Party::TransactionParty, Topic::BusinessTransfers),
];

/// Actions of which a topic speaks.
const ACTIONS: &[(Action, Topic)] = &[
    (Action::Collect, Topic::CategoriesCollected),
    (Action::Use, Topic::Purposes),
    (Action::Disclose, Topic::Recipients),
    (Action::Give(DisclosureMode::Sell), Topic::SaleOfData),
    (Action::Retain, Topic::RetentionPeriod),
    (Action::Locate, Topic::DataLocation),
    (Action::Transfer, Topic::Transfers),
    (Action::Track, Topic::Tracking),
    (Action::Decide, Topic::AutomatedDecisions),
];

/// The first topic of the file that covers something that is asked for.
pub(super) fn of(policy: &Policy, question: &Question) -> Option<Silence> {
    let terms = |item: Option<DataCategory>| DATA.iter().filter(move |(term, _)| item.is_some_and(|item| item.is_a(*term))).map(|(_, topic)| *topic);
    let parties = |item: Option<Party>| RECIPIENTS.iter().filter(move |(term, _)| item.is_some_and(|item| item.is_a(*term))).map(|(_, topic)| *topic);
    let purposes = PURPOSES.iter().filter(|(term, _)| question.purpose.is_some_and(|purpose| purpose.is_a(*term))).map(|(_, topic)| *topic);
    let actions = ACTIONS.iter().filter(|(action, _)| question.action == Some(*action)).map(|(_, topic)| *topic);
    let asked: Vec<Topic> = purposes
        .chain(terms(question.data.as_ref().and_then(Ref::term).copied()))
        .chain(parties(question.recipient.as_ref().and_then(Ref::term).copied()))
        .chain(actions)
        .collect();
    let listed = policy.not_stated.iter().enumerate().find(|(_, silent)| asked.iter().any(|topic| topic.is_a(**silent)));
    if let Some((index, topic)) = listed {
        return Some(Silence { topic: *topic, path: Path::root().join("not_stated").join(index) });
    }
    let general = if question.recipient.is_some() { Topic::Recipients } else { Topic::CategoriesCollected };
    policy.confirmed_complete().map(|path| Silence { topic: asked.first().copied().unwrap_or(general), path })
}
