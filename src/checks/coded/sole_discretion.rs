//! What the text leaves to the sole discretion of whoever acts.

use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::vocab::Discretion;

pub(super) static RULE: Rule = Rule {
    name: "sole-discretion",
    family: "vagueness",
    level: Level::Note,
    certainty: Certainty::Certain,
    law: None,
    basis: "",
    message: "the text leaves this to sole discretion, so that people cannot tell when it happens",
    explanation: "A statement under sole discretion binds whoever makes it to nothing. Where the law sets conditions, such as for disclosure to \
        authorities, discretion does not replace them. An act that depends on somebody's belief counts in the summary of vagueness only.",
    satisfy: "disclosure:\n  - data: [email_address]\n    recipients: [law_enforcement]\n    only_if: [law_requires]",
    link: "",
    checked_against: None,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let sole = context.stated().filter(|stated| stated.common.discretion == Some(Discretion::Sole) && stated.is_positive());
    sole.map(|stated| Finding::new(&RULE, stated.place.path().then("discretion"))).collect()
}
