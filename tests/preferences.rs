//! Preferences files: mistakes are told like those of policies, the examples are sound, and two real policies answer them as a reader would.
//!
//! `tests/preferences/fails/*.yaml` have the problems that are listed in the file of the same name that ends in `.txt`; `UPDATE=1 cargo test --test preferences`
//! rewrites the listings.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/drift.rs"]
mod drift;
#[path = "support/listing.rs"]
mod listing;

use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::matching::{Score, answer};
use privacy_policy::preferences::Preferences;
use privacy_policy::read::PreferencesReading;
use privacy_policy::vocab::WishAnswer::{self, Met, NotMet, Unknown};
use privacy_policy::{Limits, Policy, schema};

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "yaml")).collect();
    found.sort();
    assert!(!found.is_empty());
    found
}

#[test]
fn mistakes_are_told_with_place_and_remedy() {
    for path in files("tests/preferences/fails") {
        let text = fs::read(&path).expect("a file");
        let problems = Preferences::from_slice_with(&text, Limits::default()).expect_err("problems").0;
        drift::check(path.with_extension("txt").to_str().expect("text"), &listing::of(&problems));
    }
}

/// A remedy that is offered as a change removes its problem.
#[test]
fn remedies_help() {
    let mut mended = 0;
    for path in files("tests/preferences/fails") {
        let text = fs::read_to_string(&path).expect("a file");
        let problems = |text: &str| Preferences::from_yaml(text).err().map_or_else(Vec::new, |problems| problems.0);
        let before = problems(&text);
        let after: Vec<String> = problems(&listing::mended(&text, &before)).into_iter().map(|problem| problem.message).collect();
        for problem in before.iter().filter(|problem| problem.fix.is_some()) {
            assert!(!after.contains(&problem.message), "{}: {problem}", path.display());
            mended += 1;
        }
    }
    assert!(mended > 5, "{mended}");
}

/// What is advised for policies alone is not advised here.
#[test]
fn no_advice_is_about_policies() {
    for path in files("tests/preferences/fails") {
        let listing = fs::read_to_string(path.with_extension("txt")).expect("a listing");
        assert!(!listing.contains("not_stated") && !listing.contains("a policy") && !listing.contains("the text"), "{listing}");
    }
}

fn examples() -> Vec<(PathBuf, String, PreferencesReading)> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("an example");
        let reading = Preferences::from_yaml(&text).unwrap_or_else(|problems| panic!("{}: {problems}", path.display()));
        (path, text, reading)
    };
    files("examples/preferences").into_iter().map(read).collect()
}

#[test]
fn examples_are_valid_and_stay_what_they_are() {
    let validator = jsonschema::draft202012::new(&schema::preferences_json_schema()).expect("the schema compiles");
    for (path, text, reading) in examples() {
        let file = path.display();
        assert_eq!(reading.remarks, [], "{file} has remarks");
        let written = serde_json::to_string(&reading.preferences).expect("JSON");
        assert_eq!(
            Preferences::from_yaml(&written).expect("valid").preferences,
            reading.preferences,
            "{file} is not what it was after being written"
        );
        let second: Preferences = serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{file}: serde_yaml: {e}"));
        assert_eq!(second, reading.preferences, "{file}: serde_yaml reads something else");
        let document: serde_json::Value = serde_yaml::from_str(&text).expect("YAML");
        assert!(validator.is_valid(&document), "{file}: the JSON Schema refuses it");
    }
}

/// A wish with the answers of InfluxData's and of Redis Labs' policy.
type Expected = (&'static str, WishAnswer, WishAnswer);

/// The answers of the two policies, each of which was read for this.
const EXPECTED: &[(&str, &[Expected])] = &[
    (
        "strict-person",
        &[
            ("no_sale", Unknown, Unknown),
            ("no_sale_with_the_business", NotMet, NotMet),
            ("no_advertising_use_of_content", Unknown, Unknown),
            ("no_data_for_the_marketing_of_others", Unknown, Unknown),
            ("no_training_on_content", Unknown, Unknown),
            ("no_profiles", Unknown, NotMet),
            ("deletion", NotMet, Met),
            ("access_and_correction", NotMet, Met),
            ("unsubscribe", NotMet, Met),
            ("cookies_can_be_refused", Unknown, Met),
            ("two_years", Unknown, Unknown),
            ("leaving_the_eu", NotMet, NotMet),
            ("do_not_track", NotMet, NotMet),
        ],
    ),
    (
        "vendor-questionnaire",
        &[
            ("service_providers_bound", Unknown, Met),
            ("content_for_the_service_only", NotMet, Unknown),
            ("content_shared_with_processors_only", Unknown, NotMet),
            ("no_sale", Unknown, Unknown),
            ("encryption", Unknown, NotMet),
            ("audited", Unknown, Unknown),
            ("breach_notice", Met, NotMet),
            ("access_within_a_month", NotMet, Unknown),
            ("deletion_without_escape", NotMet, NotMet),
            ("retention_of_logs", Unknown, Unknown),
            ("transfers", NotMet, NotMet),
            ("who_answers", NotMet, NotMet),
            ("told_of_changes", Met, NotMet),
            ("no_decisions_by_machines", Met, Met),
        ],
    ),
];

#[test]
fn two_policies_answer_as_a_reader_would() {
    let policy = |name: &str| Policy::from_path(format!("examples/{name}.yaml")).expect("a policy").policy;
    let policies = [policy("influxdata"), policy("redislabs")];
    for (file, expected) in EXPECTED {
        let path = Path::new("examples/preferences").join(format!("{file}.yaml"));
        let wishes = Preferences::from_path(&path).expect("preferences").preferences;
        let [influxdata, redislabs] = policies.each_ref().map(|policy| answer(policy, &wishes));
        let answers = influxdata.iter().zip(&redislabs).map(|(one, other)| (one.wish.id.as_str(), one.answer, other.answer));
        assert_eq!(answers.collect::<Vec<_>>(), *expected, "{file}");
        for (policy, answers) in policies.iter().zip([&influxdata, &redislabs]) {
            assert_eq!(Score::of(answers).total(), wishes.wishes.iter().map(|wish| u64::from(wish.weight())).sum::<u64>());
            let paths: Vec<_> = policy.statements().map(|(place, _)| place.path()).collect();
            let known = |path: &privacy_policy::model::Path| paths.contains(path) || path.to_string().starts_with("not_stated");
            let of_others = |path: &&privacy_policy::model::Path| !known(path);
            // What is no statement is a section of the file.
            let others = answers.iter().flat_map(|answer| &answer.places).filter(of_others);
            assert!(others.clone().all(|path| path.steps().len() <= 2), "{:?}", others.collect::<Vec<_>>());
        }
    }
}

#[test]
fn many_statements_that_say_only_are_answered() {
    let many = |count: usize, one: &str| (0..count).map(|n| one.replace('#', &n.to_string())).collect::<String>();
    let wishes =
        format!("privacy_preferences: \"1.0\"\nwishes:\n{}", many(100, "  - {id: w#, test: {never: {act: use, purposes: [advertising]}}}\n"));
    let wishes = Preferences::from_yaml(&wishes).expect("preferences").preferences;
    let policy =
        format!("privacy_policy: \"1.0\"\nuse:\n{}", many(2_000, "  - {id: s#, data: [contact], purposes: [hosting], exclusive: [purposes]}\n"));
    let policy = Policy::from_yaml(&policy).expect("a policy").policy;
    // Each of them is compared with all others, up to a bound.
    assert!(answer(&policy, &wishes).iter().all(|answered| answered.places.len() <= 20));
}
