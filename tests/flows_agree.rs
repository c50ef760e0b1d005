//! Rows and answers agree: what a row says, the statement says to the question for it; and where a statement speaks to a question, it has a row.
//!
//! Shown able to fail: with `Standing::Wider` left out for what names nothing (src/flows/filter.rs) the second test is red; with the lists of `combines` left
//! out of the segments (src/flows/segment.rs) too; with the stance of rows turned to `does` (src/flows/rows.rs) the first.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/policies.rs"]
mod policies;
#[path = "support/random.rs"]
mod random;

use std::collections::HashMap;

use policies::Policies;
use privacy_policy::Policy;
use privacy_policy::claims::{Claims, Ground, Question, Side};
use privacy_policy::flows::{Filter, Kind, Row, rows, rows_of};
use privacy_policy::vocab::Stance;
use random::{Random, seeds};

const POLICIES: usize = 1_500;
const QUESTIONS: usize = 6;

/// A policy for the message of a failed test. It need not be valid.
fn shown(policy: &Policy) -> String {
    serde_json::to_string_pretty(policy).expect("a policy can be written")
}

/// The question that a row is an answer to, of one of its acts.
fn question(row: &Row<'_>) -> Question {
    Question {
        matter: row.acts.first().map(|act| (*act).into()),
        data: row.data.as_ref().map(|data| data.item.clone()),
        purpose: row.purpose,
        recipient: row.recipient.as_ref().map(|recipient| recipient.item.clone()),
        ..Question::default()
    }
}

/// Whether a ground says what a row says.
fn agrees(row: &Row<'_>, ground: &Ground<'_, '_>) -> bool {
    let asserts = row.stance != Stance::DoesNot;
    match ground.side {
        Side::Yes => asserts && row.stance == Stance::Does,
        Side::May => asserts,
        Side::No => !asserts,
        // Weak denials leave open; exceptions and what stands beside are told with their stance.
        Side::Open => !asserts || row.is_hedged(),
        Side::Only => false,
        _ => (ground.claim.stance != Stance::DoesNot) == asserts,
    }
}

#[test]
fn every_row_is_answered() {
    let mut sides: HashMap<&str, usize> = HashMap::new();
    for (seed, takes_out) in seeds().into_iter().flat_map(|seed| [(seed, false), (seed, true)]) {
        let mut made = Policies { random: Random::new(seed), takes_out };
        for _ in 0..POLICIES / 2 {
            let policy = made.policy();
            let claims = Claims::of(&policy);
            for row in rows(&policy).take(60) {
                let question = question(&row);
                let answer = claims.ask(&question);
                let own: Vec<Ground<'_, '_>> = answer.grounds().filter(|ground| ground.claim.place == row.place).collect();
                let show = || format!("seed {seed}: {} {question:?}: {own:?}\n{}", row.place.path(), shown(&policy));
                // An exception that decides stands for what it overrules, and speaks to the contrary.
                let overruled = || answer.grounds().any(|ground| (ground.claim.stance == Stance::DoesNot) != (row.stance == Stance::DoesNot));
                assert!(own.iter().any(|ground| agrees(&row, ground)) || own.is_empty() && overruled(), "{}", show());
                own.first().into_iter().for_each(|ground| *sides.entry(ground.side.as_str()).or_default() += 1);
            }
        }
    }
    assert!(["yes", "may", "no", "beside"].iter().all(|side| sides.get(side).is_some_and(|times| *times > 100)), "{sides:?}");
}

/// What a statement of a kind that has rows says of a question, a row of it says too: one on what is asked, or on something wider.
#[test]
fn every_answer_has_a_row() {
    let mut asked = 0;
    for (seed, takes_out) in seeds().into_iter().flat_map(|seed| [(seed, false), (seed, true)]) {
        let mut made = Policies { random: Random::new(seed), takes_out };
        for _ in 0..POLICIES / 2 {
            let policy = made.policy();
            let claims = Claims::of(&policy);
            for _ in 0..QUESTIONS {
                let mut question = made.question();
                // Asked for no act, who collects is asked for as a recipient: rows have recipients of their own only.
                question.matter = question.matter.or(Some(privacy_policy::vocab::Act::Use.into()));
                let filter = Filter {
                    data: question.data.iter().cloned().collect(),
                    purposes: question.purpose.into_iter().collect(),
                    recipients: question.recipient.iter().cloned().collect(),
                    wider: true,
                    ..Filter::default()
                };
                let shown_rows: Vec<Row<'_>> = rows_of(&policy, filter).collect();
                let answer = claims.ask(&question);
                for ground in answer.grounds().filter(|ground| matches!(ground.side, Side::Yes | Side::May | Side::No)) {
                    let Some(kind) = Kind::of(ground.claim.statement) else { continue };
                    // A denial that names nothing is of everything, also of what its kind cannot name.
                    let cannot = question.purpose.is_some() && !kind.has_purposes() || question.recipient.is_some() && !kind.has_recipients();
                    if cannot {
                        continue;
                    }
                    let has_row = shown_rows.iter().any(|row| row.place == ground.claim.place && row.stance == ground.claim.stance);
                    assert!(has_row, "seed {seed}: {} {question:?}: {:?}\n{}", ground.claim.place.path(), ground.side, shown(&policy));
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 500, "{asked}");
}
