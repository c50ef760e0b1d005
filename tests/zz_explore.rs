//! explore
#[path = "support/opinion/mod.rs"]
mod opinion;
#[path = "support/random.rs"]
mod random;
#[path = "support/small.rs"]
mod small;
#[path = "support/smaller.rs"]
mod smaller;
use privacy_policy::Policy;
use privacy_policy::claims::{Claims, Question};
use random::Random;
use small::Made;
fn both(policy: &Policy, question: &Question) -> ((privacy_policy::claims::Verdict, Option<bool>), (privacy_policy::claims::Verdict, Option<bool>)) {
    let claims = Claims::of(policy);
    let answer = claims.ask(question);
    ((answer.verdict(), answer.whole()), opinion::ask(policy, question))
}
#[test]
fn explore() {
    let mut seen = std::collections::HashMap::<String, usize>::new();
    let seed: u64 = std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(7);
    let most: usize = std::env::var("MOST").ok().and_then(|s| s.parse().ok()).unwrap_or(25);
    let mut made = Made { random: Random::new(seed) };
    let (mut total, mut differ) = (0, 0);
    let mut shown = Vec::new();
    for _ in 0..1500 {
        let policy = made.policy();
        for _ in 0..10 {
            let question = made.question();
            total += 1;
            let (one, other) = both(&policy, &question);
            if one != other {
                differ += 1;
                if shown.len() < most {
                    let (p, q) = smaller::smallest(&policy, &question, &|p, q| {
                        let (a, b) = both(p, q);
                        a != b
                    });
                    let text = smaller::shown(&p, &q);
                    if !shown.contains(&text) {
                        let (a, b) = both(&p, &q);
                        println!("=== claims {a:?}   opinion {b:?}\n{}", text.replace("privacy_policy: '1.0'\n", ""));
                        shown.push(text);
                    }
                }
            }
            *seen.entry(format!("{:?}", one)).or_default() += 1;
        }
    }
    println!("{differ} of {total} differ; {seen:?}");
}
