//! What is missing in an encoding shows: whichever statement is taken out of an example, a part of its text opens or a hint appears.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::Policy;
use privacy_policy::trace::{SourceText, Trace, hints, trace};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The examples with the texts they were written from, which are not part of this project: they lie beside the checkout where it is developed.
fn examples() -> Vec<(&'static str, Policy, SourceText)> {
    let sources = root().join("../shared/seeds");
    if !sources.is_dir() {
        println!("not run: the source texts are not part of the project, and {} is absent", sources.display());
        return Vec::new();
    }
    let example = |(example, source): (&'static str, &str)| {
        let policy =
            Policy::from_yaml(&read(&root().join("examples").join(example).with_extension("yaml"))).unwrap_or_else(|problems| panic!("{problems}"));
        (example, policy.policy, SourceText::parse(&read(&sources.join(source))))
    };
    [("influxdata", "influxdata-2016-03-16.md"), ("redislabs", "redislabs-2016-04-09.md")].map(example).into()
}

/// What the text has that the policy does not account for, and what the hints say.
fn gaps(policy: &Policy, text: &SourceText) -> (HashSet<usize>, HashSet<String>) {
    let traced: Trace = trace(policy, text);
    let told = hints(policy, text, &traced);
    let hints = told.iter().map(|hint| format!("{:?} {} {}", hint.kind, hint.sentence, hint.matter.name())).collect();
    (traced.open_parts().collect(), hints)
}

/// The policy without one of its statements. What refers to it stays as it is.
fn without(policy: &Policy, list: &[&str], index: usize) -> Policy {
    let mut value = serde_json::to_value(policy).unwrap();
    let mut at = &mut value;
    for key in list {
        at = at.get_mut(key).unwrap();
    }
    at.as_array_mut().unwrap().remove(index);
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_statement_that_is_taken_out_is_missed() {
    let mut faults = Vec::new();
    for (example, policy, text) in examples() {
        let (open, told) = gaps(&policy, &text);
        let mut unseen = Vec::new();
        for (place, statement) in policy.statements() {
            let (open_now, told_now) = gaps(&without(&policy, place.list, place.index), &text);
            if open_now.is_subset(&open) && told_now.is_subset(&told) {
                let words = statement.evidence().iter().map(|locator| locator.text.as_str()).collect::<Vec<_>>().join("; ");
                unseen.push(format!("{} {}: {words}", place.path(), statement.id().map_or("", |id| id.as_str())));
            }
        }
        faults.extend(unseen.into_iter().map(|what| format!("{example}: {what}")));
    }
    assert!(faults.is_empty(), "{} are not missed:\n{}", faults.len(), faults.join("\n"));
}
