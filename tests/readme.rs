//! What the README shows is what happens.

#![cfg(feature = "cli")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

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

/// All blocks of code in a language.
fn blocks<'r>(readme: &'r str, language: &str) -> Vec<&'r str> {
    let start = format!("```{language}\n");
    readme.split(start.as_str()).skip(1).filter_map(|rest| rest.split_once("```")).map(|(block, _)| block).collect()
}

/// The commands in the blocks for a terminal, without what is said about them.
fn commands(readme: &str) -> Vec<String> {
    let lines = blocks(readme, "console").into_iter().flat_map(str::lines);
    lines.map(|line| line.split(" #").next().unwrap_or_default().trim().to_owned()).collect()
}

/// A folder with what the commands of the README name: the examples, policies of vendors, two versions, and a repository that has the older one.
fn folder_for_commands(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::remove_dir_all(&folder).unwrap_or_default();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for (from, to) in [(examples.clone(), "examples"), (examples.join("preferences"), "examples/preferences")] {
        fs::create_dir_all(folder.join(to)).expect("a folder");
        for entry in fs::read_dir(from).expect("the examples").map(|entry| entry.expect("an entry")) {
            if entry.path().is_file() {
                fs::copy(entry.path(), folder.join(to).join(entry.file_name())).expect("an example");
            }
        }
    }
    let older = block(&readme(), "yaml").to_owned();
    let newer = older.replace("[newsletters]", "[newsletters, advertising]").replace("2026-01-01", "2026-03-01");
    fs::create_dir_all(folder.join("vendors")).expect("a folder");
    for (name, text) in [("old.yaml", &older), ("new.yaml", &newer), ("policy.yaml", &older), ("vendors/a.yaml", &older), ("vendors/b.yaml", &newer)]
    {
        fs::write(folder.join(name), text).expect("a policy");
    }
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"]).args(arguments);
        assert!(git.current_dir(&folder).output().expect("git runs").status.success(), "{arguments:?}");
    };
    for arguments in [
        &["init", "--quiet"][..],
        &["add", "policy.yaml"],
        &["commit", "--quiet", "-m", "first"],
        &["update-ref", "refs/remotes/origin/main", "HEAD"],
    ] {
        git(arguments);
    }
    fs::write(folder.join("policy.yaml"), newer).expect("a policy");
    folder
}

/// Runs a command of the README.
fn run(folder: &Path, line: &str) -> Output {
    let arguments = line.strip_prefix("privacy-policy ").or_else(|| line.strip_prefix("cargo run -- ")).expect("a command of ours");
    Command::new(env!("CARGO_BIN_EXE_privacy-policy")).args(arguments.split_whitespace()).current_dir(folder).output().expect("runs")
}

#[test]
fn commands_do_what_they_are_shown_to_do() {
    let (readme, folder) = (readme(), folder_for_commands("readme-blocks"));
    let commands = commands(&readme);
    let ours = |line: &&String| line.starts_with("privacy-policy ") || line.starts_with("cargo run -- ");
    assert!(commands.iter().filter(ours).count() > 10);
    for line in commands.iter().filter(|line| !ours(line)) {
        assert_eq!(line, "cargo test", "a command that is not looked at");
    }
    for line in commands.iter().filter(ours) {
        let output = run(&folder, line);
        // Something may be found; nothing may go wrong.
        assert!(output.status.code().is_some_and(|code| code < 2), "{line}: {output:?}");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("error: "), "{line}: {output:?}");
    }
    for made in ["report/index.html", "redislabs.html"] {
        assert!(folder.join(made).is_file(), "{made}");
    }
}

#[test]
fn commands_in_the_text_are_right() {
    let (readme, folder) = (readme(), folder_for_commands("readme-text"));
    let hooks = readme.lines().filter_map(|line| line.trim().strip_prefix("entry: ")).map(|entry| format!("{entry} policy.yaml"));
    let quoted = readme.split('`').skip(1).step_by(2).filter(|code| code.starts_with("privacy-policy ") && !code.contains('\n'));
    // What stands in capitals or ends in an ellipsis is to be filled in.
    let is_whole =
        |code: &&str| !code.contains('…') && !code.split_whitespace().any(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase()));
    let whole: BTreeSet<String> = quoted.filter(is_whole).map(|code| code.split(" > ").next().unwrap_or(code).to_owned()).chain(hooks).collect();
    assert!(whole.contains("privacy-policy explain unknown-term") && whole.len() > 4, "{whole:?}");
    for line in whole {
        // The name of a command alone is explained by its help.
        let line = if line.split_whitespace().count() == 2 { format!("{line} --help") } else { line.replace("policies", "policy.yaml") };
        let output = run(&folder, &line);
        assert!(output.status.code().is_some_and(|code| code < 2), "{line}: {output:?}");
    }
}

#[test]
fn the_table_lists_every_command_and_flag() {
    let (readme, folder) = (readme(), folder_for_commands("readme-table"));
    let rows: Vec<&str> = readme.lines().filter(|line| line.starts_with("| `privacy-policy ")).collect();
    let listed: Vec<&str> = rows.iter().filter_map(|row| row.split([' ', '`']).nth(3)).collect();
    let help = String::from_utf8(run(&folder, "privacy-policy --help").stdout).expect("text");
    let known: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')).and_then(|line| line.split(' ').next()))
        .filter(|name| *name != "help")
        .collect();
    assert_eq!(listed, known);
    for (row, command) in rows.iter().zip(&listed) {
        let help = String::from_utf8(run(&folder, &format!("privacy-policy {command} --help")).stdout).expect("text");
        for word in row.split([' ', '`', ';', ',', '|']).filter(|word| word.starts_with("--")) {
            assert!(help.contains(&format!("{word} ")) || help.contains(&format!("{word}\n")), "{command} has no {word}");
        }
    }
}
