//! What the table of requirements finds in the example policies.

use std::path::Path;

use privacy_policy::Policy;
use privacy_policy::checks::{Answer, AsOf, Certainty, Options, REQUIREMENTS, Report, check};

fn policy(name: &str) -> Policy {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name).with_extension("yaml");
    Policy::from_yaml(&std::fs::read_to_string(file).unwrap()).unwrap().policy
}

fn report(policy: &Policy, as_of: &str, regions: &[&str]) -> Report {
    let as_of = as_of.parse::<AsOf>().and_then(|day| day.day(policy)).unwrap();
    check(policy, &Options { regions: regions.iter().map(|code| code.parse().unwrap()).collect(), ..Options::on(as_of) })
}

/// The requirements with this answer.
fn answered(report: &Report, answer: Answer) -> Vec<&'static str> {
    report.outcomes.iter().filter(|outcome| outcome.answer == answer).map(|outcome| outcome.requirement.rule.name).collect()
}

/// The places of the findings of a requirement.
fn places(report: &Report, name: &str) -> Vec<String> {
    report.findings.iter().filter(|finding| finding.rule.name == name).map(|finding| finding.path.to_string()).collect()
}

#[test]
fn redis_labs_has_no_effective_date_and_no_answer_on_do_not_track() {
    let policy = policy("redislabs");
    let report = report(&policy, "2016-04-09", &["EU", "CH", "US-CA"]);
    assert_eq!(
        answered(&report, Answer::NotMet),
        [
            "dir-95-46-missing-transfer-mechanism",
            "eprivacy-missing-cookie-consent",
            "swiss-dpa-1992-missing-transfer-mechanism",
            "caloppa-missing-effective-date",
            "caloppa-missing-do-not-track",
            "caloppa-missing-third-party-tracking",
        ]
    );
    // It says when it was last changed, which is not when it took effect.
    assert_eq!(places(&report, "caloppa-missing-effective-date"), ["document.last_updated"]);
    let signal = report.findings.iter().find(|finding| finding.rule.name == "caloppa-missing-do-not-track").unwrap();
    assert!(signal.path.to_string().starts_with("tracking["));
    assert!(signal.related[0].0.to_string().starts_with("not_stated["));
}

#[test]
fn safe_harbor_asks_only_as_long_as_it_lasts() {
    let policy = policy("redislabs");
    let asked =
        |as_of| report(&policy, as_of, &["EU"]).outcomes.iter().filter(|outcome| outcome.requirement.rule.family == "eu_us_safe_harbor").count();
    assert!(asked("2015-10-05") > 0);
    assert_eq!(asked("2015-10-06"), 0);
}

#[test]
fn a_mechanism_that_has_ended_is_told_and_meets_nothing() {
    let policy = policy("redislabs");
    let met = report(&policy, "2015-07-26", &["EU", "CH"]);
    let ended = report(&policy, "2016-04-09", &["EU", "CH"]);
    for name in ["dir-95-46-missing-transfer-mechanism", "swiss-dpa-1992-missing-transfer-mechanism"] {
        assert!(answered(&met, Answer::Met).contains(&name), "{name}");
        assert!(answered(&ended, Answer::NotMet).contains(&name), "{name}");
        assert!(!places(&ended, name).is_empty(), "what is not met has a finding of its own code, beside that of the check of mechanisms");
    }
    assert_eq!(places(&ended, "stale-transfer-mechanism").len(), 2);
}

#[test]
fn influxdata_of_2016_has_an_effective_date_and_leaves_third_parties_open() {
    let policy = policy("influxdata");
    let report = report(&policy, "2016-03-16", &["EU", "CH", "US-CA"]);
    assert_eq!(
        answered(&report, Answer::NotMet),
        [
            "dir-95-46-missing-recipients",
            "dir-95-46-missing-right-of-access",
            "dir-95-46-missing-transfer-mechanism",
            "swiss-dpa-1992-missing-transfer-mechanism",
            "caloppa-missing-third-party-categories",
            "caloppa-missing-third-party-tracking",
        ]
    );
    // The text does not say whether its cookies and log follow people to other sites.
    assert!(answered(&report, Answer::Unknown).contains(&"caloppa-missing-do-not-track"));
    assert!(answered(&report, Answer::Met).contains(&"caloppa-missing-effective-date"));
}

#[test]
fn influxdata_of_2019_does_not_know_the_gdpr() {
    let policy = policy("influxdata");
    let report = report(&policy, "2019-12-30", &["EU"]);
    let missing: Vec<&str> = answered(&report, Answer::NotMet).into_iter().filter(|name| name.starts_with("gdpr-")).collect();
    assert_eq!(
        missing,
        [
            "gdpr-missing-legal-basis",
            "gdpr-missing-recipients",
            "gdpr-missing-transfer-mechanism",
            "gdpr-missing-retention-period",
            "gdpr-missing-right-of-access",
            "gdpr-missing-erasure",
            "gdpr-missing-restriction",
            "gdpr-missing-objection",
            "gdpr-missing-portability",
            "gdpr-missing-complaint-to-authority",
        ]
    );
    let access = report.findings.iter().find(|finding| finding.rule.name == "gdpr-missing-right-of-access").unwrap();
    assert_eq!(access.certainty, Certainty::Certain);
    assert!(access.path.to_string().starts_with("not_stated["));
    assert!(access.help.as_deref().is_some_and(|help| help.contains("rights: [access]")));
}

#[test]
fn the_complete_example_meets_everything() {
    let policy = policy("complete");
    let report = report(&policy, "2026-11-01", &["EU", "US-CA"]);
    assert_eq!(answered(&report, Answer::NotMet), [""; 0]);
    assert_eq!(answered(&report, Answer::Unknown), [""; 0]);
    assert!(report.outcomes.len() > REQUIREMENTS.len() / 4);
}

#[test]
fn places_are_chosen_from_the_document_with_the_reason() {
    let policy = policy("redislabs");
    let report = report(&policy, "captured", &[]);
    let chosen: Vec<String> = report.regions.iter().map(|chosen| format!("{}: {}", chosen.place, chosen.why)).collect();
    assert_eq!(chosen, ["EU: `complaints[0]` is about people there", "CH: `complaints[0]` is about people there"]);
}
