//! What holds for every policy: asking of more law never gives fewer findings, what is found does not hang on the order of the file, and whatever is not met
//! has a finding of its own.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/documents.rs"]
mod documents;
#[path = "support/random.rs"]
mod random;
#[path = "support/valid.rs"]
mod valid;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use documents::Documents;
use privacy_policy::checks::{Answer, Assumption, Finding, Options, REQUIREMENTS, Report, check};
use privacy_policy::model::Place;
use privacy_policy::{Policy, schema};
use random::Random;
use serde_json::Value;

/// Policies per seed.
const POLICIES: usize = 150;

const PLACES: &[&str] = &["EU", "DE", "NO", "GB", "CH", "US", "US-CA", "US-TX", "US-VA", "US-OR", "BR", "CA", "CA-QC"];
const DAYS: &[(i32, u32, u32)] = &[(2005, 6, 1), (2014, 3, 1), (2019, 1, 15), (2021, 5, 1), (2023, 10, 1), (2026, 11, 30)];

/// A valid policy, some of whose statements are limited to places.
fn policy(make: &mut Documents<'_>, random: &mut Random) -> Policy {
    let mut document = make.document();
    for list in ["collection", "use", "disclosure", "transfers", "retention", "rights", "choices", "tracking", "bases"] {
        for statement in document.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
            if random.chance(30) {
                statement.insert("applies_to".to_owned(), serde_json::json!({ "regions": [*random.pick(PLACES)] }));
            }
        }
    }
    valid::policy(document)
}

fn each(mut look: impl FnMut(&Policy, &mut Random)) {
    let language = schema::json_schema();
    for seed in random::seeds() {
        println!("SEED={seed}");
        let (mut make, mut random) = (Documents::new(&language, seed), Random::new(seed ^ 0xabcd));
        for _ in 0..POLICIES {
            let policy = policy(&mut make, &mut random);
            look(&policy, &mut random);
        }
    }
}

fn places(random: &mut Random, most: usize) -> Vec<Place> {
    (0..=random.below(most)).map(|_| random.pick(PLACES).parse().expect("a place")).collect()
}

fn options(random: &mut Random) -> Options {
    let (year, month, day) = *random.pick(DAYS);
    let mut options = Options::on(NaiveDate::from_ymd_opt(year, month, day).expect("a day"));
    for fact in Assumption::ALL {
        if random.chance(40) {
            options.assumptions.set(*fact, random.chance(70));
        }
    }
    options.strict = random.chance(30);
    options
}

/// Suppressions that nothing needs are fewer where more is found.
fn counts(finding: &&Finding) -> bool {
    finding.rule.family != "suppression"
}

#[test]
fn more_law_never_gives_fewer_findings() {
    each(|policy, random| {
        let mut policy = policy.clone();
        policy.encoding.suppressions.clear();
        let mut few = options(random);
        // Where the table answers for one state, a finding of a check in code gives way to it.
        few.assumptions = privacy_policy::checks::Assumptions::default();
        few.regions = places(random, 2);
        let mut more = few.clone();
        more.regions.extend(places(random, 3));
        let (before, after) = (check(&policy, &few), check(&policy, &more));
        for finding in before.findings.iter().filter(counts) {
            // What a requirement finds is told once, at one of its places.
            let is_requirement = REQUIREMENTS.iter().any(|requirement| requirement.rule.name == finding.rule.name);
            let kept = after.findings.iter().any(|other| {
                other.rule.name == finding.rule.name
                    && (is_requirement || other.path == finding.path)
                    && (other.level, other.certainty) >= (finding.level, finding.certainty)
            });
            assert!(kept, "{} at {} in {:?} and not in {:?}\n{policy:#?}", finding.rule.name, finding.path, few.regions, more.regions);
        }
        let met =
            |report: &Report, name: &str| report.outcomes.iter().any(|known| known.requirement.rule.name == name && known.answer == Answer::Met);
        for outcome in before.outcomes.iter().filter(|outcome| outcome.answer != Answer::Met) {
            assert!(!met(&after, outcome.requirement.rule.name), "{} is met by what is said of another place", outcome.requirement.rule.name);
        }
    });
}

/// What is found, without the places, which the order of the file changes.
fn found(report: &Report) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for finding in report.findings.iter().filter(counts) {
        *found.entry(format!("{} {} {}", finding.rule.name, finding.level, finding.certainty)).or_default() += 1;
    }
    for outcome in &report.outcomes {
        found.insert(format!("{} is {}", outcome.requirement.rule.name, outcome.answer.as_str()), 1);
    }
    found
}

#[test]
fn order_does_not_matter() {
    each(|policy, random| {
        let mut options = options(random);
        options.regions = places(random, 4);
        let before = found(&check(policy, &options));
        let mut turned = policy.clone();
        turned.collection.reverse();
        turned.r#use.reverse();
        turned.disclosure.reverse();
        turned.retention.reverse();
        turned.transfers.reverse();
        turned.bases.reverse();
        turned.rights.reverse();
        turned.choices.reverse();
        turned.tracking.reverse();
        turned.signals.reverse();
        turned.children.reverse();
        turned.complaints.reverse();
        turned.security.measures.reverse();
        turned.jurisdiction.laws.reverse();
        turned.not_stated.reverse();
        options.regions.reverse();
        let after = found(&check(&turned, &options));
        let differs: Vec<_> = before
            .iter()
            .filter(|(key, n)| after.get(*key) != Some(*n))
            .chain(after.iter().filter(|(key, n)| before.get(*key) != Some(*n)))
            .collect();
        assert!(differs.is_empty(), "{differs:?}\n{}", serde_json::to_string(policy).expect("a policy"));
    });
}

#[test]
fn whatever_is_not_met_has_a_finding_of_its_own() {
    each(|policy, random| {
        let mut options = options(random);
        options.regions = places(random, 4);
        let report = check(policy, &options);
        for outcome in report.outcomes.iter().filter(|outcome| outcome.answer == Answer::NotMet) {
            let name = outcome.requirement.rule.name;
            let told = report.findings.iter().chain(report.suppressed.iter().map(|(finding, _)| finding)).any(|finding| finding.rule.name == name);
            assert!(told, "{name}");
            assert!(!outcome.places.is_empty(), "{name} rests on nothing");
        }
        assert!(
            report.findings.iter().all(|finding| finding.rule.is_reviewed() || finding.certainty == privacy_policy::checks::Certainty::NeedsPerson)
        );
    });
}
