//! What a ground says, in words that people and programs get alike.

use privacy_policy::ask::{Answer, Limit, Link, Verdict};
use privacy_policy::model::AppliesTo;

/// A limit, by the field of the language that states it, and what stands there.
pub(super) fn limit(limit: &Limit<'_>) -> (String, Vec<String>) {
    let named = |name: &str, items: Vec<String>| (name.to_owned(), items);
    match limit {
        Limit::OnlyIf(conditions) => named("only_if", texts(*conditions)),
        Limit::OnlyIfAny(conditions) => named("only_if_any", texts(*conditions)),
        Limit::Unless(conditions) => named("unless", texts(*conditions)),
        Limit::Except { field: "", items } => named("except", items.clone()),
        Limit::Except { field, items } => (format!("except.{field}"), items.clone()),
        Limit::AppliesTo(to) => named("applies_to", applies_to(to)),
        Limit::DataState(state) => named("data_state", vec![state.to_string()]),
        Limit::InterestOf(holder) => named("interest_of", vec![holder.to_string()]),
        Limit::By(parties) => named("by", texts(*parties)),
        Limit::Effort(effort) => named("effort", vec![effort.to_string()]),
        Limit::Strength(strength) => named("strength", vec![strength.to_string()]),
        Limit::Discretion(discretion) => named("discretion", vec![discretion.to_string()]),
        Limit::Field { field, items } => named(field, items.clone()),
        Limit::Hedged(fields) => named("hedged", texts(fields)),
        _ => named("other", Vec::new()),
    }
}

fn texts<'a, T: std::fmt::Display + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    items.into_iter().map(ToString::to_string).collect()
}

/// The limits in `applies_to`, each with its key.
fn applies_to(to: &AppliesTo) -> Vec<String> {
    let value = serde_json::to_value(to).unwrap_or_default();
    let texts = |value: &serde_json::Value| match value {
        serde_json::Value::Array(items) => items.iter().map(|item| item.as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>().join(", "),
        other => other.as_str().unwrap_or_default().to_owned(),
    };
    value.as_object().into_iter().flatten().map(|(key, value)| format!("{key}: {}", texts(value))).collect()
}

/// A link as a word and its two ends, the wider first.
pub(super) fn link(link: &Link) -> (&'static str, String, String) {
    match link {
        Link::Wider { wide, narrow } => ("wider_term", (*wide).to_owned(), (*narrow).to_owned()),
        Link::Includes { name, item, hedged: false } => ("includes", name.clone(), item.clone()),
        Link::Includes { name, item, .. } => ("may_include", name.clone(), item.clone()),
        Link::IsKind { name, kind } => ("kind", (*kind).to_owned(), name.clone()),
        _ => ("other", String::new(), String::new()),
    }
}

/// The answer in a few words.
pub(super) fn verdict(answer: &Answer<'_, '_>) -> String {
    let word = match answer.verdict() {
        Verdict::Yes => "yes",
        Verdict::May => "may",
        Verdict::No => "no",
        Verdict::NotStated => "not stated",
    };
    format!("{word}{}", if answer.is_whole() { "" } else { ", for part" })
}
