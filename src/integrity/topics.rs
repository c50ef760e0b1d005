//! Where a document states a topic.

use crate::model::{Path, Place, Policy, StatementRef, Value};
use crate::vocab::{
    Announcement, ChangeTrigger, ComplaintStage, ContactUse, Cover, DisclosureMode, Party, Purpose, Region, Right, Role, ScopeKind, Topic, Vocabulary,
};

/// The first place where the document states a topic. Topics that no field answers by itself have none.
pub(crate) fn stated(policy: &Policy, topic: Topic) -> Option<Path> {
    use StatementRef as S;
    let at = |keys: &[&'static str], stated: bool| stated.then(|| keys.iter().map(|key| (*key).into()).collect());
    let first = |matches: &dyn Fn(S<'_>) -> bool| policy.statements().find(|(_, statement)| matches(*statement)).map(|(place, _)| place.path());
    let right = |right: Right| first(&|s| matches!(s, S::Right(r) if r.rights.iter().any(|granted| granted.is_a(right))));
    let opt_out = |purpose: Purpose| first(&|s| matches!(s, S::Choice(choice) if choice.over.purposes.iter().any(|over| over.is_a(purpose))));
    let serves = |r#use: ContactUse| {
        let point = policy.contact_points.iter().find(|(_, point)| point.serves.iter().any(|service| service.r#for.is_a(r#use)));
        point.map(|(name, _)| Path::root().join("contact_points").join(name))
    };
    let role = |role: Role| {
        let publisher = policy.publishers.iter().find(|(_, publisher)| publisher.roles.iter().any(|stated| stated.role.is_a(role)));
        publisher.map(|(name, _)| Path::root().join("publishers").join(name).join("roles"))
    };
    match topic {
        Topic::ControllerIdentity => at(&["publishers"], !policy.publishers.is_empty()),
        Topic::ContactDetails => at(&["contact_points"], !policy.contact_points.is_empty()),
        Topic::DataProtectionOfficer => serves(ContactUse::DataProtectionOfficer),
        Topic::EuRepresentative => serves(ContactUse::EuRepresentative),
        Topic::UkRepresentative => serves(ContactUse::UkRepresentative),
        Topic::SwissRepresentative => serves(ContactUse::SwissRepresentative),
        Topic::JointControllers => role(Role::JointController),
        Topic::ProcessingRoles => role(Role::Processor).or_else(|| role(Role::Controller)),
        Topic::PolicyScope => at(&["scope", "covers"], !policy.scope.covers.is_empty()),
        Topic::EffectiveDate => at(&["document", "effective_date"], policy.document.effective_date.is_some()),
        Topic::LastUpdated => at(&["document", "last_updated"], policy.document.last_updated.is_some()),
        Topic::ChangeNotice => first(&|s| matches!(s, S::Change(change) if change.announced_by.iter().any(|by| *by != Announcement::DateChange))),
        Topic::ChangeEffectiveMoment => first(&|s| matches!(s, S::Change(change) if change.effective.is_some())),
        Topic::DataAlreadyHeld => first(&|s| matches!(s, S::Change(change) if change.prior_data.is_some())),
        Topic::NewPurposeNotice => first(&|s| matches!(s, S::Change(change) if change.trigger == Some(ChangeTrigger::NewUse))),
        Topic::CategoriesCollected => first(&|s| matches!(s, S::Collection(collection) if !collection.data.is_empty())),
        Topic::CollectionMethods => first(&|s| matches!(s, S::Collection(collection) if !collection.methods.is_empty())),
        Topic::SourceOfData => first(&|s| matches!(s, S::Collection(collection) if !collection.sources.is_empty())),
        Topic::StatutoryOrContractualRequirement => first(&|s| matches!(s, S::Collection(collection) if collection.required.is_some())),
        Topic::ConsequenceOfRefusal => first(&|s| matches!(s, S::Collection(collection) if collection.consequence.is_some())),
        Topic::Purposes => first(&|s| matches!(s, S::Collection(_) | S::Use(_)) && !s.purposes().is_empty()),
        Topic::LegalBasis => first(&|s| !s.common().bases.is_empty()),
        Topic::LegitimateInterests => first(&|s| matches!(s, S::Basis(basis) if !basis.interests.is_empty())),
        // The topic is whether people are sent marketing; to show an advertisement sends nothing.
        Topic::Marketing => first(&|s| s.purposes().iter().any(|purpose| purpose.is_a(Purpose::Marketing) && !purpose.is_a(Purpose::Advertising))),
        Topic::AutomatedDecisions => at(&["automated_decisions"], !policy.automated_decisions.is_empty()),
        Topic::AutomatedDecisionLogic => first(&|s| matches!(s, S::AutomatedDecision(decision) if decision.logic.is_some())),
        Topic::Recipients => first(&|s| matches!(s, S::Disclosure(disclosure) if !disclosure.recipients.is_empty())),
        Topic::CategoriesDisclosed => first(&|s| matches!(s, S::Disclosure(disclosure) if !disclosure.data.is_empty())),
        Topic::DisclosurePurposes => first(&|s| matches!(s, S::Disclosure(disclosure) if !disclosure.purposes.is_empty())),
        Topic::SubProcessors => first(&|s| s.recipients().iter().filter_map(|party| party.term()).any(|party| party.is_a(Party::SubProcessor))),
        Topic::RecipientObligations => first(&|s| matches!(s, S::Disclosure(disclosure) if !disclosure.obligations.is_empty())),
        Topic::BusinessTransfers => {
            first(&|s| s.recipients().iter().filter_map(|party| party.term()).any(|party| party.is_a(Party::TransactionParty)))
        }
        Topic::LawEnforcementDisclosure => {
            first(&|s| s.recipients().iter().filter_map(|party| party.term()).any(|party| party.is_a(Party::LawEnforcement)))
        }
        Topic::SaleOfData => first(&|s| matches!(s, S::Disclosure(disclosure) if disclosure.modes.contains(&DisclosureMode::Sell))),
        Topic::ThirdPartySites => first(&|s| matches!(s, S::Exclusion(exclusion) if exclusion.kinds.contains(&ScopeKind::ThirdPartySite))),
        Topic::Transfers => at(&["transfers"], !policy.transfers.is_empty()),
        // "Elsewhere" names no destination.
        Topic::TransferDestinations => first(&|s| matches!(s, S::Transfer(transfer) if transfer.to.iter().any(is_named))),
        Topic::TransferMechanism => first(&|s| matches!(s, S::Transfer(transfer) if !transfer.mechanisms.is_empty())),
        Topic::TransferSafeguardsCopy => first(&|s| matches!(s, S::Transfer(transfer) if !transfer.copy_via.is_absent())),
        Topic::DataLocation => first(&|s| matches!(s, S::Location(location) if location.places.iter().any(is_named))),
        Topic::FrameworkAdherence => at(&["jurisdiction", "laws"], !policy.jurisdiction.laws.is_empty()),
        Topic::RetentionPeriod => first(&|s| matches!(s, S::Retention(retention) if retention.period.is_some())),
        Topic::DeletionAtEnd => first(&|s| matches!(s, S::Retention(retention) if retention.then.is_some())),
        Topic::DataSubjectRights => at(&["rights"], !policy.rights.is_empty()),
        Topic::ComplaintToAuthority => {
            right(Right::ComplainToAuthority).or_else(|| first(&|s| matches!(s, S::Complaint(step) if step.stage == ComplaintStage::Authority)))
        }
        Topic::OptOutOfTargetedAdvertising => right(Right::OptOutOfTargetedAdvertising).or_else(|| opt_out(Purpose::TargetedAdvertising)),
        Topic::RequestMethods => first(&|s| matches!(s, S::Right(right) if !right.via.is_absent())),
        Topic::VerificationOfRequests => first(&|s| matches!(s, S::Right(right) if !right.verification.is_empty())),
        Topic::ResponseDeadline => first(&|s| matches!(s, S::Right(right) if right.deadline.is_some())),
        Topic::Fee => first(&|s| matches!(s, S::Right(right) if right.fee.is_some())),
        Topic::MarketingOptOut => right(Right::MarketingOptOut).or_else(|| opt_out(Purpose::Marketing)),
        Topic::Tracking => at(&["tracking"], !policy.tracking.is_empty()),
        // That a cookie is persistent does not say how long it lasts.
        Topic::CookieLifetime => {
            first(&|s| matches!(s, S::Tracking(tracking) if tracking.lifetime.as_ref().is_some_and(|lifetime| lifetime.as_str() != "persistent")))
        }
        Topic::Children => at(&["children"], !policy.children.is_empty()),
        Topic::ChildrensAge => first(&|s| matches!(s, S::Children(rule) if !rule.ages.is_absent())),
        Topic::SecurityMeasures => at(&["security", "measures"], !policy.security.measures.is_empty()),
        Topic::BreachNotice => at(&["security", "breach_notice"], !policy.security.breach_notice.is_empty()),
        Topic::GoverningLaw => at(&["jurisdiction", "governing_law"], !policy.jurisdiction.governing_law.is_empty()),
        Topic::DisputeResolution => at(&["jurisdiction", "venue"], !policy.jurisdiction.venue.is_empty()),
        Topic::IndependentRecourse => first(&|s| matches!(s, S::Complaint(step) if step.stage.is_a(ComplaintStage::IndependentBody))),
        Topic::ComplaintHandling => at(&["complaints"], !policy.complaints.is_empty()),
        Topic::PolicyLanguage => at(&["document", "prevailing_language"], policy.document.prevailing_language.is_some()),
        _ => None,
    }
    .or_else(|| if topic == Topic::Marketing { None } else { covered(policy, topic.covers()) })
}

/// Whether a place is a place, and not one that only the reader or the publisher can tell.
fn is_named(place: &Place) -> bool {
    let relative = [Region::Elsewhere, Region::OperatingCountries, Region::RegulatedRegions, Region::OutsideHomeJurisdiction];
    !matches!(place, Place::Region(region) if relative.contains(region))
}

/// The first statement that speaks of what a topic covers, for topics about terms of one kind. Those about acts are looked for above: that data
/// are disclosed says nothing yet of their categories.
fn covered(policy: &Policy, cover: &Cover) -> Option<Path> {
    use StatementRef as S;
    let Cover { data, acts, purposes, recipients, rights, measures, tracking, signals, .. } = cover;
    if !acts.is_empty() || !recipients.is_empty() {
        return None;
    }
    let speaks = |statement: S<'_>| {
        among(statement.purposes().iter().copied(), purposes)
            || among(statement.data().iter().filter_map(|data| data.term()).copied(), data)
            || match statement {
                S::Right(right) => among(right.rights.iter().copied(), rights),
                S::Measure(measure) => among([measure.measure], measures),
                S::Tracking(technique) => among([technique.kind], tracking),
                S::Signal(response) => among([response.signal], signals),
                _ => false,
            }
    };
    policy.statements().find(|(_, statement)| speaks(*statement)).map(|(place, _)| place.path())
}

/// Whether one of the terms is one of those covered, or narrower.
fn among<V: Vocabulary>(terms: impl IntoIterator<Item = V>, covered: &[V]) -> bool {
    !covered.is_empty() && terms.into_iter().any(|term| covered.iter().any(|wide| term.is_a(*wide)))
}
