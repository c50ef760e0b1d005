//! Frameworks for transfers. Each is two things at once: a law that texts claim to follow, and the mechanism that transfers rest on.

use super::{Context, region};
use crate::model::Transfer;
use crate::vocab::{Law, Party, Role, TransferMechanism, Vocabulary};

/// Every framework as a law, and as a mechanism.
const FRAMEWORKS: &[(Law, TransferMechanism)] = &[
    (Law::EuUsSafeHarbor, TransferMechanism::EuUsSafeHarbor),
    (Law::SwissUsSafeHarbor, TransferMechanism::SwissUsSafeHarbor),
    (Law::EuUsPrivacyShield, TransferMechanism::EuUsPrivacyShield),
    (Law::SwissUsPrivacyShield, TransferMechanism::SwissUsPrivacyShield),
    (Law::EuUsDpf, TransferMechanism::EuUsDataPrivacyFramework),
    (Law::UkExtensionDpf, TransferMechanism::UkUsDataBridge),
    (Law::SwissUsDpf, TransferMechanism::SwissUsDataPrivacyFramework),
    (Law::ApecCbpr, TransferMechanism::ApecCbpr),
    (Law::GlobalCbpr, TransferMechanism::GlobalCbpr),
];

/// The mechanism that a law is, where it is a framework.
pub(super) fn mechanism_of(law: Law) -> Option<TransferMechanism> {
    FRAMEWORKS.iter().find(|(framework, _)| *framework == law).map(|(_, mechanism)| *mechanism)
}

/// Whether a mechanism is a framework.
pub(super) fn is_framework(mechanism: TransferMechanism) -> bool {
    FRAMEWORKS.iter().any(|(_, framework)| *framework == mechanism)
}

/// Whether every publisher has its seat where the law of the run holds: such an organisation sends data to members of a framework, and is none.
pub(super) fn all_publishers_are_here(context: &Context<'_>) -> bool {
    let here = |code: &str| context.home.iter().any(|home| region::lies_in(code, home, context.as_of, context.law));
    let mut seats = context.policy.publishers.values().map(|publisher| publisher.country.or(publisher.address.country));
    !context.policy.publishers.is_empty() && seats.all(|seat| seat.is_some_and(|country| here(country.name())))
}

/// Whether a transfer on a framework is one to a publisher that has joined it: by the holder of the certificate, by a role, or by its seat.
pub(super) fn publisher_has_joined<'p>(context: &Context<'p>, transfer: &'p Transfer) -> bool {
    let publishers = &context.policy.publishers;
    if let Some(holder) = &transfer.certificate.holder {
        return publishers.contains_key(holder.as_str());
    }
    let certified = publishers.values().any(|publisher| publisher.roles.iter().any(|stated| stated.role == Role::CertifiedOrganisation));
    // Whoever names others as recipients speaks of theirs.
    let to_others = context.named_parties(&transfer.recipients);
    let to_itself = transfer.recipients.is_empty()
        || to_others.terms().iter().any(|party: Party| party.is_a(Party::Publisher))
        || publishers.keys().any(|name| to_others.has_name(name));
    let in_america =
        || publishers.values().any(|publisher| publisher.country.or(publisher.address.country).is_some_and(|country| country.name() == "US"));
    to_itself && (certified || in_america())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FRAMEWORKS, is_framework, mechanism_of};
    use crate::checks::{REQUIREMENTS, Test, Trigger};
    use crate::vocab::{Law, TransferMechanism, Vocabulary};

    #[test]
    fn no_framework_stands_twice() {
        let laws: BTreeSet<_> = FRAMEWORKS.iter().map(|(law, _)| law.position()).collect();
        let mechanisms: BTreeSet<_> = FRAMEWORKS.iter().map(|(_, mechanism)| mechanism.position()).collect();
        assert_eq!((laws.len(), mechanisms.len()), (FRAMEWORKS.len(), FRAMEWORKS.len()));
    }

    #[test]
    fn terms_of_the_same_name_are_the_same_framework() {
        for law in Law::ALL {
            if let Some(mechanism) = TransferMechanism::ALL.iter().find(|mechanism| mechanism.name() == law.name()) {
                assert_eq!(mechanism_of(*law), Some(*mechanism), "{law}");
            }
        }
    }

    #[test]
    fn the_frameworks_with_the_united_states_are_all_there() {
        for mechanism in TransferMechanism::ALL.iter().filter(|mechanism| mechanism.name().contains("_us_")) {
            assert!(is_framework(*mechanism), "{mechanism}");
        }
    }

    #[test]
    fn requirements_name_frameworks_only() {
        for requirement in REQUIREMENTS {
            if let Trigger::ClaimsFramework(law) = requirement.trigger {
                assert!(mechanism_of(law).is_some(), "{}", requirement.rule.name);
            }
            for test in requirement.met_by.iter().copied().flatten() {
                if let Test::FrameworkAdherence(laws) = test {
                    assert!(laws.iter().all(|law| mechanism_of(*law).is_some()), "{}", requirement.rule.name);
                }
            }
        }
    }
}
