//! "Only", beside a statement that goes further.

use super::exclusive::{Overlap, Said, beyond, compare, held, may_be_apart, overlap};
use super::named::listed;
use crate::checks::{Certainty, Context, Finding, Opened, Rule};
use crate::diagnostic::Level;
use crate::model::StatementRef;
use crate::vocab::{Field, Party, Purpose, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "exclusive-contradicted",
    family: "contradiction",
    level: Level::Warning,
    certainty: Certainty::Likely,
    law: None,
    basis: "",
    message: "the text says \"only\" here and goes further elsewhere",
    explanation: "One statement says that data are used for the named purposes only, or given to the named recipients only, and another statement of the \
        same kind about the same data goes further. What texts set apart as a matter of course does not count: legal duties, claims, security, running \
        the service; authorities, courts, advisers, successors. Nor does a statement that the file records as an exception (`exception_to`), or one that is about more data and does not single these out. Advertising \
        is a matter of service-only-against-advertising.",
    satisfy: "disclosure:\n  - data: [email_address]\n    recipients: [service_provider, affiliate]\n    exclusive: [recipients]",
    link: "",
    checked_against: None,
};

/// Purposes that go without saying beside others, and those of another check.
const APART: &[Purpose] = &[
    Purpose::ServiceOperation,
    Purpose::ServiceImprovement,
    Purpose::BusinessOperations,
    Purpose::Communication,
    Purpose::RecordKeeping,
    Purpose::Security,
    Purpose::IllegalActivityPrevention,
    Purpose::ProtectionOfRightsAndSafety,
    Purpose::LegalCompliance,
    Purpose::LawEnforcementResponse,
    Purpose::NationalSecurity,
    Purpose::TermsEnforcement,
    Purpose::DisputeResolution,
    Purpose::LegalClaims,
    Purpose::OnBehalfOfThirdParty,
    Purpose::CommercialPurposes,
    Purpose::AdvertisingProfiling,
];

const ANYTHING: &[Purpose] = &[Purpose::AnyPurpose, Purpose::UnspecifiedPurpose, Purpose::CompatiblePurpose, Purpose::PurposeAtCollection];

/// Recipients that texts name in passages of their own.
const SET_APART: &[Party] = &[
    Party::Publisher,
    Party::User,
    Party::Authority,
    Party::Litigant,
    Party::ProfessionalAdviser,
    Party::TransactionParty,
    Party::DisputeResolutionBody,
    Party::EmergencyService,
    Party::UserChosenRecipient,
    Party::CustomerOrganisation,
    Party::ParentOrGuardian,
    Party::AuthorizedAgent,
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let statements = held(context);
    let [uses, disclosures] = [Field::Purposes, Field::Recipients].map(|field| statements.iter().filter(move |said| is_about(said, field)));
    let only = |said: &&Said<'_>, field| said.says_only(field);
    // Only few uses serve what would have to be named beside others.
    let further: Vec<(&Said<'_>, Vec<Purpose>)> =
        uses.clone().map(|said| (said, said.purposes(is_further))).filter(|(_, purposes)| !purposes.is_empty()).collect();
    let uses: Vec<&Said<'_>> = uses.filter(|said| only(said, Field::Purposes)).collect();
    let others: Vec<&Said<'_>> = disclosures.clone().filter(|said| !said.statement.recipients().is_empty()).collect();
    let disclosures: Vec<&Said<'_>> = disclosures.filter(|said| only(said, Field::Recipients)).collect();
    let mut findings = compare(&uses, further.len(), &RULE, |only| {
        let alike = further.iter().filter(|(other, _)| other.place != only.place && !only.is_limited_by(other));
        heaviest(alike.filter_map(|(other, purposes)| purposes_contradicted(context, only, other, purposes)))
    });
    findings.extend(compare(&disclosures, others.len(), &RULE, |only| {
        let allowed = context.covered_parties(only.statement.recipients());
        let alike = others.iter().filter(|other| other.place != only.place && !only.is_limited_by(other));
        heaviest(alike.filter_map(|other| recipients_contradicted(context, only, &allowed, other)))
    }));
    findings
}

/// The heaviest of the findings, and of equal ones the first.
fn heaviest(findings: impl Iterator<Item = Finding>) -> Option<Finding> {
    findings.reduce(|best, next| if (next.level, next.certainty) > (best.level, best.certainty) { next } else { best })
}

/// Whether a statement is of the kind whose purposes or recipients are compared.
const fn is_about(said: &Said<'_>, field: Field) -> bool {
    match field {
        Field::Purposes => matches!(said.statement, StatementRef::Use(_)),
        _ => matches!(said.statement, StatementRef::Disclosure(_)),
    }
}

fn is_further(purpose: Purpose) -> bool {
    !ANYTHING.contains(&purpose) && !APART.iter().any(|kind| purpose.is_a(*kind))
}

fn purposes_contradicted<'p>(context: &Context<'p>, only: &Said<'p>, other: &Said<'p>, purposes: &[Purpose]) -> Option<Finding> {
    let mut purposes = beyond(only, purposes).peekable();
    purposes.peek()?;
    let further = (overlap(context, only, other) == Some(Overlap::Same)).then(|| listed(purposes))?;
    Some(finding(only, other, "purposes", &format!("serve only {}", listed(only.statement.purposes())), &further))
}

fn recipients_contradicted<'p>(context: &Context<'p>, only: &Said<'p>, allowed: &Opened<'p>, other: &Said<'p>) -> Option<Finding> {
    let set_apart = |party: &Party| SET_APART.iter().any(|kind| party.is_a(*kind));
    let further = other.statement.recipients().iter().filter(|item| {
        let named = context.named_parties(std::slice::from_ref(*item));
        // A name without a kind can be anybody, and so one of those who are named.
        let mut terms = named.terms().iter::<Party>().peekable();
        terms.peek().is_some() && !allowed.meets(&named) && !terms.any(|party| set_apart(&party))
    });
    let further: Vec<&str> = further.filter_map(crate::model::Walk::as_text).collect();
    if further.is_empty() || overlap(context, only, other) != Some(Overlap::Same) {
        return None;
    }
    let allowed = listed(only.statement.recipients().iter().filter_map(crate::model::Walk::as_text));
    Some(finding(only, other, "recipients", &format!("go only to {allowed}"), &listed(further)))
}

fn finding(only: &Said<'_>, other: &Said<'_>, field: &'static str, here: &str, there: &str) -> Finding {
    let unclear = only.common.applies_to.words.is_some() || !other.common.only_if.is_empty();
    let apart = may_be_apart(only, other);
    Finding {
        level: if apart { Level::Note } else { RULE.level },
        certainty: if unclear || apart { Certainty::NeedsPerson } else { Certainty::Likely },
        message: format!("data {here} here, and also {there} in `{}`", other.place.path()),
        related: vec![(other.place.path(), format!("{there} here"))],
        help: Some(format!("name all {field} where the text says \"only\", or mark the other statement as its exception (`exception_to`)")),
        ..Finding::new(&RULE, only.place.path())
    }
}
