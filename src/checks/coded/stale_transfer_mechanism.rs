//! A transfer that relies on an instrument whose life has ended.

use super::ground::day;
use super::instruments::{Instrument, Reliance, relied_on};
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::Transfer;
use crate::vocab::TransferMechanism as Mechanism;

pub(super) static RULE: Rule = Rule {
    name: "stale-transfer-mechanism",
    family: "mechanism",
    level: Level::Error,
    certainty: Certainty::Certain,
    law: None,
    basis: "the decision or judgment that ended the instrument",
    message: "the transfer relies on an instrument that is no longer valid",
    explanation: "Data may go to another country only on an instrument that is in force. Safe Harbor ended on 2015-10-06 (from the European Union; \
        from Switzerland on 2015-10-22), the Privacy Shield on 2020-07-16 (from Switzerland on 2020-09-08), and the standard contractual clauses \
        of 2001, 2004 and 2010 on 2022-12-27 in the Union. From 2021-09-27 those clauses were no longer open to new contracts, \
        which is a note, as a policy does not show the date of a contract. A framework that is claimed among laws without a transfer \
        is a warning: the claim may still be a promise under the law of the United States (15 U.S.C. 45). So is an ended instrument beside one in force.",
    satisfy: "transfers:\n  - data: [personal_data]\n    from: [EEA]\n    to: [US]\n    mechanisms: [eu_us_data_privacy_framework]",
    link: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311",
    reviewed: true,
};

/// Mechanisms that do not replace one that has ended.
const NO_REPLACEMENT: &[Mechanism] = &[
    Mechanism::ConsentToTransfer,
    Mechanism::StatedConsentToTransfer,
    Mechanism::DeemedConsentToTransfer,
    Mechanism::UnspecifiedSafeguards,
    Mechanism::SupplementaryMeasures,
    Mechanism::AdequacyDecision,
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let relied_on = relied_on(context);
    let has_ended = |instrument: &Instrument| instrument.last_day.is_some_and(|last| last < context.as_of);
    let bad = |mechanism: &Mechanism| {
        NO_REPLACEMENT.contains(mechanism) || relied_on.iter().any(|other| other.instrument.mechanism == *mechanism && has_ended(other.instrument))
    };
    let replaced = |transfer: &Transfer| transfer.mechanisms.iter().any(|mechanism| !bad(mechanism));
    let findings = relied_on.iter().filter_map(|reliance| {
        if has_ended(reliance.instrument) {
            Some(ended(reliance, reliance.transfer.is_some_and(replaced)))
        } else {
            closes_to_new_contracts(context, reliance).then(|| closed(reliance))
        }
    });
    findings.collect()
}

fn ended(reliance: &Reliance<'_>, replaced: bool) -> Finding {
    let Instrument { title, end, certainty, .. } = reliance.instrument;
    let day = reliance.instrument.first_day_after().map(|day| day.to_string()).unwrap_or_default();
    let (what, level) = match reliance.transfer {
        Some(_) if replaced => ("the transfer still names", Level::Warning),
        Some(_) => ("the transfer relies on", Level::Error),
        None => ("the text claims", Level::Warning),
    };
    Finding {
        level,
        certainty: if reliance.transfer.is_some() { *certainty } else { Certainty::Likely },
        message: format!("{what} {title}, not valid since {day}: {end}"),
        related: reliance.claims.iter().map(|path| (path.clone(), "claimed here too".to_owned())).collect(),
        help: Some("name the instrument that the transfer rests on now, or stop the transfer".to_owned()),
        basis: Some((*end).to_owned()),
        link: reliance.instrument.known_link(),
        ..Finding::new(&RULE, reliance.path.clone())
    }
}

/// Whether it is a time in which the old clauses served existing contracts only.
fn closes_to_new_contracts(context: &Context<'_>, reliance: &Reliance<'_>) -> bool {
    let in_union = reliance.instrument.regions.contains(&"EU");
    in_union && reliance.instrument.mechanism == Mechanism::Scc20012010 && day(2021, 9, 27).is_some_and(|first| first <= context.as_of)
}

fn closed(reliance: &Reliance<'_>) -> Finding {
    Finding {
        level: Level::Note,
        certainty: Certainty::NeedsPerson,
        message: format!("the transfer relies on {}, which since 2021-09-27 serve only contracts made before that day", reliance.instrument.title),
        help: Some("look at the date of the contract; the clauses serve no contract from 2022-12-27 on".to_owned()),
        basis: Some("Decision (EU) 2021/914 Art. 4(2) to (4)".to_owned()),
        link: reliance.instrument.known_link(),
        ..Finding::new(&RULE, reliance.path.clone())
    }
}
