//! The tables of requirements and regions are sound, and the generated code is made from them.

#[path = "support/drift.rs"]
mod drift;
#[path = "support/generate_requirements.rs"]
mod generate_requirements;
#[path = "support/generate_vocabulary.rs"]
#[allow(dead_code, reason = "shared with another test, which uses the rest")]
mod generate_vocabulary;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use privacy_policy::Policy;
use privacy_policy::checks::{Assumption, Certainty, KnownLaw, LawKind, REQUIREMENTS, Requirement, Test, Trigger, rules};
use privacy_policy::model::Place;
use privacy_policy::vocab::{Law, Vocabulary};

/// The table of what belongs to what.
fn regions() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/region/regions.csv")
}

fn checks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks")
}

#[test]
fn generated_code_is_current() {
    drift::check("src/checks/generated.rs", &generate_requirements::generate(&checks()));
    drift::check("src/region/generated.rs", &generate_requirements::memberships(&regions()));
}

#[test]
fn names_are_unique_and_say_their_law() {
    let mut names = BTreeSet::new();
    for requirement in REQUIREMENTS {
        let rule = &requirement.rule;
        assert!(names.insert(rule.name), "{} stands twice", rule.name);
        assert!(rule.name.starts_with(&format!("{}-", rule.family.replace('_', "-"))), "{} is of {}", rule.name, rule.family);
        assert_eq!(rule.law.map(|law| law.name()), Some(rule.family), "{}", rule.name);
    }
}

#[test]
fn rows_of_a_law_stand_together() {
    let mut laws: Vec<&str> = REQUIREMENTS.iter().map(|requirement| requirement.rule.family).collect();
    laws.dedup();
    let unique: BTreeSet<&str> = laws.iter().copied().collect();
    assert_eq!(laws.len(), unique.len(), "{laws:?}");
}

#[test]
fn words_follow_the_rules() {
    for Requirement { rule, regions, from, last_day, .. } in REQUIREMENTS {
        let name = rule.name;
        assert!(!rule.message.ends_with('.') && rule.message.starts_with(char::is_lowercase), "{name}: {}", rule.message);
        assert!(rule.explanation.ends_with('.'), "{name}: {}", rule.explanation);
        assert!(rule.link.starts_with("https://"), "{name}: {}", rule.link);
        assert!(!rule.basis.is_empty() && !regions.is_empty(), "{name}");
        assert!(from.is_some() && last_day.is_none_or(|last| Some(last) >= *from), "{name}");
        assert!(regions.iter().all(|code| code.parse::<Place>().is_ok()), "{name}: {regions:?}");
    }
}

/// Whoever reads a provision need not know the code of its law.
#[test]
fn provisions_name_their_law() {
    for Requirement { rule, .. } in REQUIREMENTS {
        let bare = ["Art.", "Annex", "reg.", "s.", "Schedule"].iter().any(|start| rule.basis.starts_with(start));
        assert!(!bare, "{}: {}", rule.name, rule.basis);
    }
}

/// Each row has a provision, an official text, days inside the life of its law, places where the law holds, and fixtures.
#[test]
fn rows_are_whole_and_inside_the_life_of_their_law() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    for Requirement { rule, citations, regions, from, last_day, .. } in REQUIREMENTS {
        let name = rule.name;
        let law = KnownLaw::all().iter().find(|known| known.law == rule.law).unwrap_or_else(|| panic!("{name}: its law is not in laws.csv"));
        assert!(law.is_covered() && law.in_force(from.unwrap()), "{name} begins before its law");
        assert!(law.last_day.is_none_or(|end| last_day.is_some_and(|last| last <= end)), "{name} outlives its law");
        assert!(regions.iter().all(|region| law.places.contains(region)), "{name}: {regions:?} and {:?}", law.places);
        for file in ["fails.yaml", "passes.yaml"] {
            assert!(fixtures.join(name).join(file).is_file(), "{name} has no {file}");
        }
        assert_eq!(citations.last().map(|citation| citation.text), Some(rule.basis), "{name}");
        assert!(citations.iter().all(|citation| !citation.text.is_empty()), "{name}");
        assert!(citations[0].from.is_none() && citations.windows(2).all(|pair| pair[0].from < pair[1].from), "{name}");
    }
}

/// On the first day of a number it is cited by it, and on the eve by the one before.
#[test]
fn provisions_are_cited_as_they_were_numbered_on_the_day() {
    for requirement in REQUIREMENTS {
        for pair in requirement.citations.windows(2) {
            let day = pair[1].from.unwrap();
            assert_eq!(requirement.basis_on(day), pair[1].text);
            assert_eq!(requirement.basis_on(day.pred_opt().unwrap()), pair[0].text);
            assert!(requirement.in_force(day), "{} is no longer in force on {day}", requirement.rule.name);
        }
    }
}

#[test]
fn what_was_not_checked_against_a_text_is_for_a_person() {
    for rule in rules() {
        match rule.checked_against {
            Some(checked) => {
                assert!(checked.text.starts_with("https://"), "{}", rule.name);
                let day: chrono::NaiveDate = checked.day.parse().unwrap_or_else(|_| panic!("{}: {}", rule.name, checked.day));
                assert!(day >= "2026-11-01".parse().unwrap(), "{}", rule.name);
            }
            None => assert!(rule.basis.is_empty() || rule.certainty == Certainty::NeedsPerson, "{}", rule.name),
        }
    }
}

#[test]
fn laws_stand_once_and_hold_somewhere() {
    let terms: Vec<Law> = KnownLaw::all().iter().filter_map(|known| known.law).collect();
    for law in Law::ALL {
        assert_eq!(terms.iter().filter(|term| *term == law).count(), 1, "{law} in laws.csv");
    }
    for known in KnownLaw::all() {
        assert!(known.places.iter().all(|place| place.parse::<Place>().is_ok()), "{}", known.name);
        assert!(!known.places.is_empty() || matches!(known.kind, LawKind::Standard | LawKind::Framework), "{}", known.name);
        assert!(known.last_day.is_none_or(|last| known.from.is_none_or(|from| from <= last)), "{}", known.name);
    }
}

#[test]
fn what_satisfies_a_requirement_is_valid() {
    for Requirement { rule, .. } in REQUIREMENTS {
        let text = format!("privacy_policy: \"1.0\"\n{}\n", rule.satisfy);
        if let Err(problems) = Policy::from_yaml(&text) {
            panic!("{}:\n{text}\n{problems}", rule.name);
        }
    }
}

#[test]
fn the_documents_list_what_the_code_knows() {
    let documented = |file: &str| generate_requirements::names(&checks().join(file)).into_keys().collect::<BTreeSet<_>>();
    let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(documented("met_by.md"), known(Test::NAMES));
    assert_eq!(documented("triggers.md"), known(Trigger::NAMES));
    let assumptions = std::fs::read_to_string(checks().join("assumptions.md")).unwrap();
    let rows = assumptions.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let rows: Vec<(&str, &str)> = rows.map(|(name, rest)| (name, rest.split(" | ").next().unwrap())).collect();
    let known: Vec<(&str, &str)> = Assumption::ALL.iter().map(|assumption| (assumption.name(), assumption.question())).collect();
    assert_eq!(rows, known);
}

#[test]
fn places_and_laws_of_the_regions_exist_and_nothing_contains_itself() {
    let (_, rows) = generate_vocabulary::read(&regions());
    let above = |place: &str| rows.iter().filter(|row| row["member"] == place).map(|row| row["region"].clone()).collect::<Vec<_>>();
    for row in &rows {
        assert!(row["region"].parse::<Place>().is_ok() && row["member"].parse::<Place>().is_ok(), "{row:?}");
        assert!(row["law"].is_empty() || row["law"].parse::<Law>().is_ok(), "{row:?}");
        let mut open = vec![row["region"].clone()];
        while let Some(region) = open.pop() {
            assert_ne!(region, row["member"], "{row:?}");
            open.extend(above(&region));
        }
    }
}

/// What reads files knows the names of the checks, and nothing else of them.
#[test]
fn names_are_listed_where_files_are_read() {
    let mut names: Vec<&str> = privacy_policy::checks::rules().map(|rule| rule.name).collect();
    names.sort_unstable();
    drift::check("src/integrity/check_names.txt", &(names.join("\n") + "\n"));
}
