//! `stated`: what a policy is to speak of.

use super::asking::Asking;
use super::found::{Found, by_part};
use super::words;
use crate::integrity::topics;
use crate::model::{Path, StatementRef};
use crate::preferences::Stated;
use crate::vocab::{Field, Obligation, Topic, Vocabulary, WishAnswer};

/// The fields that state a topic, where a text that only hints at them, as in "should be governed by", does not state it.
const FIELDS: &[(Topic, &[Field])] = &[
    (Topic::RecipientObligations, &[Field::Obligations]),
    (Topic::Recipients, &[Field::Recipients]),
    (Topic::SubProcessors, &[Field::Recipients]),
    (Topic::Purposes, &[Field::Purposes]),
    (Topic::DisclosurePurposes, &[Field::Purposes]),
    (Topic::CategoriesCollected, &[Field::Data]),
    (Topic::CategoriesDisclosed, &[Field::Data]),
    (Topic::LegalBasis, &[Field::Bases]),
    (Topic::RetentionPeriod, &[Field::Period]),
    (Topic::TransferDestinations, &[Field::To]),
    (Topic::TransferMechanism, &[Field::Mechanisms]),
    (Topic::CollectionMethods, &[Field::Methods]),
    (Topic::SourceOfData, &[Field::Sources]),
];

pub(super) fn answer(asking: Asking<'_, '_>, wish: &Stated, silence: Option<WishAnswer>) -> Found {
    by_part(wish.topics.iter().map(|topic| (String::new(), one(asking, *topic, silence))).collect())
}

fn one(asking: Asking<'_, '_>, topic: Topic, silence: Option<WishAnswer>) -> Found {
    let policy = asking.claims.policy();
    let named = words::named(topic);
    // To speak of a narrower topic is to speak of the topic.
    let narrower = || Topic::ALL.iter().copied().filter(|narrower| narrower.is_a(topic));
    let first = |counts: &dyn Fn(Topic, StatementRef<'_>) -> bool| {
        narrower().find_map(|narrower| topics::stated_by(policy, narrower, &|statement| counts(narrower, statement)))
    };
    let at = |place: &Path| policy.statements().find(|(own, _)| own.path() == *place).map(|(_, statement)| words::said(policy, statement));
    if let Some(place) = first(&states) {
        return Found::new(WishAnswer::Met, format!("It speaks of the topic {named}."), [place]);
    }
    if let Some(place) = first(&|_, _| true) {
        let said = at(&place).map(|said| format!(" It says: {said}")).unwrap_or_default();
        return Found::new(WishAnswer::Unknown, format!("It only hints at the topic {named}.{said}"), [place]);
    }
    match policy.silence(topic) {
        Some(path) => Found::absent(&format!("the topic {named}"), path, silence),
        None => Found::silent(format!("It does not speak of the topic {named}.")),
    }
}

/// Whether a statement states a topic, and does not only hint at it.
fn states(topic: Topic, statement: StatementRef<'_>) -> bool {
    let fields = FIELDS.iter().find(|(known, _)| *known == topic).map_or(&[] as &[Field], |(_, fields)| *fields);
    let hedged = fields.iter().any(|field| statement.common().hedged.contains(field));
    // Who acts under terms of its own is not bound by the publisher's.
    let free = topic == Topic::RecipientObligations
        && matches!(statement, StatementRef::Disclosure(disclosure) if disclosure.obligations.iter().all(|bound| *bound == Obligation::OwnTerms));
    !hedged && !free
}
