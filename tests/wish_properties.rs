//! What holds for every policy and every wish: answers do not depend on the order of statements, a denial more makes nothing worse, a deed more makes nothing
//! better, and a test inside `all` or `any` answers as it does alone.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/documents.rs"]
mod documents;
#[path = "support/random.rs"]
mod random;
#[path = "support/valid.rs"]
mod valid;

use documents::Documents;
use privacy_policy::matching::{Score, answer};
use privacy_policy::preferences::{Preferences, Test, Wish};
use privacy_policy::vocab::{Stance, WishAnswer};
use privacy_policy::{Policy, schema};

/// Pairs of a policy and wishes, per seed.
const PAIRS: usize = 500;

fn answers(policy: &Policy, wishes: &Preferences) -> Vec<WishAnswer> {
    answer(policy, wishes).into_iter().map(|answered| answered.answer).collect()
}

/// Wishes of the right shape, each with a short name of its own.
fn wishes(make: &mut Documents<'_>) -> Option<Preferences> {
    let mut document = make.document();
    for (index, wish) in document["wishes"].as_array_mut()?.iter_mut().enumerate() {
        wish["id"] = format!("wish_{index}").into();
        if let Some(wish) = wish.as_object_mut() {
            wish.remove("x");
        }
    }
    document.as_object_mut()?.remove("x");
    Preferences::from_yaml(&document.to_string()).ok().map(|reading| reading.preferences)
}

fn each_pair(mut look: impl FnMut(&Policy, &Policy, &Preferences)) {
    let (policies, preferences) = (schema::json_schema(), schema::preferences_json_schema());
    let mut pairs = 0;
    for seed in random::seeds() {
        let (mut policy, mut wish) = (Documents::new(&policies, seed), Documents::new(&preferences, seed));
        for _ in 0..PAIRS {
            let Some(wishes) = wishes(&mut wish) else { continue };
            look(&valid::policy(policy.document()), &valid::policy(policy.document()), &wishes);
            pairs += 1;
        }
    }
    assert!(pairs > PAIRS / 2, "only {pairs} pairs");
}

#[test]
fn order_does_not_matter() {
    each_pair(|policy, other, wishes| {
        let mut policy = policy.clone();
        policy.r#use.extend(other.r#use.clone());
        policy.disclosure.extend(other.disclosure.clone());
        let before = answers(&policy, wishes);
        policy.r#use.reverse();
        policy.disclosure.reverse();
        policy.retention.reverse();
        policy.transfers.reverse();
        policy.rights.reverse();
        policy.choices.reverse();
        policy.security.measures.reverse();
        assert_eq!(answers(&policy, wishes), before, "{policy:#?} {wishes:#?}");
    });
}

/// The answers to wishes of the kind `never` before and after a change. Left out are those to which silence is *not met*: a statement that touches such a wish
/// unclearly ends the silence, and *not met* becomes *unknown* (`tests/wishes/never/unknown-although-silence-counts-against.yaml` is one).
fn changed(policy: &Policy, wishes: &Preferences, change: impl Fn(&mut Policy)) -> Vec<(WishAnswer, WishAnswer)> {
    let mut after = policy.clone();
    change(&mut after);
    let both = answers(policy, wishes).into_iter().zip(answers(&after, wishes)).zip(&wishes.wishes);
    let plain = |wish: &Wish| matches!(wish.test, Test::Never(_)) && wish.silence != Some(WishAnswer::NotMet);
    both.filter(|(_, wish)| plain(wish)).map(|(answers, _)| answers).collect()
}

#[test]
fn a_denial_more_makes_nothing_worse() {
    let mut seen = 0;
    each_pair(|policy, other, wishes| {
        let answers = changed(policy, wishes, |policy| {
            policy.disclosure.extend(other.disclosure.iter().cloned().map(|mut statement| {
                statement.stance = Stance::DoesNot;
                statement
            }));
            policy.r#use.extend(other.r#use.iter().cloned().map(|mut statement| {
                statement.stance = Stance::DoesNot;
                statement
            }));
        });
        for (before, after) in answers {
            seen += 1;
            assert!(before == WishAnswer::NotMet || after != WishAnswer::NotMet, "{before} became {after}: {policy:#?} {other:#?} {wishes:#?}");
        }
    });
    assert!(seen > 10, "only {seen} wishes were looked at");
}

#[test]
fn a_deed_more_makes_nothing_better() {
    let mut seen = 0;
    each_pair(|policy, other, wishes| {
        let affirms = |stance: Stance| if stance == Stance::DoesNot { Stance::May } else { stance };
        let answers = changed(policy, wishes, |policy| {
            policy.disclosure.extend(other.disclosure.iter().cloned().map(|mut statement| {
                statement.stance = affirms(statement.stance);
                statement.exclusive.clear();
                statement
            }));
        });
        for (before, after) in answers {
            seen += 1;
            assert!(before != WishAnswer::NotMet || after == WishAnswer::NotMet, "{before} became {after}: {policy:#?} {other:#?} {wishes:#?}");
        }
    });
    assert!(seen > 10, "only {seen} wishes were looked at");
}

#[test]
fn a_test_alone_in_all_or_any_answers_the_same() {
    each_pair(|policy, _, wishes| {
        let before = answer(policy, wishes);
        let score = Score::of(&before);
        let wrapped = |wrap: fn(Vec<Test>) -> Test| {
            let mut wishes = wishes.clone();
            for wish in &mut wishes.wishes {
                wish.test = wrap(vec![wish.test.clone()]);
            }
            answers(policy, &wishes)
        };
        let alone: Vec<WishAnswer> = before.iter().map(|answered| answered.answer).collect();
        assert_eq!(wrapped(Test::All), alone);
        assert_eq!(wrapped(Test::Any), alone);
        assert_eq!(score.total(), wishes.wishes.iter().map(|wish| u64::from(wish.weight())).sum::<u64>());
        assert!(before.iter().all(|answered| !answered.reason.is_empty()));
    });
}
