//! Two evaluators of questions, one verdict: what `claims` answers, the plain evaluator of `support/opinion` answers too, on random policies and questions.

#[path = "support/opinion/mod.rs"]
mod opinion;
#[path = "support/random.rs"]
mod random;
#[path = "support/small.rs"]
mod small;
#[path = "support/smaller.rs"]
mod smaller;

use privacy_policy::Policy;
use privacy_policy::claims::{Claims, Question, Verdict};

use random::{Random, seeds};
use small::Made;

const POLICIES: usize = 1_500;
const QUESTIONS: usize = 70;

fn agree(policy: &Policy, question: &Question) -> bool {
    let claims = Claims::of(policy);
    let answer = claims.ask(question);
    (answer.verdict(), answer.whole()) == opinion::ask(policy, question)
}

#[test]
fn claims_agree_with_a_second_opinion() {
    let mut verdicts = std::collections::HashMap::<(Verdict, Option<bool>), usize>::new();
    for seed in seeds() {
        println!("SEED={seed}");
        let mut made = Made { random: Random::new(seed) };
        for _ in 0..POLICIES {
            let policy = made.policy();
            let claims = Claims::of(&policy);
            for _ in 0..QUESTIONS {
                let question = made.question();
                let answer = claims.ask(&question);
                let (one, other) = ((answer.verdict(), answer.whole()), opinion::ask(&policy, &question));
                if one != other {
                    let (policy, question) = smaller::smallest(&policy, &question, &|policy, question| !agree(policy, question));
                    let (one, other) = (Claims::of(&policy).ask(&question).verdict(), opinion::ask(&policy, &question));
                    panic!("SEED={seed}: claims say {one}, the second opinion is {other:?}\n{}", smaller::shown(&policy, &question));
                }
                *verdicts.entry(one).or_default() += 1;
            }
        }
    }
    println!("{verdicts:?}");
}
