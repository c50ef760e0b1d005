//! `choice`: what people are to be able to opt into or out of, or to control.

use super::dimension::Range;
use super::facts::Facts;
use super::found::Found;
use super::right::is_for_some;
use super::words;
use crate::meaning::Terms;
use crate::model::{Choice, Path, StatementRef};
use crate::preferences::ChoiceOffered;
use crate::vocab::{Purpose, Stance, Topic, TrackingKind, Vocabulary, WishAnswer};

/// Topics that stand for a choice about a purpose and all narrower ones.
const PURPOSES: &[(Purpose, Topic)] = &[
    (Purpose::TargetedAdvertising, Topic::OptOutOfTargetedAdvertising),
    (Purpose::Profiling, Topic::OptOutOfProfiling),
    (Purpose::Marketing, Topic::MarketingOptOut),
];

/// Whether the file confirms that the text gives no choice about something that the wish names, and where.
fn confirmed(facts: &Facts<'_>, wish: &ChoiceOffered) -> Option<(Topic, Path)> {
    let purposes = wish.over.purposes.iter().filter_map(|purpose| PURPOSES.iter().find(|(known, _)| purpose.is_a(*known)).map(|(_, topic)| *topic));
    let cookies = wish.over.tracking.contains(&TrackingKind::Cookie).then_some(Topic::CookieControl);
    purposes.chain(cookies).find_map(|topic| Some((topic, facts.policy.silence(topic)?)))
}

pub(super) fn answer(facts: &Facts<'_>, wish: &ChoiceOffered, silence: Option<WishAnswer>) -> Found {
    let stated = facts.policy.statements().filter_map(|(place, statement)| match statement {
        StatementRef::Choice(choice) if wish.kinds.is_empty() || wish.kinds.contains(&choice.kind) => Some((place.path(), choice)),
        _ => None,
    });
    let judged: Vec<Found> = stated.filter_map(|(path, choice)| judge(facts, wish, path, choice)).collect();
    let best = [WishAnswer::Met, WishAnswer::NotMet, WishAnswer::Unknown];
    let found = best.iter().find_map(|answer| judged.iter().find(|found| found.answer == Some(*answer)));
    match (found, confirmed(facts, wish)) {
        (Some(found), _) => found.clone(),
        (None, Some((topic, place))) => Found::absent(&format!("such a choice (\u{201c}{}\u{201d})", words::plain(topic)), place, silence),
        (None, None) => Found::silent("It gives no such choice."),
    }
}

/// What a choice is about, with what the statements are about that it names.
struct Matter {
    purposes: Terms,
    recipients: Terms,
    tracking: Terms,
}

impl Matter {
    fn of<'p>(facts: &Facts<'p>, choice: &'p Choice) -> Self {
        let over = &choice.over;
        let mut matter =
            Self { purposes: Terms::covered(&over.purposes), recipients: facts.parties(&over.recipients), tracking: Terms::covered(&over.tracking) };
        for statement in over.statements.iter().filter_map(|id| facts.named.get(id.as_str())) {
            matter.purposes = matter.purposes.with(&Terms::covered(statement.purposes()));
            matter.recipients = matter.recipients.with(&facts.parties(statement.recipients()));
            if let StatementRef::Tracking(tracking) = statement {
                matter.tracking = matter.tracking.with(&Terms::covered(&[tracking.kind]));
            }
        }
        matter
    }
}

/// How a choice answers the wish, if it is about the same at all.
fn judge<'p>(facts: &Facts<'p>, wish: &ChoiceOffered, path: Path, choice: &'p Choice) -> Option<Found> {
    let matter = Matter::of(facts, choice);
    let asked = [
        (Range::of::<Purpose>(&wish.over.purposes), matter.purposes),
        (Range::of(&wish.over.recipients), matter.recipients),
        (Range::of::<TrackingKind>(&wish.over.tracking), matter.tracking),
    ];
    let asked: Vec<(Range, Terms)> = asked.into_iter().filter_map(|(range, given)| Some((range?, given))).collect();
    if !asked.iter().any(|(range, given)| range.covered.meets(given) || given.is_empty()) {
        return None;
    }
    let whole = asked.iter().all(|(range, given)| range.named.without(given).is_empty());
    let about_it = asked.iter().all(|(range, given)| range.covered.meets(given));
    let common = StatementRef::Choice(choice).common();
    let kind = words::plain(choice.kind);
    let cost = choice.consequence.map(|consequence| format!(" What follows: {}.", words::plain(consequence))).unwrap_or_default();
    let said = match choice.stance {
        Stance::Does => format!("It gives a choice ({kind}{}).{cost}", words::conditions(&common)),
        Stance::May => format!("There may be a choice ({kind}{}).{cost}", words::conditions(&common)),
        Stance::DoesNot => format!("There is no such choice ({kind}{}).", words::conditions(&common)),
    };
    let found = |answer, more: &str| Some(Found::new(answer, format!("{said}{more}"), [path.clone()]));
    match choice.stance {
        _ if !about_it => None,
        Stance::DoesNot => found(WishAnswer::NotMet, ""),
        Stance::May => found(WishAnswer::Unknown, ""),
        Stance::Does if !whole => found(WishAnswer::Unknown, " It is about part of what the wish names."),
        Stance::Does if is_for_some(&choice.applies_to) => found(WishAnswer::Unknown, " It is limited to some people, places, laws or products."),
        Stance::Does if !choice.only_if.is_empty() || !choice.only_if_any.is_empty() => {
            found(WishAnswer::Unknown, " Whether the condition holds cannot be told.")
        }
        Stance::Does => found(WishAnswer::Met, ""),
    }
}
