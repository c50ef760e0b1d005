//! What holds for every command alike: how files are named and read, how a command ends, and how it prints.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::program::{MINIMAL, MISSPELT, Run, finish, folder_with, program, run};

const WISHES: &str =
    "privacy_preferences: \"1.0\"\nwishes:\n  - id: deletion\n    wish: I can have my data deleted.\n    test: {right: {rights: [erasure]}}\n";

/// The commands that read policies. `FILE` stands for the policy. With each, whether it takes several.
const READERS: [(&[&str], bool); 10] = [
    (&["validate", "FILE"], true),
    (&["check", "FILE", "--as-of", "2020-01-01", "--for", "EU"], true),
    (&["match", "FILE", "--preferences", "wishes.yaml"], true),
    (&["diff", "FILE", "FILE"], false),
    (&["diff", "a.yaml", "FILE"], false),
    (&["trace", "FILE", "--source", "a.md"], false),
    (&["render", "FILE"], false),
    (&["flows", "FILE"], true),
    (&["ask", "FILE", "--data", "contact"], true),
    (&["report", "FILE", "--format", "markdown"], true),
];

/// What each command has for programs, and in which other formats it prints.
const FORMATS: [(&str, &[&str]); 9] = [
    ("validate", &["json", "human", "short"]),
    ("check", &["json", "sarif", "human", "github", "markdown"]),
    ("match", &["json", "human", "markdown"]),
    ("diff", &["json", "human", "markdown"]),
    ("trace", &["json", "human"]),
    ("render", &["markdown", "html"]),
    ("flows", &["json", "ndjson", "csv", "table"]),
    ("ask", &["json", "human"]),
    ("report", &["markdown", "mermaid", "svg"]),
];

fn here(name: &str) -> PathBuf {
    folder_with(
        name,
        &[
            ("a.yaml", MINIMAL),
            ("bad.yaml", MISSPELT),
            ("wishes.yaml", WISHES),
            ("a.md", "We collect your e-mail address.\n"),
            ("several/b.yaml", MINIMAL),
            ("several/c.yaml", MINIMAL),
            ("none/readme.txt", ""),
        ],
    )
}

fn with<'a>(arguments: &[&'a str], file: &'a str) -> Vec<&'a str> {
    arguments.iter().map(|argument| if *argument == "FILE" { file } else { argument }).collect()
}

#[test]
fn a_file_is_taken_once() {
    let here = here("one-once");
    let absolute = here.join("a.yaml").to_string_lossy().into_owned();
    let names = ["./a.yaml", "a.yaml", "several/../a.yaml", &absolute, "a.yaml"];
    let validated = run(&here, &[&["validate"], &names[..]].concat());
    assert_eq!((validated.code, validated.err.as_str()), (Some(0), "1 file checked: 1 valid\n"));
    assert_eq!(run(&here, &["validate", "several/c.yaml", "several", "./several"]).err, "2 files checked: 2 valid\n");
    for command in [&["check"][..], &["match", "-p", "wishes.yaml"], &["flows"], &["ask", "--data", "contact"]] {
        let once: serde_json::Value = serde_json::from_str(&run(&here, &[command, &["--format", "json"], &names].concat()).out).expect("JSON");
        let files = once.get("files").or_else(|| once.get("policies")).and_then(serde_json::Value::as_array).expect("files");
        assert_eq!(files.len(), 1, "{command:?}");
        // The first name is the one that is shown.
        assert_eq!(files[0]["path"], "./a.yaml");
    }
    assert_eq!(run(&here, &["validate", "nowhere.yaml", "nowhere.yaml", "none", "./none"]).err.lines().count(), 3, "nor is a fault told twice");
}

#[cfg(unix)]
#[test]
fn a_link_is_another_name() {
    let here = here("one-link");
    std::os::unix::fs::symlink("c.yaml", here.join("several/a.yaml")).expect("a link");
    std::os::unix::fs::symlink("several", here.join("link")).expect("a link");
    assert_eq!(run(&here, &["validate", "several", "link", "link/b.yaml"]).err, "2 files checked: 2 valid\n");
}

#[test]
fn every_command_reads_alike() {
    let here = here("one-flags");
    for (arguments, several) in READERS {
        let plain = run(&here, &with(arguments, "a.yaml"));
        let flags: &[&str] = if several { &["--max-size", "1M", "--threads", "2"] } else { &["--max-size", "1M"] };
        let flagged = run(&here, &[&with(arguments, "a.yaml"), flags].concat());
        assert_eq!((flagged.code, &flagged.out), (plain.code, &plain.out), "{arguments:?}");
        let quiet = run(&here, &[&with(arguments, "a.yaml"), &["-q"][..]].concat());
        assert_eq!((quiet.code, quiet.err.as_str()), (plain.code, ""), "{arguments:?}");
        let small = run(&here, &[&with(arguments, "a.yaml"), &["--max-size", "10"][..]].concat());
        assert!(small.out.contains("10 bytes") || small.err.contains("10 bytes"), "{arguments:?}: {small:?}");
        for wrong in [&["--max-size", "0"][..], &["--max-size", "1T"], &["--threads", "0"]] {
            assert_eq!(run(&here, &[&with(arguments, "a.yaml"), wrong].concat()).code, Some(2), "{arguments:?} {wrong:?}");
        }
    }
}

#[test]
fn several_threads_change_nothing() {
    let files: Vec<(String, &str)> =
        (0..40).map(|number| (format!("p/{number:02}.yaml"), if number % 7 == 3 { MISSPELT } else { MINIMAL })).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).chain([("wishes.yaml", WISHES)]).collect();
    let here = folder_with("one-threads", &files);
    for (arguments, _) in READERS.iter().filter(|(_, several)| *several) {
        let with_threads = |number| run(&here, &[&with(arguments, "p"), &["--threads", number][..]].concat());
        let (one, four) = (with_threads("1"), with_threads("4"));
        assert_eq!((one.code, &one.out, &one.err), (four.code, &four.out, &four.err), "{arguments:?}");
    }
}

#[test]
fn the_exit_status_follows_one_rule() {
    let here = here("one-exits");
    for (arguments, several) in READERS {
        // An invalid file is what these two look for.
        let invalid = if ["validate", "check"].contains(&arguments[0]) { 1 } else { 2 };
        let files = [("bad.yaml", invalid), ("nowhere.yaml", 2), ("none", 2), ("wishes.yaml", if arguments[0] == "validate" { 0 } else { 2 })];
        for (file, code) in files {
            let run = run(&here, &with(arguments, file));
            assert_eq!(run.code, Some(code), "{arguments:?} {file}: {run:?}");
            assert!(code == 0 || run.out.contains(file) || run.err.contains(file), "{arguments:?} {file}: {run:?}");
        }
        if several {
            let arguments = [&with(arguments, "bad.yaml"), &["a.yaml", "nowhere.yaml"][..]].concat();
            assert_eq!(run(&here, &arguments).code, Some(2), "{arguments:?}");
        }
    }
    let top = run(&here, &["--help"]).out;
    assert!(top.contains("Exit status, of every command:\n  0 "), "{top}");
}

#[test]
fn what_was_not_checked_has_no_disclaimer() {
    let here = here("one-disclaimer");
    for format in ["human", "markdown"] {
        for file in ["nowhere.yaml", "wishes.yaml", "bad.yaml"] {
            let alone = run(&here, &["check", file, "--format", format]);
            assert!(!alone.out.contains("legal advice"), "{alone:?}");
        }
        assert!(run(&here, &["check", "nowhere.yaml", "a.yaml", "--format", format]).out.ends_with("is not legal advice.\n"));
    }
}

/// Whether the output in a format is whole.
fn is_whole(format: &str, out: &str) -> bool {
    let is_json = |text: &str| serde_json::from_str::<serde_json::Value>(text).is_ok();
    match format {
        "json" | "sarif" => is_json(out),
        "ndjson" => out.lines().all(is_json),
        _ => true,
    }
}

#[test]
fn every_format_is_whole_and_ends_its_last_line() {
    let here = here("one-formats");
    for (command, formats) in FORMATS {
        let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("schema/{command}-output.json"));
        let validator = formats.contains(&"json").then(|| {
            let schema = serde_json::from_str(&fs::read_to_string(schema).expect("a schema")).expect("JSON");
            jsonschema::draft202012::new(&schema).expect("a schema")
        });
        for (arguments, several) in READERS.iter().filter(|(arguments, _)| arguments[0] == command) {
            let arguments: Vec<&str> = arguments.iter().copied().filter(|argument| !["--format", "markdown"].contains(argument)).collect();
            for format in formats {
                // A picture is of one policy.
                let several = *several && !["mermaid", "svg"].contains(format);
                for file in ["a.yaml", "bad.yaml", "nowhere.yaml", "none", "several"].iter().filter(|file| several || **file != "several") {
                    let run = run(&here, &[&with(&arguments, file), &["--format", format][..]].concat());
                    assert!(is_whole(format, &run.out), "{arguments:?} {format} {file}: {run:?}");
                    if let Some(validator) = validator.as_ref().filter(|_| *format == "json") {
                        let json = serde_json::from_str(&run.out).expect("JSON");
                        let wrong: Vec<String> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
                        assert!(wrong.is_empty(), "{arguments:?} {file}: {wrong:?}");
                    }
                    assert!(run.out.is_empty() || run.out.ends_with('\n'), "{arguments:?} {format} {file}: {run:?}");
                    assert!(run.err.is_empty() || run.err.ends_with('\n'), "{arguments:?} {format} {file}: {run:?}");
                }
            }
        }
    }
}

/// The commands that print and read no policy.
const OTHERS: [&[&str]; 7] =
    [&["--help"], &["init", "-"], &["terms"], &["explain"], &["schema"], &["completions", "bash"], &["terms", "--format", "json"]];

fn all() -> Vec<Vec<&'static str>> {
    READERS.iter().map(|(arguments, _)| with(arguments, "a.yaml")).chain(OTHERS.iter().map(|arguments| arguments.to_vec())).collect()
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let here = here("one-closed");
    for arguments in all() {
        let mut child = program().current_dir(&here).args(&arguments).stdout(Stdio::piped()).spawn().expect("the program starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the program ends");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!told.contains("panicked") && !told.contains("error: "), "{arguments:?}: {told}");
        assert!(output.status.code().is_some_and(|code| [0, 1, 141].contains(&code)), "{arguments:?}: {output:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let here = here("one-full");
    for arguments in all().iter().filter(|arguments| arguments[0] != "--help") {
        // Of a valid file, `validate` has nothing to print but its sum.
        if arguments[0] == "validate" {
            continue;
        }
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
        let output = program().current_dir(&here).args(arguments).stdout(full).output().expect("the program runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains("error: cannot write: No space left on device\n"), "{arguments:?}: {told}");
    }
}

fn told(here: &Path, arguments: &[&str]) -> Run {
    finish(program().current_dir(here).args(arguments), b"")
}

#[test]
fn terms_in_arguments_are_mended_as_in_files() {
    let here = here("one-terms");
    for (arguments, tip) in [
        (&["ask", "a.yaml", "--data", "emial"][..], "the term for it is `email_address`"),
        (&["ask", "a.yaml", "--data", "emial_address"], "did you mean `email_address`?"),
        (&["ask", "a.yaml", "--data", "any_personal_data"], "the term for it is `personal_data`"),
        (&["ask", "a.yaml", "--data", "marketing"], "it is a term that belongs behind `--purpose`"),
        (&["ask", "a.yaml", "--purpose", "email_address"], "it is a term that belongs behind `--data`"),
        (&["ask", "a.yaml", "--recipient", "any_recipient"], "the term for it is `anyone`"),
        (&["ask", "a.yaml", "--action", "selling"], "did you mean `sell`?"),
        (&["ask", "a.yaml", "--action", "retention"], "did you mean `retain`?"),
        (&["ask", "a.yaml", "--action", "store"], "did you mean `retain`?"),
        (&["ask", "a.yaml", "--action", "zyzzyva"], "`zyzzyva` is not an action [possible: collect, "),
        (&["flows", "a.yaml", "--data", "telephone"], "the term for it is `phone_number`"),
        (&["flows", "a.yaml", "--kind", "disclosures"], "did you mean `disclosure`?"),
        (&["flows", "a.yaml", "--purpose", "zyzzyva"], "`privacy-policy terms --vocabulary purposes` lists them"),
    ] {
        let run = told(&here, arguments);
        assert!(run.code == Some(2) && run.err.contains(tip), "{arguments:?}: {run:?}");
    }
}

#[test]
fn a_policy_in_the_place_of_wishes_is_told() {
    let here = here("one-swapped");
    let swapped = "error: cannot use `a.yaml`: it is a policy, and not a preferences file; the two are swapped: \
                   write `privacy-policy match a.yaml --preferences wishes.yaml`\n";
    let missing = "error: cannot use `a.yaml`: it is a policy, and not a preferences file; policies are named without a flag, \
                   and the file with the wishes behind `--preferences`\n";
    for (arguments, told) in [
        (&["match", "wishes.yaml", "-p", "a.yaml"][..], swapped),
        (&["match", "-p", "a.yaml"], missing),
        (&["match", "-p", "bad.yaml"], &missing.replace("a.yaml", "bad.yaml")),
        (
            &["match", "-p", "wishes.yaml"],
            "error: name the policies to match with the wishes, as in `privacy-policy match acme.yaml --preferences wishes.yaml`\n",
        ),
        (&["match", "wishes.yaml", "-p", "wishes.yaml"], "error: cannot read `wishes.yaml`: it is a preferences file, and not a policy\n"),
    ] {
        let run_ = run(&here, arguments);
        assert!(run_.code == Some(2) && run_.err == *told, "{arguments:?}: {run_:?}");
    }
    let json = run(&here, &["match", "wishes.yaml", "-p", "a.yaml", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert!(json["preferences"]["unread"].as_str().is_some_and(|why| why.contains("swapped")), "{json}");
}

#[test]
fn places_that_cannot_be_written_are_told() {
    let here = here("one-places");
    fs::create_dir(here.join("folder")).expect("a folder");
    for (arguments, reason) in [
        (&["report", "a.yaml", "-o", "a.md"][..], "`a.md`: a file of this name is there; the pages need a folder"),
        (&["report", "a.yaml", "-o", "a.md/report"], "`a.md/report`: `a.md` is not a folder"),
        (&["report", "a.yaml", "-o", "no/where"], "`no/where`: there is no folder `no`"),
        (&["report", "a.yaml", "-o", "several"], "`several`: the folder holds `b.yaml`, which is no page of a report; choose another folder"),
        (&["report", "a.yaml", "--format", "svg", "-o", "folder"], "`folder`: a folder of this name is there"),
        (&["report", "a.yaml", "--format", "markdown", "-o", "a.md"], "`a.md`: a file of this name is there; `--force` writes over it"),
        (&["render", "a.yaml", "-o", "no/a.md"], "`no/a.md`: there is no folder `no`"),
        (&["render", "a.yaml", "-o", "folder", "--force"], "`folder`: a folder of this name is there"),
        (&["render", "--write-templates", "a.md"], "to `a.md`: a file of this name is there; the templates need a folder"),
        (&["init", "a.yaml/b.yaml"], "`a.yaml/b.yaml`: `a.yaml` is not a folder"),
    ] {
        let run = run(&here, arguments);
        assert_eq!((run.code, run.err), (Some(2), format!("error: cannot write {reason}\n")), "{arguments:?}");
    }
}

#[test]
fn rows_fit_narrow_screens() {
    let here = here("one-narrow");
    for columns in ["60", "80", "120"] {
        let run = finish(program().current_dir(&here).args(["flows", "a.yaml"]).env("COLUMNS", columns), b"");
        let width = run.out.lines().map(|line| line.chars().count()).max();
        assert!(run.code == Some(0) && width.is_some_and(|width| width <= columns.parse().expect("a number")), "{run:?}");
        assert_eq!(run.out.starts_with("flow "), columns == "120", "{run:?}");
    }
}
