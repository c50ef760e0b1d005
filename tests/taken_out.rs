//! Names that definitions and statements take out of each other: what is left, questions find and rows show, and nothing else.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use privacy_policy::Policy;
use privacy_policy::ask::{Index, Question};
use privacy_policy::flows::rows;

/// Definitions and a use of data, with what comes of them.
struct Case {
    why: &'static str,
    definitions: &'static str,
    statement: &'static str,
    /// The data of the rows; with `?` what the text only hints at.
    rows: &'static str,
    /// Data that is asked for, with the verdict; with `~` where it is for part only.
    answers: &'static [(&'static str, &'static str)],
}

const CASES: &[Case] = &[
    Case {
        why: "what an excluded name excludes is not excluded",
        definitions: "Whole: {data: [Kept, username], excludes: [Out]}, Out: {data: [Kept, email_address], excludes: [Kept]}, Kept: {words: Some.}",
        statement: "data: [Whole]",
        rows: "Whole, Kept, username",
        answers: &[("Kept", "yes~"), ("Out", "not_stated"), ("email_address", "not_stated"), ("Whole", "yes")],
    },
    Case {
        why: "what an excluded name is made of is excluded",
        definitions: "Whole: {data: [Inner, username], excludes: [Out]}, Out: {data: [Inner]}, Inner: {words: Some.}",
        statement: "data: [Whole]",
        rows: "Whole, username",
        answers: &[("Inner", "not_stated"), ("Out", "not_stated"), ("username", "yes")],
    },
    Case {
        why: "what is taken out on one way is found on another",
        definitions: "Whole: {includes: [One, Two]}, One: {data: [Part], excludes: [email_address]}, Two: {data: [Part]}, \
                      Part: {data: [email_address, phone_number]}",
        statement: "data: [Whole]",
        rows: "Whole, One, Two, Part, phone_number, email_address",
        answers: &[("email_address", "yes"), ("One", "yes"), ("Part", "yes")],
    },
    Case {
        why: "a name described by examples is more than its examples",
        definitions: "Details: {data: [email_address], open_ended: [data]}",
        statement: "data: [Details, username], except: {data: [email_address]}",
        rows: "Details, username",
        answers: &[("Details", "yes~"), ("email_address", "not_stated")],
    },
    Case {
        why: "of a name described in full, nothing is left when all its parts are taken out",
        definitions: "Details: {data: [Inner], called: [personal]}, Inner: {data: [service_data]}",
        statement: "data: [Details, username], except: {data: [service_data]}",
        rows: "username",
        answers: &[("Details", "not_stated"), ("Inner", "not_stated"), ("service_data", "not_stated"), ("information", "yes~")],
    },
    Case {
        why: "a name of the same kind as another that is taken out is left",
        definitions: "One: {words: Some., called: [personal]}, Two: {words: Some., called: [personal]}",
        statement: "data: [One, Two], except: {data: [One]}",
        rows: "Two",
        answers: &[("One", "not_stated"), ("Two", "yes~"), ("personal_data", "yes~")],
    },
    Case {
        why: "what is left of a wide exception is left",
        definitions: "Out: {data: [information], excludes: [Kept]}, Kept: {words: Some.}",
        statement: "data: [information], except: {data: [Out]}",
        rows: "information",
        answers: &[("Kept", "yes~"), ("email_address", "not_stated"), ("information", "yes~")],
    },
    Case {
        why: "what is left of a name it may include",
        definitions: "Details: {data: [service_data], hedged: [data], called: [personal]}",
        statement: "data: [Details], except: {data: [personal_data]}",
        rows: "Details?, service_data?",
        answers: &[("Details", "may"), ("service_data", "may"), ("personal_data", "not_stated")],
    },
    Case {
        why: "who excepts all says nothing",
        definitions: "Details: {data: [email_address]}",
        statement: "data: [Details], except: {data: [contact]}",
        rows: "",
        answers: &[("Details", "not_stated"), ("information", "not_stated"), ("", "not_stated")],
    },
];

#[test]
fn what_is_left_is_found_and_shown() {
    for Case { why, definitions, statement, rows: expected, answers } in CASES {
        let text = format!("privacy_policy: \"1.0\"\ndefinitions: {{{definitions}}}\nuse: [{{{statement}}}]\n");
        let policy = Policy::from_yaml(&text).unwrap_or_else(|problems| panic!("{why}: {problems}")).policy;
        let shown = rows(&policy).filter_map(|row| row.data).map(|data| format!("{}{}", data.item, if data.hedged { "?" } else { "" }));
        assert_eq!(shown.collect::<Vec<_>>().join(", "), *expected, "{why}");
        let index = Index::new(&policy);
        for (data, expected) in *answers {
            let data = (!data.is_empty()).then(|| data.parse().expect("data"));
            let question = Question { data, ..Question::default() };
            let answer = index.ask(&question);
            let told = format!("{}{}", answer.verdict().as_str(), if answer.is_whole() { "" } else { "~" });
            assert_eq!(told, *expected, "{why}: {question:?}");
        }
    }
}
