//! `kept_at_most`: how long data may be kept.

use super::asking::{Asking, each, question};
use super::found::{Found, by_part};
use super::never::sorted;
use super::words;
use crate::claims::{Ground, Length, Longer, Side, Verdict};
use crate::model::{Period, StatementRef};
use crate::preferences::KeptAtMost;
use crate::vocab::{Act, DataCategory, Stance, Vocabulary, WishAnswer};

pub(super) fn answer(asking: Asking<'_, '_>, wish: &KeptAtMost) -> Found {
    let name = |data: Option<DataCategory>| words::asked([data.filter(|_| wish.data.len() > 1).map(Vocabulary::name)]);
    by_part(each(&wish.data).into_iter().map(|data| (name(data), one(asking, wish, data))).collect())
}

/// What a statement does to the answer.
#[derive(PartialEq)]
enum Stand {
    Inside,
    Beyond,
    Open(&'static str),
}

fn one(asking: Asking<'_, '_>, wish: &KeptAtMost, data: Option<DataCategory>) -> Found {
    let policy = asking.claims.policy();
    let answer = asking.ask(question(Act::Retain, data, None, None));
    let grounds: Vec<Ground<'_, '_>> = answer.grounds().collect();
    let most = Length::of(&wish.duration);
    let said = |ground: &Ground<'_, '_>| !matches!(ground.side, Side::Beside(_) | Side::Only);
    let judged: Vec<(&Ground<'_, '_>, Stand)> = sorted(&grounds, said)
        .into_iter()
        .filter_map(|ground| Some((ground, stand(ground, most, ground.decides && answer.verdict() == Verdict::No)?)))
        .collect();
    let with = |answer, wanted: &dyn Fn(&Ground<'_, '_>, &Stand) -> bool, more: &str| {
        let kept: Vec<_> = judged.iter().filter(|(ground, stand)| wanted(ground, stand)).collect();
        let (first, _) = kept.first()?;
        let reason = words::says(policy, first.claim) + &words::part(first) + more;
        Some(Found::new(answer, reason, kept.iter().map(|(ground, _)| ground.claim.place.path())))
    };
    let is_meant = |ground: &Ground<'_, '_>| ground.side != Side::Open;
    let is_free = |ground: &Ground<'_, '_>| ground.whole && asking.hindrances(&answer, ground).is_empty();
    let inside = |ground: &Ground<'_, '_>, stand: &Stand| *stand == Stand::Inside && is_meant(ground);
    let why = judged.iter().find_map(|(ground, stand)| match stand {
        Stand::Open(why) => Some(*why),
        Stand::Beyond if !is_meant(ground) => Some(" That is longer than the wish allows. Whether it is about this data, it leaves open."),
        _ => None,
    });
    with(WishAnswer::NotMet, &|ground, stand| *stand == Stand::Beyond && is_meant(ground), " This is longer than the wish allows.")
        .or_else(|| with(WishAnswer::Unknown, &|_, stand| !matches!(stand, Stand::Inside), why.unwrap_or_default()))
        .or_else(|| with(WishAnswer::Met, &|ground, stand| inside(ground, stand) && is_free(ground), ""))
        .or_else(|| with(WishAnswer::Unknown, &|ground, stand| inside(ground, stand), " Of the rest, it does not say how long it is kept."))
        .unwrap_or_else(|| Found::silent("It does not say how long this data is kept."))
}

/// How a statement stands to the longest time that is allowed; nothing if it says nothing of time.
fn stand(ground: &Ground<'_, '_>, most: Length, denied: bool) -> Option<Stand> {
    let StatementRef::Retention(retention) = ground.claim.statement else { return None };
    // A promise that the text weakens binds nobody.
    let weak = retention.stance == Stance::Does && ground.side == Side::May;
    Some(match &retention.period {
        _ if retention.stance == Stance::DoesNot => match retention.period {
            // Not to keep something at all is to keep it for no time.
            None if denied => Stand::Inside,
            _ => Stand::Open(" How long it is kept then, it does not say."),
        },
        Some(Period::Duration(duration)) => match Length::of(duration).is_longer_than(most) {
            Longer::No if weak => Stand::Open(" This is no firm promise."),
            Longer::No => Stand::Inside,
            Longer::Yes => Stand::Beyond,
            Longer::Unclear => Stand::Open(" Whether that is longer than the wish allows depends on which months are meant."),
        },
        Some(Period::Indefinite(_)) => Stand::Beyond,
        _ => Stand::Open(" How long that is, it does not say."),
    })
}
