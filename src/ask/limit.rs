//! What keeps a statement from holding always and for everybody.

use std::fmt;

use crate::model::{AppliesTo, Common, PartyRef, Policy, Ref, StatementRef, Text};
use crate::vocab::{Condition, DataState, Discretion, Effort, InterestHolder, Party, Stance, Strength, Vocabulary};

/// Something that limits a statement, or that it leaves open.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Limit<'p> {
    /// It holds only if all of these hold.
    OnlyIf(&'p [Condition]),
    /// It holds only if one of these holds.
    OnlyIfAny(&'p [Condition]),
    /// It does not hold if one of these holds.
    Unless(&'p [Condition]),
    /// Something is taken out of it. The words are those of `except`; what stands there as terms is listed with the field it belongs to.
    Except {
        /// The field: `data`, `recipients` or `purposes`; empty for words.
        field: &'static str,
        /// What is taken out.
        items: Vec<String>,
    },
    /// The people, regions, laws or products that it is limited to.
    AppliesTo(&'p AppliesTo),
    /// The state of the data that it is limited to.
    DataState(DataState),
    /// Whose purpose it is, where it is not the publisher's own.
    InterestOf(InterestHolder),
    /// Who acts, where it is not the publisher.
    By(&'p [PartyRef]),
    /// A commitment to try, not to succeed.
    Effort(Effort),
    /// A word that weakens it.
    Strength(Strength),
    /// It is left to somebody's judgement.
    Discretion(Discretion),
    /// A field of its kind that narrows it, such as the methods of collection.
    Field {
        /// The field, as the language calls it.
        field: &'static str,
        /// What it says.
        items: Vec<String>,
    },
    /// Fields that the text only hints at.
    Hedged(Vec<&'static str>),
}

/// The limits of a statement.
pub(super) fn limits<'p>(policy: &'p Policy, statement: StatementRef<'p>) -> Vec<Limit<'p>> {
    let common = statement.common();
    let mut limits = Vec::new();
    let conditions = [Limit::OnlyIf(common.only_if), Limit::OnlyIfAny(common.only_if_any), Limit::Unless(common.unless)];
    let says_something = |limit: &Limit<'_>| !matches!(limit, Limit::OnlyIf(conditions) | Limit::OnlyIfAny(conditions) | Limit::Unless(conditions) if conditions.is_empty());
    limits.extend(conditions.into_iter().filter(says_something));
    let except = common.except;
    let words: Vec<String> = except.words.iter().map(|words: &Text| words.as_str().to_owned()).collect();
    for (field, items) in
        [("data", texts(&except.data)), ("recipients", texts(&except.recipients)), ("purposes", texts(&except.purposes)), ("", words)]
    {
        if !items.is_empty() {
            limits.push(Limit::Except { field, items });
        }
    }
    if *common.applies_to != AppliesTo::default() {
        limits.push(Limit::AppliesTo(common.applies_to));
    }
    limits.extend(common.data_state.map(Limit::DataState));
    limits.extend(common.interest_of.filter(|holder| *holder != InterestHolder::Own).map(Limit::InterestOf));
    if !is_publishers(policy, &common) {
        limits.push(Limit::By(common.by));
    }
    limits.extend(common.effort.map(Limit::Effort));
    limits.extend(common.strength.filter(|strength| *strength != Strength::Always).map(Limit::Strength));
    limits.extend(common.discretion.map(Limit::Discretion));
    limits.extend(narrowing(statement).into_iter().filter(|(_, items)| !items.is_empty()).map(|(field, items)| Limit::Field { field, items }));
    if !common.hedged.is_empty() {
        limits.push(Limit::Hedged(common.hedged.iter().map(|field| field.name()).collect()));
    }
    limits
}

/// Whether a denial, or a word like "only", reaches less far than its data, purposes and recipients say.
pub(super) fn is_limited(policy: &Policy, statement: StatementRef<'_>) -> bool {
    let is_list = |limit: &Limit<'_>| match limit {
        // What is taken out of a list that the statement has was taken out of what the list reaches.
        Limit::Except { field: "data", .. } => !statement.data().is_empty(),
        Limit::Except { field: "recipients", .. } => !statement.recipients().is_empty(),
        Limit::Except { field: "purposes", .. } => !statement.purposes().is_empty(),
        _ => false,
    };
    limits(policy, statement).iter().any(|limit| !is_list(limit))
}

/// Whether the publishers are among those who act.
fn is_publishers(policy: &Policy, common: &Common<'_>) -> bool {
    common.by.is_empty()
        || common.by.iter().any(|party| match party {
            Ref::Term(party) => party.is_a(Party::Publisher),
            Ref::Name(name) => policy.publishers.contains_key(name),
        })
}

/// Fields of a kind that narrow what the statement is about.
fn narrowing(statement: StatementRef<'_>) -> Vec<(&'static str, Vec<String>)> {
    match statement {
        StatementRef::Collection(collection) => vec![
            ("methods", texts(&collection.methods)),
            ("operations", texts(&collection.operations)),
            ("context", texts(&collection.context)),
            ("sources", texts(&collection.sources)),
        ],
        StatementRef::Use(using) => vec![
            ("on_behalf_of", texts(&using.on_behalf_of)),
            ("channels", texts(&using.channels)),
            ("combines", texts(&using.combines)),
            ("derives", texts(&using.derives)),
            ("operations", texts(&using.operations)),
        ],
        StatementRef::Disclosure(disclosure) => vec![("consideration", texts(&disclosure.consideration))],
        StatementRef::Retention(retention) => vec![("period", period(retention)), ("then", texts(&retention.then))],
        StatementRef::Location(location) => vec![("places", texts(&location.places)), ("operations", texts(&location.operations))],
        StatementRef::Transfer(transfer) => {
            vec![
                ("from", texts(&transfer.from)),
                ("to", texts(&transfer.to)),
                ("operations", texts(&transfer.operations)),
                ("mechanisms", texts(&transfer.mechanisms)),
            ]
        }
        StatementRef::Tracking(tracking) => vec![
            ("kind", vec![tracking.kind.to_string()]),
            ("class", texts(&tracking.class)),
            ("lifetime", texts(&tracking.lifetime)),
            ("set_by", texts(&tracking.set_by)),
        ],
        StatementRef::AutomatedDecision(decision) => vec![("kinds", texts(&decision.kinds))],
        _ => Vec::new(),
    }
}

/// How long data is kept, in the words of the language.
fn period(retention: &crate::model::Retention) -> Vec<String> {
    use crate::model::Period;
    retention
        .period
        .iter()
        .map(|period| match period {
            Period::Duration(duration) => duration.to_string(),
            Period::Until(event) => format!("until {event}"),
            Period::AsNeededFor(purposes) => format!("as needed for {}", texts(purposes).join(", ")),
            Period::Indefinite(_) => "indefinite".to_owned(),
            Period::Criteria(words) => words.as_str().to_owned(),
        })
        .collect()
}

fn texts<'a, T: fmt::Display + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    items.into_iter().map(ToString::to_string).collect()
}

/// Whether the text states the act without reserve: it says that it is done, and does not only hint at what with.
pub(super) fn is_firm(statement: StatementRef<'_>) -> bool {
    use crate::vocab::Field;
    let common = statement.common();
    common.stance == Stance::Does && !common.hedged.iter().any(|field| matches!(field, Field::Data | Field::Purposes | Field::Recipients))
}

/// Whether a statement on retention says no more than what happens to the data at the end.
pub(super) fn is_about_the_end(statement: StatementRef<'_>) -> bool {
    matches!(statement, StatementRef::Retention(retention) if retention.then.is_some() && retention.period.is_none() && retention.reasons.is_empty())
}
