//! `kept_at_most`: how long data may be kept.

use super::dimension::{Range, Relation};
use super::facts::Facts;
use super::found::Found;
use super::never::personal;
use super::words;
use crate::meaning::Terms;
use crate::model::{Duration, Path, Period, Retention, StatementRef};
use crate::preferences::KeptAtMost;
use crate::vocab::{DataCategory, Stance, WishAnswer};

/// What a statement does to the answer.
enum Stand {
    Inside,
    Beyond,
    Open,
}

pub(super) fn answer(facts: &Facts<'_>, wish: &KeptAtMost) -> Found {
    let data = Range::of(&wish.data).or_else(personal);
    let most = seconds(&wish.duration);
    let (mut inside, mut beyond, mut open) = (Vec::new(), Vec::new(), Vec::new());
    let mut covered = Terms::default();
    let mut covers_all = false;
    for (place, statement) in facts.policy.statements() {
        let StatementRef::Retention(retention) = statement else { continue };
        if !facts.is_of_publishers(&statement.common()) {
            continue;
        }
        let about = facts.range_of(&retention.data);
        let relation = if retention.data.is_empty() { Relation::Within } else { about.relation(data.as_ref()) };
        let found: (Path, &Retention) = (place.path(), retention);
        match (stand(retention, most), relation) {
            (_, Relation::Apart) | (Stand::Inside, Relation::Unclear) => {}
            (Stand::Inside, _) => {
                let everything = Terms::named(&[DataCategory::Information, DataCategory::PersonalData]);
                covers_all |= about.holds_for(data.as_ref(), &everything);
                covered = about.range.map_or(covered, |range| covered.with(&range.covered));
                inside.push(found);
            }
            (Stand::Beyond, Relation::Within | Relation::Wider) => beyond.push(found),
            (Stand::Beyond | Stand::Open, _) => open.push(found),
        }
    }
    let covers_all = covers_all || data.is_some_and(|data| data.named.without(&covered).is_empty());
    let found = |answer, stated: &[(Path, &Retention)], more: &str| {
        let first = stated.first().map(|(_, retention)| sentence(retention)).unwrap_or_default();
        Found::new(answer, first + more, stated.iter().map(|(path, _)| path.clone()))
    };
    match () {
        () if !beyond.is_empty() => found(WishAnswer::NotMet, &beyond, " This is longer than the wish allows."),
        () if !open.is_empty() => found(WishAnswer::Unknown, &open, " How long that is, it does not say."),
        () if !inside.is_empty() && !covers_all => found(WishAnswer::Unknown, &inside, " Of the rest of the data, it does not say."),
        () if !inside.is_empty() => found(WishAnswer::Met, &inside, ""),
        () => Found::silent("It does not say how long this data is kept."),
    }
}

fn stand(retention: &Retention, most: u64) -> Stand {
    let denies = retention.stance == Stance::DoesNot;
    match &retention.period {
        Some(Period::Duration(duration)) if seconds(duration) <= most => Stand::Inside,
        Some(Period::Duration(_) | Period::Indefinite(_)) if !denies => Stand::Beyond,
        // Not to keep something at all is to keep it for no time.
        None if denies => Stand::Inside,
        _ => Stand::Open,
    }
}

fn sentence(retention: &Retention) -> String {
    let stance = match retention.stance {
        Stance::Does => "keeps",
        Stance::May => "may keep",
        Stance::DoesNot => "does not keep",
    };
    let data = if retention.data.is_empty() { "data".to_owned() } else { words::data(&retention.data) };
    let mut text = format!("It {stance} {data}");
    match &retention.period {
        Some(Period::Duration(duration)) => text += &format!(" for {}", spelled(duration)),
        Some(Period::Until(event)) => text += &format!(" until: {}", words::plain(*event)),
        Some(Period::AsNeededFor(purposes)) => text += &format!(" as long as needed for {}", words::terms(purposes, "and")),
        Some(Period::Indefinite(_)) => text += " without end",
        Some(Period::Criteria(_)) => text += " by criteria of its own",
        None if !retention.reasons.is_empty() => text += &format!(" for {}", words::terms(&retention.reasons, "and")),
        None => {}
    }
    if let Some(event) = retention.counted_from {
        text += &format!(", counted from: {}", words::plain(event));
    }
    if retention.residual_copies {
        text += ", with copies that may remain";
    }
    text + "."
}

/// The units of a length of time, with their names and seconds. A month is a twelfth of a year, and a year 365 days and a quarter.
const UNITS: &[(&str, char, &str, u64)] = &[
    ("PT", 'S', "second", 1),
    ("PT", 'M', "minute", 60),
    ("PT", 'H', "hour", 3_600),
    ("P", 'D', "day", 86_400),
    ("P", 'W', "week", 604_800),
    ("P", 'M', "month", 2_629_800),
    ("P", 'Y', "year", 31_557_600),
];

fn parts(duration: &Duration) -> Option<(u64, &'static str, u64)> {
    let text = duration.as_str();
    UNITS.iter().find_map(|(lead, unit, name, seconds)| {
        let count = text.strip_prefix(lead)?.strip_suffix(*unit)?.parse().ok()?;
        Some((count, *name, *seconds))
    })
}

/// About how many seconds a length of time has: enough to tell which of two is longer.
pub(super) fn seconds(duration: &Duration) -> u64 {
    parts(duration).map_or(0, |(count, _, seconds)| count * seconds)
}

/// A length of time in words.
pub(super) fn spelled(duration: &Duration) -> String {
    match parts(duration) {
        Some((1, name, _)) => format!("1 {name}"),
        Some((count, name, _)) => format!("{count} {name}s"),
        None => duration.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_compare() {
        let seconds = |text: &str| seconds(&Duration::new(text).expect("a length of time"));
        let rising = ["PT59S", "PT1M", "PT24H", "P2D", "P1W", "P30D", "P1M", "P90D", "P3M", "P12M", "P2Y"];
        assert!(rising.windows(2).all(|pair| seconds(pair[0]) < seconds(pair[1])));
        assert_eq!((seconds("P1Y"), seconds("PT24H"), seconds("P7D")), (seconds("P12M"), seconds("P1D"), seconds("P1W")));
        assert_eq!(spelled(&Duration::new("P1Y").expect("a length of time")), "1 year");
        assert_eq!(spelled(&Duration::new("PT30M").expect("a length of time")), "30 minutes");
    }
}
