//! `privacy-policy.toml`.

use std::fs;

use crate::program::{Run, folder, folder_with, run};

const SILENT: &str = "privacy_policy: \"1.0\"\ncollection: [{data: [email_address]}]\nnot_stated: [right_of_access]\n";

fn with(name: &str, config: &str, arguments: &[&str]) -> Run {
    let here = folder_with(name, &[("a.yaml", SILENT), ("privacy-policy.toml", config)]);
    run(&here, &[&["check", "a.yaml"], arguments].concat())
}

#[test]
fn settings_are_taken_from_the_file() {
    for day in ["2016-04-09", "\"2016-04-09\""] {
        let run = with("settings", &format!("as-of = {day}\nfor = [\"EU\"]\nwarn = [\"dir_95_46\"]\n"), &[]);
        assert!(run.out.starts_with("a.yaml: the law of 2016-04-09 (as asked), in EU (as asked)\n"), "{run:?}");
        assert!(run.out.contains("\nwarning[dir-95-46-missing-right-of-access]"), "{run:?}");
    }
    let one = with("one", "as-of = 2020-06-01\nfor = \"US-CA\"\nassume = \"ccpa-business=no\"\n", &["--summary"]);
    assert!(one.out.contains("in US-CA (as asked)") && !one.out.contains("ccpa"), "{one:?}");
}

#[test]
fn flags_go_before_the_file() {
    let config = "as-of = 2016-04-09\nfor = [\"CH\"]\nallow = [\"gdpr-missing-right-of-access\"]\nassume = [\"ccpa-business\"]\n";
    let flagged = with("flagged", config, &["--as-of", "2019-04-09", "--for", "EU", "--deny", "gdpr", "--assume", "ccpa-business=no"]);
    assert!(flagged.out.starts_with("a.yaml: the law of 2019-04-09 (as asked), in EU (as asked)\n"), "{flagged:?}");
    assert!(flagged.out.contains("\nerror[gdpr-missing-right-of-access]"), "{flagged:?}");
}

#[test]
fn a_file_can_be_strict_and_name_several_places_and_days() {
    let config = "strict = true\nfor = [\"EU,CH\"]\nas-of = \"effective,2019-04-09\"\n";
    let run = with("strict", config, &[]);
    assert!(run.out.starts_with("a.yaml: the law of 2019-04-09 (as asked), in EU, CH (as asked)\n"), "{run:?}");
    assert!(run.code == Some(1) && run.out.contains("[gdpr-missing-retention-period]"), "{run:?}");
}

#[test]
fn mistakes_are_told_with_their_line() {
    for (config, told) in [
        ("as_of = 2016-04-09\n", "1:1: `as_of` is not a setting; did you mean `as-of`?"),
        ("\n  zyzzyva = 1\n", "2:3: `zyzzyva` is not a setting; it may be `as-of`, `for`, `assume`, `strict`, `deny`, `warn`, `allow`"),
        ("strict = \"yes\"\n", "1:10: true or false belongs here, and this is a text"),
        ("as-of = 2016-02-30\n", "1:9: "),
        ("as-of = \"2016-02-30\"\n", "1:9: `2016-02-30` is not a day of the calendar"),
        ("as-of = true\n", "1:9: a date such as 2020-03-16 belongs here, and this is true or false"),
        (
            "for = [\n  \"EU\",\n  \"UK\",\n]\n",
            "3:3: `UK` is not a country such as `DE`, a part of one such as `US-CA`, nor `EU` or `EEA`; did you mean `GB`?",
        ),
        ("for = [\"EU\", 3]\n", "1:14: a list of texts belongs here, and this is a number"),
        ("deny = [\"gdrp\"]\n", "1:9: `gdrp` is not a check or a family of checks; did you mean `gdpr`?"),
        ("deny = [\"gdpr\"]\nallow = [\"gdpr\"]\n", "2:10: `gdpr` cannot be under both `deny` and `allow`"),
        ("assume = [\"ccpa-busines\"]\n", "1:11: `ccpa-busines` is not an assumption; did you mean `ccpa-business`?"),
        ("assume = [\"ccpa-business\", \"ccpa-business=no\"]\n", "1:28: `ccpa-business` cannot both hold"),
        ("for = [\n", "1:8: unclosed array"),
        ("[for]\nEU = true\n", "1:1: a list of texts belongs here, and this is a table"),
    ] {
        let run = with("mistakes", config, &[]);
        assert!(run.code == Some(2) && run.out.is_empty(), "{config}: {run:?}");
        assert!(run.err.starts_with(&format!("error: privacy-policy.toml:{told}")), "{config}: {run:?}");
        assert_eq!(run.err.lines().count(), 1, "{run:?}");
    }
}

#[test]
fn a_file_can_be_named() {
    let here = folder_with("named", &[("a.yaml", SILENT), ("privacy-policy.toml", "zyzzyva = 1\n"), ("mine.toml", "as-of = 2016-04-09\n")]);
    let run_ = run(&here, &["check", "a.yaml", "--config", "mine.toml"]);
    assert!(run_.out.starts_with("a.yaml: the law of 2016-04-09 (as asked)"), "{run_:?}");
    fs::write(here.join("mine.toml"), b"as-of = \xff").unwrap();
    assert!(run(&here, &["check", "a.yaml", "--config", "mine.toml"]).err.ends_with("it is not text in UTF-8\n"));
    assert_eq!(run(&here, &["check", "a.yaml", "--config", "."]).code, Some(2));
}

#[test]
fn the_file_is_looked_for_up_to_the_root_of_the_repository() {
    let root = folder("up");
    fs::create_dir_all(root.join("repository/.git")).unwrap();
    fs::create_dir_all(root.join("repository/a/b")).unwrap();
    fs::write(root.join("privacy-policy.toml"), "zyzzyva = 1\n").unwrap();
    let here = root.join("repository/a/b");
    fs::write(here.join("a.yaml"), SILENT).unwrap();
    let outside = run(&here, &["check", "a.yaml"]);
    assert!(outside.out.contains(" (today)"), "a file outside of the repository counts for nothing: {outside:?}");
    fs::write(root.join("repository/privacy-policy.toml"), "as-of = 2016-04-09\n").unwrap();
    assert!(run(&here, &["check", "a.yaml"]).out.contains("the law of 2016-04-09"));
    fs::write(root.join("repository/privacy-policy.toml"), "as-of = 1\n").unwrap();
    assert!(run(&here, &["check", "a.yaml"]).err.starts_with("error: ../../privacy-policy.toml:1:9: "));
    fs::write(here.join("privacy-policy.toml"), "as-of = 2017-04-09\n").unwrap();
    assert!(run(&here, &["check", "a.yaml"]).out.contains("the law of 2017-04-09"), "the nearest counts");
}
