//! Suppressions: what the file says is not to be reported.

use std::collections::HashMap;

use super::{Certainty, Context, Finding, Rule, rules};
use crate::diagnostic::{Level, nearest};
use crate::model::{Path, Policy, Suppression};

/// A suppression that suppresses nothing.
pub(super) static UNUSED: Rule = Rule {
    name: "unused-suppression",
    family: "suppression",
    level: Level::Warning,
    certainty: Certainty::Certain,
    law: None,
    basis: "",
    message: "a suppression suppresses nothing",
    explanation: "Under `encoding.suppressions` a file names checks that are not to be reported, with the reason. One that no check needs any longer, or whose \
        name is misspelt, hides nothing now and may hide something unseen later.",
    satisfy: "",
    link: "",
    checked_against: None,
};

/// What is left of the findings, and what the file suppresses, with its reasons. A suppression that matches nothing is a finding of its own.
pub(super) fn apply(context: &Context<'_>, findings: Vec<Finding>) -> (Vec<Finding>, Vec<(Finding, String)>) {
    let suppressions = &context.policy.encoding.suppressions;
    if suppressions.is_empty() {
        return (findings, Vec::new());
    }
    let statements = statements(context.policy);
    let mut used = vec![false; suppressions.len()];
    let (mut kept, mut suppressed) = (Vec::new(), Vec::new());
    for finding in findings {
        let position = suppressions.iter().position(|suppression| is_meant(suppression, &finding, &statements));
        match position.and_then(|position| Some((used.get_mut(position)?, suppressions.get(position)?))) {
            Some((used, suppression)) => {
                *used = true;
                suppressed.push((finding, suppression.reason.to_string()));
            }
            None => kept.push(finding),
        }
    }
    let unused = suppressions.iter().zip(&used).enumerate().filter(|(_, (_, used))| !**used);
    kept.extend(unused.map(|(index, (suppression, _))| unused_suppression(index, suppression)));
    (kept, suppressed)
}

/// The statements with an id, by their id.
fn statements(policy: &Policy) -> HashMap<&str, Path> {
    let placed = policy.statements().filter_map(|(place, statement)| Some((statement.common().id?.as_str(), place.path())));
    placed.collect()
}

fn is_meant(suppression: &Suppression, finding: &Finding, statements: &HashMap<&str, Path>) -> bool {
    suppression.check.as_str() == finding.rule.name
        && suppression.statement.as_ref().is_none_or(|id| {
            let place = statements.get(id.as_str());
            place.is_some_and(|place| finding.path.steps().starts_with(place.steps()))
        })
}

/// Which suppressions come with a suggestion: who has more of them unused has one cause, and comparing words takes time.
const MOST_ADVISED: usize = 100;

fn unused_suppression(index: usize, suppression: &Suppression) -> Finding {
    let path = Path::root().then("encoding").then("suppressions").then(index);
    let name = suppression.check.as_str();
    let mut finding = Finding::new(&UNUSED, path.join("check"));
    if rules().any(|rule| rule.name == name) {
        finding.message = format!("`{name}` is suppressed and not found");
        finding.help = Some("remove the suppression, unless it is meant for another day or place".to_owned());
    } else {
        finding.message = format!("`{name}` is suppressed, and there is no such check");
        let meant = || nearest(name, rules().map(|rule| rule.name)).map(|nearest| format!("did you mean `{nearest}`?"));
        finding.help = (index < MOST_ADVISED).then(meant).flatten();
    }
    finding
}
