//! A simple wish and the question that asks for the same: `match` and `ask` each look at the statements in their own way, and have to come to the same,
//! but for the differences of a table.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "match_agrees/differences.rs"]
mod differences;
#[path = "support/policies.rs"]
mod policies;
#[path = "support/random.rs"]
mod random;

use std::collections::HashMap;

use differences::{DIFFERENCES, Difference};
use policies::Policies;
use privacy_policy::Policy;
use privacy_policy::ask::{Action, Index, Question, Verdict};
use privacy_policy::matching::answer;
use privacy_policy::model::{Id, Ref, StatementRef};
use privacy_policy::preferences::{Never, Preferences, PreferencesVersion, Test, Wish};
use privacy_policy::vocab::{Act, DisclosureMode, Stance, WishAnswer};
use random::Random;

const POLICIES: usize = 600;
const QUESTIONS: usize = 6;

/// What is wished against, and what is asked for. That data is published or combined is no action of a question.
const ACTS: &[(Act, Action)] = &[
    (Act::Collect, Action::Collect),
    (Act::Use, Action::Use),
    (Act::Disclose, Action::Disclose),
    (Act::Sell, Action::Give(DisclosureMode::Sell)),
    (Act::Track, Action::Track),
    (Act::Decide, Action::Decide),
];

/// What the answer to a question is to somebody who wishes that it is never done.
fn by_ask(policy: &Policy, question: &Question) -> WishAnswer {
    let index = Index::new(policy);
    let answer = index.ask(question);
    match answer.verdict() {
        Verdict::Yes | Verdict::May => WishAnswer::NotMet,
        Verdict::No if answer.is_whole() => WishAnswer::Met,
        Verdict::No | Verdict::NotStated => WishAnswer::Unknown,
    }
}

/// The answer to the wish.
fn by_match(policy: &Policy, question: &Question) -> WishAnswer {
    let act = ACTS.iter().find(|(_, action)| question.action == Some(*action)).expect("an act").0;
    let never = Never {
        data: question.data.iter().filter_map(|data| data.term().copied()).collect(),
        purposes: question.purpose.into_iter().collect(),
        recipients: question.recipient.iter().filter_map(|party| party.term().copied()).collect(),
        ..Never::new(act)
    };
    let wish = Wish::new(Id::new("wish").expect("a short name"), Test::Never(never));
    answer(policy, &Preferences::new(PreferencesVersion, vec![wish]))[0].answer
}

fn both(policy: &Policy, question: &Question) -> (WishAnswer, WishAnswer) {
    (by_ask(policy, question), by_match(policy, question))
}

/// The policy with those statements only that pass, of the kinds that acts are about.
fn with_only(policy: &Policy, mut keep: impl FnMut(StatementRef<'_>) -> bool) -> Policy {
    let mut less = policy.clone();
    less.collection.retain(|statement| keep(StatementRef::Collection(statement)));
    less.r#use.retain(|statement| keep(StatementRef::Use(statement)));
    less.disclosure.retain(|statement| keep(StatementRef::Disclosure(statement)));
    less.tracking.retain(|statement| keep(StatementRef::Tracking(statement)));
    less.automated_decisions.retain(|statement| keep(StatementRef::AutomatedDecision(statement)));
    less
}

/// A question of which a wish can speak: of terms only, and of recipients where somebody receives.
fn question(made: &mut Policies) -> Question {
    let action = made.random.pick(ACTS).1;
    let Question { data, purpose, recipient, .. } = made.question();
    let gives = matches!(action, Action::Disclose | Action::Give(_));
    Question {
        action: Some(action),
        data: data.and_then(|data| data.term().copied()).map(Ref::Term),
        purpose,
        recipient: recipient.filter(|_| gives).and_then(|party| party.term().copied()).map(Ref::Term),
    }
}

#[test]
fn a_wish_and_a_question_agree_but_for_the_table() {
    let mut seen: HashMap<(WishAnswer, WishAnswer), usize> = HashMap::new();
    for seed in random::seeds() {
        for takes_out in [false, true] {
            let mut made = Policies { random: Random::new(seed), takes_out };
            for _ in 0..POLICIES {
                let whole = made.policy();
                for _ in 0..QUESTIONS {
                    let question = question(&mut made);
                    let alike = |statement: StatementRef<'_>| !DIFFERENCES.iter().any(|row| (row.is_of)(&whole, statement, &question));
                    let policy = with_only(&whole, alike);
                    let found = both(&policy, &question);
                    *seen.entry(found).or_insert(0) += 1;
                    if found.0 != found.1 && !is_of_several(&policy, &question, found) {
                        let text = serde_json::to_string_pretty(&policy).expect("a policy can be written");
                        panic!("SEED={seed}: `ask` says {}, `match` says {}: {question:?}\n{text}", found.0, found.1);
                    }
                }
            }
        }
    }
    let agreed = |answer| seen.get(&(answer, answer)).copied().unwrap_or_default();
    assert!(agreed(WishAnswer::Met) > 20 && agreed(WishAnswer::NotMet) > 200 && agreed(WishAnswer::Unknown) > 200, "{seen:?}");
    let differed: usize = seen.iter().filter(|((ask, wish), _)| ask != wish).map(|(_, times)| times).sum();
    assert!(differed * 100 < seen.values().sum::<usize>(), "{seen:?}");
}

/// Differences that come of two statements together. To a question the strongest counts. A wish lets a denial go before a wider statement, and relies on
/// no "only" beyond which the text goes elsewhere.
fn is_of_several(policy: &Policy, question: &Question, found: (WishAnswer, WishAnswer)) -> bool {
    match found {
        (WishAnswer::NotMet, _) => by_match(&with_only(policy, |statement| statement.stance() != Stance::DoesNot), question) == WishAnswer::NotMet,
        (WishAnswer::Met, WishAnswer::Unknown) => {
            let is_only = |statement: StatementRef<'_>| !statement.common().exclusive.is_empty() && statement.stance() != Stance::DoesNot;
            let alone = policy.statements().filter(|(_, statement)| is_only(*statement)).map(|(place, _)| place);
            let of_one = |place| {
                let mut places = policy.statements().filter(|(_, statement)| is_flow(*statement)).map(|(place, _)| place);
                with_only(policy, |_| places.next() == Some(place))
            };
            alone.map(of_one).any(|policy| both(&policy, question) == (WishAnswer::Met, WishAnswer::Met))
        }
        _ => false,
    }
}

/// Whether a statement is of the kinds that acts are about.
fn is_flow(statement: StatementRef<'_>) -> bool {
    use StatementRef as S;
    matches!(statement, S::Collection(_) | S::Use(_) | S::Disclosure(_) | S::Tracking(_) | S::AutomatedDecision(_))
}

/// A row that nothing differs by would hide differences.
#[test]
fn every_row_of_the_table_is_a_difference() {
    for Difference { why, is_of, case } in DIFFERENCES {
        let text = format!("privacy_policy: \"1.0\"\n{}", case.policy);
        let policy = Policy::from_yaml(&text).unwrap_or_else(|problems| panic!("{why}: {problems}")).policy;
        let question =
            Question { action: Some(case.action), data: case.data.map(Ref::Term), purpose: case.purpose, recipient: case.recipient.map(Ref::Term) };
        assert_eq!(both(&policy, &question), (case.ask, case.wish), "{why}");
        assert_ne!(case.ask, case.wish, "{why}");
        assert!(policy.statements().any(|(_, statement)| is_of(&policy, statement, &question)), "{why}: the row is not of its case");
    }
}
