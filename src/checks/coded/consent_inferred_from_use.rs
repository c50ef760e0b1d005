//! Consent that the text infers from use, a visit, silence and the like.

use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::{listed, once_per_sentence};
use crate::checks::{Assumption, Certainty, CheckedAgainst, Context, Finding, Rule, Stated};
use crate::diagnostic::Level;
use crate::model::{Common, StatementPlace, StatementRef};
use crate::vocab::{ConsentTrigger as Trigger, LegalBasis, Stance, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "consent-inferred-from-use",
    family: "consent",
    level: Level::Error,
    certainty: Certainty::Likely,
    law: None,
    basis: "GDPR Art. 4(11) and 7, recital 32",
    message: "the text takes use, a visit or the like as consent",
    explanation: "Since 2018-05-25 consent needs a statement or a clear affirmative act; silence, ticked boxes and inactivity are none (GDPR Art. 4(11), \
        recital 32). Going on browsing is none either (EDPB Guidelines 05/2020 para. 86). Before, consent had to be unambiguous, and inferring it was \
        doubtful (Opinion 15/2011, WP 187), which is a note. Other states ask for a clear act as well; where the law allows implied consent, nothing is \
        reported. Statements that rest on one sentence are reported once. Consent to a transfer is a matter of consent-bundled-with-transfer.",
    satisfy: "use:\n  - data: [email_address]\n    purposes: [newsletters]\n    bases: [consent]\n    consent_triggers: [checkbox]\n    only_if: [consent]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked_against: CheckedAgainst::on("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "2026-11-23"),
};

const GROUNDS: &[Ground] = &[
    Ground::new(UNION, day(1998, 10, 24), Level::Note, Certainty::Likely, "Directive 95/46/EC Art. 2(h) and 7(a)").until(day(2018, 5, 24)),
    Ground::new(UNION, day(2018, 5, 25), Level::Error, Certainty::Likely, "GDPR Art. 4(11) and 7, recital 32"),
    Ground::new(&["GB"], day(2021, 1, 1), Level::Error, Certainty::Likely, "UK GDPR Art. 4(11) and 7"),
    Ground::new(&["CH"], day(2008, 1, 1), Level::Note, Certainty::NeedsPerson, "Swiss Data Protection Act of 1992 Art. 4(5)").until(day(2023, 8, 31)),
    Ground::new(&["CH"], day(2023, 9, 1), Level::Warning, Certainty::NeedsPerson, "Swiss FADP Art. 6(6)"),
    Ground::new(&["US-CA"], day(2023, 1, 1), Level::Warning, Certainty::Likely, "Cal. Civ. Code 1798.140(h)").only_if(Assumption::CcpaBusiness),
    Ground::new(&["US-VA"], day(2023, 1, 1), Level::Warning, Certainty::Likely, "Va. Code 59.1-575").only_if(Assumption::VirginiaController),
    Ground::new(&["US-CO"], day(2023, 7, 1), Level::Warning, Certainty::Likely, "C.R.S. 6-1-1303(5)").only_if(Assumption::ColoradoController),
    Ground::new(&["US-CT"], day(2023, 7, 1), Level::Warning, Certainty::Likely, "Conn. Gen. Stat. 42-515").only_if(Assumption::ConnecticutController),
    Ground::new(&["US-TX"], day(2024, 7, 1), Level::Warning, Certainty::Likely, "Tex. Bus. & Com. Code 541.001(6)")
        .only_if(Assumption::TexasController),
    Ground::new(&["BR"], day(2020, 9, 18), Level::Error, Certainty::Likely, "LGPD Art. 5 XII and 8"),
];

/// Acts that are about something else than consent.
const INFERRED: &[Trigger] = &[
    Trigger::Use,
    Trigger::Visit,
    Trigger::ProvidingData,
    Trigger::Registration,
    Trigger::Purchase,
    Trigger::Download,
    Trigger::Posting,
    Trigger::Contacting,
    Trigger::Participation,
    Trigger::ClosingBanner,
    Trigger::BrowserSetting,
    Trigger::Silence,
];

/// Whether consent is said to follow from an act that is about something else.
pub(super) fn is_inferred(triggers: &[Trigger]) -> bool {
    triggers.iter().any(|trigger| INFERRED.iter().any(|inferred| trigger.is_a(*inferred)))
}

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let inferred = |common: &Common<'_>| {
        common.stance != Stance::DoesNot && (common.bases.contains(&LegalBasis::DeemedConsent) || is_inferred(common.consent_triggers))
    };
    let statements = context.stated().filter(|stated| inferred(&stated.common) && is_about_processing(stated.statement));
    let findings = statements.filter_map(|Stated { place, common, .. }| {
        let grounds = holding(GROUNDS, context, common.applies_to);
        (!grounds.is_empty()).then(|| (common.evidence, resting_on(finding(*place, common, grounds.iter().all(Ground::is_american)), &grounds)))
    });
    once_per_sentence(findings, "inferred from the same sentence")
}

/// Agreement to a law or a court is not consent to processing, and transfers have a check of their own.
fn is_about_processing(statement: StatementRef<'_>) -> bool {
    use StatementRef as S;
    !matches!(statement, S::Transfer(_) | S::GoverningLaw(_) | S::Venue(_) | S::Law(_) | S::Precedence(_) | S::Change(_) | S::UserDuty(_))
}

fn finding(place: StatementPlace, common: &Common<'_>, american: bool) -> Finding {
    let (field, from) = match common.consent_triggers {
        [] => ("bases", "conduct".to_owned()),
        triggers => ("consent_triggers", listed(triggers)),
    };
    Finding {
        message: format!("the text infers consent from {from}"),
        help: Some(format!("ask for consent by an act of its own{}", if american { "" } else { ", or name another legal basis" })),
        ..Finding::new(&RULE, place.path().then(field))
    }
}
