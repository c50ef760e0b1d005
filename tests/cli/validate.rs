//! `validate`: which files, which format, which exit status.

use serde_json::Value;

use crate::program::{MINIMAL, MISSPELT, finish, folder, folder_with, program, run};

#[test]
fn exit_status_tells_the_outcome() {
    let noted = format!("{MINIMAL}    note: NO\n");
    let warned = format!("{MINIMAL}  - data: [email_address]\n");
    let files = [("good.yaml", MINIMAL), ("bad.yaml", MISSPELT), ("warned.yaml", &warned), ("noted.yaml", &noted)];
    let here = folder_with("status", &files);
    for (arguments, code) in [
        (&["validate", "good.yaml"][..], 0),
        (&["validate", "noted.yaml"], 0),
        (&["validate", "warned.yaml"], 1),
        (&["validate", "bad.yaml"], 1),
        (&["validate", "missing.yaml"], 2),
        (&["validate", "bad.yaml", "missing.yaml", "good.yaml"], 2),
    ] {
        assert_eq!(run(&here, arguments).code, Some(code), "{arguments:?}");
    }
    assert!(run(&here, &["validate", "noted.yaml"]).out.contains("note[ambiguous-scalar]"), "notes are shown all the same");
}

#[test]
fn one_unreadable_file_does_not_stop_the_others() {
    let here = folder_with("others", &[("a.yaml", MISSPELT), ("c.yaml", MISSPELT)]);
    for threads in ["1", "2", "9"] {
        let run = run(&here, &["validate", "--format", "short", "--threads", threads, "a.yaml", "b.yaml", "c.yaml"]);
        assert_eq!(run.code, Some(2));
        assert!(run.out.starts_with("a.yaml:3:12: error[unknown-term]") && run.out.contains("\nc.yaml:3:12: "), "{run:?}");
        assert_eq!(run.err, "error: cannot read `b.yaml`: No such file or directory\n3 files checked: 2 not valid, 1 unreadable; 2 errors\n");
    }
}

#[test]
fn folders_are_searched() {
    let files = ["z.yml", "a.yaml", "b/c.json", "b/.hidden.yaml", ".git/x.yaml", "b/notes.txt"].map(|name| (name, MISSPELT));
    let here = folder_with("search", &files);
    let run = run(&here, &["validate", "--format", "short", "--quiet", "."]);
    let found: Vec<&str> = run.out.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(found, ["./a.yaml", "./b/c.json", "./z.yml"]);
    assert_eq!(run.err, "", "--quiet leaves the summary out");
}

#[test]
fn a_folder_without_policies_is_told_of() {
    let here = folder_with("none", &[("empty/readme.txt", ""), ("good.yaml", MINIMAL)]);
    let run = run(&here, &["validate", "empty", "good.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.starts_with("error: cannot read `empty`: this folder holds no policy files (*.yaml, *.yml, *.json)\n"), "{run:?}");
}

#[test]
fn standard_input_is_read() {
    let here = folder("stdin");
    let validate = |arguments: &[&str], input: &str| finish(program().current_dir(&here).arg("validate").args(arguments), input.as_bytes());
    assert_eq!(validate(&["-"], MINIMAL).code, Some(0));
    assert!(validate(&["-", "--format", "short"], MISSPELT).out.starts_with("<stdin>:3:12: "));
    assert!(validate(&["-", "--format", "json"], MISSPELT).out.contains("\"path\":\"-\""));
    let twice = validate(&["-", "-"], MINIMAL);
    assert_eq!((twice.code, twice.err.as_str()), (Some(0), "1 file checked: 1 valid\n"), "it is read once");
}

#[test]
fn json_is_one_document() {
    let here = folder_with("json", &[("a.yaml", MISSPELT), ("b.yaml", MINIMAL)]);
    let run = run(&here, &["validate", "--format", "json", "a.yaml", "b.yaml", "missing.yaml"]);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, report["version"].as_u64(), run.err.as_str()), (Some(2), Some(1), ""));
    assert_eq!(report["files"].as_array().map(Vec::len), Some(3));
    let problem = &report["files"][0]["problems"][0];
    assert_eq!(problem["code"], "unknown-term");
    assert_eq!(problem["pointer"], "/collection/0/data/0");
    assert_eq!(problem["span"]["start"], serde_json::json!({ "offset": 45, "line": 3, "column": 12 }));
    assert_eq!(problem["fix"]["replacement"], "email_address");
    assert_eq!(report["files"][1], serde_json::json!({ "path": "b.yaml", "valid": true, "problems": [] }));
    assert_eq!(report["files"][2]["unreadable"], "No such file or directory");
    assert_eq!(report["summary"]["errors"], 1);
}

#[test]
fn many_files_come_in_order() {
    let files: Vec<(String, &str)> = (0..300).map(|n| (format!("{n:03}.yaml"), if n % 3 == 0 { MISSPELT } else { MINIMAL })).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let here = folder_with("many", &files);
    let one = run(&here, &["validate", "--threads", "1", "."]);
    assert_eq!(one.code, Some(1));
    assert!(one.err.ends_with("300 files checked: 200 valid, 100 not valid; 100 errors\n"), "{}", one.err);
    for threads in ["2", "7"] {
        assert_eq!(run(&here, &["validate", "--threads", threads, "."]).out, one.out);
    }
}

#[test]
fn limits_can_be_set() {
    let long = format!("{MINIMAL}use:\n{}", "  - data: [nmae]\n".repeat(50));
    let here = folder_with("limits", &[("long.yaml", &long)]);
    assert!(run(&here, &["validate", "--max-size", "100", "long.yaml"]).out.contains("error[too-large]"));
    assert!(!run(&here, &["validate", "--max-size", "1K", "long.yaml"]).out.contains("error[too-large]"));
    let few = run(&here, &["validate", "--max-problems", "3", "--format", "short", "long.yaml"]);
    assert!(few.out.lines().count() == 4 && few.out.contains("error[too-many-problems]"), "{few:?}");
}

#[test]
fn wrong_use_is_refused() {
    let here = folder_with("wrong", &[("good.yaml", MINIMAL)]);
    for arguments in [
        &["validate"][..],
        &["validate", "--format", "xml", "good.yaml"],
        &["validate", "--threads", "0", "good.yaml"],
        &["validate", "--max-size", "12Q", "good.yaml"],
        &["validate", "--max-size", "99999999999999999999M", "good.yaml"],
        &["validate", "--colour", "good.yaml"],
        &["valid", "good.yaml"],
        &[],
    ] {
        let run = run(&here, arguments);
        assert!(run.code == Some(2) && run.out.is_empty() && !run.err.is_empty(), "{arguments:?}: {run:?}");
    }
}

#[test]
fn colour_is_for_terminals() {
    let here = folder_with("colour", &[("bad.yaml", MISSPELT)]);
    let coloured = |arguments: &[&str], variable: Option<(&str, &str)>| {
        let mut command = program();
        let run = finish(command.current_dir(&here).args(["validate", "bad.yaml"]).args(arguments).envs(variable), b"");
        run.out.contains('\u{1b}')
    };
    assert!(!coloured(&[], None), "a pipe is no terminal");
    assert!(coloured(&["--color", "always"], None));
    assert!(coloured(&["--color", "always"], Some(("NO_COLOR", "1"))), "what is said on the command line counts more");
    assert!(!coloured(&["--color", "never"], None));
    assert!(!coloured(&["--color", "auto"], Some(("NO_COLOR", "1"))));
}
