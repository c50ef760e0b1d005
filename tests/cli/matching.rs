//! `match`: what the sessions do not show.

use std::fs;

use crate::program::{MINIMAL, MISSPELT, folder_with, run};

const WISHES: &str = "privacy_preferences: \"1.0\"\nwishes:\n  - {id: no_sale, test: {never: {act: sell}}}\n";

#[test]
fn text_of_files_is_no_markup() {
    let wishes = "privacy_preferences: \"1.0\"\ntitle: \"<b>a|`b\"\nwishes:\n  - id: w\n    wish: \"[x](javascript:x)|<img src=x>`\"\n    test: {never: {act: sell, data: [contact]}}\n";
    let policy =
        "privacy_policy: \"1.0\"\ndefinitions:\n  \"N|<script>`*\": {data: [contact]}\ndisclosure:\n  - {data: [\"N|<script>`*\"], modes: [sell]}\n";
    let here = folder_with("match-markup", &[("w.yaml", wishes), ("a|<i>.yaml", policy)]);
    let run = run(&here, &["match", "a|<i>.yaml", "-p", "w.yaml", "--format", "markdown"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    let plain = run.out.replace("\\<", "").replace("&lt;", "");
    assert!(!plain.contains('<') && !run.out.contains("[x]("), "{}", run.out);
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    assert!(run.out.lines().filter(|line| line.starts_with('|')).all(|line| cells(line) == 6), "{}", run.out);
}

#[test]
fn folders_hold_wishes_beside_policies() {
    let files = [("wishes.yaml", WISHES), ("a.yaml", MINIMAL), ("b/more.json", "{\"privacy_preferences\": \"1.0\"}"), ("b/b.yaml", MINIMAL)];
    let here = folder_with("match-folders", &files);
    let matched = run(&here, &["match", ".", "-p", "wishes.yaml", "--format", "json"]);
    assert!(matched.code == Some(0) && matched.out.contains("\"matched\":2,\"unmatched\":0"), "{matched:?}");
    let checked = run(&here, &["check", ".", "--as-of", "2020-01-01", "--format", "json"]);
    assert!(!checked.out.contains("wishes.yaml"), "{}", checked.out);
    let validated = run(&here, &["validate", "."]);
    assert!(validated.code == Some(1) && validated.err.contains("4 files checked: 3 valid, 1 not valid"), "{}", validated.err);
}

#[test]
fn where_nothing_is_required_anything_counts() {
    let policy = "privacy_policy: \"1.0\"\ndisclosure:\n  - {data: [contact], modes: [sell]}\n";
    let here = folder_with("match-exit", &[("wishes.yaml", WISHES), ("sells.yaml", policy), ("silent.yaml", MINIMAL), ("wrong.yaml", MISSPELT)]);
    let code = |arguments: &[&str]| run(&here, &[&["match", "-p", "wishes.yaml"], arguments].concat()).code;
    assert_eq!(code(&["sells.yaml"]), Some(1));
    assert_eq!(code(&["silent.yaml"]), Some(0));
    assert_eq!(code(&["--strict", "silent.yaml"]), Some(1));
    assert_eq!(code(&["silent.yaml", "wrong.yaml"]), Some(2));
    assert_eq!(code(&["--max-size", "10", "silent.yaml"]), Some(2));
}

#[test]
fn a_flood_of_wishes_is_refused() {
    let flood: String = (0..1001).map(|n| format!("  - {{id: w{n}, test: {{never: {{act: sell}}}}}}\n")).collect();
    let here = folder_with("match-flood", &[("wishes.yaml", &format!("privacy_preferences: \"1.0\"\nwishes:\n{flood}")), ("a.yaml", MINIMAL)]);
    let run = run(&here, &["match", "a.yaml", "-p", "wishes.yaml"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("more than 1000 tests"), "{}", run.err);
    fs::remove_dir_all(here).unwrap();
}
