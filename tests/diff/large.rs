//! As many statements as a file may have, on both sides: the work stays bounded, whatever they have in common. A comparison of each with each other would take
//! minutes.

use privacy_policy::Policy;
use privacy_policy::diff::Direction;
use privacy_policy::vocab::{DataCategory, Vocabulary};

use super::{compare, policy};

/// How many statements of one kind a file has.
const STATEMENTS: usize = 16_000;

/// A shape of statements: what stands in the line of a number.
struct Shape {
    name: &'static str,
    line: fn(usize) -> String,
}

const SHAPES: &[Shape] = &[
    Shape {
        name: "with the same data, and ids of their own",
        line: |n| format!("{{id: s{n}, data: [email_address], note: Number {n}., applies_to: {{words: Case {n}.}}}}"),
    },
    Shape {
        name: "that differ in their data only, so that their facts could be put together",
        line: |n| {
            let terms = DataCategory::ALL;
            let (first, second) = (n % terms.len(), n % terms.len() + n / terms.len() + 1);
            format!("{{data: [{}, {}], purposes: [marketing]}}", terms[first], terms[second % terms.len()])
        },
    },
    Shape {
        name: "with evidence in the same words",
        line: |n| format!("{{data: [email_address], evidence: [{{text: We use it}}], applies_to: {{words: Case {n}.}}}}"),
    },
    Shape {
        name: "with nothing but a purpose in common",
        line: |n| format!("{{purposes: [marketing], applies_to: {{words: Case {n}., products: [Product {n}]}}}}"),
    },
];

fn statements(shape: &Shape, from: usize) -> Policy {
    let lines = (from..from + STATEMENTS).map(|number| format!("  - {}\n", (shape.line)(number)));
    policy(&format!("privacy_policy: \"1.0\"\nuse:\n{}", lines.collect::<String>()))
}

#[test]
fn many_statements_that_are_all_others() {
    for shape in SHAPES {
        let (old, new) = (statements(shape, 0), statements(shape, STATEMENTS));
        let diff = compare(&old, &new);
        assert!(!diff.changes.is_empty(), "{}", shape.name);
        assert_eq!(diff.count(Direction::Narrower) == 0, diff.count(Direction::Wider) == 0, "{}", shape.name);
    }
}

/// The same statements in another order are found, however many.
#[test]
fn many_statements_in_another_order() {
    let shape = &SHAPES[2];
    let old = statements(shape, 0);
    let mut new = old.clone();
    new.r#use.reverse();
    new.r#use.rotate_left(STATEMENTS / 3);
    assert_eq!(compare(&old, &new).changes, []);
}
