//! The smallest policy and question that still fail, and how they look.

use privacy_policy::Policy;
use privacy_policy::claims::Question;
use serde_json::Value;

/// Takes out of a policy and a question whatever is not needed for a test to fail.
pub(crate) fn smallest(policy: &Policy, question: &Question, fails: &dyn Fn(&Policy, &Question) -> bool) -> (Policy, Question) {
    let (mut policy, mut question) = (policy.clone(), question.clone());
    loop {
        let before = (policy.clone(), question.clone());
        for without in questions(&question) {
            if fails(&policy, &without) {
                question = without;
            }
        }
        let document = serde_json::to_value(&policy).expect("a policy can be written");
        for step in steps(&document) {
            let mut document = serde_json::to_value(&policy).expect("a policy can be written");
            if take_out(&mut document, &step)
                && let Ok(less) = serde_json::from_value::<Policy>(document)
                && less != policy
                && fails(&less, &question)
            {
                policy = less;
            }
        }
        if (&policy, &question) == (&before.0, &before.1) {
            return (policy, question);
        }
    }
}

fn questions(question: &Question) -> Vec<Question> {
    let without = |change: fn(&mut Question)| {
        let mut question = question.clone();
        change(&mut question);
        question
    };
    vec![
        without(|question| question.matter = None),
        without(|question| question.data = None),
        without(|question| question.purpose = None),
        without(|question| question.recipient = None),
        without(|question| question.actor = None),
        without(|question| question.product = None),
        without(|question| question.region = None),
        without(|question| question.people = None),
    ]
}

/// The places of a document, the last first, so that taking out one moves none of those that follow.
fn steps(document: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, steps: &mut Vec<String>) {
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(map) => map.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect(),
            Value::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
            _ => Vec::new(),
        };
        for (key, value) in inner {
            let at = format!("{at}/{key}");
            steps.push(at.clone());
            walk(value, &at, steps);
        }
    }
    let mut steps = Vec::new();
    walk(document, "", &mut steps);
    steps.reverse();
    steps
}

fn take_out(document: &mut Value, at: &str) -> bool {
    let Some((parent, key)) = at.rsplit_once('/') else { return false };
    match document.pointer_mut(parent) {
        Some(Value::Object(map)) => map.shift_remove(&key.replace("~1", "/").replace("~0", "~")).is_some(),
        Some(Value::Array(list)) => match key.parse::<usize>() {
            Ok(index) if index < list.len() => {
                list.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// A policy as a file, and a question in the words of the command line.
pub(crate) fn shown(policy: &Policy, question: &Question) -> String {
    let asked = [
        question.matter.map(|matter| format!("{} ", matter.as_str())),
        question.data.as_ref().map(|data| format!("--data {data} ")),
        question.purpose.map(|purpose| format!("--purpose {purpose} ")),
        question.recipient.as_ref().map(|party| format!("--recipient {party} ")),
        question.actor.as_ref().map(|party| format!("--actor {party} ")),
        question.product.as_ref().map(|product| format!("--product {product} ")),
        question.region.as_ref().map(|place| format!("--for {place} ")),
        question.people.map(|people| format!("--people {people} ")),
    ];
    let asked: String = asked.into_iter().flatten().collect();
    format!("question: {asked}\n{}", serde_yaml::to_string(policy).expect("a policy can be written"))
}
