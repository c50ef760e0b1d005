//! What limits a row and what is stated beside it, in a few words for people.

use serde_json::Value;

use super::fact::{Fact, Kept};
use super::own::Limit;
use super::row::FlowRow;

/// How many facts of other statements are told of a row. The other formats have more.
const MOST: usize = 3;

/// Everything that limits a row, and what is stated of it elsewhere.
pub(super) fn limits(row: &FlowRow<'_>) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut add = |word: &str, items: &[String]| {
        if !items.is_empty() {
            words.push(format!("{word}{}", items.join(", ")));
        }
    };
    row.limits.iter().filter_map(limit).for_each(|limit| add("", &[limit]));
    add("without ", &row.except.data_by_definition);
    add("", &row.details.iter().map(|(field, value)| format!("{field}: {}", plain(value))).collect::<Vec<_>>());
    for (word, fields) in
        [("only: ", &row.exclusive), ("such as: ", &row.open_ended), ("every: ", &row.every), ("consent by ", &row.consent_triggers)]
    {
        add(word, fields);
    }
    add("", &row.strength.iter().filter(|word| row.limits.iter().all(|limit| limit.items != [word.to_string()])).cloned().collect::<Vec<_>>());
    add("exception to ", &row.exception_to.map(str::to_owned).into_iter().collect::<Vec<_>>());
    add("", &some(row.exceptions.iter().map(exception).collect(), row.exceptions_total));
    add("basis: ", &some(row.bases.iter().map(|fact| told(fact, fact.value.clone())).collect(), row.bases_total));
    if row.kind != "retention" {
        add("kept ", &some(row.retention.iter().map(|fact| told(fact, kept(&fact.value))).collect(), row.retention_total));
    }
    if row.kind != "transfer" {
        add("transferred by ", &some(row.mechanisms.iter().map(|fact| told(fact, fact.value.clone())).collect(), row.mechanisms_total));
    }
    add("see ", &row.see);
    if row.data_closed || row.recipient_closed {
        add("", &["holds too much to be opened".to_owned()]);
    }
    if row.wider {
        add("", &["wider than what is asked for".to_owned()]);
    }
    words.join("; ")
}

/// A limit in words. Who acts is told beside the kind, and transfers have a column for where they go.
pub(super) fn limit(limit: &Limit) -> Option<String> {
    let Limit { limit, items } = limit;
    Some(match limit.as_str() {
        "by" | "to" | "places" => return None,
        "only_if" => format!("if {}", items.join(" and ")),
        "only_if_any" => format!("if {}", items.join(" or ")),
        "unless" => format!("unless {}", items.join(" or ")),
        "except" | "except.data" | "except.recipients" | "except.purposes" => format!("except {}", items.join(", ")),
        "applies_to" => format!("only for {}", items.join("; ")),
        "data_state" => items.join(", "),
        "interest_of" => format!("in the interest of {}", items.join(", ")),
        "discretion" => format!("at the discretion: {}", items.join(", ")),
        "hedged" => format!("hinted at: {}", items.join(", ")),
        field => format!("{field}: {}", items.join(", ")),
    })
}

fn exception(exception: &super::fact::Exception) -> String {
    let what =
        [&exception.data, &exception.purposes, &exception.recipients].map(|items| items.join(", ")).into_iter().filter(|items| !items.is_empty());
    let limits = exception.limits.iter().filter_map(limit);
    let name = exception.id.as_ref().unwrap_or(&exception.from);
    format!("exception {name} ({}): {}", exception.stance, what.chain(limits).collect::<Vec<_>>().join("; "))
}

/// A fact with where it stands and what limits it.
fn told<T>(fact: &Fact<T>, value: String) -> String {
    let limits = fact.limits.iter().filter_map(|limit| match limit.limit.as_str() {
        "by" => Some(format!("by {}", limit.items.join(", "))),
        "to" => Some(format!("to {}", limit.items.join(", "))),
        _ => self::limit(limit),
    });
    let may = (fact.stance == "may" && fact.from.is_some()).then(|| "may".to_owned());
    let beside: Vec<String> = fact.from.iter().cloned().chain(may).chain(limits).collect();
    if beside.is_empty() { value } else { format!("{value} ({})", beside.join("; ")) }
}

/// How long data is kept.
fn kept(kept: &Kept) -> String {
    let reasons = (!kept.reasons.is_empty()).then(|| format!("for {}", kept.reasons.join(", ")));
    let parts = kept.period.as_ref().map(period).into_iter().chain(kept.counted_from.as_ref().map(|event| format!("from {event}"))).chain(reasons);
    let parts: Vec<String> = parts.chain(kept.then.as_ref().map(|then| format!("then {then}"))).collect();
    if parts.is_empty() { "for a time that is not stated".to_owned() } else { parts.join(", ") }
}

/// A period, which is a map with one key.
fn period(period: &Value) -> String {
    let words = |(key, value): (&String, &Value)| match key.as_str() {
        "until" => format!("until {}", plain(value)),
        "as_needed_for" => format!("as long as needed for {}", plain(value)),
        "indefinite" => "without end".to_owned(),
        _ => plain(value),
    };
    period.as_object().and_then(|period| period.iter().next()).map_or_else(|| plain(period), words)
}

/// The first of several things, and how many more there are.
fn some(mut told: Vec<String>, total: usize) -> Vec<String> {
    told.truncate(MOST);
    let more = total.saturating_sub(told.len());
    if more > 0 {
        told.push(format!("{more} more"));
    }
    told
}

/// A value of the policy without the signs of JSON.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields.iter().map(|(field, value)| format!("{field}: {}", plain(value))).collect::<Vec<_>>().join("; "),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
