//! Joins keep company: a fact of another statement stands in a row only where actor, product, people, place, state, conditions, data and purposes allow; and
//! exceptions and filters.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use privacy_policy::Policy;
use privacy_policy::flows::{Count, Filter, MOST_ROWS, Row, rows, rows_of};

const NAMES: &str = "publishers: {Acme: {legal_name: Acme Ltd}, Bolt: {legal_name: Bolt Ltd}}\n\
    recipients: {Amber: {kinds: [ad_network], country: DE}, Birch: {kinds: [hosting_provider], country: US}, Group: {members: [Amber]}}\n\
    definitions:\n  Details: {data: [email_address, phone_number]}\n  Things: {words: Some things., called: [personal]}\n  Shop: {called: [product]}\n  Pay: {called: [product]}\n  \
    Totals: {called: [aggregated], kind_of: [usage]}\n";

fn policy(body: &str) -> Policy {
    let text = format!("privacy_policy: \"1.0\"\n{NAMES}{body}\n");
    Policy::from_yaml(&text).unwrap_or_else(|problems| panic!("{body}\n{problems}")).policy
}

/// The places of the facts that are joined to the first row.
fn joined(row: &Row<'_>) -> Vec<String> {
    row.bases().chain(row.retention()).chain(row.mechanisms()).map(|fact| fact.place.path().to_string()).collect()
}

/// A statement, a fact, and whether the fact belongs to the statement's first row.
const COMPANY: &[(&str, &str, bool)] = &[
    // The same data, a narrower datum, and what a name holds.
    ("collection: [{data: [cv]}]", "retention: [{data: [cv], period: {duration: P6M}}]", true),
    ("collection: [{data: [email_address]}]", "retention: [{data: [contact], period: {duration: P6M}}]", true),
    ("collection: [{data: [contact]}]", "retention: [{data: [email_address], period: {duration: P6M}}]", false),
    ("collection: [{data: [email_address]}]", "retention: [{data: [Details], period: {duration: P6M}}]", true),
    ("collection: [{data: [Details]}]", "retention: [{data: [Details], period: {duration: P6M}}]", true),
    ("collection: [{data: [Details]}]", "retention: [{data: [contact], period: {duration: P6M}}]", true),
    ("collection: [{data: [Details]}]", "retention: [{data: [email_address], period: {duration: P6M}}]", false),
    ("collection: [{data: [Things]}]", "retention: [{data: [personal_data], period: {duration: P6M}}]", true),
    ("collection: [{data: [Things]}]", "retention: [{data: [Details], period: {duration: P6M}}]", false),
    ("collection: [{data: [email_address]}]", "retention: [{data: [contact], except: {data: [email_address]}, period: {duration: P6M}}]", false),
    // Nobody says what the data are.
    ("collection: [{methods: [cookie]}]", "retention: [{data: [cv], period: {duration: P6M}}]", false),
    ("collection: [{data: [cv]}]", "retention: [{period: {duration: P6M}}]", true),
    // Denials have no facts, and give none.
    ("collection: [{stance: does_not, data: [cv]}]", "retention: [{data: [cv], period: {duration: P6M}}]", false),
    ("collection: [{data: [cv]}]", "retention: [{stance: does_not, data: [cv], period: {duration: P6M}}]", false),
    // Who acts.
    ("collection: [{data: [cv]}]", "retention: [{by: [third_party], data: [cv], period: {duration: P6M}}]", false),
    ("collection: [{by: [third_party_site], data: [cv]}]", "retention: [{data: [cv], period: {duration: P6M}}]", false),
    ("collection: [{by: [third_party_site], data: [cv]}]", "retention: [{by: [third_party], data: [cv], period: {duration: P6M}}]", true),
    ("collection: [{by: [third_party], data: [cv]}]", "retention: [{by: [third_party_site], data: [cv], period: {duration: P6M}}]", false),
    ("collection: [{by: [Amber], data: [cv]}]", "retention: [{by: [Amber], data: [cv], period: {duration: P6M}}]", true),
    ("collection: [{by: [user], data: [cv]}]", "bases: [{data: [cv], bases: [consent]}]", false),
    ("collection: [{by: [third_party], data: [cv]}]", "bases: [{data: [cv], bases: [consent]}]", false),
    ("collection: [{data: [cv]}]", "retention: [{by: [service_provider], data: [cv], period: {duration: P6M}}]", true),
    ("collection: [{by: [Acme], data: [cv]}]", "retention: [{by: [Acme], data: [cv], period: {duration: P6M}}]", true),
    ("collection: [{by: [Acme], data: [cv]}]", "retention: [{by: [Bolt], data: [cv], period: {duration: P6M}}]", false),
    ("collection: [{by: [Acme], data: [cv]}]", "retention: [{data: [cv], period: {duration: P6M}}]", true),
    // Those who get the data keep them as they say, and others do not.
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "retention: [{by: [Amber], data: [cv], period: {duration: P6M}}]", true),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "retention: [{by: [Group], data: [cv], period: {duration: P6M}}]", true),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "retention: [{by: [ad_network], data: [cv], period: {duration: P6M}}]", true),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "retention: [{by: [Birch], data: [cv], period: {duration: P6M}}]", false),
    ("disclosure: [{data: [cv], recipients: [Birch]}]", "retention: [{by: [hosting_provider], data: [cv], period: {duration: P6M}}]", true),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "retention: [{by: [hosting_provider], data: [cv], period: {duration: P6M}}]", false),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "retention: [{data: [cv], period: {duration: P6M}}]", true),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "retention: [{data: [cv], except: {recipients: [Amber]}, period: {duration: P6M}}]", false),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "bases: [{by: [Amber], data: [cv], bases: [consent]}]", false),
    // Purposes: a list bounds, an absent list does not.
    ("use: [{data: [cv], purposes: [marketing]}]", "bases: [{data: [cv], bases: [consent]}]", true),
    ("use: [{data: [cv], purposes: [direct_marketing]}]", "bases: [{purposes: [marketing], bases: [consent]}]", true),
    ("use: [{data: [cv], purposes: [marketing]}]", "bases: [{purposes: [direct_marketing], bases: [consent]}]", false),
    ("use: [{data: [cv], purposes: [marketing]}]", "bases: [{data: [cv], purposes: [payment_processing], bases: [consent]}]", false),
    ("collection: [{data: [cv]}]", "bases: [{data: [cv], purposes: [payment_processing], bases: [consent]}]", false),
    ("use: [{data: [cv], purposes: [marketing]}]", "retention: [{data: [cv], reasons: [payment_processing], period: {duration: P6M}}]", false),
    (
        "use: [{data: [cv], purposes: [payment_processing]}]",
        "retention: [{data: [cv], reasons: [payment_processing], period: {duration: P6M}}]",
        true,
    ),
    ("collection: [{data: [cv]}]", "retention: [{data: [cv], reasons: [payment_processing], period: {duration: P6M}}]", true),
    ("use: [{data: [cv], purposes: [marketing]}]", "retention: [{data: [cv], period: {as_needed_for: [payment_processing]}}]", true),
    // What a basis is for.
    ("use: [{data: [cv], purposes: [marketing]}]", "bases: [{data: [cv], operations: [preserve], bases: [consent]}]", false),
    ("retention: [{data: [cv], period: {duration: P6M}}]", "bases: [{data: [cv], operations: [preserve], bases: [consent]}]", true),
    ("use: [{data: [cv], purposes: [marketing], bases: [contract]}]", "bases: [{residual: true, bases: [consent]}]", false),
    ("use: [{data: [cv], purposes: [marketing]}]", "bases: [{residual: true, bases: [consent]}]", true),
    // Products, people, places, publishers, laws and roles.
    (
        "collection: [{data: [cv], applies_to: {products: [Shop]}}]",
        "retention: [{data: [cv], applies_to: {products: [Pay]}, period: {duration: P7Y}}]",
        false,
    ),
    (
        "collection: [{data: [cv], applies_to: {products: [Shop]}}]",
        "retention: [{data: [cv], applies_to: {products: [Shop, Pay]}, period: {duration: P7Y}}]",
        true,
    ),
    ("collection: [{data: [cv], applies_to: {products: [Shop]}}]", "retention: [{data: [cv], period: {duration: P7Y}}]", true),
    ("collection: [{data: [cv]}]", "retention: [{data: [cv], applies_to: {products: [Pay]}, period: {duration: P7Y}}]", true),
    (
        "collection: [{data: [cv], applies_to: {subjects: [employee]}}]",
        "retention: [{data: [cv], applies_to: {subjects: [customer]}, period: {duration: P7Y}}]",
        false,
    ),
    (
        "collection: [{data: [cv], applies_to: {regions: [DE]}}]",
        "retention: [{data: [cv], applies_to: {regions: [EU]}, period: {duration: P7Y}}]",
        true,
    ),
    (
        "collection: [{data: [cv], applies_to: {regions: [US-CA]}}]",
        "retention: [{data: [cv], applies_to: {regions: [EU]}, period: {duration: P7Y}}]",
        false,
    ),
    (
        "collection: [{data: [cv], applies_to: {regions: [US-CA]}}]",
        "retention: [{data: [cv], applies_to: {laws: [gdpr]}, period: {duration: P7Y}}]",
        false,
    ),
    (
        "collection: [{data: [cv], applies_to: {laws: [ccpa]}}]",
        "retention: [{data: [cv], applies_to: {laws: [gdpr]}, period: {duration: P7Y}}]",
        false,
    ),
    (
        "collection: [{data: [cv], applies_to: {publishers: [Acme]}}]",
        "retention: [{data: [cv], applies_to: {publishers: [Bolt]}, period: {duration: P7Y}}]",
        false,
    ),
    // The state of the data, and conditions that exclude each other.
    ("use: [{data: [usage], data_state: aggregated}]", "retention: [{data: [usage], period: {duration: P7Y}}]", false),
    ("use: [{data: [usage]}]", "retention: [{data: [usage], data_state: anonymous, period: {indefinite: true}}]", false),
    ("use: [{data: [usage]}]", "retention: [{data: [usage], data_state: pseudonymous, period: {duration: P7Y}}]", true),
    ("use: [{data: [Totals]}]", "retention: [{data: [Totals], period: {duration: P7Y}}]", true),
    ("use: [{data: [cv], only_if: [consent]}]", "retention: [{data: [cv], unless: [consent], period: {duration: P7Y}}]", false),
    ("use: [{data: [cv], unless: [consent]}]", "bases: [{data: [cv], only_if: [consent], bases: [consent]}]", false),
    ("use: [{data: [cv]}]", "retention: [{data: [cv], only_if: [legal_claim_pending], period: {duration: P10Y}}]", true),
    // Instruments of transfers belong to disclosures and places of storage.
    ("disclosure: [{data: [cv], recipients: [Birch]}]", "transfers: [{data: [cv], to: [US], mechanisms: [scc_2021]}]", true),
    ("disclosure: [{data: [cv], recipients: [Birch]}]", "transfers: [{data: [cv], to: [US], recipients: [Birch], mechanisms: [scc_2021]}]", true),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "transfers: [{data: [cv], to: [US], recipients: [Birch], mechanisms: [scc_2021]}]", false),
    ("disclosure: [{data: [cv], recipients: [Amber]}]", "transfers: [{data: [cv], to: [US], mechanisms: [scc_2021]}]", false),
    ("disclosure: [{data: [email_address], recipients: [Birch]}]", "transfers: [{data: [cv], to: [US], mechanisms: [scc_2021]}]", false),
    ("locations: [{data: [cv], places: [US]}]", "transfers: [{data: [cv], to: [US], mechanisms: [scc_2021]}]", true),
    ("locations: [{data: [cv], places: [IN]}]", "transfers: [{data: [cv], to: [US], mechanisms: [scc_2021]}]", false),
    ("use: [{data: [cv]}]", "transfers: [{data: [cv], to: [US], mechanisms: [scc_2021]}]", false),
];

#[test]
fn facts_keep_company() {
    let mut wrong = Vec::new();
    for (statement, fact, belongs) in COMPANY {
        let policy = policy(&format!("{statement}\n{fact}"));
        let list = statement.split(':').next().expect("a list");
        let row = rows(&policy).find(|row| row.place.list == [list]).expect("a row");
        if joined(&row).is_empty() == *belongs {
            wrong.push(format!("{statement} {fact}: {:?}", joined(&row)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is joined keeps its own limits, and there is no more and no less of it however much there is.
#[test]
fn facts_keep_their_limits_and_their_number() {
    use std::fmt::Write;
    let mut body = "disclosure: [{data: [cv], recipients: [Amber]}]\nretention:\n".to_owned();
    for number in 1..=300 {
        writeln!(
            body,
            "  - {{data: [cv], period: {{duration: P{number}D}}, only_if: [consent], by: [{}]}}",
            if number == 102 { "Amber" } else { "self" }
        )
        .expect("text");
    }
    let policy = policy(&body);
    let row = rows(&policy).next().expect("a row");
    let kept: Vec<_> = row.retention().collect();
    assert_eq!((kept.len(), kept[0].place.index), (300, 101));
    let limits: Vec<String> = kept[0].limits.iter().map(|limit| format!("{limit:?}")).collect();
    assert!(limits.iter().any(|limit| limit.contains("OnlyIf")) && limits.iter().any(|limit| limit.contains("Amber")), "{limits:?}");
}

#[test]
fn rules_name_their_exceptions() {
    let policy = policy(
        "disclosure:\n  - {id: rule, data: [account, cv], recipients: [affiliate]}\n  - {stance: does_not, data: [password], recipients: [affiliate], \
         exception_to: rule, only_if: [consent]}\n  - {data: [usage], recipients: [affiliate]}",
    );
    let told: Vec<(String, usize, bool)> = rows(&policy)
        .map(|row| {
            (row.data.as_ref().map(|data| data.item.to_string()).unwrap_or_default(), row.exceptions.len(), row.common().exception_to.is_some())
        })
        .collect();
    let row = |data: &str, exceptions, is_exception| (data.to_owned(), exceptions, is_exception);
    // The password is no part of the CV.
    assert_eq!(told, [row("account", 1, false), row("cv", 0, false), row("password", 0, true), row("usage", 0, false)]);
    let rule = rows(&policy).next().expect("a row");
    assert_eq!((rule.exceptions[0].place.index, rule.exceptions[0].limits.len()), (1, 1));
}

/// Statements, a filter, the rows within it and those on something wider.
const WIDER: &[(&str, &str, usize, usize)] = &[
    ("disclosure: [{data: [contact], recipients: [public]}]", "data=email_address", 0, 1),
    ("disclosure: [{data: [email_address], recipients: [public]}]", "data=contact", 1, 0),
    ("disclosure: [{data: [email_address], recipients: [public]}]", "data=phone_number", 0, 0),
    // What names nothing may be about anything.
    ("disclosure: [{stance: does_not, modes: [sell]}]", "data=email_address", 0, 1),
    ("use: [{data: [email_address]}]", "purpose=marketing", 0, 1),
    ("use: [{data: [email_address], purposes: [any_purpose]}]", "purpose=marketing", 0, 1),
    ("disclosure: [{data: [email_address]}]", "recipient=affiliate", 0, 1),
    ("disclosure: [{data: [email_address], recipients: [third_party]}]", "recipient=ad_network", 0, 1),
    // A place of storage has no purpose, and a use no recipient.
    ("locations: [{data: [email_address], places: [US]}]", "purpose=marketing", 0, 0),
    ("use: [{data: [email_address]}]", "recipient=affiliate", 0, 0),
    // A bundle that may hold it, and certain data.
    ("use: [{data: [unspecified_personal_data]}]", "data=email_address", 0, 1),
    ("use: [{data: [identifiers]}]", "data=email_address", 0, 1),
    // Names: what they hold has rows of its own; what they may hold beside it has not.
    ("use: [{data: [Details]}]", "data=email_address", 1, 0),
    ("use: [{data: [Details]}]", "data=username", 0, 0),
    ("use: [{data: [Things]}]", "data=email_address", 0, 1),
    ("use: [{data: [Details]}]", "data=contact", 3, 0),
    ("use: [{data: [contact]}]", "data=Details", 0, 1),
    ("use: [{data: [Details]}]", "data=Details", 3, 0),
    // In two respects.
    ("disclosure: [{data: [contact, email_address], recipients: [public, anyone]}]", "data=email_address recipient=public", 1, 3),
    ("disclosure: [{data: [contact], recipients: [affiliate]}]", "data=email_address recipient=public", 0, 0),
];

fn filter(words: &str) -> Filter {
    let mut filter = Filter::default();
    for word in words.split(' ') {
        match word.split_once('=').expect("a respect and an item") {
            ("data", item) => filter.data.push(item.parse().expect("data")),
            ("purpose", item) => filter.purposes.push(item.parse().expect("a purpose")),
            (_, item) => filter.recipients.push(item.parse().expect("a recipient")),
        }
    }
    filter
}

#[test]
fn filters_tell_what_they_leave_out() {
    for (body, words, within, wider) in WIDER {
        let policy = policy(body);
        let count = rows_of(&policy, filter(words)).count_up_to(MOST_ROWS);
        assert_eq!(count, Ok(Count { rows: *within, wider: *wider }), "{body} {words}");
        let all: Vec<bool> = rows_of(&policy, Filter { wider: true, ..filter(words) }).map(|row| row.wider).collect();
        assert_eq!((all.len(), all.iter().filter(|wider| **wider).count()), (within + wider, *wider), "{body} {words}");
        // A name that is not opened stands for what it holds.
        let written = rows_of(&policy, Filter { as_written: true, ..filter(words) }).count_up_to(MOST_ROWS).expect("few rows");
        assert!(written.rows + written.wider > 0 || within + wider == 0, "{body} {words} {written:?}");
    }
}
