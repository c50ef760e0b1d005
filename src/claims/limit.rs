//! What keeps a statement from holding always and for everybody.

use std::fmt;

use super::{Claim, Whose};
use crate::model::{Ages, AppliesTo, PartyRef, StatementPlace, StatementRef, Text, Value};
use crate::vocab::{ChildRule, Condition, DataState, Discretion, Effort, InterestHolder, Strength, Vocabulary};

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
    /// It is about children of an age, or about what is known to be theirs.
    Children {
        /// The ages.
        ages: &'p Ages,
        /// The people in words, where the text gives no age.
        words: Option<&'p Text>,
        /// The text speaks of what is done knowingly.
        knowingly: bool,
    },
    /// What is asked for is named as an example, or behind a "may include", by the definition of this name.
    Example {
        /// The declared name.
        name: String,
        /// The definition says "may include".
        hedged: bool,
    },
    /// It is said of every such data, and so of what is asked for as far as the publisher has it.
    AsFarAsHeld,
    /// Another statement is its exception.
    Exception(StatementPlace),
    /// Another statement denies a part of what is asked.
    DeniedForPart(StatementPlace),
}

impl<'p> Claim<'p> {
    /// Everything that limits the claim: what weakens it, what narrows it, and who acts where it is not the publishers together.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit<'p>> {
        let common = self.common();
        let mut limits = Vec::new();
        let conditions = [
            (Limit::OnlyIf(common.only_if), common.only_if),
            (Limit::OnlyIfAny(common.only_if_any), common.only_if_any),
            (Limit::Unless(common.unless), common.unless),
        ];
        limits.extend(conditions.into_iter().filter(|(_, conditions)| !conditions.is_empty()).map(|(limit, _)| limit));
        let except = common.except;
        let words: Vec<String> = except.words.iter().map(|words| words.as_str().to_owned()).collect();
        for (field, items) in
            [("data", texts(&except.data)), ("recipients", texts(&except.recipients)), ("purposes", texts(&except.purposes)), ("", words)]
        {
            if !items.is_empty() {
                limits.push(Limit::Except { field, items });
            }
        }
        if !common.applies_to.is_absent() {
            limits.push(Limit::AppliesTo(common.applies_to));
        }
        if let StatementRef::Children(rule) = self.statement {
            limits.push(Limit::Children { ages: &rule.ages, words: rule.words.as_ref(), knowingly: rule.kind == ChildRule::KnowingCollection });
        }
        limits.extend(common.data_state.map(Limit::DataState));
        limits.extend(common.interest_of.filter(|holder| *holder != InterestHolder::Own).map(Limit::InterestOf));
        if self.actor.whose != Whose::Publishers || self.actor.by.len() > 1 {
            limits.push(Limit::By(self.actor.by));
        }
        limits.extend(common.effort.map(Limit::Effort));
        limits.extend(common.strength.filter(|strength| *strength != Strength::Always).map(Limit::Strength));
        limits.extend(common.discretion.map(Limit::Discretion));
        limits
            .extend(narrowing(self.statement).into_iter().filter(|(_, items)| !items.is_empty()).map(|(field, items)| Limit::Field { field, items }));
        if !common.hedged.is_empty() {
            limits.push(Limit::Hedged(common.hedged.iter().map(|field| field.name()).collect()));
        }
        limits
    }
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
        StatementRef::Disclosure(disclosure) => {
            vec![("consideration", texts(&disclosure.consideration)), ("obligations", texts(&disclosure.obligations))]
        }
        StatementRef::Choice(choice) => vec![("tracking", texts(&choice.over.tracking)), ("statements", texts(&choice.over.statements))],
        StatementRef::Measure(measure) => vec![("standards", texts(&measure.standards))],
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
