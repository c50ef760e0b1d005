//! Plain English for every statement: nothing that a file states is lost.

use privacy_policy::model::{Policy, StatementPlace};
use privacy_policy::phrase;
use serde_json::Value;

#[path = "support/documents.rs"]
mod documents;
#[path = "support/random.rs"]
#[allow(dead_code, reason = "it serves several tests")]
mod random;

use documents::Documents;

/// Fields that speak of the file instead of the policy.
const OF_THE_FILE: [&str; 4] = ["id", "evidence", "note", "x"];

/// Fields that, with this one item, say what the statement says without them.
const DEFAULTS: [(&str, &str); 6] =
    [("by", "self"), ("kinds", "automated"), ("modes", "disclose"), ("operations", "collect"), ("operations", "use"), ("operations", "process")];

/// Every statement of a policy, with its sentence.
fn sentences(policy: &Policy) -> Vec<(StatementPlace, String)> {
    policy.statements().map(|(place, statement)| (place, phrase::statement(policy, statement).to_string())).collect()
}

fn complete() -> Policy {
    let text = std::fs::read_to_string("examples/complete.yaml").expect("the example is there");
    Policy::from_yaml(&text).expect("the example is valid").policy
}

/// The values under a statement's keys, one by one: those of lists item by item, those of objects key by key.
fn parts(value: &Value) -> Vec<Vec<String>> {
    let keys: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => return Vec::new(),
    };
    let mut found = Vec::new();
    for (key, value) in keys {
        found.push(vec![key.clone()]);
        found.extend(parts(value).into_iter().map(|mut rest| {
            rest.insert(0, key.clone());
            rest
        }));
    }
    found
}

/// The value without what stands at the path.
fn without(value: &Value, path: &[String]) -> Option<Value> {
    let mut value = value.clone();
    let (last, way) = path.split_last()?;
    let mut inner = &mut value;
    for key in way {
        inner = match inner {
            Value::Object(map) => map.get_mut(key)?,
            Value::Array(items) => items.get_mut(key.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    match inner {
        Value::Object(map) => _ = map.shift_remove(last)?,
        Value::Array(items) => _ = items.remove(last.parse().ok()?),
        _ => return None,
    }
    Some(value)
}

/// What can be taken out of a policy's statements without changing their sentences.
fn unsaid(policy: &Policy, depth: usize, tried: &mut usize) -> Vec<String> {
    let whole = serde_json::to_value(policy).expect("a policy is JSON");
    let mut unsaid = Vec::new();
    for (place, sentence) in sentences(policy) {
        // The other statements are not needed, and reading them again and again takes its time.
        let mut whole = whole.clone();
        if let Value::Object(keys) = &mut whole {
            let needed = ["privacy_policy", "document", "contact_points", "recipients", place.list[0]];
            keys.retain(|key, _| needed.contains(&key.as_str()));
        }
        let mut way: Vec<String> = place.list.iter().map(|key| (*key).to_owned()).collect();
        way.push(place.index.to_string());
        let statement = way.iter().fold(&whole, |inner, key| key.parse::<usize>().map_or_else(|_| &inner[key.as_str()], |at| &inner[at]));
        for part in parts(statement).into_iter().filter(|part| part.len() <= depth) {
            let user = ["complaints", "choices", "user_duties"].contains(&place.list[0]) && statement["by"] == serde_json::json!(["user"]);
            let default = DEFAULTS.iter().any(|(field, term)| part[0] == *field && statement[field] == serde_json::json!([term]));
            if OF_THE_FILE.contains(&part[0].as_str()) || default || (part[0] == "by" && user) {
                continue;
            }
            let path: Vec<String> = way.iter().chain(&part).cloned().collect();
            // What is required cannot be taken out.
            let Some(Ok(less)) = without(&whole, &path).map(serde_json::from_value::<Policy>) else { continue };
            *tried += 1;
            let (_, changed) = less.statements().find(|(other, _)| *other == place).expect("the statement is still there");
            if phrase::statement(&less, changed).to_string() == sentence {
                unsaid.push(format!("{}: {}: {sentence}", place.path(), part.join(".")));
            }
        }
    }
    unsaid
}

/// Whatever is taken out of a statement changes its sentence, so that a sentence says everything that its statement says.
#[test]
fn everything_that_a_statement_says_is_said() {
    let mut tried = 0;
    let unsaid = unsaid(&complete(), usize::MAX, &mut tried);
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
    assert!(tried > 1000, "{tried} fields and items were tried");
}

/// The same of every field together with every other, in documents made by chance.
#[test]
fn every_field_of_every_kind_is_said() {
    let schema = serde_json::from_str(include_str!("../schema/privacy-policy-1.0.json")).expect("the schema is JSON");
    let mut documents = Documents::new(&schema, 7);
    let (mut tried, mut unsaid_fields) = (0, Vec::new());
    for _ in 0..120 {
        if let Ok(policy) = serde_json::from_value::<Policy>(documents.document()) {
            unsaid_fields.extend(unsaid(&policy, 1, &mut tried));
        }
    }
    assert!(unsaid_fields.is_empty(), "{}", unsaid_fields.join("\n"));
    assert!(tried > 1000, "{tried} fields were tried");
}

/// Both ways to say each vocabulary's terms are sentences: they start with a capital letter, end with a stop, and hold no doubled spaces or stops.
#[test]
fn sentences_are_well_formed() {
    for file in ["complete", "influxdata", "redislabs", "minimal"] {
        let text = std::fs::read_to_string(format!("examples/{file}.yaml")).expect("the example is there");
        let policy = Policy::from_yaml(&text).expect("the example is valid").policy;
        for (place, sentence) in sentences(&policy) {
            let place = place.path();
            assert!(sentence.ends_with('.') || sentence.ends_with(".”"), "{place}: {sentence}");
            assert!(sentence.starts_with(char::is_uppercase), "{place}: {sentence}");
            for wrong in ["  ", " ,", " .", "..", ",,", ", .", "( ", " )", "“ ", " ”", ",.", " and and ", " to to "] {
                assert!(!sentence.contains(wrong), "{place} holds {wrong:?}: {sentence}");
            }
        }
    }
}
