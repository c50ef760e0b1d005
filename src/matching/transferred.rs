//! `transferred_only`: where data may go, or under which instruments.

use super::dimension::{Range, Relation};
use super::facts::{Facts, is_accepted};
use super::found::Found;
use super::never::personal;
use super::places::Places;
use super::words;
use crate::checks::code_of;
use crate::meaning::Terms;
use crate::model::{Place, StatementRef};
use crate::preferences::TransferredOnly;
use crate::vocab::{Stance, TransferMechanism, Vocabulary, WishAnswer};

/// What a statement does to the answer.
enum Stand {
    Inside(String),
    Beyond(String),
    Open(String),
}

pub(super) fn answer(facts: &Facts<'_>, wish: &TransferredOnly) -> Found {
    let data = Range::of(&wish.data).or_else(personal);
    let accepted = Terms::covered(&wish.unless);
    let places = Places::of(facts.policy);
    let (mut inside, mut beyond, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for (place, statement) in facts.policy.statements() {
        let common = statement.common();
        let stand = match statement {
            _ if common.stance == Stance::DoesNot || !facts.is_of_publishers(&common) || is_accepted(&common, &accepted) => continue,
            StatementRef::Transfer(transfer) if concerns(&places, &transfer.from, &wish.from) => {
                transferred(wish, &places, &transfer.to, &transfer.mechanisms, common.stance)
            }
            StatementRef::Location(location) => match located(wish, &places, &location.places) {
                Some(stand) => stand,
                None => continue,
            },
            _ => continue,
        };
        let about = match statement.data() {
            [] => Relation::Within,
            refs => facts.range_of(refs).relation(data.as_ref()),
        };
        match (stand, about) {
            (_, Relation::Apart) => {}
            (Stand::Inside(why), Relation::Within | Relation::Wider) => inside.push((place.path(), why)),
            (Stand::Beyond(why), Relation::Within | Relation::Wider) => beyond.push((place.path(), why)),
            (Stand::Inside(_), Relation::Unclear) => {}
            (Stand::Beyond(why) | Stand::Open(why), _) => open.push((place.path(), why)),
        }
    }
    let found = |answer, stated: Vec<(_, String)>| {
        let reason = stated.first().map(|(_, why)| why.clone()).unwrap_or_default();
        let more = if stated.len() > 1 { format!(" In all, {} statements are to this effect.", stated.len()) } else { String::new() };
        Found::new(answer, reason + &more, stated.into_iter().map(|(path, _)| path))
    };
    match () {
        () if !beyond.is_empty() => found(WishAnswer::NotMet, beyond),
        () if !open.is_empty() => found(WishAnswer::Unknown, open),
        () if !inside.is_empty() => found(WishAnswer::Met, inside),
        () => Found::silent("It speaks of no such transfer."),
    }
}

/// Whether a transfer from these places is one that the wish speaks of. From no place in particular means from anywhere.
fn concerns(places: &Places, from: &[Place], wished: &[Place]) -> bool {
    from.is_empty() || wished.is_empty() || from.iter().any(|from| wished.iter().any(|wished| places.meet(from, wished)))
}

fn transferred(wish: &TransferredOnly, places: &Places, to: &[Place], mechanisms: &[TransferMechanism], stance: Stance) -> Stand {
    let within = &wish.within;
    let goes = if stance == Stance::May { "Data may go" } else { "Data goes" };
    let to_words = if to.is_empty() { "abroad".to_owned() } else { format!("to {}", row(to)) };
    let under =
        if mechanisms.is_empty() { "and no legal instrument is named".to_owned() } else { format!("under: {}", words::terms(mechanisms, "and")) };
    let said = format!("{goes} {to_words}, {under}.");
    let beyond: Vec<TransferMechanism> = Terms::named(mechanisms).without(&acceptable(&within.mechanisms)).iter().collect();
    match () {
        () if !to.is_empty() && to.iter().all(|place| places.within(place, &within.to)) => Stand::Inside(said),
        () if !mechanisms.is_empty() && beyond.is_empty() => Stand::Inside(said),
        () if beyond.len() < mechanisms.len() => {
            let not_among = are(&words::terms(&beyond, "and"), beyond.len());
            Stand::Open(format!("{said} {not_among} not among the bounds, and which data goes under which, it does not say."))
        }
        () if !within.mechanisms.is_empty() && !mechanisms.is_empty() => {
            Stand::Beyond(format!("{said} {} not among the bounds.", are(&words::terms(&beyond, "and"), beyond.len())))
        }
        () if within.mechanisms.is_empty() && !to.is_empty() => Stand::Beyond(format!("{said} Not all of these places are within the bounds.")),
        () => Stand::Open(said),
    }
}

/// A place where data is kept or worked on, with no transfer described: nothing, if it is where data may be anyway.
fn located(wish: &TransferredOnly, places: &Places, stated: &[Place]) -> Option<Stand> {
    let home = [wish.from.as_slice(), wish.within.to.as_slice()].concat();
    let bound = !wish.from.is_empty() && !stated.is_empty();
    let abroad = bound && !stated.iter().all(|place| places.within(place, &home));
    abroad.then(|| Stand::Open(format!("Data is kept or processed in {}, and no legal instrument is named.", row(stated))))
}

/// The mechanisms that count: those named and all narrower ones, without frameworks that have ended and are not named themselves.
fn acceptable(named: &[TransferMechanism]) -> Terms {
    let ended: Vec<TransferMechanism> =
        TransferMechanism::ALL.iter().copied().filter(|mechanism| mechanism.term().extra("invalid_from").is_some()).collect();
    Terms::covered(named).without(&Terms::named(&ended)).with(&Terms::named(named))
}

fn are(items: &str, count: usize) -> String {
    let (first, rest) = items.split_at_checked(1).unwrap_or((items, ""));
    format!("{}{rest} {}", first.to_uppercase(), if count == 1 { "is" } else { "are" })
}

fn row(places: &[Place]) -> String {
    words::row(&places.iter().map(|place| code_of(place).replace('_', " ")).collect::<Vec<_>>(), "and")
}
