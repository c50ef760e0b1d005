//! The catalogue of all checks: `schema/checks.json` for programs and `schema/CHECKS.md` for people, both compared with the checks themselves.

use privacy_policy::checks::{Assumption, Rule, rules};
use serde::Serialize;

use super::levels::families;
use super::page::{self, requirement, title};
use crate::cli::drift;

/// One check.
#[derive(Serialize)]
struct Entry {
    code: &'static str,
    family: &'static str,
    level: &'static str,
    certainty: &'static str,
    law: Option<String>,
    basis: &'static str,
    message: &'static str,
    explanation: &'static str,
    satisfy: &'static str,
    link: &'static str,
    reviewed: bool,
    /// Absent for a check in code.
    #[serde(skip_serializing_if = "Option::is_none")]
    requirement: Option<Requirement>,
}

/// When and where a requirement holds.
#[derive(Serialize)]
struct Requirement {
    regions: &'static [&'static str],
    from: Option<String>,
    last_day: Option<String>,
    kind: String,
    assumptions: Vec<&'static str>,
    topic: String,
}

impl From<&'static Rule> for Entry {
    fn from(rule: &'static Rule) -> Self {
        let row = requirement(rule).map(|row| Requirement {
            regions: row.regions,
            from: row.from.map(|day| day.to_string()),
            last_day: row.last_day.map(|day| day.to_string()),
            kind: format!("{:?}", row.kind).to_lowercase(),
            assumptions: row.assumptions.iter().map(|assumption| assumption.name()).collect(),
            topic: row.topic.to_string(),
        });
        Self {
            code: rule.name,
            family: rule.family,
            level: rule.level.as_str(),
            certainty: rule.certainty.as_str(),
            law: rule.law.map(|law| law.to_string()),
            basis: rule.basis,
            message: rule.message,
            explanation: rule.explanation,
            satisfy: rule.satisfy,
            link: rule.link,
            reviewed: rule.is_reviewed(),
            requirement: row,
        }
    }
}

#[test]
fn catalogue_for_programs_is_checked_in() {
    let checks: Vec<Entry> = rules().map(Entry::from).collect();
    let assumptions = Assumption::ALL.iter().map(|assumption| serde_json::json!({ "name": assumption.name(), "question": assumption.question() }));
    let catalogue = serde_json::json!({ "version": 1, "checks": checks, "assumptions": assumptions.collect::<Vec<_>>() });
    drift::check("schema/checks.json", &format!("{catalogue:#}\n"));
}

#[test]
fn catalogue_for_people_is_checked_in() {
    let mut text = String::from(
        "# Checks\n\nEvery check of `privacy-policy check`, by family. `privacy-policy explain CODE` prints the same, and [`checks.json`](checks.json) holds it for\n\
         programs. The checks inform and are not legal advice.\n\nFor every requirement, silence that is confirmed under `not_stated` counts as not met, and silence that \
         is not confirmed as unknown.\n\n",
    );
    for family in families() {
        text += &format!("- [{}](#{})\n", title(family), anchor(&title(family)));
    }
    text += "- [Assumptions](#assumptions)\n";
    for family in families() {
        text += &format!("\n## {}\n", title(family));
        for rule in rules().filter(|rule| rule.family == family) {
            text += &format!("\n### {}\n\n{}", rule.name, page::of(rule));
        }
    }
    text += "\n## Assumptions\n\nFacts outside the text, stated with `--assume NAME` or `--assume NAME=no`.\n\n";
    text.extend(Assumption::ALL.iter().map(|assumption| format!("- `{}`: {}\n", assumption.name(), assumption.question())));
    drift::check("schema/CHECKS.md", &text);
}

/// The anchor that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase();
    kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_')).map(|c| if c == ' ' { '-' } else { c }).collect()
}
