//! The crate and the JSON Schema come to the same verdict about the shape of a document: on documents made from the schema, and on
//! documents that were made wrong, or nearly so.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/coverage.rs"]
mod coverage;
#[path = "support/documents.rs"]
mod documents;
#[path = "support/json_text.rs"]
mod json_text;
#[path = "support/mutations.rs"]
mod mutations;
#[path = "support/random.rs"]
mod random;

use std::collections::{BTreeMap, BTreeSet};

use documents::Documents;
use json_text::{has_raw, is_unseen, json_text, meaning};
use privacy_policy::diagnostic::Family;
use privacy_policy::preferences::Preferences;
use privacy_policy::{Level, Policy, Problems, schema};
use random::Random;
use serde_json::Value;

/// Documents per seed, each of them as it is and in `VARIANTS` wrong forms.
const DOCUMENTS: usize = 510;
const VARIANTS: usize = 9;
/// How many documents are made at most for properties that chance left out.
const MORE_DOCUMENTS: usize = 5_000;

/// A kind of file: its schema, and what the crate says of a text.
struct Kind {
    schema: Value,
    problems: fn(&str) -> Option<Problems>,
}

fn policies() -> Kind {
    Kind { schema: schema::json_schema(), problems: |text| Policy::from_yaml(text).err() }
}

fn preferences() -> Kind {
    Kind { schema: schema::preferences_json_schema(), problems: |text| Preferences::from_yaml(text).err() }
}

#[test]
fn crate_and_schema_agree_on_policies() {
    agree(&policies());
}

#[test]
fn crate_and_schema_agree_on_preferences() {
    agree(&preferences());
}

fn agree(kind: &Kind) {
    let schema = &kind.schema;
    let validator = jsonschema::draft202012::new(schema).expect("the schema compiles");
    let mut tally = Tally::default();
    let mut used = BTreeSet::new();
    for seed in random::seeds() {
        let mut make = Documents::new(schema, seed);
        for number in 0..DOCUMENTS {
            let document = make.document();
            used.append(&mut coverage::used(&document, schema));
            assert!(
                validator.is_valid(&document),
                "SEED={seed}, document {number}: the generator made a document that the schema refuses: {document}"
            );
            tally.compare(kind, &validator, &document, "nothing", &mut make.random, &format!("SEED={seed}, document {number}"));
            for variant in 0..VARIANTS {
                let place = format!("SEED={seed}, document {number}, variant {variant}");
                let mut changed = document.clone();
                let mutation = make.mutate(&mut changed);
                // A scalar of YAML with a slip of the pen in it has no meaning that is known here.
                if make.random.chance(10) && !has_raw(&changed) {
                    make.mutate(&mut changed);
                }
                tally.compare(kind, &validator, &changed, mutation, &mut make.random, &place);
            }
        }
    }
    // A rare property may have escaped chance: more documents are compared until it has had its turn.
    let all = coverage::properties(schema);
    let mut make = Documents::new(schema, 0);
    for number in 0..MORE_DOCUMENTS {
        if used == all {
            break;
        }
        let document = make.document();
        used.append(&mut coverage::used(&document, schema));
        tally.compare(kind, &validator, &document, "nothing", &mut make.random, &format!("further document {number}"));
    }
    let total: usize = tally.0.values().map(|(accepted, refused)| accepted + refused).sum();
    let accepted: usize = tally.0.values().map(|(accepted, _)| accepted).sum();
    println!("{total} documents, of which {accepted} were accepted; by mutation (accepted, refused): {:?}", tally.0);
    if std::env::var_os("SEED").is_none() {
        assert!(total >= 10_000, "only {total} documents were compared");
        assert!(accepted > total / 8 && accepted < total * 7 / 8, "{accepted} of {total} documents were accepted: that proves little");
        assert_eq!(tally.0.len(), mutations::MUTATIONS.len() + 1, "every kind of mutation was tried");
        assert_eq!(used, all, "every property of every object was part of a document");
    }
}

/// Every spelling of a number, a boolean, null and what looks like one, in every kind of place.
#[test]
fn every_scalar_everywhere() {
    const PLACES: [&str; 13] = [
        r#"{"privacy_policy": "HERE"}"#,
        r#"{"privacy_policy": "1.0", "HERE": 1}"#,
        r#"{"privacy_policy": "1.0", "x": "HERE"}"#,
        r#"{"privacy_policy": "1.0", "x": {"HERE": "HERE"}}"#,
        r#"{"privacy_policy": "1.0", "document": {"title": "HERE"}}"#,
        r#"{"privacy_policy": "1.0", "document": {"effective_date": "HERE"}}"#,
        r#"{"privacy_policy": "1.0", "document": {"sections": {"HERE": "HERE"}}}"#,
        r#"{"privacy_policy": "1.0", "definitions": {"HERE": {"data": ["HERE"]}}}"#,
        r#"{"privacy_policy": "1.0", "collection": [{"note": "HERE", "data": ["name"]}]}"#,
        r#"{"privacy_policy": "1.0", "collection": [{"stance": "HERE", "data": ["name"]}]}"#,
        r#"{"privacy_policy": "1.0", "children": [{"kind": "directed", "ages": {"from": "HERE"}}]}"#,
        r#"{"privacy_policy": "1.0", "retention": [{"residual_copies": "HERE", "period": {"indefinite": "HERE"}}]}"#,
        r#"{"privacy_policy": "1.0", "transfers": [{"to": "HERE"}, {"to": ["HERE"]}]}"#,
    ];
    everywhere(&policies(), &PLACES);
}

#[test]
fn every_scalar_everywhere_in_preferences() {
    const PLACES: [&str; 9] = [
        r#"{"privacy_preferences": "HERE", "wishes": [{"id": "a", "test": {"never": {"act": "sell"}}}]}"#,
        r#"{"privacy_preferences": "1.0", "wishes": "HERE"}"#,
        r#"{"privacy_preferences": "1.0", "wishes": [{"id": "HERE", "test": {"never": {"act": "sell"}}}]}"#,
        r#"{"privacy_preferences": "1.0", "wishes": [{"id": "a", "weight": "HERE", "test": {"never": {"act": "sell"}}}]}"#,
        r#"{"privacy_preferences": "1.0", "wishes": [{"id": "a", "required": "HERE", "test": {"never": {"act": "sell"}}}]}"#,
        r#"{"privacy_preferences": "1.0", "wishes": [{"id": "a", "silence": "HERE", "test": {"any": ["HERE"]}}]}"#,
        r#"{"privacy_preferences": "1.0", "wishes": [{"id": "a", "note": "HERE", "test": {"HERE": {"act": "sell"}}}]}"#,
        r#"{"privacy_preferences": "1.0", "wishes": [{"id": "a", "x": {"HERE": "HERE"}, "test": {"never": {"act": "sell"}}}]}"#,
        r#"{"privacy_preferences": "1.0", "title": "HERE", "wishes": [{"id": "a", "test": {"never": {"act": "sell"}}}]}"#,
    ];
    everywhere(&preferences(), &PLACES);
}

fn everywhere(kind: &Kind, places: &[&str]) {
    let validator = jsonschema::draft202012::new(&kind.schema).expect("the schema compiles");
    let mut tally = Tally::default();
    let raw = mutations::NUMBERS.iter().chain(json_text::PLAIN.iter().map(|(plain, _)| plain)).map(|raw| format!("{}{raw}", json_text::RAW));
    let scalars: Vec<String> = raw.chain(mutations::WORDS.iter().map(|word| (*word).to_owned())).collect();
    for scalar in &scalars {
        for place in places {
            let mut document = serde_json::from_str(place).expect("JSON");
            put(&mut document, scalar);
            tally.compare(kind, &validator, &document, "a scalar", &mut Random::new(1), &format!("{scalar:?} in {place}"));
        }
    }
    let (accepted, refused) = tally.0["a scalar"];
    assert!(accepted > 100 && refused > 300, "{accepted} accepted, {refused} refused");
}

/// Puts a scalar in the place of `HERE`, and its text in the place of a key `HERE`.
fn put(value: &mut Value, scalar: &str) {
    match value {
        Value::String(text) if text == "HERE" => scalar.clone_into(text),
        Value::Array(list) => list.iter_mut().for_each(|item| put(item, scalar)),
        Value::Object(map) => {
            *map =
                std::mem::take(map).into_iter().map(|(key, value)| (key.replace("HERE", scalar.trim_start_matches(json_text::RAW)), value)).collect();
            map.values_mut().for_each(|value| put(value, scalar));
        }
        _ => {}
    }
}

/// How many documents both accepted and both refused, by what had been changed.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, (usize, usize)>);

impl Tally {
    fn compare(
        &mut self,
        kind: &Kind,
        validator: &jsonschema::Validator,
        document: &Value,
        mutation: &'static str,
        random: &mut Random,
        place: &str,
    ) {
        let theirs = meaning(document).is_some_and(|document| validator.is_valid(&document));
        let mut texts = vec![json_text(document, random)];
        if random.chance(25) && !has_raw(document) {
            let yaml = serde_yaml::to_string(document).expect("a document can be written");
            // What no file may hold as it is, serde_yaml does not escape. It can stand under `x` only.
            texts.extend(Some(yaml).filter(|yaml| !yaml.contains(is_unseen)));
        }
        for text in &texts {
            let problems = shape_problems(kind, text);
            assert_eq!(problems.is_empty(), theirs, "{place} ({mutation}): the schema says {theirs}, and the crate {problems:#?}\n{text}");
        }
        let (accepted, refused) = self.0.entry(mutation).or_default();
        *(if theirs { accepted } else { refused }) += 1;
    }
}

/// What is wrong with a document as far as the schema could see it.
fn shape_problems(kind: &Kind, text: &str) -> Vec<String> {
    let Some(problems) = (kind.problems)(text) else { return Vec::new() };
    let of_shape = |problem: &&privacy_policy::Problem| problem.level() == Level::Error && problem.code.family() != Family::Integrity;
    problems.0.iter().filter(of_shape).map(ToString::to_string).collect()
}
