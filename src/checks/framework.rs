//! Frameworks for transfers. Each is two things at once: a law that texts claim to follow, and the mechanism that transfers rest on.

use crate::vocab::{Law, TransferMechanism};

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
