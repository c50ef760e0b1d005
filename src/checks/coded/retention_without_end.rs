//! Data that are kept without end.

use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::is_about_groups;
use crate::checks::context::is_positive;
use crate::checks::{Assumption, Certainty, CheckedAgainst, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{Period, Retention, StatementRef};
use crate::vocab::{Condition, DataState, Strength, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "retention-without-end",
    family: "retention",
    level: Level::Warning,
    certainty: Certainty::Likely,
    law: None,
    basis: "GDPR Art. 5(1)(e)",
    message: "data are kept without end",
    explanation: "Data that identify people may be kept no longer than their purposes need. \"Indefinitely\" names no end. \"Always\" without a length of \
        time or an event does not either; with purposes as the measure a person has to judge. For aggregated data it is a note: they \
        may still tell of single people. Anonymous data do not count.",
    satisfy: "retention:\n  - data: [billing_information]\n    period: {duration: P7Y}\n    reasons: [accounting]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked_against: CheckedAgainst::on("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "2026-11-23"),
};

const GROUNDS: &[Ground] = &[
    Ground::new(UNION, day(1998, 10, 24), Level::Warning, Certainty::Likely, "Directive 95/46/EC Art. 6(1)(e)").until(day(2018, 5, 24)),
    Ground::new(UNION, day(2018, 5, 25), Level::Warning, Certainty::Likely, "GDPR Art. 5(1)(e)"),
    Ground::new(&["GB"], day(2021, 1, 1), Level::Warning, Certainty::Likely, "UK GDPR Art. 5(1)(e)"),
    Ground::new(&["CH"], day(2023, 9, 1), Level::Warning, Certainty::Likely, "Swiss FADP Art. 6(4)"),
    Ground::new(&["US-CA"], day(2023, 1, 1), Level::Warning, Certainty::NeedsPerson, "Cal. Civ. Code 1798.100(a)(3)")
        .only_if(Assumption::CcpaBusiness),
    Ground::new(&["BR"], day(2020, 9, 18), Level::Warning, Certainty::Likely, "LGPD Art. 15 and 16"),
    Ground::new(&["CA"], day(2004, 1, 1), Level::Warning, Certainty::Likely, "PIPEDA Schedule 1, 4.5.3"),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let kept = context.retention().filter(is_positive).filter(|(_, retention)| retention.data_state != Some(DataState::Anonymous));
    let findings = kept.filter_map(|(place, retention)| {
        let always = retention.strength == Some(Strength::Always);
        let (field, message, unclear) = match &retention.period {
            Some(Period::Indefinite(_)) => ("period", "data are kept without end", false),
            None if always && !as_needed(retention) => ("strength", "data may always be kept, and no end is named", true),
            None | Some(Period::AsNeededFor(_)) if always => {
                ("strength", "data may always be kept, as long as purposes need, and no end is named", true)
            }
            _ => return None,
        };
        let mut finding = Finding::new(&RULE, place.path().then(field));
        finding.message = message.to_owned();
        let grounds = holding(GROUNDS, context, &retention.applies_to);
        let mut finding = resting_on(finding, &grounds);
        if unclear {
            finding.certainty = Certainty::NeedsPerson;
        }
        if grounds.is_empty() || is_about_groups(context, StatementRef::Retention(retention)) || as_needed(retention) {
            finding.level = Level::Note;
            finding.certainty = Certainty::NeedsPerson;
        }
        Some(finding)
    });
    findings.collect()
}

/// Whether purposes are the measure: data are kept as long as they need it.
fn as_needed(retention: &Retention) -> bool {
    let needed = retention.only_if.iter().any(|condition| condition.is_a(Condition::NecessaryForPurpose));
    matches!(retention.period, Some(Period::AsNeededFor(_))) || (retention.period.is_none() && needed && !retention.reasons.is_empty())
}
