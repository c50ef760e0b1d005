//! Answers to requirements where one thing in a document bears on another: frameworks beside each other, rights with their ways elsewhere, uses of data
//! that identify nobody.

use privacy_policy::Policy;
use privacy_policy::checks::{Answer, Options, check};

/// The answer to a requirement for a document, on a day and in a place; nothing where it does not apply.
fn answer(name: &str, day: &str, place: &str, assumed: &[&str], document: &str) -> Option<Answer> {
    let policy =
        Policy::from_yaml(&format!("privacy_policy: \"1.0\"\n{document}\n")).unwrap_or_else(|problems| panic!("{document}:\n{problems}")).policy;
    let mut options = Options { regions: vec![place.parse().unwrap()], ..Options::on(day.parse().unwrap()) };
    assumed.iter().for_each(|assumption| options.assumptions.state(assumption).unwrap());
    let report = check(&policy, &options);
    report.outcomes.iter().find(|outcome| outcome.requirement.rule.name == name).map(|outcome| outcome.answer)
}

#[test]
fn a_link_or_authority_of_one_framework_is_none_of_another() {
    let claim = "jurisdiction: {laws: [{law: eu_us_dpf}]}";
    let transfer = |mechanisms: &str| {
        format!(
            "{claim}\ntransfers: [{{mechanisms: [{mechanisms}], certificate: {{url: \"https://example.com/list\"}}, authority: Federal Trade Commission}}]"
        )
    };
    for name in ["eu-us-dpf-missing-participation-link", "eu-us-dpf-missing-enforcement-authority"] {
        let answer = |document: &str| answer(name, "2025-01-01", "EU", &[], document);
        assert_eq!(answer(&transfer("eu_us_data_privacy_framework")), Some(Answer::Met), "{name}");
        assert_eq!(answer(&transfer("scc_2021")), Some(Answer::Met), "{name}: no framework is named there");
        assert_eq!(answer(&transfer("eu_us_safe_harbor")), Some(Answer::Unknown), "{name}");
        assert_eq!(answer(&transfer("eu_us_safe_harbor, eu_us_data_privacy_framework")), Some(Answer::Met), "{name}");
    }
    let linked = |law: &str| format!("jurisdiction: {{laws: [{{law: eu_us_dpf}}, {{law: {law}, url: \"https://example.com/list\"}}]}}");
    let link = |law: &str| answer("eu-us-dpf-missing-participation-link", "2025-01-01", "EU", &[], &linked(law));
    assert_eq!(link("eu_us_privacy_shield"), Some(Answer::Unknown));
    assert_eq!(link("ccpa"), Some(Answer::Unknown));
}

#[test]
fn a_right_may_have_its_way_elsewhere() {
    let ways = |document: &str| answer("vcdpa-missing-request-methods", "2025-01-01", "US-VA", &["virginia-controller"], document);
    let served = |rights: &str, service: &str| {
        format!("contact_points: {{desk: {{email: desk@example.com, serves: [{{for: {service}}}]}}}}\nrights: [{{rights: [{rights}]}}]")
    };
    assert_eq!(ways("rights: [{rights: [erasure]}]"), Some(Answer::NotMet));
    assert_eq!(ways("rights: [{rights: [erasure], via: {means: [email]}}]"), Some(Answer::Met));
    assert_eq!(ways(&served("erasure", "deletion")), Some(Answer::Met));
    assert_eq!(ways(&served("account_deletion", "deletion")), Some(Answer::Met));
    assert_eq!(ways(&served("erasure, access", "deletion")), Some(Answer::NotMet), "access has no way");
    assert_eq!(ways(&served("erasure, access", "data_subject_requests")), Some(Answer::Met));
    assert_eq!(ways(&served("opt_out_of_sale", "opt_out_requests")), Some(Answer::Met));
    assert_eq!(ways(&served("erasure", "privacy_questions")), Some(Answer::NotMet));
    assert_eq!(ways("rights: [{rights: [erasure]}, {rights: [erasure], via: {means: [web_form]}}]"), Some(Answer::Met));
    // A complaint to an authority is made to the authority, and tells nothing of requests to the company.
    assert_eq!(ways("rights: [{rights: [access], via: {means: [email]}}, {rights: [complain_to_authority]}]"), Some(Answer::Met));
    assert_eq!(ways("rights: [{rights: [complain_to_authority]}]"), Some(Answer::Unknown));
}

#[test]
fn uses_of_data_that_identify_nobody_need_no_legal_basis() {
    let basis = |uses: &str| answer("gdpr-missing-legal-basis", "2025-01-01", "EU", &[], &format!("use:\n{uses}"));
    let based = "  - {data: [name], purposes: [account_management], bases: [contract]}\n";
    let counted = |state: &str| format!("{based}  - {{data: [usage], purposes: [analytics], data_state: {state}}}");
    assert_eq!(basis(based), Some(Answer::Met));
    assert_eq!(basis(&counted("aggregated")), Some(Answer::Met));
    assert_eq!(basis(&counted("pseudonymous")), Some(Answer::NotMet));
}
