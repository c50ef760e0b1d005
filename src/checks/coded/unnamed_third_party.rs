//! Recipients of whom the text says only that they are others.

use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::{has_condition, is_about_groups};
use crate::checks::context::is_positive;
use crate::checks::matter::parties;
use crate::checks::{Certainty, CheckedAgainst, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::vocab::Condition;

pub(super) static RULE: Rule = Rule {
    name: "unnamed-third-party",
    family: "vagueness",
    level: Level::Note,
    certainty: Certainty::Certain,
    law: None,
    basis: "GDPR Art. 13(1)(e)",
    message: "the text gives data to third parties and does not say what kind of parties",
    explanation: "The recipients or the categories of recipients have to be named (GDPR Art. 13(1)(e)); \"third parties\" is no category that tells \
        people anything. Disclosures that the person consents to or asks for, and those of aggregated or anonymous data, do not count.",
    satisfy: "disclosure:\n  - data: [email_address]\n    recipients: [hosting_provider, analytics_provider]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked_against: CheckedAgainst::on("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "2026-11-23"),
};

const GROUNDS: &[Ground] = &[
    Ground::new(UNION, day(1998, 10, 24), Level::Note, Certainty::Certain, "Directive 95/46/EC Art. 10(c)").until(day(2018, 5, 24)),
    Ground::new(UNION, day(2018, 5, 25), Level::Note, Certainty::Certain, "GDPR Art. 13(1)(e)"),
    Ground::new(&["GB"], day(2021, 1, 1), Level::Note, Certainty::Certain, "UK GDPR Art. 13(1)(e)"),
    Ground::new(&["CH"], day(2023, 9, 1), Level::Note, Certainty::Certain, "Swiss FADP Art. 19(2)(c)"),
    Ground::new(&["US-CA"], day(2004, 7, 1), Level::Note, Certainty::Certain, "Cal. Bus. & Prof. Code 22575(b)(1)"),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let disclosures = context.disclosure().filter(is_positive).filter(|(stated, disclosure)| {
        stated.is_own()
            && !is_about_groups(context, stated.statement)
            && !has_condition(&disclosure.only_if, Condition::Consent)
            && !has_condition(&disclosure.only_if, Condition::UserRequest)
    });
    let unnamed = disclosures.filter(|(_, disclosure)| {
        let named = parties(context, &disclosure.recipients, &disclosure.except);
        !named.is_empty() && !named.is_clear()
    });
    let findings = unnamed.map(|(place, disclosure)| {
        let finding = Finding::new(&RULE, place.path().then("recipients"));
        resting_on(finding, &holding(GROUNDS, context, &disclosure.applies_to))
    });
    findings.collect()
}
