//! `diff`: exit status, git, formats, and files that cannot be compared.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::program::{MINIMAL, MISSPELT, finish, folder_with, program, run};

const WIDER: &str = "privacy_policy: \"1.0\"\ncollection:\n  - data: [contact]\n";
const DATED: &str = "privacy_policy: \"1.0\"\ndocument: {last_updated: \"2020-02-02\"}\ncollection:\n  - data: [contact]\n";

#[test]
fn exit_status() {
    let here = folder_with("diff-exit", &[("old.yaml", MINIMAL), ("new.yaml", WIDER), ("dated.yaml", DATED), ("bad.yaml", MISSPELT)]);
    for (arguments, code) in [
        (&["old.yaml", "old.yaml"][..], 0),
        (&["old.yaml", "new.yaml"], 1),
        (&["new.yaml", "old.yaml"], 0),
        (&["old.yaml", "new.yaml", "--require-new-date"], 1),
        (&["old.yaml", "dated.yaml", "--require-new-date"], 0),
        (&["old.yaml", "dated.yaml"], 1),
        (&["old.yaml", "missing.yaml"], 2),
        (&["old.yaml", "bad.yaml"], 2),
        (&["old.yaml"], 2),
        (&["-", "-"], 2),
        (&["old.yaml", "new.yaml", "--git", "HEAD"], 2),
        (&["-", "--git", "HEAD"], 2),
        (&["old.yaml", "new.yaml", "--as-of", "effective"], 2),
    ] {
        for format in ["human", "json", "markdown"] {
            let run = run(&here, &[&["diff", "--format", format], arguments].concat());
            assert_eq!(run.code, Some(code), "{arguments:?} as {format}: {run:?}");
        }
    }
}

#[test]
fn standard_input_is_one_side() {
    let here = folder_with("diff-stdin", &[("old.yaml", MINIMAL)]);
    let run = finish(program().current_dir(&here).args(["diff", "old.yaml", "-"]), WIDER.as_bytes());
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.out.contains("<stdin>:3:11"), "{run:?}");
}

/// Both files are told of, each with its own problem, and nothing is printed as if it had been compared.
#[test]
fn what_cannot_be_compared() {
    let here = folder_with("diff-bad", &[("bad.yaml", MISSPELT)]);
    let run_human = run(&here, &["diff", "bad.yaml", "missing.yaml"]);
    assert!(run_human.out.is_empty() && run_human.err.contains("bad.yaml:3:12") && run_human.err.contains("email_address"), "{run_human:?}");
    assert!(run_human.err.contains("`bad.yaml` is not valid") && run_human.err.contains("cannot read `missing.yaml`"), "{run_human:?}");
    let json: Value = serde_json::from_str(&run(&here, &["diff", "bad.yaml", "missing.yaml", "--format", "json"]).out).expect("JSON");
    assert_eq!(json["old"]["problems"][0]["code"], "unknown-term");
    assert!(json["new"]["unreadable"].is_string() && json.get("comparison").is_none(), "{json}");
}

#[test]
fn json_is_as_described() {
    let here = folder_with("diff-json", &[("old.yaml", MINIMAL), ("new.yaml", WIDER), ("bad.yaml", MISSPELT)]);
    let schema = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/diff-output.json")).expect("the schema");
    let validator = jsonschema::draft202012::new(&serde_json::from_str(&schema).expect("JSON")).expect("a schema");
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let (influx, redis) = (examples.join("influxdata.yaml"), examples.join("redislabs.yaml"));
    let real = [influx.to_string_lossy().into_owned(), redis.to_string_lossy().into_owned()];
    let pairs = [["old.yaml", "new.yaml"], ["old.yaml", "old.yaml"], ["old.yaml", "bad.yaml"], ["old.yaml", "missing.yaml"], [&real[0], &real[1]]];
    for pair in pairs {
        let run = run(&here, &[&["diff", "--format", "json"], &pair[..]].concat());
        let json: Value = serde_json::from_str(&run.out).expect("JSON");
        assert!(validator.is_valid(&json), "{pair:?}: {}", run.out);
    }
}

#[test]
fn old_version_from_git() {
    let here = folder_with("diff-git", &[("policies/policy.yaml", MINIMAL), ("policies/-x.yaml", MINIMAL), ("outside.txt", "")]);
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(&here).args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]).args(arguments);
        assert!(git.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("git runs").success(), "{arguments:?}");
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "One"]);
    fs::write(here.join("policies/policy.yaml"), WIDER).expect("a file");
    fs::write(here.join("policies/new.yaml"), WIDER).expect("a file");
    // From the folder of the repository, from the folder of the file, and for a name that looks like an option.
    for (folder, file, code) in [("", "policies/policy.yaml", 1), ("policies", "policy.yaml", 1), ("policies", "./-x.yaml", 0)] {
        let run = run(&here.join(folder), &["diff", "--git", "HEAD", file]);
        assert_eq!(run.code, Some(code), "{run:?}");
        assert!(run.out.contains("HEAD:"), "{run:?}");
    }
    for (revision, file, says) in [
        ("no-such-branch", "policies/policy.yaml", "no such revision"),
        ("--output=owned", "policies/policy.yaml", "that is no revision"),
        ("-p", "policies/policy.yaml", "that is no revision"),
        ("HEAD:policies", "policies/policy.yaml", "that is no revision"),
        ("", "policies/policy.yaml", "that is no revision"),
        ("HEAD", "policies/none.yaml", "not there at that revision"),
    ] {
        let run = run(&here, &["diff", "--git", revision, file]);
        assert_eq!(run.code, Some(2), "{revision} {file}: {run:?}");
        assert!(run.err.contains(says), "{revision} {file}: {run:?}");
    }
    assert!(!here.join("owned").exists() && !here.join("policies/owned").exists());
    // A file that was not there says everything anew, and one that had another name is compared with what it was then.
    fs::write(here.join("policies/dated.yaml"), DATED).expect("a file");
    for (arguments, code, says) in [
        (&["policies/new.yaml"][..], 1, "is new: it was not there at `HEAD`"),
        (&["policies/new.yaml", "--require-new-date"], 1, "is new"),
        (&["policies/dated.yaml", "--require-new-date"], 0, "is new"),
        (&["policies/moved.yaml"], 0, "was `policies/-x.yaml` at `HEAD`"),
    ] {
        if arguments[0] == "policies/moved.yaml" {
            fs::rename(here.join("policies/-x.yaml"), here.join("policies/moved.yaml")).expect("a file");
        }
        let run = run(&here, &[&["diff", "--git", "HEAD"], arguments].concat());
        assert_eq!(run.code, Some(code), "{arguments:?}: {run:?}");
        assert!(run.err.contains(says), "{arguments:?}: {run:?}");
    }
}

#[test]
fn without_git() {
    let here = folder_with("diff-no-git", &[("policy.yaml", MINIMAL)]);
    let run = finish(program().current_dir(&here).env("PATH", &here).args(["diff", "--git", "HEAD", "policy.yaml"]), b"");
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(run.err.contains("`git` is not installed"), "{run:?}");
}

/// Text from a file neither acts on the terminal nor becomes markup.
#[test]
fn hostile_text_stays_text() {
    let version = |name: &str| {
        format!(
            "privacy_policy: \"1.0\"\nrecipients:\n  \"{name}\": {{legal_name: X}}\ndisclosure:\n  - {{data: [contact], recipients: [\"{name}\"]}}\n"
        )
    };
    let names = ["<img src=x onerror=alert(1)>", "a` <b>b</b> | c `d", "[x](javascript:alert(1))"];
    for name in names {
        let here = folder_with(
            "diff-hostile",
            &[("old.yaml", &version("Nobody There")), ("new.yaml", &version(name).replace("legal_name: X", "legal_name: Y"))],
        );
        let run = run(&here, &["diff", "old.yaml", "new.yaml", "--format", "markdown", "--all"]);
        let outside: String = run.out.split('`').step_by(2).collect();
        assert!(!outside.contains("<img") && !outside.contains("<b>") && !outside.contains("](javascript"), "{}", run.out);
    }
}
