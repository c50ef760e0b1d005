//! Every kind of problem has files that show it, files that come close and are clean, and an explanation whose examples are true.
//!
//! `tests/fixtures/<code>/fails/*.yaml` has exactly the problems of `<code>`, listed in the file of the same name that ends in `.txt`;
//! `tests/fixtures/<code>/passes/*.yaml` has none at all. `UPDATE=1 cargo test --test fixtures` rewrites the listings.

#[path = "support/drift.rs"]
mod drift;
#[path = "support/explanation.rs"]
mod explanation;
#[path = "support/listing.rs"]
mod listing;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::{Code, Limits, Policy, Problem, Problems};

/// Problems that come on top of others and never stand alone.
const ACCOMPANYING: [Code; 2] = [Code::TooManyProblems, Code::TooManyRemarks];

/// What cannot be shown in a few lines of YAML; words suffice in the explanation.
const SHOWN_IN_WORDS: [Code; 6] = [Code::ControlCharacter, Code::NotUtf8, Code::TooDeep, Code::TooLarge, Code::TooManyProblems, Code::TooManyRemarks];

/// Bounds for the files of a code: what is too much by default would be a large fixture.
fn limits(code: Code) -> Limits {
    match code {
        Code::TooLarge => Limits { bytes: 100, ..Limits::default() },
        Code::TooManyProblems | Code::TooManyRemarks => Limits { problems: 2, ..Limits::default() },
        _ => Limits::default(),
    }
}

fn problems(bytes: &[u8], limits: Limits) -> Vec<Problem> {
    match Policy::from_slice_with(bytes, limits) {
        Ok(reading) => reading.remarks,
        Err(Problems(problems)) => problems,
    }
}

fn folder(code: Code, kind: &str) -> PathBuf {
    Path::new("tests/fixtures").join(code.as_str()).join(kind)
}

/// The documents of a folder, by name. A folder that is missing has none, which is for one test to find.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    found.sort();
    found
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

#[test]
fn every_code_has_files_that_fail_and_files_that_pass() {
    let folders: BTreeSet<String> =
        fs::read_dir("tests/fixtures").expect("a folder").map(|entry| entry.expect("an entry").file_name().into_string().expect("text")).collect();
    let codes: BTreeSet<String> = Code::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(folders, codes);
    for code in Code::ALL {
        for kind in ["fails", "passes"] {
            assert!(!documents(&folder(*code, kind)).is_empty(), "{code} has no file under {kind}");
        }
    }
}

#[test]
fn failing_files_have_the_listed_problems_of_their_code() {
    let mut faults = String::new();
    for code in Code::ALL {
        for path in documents(&folder(*code, "fails")) {
            let found = problems(&bytes(&path), limits(*code));
            let listing = listing::of(&found);
            let alone = ACCOMPANYING.contains(code) || found.iter().all(|problem| problem.code == *code);
            if !alone || found.iter().all(|problem| problem.code != *code) {
                faults += &format!("{} must have {code} and nothing else:\n{listing}", path.display());
            }
            drift::check(path.with_extension("txt").to_str().expect("text"), &listing);
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn passing_files_are_clean() {
    let mut faults = String::new();
    for code in Code::ALL {
        for path in documents(&folder(*code, "passes")) {
            let found = problems(&bytes(&path), limits(*code));
            if !found.is_empty() {
                faults += &format!("{}:\n{}", path.display(), listing::of(&found));
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// A fix must stand at the right place and say the right thing: with all fixes made, nothing that had one is left.
#[test]
fn fixes_mend_what_they_are_offered_for() {
    let mut faults = String::new();
    for code in Code::ALL.iter().filter(|code| !ACCOMPANYING.contains(code)) {
        for path in documents(&folder(*code, "fails")) {
            let before = problems(&bytes(&path), limits(*code));
            let fixable = before.iter().filter(|problem| problem.fix.is_some()).count();
            if fixable == 0 {
                continue;
            }
            let text = String::from_utf8(bytes(&path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            let mended = listing::mended(&text, &before);
            let after = problems(mended.as_bytes(), limits(*code));
            if after.len() + fixable != before.len() {
                faults += &format!("{} with its fixes made:\n{mended}\n{}", path.display(), listing::of(&after));
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn explanations_have_one_form() {
    for code in Code::ALL {
        let text = code.explanation().markdown();
        let title = format!("# {code}");
        assert_eq!(explanation::headings(text), [title.as_str(), "## What it means", "## Why it matters", "## Example", "## Instead"], "{code}");
        assert!(text.contains(code.summary()), "{code} does not begin with its summary");
        assert!((15..=60).contains(&text.lines().count()), "{code} has {} lines", text.lines().count());
    }
}

#[test]
fn examples_of_explanations_are_true() {
    let mut faults = String::new();
    for code in Code::ALL.iter().filter(|code| !SHOWN_IN_WORDS.contains(code)) {
        let examples = explanation::examples(code.explanation().markdown());
        let [wrong, right] = examples.as_slice() else {
            faults += &format!("{code} has {} examples and not two\n", examples.len());
            continue;
        };
        let found = problems(wrong.as_bytes(), Limits::default());
        if found.is_empty() || found.iter().any(|problem| problem.code != *code) {
            faults += &format!("the example of {code}:\n{}", listing::of(&found));
        }
        let found = problems(right.as_bytes(), Limits::default());
        if !found.is_empty() {
            faults += &format!("what {code} has under `Instead`:\n{}", listing::of(&found));
        }
    }
    assert!(faults.is_empty(), "{faults}");
}
