//! Rows: which ones a policy has, what is left of names, what stands in a row, and which facts of other statements belong to it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use privacy_policy::Policy;
use privacy_policy::flows::{Count, Filter, Kind, MOST_OPENED, MOST_ROWS, Row, TooMuch, rows, rows_of};
use privacy_policy::model::{Collection, DefinedName, Definition, Disclosure, Recipient, Ref};
use privacy_policy::vocab::{DataCategory, Party, Purpose, Vocabulary};

fn example(name: &str) -> Policy {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    Policy::from_slice(&std::fs::read(path).expect("the example")).expect("a valid example").policy
}

fn policy(body: &str) -> Policy {
    Policy::from_yaml(&format!("privacy_policy: \"1.0\"\n{body}")).unwrap_or_else(|problems| panic!("{body}\n{problems}")).policy
}

/// The data of rows.
fn data(rows: impl Iterator<Item = Row<'static>>) -> String {
    rows.filter_map(|row| row.data.map(|data| data.item.to_string())).collect::<Vec<_>>().join(", ")
}

fn leaked(body: &str) -> &'static Policy {
    Box::leak(Box::new(policy(body)))
}

#[test]
fn rows_of_the_examples_are_counted() {
    for (file, least) in [("influxdata.yaml", 200), ("redislabs.yaml", 500), ("complete.yaml", 1000), ("minimal.yaml", 2)] {
        let policy = example(file);
        let counted = rows(&policy).count_up_to(MOST_ROWS);
        assert_eq!(counted, Ok(Count { rows: rows(&policy).count(), wider: 0 }), "{file}");
        assert!(counted.is_ok_and(|counted| counted.rows >= least), "{file}: {counted:?}");
        assert_eq!(rows(&policy).count_up_to(1), Err(TooMuch::Rows(1)), "{file}");
    }
}

#[test]
fn rows_carry_what_other_statements_say() {
    let policy = example("influxdata.yaml");
    let row = rows(&policy).find(|row| row.id().is_some_and(|id| id.as_str() == "to_service_providers")).expect("the row");
    let kept: Vec<String> = row.retention().map(|kept| kept.place.path().to_string()).collect();
    assert_eq!(kept, ["retention[0]"]);
    assert_eq!((row.purpose, row.is_inferred()), (Some(Purpose::ServiceProvision), false));
    let inferred = rows(&policy).find(Row::is_inferred).and_then(|row| row.data).expect("an inferred row");
    assert_eq!(inferred.through.iter().map(ToString::to_string).collect::<Vec<_>>(), ["Personal Information"]);
    let filter = Filter { data: vec!["contact".parse().expect("data")], kinds: vec![Kind::Use], ..Filter::default() };
    assert!(rows_of(&policy, filter).filter_map(|row| row.data).any(|data| data.item.to_string() == "email_address"));
}

#[test]
fn included_names_are_opened() {
    let text = "definitions:\n  Part: {data: [email_address, username]}\n  Whole: {data: [phone_number], includes: [Part], excludes: [username]}\n\
                use:\n  - {data: [Whole], purposes: [newsletters]}\n";
    let policy = policy(text);
    let rows: Vec<(String, Vec<String>)> = rows(&policy)
        .filter_map(|row| row.data)
        .map(|data| (data.item.to_string(), data.through.iter().map(ToString::to_string).collect()))
        .collect();
    let row = |item: &str, through: &[&str]| (item.to_owned(), through.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(rows, [row("Whole", &[]), row("phone_number", &["Whole"]), row("Part", &["Whole"]), row("email_address", &["Whole", "Part"])]);
}

/// Definitions and a use of data, with the data of the rows.
const LEFT: &[(&str, &str, &str, &str)] = &[
    (
        "what an excluded name excludes is not excluded",
        "Whole: {data: [Kept, username], excludes: [Out]}, Out: {data: [Kept, email_address], excludes: [Kept]}, Kept: {words: Some.}",
        "data: [Whole]",
        "Whole, Kept, username",
    ),
    (
        "what is taken out on one way is found on another",
        "Whole: {includes: [One, Two]}, One: {data: [Part], excludes: [email_address]}, Two: {data: [Part]}, Part: {data: [email_address, phone_number]}",
        "data: [Whole]",
        "Whole, One, Two, Part, phone_number, email_address",
    ),
    (
        "a name described by examples is more than its examples",
        "Details: {data: [email_address], open_ended: [data]}",
        "data: [Details, username], except: {data: [email_address]}",
        "Details, username",
    ),
    (
        "of a name described in full, nothing is left when all its parts are taken out",
        "Details: {data: [Inner], called: [personal]}, Inner: {data: [service_data]}",
        "data: [Details, username], except: {data: [service_data]}",
        "username",
    ),
    (
        "a name of the same kind as another that is taken out is left",
        "One: {words: Some., called: [personal]}, Two: {words: Some., called: [personal]}",
        "data: [One, Two], except: {data: [One]}",
        "Two",
    ),
    ("who excepts all says nothing", "Details: {data: [email_address]}", "data: [Details], except: {data: [contact]}", ""),
];

#[test]
fn what_is_left_of_names_has_rows() {
    for (why, definitions, statement, expected) in LEFT {
        let policy = leaked(&format!("definitions: {{{definitions}}}\nuse: [{{{statement}}}]\n"));
        assert_eq!(data(rows(policy)), *expected, "{why}");
    }
}

/// What is done with the data of a row, where a statement says more than one thing.
#[test]
fn rows_tell_the_acts_that_are_said_of_their_data() {
    for (body, expected) in [
        (
            "use: [{data: [usage], combines: [browsing_history], derives: [inferences]}]",
            "usage: use combine; browsing_history: combine; inferences: derive",
        ),
        // Who denies that things are combined denies no other use of them.
        ("use: [{stance: does_not, data: [usage], combines: [browsing_history]}]", "usage: combine; browsing_history: combine"),
        ("disclosure: [{data: [usage], modes: [sell, share], recipients: [affiliate]}]", "usage: disclose sell"),
        ("retention: [{data: [usage], period: {as_needed_for: [payment_processing]}, then: erased}]", "usage: retain erase"),
        ("collection: [{data: [usage], purposes: [payment_processing]}]", "usage: collect use"),
        ("collection: [{stance: does_not, data: [usage], operations: [solicit]}]", "usage: solicit"),
        ("tracking: [{kind: cookie, data: [usage], stores: [cookie_data]}]", "usage: collect track; cookie_data: collect track"),
    ] {
        let policy = policy(body);
        let told = rows(&policy).map(|row| {
            let acts: Vec<&str> = row.acts.iter().map(|act| act.name()).collect();
            format!("{}: {}", row.data.map(|data| data.item.to_string()).unwrap_or_default(), acts.join(" "))
        });
        assert_eq!(told.collect::<Vec<_>>().join("; "), expected, "{body}");
    }
}

/// A thousand data, purposes and recipients each: the rows begin at once, and counting ends at the limit.
#[test]
fn huge_products_are_bounded() {
    let mut policy = Policy::default();
    let name = |number: usize| DefinedName::new(format!("Name {number}")).expect("a name");
    for number in 0..1000 {
        policy.definitions.insert(name(number), Definition::default());
        policy.recipients.insert(name(number), Recipient::default());
    }
    policy.disclosure.push(Disclosure {
        data: (0..1000).map(|number| Ref::Name(name(number))).collect(),
        recipients: (0..1000).map(|number| Ref::Name(name(number))).collect(),
        purposes: Purpose::ALL.to_vec(),
        ..Disclosure::default()
    });
    assert_eq!(rows(&policy).take(10).count(), 10);
    assert_eq!(rows(&policy).count_up_to(100_000), Err(TooMuch::Rows(100_000)));
    let adults = Filter { recipients: vec![Ref::Term(Party::AdNetwork)], ..Filter::default() };
    assert_eq!(rows_of(&policy, adults).count_up_to(100_000), Err(TooMuch::Rows(100_000)));
}

/// Each of the definitions takes something else out; the rows do not take the square of their number.
#[test]
fn names_that_hold_too_much_are_one_row() {
    const LENGTH: usize = 16_000;
    let mut policy = Policy::default();
    let name = |number: usize| DefinedName::new(format!("Name {number}")).expect("a name");
    for number in 0..LENGTH {
        let out = vec![Ref::Name(name(LENGTH + 1 + number))];
        policy.definitions.insert(name(number), Definition { includes: vec![name(number + 1)], excludes: out, ..Definition::default() });
        policy.definitions.insert(name(LENGTH + 1 + number), Definition::default());
    }
    policy.definitions.insert(name(LENGTH), Definition { data: vec![Ref::Term(DataCategory::EmailAddress)], ..Definition::default() });
    let fan: Vec<_> = (LENGTH + 1..2 * LENGTH).map(|number| Ref::Name(name(number))).collect();
    let opened = fan.get(..MOST_OPENED - 1).expect("many names").to_vec();
    let fan_name = |text: &str| DefinedName::new(text).expect("a name");
    policy.definitions.insert(fan_name("Fan"), Definition { data: fan, ..Definition::default() });
    policy.definitions.insert(fan_name("Small Fan"), Definition { data: opened, ..Definition::default() });
    for data in [name(0), fan_name("Fan"), fan_name("Small Fan")] {
        policy.collection.push(Collection { data: vec![Ref::Name(data)], ..Collection::default() });
    }
    let closed: Vec<bool> = rows(&policy).map(|row| row.data_closed).collect();
    assert_eq!((closed.len(), &closed[..3]), (2 + MOST_OPENED, &[true, true, false][..]));
    let in_full = Filter { in_full: true, ..Filter::default() };
    // What lies too deep stays closed.
    assert_eq!(rows_of(&policy, in_full).count(), 1 + LENGTH + MOST_OPENED);
    // Names of which the file says nothing may hold whatever is asked for.
    let asked = Filter { data: vec![Ref::Term(DataCategory::EmailAddress)], ..Filter::default() };
    assert_eq!(rows_of(&policy, asked).count_up_to(MOST_ROWS).expect("few rows"), Count { rows: 1, wider: 1 + MOST_OPENED });
}
