//! What an answer says, in words that people and programs get alike.

use privacy_policy::claims::{Answer, Claim, Limit, Link, Question, Verdict, Whose};
use privacy_policy::model::{Ages, AppliesTo};

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
        Limit::Children { ages, words, knowingly } => {
            let words = words.map(|words| words.as_str().to_owned());
            named("children", self::ages(ages).into_iter().chain(words).chain(knowingly.then(|| "knowingly".to_owned())).collect())
        }
        Limit::Example { name, hedged: true } => named("may_include", vec![name.clone()]),
        Limit::Example { name, .. } => named("named_as_an_example", vec![name.clone()]),
        Limit::AsFarAsHeld => named("as_far_as", vec!["the publisher has the data".to_owned()]),
        Limit::Exception(place) => named("exception", vec![place.path().to_string()]),
        Limit::DeniedForPart(place) => named("denied_for_part", vec![place.path().to_string()]),
        _ => named("other", Vec::new()),
    }
}

/// Ages as people say them.
fn ages(ages: &Ages) -> Vec<String> {
    let from = ages.from.map(|age| format!("from {}", age.years()));
    from.into_iter().chain(ages.under.map(|age| format!("under {}", age.years()))).collect()
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
        Link::Includes { name, item, hedged: true, .. } => ("may_include", name.clone(), item.clone()),
        Link::Includes { name, item, .. } => ("includes", name.clone(), item.clone()),
        Link::MayHold { term, held } => ("may_hold", (*term).to_owned(), (*held).to_owned()),
        Link::IsKind { name, kind } => ("kind", (*kind).to_owned(), name.clone()),
        _ => ("other", String::new(), String::new()),
    }
}

/// The verdict in words.
pub(super) fn verdict(answer: &Answer<'_, '_>) -> String {
    let word = match answer.verdict() {
        Verdict::Yes => "yes",
        Verdict::May => "may",
        Verdict::No => "no",
        Verdict::Both => "both yes and no",
        Verdict::LeftOpen => "left open",
        Verdict::NotStated => "not stated",
    };
    format!("{word}{}", if answer.whole() == Some(false) { ", for part" } else { "" })
}

/// What is asked for, as a word.
pub(super) fn matter(question: &Question) -> String {
    match question.matter {
        Some(matter) => matter.as_str().to_owned(),
        None if question.recipient.is_some() => "does anybody get it,".to_owned(),
        None => "anything".to_owned(),
    }
}

/// Who acts, where it is not the publishers alone and together.
pub(super) fn actor(claim: &Claim<'_>) -> Option<String> {
    let actor = claim.actor;
    let named = || actor.by.iter().map(|party| format!("`{party}`")).collect::<Vec<_>>().join(", ");
    match actor.whose {
        Whose::Publishers if actor.by.len() > 1 => Some(format!("by {}", named())),
        Whose::Publishers => None,
        Whose::Provider => Some(format!("through {}", named())),
        Whose::Person => Some(format!("by the person itself ({})", named())),
        _ => Some(format!("by {}", named())),
    }
}
