//! Real texts: two versions of one policy, and the examples against each other.

use std::fs;
use std::path::Path;

use privacy_policy::Policy;
use privacy_policy::diff::{Direction, Material};
use privacy_policy::vocab::Purpose;

use super::{compare, policy};

fn file(path: &str) -> Policy {
    policy(&fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file"))
}

/// The later text drops both Safe Harbor claims with their principles, the way to complain and the independent body, and says the rest as before.
#[test]
fn redis_labs_drops_safe_harbor() {
    let (old, new) = (file("examples/redislabs.yaml"), file("tests/diff/redislabs-2016.yaml"));
    let diff = compare(&old, &new);
    let told = |direction: Direction| -> Vec<String> {
        let changes = diff.changes.iter().filter(|change| change.direction == direction);
        changes.map(|change| format!("{}: {}", change.kind.as_str(), change.summary)).collect()
    };
    let lost = [
        "removed: Transfer of `personal_data` on `eu_us_safe_harbor` (`safe_harbor_eu`) removed",
        "removed: Transfer of `personal_data` on `swiss_us_safe_harbor` (`safe_harbor_swiss`) removed",
        "removed: Complaint step `first_contact` to `Redis Labs, Inc.` (`complaint_to_publisher`) removed",
        "removed: Complaint step `independent_body` to `BBB EU SAFE HARBOR` (`referral_to_bbb`) removed",
        "removed: Complaint step `independent_body` to `BBB EU SAFE HARBOR` (`complaint_to_bbb`) removed",
        "removed: Commitment `resolve_complaints` (`resolves_complaints`) removed",
        "removed: Law named `eu_us_safe_harbor` (`complies_eu_framework`) removed",
        "removed: Law named `swiss_us_safe_harbor` (`complies_swiss_framework`) removed",
        "removed: Precedence of `principles` over `this_policy` (`principles_prevail`) removed",
    ];
    let mut found = told(Direction::Wider);
    found.sort_unstable();
    let mut expected = lost.map(str::to_owned);
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(told(Direction::Unclear), [""; 0]);
    assert_eq!(told(Direction::Narrower), [""; 0]);
    let neutral = [
        "changed: Last update: `2015-07-26` before, `2016-07-12` now",
        "changed: Copy that was read: changed",
        "changed: Note on the document: changed",
        "changed: Sections that evidence refers to: changed",
        "changed: Evidence or note of the publisher `Redis Labs, Inc.`: changed",
        "removed: Contact point `bbb` removed",
        "removed: Uses of the contact point `legal`: `privacy_questions` removed",
        "removed: Limits of the uses of the contact point `legal`: `CH`, `EU`, `citizen` and `Redis Labs, Inc.` removed",
        "changed: Evidence or note of the contact point `legal`: changed",
        "removed: Recipient `BBB EU SAFE HARBOR` removed",
        "removed: Recipient `Council of Better Business Bureaus` removed",
        "changed: What the file says about itself: changed",
    ];
    let (mut found, mut expected) = (told(Direction::Neutral), neutral.map(str::to_owned));
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    // The old text promised a notice of material changes on the site, and the new one has a later date.
    assert_eq!(diff.follows.material, Material::Yes);
    assert!(diff.follows.new_date);
    assert!(
        diff.follows.promises.iter().any(|promise| promise.certain && promise.summary.contains("for material changes")),
        "{:?}",
        diff.follows.promises
    );
}

/// A new purpose in InfluxData's text: the old text wants notice and consent for what is materially less restrictive.
#[test]
fn influxdata_promised_notice_and_consent() {
    let old = file("examples/influxdata.yaml");
    let mut new = old.clone();
    new.r#use.iter_mut().for_each(|statement| statement.purposes.push(Purpose::AiTraining));
    let follows = compare(&old, &new).follows;
    let promise = follows.promises.iter().find(|promise| promise.summary.contains("materially less restrictive")).expect("the promise");
    assert!(promise.summary.contains("consent"), "{}", promise.summary);
    assert!(!follows.new_date);
}

#[test]
fn examples_against_each_other() {
    let names = ["complete", "influxdata", "minimal", "redislabs"];
    let examples = names.map(|name| file(&format!("examples/{name}.yaml")));
    for (old, one) in examples.iter().zip(names) {
        for (new, other) in examples.iter().zip(names) {
            let (there, back) = (compare(old, new), compare(new, old));
            assert_eq!(there.changes.is_empty(), one == other, "{one} and {other}");
            for direction in [Direction::Wider, Direction::Unclear, Direction::Narrower, Direction::Neutral] {
                assert_eq!(there.count(direction), back.count(direction.mirrored()), "{one} and {other}: {direction:?}");
            }
        }
    }
}

/// The same document as YAML with comments, as YAML without, and as JSON.
#[test]
fn format_does_not_matter() {
    for name in ["complete", "influxdata", "minimal", "redislabs"] {
        let read = file(&format!("examples/{name}.yaml"));
        for text in [read.to_yaml().expect("valid"), read.to_json().expect("valid")] {
            assert_eq!(compare(&read, &policy(&text)).changes, [], "{name}");
        }
    }
}
