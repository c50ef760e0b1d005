//! What is written and read again is equal: through this crate in YAML and in JSON, and through serde_yaml and serde_json, with which programs may load
//! the model as well.
//!
//! Documents are made from the schema; what the integrity checks refuse in them is taken out, until a valid document is left.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/coverage.rs"]
mod coverage;
#[path = "support/documents.rs"]
mod documents;
#[path = "support/random.rs"]
mod random;
#[path = "support/valid.rs"]
mod valid;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use documents::Documents;
use privacy_policy::model::{DataRef, DefinedName, Disclosure, Exception, Line, Locator, Period, Quote, Recipient, Retention, Text, Use};
use privacy_policy::vocab::{DataCategory, Purpose};
use privacy_policy::{Code, Level, Policy, schema};

const DOCUMENTS: usize = 150;

#[test]
fn what_is_written_is_read_as_it_was() {
    let schema = schema::json_schema();
    let mut used = BTreeSet::new();
    for seed in random::seeds() {
        let mut make = Documents::new(&schema, seed);
        for number in 0..DOCUMENTS {
            let policy = valid::policy(make.document());
            round_trip(&policy, &format!("SEED={seed}, document {number}"));
            used.append(&mut coverage::used(&serde_json::to_value(&policy).expect("a policy can be written"), &schema));
        }
    }
    // References to what a random document does not declare are taken out; `examples/complete.yaml` has them all.
    let all = coverage::properties(&schema);
    assert!(used.len() * 4 > all.len() * 3, "only {} of {} properties were part of a policy, not {:?}", used.len(), all.len(), &all - &used);
}

fn round_trip(policy: &Policy, place: &str) {
    let yaml = policy.to_yaml().unwrap_or_else(|problems| panic!("{place}: {problems}"));
    let reading = Policy::from_yaml(&yaml).unwrap_or_else(|problems| panic!("{place}: {problems}\n{yaml}"));
    assert_eq!(reading.policy, *policy, "{place}\n{yaml}");
    let ambiguous = reading.remarks.iter().find(|remark| remark.level() == Level::Note);
    assert_eq!(ambiguous, None, "{place}: what is written is the same to every reader\n{yaml}");
    let second: Policy = serde_yaml::from_str(&yaml).unwrap_or_else(|e| panic!("{place}: serde_yaml: {e}\n{yaml}"));
    assert_eq!(second, *policy, "{place}: serde_yaml reads something else\n{yaml}");

    let json = policy.to_json().unwrap_or_else(|problems| panic!("{place}: {problems}"));
    let read = Policy::from_yaml(&json).unwrap_or_else(|problems| panic!("{place}: {problems}\n{json}")).policy;
    assert_eq!(read, *policy, "{place}\n{json}");
    let second: Policy = serde_json::from_str(&json).unwrap_or_else(|e| panic!("{place}: serde_json: {e}\n{json}"));
    assert_eq!(second, *policy, "{place}: serde_json reads something else\n{json}");
    keep(&yaml, &json);
}

/// Leaves what was written in the folder `WRITTEN`, if there is one: `tests/cross_language/check_yaml11.py` reads it with other readers.
fn keep(yaml: &str, json: &str) {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    if let Some(folder) = std::env::var_os("WRITTEN") {
        let file = Path::new(&folder).join(NUMBER.fetch_add(1, Ordering::Relaxed).to_string());
        std::fs::write(file.with_extension("yaml"), yaml).expect("the folder can be written to");
        std::fs::write(file.with_extension("json"), json).expect("the folder can be written to");
    }
}

/// Texts that some reader takes for something else, in every place that takes a text.
#[test]
fn awkward_texts() {
    let words = "NO on Off y ~ null Null true TRUE 1 -1 1.0 1e3 .5 .inf 0o17 0x1F 0b1 010 1_000 1:30 190:20:30 2015-10-01 2015-10-01T12:00:00Z = << - ? : \
        *a &a !a !!str %a @a `a #a | > [a] {a} a: a:b :a a#b -a ?a 'a' \"a\" a\\ \\n --- ... é 信頼 😀 ñ \u{a0}a a\u{a0} \u{200b} \u{ad} \u{e000} \u{10ffff} <<a";
    let mut texts: Vec<String> = words.split(' ').map(str::to_owned).collect();
    let phrases = [
        "- a",
        "? a",
        ": a",
        "a: b",
        "a #b",
        "a, b",
        "[a, b]",
        "{a: b}",
        "%YAML 1.2",
        "--- a",
        "a - b",
        "it's",
        "a  b",
        "ends with:",
        "a\\b",
        "1 000",
    ];
    texts.extend(phrases.map(str::to_owned));
    texts.extend(texts.clone().iter().map(|text| format!("A {text}")));
    for text in &texts {
        let mut policy = Policy::default();
        policy.document.title = Line::new(text.as_str()).ok();
        let mut r#use = Use { note: Text::new(format!("{text}\n\n {text}\n")).ok(), ..Use::default() };
        // `NO` is a country.
        if let Some(name) = DefinedName::new(text.as_str()).ok().filter(|name| name != "NO") {
            let recipient =
                Recipient { legal_name: Line::new(text.as_str()).ok(), as_written: Line::new(text.as_str()).ok(), ..Recipient::default() };
            if recipient != Recipient::default() {
                policy.recipients.insert(name, recipient);
            }
        }
        if let Ok(quote) = Quote::new(text.as_str()) {
            r#use.evidence.push(Locator::new(quote));
        }
        r#use.data.push(DataCategory::Name.into());
        let anything =
            serde_json::json!({ text: [text, { text: null }, [], {}, "", " ", "\u{0}\u{85}\u{2028}\u{202e}\u{feff}\t\r"], "": text.repeat(300) });
        r#use.x.0.insert(text.clone(), anything);
        r#use.x.0.insert(text.repeat(400), 1.into());
        policy.r#use.push(r#use);
        round_trip(&policy, text);
    }
}

/// Under `x` stands whatever JSON can hold, numbers included.
#[test]
fn numbers() {
    let mut policy = Policy::default();
    let integers = [i64::MIN, -1, 0, 1, 1 << 53, i64::MAX].map(serde_json::Value::from);
    let floats = [0.0, -0.5, 1.0, 0.1, 1e21, 1e-7, 123_456_789.125, f64::MAX, f64::MIN_POSITIVE, 5e-324, f64::EPSILON].map(serde_json::Value::from);
    let numbers: Vec<serde_json::Value> = integers.into_iter().chain(floats).chain([u64::MAX.into(), (u64::MAX / 2 + 1).into()]).collect();
    policy.x.0.insert("numbers".to_owned(), numbers.into());
    round_trip(&policy, "numbers");
}

/// What is not valid is not written, and every problem is told.
#[test]
fn what_is_not_valid_is_not_written() {
    let name = |text: &str| DefinedName::new(text).expect("a name");
    let mut policy = Policy::default();
    policy.definitions.insert(name("Log Data"), privacy_policy::model::Definition::default());
    policy.disclosure.push(Disclosure { data: vec![DataRef::Name(name("Nothing Declared"))], ..Disclosure::default() });
    policy.retention.push(Retention { period: Some(Period::AsNeededFor(Vec::<Purpose>::new())), ..Retention::default() });
    for written in [policy.to_yaml(), policy.to_json()] {
        let problems = written.expect_err("the policy is not valid").0;
        let found: Vec<(Code, String)> = problems.iter().map(|problem| (problem.code, problem.path.to_string())).collect();
        let expected = [
            (Code::EmptyValue, "definitions[\"Log Data\"]"),
            (Code::UndeclaredName, "disclosure[0].data[0]"),
            (Code::EmptyValue, "retention[0].period.as_needed_for"),
        ];
        assert_eq!(found, expected.map(|(code, path)| (code, path.to_owned())));
    }
}

/// What says nothing is left out, so that it cannot be an empty value in the file.
#[test]
fn what_says_nothing_is_not_written() {
    let mut policy = Policy::default();
    policy.disclosure.push(Disclosure { data: vec![DataCategory::Name.into()], except: Exception::default(), ..Disclosure::default() });
    assert_eq!(policy.to_yaml().expect("a valid policy"), "privacy_policy: \"1.0\"\ndisclosure:\n  - data: [name]\n");
}
