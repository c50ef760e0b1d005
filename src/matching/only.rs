//! `only`: what is to stay within bounds.

use super::asking::{Asking, each, question};
use super::found::{Found, by_part};
use super::never::sorted;
use super::words;
use crate::claims::{Bounded, Ground, Side, Verdict};
use crate::preferences::Only;
use crate::vocab::{DataCategory, Stance, Vocabulary, WishAnswer};

pub(super) fn answer(asking: Asking<'_, '_>, only: &Only) -> Found {
    let asking = asking.accepting(&only.unless);
    let name = |data: Option<DataCategory>| words::asked([data.filter(|_| only.data.len() > 1).map(Vocabulary::name)]);
    by_part(each(&only.data).into_iter().map(|data| (name(data), one(asking, only, data))).collect())
}

fn one(asking: Asking<'_, '_>, only: &Only, data: Option<DataCategory>) -> Found {
    let policy = asking.claims.policy();
    let answer = asking.ask(question(only.act, data, None, None));
    let grounds: Vec<Ground<'_, '_>> = answer.grounds().collect();
    let said = |side: Side| matches!(side, Side::Yes | Side::May | Side::Open | Side::Exception);
    let stated = sorted(&grounds, |ground| ground.claim.asserts() && !ground.claim.presupposed && said(ground.side));
    let (mut inside, mut beyond, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for ground in stated {
        let purposes = asking.claims.purposes_within(ground.claim, &only.within.purposes);
        let recipients = asking.claims.recipients_within(ground.claim, &only.within.recipients);
        let outside: Vec<String> = [&purposes, &recipients].into_iter().filter_map(beyond_words).collect();
        let why: Vec<String> = [("purposes", &purposes), ("recipients", &recipients)].into_iter().filter_map(vague_words).collect();
        let meant = ground.side != Side::Open;
        match () {
            () if !outside.is_empty() && meant => beyond.push((ground, outside.join("; "))),
            () if !outside.is_empty() => {
                open.push((
                    ground,
                    format!("This goes beyond the bounds: {}. Whether it is about what the wish names, it leaves open.", outside.join("; ")),
                ));
            }
            // What may be meant, and may be within the bounds, is no ground for anything.
            () if !meant => {}
            () if !why.is_empty() => open.push((ground, format!("It {}.", why.join(" and ")))),
            () => inside.push(ground),
        }
    }
    beyond.sort_by_key(|(ground, _)| ground.claim.stance == Stance::May);
    match (beyond.as_slice(), open.as_slice(), inside.as_slice()) {
        ([(ground, what), others @ ..], ..) => {
            let more = match others.len() {
                0 => String::new(),
                1 => " Another statement goes beyond the bounds too.".to_owned(),
                more => format!(" {more} more statements go beyond the bounds too."),
            };
            let reason = format!("{}{} This goes beyond the bounds: {what}.{more}", words::says(policy, ground.claim), words::part(ground));
            Found::new(WishAnswer::NotMet, reason, beyond.iter().map(|(ground, _)| ground.claim.place.path()))
        }
        // What the file confirms to be silent about what the wish names, wider statements do not speak of.
        ([], [(ground, _), ..], []) if answer.verdict() == Verdict::NotStated => {
            let told = format!("It does not say. It speaks of something wider or vaguer: {}", words::said(policy, ground.claim.statement));
            Found { places: vec![ground.claim.place.path()], ..Found::silent(told) }
        }
        ([], [(ground, why), ..], _) => {
            let reason = format!("{} {why}", words::says(policy, ground.claim));
            Found::new(WishAnswer::Unknown, reason, open.iter().map(|(ground, _)| ground.claim.place.path()))
        }
        ([], [], [first, ..]) => {
            let all = match inside.len() {
                1 => "Its only statement about it stays within the bounds.".to_owned(),
                count => format!("All {count} statements about it stay within the bounds."),
            };
            let paths = inside.iter().map(|ground| ground.claim.place.path());
            Found::new(WishAnswer::Met, format!("{all} {}", words::says(policy, first.claim)), paths)
        }
        ([], [], []) => nothing(asking, &answer, &grounds),
    }
}

/// Nothing is stated that would have to keep to bounds: what is never done at all does.
fn nothing(asking: Asking<'_, '_>, answer: &crate::claims::Answer<'_, '_>, grounds: &[Ground<'_, '_>]) -> Found {
    let denials = sorted(grounds, |ground| ground.decides && !ground.claim.asserts());
    let flat = denials.iter().find(|ground| ground.whole && asking.hindrances(answer, ground).is_empty());
    match (answer.verdict(), flat.or(denials.first())) {
        (Verdict::No, Some(denial)) => {
            let found = if flat.is_some() { WishAnswer::Met } else { WishAnswer::Unknown };
            let more = if flat.is_some() { String::new() } else { words::part(denial) + " What is done otherwise, it does not say." };
            Found::new(found, words::says(asking.claims.policy(), denial.claim) + &more, denials.iter().map(|ground| ground.claim.place.path()))
        }
        _ => Found::silent("It does not say."),
    }
}

fn beyond_words(bounded: &Bounded) -> Option<String> {
    let Bounded::Beyond(terms) = bounded else { return None };
    Some(words::row(&terms.iter().map(|term| term.replace('_', " ")).collect::<Vec<_>>(), "and"))
}

fn vague_words((name, bounded): (&str, &Bounded)) -> Option<String> {
    match bounded {
        Bounded::Inside | Bounded::Beyond(_) => None,
        Bounded::Unnamed => Some(format!("does not name the {name}")),
        Bounded::Vague => Some(format!("is too vague, or too wide, about the {name}")),
        Bounded::Examples => Some(format!("names the {name} by examples or hints only, so that there may be others")),
    }
}
