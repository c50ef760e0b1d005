//! One verdict: for any policy and question, a wish is answered as the table of `matching` says for the verdict that `Claims::ask` gives.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

#[path = "support/policies.rs"]
mod policies;
#[path = "support/random.rs"]
mod random;

use std::collections::HashMap;

use policies::Policies;
use privacy_policy::Policy;
use privacy_policy::claims::{Answer, Claims, Fit, Ground, Limit, Matter, Question, Side, Verdict};
use privacy_policy::matching::answer;
use privacy_policy::model::{Id, Ref};
use privacy_policy::preferences::{MeasurePromised, Never, Preferences, PreferencesVersion, Test, Wish};
use privacy_policy::vocab::{Act, SecurityMeasure, Stance, Vocabulary, WishAnswer};
use random::Random;

const POLICIES: usize = 1_500;
const QUESTIONS: usize = 8;

/// How a limit of a denial counts.
#[derive(PartialEq)]
enum Counts {
    /// It narrows nothing that is not settled by the verdict.
    No,
    Yes,
    /// That depends on what is taken out.
    Perhaps,
}

fn counts(ground: &Ground<'_, '_>, limit: &Limit<'_>) -> Counts {
    match limit {
        Limit::By(_) | Limit::Effort(_) | Limit::Strength(_) | Limit::Hedged(_) | Limit::Example { .. } | Limit::AsFarAsHeld => Counts::No,
        Limit::Field { field, .. } if *field != "consideration" => Counts::No,
        Limit::Except { field, .. } if !field.is_empty() => {
            if ground.side == Side::Only {
                Counts::No
            } else {
                Counts::Perhaps
            }
        }
        _ => Counts::Yes,
    }
}

/// Whether it is done all the same, in an exception to what is denied.
fn excepted(ground: &Ground<'_, '_>) -> bool {
    ground.side == Side::Exception && ground.claim.asserts() && ground.fit >= Fit::Part
}

/// The answers that the table allows to a wish that it is never done.
fn never(answer: &Answer<'_, '_>) -> Vec<WishAnswer> {
    match answer.verdict() {
        Verdict::Yes | Verdict::May | Verdict::Both => vec![WishAnswer::NotMet],
        Verdict::No if answer.grounds().any(|ground| excepted(&ground)) => vec![WishAnswer::NotMet],
        Verdict::No if answer.whole() == Some(true) => {
            let whole: Vec<Ground<'_, '_>> = answer.grounds().filter(|ground| ground.decides && ground.whole).collect();
            let worst = |wanted: Counts| {
                whole.iter().any(|ground| {
                    !ground
                        .limits
                        .iter()
                        .any(|limit| counts(ground, limit) == Counts::Yes || wanted == Counts::Perhaps && counts(ground, limit) == Counts::Perhaps)
                })
            };
            match (worst(Counts::Perhaps), worst(Counts::Yes)) {
                (true, _) => vec![WishAnswer::Met],
                (false, true) => vec![WishAnswer::Met, WishAnswer::Unknown],
                (false, false) => vec![WishAnswer::Unknown],
            }
        }
        Verdict::No | Verdict::LeftOpen | Verdict::NotStated => vec![WishAnswer::Unknown],
    }
}

fn by_match(policy: &Policy, test: Test) -> WishAnswer {
    let wish = Wish::new(Id::new("wish").expect("a short name"), test);
    answer(policy, &Preferences::new(PreferencesVersion, vec![wish]))[0].answer
}

/// A question of which a wish can speak: of terms only, and of recipients where somebody receives.
fn question(made: &mut Policies) -> (Act, Question) {
    let act = *made.random.pick(Act::ALL);
    let random = made.question();
    let asked = Question {
        data: random.data.and_then(|data| data.term().copied()).map(Ref::Term),
        purpose: random.purpose,
        recipient: random.recipient.filter(|_| act.is_a(Act::Disclose)).and_then(|party| party.term().copied()).map(Ref::Term),
        ..Question::act(act)
    };
    (act, asked)
}

#[test]
fn a_wish_is_answered_by_the_verdict() {
    let mut seen: HashMap<WishAnswer, usize> = HashMap::new();
    for seed in random::seeds() {
        for takes_out in [false, true] {
            let mut made = Policies { random: Random::new(seed), takes_out };
            for _ in 0..POLICIES {
                let policy = made.policy();
                let claims = Claims::of(&policy);
                for _ in 0..QUESTIONS {
                    let (act, question) = question(&mut made);
                    let wish = Never {
                        data: question.data.iter().filter_map(|data| data.term().copied()).collect(),
                        purposes: question.purpose.into_iter().collect(),
                        recipients: question.recipient.iter().filter_map(|party| party.term().copied()).collect(),
                        ..Never::new(act)
                    };
                    let found = by_match(&policy, Test::Never(wish));
                    let asked = claims.ask(&question);
                    *seen.entry(found).or_insert(0) += 1;
                    if !never(&asked).contains(&found) {
                        let text = serde_json::to_string_pretty(&policy).expect("a policy can be written");
                        panic!("SEED={seed}: the verdict is {} ({:?}), the wish {found}: {question:?}\n{text}", asked.verdict(), asked.whole());
                    }
                }
            }
        }
    }
    assert!(WishAnswer::ALL.iter().all(|answer| seen.get(answer).is_some_and(|times| *times > 100)), "{seen:?}");
}

/// What is to be promised: a denial of all is not met, a promise of all without limits and denials is met, and everything else is unknown.
#[test]
fn a_promise_is_answered_by_the_verdict() {
    let measures = [SecurityMeasure::Encryption, SecurityMeasure::EncryptionAtRest, SecurityMeasure::EncryptionInTransit, SecurityMeasure::Backups];
    let data = ["information", "personal_data", "content", "email_address"];
    let mut seen: HashMap<WishAnswer, usize> = HashMap::new();
    for seed in random::seeds() {
        let mut random = Random::new(seed);
        for _ in 0..POLICIES {
            let one = |random: &mut Random| {
                let stance = random.pick(&[Stance::Does, Stance::Does, Stance::May, Stance::DoesNot]).name();
                let data = if random.chance(70) { format!(", data: [{}]", random.pick(&data)) } else { String::new() };
                let limit = *random.pick(&["", "", "", ", only_if: [consent]", ", strength: should", ", applies_to: {regions: [DE]}"]);
                format!("    - {{stance: {stance}, measure: {}{data}{limit}}}\n", random.pick(&measures).name())
            };
            let count = 1 + random.below(2);
            let statements: String = (0..count).map(|_| one(&mut random)).collect();
            // Two statements that are the same, or contradict each other, are no policy.
            let Ok(reading) = Policy::from_yaml(&format!("privacy_policy: \"1.0\"\nsecurity:\n  measures:\n{statements}")) else { continue };
            let measure = *random.pick(&measures);
            let question = Question { matter: Some(Matter::Measure(measure)), ..Question::default() };
            let claims = Claims::of(&reading.policy);
            let asked = claims.ask(&question);
            let found = by_match(&reading.policy, Test::Measure(MeasurePromised::new(vec![measure])));
            let denied = asked.grounds().any(|ground| !ground.claim.asserts());
            let flat = asked.grounds().any(|ground| ground.decides && ground.whole && ground.limits.is_empty());
            let expected = match (asked.verdict(), asked.whole()) {
                (Verdict::Yes, Some(true)) if flat && !denied => WishAnswer::Met,
                (Verdict::No, Some(true)) if flat => WishAnswer::NotMet,
                (Verdict::No, _) if asked.grounds().any(|ground| excepted(&ground)) => WishAnswer::NotMet,
                _ => WishAnswer::Unknown,
            };
            *seen.entry(found).or_insert(0) += 1;
            assert_eq!(found, expected, "SEED={seed}: {question:?} {}\n{statements}", asked.verdict());
        }
    }
    assert!(WishAnswer::ALL.iter().all(|answer| seen.get(answer).is_some_and(|times| *times > 20)), "{seen:?}");
}
