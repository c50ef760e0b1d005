//! Questions: the index agrees with a plain evaluation, rows agree with answers, and a wider question is answered no less.

#[path = "support/plain.rs"]
mod plain;
#[path = "support/policies.rs"]
mod policies;
#[path = "support/random.rs"]
mod random;

use privacy_policy::Policy;
use privacy_policy::ask::{Action, Index, Question, Side, Verdict};
use privacy_policy::flows::{Kind, rows};
use privacy_policy::model::Ref;
use privacy_policy::vocab::{DataCategory, Party, Purpose, Stance, Vocabulary};

use policies::Policies;
use random::{Random, seeds};

const POLICIES: usize = 200;
const QUESTIONS: usize = 12;

/// A policy for the message of a failed test. It need not be valid.
fn shown(policy: &Policy) -> String {
    serde_json::to_string_pretty(policy).expect("a policy can be written")
}

/// What every statement says: its path, its side and whether it is whole.
type Told = Vec<(String, Side, bool)>;

fn by_index(index: &Index<'_>, question: &Question) -> Told {
    index.ask(question).grounds().map(|ground| (ground.place.path().to_string(), ground.side, ground.whole)).collect()
}

fn plainly(policy: &Policy, question: &Question) -> Told {
    let told = policy.statements().map(|(place, statement)| (place.path().to_string(), plain::sides(policy, statement, question)));
    told.flat_map(|(path, sides)| sides.into_iter().map(move |(side, whole)| (path.clone(), side, whole))).collect()
}

fn is_term_only(question: &Question) -> bool {
    question.data.as_ref().is_none_or(|data| data.term().is_some()) && question.recipient.as_ref().is_none_or(|party| party.term().is_some())
}

/// The verdict that sides add up to.
fn verdict(told: &Told) -> Verdict {
    let rank = |side: Side| match side {
        Side::Yes => Verdict::Yes,
        Side::May => Verdict::May,
        Side::No | Side::Only => Verdict::No,
        _ => Verdict::NotStated,
    };
    told.iter().map(|(_, side, _)| rank(*side)).max().unwrap_or(Verdict::NotStated)
}

#[test]
fn index_agrees_with_plain_evaluation() {
    let mut verdicts = std::collections::HashMap::new();
    for seed in seeds() {
        let mut made = Policies { random: Random::new(seed), takes_out: false };
        for _ in 0..POLICIES {
            let policy = made.policy();
            let index = Index::new(&policy);
            for _ in 0..QUESTIONS {
                let question = made.question();
                let (quick, slow) = (by_index(&index, &question), plainly(&policy, &question));
                let show = || format!("seed {seed}: {question:?}\n{}", shown(&policy));
                assert_eq!(quick.len(), slow.len(), "{quick:?} {slow:?} {}", show());
                for (quick, slow) in quick.iter().zip(&slow) {
                    assert_eq!((&quick.0, quick.1), (&slow.0, slow.1), "{}", show());
                    // Of a name that is made of names, the index may know less of what is whole.
                    assert!(quick.2 == slow.2 || !is_term_only(&question) && !quick.2, "{quick:?} {slow:?} {}", show());
                }
                assert_eq!(index.ask(&question).verdict(), verdict(&slow), "{}", show());
                *verdicts.entry(verdict(&slow)).or_insert(0) += 1;
            }
        }
    }
    assert!(verdicts.len() == 4 && verdicts.values().all(|times| *times > 100), "{verdicts:?}");
}

#[test]
fn index_claims_no_more_where_something_is_taken_out() {
    for seed in seeds() {
        let mut made = Policies { random: Random::new(seed), takes_out: true };
        for _ in 0..POLICIES {
            let policy = made.policy();
            let index = Index::new(&policy);
            for _ in 0..QUESTIONS {
                let question = made.question();
                let slow = plainly(&policy, &question);
                for (path, side, whole) in by_index(&index, &question) {
                    let known = slow.iter().find(|(other, known, _)| *other == path && (*known == side || side == Side::May && *known == Side::Yes));
                    // What the index does not see in a statement leaves the question open, or outside of an "only" in part.
                    let modest = matches!(side, Side::Open | Side::Only) && !whole;
                    let claims = known.is_some_and(|(.., known)| *known || !whole) || modest;
                    assert!(claims, "seed {seed}: {path} {side:?} {whole} {slow:?} {question:?}\n{}", shown(&policy));
                }
            }
        }
    }
}

#[test]
fn every_row_is_answered() {
    let mut asked = 0;
    for seed in seeds() {
        for takes_out in [false, true] {
            let mut made = Policies { random: Random::new(seed), takes_out };
            for _ in 0..POLICIES {
                let policy = made.policy();
                let index = Index::new(&policy);
                for row in rows(&policy).take(200) {
                    if row.kind == Kind::Retention && row.retention.iter().any(|kept| kept.from.is_none() && kept.value.period.is_none()) {
                        continue;
                    }
                    let question = Question {
                        action: Some(Action::of(row.kind)),
                        data: row.data.as_ref().map(|data| data.item.clone()),
                        purpose: row.purpose,
                        recipient: row.recipient.as_ref().map(|recipient| recipient.item.clone()),
                    };
                    let verdict = index.ask(&question).verdict();
                    let least = match row.stance {
                        Stance::Does if !row.is_hedged() => Verdict::Yes,
                        Stance::DoesNot => Verdict::No,
                        _ => Verdict::May,
                    };
                    assert!(verdict >= least, "seed {seed}: {} {question:?}: {verdict:?} < {least:?}\n{}", row.place.path(), shown(&policy));
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 2000, "{asked}");
}

/// What a statement says of a term, a row of it says too: of the term itself, of one above or below it, or of a name that is called so.
#[test]
fn every_answer_has_a_row() {
    let (mut asked, mut opened) = (0, 0);
    for (seed, takes_out) in seeds().into_iter().flat_map(|seed| [(seed, false), (seed, true)]) {
        let mut made = Policies { random: Random::new(seed), takes_out };
        for _ in 0..POLICIES {
            let policy = made.policy();
            let index = Index::new(&policy);
            let term = *made.random.pick(policies::DATA);
            let question = Question { data: Some(Ref::Term(term)), ..Question::default() };
            for ground in index.ask(&question).grounds().filter(|ground| matches!(ground.side, Side::Yes | Side::May)) {
                let is_related = |item: &Ref<DataCategory>| match item {
                    Ref::Term(other) => other.is_a(term) || term.is_a(*other),
                    Ref::Name(_) => DataCategory::PersonalData.is_a(term),
                };
                let data = rows(&policy).filter(|row| row.place == ground.place).filter_map(|row| row.data);
                let related: Vec<_> = data.filter(|data| is_related(&data.item)).collect();
                let show = || format!("seed {seed}: {} {term}\n{}", ground.place.path(), shown(&policy));
                assert!(!related.is_empty(), "{}", show());
                if related.iter().all(|data| data.is_inferred()) {
                    assert!(!ground.links.is_empty(), "{}", show());
                    opened += 1;
                }
                asked += 1;
            }
        }
    }
    assert!(asked > 200 && opened > 30, "{asked} {opened}");
}

#[test]
fn wider_questions_are_answered_no_less() {
    let mut widened = 0;
    for seed in seeds() {
        let mut made = Policies { random: Random::new(seed), takes_out: false };
        for _ in 0..POLICIES {
            let policy = made.policy();
            let index = Index::new(&policy);
            for _ in 0..QUESTIONS {
                let question = made.question();
                let verdict = index.ask(&question).verdict();
                for wider in wider(&question) {
                    let other = index.ask(&wider).verdict();
                    let less = verdict >= Verdict::May && other < verdict;
                    assert!(!less, "seed {seed}: {question:?} {verdict:?}, {wider:?} {other:?}\n{}", shown(&policy));
                    widened += 1;
                }
            }
        }
    }
    assert!(widened > 2000, "{widened}");
}

/// The same question, each time with one respect wider.
fn wider(question: &Question) -> Vec<Question> {
    let data = question.data.as_ref().map(|data| match data {
        Ref::Term(term) => term.parent().map(Ref::Term),
        Ref::Name(_) => Some(Ref::Term(DataCategory::Information)),
    });
    let purpose = question.purpose.map(Purpose::parent);
    let recipient = question.recipient.as_ref().map(|recipient| match recipient {
        Ref::Term(term) => term.parent().map(Ref::Term),
        Ref::Name(_) => Some(Ref::Term(Party::Anyone)),
    });
    let mut wider = Vec::new();
    wider.extend(data.map(|data| Question { data, ..question.clone() }));
    wider.extend(purpose.map(|purpose| Question { purpose, ..question.clone() }));
    wider.extend(recipient.map(|recipient| Question { recipient, ..question.clone() }));
    if question.action.is_some() && question.recipient.is_none() {
        wider.push(Question { action: None, ..question.clone() });
    }
    wider
}
