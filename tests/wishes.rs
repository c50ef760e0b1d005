//! Every kind of test has policies for each of its three answers.
//!
//! `tests/wishes/<kind>/<answer>-<case>.yaml` holds one wish and, behind a line `---`, a policy that gives this answer. The file of the same name that ends
//! in `.txt` has the reason and the places. `UPDATE=1 cargo test --test wishes` rewrites those.

#[path = "support/drift.rs"]
mod drift;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::Policy;
use privacy_policy::matching::answer;
use privacy_policy::preferences::{Preferences, Test};
use privacy_policy::vocab::{Vocabulary, WishAnswer};

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    found.sort();
    found
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).expect("a name")
}

fn fixtures() -> Vec<PathBuf> {
    let yaml = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "yaml");
    entries(Path::new("tests/wishes")).iter().flat_map(|folder| entries(folder)).filter(yaml).collect()
}

#[test]
fn every_kind_of_test_has_every_answer() {
    let found: BTreeSet<(String, String)> = fixtures()
        .iter()
        .map(|path| {
            let kind = stem(path.parent().expect("a folder")).to_owned();
            (kind, stem(path).split('-').next().expect("an answer").to_owned())
        })
        .collect();
    let wanted = Test::KEYS.iter().flat_map(|kind| WishAnswer::ALL.iter().map(|answer| ((*kind).to_owned(), answer.name().to_owned())));
    assert_eq!(found, wanted.collect());
}

#[test]
fn answers_and_reasons_are_as_recorded() {
    let mut faults = String::new();
    for path in fixtures() {
        let file = path.display();
        let text = fs::read_to_string(&path).expect("a fixture");
        let (wish, policy) = text.split_once("---\n").unwrap_or_else(|| panic!("{file}: no line `---`"));
        let preferences = Preferences::from_yaml(wish).unwrap_or_else(|problems| panic!("{file}: {problems}"));
        let reading = Policy::from_yaml(policy).unwrap_or_else(|problems| panic!("{file}: {problems}"));
        assert_eq!(preferences.remarks.len() + reading.remarks.len(), 0, "{file} has remarks");
        let [answered] = answer(&reading.policy, &preferences.preferences).try_into().unwrap_or_else(|_| panic!("{file}: one wish"));
        let expected = stem(&path).split('-').next().expect("an answer");
        if answered.answer.name() != expected {
            faults += &format!("{file}: {}: {}\n", answered.answer, answered.reason);
        }
        let places: String = answered.places.iter().map(|path| format!("{}\n", path.pointer())).collect();
        drift::check(path.with_extension("txt").to_str().expect("text"), &format!("{}\n{places}", answered.reason));
    }
    assert!(faults.is_empty(), "{faults}");
}
