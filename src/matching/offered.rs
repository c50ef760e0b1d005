//! What a policy offers and promises: rights, choices, security measures. Each is a question, and what answers it has to hold without limits that matter
//! to those who ask.

use super::asking::Asking;
use super::found::Found;
use super::never::{beside, is_exception, sorted};
use super::words;
use crate::claims::{Answer, Beside, Ground, Limit, Question, Side, Verdict};
use crate::model::{Path, StatementRef};
use crate::vocab::{Topic, WishAnswer};

/// What a wish asks of a statement beyond what the question asks, such as that it costs nothing.
pub(super) type Further<'f> = &'f dyn Fn(StatementRef<'_>) -> Option<(WishAnswer, String)>;

/// The most statements whose words are told.
const MOST_TOLD: usize = 3;

/// Answers whether something is offered. `what` names it; `confirmed` is where the file says that the text does not speak of it.
pub(super) fn judge(
    asking: Asking<'_, '_>,
    question: Question,
    what: &str,
    further: Further<'_>,
    silence: Option<WishAnswer>,
    confirmed: Option<(Topic, Path)>,
) -> Found {
    let answer = asking.ask(question);
    let grounds: Vec<Ground<'_, '_>> = answer.grounds().collect();
    let told = |kept: &[&Ground<'_, '_>], found, more: &str| {
        let mut reason = String::new();
        for ground in kept.iter().take(MOST_TOLD) {
            let lead = if reason.is_empty() { "It says: " } else { " It also says: " };
            reason += &format!("{lead}{}", words::said(asking.claims.policy(), ground.claim.statement));
        }
        Found::new(found, reason + more, kept.iter().map(|ground| ground.claim.place.path()))
    };
    let deciding = sorted(&grounds, |ground| ground.decides);
    match (answer.verdict(), answer.whole()) {
        (Verdict::Yes, Some(true)) => granted(asking, &answer, &grounds, further),
        (Verdict::Yes, Some(false)) if deciding.iter().any(|ground| is_of_all(asking, &answer, ground)) => {
            granted(asking, &answer, &grounds, further)
        }
        (Verdict::Yes | Verdict::May, Some(whole)) => {
            let part = deciding.first().filter(|_| !whole).map(|ground| words::part(ground)).unwrap_or_default();
            let weak = if answer.verdict() == Verdict::May { " This is not a firm promise." } else { "" };
            told(&deciding, WishAnswer::Unknown, &(part + weak))
        }
        (Verdict::No, whole) => {
            let flat = |ground: &&&Ground<'_, '_>| ground.whole && asking.hindrances(&answer, ground).is_empty();
            match deciding.iter().find(flat).filter(|_| whole == Some(true)) {
                Some(denial) => told(&[*denial], WishAnswer::NotMet, ""),
                None if grounds.iter().any(is_exception) => told(&deciding, WishAnswer::NotMet, " It grants this in an exception only."),
                None => {
                    let part = deciding.first().map(|ground| words::part(ground)).unwrap_or_default();
                    told(&deciding, WishAnswer::Unknown, &(part + " What holds beyond that, it does not say."))
                }
            }
        }
        (Verdict::LeftOpen, _) => {
            let open = deciding.first().map(|ground| words::open(ground, &answer)).unwrap_or_default();
            told(&deciding, WishAnswer::Unknown, &open)
        }
        (Verdict::NotStated, _) => {
            let confirmed = answer.silence().map(|silence| (silence.topic, silence.path.clone())).or(confirmed);
            if let Some((topic, path)) = confirmed {
                return Found::absent(&format!("{what} (topic {})", words::named(topic)), path, silence);
            }
            let (more, place) = beside(asking, &grounds);
            Found { places: place.into_iter().collect(), ..Found::silent(format!("It does not speak of {what}.{more}")) }
        }
        _ => told(&deciding, WishAnswer::Unknown, " These contradict each other."),
    }
}

/// A right over what the policy calls personal data is one over all of it, where the wish names no data.
fn is_of_all(asking: Asking<'_, '_>, answer: &Answer<'_, '_>, ground: &Ground<'_, '_>) -> bool {
    let right = matches!(ground.claim.statement, StatementRef::Right(_));
    ground.whole || right && answer.question().data.is_none() && asking.claims.is_about_personal_data(ground.claim)
}

/// What is granted for all that is asked: the statement counts that grants it with the fewest limits.
fn granted(asking: Asking<'_, '_>, answer: &Answer<'_, '_>, grounds: &[Ground<'_, '_>], further: Further<'_>) -> Found {
    let policy = asking.claims.policy();
    // A right that can be refused is one all the same; for which reasons, a wish on rights says by itself.
    let matters =
        |ground: &Ground<'_, '_>, limit: &Limit<'_>| !(matches!(limit, Limit::Unless(_)) && matches!(ground.claim.statement, StatementRef::Right(_)));
    let judged: Vec<(WishAnswer, String, &Ground<'_, '_>)> = sorted(grounds, |ground| ground.decides && is_of_all(asking, answer, ground))
        .into_iter()
        .map(|ground| {
            let limited = asking.hindrances(answer, ground).into_iter().any(|limit| matters(ground, limit));
            let (found, why) = match further(ground.claim.statement) {
                Some((WishAnswer::NotMet, why)) => (WishAnswer::NotMet, why),
                _ if limited => (WishAnswer::Unknown, " It holds within limits only.".to_owned()),
                Some(other) => other,
                None => (WishAnswer::Met, String::new()),
            };
            (found, why, ground)
        })
        .collect();
    // What is denied of a narrower thing, or for part, is a limit of what is promised.
    let denials = sorted(grounds, |ground| {
        !ground.claim.asserts() && matches!(ground.side, Side::No | Side::Exception | Side::Open | Side::Beside(Beside::NarrowerAct))
    });
    let best = [WishAnswer::Met, WishAnswer::NotMet, WishAnswer::Unknown].into_iter().find(|found| judged.iter().any(|(own, ..)| own == found));
    let Some(best) = best else { return Found::silent("It does not say.") };
    let kept: Vec<_> = judged.iter().filter(|(found, ..)| *found == best).collect();
    let most = if best == WishAnswer::Unknown { MOST_TOLD } else { 1 };
    let mut reason = String::new();
    for (_, _, ground) in kept.iter().take(most) {
        let lead = if reason.is_empty() { "It says: " } else { " It also says: " };
        reason += &format!("{lead}{}", words::said(policy, ground.claim.statement));
    }
    reason += kept.first().map(|(_, why, _)| why.as_str()).unwrap_or_default();
    let mut found = best;
    if let Some(denial) = denials.first() {
        reason += &format!(" It denies a part of it: {}", words::said(policy, denial.claim.statement));
        found = if best == WishAnswer::Met { WishAnswer::Unknown } else { best };
    }
    if let Some(people) = grounds.iter().find(|ground| ground.side == Side::Beside(Beside::CertainPeople)) {
        reason += &format!(" It denies this for certain people: {}", words::said(policy, people.claim.statement));
    }
    Found::new(found, reason, kept.iter().map(|(_, _, ground)| *ground).chain(denials).map(|ground| ground.claim.place.path()))
}
