//! A transfer that rests on consent which is bundled with something else.

use super::consent_inferred_from_use::is_inferred;
use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::listed;
use crate::checks::context::is_positive;
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::Transfer;
use crate::vocab::{ConsentTrigger, TransferMechanism as Mechanism, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "consent-bundled-with-transfer",
    family: "consent",
    level: Level::Error,
    certainty: Certainty::Certain,
    law: None,
    basis: "GDPR Art. 49(1)(a)",
    message: "the transfer rests on consent that is bundled with use of the service or with other terms",
    explanation: "Since 2018-05-25 a transfer may rest on consent only if it is explicit, and given after information on its risks (GDPR Art. 49(1)(a)). \
        Use of the service, a visit, giving data or accepting the terms never suffices. Before, the consent had to be unambiguous (Directive 95/46/EC \
        Art. 26(1)(a)), so that inferring it was most likely not enough. An instrument in the same statement makes it a warning.",
    satisfy: "transfers:\n  - data: [personal_data]\n    to: [US]\n    mechanisms: [explicit_consent_derogation]\n    consent_triggers: [checkbox]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    reviewed: true,
};

const GROUNDS: &[Ground] = &[
    Ground::new(UNION, day(1998, 10, 24), Level::Warning, Certainty::Likely, "Directive 95/46/EC Art. 26(1)(a)").until(day(2018, 5, 24)),
    Ground::new(UNION, day(2018, 5, 25), Level::Error, Certainty::Certain, "GDPR Art. 49(1)(a)"),
    Ground::new(&["GB"], day(2021, 1, 1), Level::Error, Certainty::Certain, "UK GDPR Art. 49(1)(a)"),
    Ground::new(&["CH"], day(2008, 1, 1), Level::Warning, Certainty::Likely, "Swiss Data Protection Act of 1992 Art. 6(2)(b)")
        .until(day(2023, 8, 31)),
    Ground::new(&["CH"], day(2023, 9, 1), Level::Error, Certainty::Likely, "Swiss FADP Art. 17(1)(a)"),
    Ground::new(&["BR"], day(2020, 9, 18), Level::Error, Certainty::Likely, "LGPD Art. 33 VIII"),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let bundled = context.transfers().filter(is_positive).filter_map(|(place, transfer)| {
        let index = transfer.mechanisms.iter().position(|mechanism| mechanism.is_a(Mechanism::ConsentToTransfer))?;
        let deemed = transfer.mechanisms.contains(&Mechanism::DeemedConsentToTransfer);
        let grounds = holding(GROUNDS, context, &transfer.applies_to);
        if grounds.is_empty() || !(deemed || is_bundled(transfer)) {
            return None;
        }
        let mut finding = Finding::new(&RULE, place.path().then("mechanisms").then(index));
        finding.message = match transfer.consent_triggers.as_slice() {
            [] => "the transfer rests on consent that the text infers".to_owned(),
            triggers => format!("the transfer rests on consent that is bundled with {}", listed(triggers)),
        };
        finding.help = Some("ask for consent to the transfer by an act of its own after naming its risks, or name another instrument".to_owned());
        let mut finding = resting_on(finding, &grounds);
        if !deemed {
            finding.certainty = finding.certainty.min(Certainty::Likely);
        }
        if has_instrument(transfer) {
            finding.level = finding.level.min(Level::Warning);
        }
        Some(finding)
    });
    bundled.collect()
}

/// Whether the consent that a transfer rests on is one that this check finds fault with.
pub(super) fn finds(context: &Context<'_>, transfer: &Transfer) -> bool {
    let deemed = transfer.mechanisms.contains(&Mechanism::DeemedConsentToTransfer);
    (deemed || is_bundled(transfer)) && !holding(GROUNDS, context, &transfer.applies_to).is_empty()
}

/// Whether the consent is given along with something else.
fn is_bundled(transfer: &Transfer) -> bool {
    let along = [ConsentTrigger::AcceptingTerms, ConsentTrigger::Acknowledgement];
    is_inferred(&transfer.consent_triggers) || transfer.consent_triggers.iter().any(|trigger| along.contains(trigger))
}

fn has_instrument(transfer: &Transfer) -> bool {
    let none = [Mechanism::UnspecifiedSafeguards, Mechanism::SupplementaryMeasures];
    transfer.mechanisms.iter().any(|mechanism| !mechanism.is_a(Mechanism::ConsentToTransfer) && !none.contains(mechanism))
}
