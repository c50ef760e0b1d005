//! A right that the text promises without a way to use it.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::listed;
use crate::checks::context::is_positive;
use crate::checks::{Assumption, Certainty, CheckedAgainst, Context, Finding, Rule, request};
use crate::diagnostic::Level;
use crate::model::{Referent, RightStatement, Value};
use crate::vocab::{ContactUse, Right, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "right-without-way",
    family: "rights",
    level: Level::Warning,
    certainty: Certainty::Likely,
    law: None,
    basis: "GDPR Art. 12(2)",
    message: "the text promises a right and no way to use it",
    explanation: "A person who reads of a right has to learn how to use it: at which address, on which page, by which setting. A way on another \
        statement of the same right counts, and so does a choice on marketing for the right to stop it, a contact point that serves such requests, \
        and a document that the statement refers to. Where there is a contact point for questions only, it is a note, as it may serve requests too.",
    satisfy: "rights:\n  - rights: [access, erasure]\n    via:\n      means: [email]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked_against: CheckedAgainst::on("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "2026-11-23"),
};

const GROUNDS: &[Ground] = &[
    Ground::new(UNION, day(2018, 5, 25), Level::Warning, Certainty::Likely, "GDPR Art. 12(2)"),
    Ground::new(&["GB"], day(2021, 1, 1), Level::Warning, Certainty::Likely, "UK GDPR Art. 12(2)"),
    Ground::new(&["US-CA"], day(2020, 1, 1), Level::Warning, Certainty::NeedsPerson, "Cal. Civ. Code 1798.130(a)(1)")
        .only_if(Assumption::CcpaBusiness),
    Ground::new(&["US-VA"], day(2023, 1, 1), Level::Warning, Certainty::NeedsPerson, "Va. Code 59.1-578(E)").only_if(Assumption::VirginiaController),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut reported: Vec<Right> = Vec::new();
    let mut has_way_of = HashMap::new();
    let mut findings = Vec::new();
    let promised = context.rights().filter(is_positive).filter(|(_, statement)| !leads_elsewhere(context, statement));
    let mut promised: Vec<_> = promised.map(|(place, statement)| (holding(GROUNDS, context, &statement.applies_to), place, statement)).collect();
    // A right that several statements promise is told at one of them: the one under the heaviest law, whatever the order of the file.
    promised.sort_by_key(|(grounds, _, statement)| (Reverse(grounds.iter().map(|ground| (ground.level, ground.certainty)).max()), &statement.rights));
    for (grounds, place, statement) in promised {
        let lacking = |right: &Right| !reported.contains(right) && !*has_way_of.entry(*right).or_insert_with(|| request::has_way(context, *right));
        let rights: Vec<Right> = statement.rights.iter().copied().filter(lacking).collect();
        if rights.is_empty() {
            continue;
        }
        let mut finding = resting_on(Finding::new(&RULE, place.path()), &grounds);
        finding.message = format!("the text promises {} and no way to use it", listed(&rights));
        finding.help = Some("name the address, page or setting under `via`, if the text has one".to_owned());
        if grounds.is_empty() || takes_questions(context) {
            finding.level = Level::Note;
            finding.certainty = Certainty::NeedsPerson;
        }
        reported.extend(rights);
        findings.push(finding);
    }
    findings
}

/// Whether the statement has a way of its own, or leads to somebody or something else.
fn leads_elsewhere(context: &Context<'_>, statement: &RightStatement) -> bool {
    let outside = |reference| matches!(context.policy.referent(reference), Referent::Document | Referent::Part);
    !statement.via.is_absent() || !statement.addressed_to.is_empty() || statement.see.iter().any(outside)
}

/// Whether a contact point is there for questions.
fn takes_questions(context: &Context<'_>) -> bool {
    let mut services = context.policy.contact_points.values().flat_map(|point| &point.serves);
    services.any(|service| service.r#for.is_a(ContactUse::GeneralInquiries) && context.counts(&service.applies_to))
}
