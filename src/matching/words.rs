//! Sentences for people: statements and terms in plain words.

use super::dimension::{Dimension, Relation};
use super::facts::Fact;
use crate::model::{Common, DataRef, PartyRef, Ref, StatementRef};
use crate::vocab::{Act, Condition, Field, Stance, Vocabulary};

/// The most items of a list that a sentence names.
const MOST: usize = 6;

/// Things in a row, with a word before the last: "a, b and c". Of a long list, the first ones.
pub(super) fn row(items: &[String], last: &str) -> String {
    let more = items.len().saturating_sub(MOST);
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] if more == 0 => format!("{} {last} {end}", first.join(", ")),
        _ => format!("{} {last} {more} more", items.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ")),
    }
}

/// A term as people say it.
pub(super) fn plain<T: Vocabulary>(term: T) -> String {
    term.name().replace('_', " ")
}

/// Terms as people say them, in a row.
pub(super) fn terms<T: Vocabulary>(terms: &[T], last: &str) -> String {
    row(&terms.iter().map(|term| plain(*term)).collect::<Vec<_>>(), last)
}

/// Terms and names in a row.
fn refs<T: Vocabulary>(refs: &[Ref<T>]) -> String {
    let word = |item: &Ref<T>| match item {
        Ref::Term(term) => plain(*term),
        Ref::Name(name) => format!("\u{201c}{name}\u{201d}"),
    };
    row(&refs.iter().map(word).collect::<Vec<_>>(), "and")
}

pub(super) fn data(items: &[DataRef]) -> String {
    refs(items)
}

fn parties(items: &[PartyRef]) -> String {
    refs(items)
}

/// An act as a verb.
const fn verb(act: Act) -> &'static str {
    match act {
        Act::Collect => "collect",
        Act::Use => "use",
        Act::Disclose => "disclose",
        Act::Sell => "sell",
        Act::Publish => "publish",
        Act::Track => "track people, with",
        Act::Combine => "combine",
        Act::Decide => "let machines decide about people, with",
    }
}

/// A fact as a sentence: "It may use any data for advertising."
pub(super) fn sentence(fact: &Fact<'_>, act: Act) -> String {
    let common = &fact.common;
    let stance = match common.stance {
        Stance::Does => "It says that it does",
        Stance::May => "It says that it may",
        Stance::DoesNot => "It says that it does not",
    };
    let doing = match fact.statement {
        StatementRef::Disclosure(disclosure) if !disclosure.modes.is_empty() => terms(&disclosure.modes, "or"),
        _ => verb(act).to_owned(),
    };
    let what = if fact.statement.data().is_empty() { "data".to_owned() } else { data(fact.statement.data()) };
    let mut text = format!("{stance} {doing} {what}");
    let only = |field: Field| if common.exclusive.contains(&field) { "only " } else { "" };
    if !fact.statement.recipients().is_empty() {
        text += &format!(" to {}{}", only(Field::Recipients), parties(fact.statement.recipients()));
    }
    if !fact.statement.purposes().is_empty() {
        text += &format!(" for {}{}", only(Field::Purposes), terms(fact.statement.purposes(), "and"));
    }
    text + &conditions(common) + "."
}

/// The conditions and limits of a statement, each behind a comma.
pub(super) fn conditions(common: &Common<'_>) -> String {
    let mut text = String::new();
    let mut add = |lead: &str, conditions: &[Condition], last: &str| {
        if !conditions.is_empty() {
            text += &format!(", {lead} {}", terms(conditions, last));
        }
    };
    add("only if", common.only_if, "and");
    add("only if", common.only_if_any, "or");
    add("unless", common.unless, "or");
    let except = common.except;
    let taken: Vec<String> = [data(&except.data), parties(&except.recipients), terms(&except.purposes, "and")].into_iter().filter(|text| !text.is_empty()).collect();
    if !taken.is_empty() {
        text += &format!(", except {}", row(&taken, "and"));
    }
    text
}

/// What cannot be told of a statement, by the dimensions in which it is unclear.
pub(super) fn unclear(dimensions: &[(&'static str, Dimension, Relation)]) -> String {
    let said: Vec<String> = dimensions
        .iter()
        .filter(|(.., relation)| *relation == Relation::Unclear)
        .map(|(name, dimension, _)| match dimension {
            Dimension { range: None, .. } => format!("does not say {name}"),
            Dimension { open: true, .. } => format!("gives examples only of {name}"),
            _ => format!("is too vague about {name}"),
        })
        .collect();
    if said.is_empty() { String::new() } else { format!("It {}.", row(&said, "and")) }
}
