//! Input that no one should give: it is answered like any other, and soon.

use std::fs;
use std::path::Path;

use crate::program::{MINIMAL, MISSPELT, folder, folder_with, program, run};

/// Whether a text could act on a terminal.
fn acts(text: &str) -> bool {
    text.chars().any(|c| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}'))
}

#[test]
#[cfg(unix)]
fn only_regular_files_are_read() {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    let here = folder_with("irregular", &[("good.yaml", MINIMAL)]);
    symlink("self.yaml", here.join("self.yaml")).unwrap();
    symlink(".", here.join("loop")).unwrap();
    symlink("good.yaml", here.join("link.yaml")).unwrap();
    assert!(Command::new("mkfifo").arg(here.join("pipe.yaml")).status().unwrap().success());
    let run = run(&here, &["validate", ".", "/dev/zero", "good.yaml/x", "loop/good.yaml"]);
    assert_eq!(run.code, Some(2));
    let told: Vec<&str> = run.err.lines().collect();
    assert_eq!(
        told,
        [
            "error: cannot read `./pipe.yaml`: this is not a regular file",
            "error: cannot read `./self.yaml`: Too many levels of symbolic links",
            "error: cannot read `/dev/zero`: this is not a regular file",
            "error: cannot read `good.yaml/x`: Not a directory",
            "5 files checked: 1 valid, 4 unreadable",
        ]
    );
}

#[test]
#[cfg(target_os = "linux")]
fn endless_input_is_cut_off() {
    let endless = fs::File::open("/dev/zero").unwrap();
    let output = program().args(["validate", "--max-size", "1M", "-"]).stdin(endless).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("error[too-large]"));
}

#[test]
fn nothing_steers_the_terminal() {
    let text =
        "privacy_policy: \"1.0\"\n\"k\\e[31m\\u202E\": 1\ncollection:\n  - data: [\u{1b}[31mred\u{7}, \"a\u{202e}b\", \"\\x9b\"]\n\u{9b}31m: \0\n";
    let escaped = "privacy_policy: \"1.0\"\n\"k\\e[31m\\u202E\\r\\n\": 1\ncollection:\n  - data: [\"\\e]0;x\\a\", \"\\u2028\\u2066\", \"\\x9b\"]\n";
    let here = folder_with("steer", &[("raw.yaml", text), ("escaped.yaml", escaped), ("plain.yaml", MINIMAL)]);
    for format in ["human", "short", "json"] {
        for file in ["raw.yaml", "escaped.yaml", "no\u{1b}[31m\u{202e}file.yaml"] {
            let run = run(&here, &["validate", "--format", format, file]);
            assert!(run.code > Some(0) && !acts(&run.out) && !acts(&run.err), "{format}: {run:?}");
        }
    }
    for arguments in [["explain", "\u{1b}[31m"], ["terms", "\u{1b}[31m\u{202e}"], ["init", "\u{1b}[31m/x"]] {
        let run = run(&here, &arguments);
        assert!(run.code > Some(0) && !acts(&run.err), "{run:?}");
    }
}

#[test]
fn no_argument_of_any_command_steers_the_terminal() {
    let here = folder_with("steer-arguments", &[("plain.yaml", MINIMAL)]);
    let help = run(&here, &["--help"]).out;
    let (_, listed) = help.split_once("Commands:\n").expect("a list of commands");
    let names = listed.lines().map_while(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    let commands: Vec<&str> = names.filter_map(|line| line.split(' ').next()).collect();
    assert!(commands.contains(&"validate") && commands.contains(&"completions"), "{commands:?}");
    let hostile = "no\u{1b}[31m\u{7}\u{202e}\u{9b}such\nthing";
    let option = format!("--{hostile}");
    for command in commands.into_iter().chain([hostile]) {
        for arguments in [&[hostile][..], &[&option], &["--format", hostile], &["plain.yaml", hostile], &["plain.yaml", "--max-size", hostile]] {
            let run = run(&here, &[&[command], arguments].concat());
            assert!(!acts(&run.out) && !acts(&run.err), "{command} {arguments:?}: {run:?}");
            assert!(!run.err.contains("such\nthing") && !run.out.contains("such\nthing"), "{command} {arguments:?}: {run:?}");
        }
    }
    assert_eq!(run(&here, &["validate", "--color", hostile]).code, Some(2));
    fs::remove_dir_all(here).unwrap();
}

#[test]
fn long_lines_are_cut() {
    let long = format!("privacy_policy: \"1.0\"\nnote: \"{}\"\n", "x".repeat(5_000_000));
    let flat = format!("{{privacy_policy: '1.0', collection: [{}]}}", "{data: [nmae]}, ".repeat(5_000));
    let here = folder_with("long", &[("long.yaml", &long), ("flat.yaml", &flat)]);
    for (file, problems) in [("long.yaml", 1), ("flat.yaml", 1001)] {
        let run = run(&here, &["validate", file]);
        assert_eq!((run.code, run.out.matches("error[").count()), (Some(1), problems), "{file}");
        let widest = run.out.lines().map(|line| line.chars().count()).max();
        assert!(widest < Some(140), "{file}: {widest:?}");
    }
    fs::remove_dir_all(here).unwrap();
}

#[test]
fn every_prefix_of_a_file_is_answered() {
    let text = "privacy_policy: \"1.0\"\r\ndocument: {title: \"ü\\u202e\", capture: {dat: 2015-1-5}}\nuse: [{data: [nmae], data: >-\n  日本\n}]\n";
    let files: Vec<(String, Vec<u8>)> = (0..text.len()).map(|end| (format!("{end:03}.yaml"), text.as_bytes()[..end].to_vec())).collect();
    let here = folder("prefixes");
    files.iter().for_each(|(name, bytes)| fs::write(here.join(name), bytes).unwrap());
    let run = run(&here, &["validate", "."]);
    assert!(run.code == Some(1) && run.err.starts_with(&format!("{} files checked: ", files.len())), "{}", run.err);
}

#[test]
#[cfg(unix)]
fn a_reader_that_leaves_is_no_trouble() {
    let files: Vec<(String, &str)> = (0..400).map(|n| (format!("{n}.yaml"), MISSPELT)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let here = folder_with("pipe", &files);
    for arguments in
        [&["validate", "."][..], &["validate", "--format", "json", "."], &["terms", "data", "--all"], &["schema"], &["completions", "zsh"]]
    {
        let err = unheard(&here, arguments);
        assert_eq!(err, "", "{arguments:?}");
    }
}

/// What a run says whose output goes to a pipe that nobody reads from.
#[cfg(unix)]
fn unheard(here: &Path, arguments: &[&str]) -> String {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let child = program().current_dir(here).args(arguments).stdout(writer).spawn().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(141), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_of() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = program().arg("schema").stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "error: cannot write: No space left on device\n");
}

#[test]
fn strange_names_are_taken() {
    let here = folder_with("names", &[("-.yaml", MINIMAL), ("a b.yaml", MINIMAL)]);
    assert_eq!(run(&here, &["validate", "./-.yaml", "a b.yaml"]).code, Some(0));
    assert_eq!(run(&here, &["validate", "--", "-.yaml"]).code, Some(0));
}

#[test]
#[cfg(target_os = "linux")]
fn names_that_are_no_text_are_taken() {
    use std::os::unix::ffi::OsStrExt;

    let here = folder("no-text");
    fs::write(here.join(std::ffi::OsStr::from_bytes(b"\xff.yaml")), MISSPELT).unwrap();
    let run = run(&here, &["validate", "--format", "short", "."]);
    assert!(run.code == Some(1) && run.out.starts_with("./\u{fffd}.yaml:3:12: "), "{run:?}");
}
