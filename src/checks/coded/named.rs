//! What single items of a list name, so that a finding can point at the item.

use std::collections::HashMap;
use std::fmt::Write;

use crate::checks::{Context, Finding};
use crate::model::{AppliesTo, DataRef, Definition, Locator, Ref, StatementRef, Value};
use crate::vocab::{Condition, DataCategory, DataState, DataSubject, DefinitionClass, Vocabulary};

/// The position of each item that names one of the categories or something narrower, and what it names.
pub(super) fn items_naming<'p>(
    context: &Context<'p>,
    refs: &'p [DataRef],
    categories: &'static [DataCategory],
) -> impl Iterator<Item = (usize, DataCategory)> {
    refs.iter().enumerate().filter_map(move |(index, item)| {
        let named = context.named_data(std::slice::from_ref(item));
        let first = named.terms().iter().find(|term: &DataCategory| categories.iter().any(|category| term.is_a(*category)));
        first.map(|term| (index, term))
    })
}

/// The definition of a declared name.
pub(super) fn definition<'p>(context: &Context<'p>, item: &DataRef) -> Option<&'p Definition> {
    match item {
        Ref::Name(name) => context.policy.definitions.get(name.as_str()),
        Ref::Term(_) => None,
    }
}

/// Whether a statement is about data of which the text says that they describe groups or nobody.
pub(super) fn is_about_groups(context: &Context<'_>, statement: StatementRef<'_>) -> bool {
    let called_so = |item: &DataRef| {
        definition(context, item)
            .is_some_and(|definition| definition.called.iter().any(|class| matches!(class, DefinitionClass::Anonymous | DefinitionClass::Aggregated)))
    };
    matches!(statement.common().data_state, Some(DataState::Anonymous | DataState::Aggregated | DataState::Deidentified))
        || (!statement.data().is_empty() && statement.data().iter().all(called_so))
}

/// Whether a condition stands among these, or a narrower one.
pub(super) fn has_condition(conditions: &[Condition], condition: Condition) -> bool {
    conditions.iter().any(|other| other.is_a(condition))
}

/// Whether nobody and nothing can be meant by both limits.
pub(super) fn are_apart(context: &Context<'_>, one: &AppliesTo, other: &AppliesTo) -> bool {
    if one.is_absent() || other.is_absent() {
        return false;
    }
    fn disjoint<T: PartialEq>(one: &[T], other: &[T]) -> bool {
        !one.is_empty() && !other.is_empty() && !one.iter().any(|item| other.contains(item))
    }
    let codes: Vec<&str> = other.regions.iter().map(crate::checks::region::code_of).collect();
    let regions_apart = !one.regions.is_empty() && !codes.is_empty() && !super::ground::concern(context, &one.regions, &codes);
    let same_people = |a: &DataSubject| other.subjects.iter().any(|b| a.is_a(*b) || b.is_a(*a));
    let people_apart = !one.subjects.is_empty() && !other.subjects.is_empty() && !one.subjects.iter().any(same_people);
    regions_apart || people_apart || disjoint(&one.products, &other.products) || disjoint(&one.publishers, &other.publishers)
}

/// Terms in a row, as a sentence lists them.
pub(super) fn listed<T: std::fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    let mut items = items.into_iter().peekable();
    let mut text = String::new();
    while let Some(item) = items.next() {
        let before = match (text.is_empty(), items.peek()) {
            (true, _) => "",
            (_, Some(_)) => ", ",
            (_, None) => " and ",
        };
        let _ = write!(text, "{before}`{item}`");
    }
    text
}

/// Findings, of which those that say the same of one sentence are told once, with the further places beside the first.
pub(super) fn once_per_sentence<'p>(found: impl IntoIterator<Item = (&'p [Locator], Finding)>, words: &str) -> Vec<Finding> {
    let mut told: Vec<Finding> = Vec::new();
    let mut first_on = HashMap::new();
    for (evidence, finding) in found {
        let sentences: Vec<&str> = evidence.iter().map(|locator| locator.text.as_str()).collect();
        let first = first_on.entry((sentences, finding.message.clone())).or_insert(told.len());
        match told.get_mut(*first) {
            Some(known) if !evidence.is_empty() => known.related.push((finding.path, words.to_owned())),
            _ => told.push(finding),
        }
    }
    told
}
