//! Purposes that say nothing.

use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::is_about_groups;
use crate::checks::{Certainty, CheckedAgainst, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::StatementRef;
use crate::vocab::Purpose;

pub(super) static RULE: Rule = Rule {
    name: "vague-purpose",
    family: "vagueness",
    level: Level::Note,
    certainty: Certainty::Certain,
    law: None,
    basis: "GDPR Art. 5(1)(b) and 13(1)(c)",
    message: "the text names no purpose that tells people anything",
    explanation: "\"For any purpose\" and purposes that the text leaves open do not tell people what happens to their data. Laws on data protection ask for \
        specified purposes. Aggregated and anonymous data do not count.",
    satisfy: "use:\n  - data: [email_address]\n    purposes: [account_management, newsletters]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked_against: CheckedAgainst::on("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "2026-11-23"),
};

const GROUNDS: &[Ground] = &[
    Ground::new(UNION, day(1998, 10, 24), Level::Note, Certainty::Certain, "Directive 95/46/EC Art. 6(1)(b)").until(day(2018, 5, 24)),
    Ground::new(UNION, day(2018, 5, 25), Level::Note, Certainty::Certain, "GDPR Art. 5(1)(b) and 13(1)(c)"),
    Ground::new(&["GB"], day(2021, 1, 1), Level::Note, Certainty::Certain, "UK GDPR Art. 5(1)(b) and 13(1)(c)"),
    Ground::new(&["CH"], day(2023, 9, 1), Level::Note, Certainty::Certain, "Swiss FADP Art. 6(3) and 19(2)(b)"),
    Ground::new(&["BR"], day(2020, 9, 18), Level::Note, Certainty::Certain, "LGPD Art. 6 I"),
];

/// Whether a purpose tells nothing.
pub(in crate::checks) fn is_vague(purpose: Purpose) -> bool {
    matches!(purpose, Purpose::AnyPurpose | Purpose::UnspecifiedPurpose)
}

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let stated = context.stated().filter(|stated| stated.is_positive());
    let findings = stated.filter_map(|stated| {
        let (place, statement) = (stated.place, stated.statement);
        let index = statement.purposes().iter().position(|purpose| is_vague(*purpose))?;
        if is_about_groups(context, statement) {
            return None;
        }
        let field = if matches!(statement, StatementRef::Retention(_)) { "reasons" } else { "purposes" };
        let finding = Finding::new(&RULE, place.path().then(field).then(index));
        Some(resting_on(finding, &holding(GROUNDS, context, stated.common.applies_to)))
    });
    findings.collect()
}
