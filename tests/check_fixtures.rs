//! Every check has a failing and a passing fixture.

#[path = "support/fixture.rs"]
mod fixture;

use std::collections::BTreeSet;
use std::fs;

use privacy_policy::checks::{Answer, REQUIREMENTS, rules};

#[test]
fn every_check_has_its_fixtures_and_no_fixture_is_left_over() {
    let folders: BTreeSet<String> = fs::read_dir(fixture::folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let names: BTreeSet<String> = rules().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(folders, names);
}

#[test]
fn every_check_finds_in_its_failing_fixture_and_not_in_its_passing_one() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let folder = fixture::folder().join(rule.name);
        match fixture::run(&folder.join("fails.yaml")) {
            Err(problem) => wrong.push(problem),
            Ok(report) => match report.findings.iter().find(|finding| finding.rule.name == rule.name) {
                None => wrong.push(format!("{}: fails.yaml does not fail", rule.name)),
                Some(finding) if finding.certainty > rule.certainty => wrong.push(format!("{}: surer than its rule", rule.name)),
                Some(_) => {}
            },
        }
        match fixture::run(&folder.join("passes.yaml")) {
            Err(problem) => wrong.push(problem),
            Ok(report) if report.findings.iter().any(|finding| finding.rule.name == rule.name) => {
                wrong.push(format!("{}: passes.yaml fails", rule.name));
            }
            Ok(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{} problems:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_requirement_is_met_in_its_passing_fixture() {
    let mut wrong = Vec::new();
    for requirement in REQUIREMENTS {
        let name = requirement.rule.name;
        let Ok(report) = fixture::run(&fixture::folder().join(name).join("passes.yaml")) else { continue };
        match report.outcomes.iter().find(|outcome| outcome.requirement.rule.name == name) {
            Some(outcome) if outcome.answer == Answer::Met && !outcome.places.is_empty() => {}
            other => wrong.push(format!("{name}: {:?}", other.map(|outcome| outcome.answer))),
        }
    }
    assert!(wrong.is_empty(), "{} problems:\n{}", wrong.len(), wrong.join("\n"));
}
