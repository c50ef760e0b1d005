//! Sentences for people: statements and terms in plain words.

use super::dimension::{Dimension, Relation};
use super::facts::Fact;
use crate::model::{Common, DataRef, PartyRef, Ref, StatementRef};
use crate::vocab::{Act, Condition, DisclosureMode, Field, Party, Stance, Vocabulary};

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

/// Words of terms that are written in capitals.
const CAPITALS: &[&str] = &["ai", "apec", "cbpr", "eu", "id", "idta", "ip", "iso", "pci", "dss", "scc", "soc", "uk", "us"];

/// A term as people say it.
pub(super) fn plain<T: Vocabulary>(term: T) -> String {
    let word = |word: &str| if CAPITALS.contains(&word) { word.to_uppercase() } else { word.to_owned() };
    term.name().split('_').map(word).collect::<Vec<_>>().join(" ")
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

/// Parties of which there is one, or whose name speaks of many.
const NO_PLURAL: &[Party] = &[Party::Publisher, Party::Personnel, Party::Anyone, Party::Public, Party::LawEnforcement, Party::ParentCompany];

fn parties(items: &[PartyRef]) -> String {
    let word = |item: &PartyRef| match item {
        Ref::Term(term) if NO_PLURAL.contains(term) => plain(*term),
        Ref::Term(term) => many(&plain(*term)),
        Ref::Name(name) => format!("\u{201c}{name}\u{201d}"),
    };
    row(&items.iter().map(word).collect::<Vec<_>>(), "and")
}

/// The plural of a word: third parties, authorities, courts.
fn many(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{word}s"),
    }
}

/// An act as a verb, and as it stands behind "it".
const fn verb(act: Act) -> (&'static str, &'static str) {
    match act {
        Act::Collect => ("collect", "collects"),
        Act::Use => ("use", "uses"),
        Act::Disclose => ("disclose", "discloses"),
        Act::Sell => ("sell", "sells"),
        Act::Publish => ("publish", "publishes"),
        Act::Track => ("track people, with", "tracks people, with"),
        Act::Combine => ("combine", "combines"),
        Act::Derive => ("derive other data from", "derives other data from"),
        Act::Rent => ("rent", "rents"),
        Act::Lease => ("lease", "leases"),
        Act::License => ("license", "licenses"),
        Act::Trade => ("trade", "trades"),
        Act::HandOver => ("hand over", "hands over"),
        Act::GiveAccess => ("give access to", "gives access to"),
        Act::Retain => ("keep", "keeps"),
        Act::Erase => ("delete", "deletes"),
        Act::Transfer => ("transfer abroad", "transfers abroad"),
        Act::Locate => ("store in a certain place", "stores in a certain place"),
        Act::Protect => ("protect", "protects"),
        Act::Solicit => ("ask for", "asks for"),
        Act::Decide => ("let machines decide about people, with", "lets machines decide about people, with"),
    }
}

/// A way of disclosing as a verb.
const fn way(mode: DisclosureMode) -> (&'static str, &'static str) {
    match mode {
        DisclosureMode::Share => ("share", "shares"),
        DisclosureMode::Sell => ("sell", "sells"),
        DisclosureMode::Rent => ("rent", "rents"),
        DisclosureMode::Lease => ("lease", "leases"),
        DisclosureMode::License => ("license", "licenses"),
        DisclosureMode::Trade => ("trade", "trades"),
        DisclosureMode::Transfer => ("transfer", "transfers"),
        DisclosureMode::GiveAccess => ("give access to", "gives access to"),
        DisclosureMode::Publish => ("publish", "publishes"),
        _ => ("disclose", "discloses"),
    }
}

/// A fact as a sentence: "It may use any data for advertising."
pub(super) fn sentence(fact: &Fact<'_>, act: Act) -> String {
    let common = &fact.common;
    let verbs: Vec<(&str, &str)> = match fact.statement {
        StatementRef::Disclosure(disclosure) if !disclosure.modes.is_empty() => disclosure.modes.iter().map(|mode| way(*mode)).collect(),
        _ => vec![verb(act)],
    };
    let stands = |one: fn(&(&'static str, &'static str)) -> &'static str| -> String {
        row(&verbs.iter().map(|verb| one(verb).to_owned()).collect::<Vec<_>>(), "or")
    };
    let mut text = match common.stance {
        Stance::Does => format!("It {}", stands(|verb| verb.1)),
        Stance::May => format!("It may {}", stands(|verb| verb.0)),
        Stance::DoesNot => format!("It does not {}", stands(|verb| verb.0)),
    };
    text += " ";
    text += &if fact.statement.data().is_empty() { "data".to_owned() } else { data(fact.statement.data()) };
    let only = |field: Field| if common.exclusive.contains(&field) { " only" } else { "" };
    if !fact.statement.recipients().is_empty() {
        text += &format!(" to {}{}", parties(fact.statement.recipients()), only(Field::Recipients));
    }
    if !fact.statement.purposes().is_empty() {
        text += &format!(" for {}{}", terms(fact.statement.purposes(), "and"), only(Field::Purposes));
    }
    text + &conditions(common) + "."
}

/// The conditions and limits of a statement, each behind a comma.
pub(super) fn conditions(common: &Common<'_>) -> String {
    let mut text = String::new();
    let mut add = |lead: &str, conditions: &[Condition], last: &str| {
        if !conditions.is_empty() {
            let and = if text.is_empty() { "" } else { " and" };
            text += &format!(",{and} {lead} {}", terms(conditions, last));
        }
    };
    add("only under the condition:", common.only_if, "and");
    add("only under the condition:", common.only_if_any, "or");
    add("unless:", common.unless, "or");
    let except = common.except;
    let taken: Vec<String> =
        [data(&except.data), parties(&except.recipients), terms(&except.purposes, "and")].into_iter().filter(|text| !text.is_empty()).collect();
    if !taken.is_empty() {
        text += &format!(", except {}", row(&taken, "and"));
    }
    text
}

/// What cannot be told of a statement, by the dimensions in which it is unclear.
pub(super) fn unclear(dimensions: &[(&'static str, Dimension, Relation)]) -> String {
    let said: Vec<String> =
        dimensions.iter().filter(|(.., relation)| *relation == Relation::Unclear).map(|(name, dimension, _)| vagueness(name, dimension)).collect();
    if said.is_empty() { String::new() } else { format!("It {}.", row(&said, "and")) }
}

/// Why it cannot be told what a statement means in a dimension.
pub(super) fn vagueness(name: &str, dimension: &Dimension) -> String {
    match dimension {
        Dimension { range: None, .. } => format!("does not name the {name}"),
        Dimension { open: true, .. } => format!("names the {name} by examples only, so that there may be others"),
        _ => format!("is too vague about the {name}"),
    }
}
