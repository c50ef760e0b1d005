//! `transferred_only`: where data may go, or under which instruments.

use super::asking::{Asking, each, question};
use super::found::{Found, by_part};
use super::never::sorted;
use super::words;
use crate::claims::{Ground, Side};
use crate::model::{Place, StatementRef, Transfer};
use crate::preferences::TransferredOnly;
use crate::vocab::{Act, DataCategory, Terms, TransferMechanism, Vocabulary, WishAnswer};

/// What a statement does to the answer, and why.
enum Stand {
    Inside,
    Beyond(String),
    Open(String),
}

pub(super) fn answer(asking: Asking<'_, '_>, wish: &TransferredOnly) -> Found {
    let asking = asking.accepting(&wish.unless);
    let name = |data: Option<DataCategory>| words::asked([data.filter(|_| wish.data.len() > 1).map(Vocabulary::name)]);
    by_part(each(&wish.data).into_iter().map(|data| (name(data), one(asking, wish, data))).collect())
}

fn one(asking: Asking<'_, '_>, wish: &TransferredOnly, data: Option<DataCategory>) -> Found {
    let policy = asking.claims.policy();
    let (mut inside, mut beyond, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for act in [Act::Transfer, Act::Locate] {
        let answer = asking.ask(question(act, data, None, None));
        let grounds: Vec<Ground<'_, '_>> = answer.grounds().collect();
        let said = |ground: &Ground<'_, '_>| matches!(ground.side, Side::Yes | Side::May | Side::Open | Side::Exception) && ground.claim.asserts();
        for ground in sorted(&grounds, said) {
            let stand = match ground.claim.statement {
                StatementRef::Transfer(transfer) => transferred(asking, wish, transfer),
                StatementRef::Location(location) => located(asking, wish, &location.places),
                _ => None,
            };
            let told = |why: String| (words::says(policy, ground.claim) + &why, ground.claim.place.path());
            match stand {
                None => {}
                Some(Stand::Inside) if ground.side == Side::Open => {}
                Some(Stand::Inside) => inside.push(told(String::new())),
                Some(Stand::Beyond(why)) if ground.side != Side::Open => beyond.push(told(why)),
                Some(Stand::Beyond(why) | Stand::Open(why)) => open.push(told(why)),
            }
        }
    }
    let found = |answer, stated: Vec<(String, _)>| {
        let reason = stated.first().map(|(reason, _)| reason.clone()).unwrap_or_default();
        let more = if stated.len() > 1 { format!(" In all, {} statements are to this effect.", stated.len()) } else { String::new() };
        Found::new(answer, reason + &more, stated.into_iter().map(|(_, path)| path))
    };
    match () {
        () if !beyond.is_empty() => found(WishAnswer::NotMet, beyond),
        () if !open.is_empty() => found(WishAnswer::Unknown, open),
        () if !inside.is_empty() => found(WishAnswer::Met, inside),
        () => Found::silent("It speaks of no such transfer."),
    }
}

/// Nothing if the data comes from elsewhere. From no place in particular means from anywhere.
fn transferred(asking: Asking<'_, '_>, wish: &TransferredOnly, transfer: &Transfer) -> Option<Stand> {
    let places = &asking.claims.places;
    let Transfer { from, to, mechanisms, .. } = transfer;
    if !(from.is_empty() || wish.from.is_empty() || from.iter().any(|from| wish.from.iter().any(|wished| places.meet(from, wished)))) {
        return None;
    }
    let within = &wish.within;
    let beyond: Vec<TransferMechanism> = Terms::named(mechanisms).without(&acceptable(&within.mechanisms)).iter().collect();
    let outside = || words::row(&beyond.iter().map(|mechanism| words::named(*mechanism)).collect::<Vec<_>>(), "and");
    let are = if beyond.len() == 1 { "is" } else { "are" };
    Some(match () {
        () if !to.is_empty() && to.iter().all(|place| places.within(place, &within.to)) => Stand::Inside,
        () if !mechanisms.is_empty() && beyond.is_empty() => Stand::Inside,
        () if beyond.len() < mechanisms.len() => {
            Stand::Open(format!(" {} {are} not among the bounds, and which data goes under which, it does not say.", outside()))
        }
        () if !within.mechanisms.is_empty() && !mechanisms.is_empty() => Stand::Beyond(format!(" {} {are} not among the bounds.", outside())),
        () if within.mechanisms.is_empty() && !to.is_empty() => Stand::Beyond(" Not all of these places are within the bounds.".to_owned()),
        () => Stand::Open(" It names no legal instrument for this.".to_owned()),
    })
}

/// A place where data is kept or worked on, with no transfer described: nothing, if it is where data may be anyway.
fn located(asking: Asking<'_, '_>, wish: &TransferredOnly, stated: &[Place]) -> Option<Stand> {
    let home = [wish.from.as_slice(), wish.within.to.as_slice()].concat();
    let bound = !wish.from.is_empty() && !stated.is_empty();
    let abroad = bound && !stated.iter().all(|place| asking.claims.places.within(place, &home));
    abroad.then(|| Stand::Open(" How the data gets there, and under which legal instrument, it does not say.".to_owned()))
}

/// The mechanisms that count: those named and all narrower ones, without frameworks that have ended and are not named themselves.
fn acceptable(named: &[TransferMechanism]) -> Terms {
    let ended: Vec<TransferMechanism> =
        TransferMechanism::ALL.iter().copied().filter(|mechanism| mechanism.term().extra("invalid_from").is_some()).collect();
    Terms::covered(named).without(&Terms::named(&ended)).with(&Terms::named(named))
}
