//! The documentation of a check, for `explain`, for code scanning and for the docs page.

use privacy_policy::checks::{REQUIREMENTS, Requirement, Rule};
use privacy_policy::vocab::{Law, Vocabulary};

use super::human::certainty;
use super::known_laws::days;

/// The heading of a family: its name, and what law it is.
pub(in crate::cli) fn title(family: &str) -> String {
    let law = <Law as Vocabulary>::INFO.terms().find(|law| law.name() == family);
    law.map_or_else(|| family.to_owned(), |law| format!("{family}: {}", law.definition().trim_end_matches('.')))
}

/// The requirement that makes a check, if one does.
pub(super) fn requirement(rule: &Rule) -> Option<&'static Requirement> {
    REQUIREMENTS.iter().find(|requirement| requirement.rule.name == rule.name)
}

/// The documentation of a check as Markdown, without a heading.
pub(in crate::cli) fn of(rule: &Rule) -> String {
    let mut page = format!("{}.\n", capital(rule.message));
    if !rule.explanation.is_empty() {
        page += &format!("\n{}\n", rule.explanation);
    }
    page += &format!("\n{}", facts(rule));
    if !rule.satisfy.is_empty() {
        page += &format!("\nWhat would satisfy it:\n\n```yaml\n{}\n```\n", rule.satisfy.trim_end());
    }
    page
}

/// The facts, one a line.
fn facts(rule: &Rule) -> String {
    let mut facts = vec![("Level", rule.level.to_string()), ("Certainty", certainty(rule.certainty).to_owned())];
    if !rule.basis.is_empty() {
        facts.push(("Basis", requirement(rule).map_or_else(|| rule.basis.to_owned(), cited)));
    }
    if let Some(requirement) = requirement(rule) {
        facts.push(("Holds in", requirement.regions.join(", ")));
        facts.extend(days(requirement.from, requirement.last_day).map(|days| ("In force", days)));
        let assumptions: Vec<String> = requirement.assumptions.iter().map(|assumption| format!("`{}`", assumption.name())).collect();
        if !assumptions.is_empty() {
            facts.push(("Only if", assumptions.join(" and ")));
        }
        facts.push(("Silence", format!("`{}` under `not_stated`", requirement.topic)));
    }
    if !rule.link.is_empty() {
        facts.push(("Official text", format!("<{}>", rule.link)));
    }
    match rule.checked_against {
        Some(checked) => facts.push(("Checked against", format!("<{}> on {}", checked.text, checked.day))),
        None if !rule.is_reviewed() => facts.push(("Checked against", "nothing yet: a person has to look".to_owned())),
        None => {}
    }
    facts.iter().map(|(name, fact)| format!("- {name}: {fact}\n")).collect()
}

/// The provision, and how it was cited before.
fn cited(requirement: &Requirement) -> String {
    let texts = requirement.citations.iter().map(|citation| match citation.from {
        Some(from) => format!("from {from} {}", citation.text),
        None => citation.text.to_owned(),
    });
    texts.collect::<Vec<_>>().join(", ")
}

/// A sentence starts with a capital.
pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
