//! The checks in code: each finds in its failing fixture exactly what and where the second line of it says (`# at: transfers[0]`), and the example
//! policies give what they should.

#[path = "support/fixture.rs"]
mod fixture;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use privacy_policy::checks::{AsOf, Certainty, Finding, Options, REQUIREMENTS, Rule, Vagueness, check, rules};
use privacy_policy::diagnostic::Level;
use privacy_policy::{Limits, Policy};

/// The rules of the checks in code.
fn coded() -> impl Iterator<Item = &'static Rule> {
    let in_table = |rule: &Rule| REQUIREMENTS.iter().any(|requirement| requirement.rule.name == rule.name);
    rules().filter(move |rule| !in_table(rule) && rule.name != "unused-suppression")
}

/// The findings of the checks in code, as `rule at path`.
fn told(findings: &[Finding]) -> Vec<String> {
    let of_code = findings.iter().filter(|finding| coded().any(|rule| rule.name == finding.rule.name));
    of_code.map(|finding| format!("{} at {}", finding.rule.name, finding.path)).collect()
}

#[test]
fn a_failing_fixture_fails_in_one_place() {
    let mut wrong = Vec::new();
    for rule in coded() {
        let file = fixture::folder().join(rule.name).join("fails.yaml");
        let text = fs::read_to_string(&file).unwrap();
        let at = text.lines().nth(1).and_then(|line| line.strip_prefix("# at: ")).unwrap_or_else(|| panic!("{}: no place", rule.name));
        let expected = [format!("{} at {at}", rule.name)];
        let found = told(&fixture::run(&file).unwrap().findings);
        if found != expected {
            wrong.push(format!("expected {expected:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_passing_fixture_passes_every_check_in_code() {
    let found = coded().map(|rule| (rule.name, told(&fixture::run(&fixture::folder().join(rule.name).join("passes.yaml")).unwrap().findings)));
    let wrong: Vec<(&str, Vec<String>)> = found.filter(|(_, findings)| !findings.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn table_and_files_agree() {
    let names: Vec<String> = coded().map(|rule| rule.name.to_owned()).collect();
    assert!(names.is_sorted(), "the table is sorted");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks/coded");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let declared = files.filter(|file| fs::read_to_string(file).unwrap().contains("static RULE: Rule"));
    let stems: BTreeSet<String> = declared.map(|file| file.file_stem().unwrap().to_str().unwrap().replace('_', "-")).collect();
    assert_eq!(stems, names.into_iter().collect(), "each rule has a file of its name, and each file is in the table");
}

#[test]
fn every_check_is_documented() {
    for rule in coded() {
        assert!(rule.explanation.ends_with('.') && !rule.message.is_empty() && !rule.message.ends_with('.'), "{}", rule.name);
        let satisfied = format!("privacy_policy: \"1.0\"\n{}\n", rule.satisfy);
        assert!(Policy::from_yaml(&satisfied).is_ok(), "{}: `satisfy` is a valid piece of a file", rule.name);
    }
}

#[test]
fn every_day_of_the_tables_exists() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks/coded");
    let mut days = 0;
    for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let text = fs::read_to_string(&file).unwrap();
        for written in text.split("day(").skip(1).filter_map(|rest| rest.split_once(')')).map(|(numbers, _)| numbers) {
            let numbers: Vec<u32> = written.split(", ").filter_map(|number| number.parse().ok()).collect();
            let [year, month, day] = numbers[..] else { continue };
            assert!(chrono::NaiveDate::from_ymd_opt(year.try_into().unwrap(), month, day).is_some(), "{}: {written}", file.display());
            days += 1;
        }
    }
    assert!(days > 50, "the tables were read");
}

fn policy(name: &str) -> Policy {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name).with_extension("yaml");
    Policy::from_yaml(&fs::read_to_string(file).unwrap()).unwrap().policy
}

fn findings(policy: &Policy, as_of: &str, regions: &[&str]) -> Vec<Finding> {
    let as_of = as_of.parse::<AsOf>().and_then(|day| day.day(policy)).unwrap();
    check(policy, &Options { regions: regions.iter().map(|code| code.parse().unwrap()).collect(), ..Options::on(as_of) }).findings
}
/// A place as the document names it: with the `id` of its statement, where that has one, instead of the position.
fn named(policy: &Policy, path: &privacy_policy::model::Path) -> String {
    let stated = policy.statements().find(|(place, _)| path.steps().starts_with(place.path().steps()));
    let id = stated.and_then(|(place, statement)| Some((place.path().to_string(), statement.common().id?.to_string())));
    let whole = path.to_string();
    id.map_or(whole.clone(), |(place, id)| whole.replacen(&place, &id, 1))
}

/// What the checks in code find, as `level rule at place`.
fn found(policy: &Policy, as_of: &str, regions: &[&str]) -> Vec<String> {
    let findings = findings(policy, as_of, regions).into_iter().filter(|finding| coded().any(|rule| rule.name == finding.rule.name));
    findings.map(|finding| format!("{} {} at {}", finding.level.as_str(), finding.rule.name, named(policy, &finding.path))).collect()
}

#[test]
fn redis_labs_of_2016_rests_on_frameworks_that_have_ended() {
    let policy = policy("redislabs");
    assert_eq!(
        found(&policy, "2016-04-09", &["EU", "CH"]),
        [
            "warning non-personal-that-is-personal at definitions[\"Log Data\"].data[0]",
            "note open-ended-list at definitions[\"Personal Information\"].data",
            "note sole-discretion at to_authorities_and_private_parties.discretion",
            "note retention-without-end at legal_retention_of_billing_information.strength",
            "error stale-transfer-mechanism at safe_harbor_eu.mechanisms[0]",
            "error stale-transfer-mechanism at safe_harbor_swiss.mechanisms[0]",
            "note right-without-way at review_correct_delete",
            "warning credentials-in-cookie at persistent_cookies.stores[1]",
        ]
    );
}

#[test]
fn each_safe_harbor_ends_on_its_own_day_by_its_own_decision() {
    let policy = policy("redislabs");
    let ended = |as_of: &str, regions: &[&str]| -> Vec<(String, Certainty)> {
        let stale = findings(&policy, as_of, regions).into_iter().filter(|finding| finding.rule.name == "stale-transfer-mechanism");
        stale.map(|finding| (format!("{}: {}", named(&policy, &finding.path), finding.basis()), finding.certainty)).collect()
    };
    let eu = ("safe_harbor_eu.mechanisms[0]: CJEU C-362/14 (Schrems) of 2015-10-06".to_owned(), Certainty::Certain);
    let swiss = ("safe_harbor_swiss.mechanisms[0]: FDPIC statement of 2015-10-22".to_owned(), Certainty::Likely);
    let both = ["EU", "CH"];
    assert_eq!(ended("2015-07-26", &both), []);
    assert_eq!(ended("2015-10-05", &both), []);
    assert_eq!(ended("2015-10-06", &both), std::slice::from_ref(&eu));
    assert_eq!(ended("2015-10-21", &both), std::slice::from_ref(&eu));
    assert_eq!(ended("2015-10-22", &both), [eu.clone(), swiss.clone()]);
    assert_eq!(ended("2015-10-22", &["DE"]), [eu]);
    assert_eq!(ended("2015-10-22", &["CH"]), [swiss]);
    assert_eq!(ended("2015-10-22", &["US-CA"]), []);
    let claims = findings(&policy, "2016-04-09", &both).into_iter().find(|finding| finding.rule.name == "stale-transfer-mechanism").unwrap().related;
    assert_eq!(named(&policy, &claims[0].0), "complies_eu_framework", "the claim is told beside the transfer and not once more");
}

#[test]
fn influxdata_infers_consent_and_contradicts_itself() {
    let policy = policy("influxdata");
    assert_eq!(
        found(&policy, "2016-03-16", &["EU", "CH", "US-CA"]),
        [
            "note unused-contact-point at contact_points.contact",
            "note open-ended-list at definitions[\"Personal Information\"].data",
            "error service-only-against-advertising at internal_use_only",
            "note consent-inferred-from-use at electronic_communication.consent_triggers",
            "note consent-inferred-from-use at deemed_consent_to_service_data.consent_triggers",
            "note consent-inferred-from-use at deemed_consent_to_processing.consent_triggers",
            "note unnamed-third-party at to_third_parties.recipients",
            "note consent-inferred-from-use at processing_worldwide.consent_triggers",
            "warning consent-bundled-with-transfer at deemed_consent_to_us_transfer.mechanisms[0]",
            "warning consent-bundled-with-transfer at deemed_consent_to_any_transfer.mechanisms[0]",
            "warning content-not-encrypted at no_encryption",
        ]
    );
    let of_2019 = found(&policy, "2019-12-30", &["EU"]);
    for expected in [
        "error consent-bundled-with-transfer at deemed_consent_to_us_transfer.mechanisms[0]",
        "error consent-inferred-from-use at deemed_consent_to_processing.consent_triggers",
    ] {
        assert!(of_2019.iter().any(|found| found == expected), "{expected}: {of_2019:#?}");
    }
    let contradiction = findings(&policy, "2016-03-16", &["EU"]).into_iter().find(|finding| finding.rule.name == "service-only-against-advertising");
    assert_eq!(named(&policy, &contradiction.unwrap().related[0].0), "advertising_on_the_service", "both places are shown");
}

#[test]
fn the_complete_example_has_no_errors() {
    let policy = policy("complete");
    for regions in [&["EU", "US-CA"][..], &["DE"], &["US"], &["GB"]] {
        assert_eq!(found(&policy, "2026-11-22", regions), [""; 0]);
        // It says that it is complete and grants the rights of the GDPR in the EU only, so that the law of the United Kingdom finds them missing.
        if regions != ["GB"] {
            assert!(findings(&policy, "2026-11-22", regions).iter().all(|finding| finding.level < Level::Error), "{regions:?}");
        }
    }
}

#[test]
fn open_ended_lists_are_told_at_once() {
    let lists = |text: &str| -> Vec<Finding> {
        let policy = Policy::from_yaml(&format!("privacy_policy: \"1.0\"\n{text}")).unwrap().policy;
        findings(&policy, "2020-01-01", &["EU"]).into_iter().filter(|finding| finding.rule.name == "open-ended-list").collect()
    };
    let many = "use:\n".to_owned() + &"  - {data: [name], purposes: [newsletters], open_ended: [data, purposes]}\n".repeat(6);
    let [told] = &lists(&many)[..] else { panic!("one finding") };
    assert_eq!((told.message.as_str(), told.path.to_string().as_str()), ("12 lists name examples only: 6 of data, 6 of purposes", "use[0].data"));
    let others: Vec<String> = told.related.iter().map(|(path, label)| format!("{path}: {label}")).collect();
    assert_eq!((others[0].as_str(), others.len()), ("use[0].purposes: another", 10));
    assert_eq!(others[9], "use[5].data: another, and 1 more further on");
    let suppressed = "use:\n  - {id: a, data: [name], open_ended: [data]}\n  - {data: [cv], open_ended: [data]}\n\
        encoding: {suppressions: [{check: open-ended-list, statement: a, reason: agreed}]}\n";
    let [left] = &lists(suppressed)[..] else { panic!("one finding") };
    assert_eq!((left.message.as_str(), left.path.to_string().as_str()), ("the list of data names examples only", "use[1].data"));
}

#[test]
fn vagueness_is_counted() {
    let text = "privacy_policy: \"1.0\"\ncollection:\n  - data: [name]\n    stance: may\n    open_ended: [data]\n  - data: [email_address]\n";
    let vagueness = Vagueness::of(&Policy::from_yaml(text).unwrap().policy);
    assert_eq!((vagueness.statements, vagueness.hedged_statements, vagueness.may, vagueness.open_ended), (2, 1, 1, 1));
    assert!((vagueness.share() - 0.5).abs() < f64::EPSILON);
    assert!(Vagueness::of(&Policy::default()).share() < f64::EPSILON);
}

#[test]
fn a_link_is_to_what_the_finding_rests_on() {
    let redis = policy("redislabs");
    let links = |as_of: &str, regions: &[&str]| -> Vec<(String, &'static str)> {
        let told = findings(&redis, as_of, regions).into_iter();
        let told = told.filter(|finding| matches!(finding.rule.name, "stale-transfer-mechanism" | "non-personal-that-is-personal"));
        told.map(|finding| (finding.basis().to_owned(), finding.link())).collect()
    };
    let schrems = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62014CJ0362";
    let of_2016 = links("2016-04-09", &["EU", "CH"]);
    assert!(of_2016.iter().any(|(basis, link)| basis.contains("C-362/14") && *link == schrems), "{of_2016:?}");
    assert!(of_2016.iter().all(|(basis, link)| basis.contains("C-362/14") || link.is_empty()), "{of_2016:?}");
    let california = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140.";
    let californian = links("2024-01-01", &["US-CA"]);
    assert!(!californian.is_empty() && californian.iter().all(|(_, link)| *link == california), "{californian:?}");
}

#[test]
fn an_address_becomes_personal_by_judgment_and_by_law() {
    let redis = policy("redislabs");
    let weight = |as_of: &str| -> Vec<(Level, Certainty)> {
        let told = findings(&redis, as_of, &["EU"]).into_iter().filter(|finding| finding.rule.name == "non-personal-that-is-personal");
        told.map(|finding| (finding.level, finding.certainty)).collect()
    };
    assert_eq!(weight("2007-06-19"), []);
    assert_eq!(weight("2016-10-18"), [(Level::Note, Certainty::NeedsPerson)]);
    assert_eq!(weight("2016-10-19"), [(Level::Warning, Certainty::Likely)]);
    assert_eq!(weight("2018-05-24"), [(Level::Warning, Certainty::Likely)]);
    assert_eq!(weight("2018-05-25"), [(Level::Error, Certainty::Likely)]);
}

/// What is found in a policy in which a piece of text stands 10 000 times, each time with another number.
fn found_in_many(head: &str, piece: impl Fn(usize) -> String, foot: &str) -> Vec<Finding> {
    let pieces: String = (0..10_000).map(piece).collect();
    // Statements as short as these take more memory than a file of their size may.
    let limits = Limits { memory: Some(1 << 30), ..Limits::default() };
    let policy = Policy::from_yaml_with(&format!("privacy_policy: \"1.0\"\n{head}{pieces}{foot}"), limits).unwrap().policy;
    let options = Options { regions: ["EU", "US-CA"].map(|place| place.parse().unwrap()).to_vec(), ..Options::on("2025-01-01".parse().unwrap()) };
    check(&policy, &options).findings
}

/// To compare each statement with each would take minutes.
#[test]
fn thousands_of_statements_are_not_compared_with_each_other() {
    let named = |findings: &[Finding], name: &str| findings.iter().filter(|finding| finding.rule.name == name).count();
    let ages = |number: usize| format!("  - {{kind: use_permitted, ages: {{from: 13}}, id: a{number}}}\n");
    let findings = found_in_many("children:\n", ages, "  - {kind: use_permitted, ages: {from: 16}, id: other}\n");
    assert_eq!(named(&findings, "conflicting-child-ages"), 1);
    let sale = |number: usize| format!("  - {{data: [name], modes: [sell], recipients: [advertiser], id: s{number}}}\n");
    let choices = |number: usize| format!("  - {{kind: opt_out, over: {{statements: [s{number}]}}, id: c{number}}}\n");
    let choices: String = (0..9_999).map(choices).collect();
    let findings = found_in_many("disclosure:\n", sale, &format!("choices:\n{choices}"));
    assert_eq!(named(&findings, "sale-without-opt-out"), 1);
    let uses = |number: usize| format!("  - {{data: [name], purposes: [marketing], id: u{number}}}\n");
    let bases: String = (0..10_000).map(|number| format!("  - {{bases: [consent], data: [payment_data], id: b{number}}}\n")).collect();
    let findings = found_in_many("use:\n", uses, &format!("bases:\n{bases}"));
    assert_eq!(named(&findings, "gdpr-missing-legal-basis"), 1);
    let definitions = |number: usize| format!("  Data {number}: {{data: [ip_address], called: [non_personal]}}\n");
    let findings = found_in_many("definitions:\n", definitions, "  Log Data: {data: [Data 7, cookie_data], called: [non_personal]}\n");
    let told: Vec<&Finding> = findings.iter().filter(|finding| finding.rule.name == "non-personal-that-is-personal").collect();
    assert_eq!(told.len(), 10_001);
    assert_eq!(told.iter().map(|finding| finding.related.len()).sum::<usize>(), 1, "one of them stands in another");
}

/// The text of one law is no text of another, however alike their names are.
#[test]
fn links_lead_to_the_law_that_a_finding_rests_on() {
    let policy = Policy::from_yaml("privacy_policy: \"1.0\"\nrights:\n  - rights: [access]\n").unwrap().policy;
    let link = |places: &[&str]| {
        let options = Options { regions: places.iter().map(|place| place.parse().unwrap()).collect(), ..Options::on("2025-01-01".parse().unwrap()) };
        let report = check(&policy, &options);
        let finding = report.findings.iter().find(|finding| finding.rule.name == "right-without-way").unwrap();
        (finding.basis().to_owned(), finding.link())
    };
    let text = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
    assert_eq!(link(&["EU"]), ("GDPR Art. 12(2)".to_owned(), text));
    assert_eq!(link(&["GB", "EU"]), ("GDPR Art. 12(2); UK GDPR Art. 12(2)".to_owned(), text));
    assert_eq!(link(&["GB"]), ("UK GDPR Art. 12(2)".to_owned(), "https://www.legislation.gov.uk/eur/2016/679/contents"));
}
