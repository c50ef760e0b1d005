//! The commands beside `validate`.

use std::fs;
use std::path::Path;

use privacy_policy::vocab::{Strength, Vocabulary};
use privacy_policy::{Code, Policy};
use serde_json::Value;

use crate::program::{folder, folder_with, run};

#[test]
fn init_writes_a_file_that_validates() {
    let here = folder("init");
    let written = run(&here, &["init"]);
    assert_eq!((written.code, written.out.as_str()), (Some(0), ""));
    let text = fs::read_to_string(here.join("privacy-policy.yaml")).unwrap();
    assert_eq!(Policy::from_yaml(&text).unwrap().remarks, []);
    assert_eq!(run(&here, &["init", "-"]).out, text);
    assert_eq!(run(&here, &["validate", "privacy-policy.yaml"]).code, Some(0));
    assert_eq!(fs::read_dir(&here).unwrap().count(), 1, "nothing else is left behind");
}

#[test]
fn init_overwrites_only_when_told() {
    let here = folder_with("overwrite", &[("mine.yaml", "mine"), ("sub/x.txt", "")]);
    let refused = run(&here, &["init", "mine.yaml"]);
    assert_eq!(refused.code, Some(2));
    assert_eq!(refused.err, "error: cannot write `mine.yaml`: a file of this name is there; `--force` writes over it\n");
    assert_eq!(fs::read_to_string(here.join("mine.yaml")).unwrap(), "mine");
    assert_eq!(run(&here, &["init", "--force", "sub"]).code, Some(2), "a folder is never replaced");
    assert_eq!(run(&here, &["init", "nowhere/mine.yaml"]).code, Some(2));
    assert_eq!(run(&here, &["init", "--force", "mine.yaml"]).code, Some(0));
    assert_ne!(fs::read_to_string(here.join("mine.yaml")).unwrap(), "mine");
    assert_eq!(fs::read_dir(&here).unwrap().count(), 2, "nothing else is left behind");
}

#[test]
fn terms_are_found_by_any_name() {
    let here = folder("terms");
    for (words, term) in [("telephone", "phone_number"), ("pd:EmailAddress", "email_address"), ("e-mail address", "email_address")] {
        let run = run(&here, &["terms", words]);
        assert!(run.code == Some(0) && run.out.starts_with(&format!("{term}  in data_categories\n")), "{words}: {run:?}");
    }
    let run = run(&here, &["terms", "pd:EmailAddress", "--format", "json"]);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(found["terms"][0]["term"], "email_address");
    assert_eq!(found["terms"][0]["wider"][0], "contact");
    assert_eq!(found["terms"][0]["crosswalk"][0], serde_json::json!({ "system": "DPV", "key": "pd:EmailAddress", "match": "exact" }));
}

#[test]
fn vocabularies_are_listed() {
    let here = folder("vocabularies");
    assert!(run(&here, &["terms"]).out.starts_with("data_categories "));
    let tree = run(&here, &["terms", "--vocabulary", "data_categories"]).out;
    assert!(tree.contains("\n    contact  ") && tree.contains("\n      email_address  "), "{tree}");
    let all: Value = serde_json::from_str(&run(&here, &["terms", "--vocabulary", "strengths", "--format", "json"]).out).unwrap();
    assert_eq!(all["terms"].as_array().map(Vec::len), Some(Strength::ALL.len()));
    let listed: Value = serde_json::from_str(&run(&here, &["terms", "--format", "json"]).out).unwrap();
    let schema = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/terms-output.json")).unwrap();
    let schema = jsonschema::draft202012::new(&serde_json::from_str(&schema).unwrap()).unwrap();
    let none = serde_json::from_str(&run(&here, &["terms", "zyzzyva", "--format", "json"]).out).unwrap();
    assert!([&all, &listed, &none].iter().all(|json| schema.is_valid(json)));
    assert_eq!(listed["vocabularies"].as_array().map(Vec::len), Some(privacy_policy::vocab::VOCABULARIES.len()));
}

#[test]
fn every_term_of_a_vocabulary_is_in_its_tree() {
    let here = folder("trees");
    for vocabulary in privacy_policy::vocab::VOCABULARIES {
        let tree = run(&here, &["terms", "--vocabulary", vocabulary.name]).out;
        assert_eq!(tree.lines().count(), vocabulary.terms().len(), "{}", vocabulary.name);
    }
}

#[test]
fn slips_are_answered_with_the_nearest_name() {
    let here = folder("slips");
    for (arguments, code, told) in [
        (&["terms", "zyzzyva"][..], 1, "no term fits `zyzzyva`\n"),
        (&["terms", "telefone"], 1, "no term fits `telefone`; did you mean `telephone`?\n"),
        (&["terms", "--vocabulary", "purpose", "x"], 2, "error: `purpose` is not a vocabulary; did you mean `purposes`?\n"),
        (&["terms", "--vocabulary", "zyzzyva"], 2, "error: `zyzzyva` is not a vocabulary; `privacy-policy terms` lists them all\n"),
        (&["explain", "hegded"], 2, "error: `hegded` is no code, check, kind of statement, field or term; did you mean `hedged`?\n"),
        (&["explain", "unknown-kye"], 2, "error: `unknown-kye` is no code, check, kind of statement, field or term; did you mean `unknown-key`?\n"),
    ] {
        let run = run(&here, arguments);
        assert_eq!((run.code, run.err.as_str(), run.out.as_str()), (Some(code), told, ""), "{arguments:?}");
    }
}

#[test]
fn every_code_is_listed_and_explained() {
    let here = folder("codes");
    let listed = run(&here, &["explain"]).out;
    for code in Code::ALL {
        assert!(listed.contains(&format!("  {code} ")) && listed.contains(code.summary()), "{code}");
    }
    let explained = run(&here, &["explain", "unknown-key"]);
    assert!(explained.code == Some(0) && explained.out.starts_with("unknown-key (error)\n\n"), "{explained:?}");
}

#[test]
fn kinds_fields_and_terms_are_explained() {
    let here = folder("explained");
    for (name, start) in [
        ("disclosure", "disclosure (a kind of statement)\n\n"),
        ("security.measures", "security.measures (a kind of statement)\n\n"),
        ("hedged", "hedged (a field of every statement)\n\n"),
        ("modes", "modes (a field of `disclosure`)\n\n"),
        ("email_address", "email_address (a term of `data_categories`)\n\n"),
    ] {
        let run = run(&here, &["explain", name]);
        assert!(run.code == Some(0) && run.out.starts_with(start), "{name}: {run:?}");
        let example = run.out.split_once("\nExample\n").map(|(_, example)| example.split("\n\n").next().unwrap_or_default().replace("\n  ", "\n"));
        assert!(example.is_none_or(|example| Policy::from_yaml(example.trim_start()).is_ok()), "{name}: {run:?}");
    }
    assert!(run(&here, &["explain", "hedged"]).out.contains("\nHow it is read\n"));
}

#[test]
fn the_guide_is_printed() {
    let guide = run(&folder("guide"), &["guide"]);
    assert!(guide.code == Some(0) && guide.out.starts_with("# Guide") && guide.out.contains("`exception_to`"), "{guide:?}");
}

#[test]
fn fields_are_found_by_what_texts_say() {
    let here = folder("fields");
    for (words, field) in [("hedged", "hedged"), ("even if", "unless"), ("exception", "except"), ("such as", "open_ended")] {
        let run = run(&here, &["terms", words]);
        assert!(run.code == Some(0) && run.out.starts_with(&format!("{field}  a field of every statement\n")), "{words}: {run:?}");
    }
    let found: Value = serde_json::from_str(&run(&here, &["terms", "hedged", "--format", "json"]).out).unwrap();
    assert_eq!(found["fields"][0]["field"], "hedged");
}

#[test]
fn schema_is_the_published_one() {
    let here = folder("schema");
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/privacy-policy-1.0.json");
    let published = fs::read_to_string(published).unwrap();
    assert_eq!(run(&here, &["schema"]).out, published);
    assert_eq!(run(&here, &["schema", "--version", "1.0"]).out, published);
    let unknown = run(&here, &["schema", "--version", "7.3"]);
    assert!(unknown.code == Some(2) && unknown.err.contains("[possible values: 1.0]"), "{unknown:?}");
}

#[test]
fn shells_complete() {
    let here = folder("shells");
    let bash = run(&here, &["completions", "bash"]).out;
    assert!(bash.contains("data_categories") && bash.contains("unknown-key"), "names are completed too");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = run(&here, &["completions", shell]);
        assert!(run.code == Some(0) && run.out.contains("max-problems"), "{shell}");
    }
}

#[test]
fn every_command_helps() {
    let here = folder("help");
    let version = run(&here, &["--version"]);
    assert_eq!(version.out, format!("privacy-policy {}\n", env!("CARGO_PKG_VERSION")));
    let top = run(&here, &["--help"]).out;
    for command in ["validate", "check", "trace", "init", "terms", "explain", "schema", "completions"] {
        assert!(top.contains(command));
        for flag in ["-h", "--help"] {
            let help = run(&here, &[command, flag]);
            assert!(help.code == Some(0) && help.out.contains("Examples:\n  privacy-policy"), "{command}: {help:?}");
        }
    }
}
