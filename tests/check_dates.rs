//! Requirements begin and end on their days, and places belong together on theirs.

#[path = "support/fixture.rs"]
#[allow(dead_code, reason = "shared with another test, which uses the rest")]
mod fixture;

use chrono::{Days, NaiveDate};
use privacy_policy::Policy;
use privacy_policy::checks::{Answer, Options, REQUIREMENTS, Regions, Report, Requirement, check};
use privacy_policy::model::Place;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn place(text: &str) -> Place {
    text.parse().unwrap()
}

/// The report on the failing fixture of a requirement, on another day.
fn report_on(requirement: &Requirement, as_of: NaiveDate) -> Report {
    let text = std::fs::read_to_string(fixture::folder().join(requirement.rule.name).join("fails.yaml")).unwrap();
    let mut options = Options::on(as_of);
    options.regions = vec![place(requirement.regions[0])];
    requirement.assumptions.iter().for_each(|assumption| options.assumptions.set(*assumption, true));
    check(&Policy::from_yaml(&text).unwrap().policy, &options)
}

fn applies(requirement: &Requirement, as_of: NaiveDate) -> bool {
    let report = report_on(requirement, as_of);
    let answered = report.outcomes.iter().any(|outcome| outcome.requirement.rule.name == requirement.rule.name);
    let found = report.findings.iter().any(|finding| finding.rule.name == requirement.rule.name);
    assert_eq!(answered, found, "{} on {as_of}", requirement.rule.name);
    answered
}

#[test]
fn every_requirement_begins_and_ends_on_its_days() {
    for requirement in REQUIREMENTS {
        let name = requirement.rule.name;
        let from = requirement.from.unwrap();
        assert!(!applies(requirement, from - Days::new(1)), "{name} the day before");
        assert!(applies(requirement, from), "{name} on the first day");
        if let Some(last) = requirement.last_day {
            assert!(applies(requirement, last), "{name} on the last day");
            assert!(!applies(requirement, last + Days::new(1)), "{name} the day after");
        }
    }
}

#[test]
fn an_empty_policy_breaches_nothing() {
    let mut options = Options::on(day("2027-06-01"));
    options.regions = ["EU", "EEA", "GB", "CH", "US-CA", "US-VA", "US-CO", "US-CT", "US-UT", "US-TX", "BR", "CA"].map(place).to_vec();
    for year in 1998..2028 {
        options.as_of = NaiveDate::from_ymd_opt(year, 12, 1).unwrap();
        for assume in [false, true] {
            for requirement in REQUIREMENTS.iter().filter(|_| assume) {
                requirement.assumptions.iter().for_each(|assumption| options.assumptions.set(*assumption, true));
            }
            let report = check(&Policy::default(), &options);
            assert!(!report.outcomes.is_empty());
            assert!(report.outcomes.iter().all(|outcome| outcome.answer == Answer::Unknown && outcome.to_settle().is_some()));
            assert_eq!(report.findings, []);
        }
    }
}

#[test]
fn places_belong_together_on_their_days() {
    let within = |code: &str, region: &str, on: &str| Regions::new([place(code)], day(on)).within(region);
    for (code, region, first, last) in [
        ("HR", "EU", Some("2013-07-01"), None),
        ("HR", "EEA", Some("2013-07-01"), None),
        ("GB", "EU", None, Some("2020-12-31")),
        ("GB-SCT", "EEA", None, Some("2020-12-31")),
        ("YT", "EU", Some("2014-01-01"), None),
        ("LI", "EEA", Some("1995-05-01"), None),
    ] {
        let inside = first.or(last).unwrap();
        assert!(within(code, region, inside), "{code} in {region}");
        if let Some(first) = first {
            assert!(!within(code, region, &(day(first) - Days::new(1)).to_string()), "{code} in {region} before {first}");
        }
        if let Some(last) = last {
            assert!(!within(code, region, &(day(last) + Days::new(1)).to_string()), "{code} in {region} after {last}");
        }
    }
    assert!(within("US-CA", "US", "2020-01-01") && !within("US", "US-CA", "2020-01-01") && !within("CH", "EEA", "2020-01-01"));
}

#[test]
fn a_law_comes_to_a_state_when_it_joins() {
    let laws = |code: &str, on: &str| {
        let mut options = Options::on(day(on));
        options.regions = vec![place(code)];
        let report = check(&Policy::default(), &options);
        let mut laws: Vec<&str> = report.outcomes.iter().map(|outcome| outcome.requirement.rule.family).collect();
        laws.dedup();
        laws
    };
    assert!(!laws("NO", "2018-07-19").contains(&"gdpr") && laws("NO", "2018-07-20").contains(&"gdpr"));
    assert!(laws("DE", "2018-05-25").contains(&"gdpr") && !laws("DE", "2018-05-24").contains(&"gdpr"));
    assert!(laws("GB", "2020-12-31").contains(&"gdpr") && !laws("GB", "2021-01-01").contains(&"gdpr"));
    assert!(laws("GB", "2021-01-01").contains(&"uk_gdpr") && !laws("GB", "2020-12-31").contains(&"uk_gdpr"));
    assert!(laws("US-CA", "2016-01-01").contains(&"coppa") && !laws("US", "2016-01-01").contains(&"caloppa"));
}
