//! A contact point that nothing refers to and that serves nothing.

use std::collections::HashSet;

use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{Leaf, Path, Trail, Visitor, Walk};

pub(super) static RULE: Rule = Rule {
    name: "unused-contact-point",
    family: "document",
    level: Level::Note,
    certainty: Certainty::Likely,
    law: None,
    basis: "",
    message: "the text does not say what this contact point is for",
    explanation: "A contact point serves what it names under `serves`, the role of whoever answers, and every statement that names it under `via`. This \
        one has none of these, so that a reader does not learn when to turn to it.",
    satisfy: "contact_points:\n  privacy_desk:\n    email: privacy@example.com\n    serves:\n      - for: data_subject_requests",
    link: "",
    checked_against: None,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let unstated: Vec<_> = context.policy.contact_points.iter().filter(|(_, point)| point.serves.is_empty() && point.role.is_none()).collect();
    if unstated.is_empty() {
        return Vec::new();
    }
    let mut used = Used::default();
    context.policy.walk(&mut Trail::default(), &mut used);
    let unused = unstated.into_iter().filter(|(name, _)| !used.0.contains(name.as_str()));
    let findings = unused.map(|(name, _)| Finding {
        message: format!("the text does not say what the contact point `{}` is for", name.as_str()),
        help: Some("say what it serves, or name it under `via` of the statements that it belongs to".to_owned()),
        ..Finding::new(&RULE, Path::root().then("contact_points").then(name))
    });
    findings.collect()
}

/// The contact points that something refers to.
#[derive(Default)]
struct Used<'p>(HashSet<&'p str>);

impl<'p> Visitor<'p> for Used<'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        if let Leaf::Id(id) = leaf
            && trail.field() == "contacts"
        {
            self.0.insert(id.as_str());
        }
    }
}
