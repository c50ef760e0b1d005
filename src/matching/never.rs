//! `never`: what is not to be done.

use super::asking::{Asking, each, question};
use super::found::{Found, by_part};
use super::words;
use crate::claims::{Answer, Beside, Fit, Ground, Question, Side, Verdict};
use crate::preferences::{MOST_ASKED, Never};
use crate::vocab::{Stance, Vocabulary, WishAnswer};

pub(super) fn answer(asking: Asking<'_, '_>, never: &Never) -> Found {
    let asking = asking.accepting(&never.unless);
    let acts: Vec<_> = std::iter::once(never.act).chain(never.also.iter().copied()).collect();
    let (data, purposes, recipients) = (each(&never.data), each(&never.purposes), each(&never.recipients));
    if acts.len() * data.len() * purposes.len() * recipients.len() > MOST_ASKED {
        return Found::new(WishAnswer::Unknown, "The wish asks too many questions at once.", []);
    }
    let mut parts = Vec::new();
    for act in &acts {
        for data in &data {
            for purpose in &purposes {
                for recipient in &recipients {
                    let names = [
                        (acts.len() > 1).then(|| act.name()),
                        data.filter(|_| never.data.len() > 1).map(Vocabulary::name),
                        purpose.filter(|_| never.purposes.len() > 1).map(Vocabulary::name),
                        recipient.filter(|_| never.recipients.len() > 1).map(Vocabulary::name),
                    ];
                    parts.push((words::asked(names), one(asking, question(*act, *data, *purpose, *recipient))));
                }
            }
        }
    }
    by_part(parts)
}

fn one(asking: Asking<'_, '_>, question: Question) -> Found {
    let answer = asking.ask(question);
    let grounds: Vec<Ground<'_, '_>> = answer.grounds().collect();
    match answer.verdict() {
        Verdict::Yes | Verdict::May | Verdict::Both => done(asking, &grounds),
        Verdict::No => denied(asking, &answer, &grounds),
        Verdict::LeftOpen => open(asking, &answer, &grounds),
        Verdict::NotStated => silent(asking, &answer, &grounds),
    }
}

/// Grounds of a claim that asserts, or denies, the firmest first.
pub(super) fn sorted<'g, 'c, 'p>(grounds: &'g [Ground<'c, 'p>], keep: impl Fn(&Ground<'c, 'p>) -> bool) -> Vec<&'g Ground<'c, 'p>> {
    let mut kept: Vec<_> = grounds.iter().filter(|ground| keep(ground)).collect();
    kept.sort_by_key(|ground| (ground.claim.stance == Stance::May, !ground.whole, ground.unsaid.len()));
    kept
}

fn done(asking: Asking<'_, '_>, grounds: &[Ground<'_, '_>]) -> Found {
    let asserted = sorted(grounds, |ground| ground.decides && ground.claim.asserts());
    let denied = sorted(grounds, |ground| !ground.claim.asserts() && matches!(ground.side, Side::No | Side::Exception));
    let policy = asking.claims.policy();
    let mut reason = asserted.first().map(|first| words::says(policy, first.claim) + &words::part(first)).unwrap_or_default();
    match asserted.len() {
        0 | 1 => {}
        2 => reason += " Another statement is to the same effect.",
        more => reason += &format!(" {} more statements are to the same effect.", more - 1),
    }
    if let Some(denial) = denied.first() {
        reason += &format!(" Elsewhere it denies this, or a part of it: {}", words::said(policy, denial.claim.statement));
    }
    Found::new(WishAnswer::NotMet, reason, asserted.iter().chain(&denied).map(|ground| ground.claim.place.path()))
}

fn denied(asking: Asking<'_, '_>, answer: &Answer<'_, '_>, grounds: &[Ground<'_, '_>]) -> Found {
    let mut denials = sorted(grounds, |ground| ground.decides);
    let policy = asking.claims.policy();
    let is_flat = |ground: &Ground<'_, '_>| ground.whole && asking.hindrances(answer, ground).is_empty();
    // What denies it flatly is told first.
    denials.sort_by_key(|ground| !is_flat(ground));
    let Some(first) = denials.first() else { return Found::silent("It does not say.") };
    let mut reason = words::says(policy, first.claim);
    let exceptions = sorted(grounds, is_exception);
    let places = |also: &[&Ground<'_, '_>]| denials.iter().chain(also).map(|ground| ground.claim.place.path()).collect::<Vec<_>>();
    if let Some(exception) = exceptions.first() {
        reason += &format!(" It makes an exception: {}", words::said(policy, exception.claim.statement));
        return Found::new(WishAnswer::NotMet, reason, places(&exceptions));
    }
    if answer.whole() == Some(true) && is_flat(first) {
        return Found::new(WishAnswer::Met, reason, places(&[]));
    }
    reason += &words::part(first);
    if first.whole {
        reason += " This has limits, and does not rule it out beyond them.";
    }
    let limiting = sorted(grounds, |ground| ground.side == Side::Exception && ground.claim.asserts());
    if let Some(exception) = limiting.first() {
        reason += &format!(" It may have an exception: {}", words::said(policy, exception.claim.statement));
    }
    Found::new(WishAnswer::Unknown, reason, places(&limiting))
}

/// Whether a ground says that something is done all the same, in an exception to what is denied.
pub(super) fn is_exception(ground: &Ground<'_, '_>) -> bool {
    ground.side == Side::Exception && ground.claim.asserts() && ground.fit >= Fit::Part
}

/// Said in a way that leaves open whether it is meant.
fn open(asking: Asking<'_, '_>, answer: &Answer<'_, '_>, grounds: &[Ground<'_, '_>]) -> Found {
    let policy = asking.claims.policy();
    let mut left = sorted(grounds, |ground| ground.decides);
    left.sort_by_key(|ground| !ground.claim.asserts());
    let denied = sorted(grounds, |ground| ground.side == Side::No);
    let mut reason = left.first().map(|first| words::says(policy, first.claim) + &words::open(first, answer)).unwrap_or_default();
    if let Some(denial) = denied.first() {
        reason += &format!(" It denies a part: {}", words::said(policy, denial.claim.statement));
    }
    let nobody = sorted(grounds, |ground| ground.side == Side::Beside(Beside::OfNobody) && ground.claim.asserts());
    if let Some(nobody) = nobody.first() {
        reason += &format!(" Of data that are about nobody, it says: {}", words::said(policy, nobody.claim.statement));
    }
    Found::new(WishAnswer::Unknown, reason, left.iter().chain(&denied).chain(&nobody).map(|ground| ground.claim.place.path()))
}

/// Nothing is said, or only something that stands beside the answer.
fn silent(asking: Asking<'_, '_>, answer: &Answer<'_, '_>, grounds: &[Ground<'_, '_>]) -> Found {
    if let Some(found) = accepted(asking, answer.question()) {
        return found;
    }
    let (mut reason, mut places) = (String::new(), Vec::new());
    if let Some(silence) = answer.silence() {
        reason = format!("The text was searched for the topic {}, and does not speak of it.", words::named(silence.topic));
        places.push(silence.path.clone());
    } else {
        reason += if grounds.is_empty() { "It says nothing about it." } else { "It does not say." };
    }
    let (told, of) = beside(asking, grounds);
    reason += &told;
    places.extend(of);
    Found { places, ..Found::silent(reason) }
}

/// What stands beside an answer, in a sentence, with its place: the first of what others do, of data about nobody, of narrower acts and certain people.
pub(super) fn beside(asking: Asking<'_, '_>, grounds: &[Ground<'_, '_>]) -> (String, Option<crate::model::Path>) {
    let Some(first) = grounds.first() else { return (String::new(), None) };
    let lead = match first.side {
        Side::Beside(Beside::Others) => "What it says is about what others do:",
        Side::Beside(Beside::OfNobody) => "What it says is about data that are about nobody:",
        Side::Beside(Beside::NarrowerAct) => "It denies something narrower:",
        Side::Beside(Beside::CertainPeople) => "It denies this for certain people:",
        _ => "It speaks of something wider or vaguer:",
    };
    (format!(" {lead} {}", words::said(asking.claims.policy(), first.claim.statement)), Some(first.claim.place.path()))
}

/// What the text says only under conditions that the wish accepts.
fn accepted(asking: Asking<'_, '_>, question: &Question) -> Option<Found> {
    if asking.accepted.is_empty() {
        return None;
    }
    let answer = asking.claims.ask(question);
    let ground = answer.grounds().find(|ground| ground.decides && ground.claim.is_only_under(asking.accepted))?;
    let said = words::says(asking.claims.policy(), ground.claim);
    let reason = format!("{said} The wish accepts that. Whether it is done otherwise too, the text does not say.");
    Some(Found { places: vec![ground.claim.place.path()], ..Found::silent(reason) })
}
