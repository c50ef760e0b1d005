//! Evidence resolves in the text it points at, and what it does not account for is named.

use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::Policy;
use privacy_policy::trace::{Difference, Outcome, Resolution, Role, SourceText, State, Trace, locators, trace};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn policy(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|problems| panic!("{problems}")).policy
}

fn orchard(change: impl FnOnce(String) -> String) -> (SourceText, Trace) {
    let text = SourceText::parse(&read(&root().join("tests/sources/orchard.md")));
    let policy = policy(&change(read(&root().join("tests/sources/orchard.yaml"))));
    let traced = trace(&policy, &text);
    (text, traced)
}

/// What became of the locators that were not found.
fn faults(traced: &Trace) -> Vec<&Outcome> {
    let located = traced.locators.iter().filter_map(|resolution| match resolution {
        Resolution::Located(outcome) => Some(outcome),
        _ => None,
    });
    located.filter(|outcome| !matches!(outcome, Outcome::Found(_))).collect()
}

#[test]
fn everything_resolves() {
    let (_, traced) = orchard(|yaml| yaml);
    assert!(traced.is_complete(), "{traced:?}");
    assert_eq!(traced.sentences.uncovered, 0);
    assert_eq!((traced.sentences.all, traced.sentences.excused), (10, 1));
    assert!((traced.sentences.percent(State::Excused) - 10.0).abs() < 1e-9);
}

#[test]
fn a_sentence_without_evidence_is_named() {
    let (text, traced) = orchard(|yaml| yaml.replace("\"We may keep notes\"", "\"When you order\""));
    let left: Vec<&str> = traced.uncovered().map(|number| text.text(&text.sentences()[number].range)).collect();
    assert_eq!(left.len(), 1);
    assert!(left[0].starts_with("We may keep notes") && left[0].ends_with("look for."), "{left:?}");
}

#[test]
fn a_change_of_case_is_a_near_miss() {
    let (text, traced) = orchard(|yaml| yaml.replace("Our server records", "our Server records"));
    let [Outcome::Missing { nearest: Some(near) }] = faults(&traced)[..] else { panic!("{traced:?}") };
    assert_eq!(near.difference, Difference::Writing);
    assert_eq!(text.text(&near.place.range), "Our server records");
}

#[test]
fn words_of_another_section_are_found_there() {
    let (_, traced) = orchard(|yaml| {
        yaml.replace("at: visits, text: \"Our", "at: tells, text: \"Our").replace("    visits: \"1. What we collect / Visits\"\n", "")
    });
    let [Outcome::Missing { nearest: Some(near) }] = faults(&traced)[..] else { panic!("{traced:?}") };
    assert_eq!(near.difference, Difference::OtherSection);
}

#[test]
fn words_that_stand_twice_are_ambiguous() {
    let (_, traced) = orchard(|yaml| yaml.replace("\"We never sell your data.\"", "\"We never sell\""));
    assert!(matches!(faults(&traced)[..], [Outcome::Ambiguous { places, .. }] if places.len() == 2), "{traced:?}");
}

#[test]
fn words_that_stand_nowhere_are_missing() {
    let (_, traced) = orchard(|yaml| yaml.replace("Our server records", "Zebras gallop quietly"));
    assert!(matches!(faults(&traced)[..], [Outcome::Missing { nearest: None }]), "{traced:?}");
}

#[test]
fn an_end_that_does_not_follow_is_told_apart() {
    let (_, traced) = orchard(|yaml| yaml.replace("… e-mail address", "… fax number"));
    assert!(matches!(faults(&traced)[..], [Outcome::EndMissing { .. }]), "{traced:?}");
}

#[test]
fn a_heading_that_is_missing_is_named() {
    let (_, traced) = orchard(|yaml| yaml.replace("2. Whom we tell", "2. Whom we told"));
    assert!(!traced.is_complete());
    let unresolved = traced.locators.iter().filter(|resolution| matches!(resolution, Resolution::SectionUnresolved(_))).count();
    assert_eq!(unresolved, 4);
}

/// The two real policies against their texts, which are not part of this project. They lie beside the checkout where the project is developed.
#[test]
fn the_real_policies_account_for_every_sentence() {
    let sources = root().join("../shared/seeds");
    if !sources.is_dir() {
        println!("not run: the source texts are not part of the project, and {} is absent", sources.display());
        return;
    }
    for (example, source) in [("influxdata", "influxdata-2016-03-16.md"), ("redislabs", "redislabs-2016-04-09.md")] {
        let policy = policy(&read(&root().join("examples").join(example).with_extension("yaml")));
        let text = SourceText::parse(&read(&sources.join(source)));
        let traced = trace(&policy, &text);
        assert!(traced.is_complete(), "{example}: {:?}", faults(&traced));
        assert_eq!((traced.sentences.uncovered, traced.parts.uncovered), (0, 0), "{example}");
        assert!(traced.sentences.percent(State::Excused) <= 10.0, "{example}");
    }
}

/// A contact point may be called `excused`, a part of the document `evidence`: what counts is where something stands.
#[test]
fn names_are_not_taken_for_fields() {
    let policy = policy(
        r#"
privacy_policy: "1.0"
document:
  sections: {one: One, two: Two}
  parts:
    a: {title: A, at: one, evidence: [{at: one, text: "First words"}]}
    evidence: {title: B, at: two}
contact_points:
  excused: {email: a@example.com, evidence: [{at: two, text: "Second words"}]}
"#,
    );
    let found: Vec<(String, Option<&str>, bool)> =
        locators(&policy).into_iter().map(|found| (found.path.to_string(), found.locator.at, found.locator.role == Role::Excuses)).collect();
    let expected = [("document.parts.a.evidence[0]", Some("one"), false), ("contact_points.excused.evidence[0]", Some("two"), false)];
    assert_eq!(found, expected.map(|(path, at, excuse)| (path.to_owned(), at, excuse)));
}
