//! A right that the text promises without a way to use it.

use std::collections::HashMap;

use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::listed;
use crate::checks::context::is_positive;
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{RightStatement, Value};
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
    reviewed: true,
};

const GROUNDS: &[Ground] = &[
    Ground::new(UNION, day(2018, 5, 25), Level::Warning, Certainty::Likely, "GDPR Art. 12(2)"),
    Ground::new(&["GB"], day(2021, 1, 1), Level::Warning, Certainty::Likely, "UK GDPR Art. 12(2)"),
    Ground::new(&["US-CA"], day(2020, 1, 1), Level::Warning, Certainty::NeedsPerson, "Cal. Civ. Code 1798.130(a)(1)"),
    Ground::new(&["US-VA"], day(2023, 1, 1), Level::Warning, Certainty::NeedsPerson, "Va. Code 59.1-578(E)"),
];

/// Rights that are used elsewhere than with the publisher, or that hold by themselves.
const BY_THEMSELVES: &[Right] = &[
    Right::BeInformed,
    Right::RecipientsInformed,
    Right::NoSolelyAutomatedDecision,
    Right::BreachNotice,
    Right::ComplainToAuthority,
    Right::IndependentDisputeResolution,
    Right::JudicialRemedy,
    Right::Compensation,
    Right::Representation,
    Right::NonDiscrimination,
    Right::RefuseToProvide,
];

/// Which use of a contact point serves a right, beside requests of any kind.
const SERVED_BY: &[(Right, ContactUse)] = &[
    (Right::Access, ContactUse::AccessRequests),
    (Right::Rectification, ContactUse::Correction),
    (Right::Erasure, ContactUse::Deletion),
    (Right::Restriction, ContactUse::Objection),
    (Right::Portability, ContactUse::PortabilityRequests),
    (Right::MarketingObjection, ContactUse::MarketingOptOut),
    (Right::Objection, ContactUse::Objection),
    (Right::OptOutOfSaleOrSharing, ContactUse::SaleOptOut),
    (Right::OptOutOfTargetedAdvertising, ContactUse::SaleOptOut),
    (Right::DisclosureOfMarketingRecipients, ContactUse::MarketingDisclosureRequests),
    (Right::WrittenBreachNotice, ContactUse::BreachNoticeRequests),
    (Right::WithdrawConsent, ContactUse::WithdrawConsent),
    (Right::UseAuthorizedAgent, ContactUse::AuthorizedAgentRequests),
    (Right::Appeal, ContactUse::Appeals),
    (Right::CopyOfSafeguards, ContactUse::CopyOfSafeguards),
    (Right::ParentalReview, ContactUse::ParentalRequests),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut reported: Vec<Right> = Vec::new();
    let mut has_way_of = HashMap::new();
    let mut findings = Vec::new();
    for (place, statement) in context.rights().filter(is_positive).filter(|(_, statement)| !leads_elsewhere(context, statement)) {
        let lacking = |right: &Right| !reported.contains(right) && !*has_way_of.entry(*right).or_insert_with(|| has_way(context, *right));
        let rights: Vec<Right> = statement.rights.iter().copied().filter(lacking).collect();
        if rights.is_empty() {
            continue;
        }
        let grounds = holding(GROUNDS, context, &statement.applies_to);
        let mut finding = resting_on(Finding::new(&RULE, place.path()), &grounds);
        finding.message = format!("the text promises {} and no way to use it", listed(&rights));
        finding.help = Some("name the address, page or setting under `via`, if the text has one".to_owned());
        if grounds.is_empty() || serves(context, |service| service.is_a(ContactUse::GeneralInquiries)) {
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
    let document = &context.policy.document;
    let outside = |id| document.related.contains_key(id) || document.parts.contains_key(id);
    !statement.via.is_absent() || !statement.addressed_to.is_empty() || statement.see.iter().any(outside)
}

fn has_way(context: &Context<'_>, right: Right) -> bool {
    let holds_by_itself = BY_THEMSELVES.contains(&right);
    let same = |other: &Right| right.is_a(*other) || other.is_a(right);
    let stated = || context.rights().any(|(_, other)| !other.via.is_absent() && other.rights.iter().any(same));
    let chosen = || right.is_a(Right::MarketingObjection) && context.choices().any(|(_, choice)| !choice.via.is_absent());
    let use_of = || SERVED_BY.iter().filter(|(served, _)| right.is_a(*served)).map(|(_, service)| *service).collect::<Vec<_>>();
    let served = || serves(context, |service| service == ContactUse::DataSubjectRequests || use_of().iter().any(|own| own.is_a(service)));
    holds_by_itself || stated() || chosen() || served()
}

/// Whether a contact point serves something.
fn serves(context: &Context<'_>, wanted: impl Fn(ContactUse) -> bool) -> bool {
    context.policy.contact_points.values().flat_map(|point| &point.serves).any(|service| context.counts(&service.applies_to) && wanted(service.r#for))
}
