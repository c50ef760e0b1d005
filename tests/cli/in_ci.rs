//! The pre-commit hooks and the GitHub Action: their files are read, and the commands in them run, as far as that goes without the network.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_yaml::Value;

use crate::program::{MINIMAL, MISSPELT, Run, finish, folder_with, run};

fn read(file: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect(file);
    serde_yaml::from_str(&text).expect(file)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn hooks_run() {
    let here = folder_with("hooks", &[("privacy-policy.yaml", MINIMAL), ("wrong.yaml", MISSPELT)]);
    let hooks = read(".pre-commit-hooks.yaml");
    let hooks = hooks.as_sequence().expect("a list of hooks");
    assert_eq!(hooks.len(), 2);
    for hook in hooks {
        assert_eq!(text(&hook["language"]), "rust", "pre-commit then runs `cargo install` by itself");
        let entry: Vec<&str> = text(&hook["entry"]).split(' ').collect();
        assert_eq!(entry[0], "privacy-policy");
        for (file, code) in [("privacy-policy.yaml", 0), ("wrong.yaml", 1)] {
            let run = run(&here, &[&entry[1..], &[file]].concat());
            assert_eq!((run.code, run.err.as_str()), (Some(code), ""), "{entry:?}: {run:?}");
        }
    }
}

/// The block of YAML in the README that begins with these words.
fn readme(start: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("README.md");
    let block = text.split("```yaml\n").find(|block| block.starts_with(start)).unwrap_or_else(|| panic!("no block that begins with {start}"));
    serde_yaml::from_str(block.split("```").next().unwrap_or_default()).expect("YAML")
}

#[test]
fn hooks_run_as_the_readme_shows_them() {
    let dated = MINIMAL.to_owned() + "document: {effective_date: \"2019-01-01\"}\n";
    let here = folder_with("local_hooks", &[("dated.yaml", &dated), ("wrong.yaml", MISSPELT)]);
    let config = readme("repos:");
    let hooks = config["repos"][0]["hooks"].as_sequence().expect("a list of hooks");
    for hook in hooks {
        let entry: Vec<&str> = text(&hook["entry"]).split(' ').collect();
        assert_eq!((entry[0], text(&hook["language"])), ("privacy-policy", "system"));
        for (file, code) in [("dated.yaml", 0), ("wrong.yaml", 1)] {
            let run = run(&here, &[&entry[1..], &[file]].concat());
            assert_eq!((run.code, run.err.as_str()), (Some(code), ""), "{entry:?}: {run:?}");
        }
    }
}

#[test]
fn the_readme_gives_the_action_what_it_takes() {
    let action = read("action.yml");
    let workflow = readme("permissions:");
    let step = workflow["steps"].as_sequence().and_then(|steps| steps.last()).expect("a step");
    assert!(text(&step["uses"]).starts_with("./"));
    let given: Vec<&str> = step["with"].as_mapping().expect("inputs").keys().map(text).collect();
    assert!(given.iter().all(|name| !action["inputs"][*name].is_null()), "{given:?}");
    assert!(action["inputs"].as_mapping().expect("inputs").iter().all(|(name, input)| input["required"].is_null() || given.contains(&text(name))));
}

/// Runs the script of a step, with the program on the path.
fn step(here: &Path, script: &str, variables: &[(&str, &str)]) -> Run {
    let program = Path::new(env!("CARGO_BIN_EXE_privacy-policy")).parent().expect("a folder");
    let path = std::env::join_paths([program.to_owned()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())));
    let mut shell = Command::new("bash");
    // As GitHub starts it.
    shell.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script]).current_dir(here).envs(variables.iter().copied());
    finish(shell.env("PATH", path.expect("a path")).stdout(Stdio::piped()).stderr(Stdio::piped()), b"")
}

#[cfg(unix)]
#[test]
fn the_action_runs() {
    let action = read("action.yml");
    let steps = action["runs"]["steps"].as_sequence().expect("steps");
    let script = |name: &str| {
        let step = steps.iter().find(|step| text(&step["name"]) == name).unwrap_or_else(|| panic!("no step {name}"));
        assert_eq!(text(&step["shell"]), "bash");
        // What comes from outside comes by the environment: in the script itself it could be run.
        assert!(!text(&step["run"]).contains("${{"), "{name}");
        text(&step["run"])
    };
    assert!(script("Install").starts_with("cargo install "));
    let here = folder_with("action", &[("good.yaml", MINIMAL), ("wrong.yaml", MISSPELT)]);
    let variables = |paths| [("PATHS", paths), ("ARGUMENTS", "--for EU --as-of 2019-01-01"), ("SARIF", "out.sarif")];
    for (paths, code) in [("good.yaml", 0), ("good.yaml wrong.yaml", 1), ("nowhere.yaml", 2)] {
        assert_eq!(step(&here, script("Validate"), &variables(paths)).code, Some(code), "{paths}");
        let checked = step(&here, script("Check"), &variables(paths));
        assert_eq!(checked.code, Some(code), "{paths}: {checked:?}");
        let log: serde_json::Value = serde_json::from_str(&fs::read_to_string(here.join("out.sarif")).unwrap()).unwrap();
        assert_eq!(log["version"], "2.1.0");
    }
}
