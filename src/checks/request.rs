//! How people use their rights: which contact points serve which right, and which rights need no way with the publisher.

use super::Context;
use crate::model::Value;
use crate::vocab::{ContactUse, Right, Vocabulary};

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

/// Which use of a contact point serves a right and what is narrower, beside requests of any kind. A right may be served by several.
const SERVED_BY: &[(Right, ContactUse)] = &[
    (Right::Access, ContactUse::AccessRequests),
    // The CCPA takes both as one request to know (Cal. Civ. Code 1798.130(a)(1)).
    (Right::KnowCategories, ContactUse::AccessRequests),
    (Right::KnowDisclosures, ContactUse::AccessRequests),
    (Right::KnowThirdParties, ContactUse::AccessRequests),
    (Right::DisclosureOfMarketingRecipients, ContactUse::MarketingDisclosureRequests),
    (Right::Rectification, ContactUse::Correction),
    (Right::Erasure, ContactUse::Deletion),
    (Right::AccountDeletion, ContactUse::Deletion),
    (Right::ContentRemoval, ContactUse::Deletion),
    (Right::Restriction, ContactUse::Objection),
    (Right::Portability, ContactUse::PortabilityRequests),
    // An objection to marketing is an objection too, so that either will do.
    (Right::Objection, ContactUse::Objection),
    (Right::MarketingObjection, ContactUse::MarketingOptOut),
    (Right::OptOutOfSaleOrSharing, ContactUse::SaleOptOut),
    // What the law of California calls sharing is what other states call targeted advertising.
    (Right::OptOutOfTargetedAdvertising, ContactUse::SaleOptOut),
    (Right::OptOutOfProfiling, ContactUse::OptOutRequests),
    (Right::OptOutOfAutomatedDecisions, ContactUse::OptOutRequests),
    (Right::LimitSensitiveUse, ContactUse::OptOutRequests),
    (Right::WithdrawConsent, ContactUse::WithdrawConsent),
    (Right::WrittenBreachNotice, ContactUse::BreachNoticeRequests),
    (Right::UseAuthorizedAgent, ContactUse::AuthorizedAgentRequests),
    (Right::Appeal, ContactUse::Appeals),
    (Right::CopyOfSafeguards, ContactUse::CopyOfSafeguards),
    (Right::ParentalReview, ContactUse::ParentalRequests),
];

/// Whether a right is used elsewhere than with the publisher, or holds by itself.
pub(super) fn needs_no_way(right: Right) -> bool {
    BY_THEMSELVES.contains(&right)
}

/// Whether a contact point for a use takes requests about a right: the use is the one that the right is served by, or a broader one.
fn serves(service: ContactUse, right: Right) -> bool {
    ContactUse::DataSubjectRequests.is_a(service) || SERVED_BY.iter().any(|(served, own)| right.is_a(*served) && own.is_a(service))
}

/// Whether a contact point takes requests about a right.
pub(super) fn is_served(context: &Context<'_>, right: Right) -> bool {
    let mut services = context.policy.contact_points.values().flat_map(|point| &point.serves);
    services.any(|service| serves(service.r#for, right) && context.counts(&service.applies_to))
}

/// Whether a right needs no way with the publisher, or has one somewhere: on a statement of the same right, at a contact point, or for marketing
/// in a choice.
pub(super) fn has_way(context: &Context<'_>, right: Right) -> bool {
    let same = |other: &Right| right.is_a(*other) || other.is_a(right);
    let stated = || context.rights().any(|(_, other)| !other.via.is_absent() && other.rights.iter().any(same));
    let chosen = || right.is_a(Right::MarketingObjection) && context.choices().any(|(_, choice)| !choice.via.is_absent());
    needs_no_way(right) || stated() || chosen() || is_served(context, right)
}

#[cfg(test)]
mod tests {
    use super::{BY_THEMSELVES, SERVED_BY, serves};
    use crate::vocab::{ContactUse, Right, Vocabulary};

    /// The narrowest uses that serve a right.
    fn serving(right: Right) -> Vec<ContactUse> {
        let general = [ContactUse::DataSubjectRequests, ContactUse::OptOutRequests];
        ContactUse::ALL.iter().copied().filter(|service| serves(*service, right) && !general.contains(service)).collect()
    }

    #[test]
    fn requests_of_any_kind_serve_every_right() {
        assert!(Right::ALL.iter().all(|right| serves(ContactUse::DataSubjectRequests, *right)));
        assert!(Right::ALL.iter().all(|right| !serves(ContactUse::GeneralInquiries, *right) && !serves(ContactUse::PrivacyQuestions, *right)));
    }

    #[test]
    fn a_use_serves_its_right_and_what_is_narrower() {
        assert_eq!(serving(Right::Copy), [ContactUse::AccessRequests]);
        assert_eq!(serving(Right::Completion), [ContactUse::Correction]);
        assert_eq!(serving(Right::AccountDeletion), [ContactUse::Deletion]);
        assert_eq!(serving(Right::MarketingOptOut), [ContactUse::Objection, ContactUse::MarketingOptOut]);
        assert_eq!(serving(Right::ResearchObjection), [ContactUse::Objection]);
        assert_eq!(serving(Right::OptOutOfSharing), [ContactUse::SaleOptOut]);
        assert_eq!(serving(Right::HumanReview), []);
        assert!(serves(ContactUse::OptOutRequests, Right::OptOutOfSale));
    }

    #[test]
    fn every_use_that_is_about_a_right_serves_one() {
        let about = |service: &&ContactUse| service.is_a(ContactUse::DataSubjectRequests) || service.is_a(ContactUse::OptOutRequests);
        for service in ContactUse::ALL.iter().filter(about) {
            assert!(Right::ALL.iter().any(|right| serves(*service, *right)), "{service}");
        }
        // So does each whose name is that of a right.
        for (service, right) in ContactUse::ALL.iter().filter_map(|service| Some((*service, service.name().parse::<Right>().ok()?))) {
            assert!(serves(service, right), "{service}");
        }
    }

    #[test]
    fn rights_that_need_no_way_have_none() {
        assert!(SERVED_BY.iter().all(|(right, _)| !BY_THEMSELVES.contains(right)));
    }
}
