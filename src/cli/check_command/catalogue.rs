//! The catalogue of all checks: `schema/checks.json` for programs and `schema/CHECKS.md` for people, both compared with the checks themselves.

use privacy_policy::checks::{Assumption, KnownLaw, LawKind, REQUIREMENTS, Rule, rules};
use privacy_policy::vocab::Vocabulary;
use serde::Serialize;

use super::json::CheckedAgainst;
use super::known_laws::days;
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
    /// Absent where nothing was compared yet, or where there is nothing to compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_against: Option<CheckedAgainst>,
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
    /// What in a document makes it due; `always` for every document.
    trigger: &'static str,
    /// How the provision is cited from which day on.
    citations: Vec<Citation>,
    assumptions: Vec<&'static str>,
    topic: String,
}

#[derive(Serialize)]
struct Citation {
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    text: &'static str,
}

/// A law, covered or not.
#[derive(Serialize)]
struct Law {
    #[serde(skip_serializing_if = "Option::is_none")]
    law: Option<&'static str>,
    name: &'static str,
    places: &'static [&'static str],
    from: Option<String>,
    last_day: Option<String>,
    covered: bool,
    /// How many requirements it has.
    requirements: usize,
    #[serde(skip_serializing_if = "str::is_empty")]
    notes: &'static str,
}

impl From<&'static KnownLaw> for Law {
    fn from(known: &'static KnownLaw) -> Self {
        Self {
            law: known.law.map(|law| law.name()),
            name: known.name,
            places: known.places,
            from: known.from.map(|day| day.to_string()),
            last_day: known.last_day.map(|day| day.to_string()),
            covered: known.is_covered(),
            requirements: REQUIREMENTS.iter().filter(|row| known.law.is_some() && row.rule.law == known.law).count(),
            notes: known.notes,
        }
    }
}

/// Laws, and no standards or names for several.
fn laws() -> impl Iterator<Item = &'static KnownLaw> {
    KnownLaw::all().iter().filter(|law| !matches!(law.kind, LawKind::Group | LawKind::Standard))
}

impl From<&'static Rule> for Entry {
    fn from(rule: &'static Rule) -> Self {
        let row = requirement(rule).map(|row| Requirement {
            regions: row.regions,
            from: row.from.map(|day| day.to_string()),
            last_day: row.last_day.map(|day| day.to_string()),
            kind: format!("{:?}", row.kind).to_lowercase(),
            trigger: row.trigger.name(),
            citations: row
                .citations
                .iter()
                .map(|citation| Citation { from: citation.from.map(|day| day.to_string()), text: citation.text })
                .collect(),
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
            checked_against: rule.checked_against.map(|checked| CheckedAgainst { text: checked.text, day: checked.day }),
            requirement: row,
        }
    }
}

#[test]
fn catalogue_for_programs_is_checked_in() {
    let checks: Vec<Entry> = rules().map(Entry::from).collect();
    let assumptions = Assumption::ALL.iter().map(|assumption| serde_json::json!({ "name": assumption.name(), "question": assumption.question() }));
    let catalogue = serde_json::json!({ "version": 2, "laws": laws().map(Law::from).collect::<Vec<_>>(), "checks": checks, "assumptions": assumptions.collect::<Vec<_>>() });
    drift::check("schema/checks.json", &format!("{catalogue:#}\n"));
}

#[test]
fn catalogue_for_people_is_checked_in() {
    let mut text = String::from(
        "# Checks\n\nEvery check of `privacy-policy check`: by law, with its days, and then those in code. `privacy-policy check --list --for EU --as-of 2026-12-01` lists what holds in a place on a day. `privacy-policy explain CODE` prints the same, and [`checks.json`](checks.json) holds it for\n\
         programs. The checks inform and are not legal advice.\n\nFor every requirement, silence that is confirmed under `not_stated` counts as not met, and silence that \
         is not confirmed as unknown.\n\n",
    );
    for family in families() {
        text += &format!("- [{}](#{})\n", title(family), anchor(&title(family)));
    }
    text += "- [Laws that are not covered](#laws-that-are-not-covered)\n- [Assumptions](#assumptions)\n";
    for family in families() {
        text += &format!("\n## {}\n", title(family));
        if let Some(law) = laws().find(|law| law.law.is_some_and(|law| law.name() == family)) {
            let when = days(law.from, law.last_day).map(|days| format!(", {days}")).unwrap_or_default();
            let notes = if law.notes.is_empty() { String::new() } else { format!(" {}", law.notes) };
            text += &format!("\nHolds in {}{when}.{notes}\n", law.places.join(", "));
        }
        for rule in rules().filter(|rule| rule.family == family) {
            text += &format!("\n### {}\n\n{}", rule.name, page::of(rule));
        }
    }
    text += "\n## Laws that are not covered\n\nNo requirements of these are known here. `check` says so where it is asked for their places, or where a text names them.\n\n";
    for law in laws().filter(|law| !law.is_covered()) {
        let facts = [Some(law.places.join(", ")).filter(|places| !places.is_empty()), days(law.from, law.last_day)];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        let facts = if facts.is_empty() { String::new() } else { format!(": {}", facts.join("; ")) };
        text += &format!("- {}{facts}\n", law.name);
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
