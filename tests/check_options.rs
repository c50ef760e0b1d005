//! What callers ask for: days, places, assumptions, suppressions; and the answers to what cannot be.

use privacy_policy::Policy;
use privacy_policy::checks::{Answer, AsOf, Assumption, Assumptions, Certainty, Options, Report, check};
use privacy_policy::diagnostic::Level;

fn policy(text: &str) -> Policy {
    Policy::from_yaml(&format!("privacy_policy: \"1.0\"\n{text}")).unwrap().policy
}

fn report(text: &str, as_of: &str, regions: &[&str], assumptions: &[&str]) -> Report {
    let mut options = Options::on(as_of.parse().unwrap());
    options.regions = regions.iter().map(|code| code.parse().unwrap()).collect();
    assumptions.iter().for_each(|text| options.assumptions.state(text).unwrap());
    check(&policy(text), &options)
}

fn answer(report: &Report, name: &str) -> Option<Answer> {
    report.outcomes.iter().find(|outcome| outcome.requirement.rule.name == name).map(|outcome| outcome.answer)
}

#[test]
fn a_day_is_a_date_or_one_of_the_document() {
    let policy = policy("document: {effective_date: 2015-10-01, capture: {date: 2016-03-16}}");
    let day = |text: &str| text.parse::<AsOf>().and_then(|as_of| as_of.day(&policy)).map(|day| day.to_string()).map_err(|e| e.to_string());
    assert_eq!(day("2020-02-29"), Ok("2020-02-29".to_owned()));
    assert_eq!(day("captured"), Ok("2016-03-16".to_owned()));
    assert_eq!(day("effective"), Ok("2015-10-01".to_owned()));
    assert_eq!(day("updated"), Err("the document has no `document.last_updated`".to_owned()));
    for wrong in ["2021-02-29", "yesterday", "", "2021-2-3"] {
        assert_eq!(day(wrong), Err(format!("`{wrong}` is neither a date such as 2020-03-16 nor `captured`, `effective` or `updated`")));
    }
}

#[test]
fn an_assumption_has_a_name_and_may_be_denied() {
    let mut assumptions = Assumptions::default();
    assumptions.state("ccpa-business").unwrap();
    assumptions.state("targets-union=no").unwrap();
    assert_eq!(assumptions.get(Assumption::CcpaBusiness), Some(true));
    assert_eq!(assumptions.get(Assumption::TargetsUnion), Some(false));
    assert_eq!(assumptions.get(Assumption::TargetsUk), None);
    assumptions.state("ccpa-business=no").unwrap();
    assert_eq!(assumptions.get(Assumption::CcpaBusiness), Some(false));
    let wrong = assumptions.state("ccpa-busines").unwrap_err().to_string();
    assert_eq!(wrong, "`ccpa-busines` is not an assumption; did you mean `ccpa-business`?");
    let wrong = assumptions.state("ccpa-business=maybe").unwrap_err().to_string();
    assert_eq!(wrong, "`maybe` is neither `yes` nor `no`: write `ccpa-business` or `ccpa-business=no`");
}

#[test]
fn silence_that_is_not_confirmed_is_unknown() {
    let name = "gdpr-missing-controller-identity";
    let unknown = report("", "2020-01-01", &["DE"], &[]);
    assert_eq!(answer(&unknown, name), Some(Answer::Unknown));
    let confirmed = report("not_stated: [controller_identity]", "2020-01-01", &["DE"], &[]);
    assert_eq!(answer(&confirmed, name), Some(Answer::NotMet));
    // Silence on rights in general is silence on each.
    let wider = report("not_stated: [data_subject_rights]", "2020-01-01", &["DE"], &[]);
    assert_eq!(answer(&wider, "gdpr-missing-erasure"), Some(Answer::NotMet));
}

#[test]
fn an_assumption_decides_whether_a_duty_exists() {
    let name = "ccpa-missing-erasure";
    let text = "not_stated: [erasure]";
    let open = report(text, "2021-01-01", &["US-CA"], &[]);
    let outcome = open.outcomes.iter().find(|outcome| outcome.requirement.rule.name == name).unwrap();
    assert_eq!((outcome.answer, outcome.settles.as_slice()), (Answer::Unknown, &[Assumption::CcpaBusiness][..]));
    assert!(outcome.to_settle().is_some_and(|words| words.starts_with("state the assumption `ccpa-business`")));
    assert_eq!(answer(&report(text, "2021-01-01", &["US-CA"], &["ccpa-business"]), name), Some(Answer::NotMet));
    assert_eq!(answer(&report(text, "2021-01-01", &["US-CA"], &["ccpa-business=no"]), name), None);
    let business = "not_stated: [erasure]\npublishers: {Example Company: {roles: [{role: business}]}}";
    assert_eq!(answer(&report(business, "2021-01-01", &["US-CA"], &[]), name), Some(Answer::NotMet));
}

#[test]
fn a_statement_about_other_people_counts_for_nothing() {
    let right = |limits: &str| format!("rights:\n  - {{rights: [erasure]{limits}}}\nnot_stated: []\n").replace("not_stated: []\n", "");
    let met = |limits: &str| answer(&report(&right(limits), "2022-01-01", &["EU", "US-CA"], &["ccpa-business"]), "gdpr-missing-erasure");
    assert_eq!(met(""), Some(Answer::Met));
    assert_eq!(met(", applies_to: {regions: [EEA]}"), Some(Answer::Met));
    assert_eq!(met(", applies_to: {regions: [DE]}"), Some(Answer::Met));
    assert_eq!(met(", applies_to: {laws: [gdpr]}"), Some(Answer::Met));
    // A right of Californians is none of Europeans, even where both are looked at.
    assert_eq!(met(", applies_to: {regions: [US-CA]}"), Some(Answer::Unknown));
    assert_eq!(met(", applies_to: {laws: [ccpa]}"), Some(Answer::Unknown));
    assert_eq!(met(", applies_to: {subjects: [child]}"), Some(Answer::Unknown));
}

#[test]
fn too_little_is_likely_and_the_opposite_certain() {
    let certainty = |text: &str, name: &str| {
        let report = report(text, "2020-01-01", &["EU"], &[]);
        report.findings.iter().find(|finding| finding.rule.name == name).map(|finding| finding.certainty)
    };
    assert_eq!(certainty("use:\n  - purposes: [unspecified_purpose]\n", "gdpr-missing-purposes"), Some(Certainty::Likely));
    assert_eq!(certainty("rights:\n  - {rights: [erasure], stance: does_not}\n", "gdpr-missing-erasure"), Some(Certainty::Certain));
}

#[test]
fn suppressed_findings_are_kept_apart_with_the_reason() {
    let text = "not_stated: [retention_period, erasure]\nencoding:\n  suppressions:\n    - {check: gdpr-missing-erasure, reason: Stated in the account settings.}\n    - {check: gdpr-missing-erazure, reason: A slip.}\n";
    let report = report(text, "2020-01-01", &["EU"], &[]);
    let suppressed: Vec<_> = report.suppressed.iter().map(|(finding, reason)| (finding.rule.name, reason.as_str())).collect();
    assert_eq!(suppressed, [("gdpr-missing-erasure", "Stated in the account settings.")]);
    assert!(report.findings.iter().all(|finding| finding.rule.name != "gdpr-missing-erasure"));
    // The requirement is not met all the same.
    assert_eq!(answer(&report, "gdpr-missing-erasure"), Some(Answer::NotMet));
    let unused = report.findings.iter().find(|finding| finding.rule.name == "unused-suppression").unwrap();
    assert_eq!((unused.level, unused.path.to_string().as_str()), (Level::Warning, "encoding.suppressions[1].check"));
    assert_eq!(unused.help.as_deref(), Some("did you mean `gdpr-missing-erasure`?"));
}

#[test]
fn a_suppression_of_one_statement_leaves_the_others() {
    let text = "use:\n  - {id: mailings, purposes: [direct_marketing]}\nnot_stated: [marketing_opt_out]\nencoding:\n  suppressions:\n    - {check: eprivacy-missing-marketing-opt-out, reason: By contract., statement: mailings}\n";
    let found = report(text, "2020-01-01", &["EU"], &[]);
    assert_eq!(found.suppressed.len(), 1);
    let other = report(&text.replace("use:\n", "use:\n  - {purposes: [direct_marketing]}\n"), "2020-01-01", &["EU"], &[]);
    assert_eq!(other.suppressed.len(), 0);
}

#[test]
fn findings_come_in_the_order_of_the_document() {
    let report = report("use:\n  - purposes: [direct_marketing]\nnot_stated: [erasure, marketing_opt_out]\n", "2020-01-01", &["EU"], &[]);
    let paths: Vec<String> = report.findings.iter().map(|finding| finding.path.to_string()).collect();
    assert!(paths.iter().position(|path| path == "use[0]") < paths.iter().position(|path| path == "not_stated[0]"), "{paths:?}");
}
