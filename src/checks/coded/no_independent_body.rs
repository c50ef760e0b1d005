//! A complaint ladder without an independent body, where a framework asks for one.

use super::ground;
use super::instruments::relied_on;
use crate::checks::context::is_positive;
use crate::checks::{Certainty, Context, Finding, REQUIREMENTS, Rule};
use crate::diagnostic::Level;
use crate::model::Path;
use crate::vocab::{ComplaintStage as Stage, Law, Right, Topic, TransferMechanism as Mechanism, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "no-independent-body",
    family: "mechanism",
    level: Level::Warning,
    certainty: Certainty::Likely,
    law: None,
    basis: "",
    message: "the framework asks for an independent body for complaints, and the text names none",
    explanation: "Safe Harbor, the Privacy Shield and the Data Privacy Framework ask their members for a body outside the company to which people can \
        take complaints; an authority counts. Where a requirement of the table asks for the same, that one is reported instead. The file has to record \
        complaint steps, or that the text names no such body (`not_stated: [independent_recourse]`).",
    satisfy: "complaints:\n  - stage: independent_body\n    bodies: [dispute_resolution_body]\n    triggers: [unresolved]",
    link: "",
    checked_against: None,
};

/// The frameworks that ask for an independent body, with the provision.
const FRAMEWORKS: &[(Mechanism, Law, &str)] = &[
    (Mechanism::EuUsSafeHarbor, Law::EuUsSafeHarbor, "Decision 2000/520/EC Annex I (Enforcement) and Annex II FAQ 11"),
    (Mechanism::SwissUsSafeHarbor, Law::SwissUsSafeHarbor, "US-Swiss Safe Harbor Privacy Principles (Enforcement)"),
    (Mechanism::EuUsPrivacyShield, Law::EuUsPrivacyShield, "Decision (EU) 2016/1250 Annex II Section II.7"),
    (Mechanism::SwissUsPrivacyShield, Law::SwissUsPrivacyShield, "Swiss-US Privacy Shield Principles Section II.7"),
    (Mechanism::EuUsDataPrivacyFramework, Law::EuUsDpf, "Decision (EU) 2023/1795 Annex I Section II.7"),
    (Mechanism::UkUsDataBridge, Law::UkExtensionDpf, "UK Extension to the EU-US Data Privacy Framework Principles Section II.7"),
    (Mechanism::SwissUsDataPrivacyFramework, Law::SwissUsDpf, "Swiss-US Data Privacy Framework Principles Section II.7"),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut asked: Vec<Mechanism> = Vec::new();
    let mut findings = Vec::new();
    let alive = relied_on(context).into_iter().filter(|reliance| {
        let life = reliance.instrument;
        life.from.is_none_or(|from| from <= context.as_of) && life.last_day.is_none_or(|last| context.as_of <= last)
    });
    for reliance in alive {
        let framework = FRAMEWORKS.iter().find(|(mechanism, ..)| *mechanism == reliance.instrument.mechanism);
        let Some((mechanism, law, basis)) = framework else { continue };
        if asked.contains(mechanism) || is_asked_by_table(context, *law) || names_body(context, *law) || !is_silent(context) {
            continue;
        }
        asked.push(*mechanism);
        findings.push(Finding {
            message: format!("{} asks for an independent body for complaints, and the text names none", reliance.instrument.title),
            related: context
                .policy
                .complaints
                .first()
                .map(|_| (Path::root().then("complaints"), "the complaint steps".to_owned()))
                .into_iter()
                .collect(),
            basis: Some((*basis).to_owned()),
            ..Finding::new(&RULE, reliance.path)
        });
    }
    findings
}

/// Whether a requirement of the table asks for the same here and now.
fn is_asked_by_table(context: &Context<'_>, law: Law) -> bool {
    REQUIREMENTS.iter().any(|row| {
        row.rule.law == Some(law) && row.topic == Topic::IndependentRecourse && row.in_force(context.as_of) && ground::chosen(context, row.regions)
    })
}

/// Whether the text names a body that is not the publisher's own, for complaints of any kind or under the framework.
fn names_body(context: &Context<'_>, law: Law) -> bool {
    let outside = [Stage::IndependentBody, Stage::Mediation, Stage::Arbitration, Stage::FrameworkPanel, Stage::Authority];
    let mut steps = context.complaints().filter(is_positive);
    let is_meant = |laws: &[Law]| laws.is_empty() || laws.contains(&law);
    steps.any(|(_, step)| outside.contains(&step.stage) && is_meant(&step.applies_to.laws))
        || context.rights().filter(is_positive).any(|(_, right)| right.rights.iter().any(|right| right.is_a(Right::IndependentDisputeResolution)))
}

/// Whether it is known that the text says no more.
fn is_silent(context: &Context<'_>) -> bool {
    let policy = context.policy;
    !policy.complaints.is_empty() || policy.silence(Topic::IndependentRecourse).is_some()
}
