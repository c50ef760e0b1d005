//! `measure`: what a policy is to promise for the security of data.

use super::dimension::{Range, Relation};
use super::facts::Facts;
use super::found::{Found, joined};
use super::right::is_for_some;
use super::words;
use crate::meaning::Terms;
use crate::model::{Measure, Path, StatementRef};
use crate::preferences::MeasurePromised;
use crate::vocab::{SecurityMeasure, Stance, Topic, Vocabulary, WishAnswer};

pub(super) fn answer(facts: &Facts<'_>, wish: &MeasurePromised, silence: Option<WishAnswer>) -> Found {
    joined(wish.measures.iter().map(|measure| one(facts, wish, *measure, silence)).collect(), true)
}

fn one(facts: &Facts<'_>, wish: &MeasurePromised, wished: SecurityMeasure, silence: Option<WishAnswer>) -> Found {
    let related = |measure: SecurityMeasure| measure.is_a(wished) || wished.is_a(measure);
    let judged: Vec<Found> = facts
        .policy
        .statements()
        .filter_map(|(place, statement)| match statement {
            StatementRef::Measure(stated) if related(stated.measure) => judge(facts, wish, wished, place.path(), stated),
            _ => None,
        })
        .collect();
    // What is denied outweighs what is promised elsewhere.
    let best = [WishAnswer::NotMet, WishAnswer::Met, WishAnswer::Unknown];
    if let Some(found) = best.iter().find_map(|answer| judged.iter().find(|found| found.answer == Some(*answer))) {
        return found.clone();
    }
    let topic = if wished.is_a(SecurityMeasure::Encryption) { Topic::Encryption } else { Topic::SecurityMeasures };
    match facts.policy.silence(topic) {
        Some(path) => Found::absent(&format!("the measure \u{201c}{}\u{201d}", words::plain(wished)), path, silence),
        None => Found::silent(format!("It does not speak of the measure \u{201c}{}\u{201d}.", words::plain(wished))),
    }
}

/// How a statement about the measure, or about a wider or narrower one, answers the wish.
fn judge(facts: &Facts<'_>, wish: &MeasurePromised, wished: SecurityMeasure, path: Path, stated: &Measure) -> Option<Found> {
    let common = StatementRef::Measure(stated).common();
    let about = facts.range_of(&stated.data);
    let data = Range::of(&wish.data);
    let relation = if stated.data.is_empty() { Relation::Within } else { about.relation(data.as_ref()) };
    if relation == Relation::Apart {
        return None;
    }
    let named = words::plain(stated.measure);
    let of = if stated.data.is_empty() { String::new() } else { format!(", for {}", words::data(&stated.data)) };
    let effort = common.effort.map(|effort| format!(" ({})", words::plain(effort))).unwrap_or_default();
    let said = match stated.stance {
        Stance::Does => format!("It promises \u{201c}{named}\u{201d}{of}{effort}{}.", words::conditions(&common)),
        Stance::May => format!("It may take the measure \u{201c}{named}\u{201d}{of}{}.", words::conditions(&common)),
        Stance::DoesNot => format!("It does not take the measure \u{201c}{named}\u{201d}{of}{}.", words::conditions(&common)),
    };
    let found = |answer, more: &str| Some(Found::new(answer, format!("{said}{more}"), [path.clone()]));
    let whole = about.holds_for(data.as_ref(), &Terms::default()) || data.is_none();
    match stated.stance {
        // Not to take a narrower measure is not to have none.
        Stance::DoesNot if !wished.is_a(stated.measure) => found(WishAnswer::Unknown, ""),
        Stance::DoesNot if relation == Relation::Unclear => found(WishAnswer::Unknown, ""),
        Stance::DoesNot => found(WishAnswer::NotMet, ""),
        Stance::May => found(WishAnswer::Unknown, ""),
        Stance::Does if !stated.measure.is_a(wished) => found(WishAnswer::Unknown, " That is less than what the wish names."),
        Stance::Does if !whole => found(WishAnswer::Unknown, " It is about other data, or about part of it."),
        Stance::Does if is_for_some(&stated.applies_to) => found(WishAnswer::Unknown, " It is limited to some people, places, laws or products."),
        Stance::Does => found(WishAnswer::Met, ""),
    }
}
