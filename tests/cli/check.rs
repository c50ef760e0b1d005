//! `check`: settings, levels, formats and exit statuses.

use std::fs;
use std::path::Path;

use privacy_policy::checks::rules;
use serde_json::Value;

use crate::program::{MISSPELT, Run, folder_with, run};

/// A text of 2016 about people in the Union that is silent on the right of access.
const SILENT: &str = "\
privacy_policy: \"1.0\"
document: {title: Example, effective_date: \"2016-01-01\", last_updated: \"2019-01-01\"}
publishers: {Example Company: {country: DE}}
collection: [{data: [email_address]}]
not_stated: [right_of_access]
";
const OLD: &str = "dir-95-46-missing-right-of-access";
const NEW: &str = "gdpr-missing-right-of-access";

/// Checks `SILENT` with these arguments.
fn check(name: &str, arguments: &[&str]) -> Run {
    let here = folder_with(name, &[("a.yaml", SILENT)]);
    run(&here, &[&["check", "a.yaml"], arguments].concat())
}

/// The codes that are reported, with their levels.
fn found(run: &Run) -> Vec<(String, String)> {
    let report: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {run:?}"));
    let findings = report["files"][0]["checks"]["findings"].as_array().expect("findings");
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    findings.iter().map(|finding| (text(&finding["code"]), text(&finding["level"]))).collect()
}

#[test]
fn days_are_told_by_date_or_by_word() {
    for (day, expected, absent) in [("effective", OLD, NEW), ("updated", NEW, OLD), ("2018-05-24", OLD, NEW), ("2018-05-25", NEW, OLD)] {
        let run = check("days", &["--as-of", day, "--format", "json"]);
        let found = found(&run);
        assert!(found.iter().any(|(code, _)| code == expected) && found.iter().all(|(code, _)| code != absent), "{day}: {run:?}");
    }
    let today = check("days", &[]);
    assert!(today.out.starts_with("a.yaml: the law of 20") && today.out.contains(" (today), in DE (Example Company is there)\n"), "{today:?}");
    assert!(today.out.contains(&format!("error[{NEW}]")), "{today:?}");
}

#[test]
fn a_day_that_the_document_lacks_is_told() {
    let run = check("lacks", &["--as-of", "captured"]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.err.starts_with("error: cannot check `a.yaml`: the document has no `document.capture.date`; `--as-of` takes another date too\n"),
        "{run:?}"
    );
    for format in ["json", "sarif", "github", "markdown"] {
        let run = check("lacks", &["--as-of", "captured", "--format", format]);
        assert!(run.code == Some(2) && run.out.contains("the document has no `document.capture.date`") && run.err.is_empty(), "{run:?}");
    }
}

#[test]
fn places_are_chosen_or_named() {
    let chosen = check("places", &["--as-of", "2019-01-01", "--format", "json"]);
    let report: Value = serde_json::from_str(&chosen.out).unwrap();
    assert_eq!(report["files"][0]["checks"]["regions"], serde_json::json!([{ "code": "DE", "why": "Example Company is there" }]));
    assert!(found(&chosen).iter().any(|(code, _)| code == NEW));
    let elsewhere = check("places", &["--as-of", "2019-01-01", "--for", "BR", "--format", "json"]);
    assert!(found(&elsewhere).iter().all(|(code, _)| code != NEW));
    let both = check("places", &["--as-of", "2019-01-01", "--for", "CH", "--for", "EU"]);
    assert!(both.out.contains(", in CH, EU (as asked)\n"), "{both:?}");
}

#[test]
fn assumptions_settle_answers() {
    let answer = |arguments: &[&str]| {
        let run = check("assumptions", &[&["--as-of", "2020-06-01", "--for", "US-CA", "--format", "json"], arguments].concat());
        let report: Value = serde_json::from_str(&run.out).unwrap();
        let requirements = report["files"][0]["checks"]["requirements"].as_array().unwrap().clone();
        requirements.into_iter().find(|answer| answer["family"] == "ccpa").map(|answer| answer["settled_by"].to_string())
    };
    assert!(answer(&[]).is_some_and(|settled| settled.contains("ccpa-business")));
    assert!(answer(&["--assume", "ccpa-business"]).is_some_and(|settled| !settled.contains("ccpa-business")));
    assert_eq!(answer(&["--assume", "ccpa-business=no"]), None);
}

#[test]
fn levels_follow_the_nearest_word() {
    let level = |arguments: &[&str]| {
        let run = check("levels", &[&["--as-of", "2019-01-01", "--for", "EU", "--format", "json"], arguments].concat());
        found(&run).into_iter().find(|(code, _)| code == NEW).map(|(_, level)| level)
    };
    assert_eq!(level(&[]).as_deref(), Some("error"));
    assert_eq!(level(&["--warn", "gdpr"]).as_deref(), Some("warning"));
    assert_eq!(level(&["--allow", "gdpr"]), None);
    assert_eq!(level(&["--allow", "gdpr", "--deny", NEW]).as_deref(), Some("error"));
    assert_eq!(level(&["--deny", "gdpr", "--allow", NEW]), None);
}

#[test]
fn exit_status_follows_the_levels() {
    let clean = "privacy_policy: \"1.0\"\npublishers: {Example Company: {country: DE}}\nnot_stated: [marketing_opt_out]\n";
    let here = folder_with("exits", &[("clean.yaml", clean), ("silent.yaml", SILENT), ("wrong.yaml", MISSPELT)]);
    let code = |arguments: &[&str]| run(&here, &[&["check", "--as-of", "2019-01-01", "--for", "EU"], arguments].concat()).code;
    assert_eq!(code(&["clean.yaml", "--for", "BR", "--as-of", "1990-01-01"]), Some(2), "a day is told once");
    assert_eq!(run(&here, &["check", "clean.yaml", "--as-of", "1990-01-01", "--for", "BR"]).code, Some(0));
    assert_eq!(code(&["silent.yaml"]), Some(1));
    assert_eq!(code(&["wrong.yaml"]), Some(1));
    assert_eq!(code(&["silent.yaml", "nowhere.yaml"]), Some(2));
}

#[test]
fn an_invalid_file_is_shown_as_in_validate() {
    let here = folder_with("invalid", &[("a.yaml", MISSPELT)]);
    let (checked, validated) = (run(&here, &["check", "a.yaml"]), run(&here, &["validate", "a.yaml"]));
    assert_eq!(checked.code, Some(1));
    assert!(checked.out.starts_with(&validated.out) && checked.out.contains("`a.yaml` is not valid, and was not checked\n"), "{checked:?}");
}

#[test]
fn every_human_report_ends_with_what_it_is_not() {
    let run_ = check("footer", &["--as-of", "2019-01-01"]);
    assert!(run_.out.ends_with("\nThis report informs and is not legal advice.\n"), "{run_:?}");
    assert!(check("footer", &["--format", "markdown"]).out.ends_with("\nThis report informs and is not legal advice.\n"));
    let quiet = check("footer", &["--as-of", "2019-01-01", "--for", "EU", "-q"]);
    assert!(quiet.out.starts_with("error[") && !quiet.out.contains("legal advice") && quiet.err.is_empty(), "{quiet:?}");
}

#[test]
fn flags_that_contradict_are_refused() {
    for (arguments, told) in [
        (&["--deny", "gdpr", "--allow", "gdpr"][..], "`gdpr` cannot be under both `deny` and `allow`"),
        (&["--assume", "ccpa-business", "--assume", "ccpa-business=no"], "`ccpa-business` cannot both hold"),
        (&["--summary", "--format", "json"], "`--summary` goes with `--format human` or `--format markdown` only"),
        (&["--show", "unknown", "--format", "sarif"], "`--show` goes with `--format human` only"),
        (&["--summary", "--show", "met"], "cannot be used with"),
        (&["--deny", "gdrp"], "did you mean `gdpr`?"),
        (&["--allow", "zyzzyva"], "`privacy-policy explain` lists them all"),
        (&["--for", "UK"], "did you mean `GB`?"),
        (&["--for", "Switzerland"], "did you mean `CH`?"),
        (&["--for", "us-ca"], "did you mean `US-CA`?"),
        (&["--for", "US-ZZ"], "did you mean `US`?"),
        (&["--for", "EUU"], "did you mean `EU`?"),
        (&["--for", "GER"], "did you mean `DE`?"),
        (&["--for", "worldwide"], "is not a country"),
        (&["--as-of", "2015-02-29"], "`2015-02-29` is not a day of the calendar"),
        (&["--as-of", "29.2.2016"], "is neither a date such as 2020-03-16"),
        (&["--for", "EU;CH"], "is more than one place: write `EU,CH`"),
        (&["--for", "EU,UK"], "did you mean `GB`?"),
        (&["--as-of", "effective,tomorrow"], "`tomorrow` is neither a date"),
        (&["--allow", "gdpr-missing-retention"], "did you mean `gdpr-missing-retention-period`?"),
        (&["--assume", "business"], "`privacy-policy explain assumptions` lists them all"),
        (&["--as-of", "effectiv"], "did you mean `effective`?"),
        (&["--assume", "ccpa-busines"], "did you mean `ccpa-business`?"),
        (&["--assume", "ccpa-business=perhaps"], "neither `yes` nor `no`"),
        (&["--config", "nowhere.toml"], "cannot read `nowhere.toml`"),
    ] {
        let run = check("refused", arguments);
        assert!(run.code == Some(2) && run.err.contains(told) && run.out.is_empty(), "{arguments:?}: {run:?}");
    }
}

#[test]
fn places_in_the_file_are_right() {
    let json = check("spans", &["--as-of", "2019-01-01", "--format", "json"]);
    let report: Value = serde_json::from_str(&json.out).unwrap();
    let findings = report["files"][0]["checks"]["findings"].as_array().unwrap();
    let silent = findings.iter().find(|finding| finding["code"] == NEW).unwrap();
    assert_eq!((silent["pointer"].as_str(), silent["span"]["start"]["line"].as_u64()), (Some("/not_stated/0"), Some(5)));
    let github = check("spans", &["--as-of", "2019-01-01", "--format", "github"]);
    assert!(github.out.contains(&format!("::error file=a.yaml,line=5,endLine=5,col=14,endColumn=29,title={NEW}::")), "{github:?}");
}

#[test]
fn fingerprints_survive_new_lines_elsewhere() {
    let prints = |text: &str| {
        let here = folder_with("prints", &[("a.yaml", text)]);
        let log: Value = serde_json::from_str(&run(&here, &["check", "a.yaml", "--as-of", "2019-01-01", "--format", "sarif"]).out).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results.iter().map(|result| result["partialFingerprints"].to_string()).collect::<Vec<_>>()
    };
    let before = prints(SILENT);
    assert!(!before.is_empty());
    assert_eq!(prints(&SILENT.replace("document:", "# a remark\n\ndocument:")), before);
}

#[test]
fn every_rule_is_explained() {
    let here = folder_with("explained", &[]);
    let listed = run(&here, &["explain"]).out;
    for rule in rules() {
        assert!(listed.contains(&format!("  {} ", rule.name)) && listed.contains(rule.message), "{}", rule.name);
    }
    let one = run(&here, &["explain", NEW]);
    assert!(one.out.starts_with(&format!("{NEW} (error)\n\n")) && one.out.contains("\n- Basis: GDPR Art. "), "{one:?}");
    assert!(run(&here, &["explain", "gdpr"]).out.contains(NEW));
}

#[test]
fn many_files_come_in_order() {
    let files: Vec<(String, &str)> = (0..60).map(|number| (format!("p/{number:02}.yaml"), SILENT)).collect();
    let here = folder_with("many", &files.iter().map(|(name, text)| (name.as_str(), *text)).collect::<Vec<_>>());
    let out = |threads: &str| run(&here, &["check", "p", "--as-of", "2019-01-01", "--format", "json", "--threads", threads]).out;
    let one = out("1");
    assert_eq!(out("4"), one);
    let report: Value = serde_json::from_str(&one).unwrap();
    assert_eq!((report["files"].as_array().map(Vec::len), report["summary"]["checked"].as_u64()), (Some(60), Some(60)));
}

#[test]
fn the_examples_can_be_checked_as_of_their_dates() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for example in fs::read_dir(root.join("examples")).unwrap().map(|entry| entry.unwrap().path()) {
        let run = run(root, &["check", &example.to_string_lossy(), "--as-of", "2020-01-01", "--format", "sarif"]);
        let log: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{}: {error}", example.display()));
        assert_eq!(log["version"], "2.1.0");
    }
}
