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
use privacy_policy::checks::{Assumption, REQUIREMENTS, Requirement, Test, Trigger};
use privacy_policy::model::Place;
use privacy_policy::vocab::{Law, Vocabulary};

fn checks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks")
}

#[test]
fn generated_code_is_current() {
    drift::check("src/checks/generated.rs", &generate_requirements::generate(&checks()));
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
    let (_, rows) = generate_vocabulary::read(&checks().join("regions.csv"));
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
