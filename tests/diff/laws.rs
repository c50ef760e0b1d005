//! What follows from a change: the rows of the table of requirements that it touches, and the promises of the old text.

use chrono::NaiveDate;
use privacy_policy::checks::Options;
use privacy_policy::diff::{Follows, Material, diff};

use super::policy;

fn follows(old: &str, new: &str, region: &str, day: &str) -> Follows {
    let day: NaiveDate = day.parse().expect("a date");
    let options = Options { regions: vec![region.parse().expect("a place")], ..Options::on(day) };
    let text = |body: &str| format!("privacy_policy: \"1.0\"\n{body}");
    diff(&policy(&text(old)), &policy(&text(new)), &options).follows
}

fn bases(follows: &Follows) -> Vec<&'static str> {
    follows.laws.iter().map(|row| row.requirement.rule.basis).collect()
}

const NEWSLETTERS: &str = "use: [{data: [email_address], purposes: [newsletters]}]";
const TRAINING: &str = "use: [{data: [email_address], purposes: [newsletters, ai_training]}]";

#[test]
fn a_new_purpose_needs_notice() {
    assert_eq!(bases(&follows(NEWSLETTERS, TRAINING, "EU", "2026-01-01")), ["GDPR Art. 13(3), 14(4)"]);
    // Before the GDPR there was no such rule, and a purpose given up needs none.
    assert_eq!(bases(&follows(NEWSLETTERS, TRAINING, "EU", "2016-01-01")), [""; 0]);
    assert_eq!(bases(&follows(TRAINING, NEWSLETTERS, "EU", "2026-01-01")), [""; 0]);
}

#[test]
fn material_changes_in_california() {
    let found = follows(NEWSLETTERS, TRAINING, "US-CA", "2026-01-01");
    assert!(bases(&found).contains(&"Cal. Bus. & Prof. Code 22575(b)(3)"), "{:?}", bases(&found));
    assert_eq!(found.material, Material::Yes);
}

#[test]
fn promises_of_the_old_text() {
    let rule = |rule: &str| format!("{NEWSLETTERS}\nchanges: [{rule}]");
    let said = |old: &str, new: &str| -> Vec<(bool, String)> {
        follows(&rule(old), new, "EU", "2026-01-01").promises.into_iter().map(|promise| (promise.certain, promise.summary)).collect()
    };
    let with = |new: &str, rule: &str| format!("{new}\nchanges: [{rule}]");
    let email = "{trigger: new_use, announced_by: [email], notice_period: P30D, consent: obtain}";
    let promised = "for new uses, the old text announces: notice by `email`; `P30D` of time before it takes effect; consent".to_owned();
    assert_eq!(said(email, &with(TRAINING, email)), [(true, promised)]);
    let data = "use: [{data: [email_address, location], purposes: [newsletters]}]";
    assert_eq!(said(email, &with(data, email)), []);
    // What the text limits to cases has to be looked at.
    let limited = "{trigger: material, announced_by: [email], only_if: [law_requires]}";
    assert_eq!(said(limited, &with(TRAINING, limited)), [(false, "for material changes, the old text announces: notice by `email`".to_owned())]);
    // Nothing changed, so nothing was promised for it.
    assert_eq!(said(email, &rule(email)), []);
}

#[test]
fn dates() {
    let dated = |dates: &str| format!("document: {{title: T{dates}}}\n{NEWSLETTERS}");
    let new_date = |old: &str, new: &str| follows(&dated(old), &dated(new), "EU", "2026-01-01").new_date;
    assert!(new_date(", last_updated: '2020-01-01'", ", last_updated: '2020-01-02'"));
    assert!(new_date(", effective_date: '2020-01-01'", ", effective_date: '2021-01-01'"));
    assert!(new_date("", ", last_updated: '2020-01-02'"));
    assert!(!new_date(", last_updated: '2020-01-02'", ", last_updated: '2020-01-01'"));
    assert!(!new_date(", last_updated: '2020-01-02'", ""));
}
