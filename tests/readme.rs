//! What the README shows is what happens.

#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::Command;

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("README.md")
}

/// The first block of code in a language.
fn block<'r>(readme: &'r str, language: &str) -> &'r str {
    let start = format!("```{language}\n");
    let (_, rest) = readme.split_once(&start).unwrap_or_else(|| panic!("no block of {language}"));
    rest.split_once("```").expect("the block ends").0
}

#[test]
fn the_first_policy_is_the_smallest_example() {
    let minimal = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/minimal.yaml")).expect("examples/minimal.yaml");
    assert_eq!(block(&readme(), "yaml"), minimal);
}

#[test]
fn mistakes_look_as_shown() {
    let readme = readme();
    let folder = std::env::temp_dir().join(format!("privacy-policy-readme-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    let wrong = block(&readme, "yaml").replacen("email_address", "emial_address", 1).replace("context", "contxt");
    fs::write(folder.join("policy.yaml"), wrong).expect("a temporary file");
    let output = Command::new(env!("CARGO_BIN_EXE_privacy-policy")).args(["validate", "policy.yaml"]).current_dir(&folder).output().expect("runs");
    fs::remove_dir_all(&folder).expect("the temporary folder can be removed");
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8([output.stdout, output.stderr].concat()).expect("text");
    assert_eq!(shown, block(&readme, "text"));
}

#[test]
fn settings_are_read_as_shown() {
    let folder = std::env::temp_dir().join(format!("privacy-policy-settings-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    fs::write(folder.join("policy.yaml"), block(&readme(), "yaml")).expect("a temporary file");
    fs::write(folder.join("privacy-policy.toml"), block(&readme(), "toml")).expect("a temporary file");
    let output = Command::new(env!("CARGO_BIN_EXE_privacy-policy")).args(["check", "policy.yaml"]).current_dir(&folder).output().expect("runs");
    fs::remove_dir_all(&folder).expect("the temporary folder can be removed");
    let shown = String::from_utf8(output.stdout).expect("text");
    assert!(shown.starts_with("policy.yaml: the law of 2026-01-01 (its effective date), in EU, US-CA (as asked)\n"), "{shown}");
}
