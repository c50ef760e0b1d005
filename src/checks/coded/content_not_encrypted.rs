//! Content, payment data or other data in need of protection that the text says are not encrypted.

use super::ground::{holding, resting_on};
use super::named::{definition, items_naming};
use super::security::SECURITY;
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::Measure;
use crate::vocab::{DataCategory as Data, DefinitionClass, SecurityMeasure, Stance};

pub(super) static RULE: Rule = Rule {
    name: "content-not-encrypted",
    family: "security",
    level: Level::Warning,
    certainty: Certainty::Likely,
    law: None,
    basis: "GDPR Art. 5(1)(f) and 32(1)(a)",
    message: "the text says that data in need of protection are not encrypted",
    explanation: "The GDPR names encryption as a measure that security may ask for (Art. 32(1)(a)), and other laws ask for reasonable security. None \
        demands it in every case. A text that denies it for what people store, for payments, for credentials or for special categories of data calls \
        for an answer. That there is no encryption from end to end is not reported.",
    satisfy: "security:\n  measures:\n    - measure: encryption_in_transit\n      data: [content]\n    - measure: encryption_at_rest\n      data: [content]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    reviewed: true,
};

const MEASURES: &[SecurityMeasure] = &[SecurityMeasure::Encryption, SecurityMeasure::EncryptionInTransit, SecurityMeasure::EncryptionAtRest];

const PROTECTED: &[Data] = &[
    Data::Content,
    Data::CustomerWorkloadData,
    Data::ServiceData,
    Data::Communications,
    Data::Financial,
    Data::Credentials,
    Data::GovernmentIdentifier,
    Data::SpecialCategory,
    Data::SensitiveData,
    Data::ChildrenData,
];

const EVERYTHING: &[Data] = &[Data::Information, Data::ProvidedData, Data::PersonalData];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let measures = context.stated().filter_map(|stated| match stated.statement {
        crate::model::StatementRef::Measure(measure) => Some((stated.place, measure)),
        _ => None,
    });
    let denied = measures.filter(|(_, measure)| measure.stance == Stance::DoesNot && MEASURES.contains(&measure.measure));
    let findings = denied.filter(|(_, measure)| is_in_need(context, measure)).map(|(place, measure)| {
        let finding = resting_on(Finding::new(&RULE, place.path()), &holding(SECURITY, context, &measure.applies_to));
        let limited = !measure.only_if.is_empty() || !measure.only_if_any.is_empty() || !measure.unless.is_empty();
        Finding {
            message: "the text says that data in need of protection are not encrypted".to_owned(),
            certainty: if limited { Certainty::NeedsPerson } else { finding.certainty },
            ..finding
        }
    });
    findings.collect()
}

/// Whether the data need protection. A denial that names no data is about all.
fn is_in_need(context: &Context<'_>, measure: &Measure) -> bool {
    let called = |class: &DefinitionClass| {
        matches!(class, DefinitionClass::Content | DefinitionClass::Payment | DefinitionClass::Confidential | DefinitionClass::Sensitive)
    };
    measure.data.is_empty()
        || measure.data.iter().any(|item| EVERYTHING.iter().any(|all| *item == (*all).into()))
        || measure.data.iter().filter_map(|item| definition(context, item)).any(|definition| definition.called.iter().any(called))
        || items_naming(context, &measure.data, PROTECTED).next().is_some()
}
