//! When requirements apply: each trigger holds in its example in `triggers.md`, and not for data that identify nobody.

#[path = "support/generate_vocabulary.rs"]
#[allow(dead_code, reason = "shared with another test, which uses the rest")]
mod generate_vocabulary;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::Policy;
use privacy_policy::checks::{Assumption, Options, REQUIREMENTS, Requirement, check};

fn checks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks")
}

/// The example of each trigger: the third column of the table.
fn examples() -> BTreeMap<String, String> {
    let text = fs::read_to_string(checks().join("triggers.md")).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix("` |"));
    let cells = rows.filter_map(|row| Some((row.split_once('`')?.0, row.rsplit_once("| `")?.1)));
    cells.map(|(name, example)| (name.split_once(':').map_or(name, |(name, _)| name).to_owned(), example.to_owned())).collect()
}

/// Whether a requirement applies to a document on its first day, in the first of its places, where everything that it assumes is so.
fn applies(requirement: &Requirement, document: &str) -> bool {
    let policy =
        Policy::from_yaml(&format!("privacy_policy: \"1.0\"\n{document}\n")).unwrap_or_else(|problems| panic!("{document}:\n{problems}")).policy;
    let mut options = Options::on(requirement.from.expect("a first day"));
    options.regions = vec![requirement.regions[0].parse().expect("a region")];
    Assumption::ALL.iter().for_each(|assumption| options.assumptions.set(*assumption, true));
    check(&policy, &options).outcomes.iter().any(|outcome| outcome.requirement.rule.name == requirement.rule.name)
}

#[test]
fn each_trigger_holds_in_its_example() {
    let examples = examples();
    let (_, rows) = generate_vocabulary::read(&checks().join("requirements.csv"));
    for (requirement, row) in REQUIREMENTS.iter().zip(&rows) {
        assert_eq!(requirement.rule.name, row["name"]);
        let (trigger, parameter) = row["trigger"].split_once(':').unwrap_or((&row["trigger"], ""));
        let example = examples[trigger].replace("LAW", parameter);
        assert!(applies(requirement, &example), "{}: {example}", row["name"]);
        // What is due unless the text tells otherwise is due to a text that tells nothing.
        let is_due = trigger == "always" || trigger.ends_with("-due");
        assert_eq!(is_due, applies(requirement, "document: {title: Example}"), "{}", row["name"]);
    }
}

#[test]
fn uses_of_data_that_identify_nobody_trigger_nothing() {
    let named = |name: &str| REQUIREMENTS.iter().find(|requirement| requirement.rule.name == name).expect("a requirement");
    for (name, section, rest) in [
        ("gdpr-missing-marketing-objection", "use", "purposes: [direct_marketing]"),
        ("gdpr-missing-recipients", "disclosure", "recipients: [advertiser]"),
        ("gdpr-missing-special-category-condition", "use", "purposes: [research]"),
        ("ccpa-missing-right-to-opt-out-of-sale-and-sharing", "disclosure", "modes: [sell]"),
        ("gdpr-missing-transfer-mechanism", "transfers", "to: [US]"),
    ] {
        let document = |state: &str| format!("{section}:\n  - data: [health]\n    {rest}\n    data_state: {state}");
        for (state, expected) in [("identifiable", true), ("pseudonymous", true), ("deidentified", true), ("aggregated", false), ("anonymous", false)]
        {
            assert_eq!(applies(named(name), &document(state)), expected, "{name}: {state}");
        }
    }
}

/// Rules on cookies hold for any data on a device, whether it identifies people or not.
#[test]
fn gathering_triggers_whatever_the_state() {
    let cookies = REQUIREMENTS.iter().find(|requirement| requirement.rule.name == "eprivacy-missing-tracking-purposes").expect("a requirement");
    assert!(applies(cookies, "tracking:\n  - kind: cookie\n    data_state: aggregated"));
}

/// The laws of states speak of third parties, and processors and affiliates are none.
#[test]
fn processors_are_no_third_parties_in_laws_of_states() {
    let named = |name: &str| REQUIREMENTS.iter().find(|requirement| requirement.rule.name == name).expect("a requirement");
    let to = |recipient: &str| format!("disclosure:\n  - data: [name]\n    recipients: [{recipient}]");
    for (recipient, third_party) in [("hosting_provider", false), ("subsidiary", false), ("ad_network", true), ("unspecified_third_party", true)] {
        for law in ["vcdpa", "colorado-pa", "ctdpa", "ucpa", "tdpsa"] {
            for name in ["missing-third-party-categories", "missing-disclosed-categories"] {
                assert_eq!(applies(named(&format!("{law}-{name}")), &to(recipient)), third_party, "{law}: {recipient}");
            }
        }
        assert!(applies(named("gdpr-missing-recipients"), &to(recipient)), "{recipient}");
    }
}
