//! Fields that a plain row of the table cannot judge: periods, times, ways to act, and ways of disclosing.

use std::cmp::Ordering;

use super::compare::Difference;
use super::direction::{OPEN, Weight};
use super::flat::{Atom, Flat};
use super::role::Sense;
use super::words::items;
use super::{Direction, Kind};
use crate::claims::Length;

/// A length of time, longer where the text states none and that is worse for people: an answer without a deadline can take for ever,
/// and without a period of notice there is no time at all.
pub(super) fn time(text: Option<&str>, sense: Sense) -> Option<Length> {
    match (text, sense) {
        (Some(text), _) => Length::of_text(text),
        (None, Sense::Cost) => Some(Length::ENDLESS),
        (None, _) => Some(Length::NONE),
    }
}

/// Why two lengths of time, of which neither is longer for certain, cannot be put in order.
pub(super) const NO_ORDER: &str = "a month has 28 to 31 days and a year 365 or 366, so neither of the two is longer for certain";
pub(super) const SAME_LENGTH: &str = "both are the same length of time";

/// Ways of disclosing that say more than that data is disclosed. A wider term does not imply them: who says "disclose" has not said "sell".
pub(super) fn is_grave(field: &str, atom: Atom<'_>) -> bool {
    const GRAVE: &[&str] = &["sell", "rent", "lease", "license", "trade", "publish"];
    field == "modes" && matches!(atom, Atom::Text(mode) if GRAVE.contains(&mode))
}

/// How long data is kept.
pub(super) fn period(old: &Flat<'_>, new: &Flat<'_>, weight: Weight) -> Difference {
    let (before, after) = (Period::of(old), Period::of(new));
    let (kind, what) = match (before.shown(), after.shown()) {
        (None, Some(after)) => (Kind::Added, format!("{after} added")),
        (Some(before), None) => (Kind::Removed, format!("{before} removed")),
        (before, after) => (Kind::Changed, format!("{} before, {} now", before.unwrap_or_default(), after.unwrap_or_default())),
    };
    let (direction, reason) = if weight.denied { (Direction::Unclear, OPEN) } else { before.to(&after) };
    Difference { field: "period", kind, direction, what, reason: reason.to_owned() }
}

/// The ways in which a period can be stated.
#[derive(Debug, PartialEq)]
enum Period<'f, 'p> {
    Unstated,
    Duration(&'p str),
    Needed(&'f [Atom<'p>]),
    Until(&'f [Atom<'p>]),
    Criteria(&'p str),
    Endless,
}

impl<'f, 'p> Period<'f, 'p> {
    fn of(flat: &'f Flat<'p>) -> Self {
        let (needed, until) = (flat.atoms("period.as_needed_for"), flat.atoms("period.until"));
        match (flat.text("period.duration"), flat.text("period.criteria")) {
            (Some(duration), _) => Self::Duration(duration),
            (_, Some(words)) => Self::Criteria(words),
            _ if !needed.is_empty() => Self::Needed(needed),
            _ if !until.is_empty() => Self::Until(until),
            _ if !flat.atoms("period.indefinite").is_empty() => Self::Endless,
            _ => Self::Unstated,
        }
    }

    fn shown(&self) -> Option<String> {
        Some(match self {
            Self::Unstated => return None,
            Self::Duration(duration) => format!("`{duration}`"),
            Self::Needed(purposes) => format!("as needed for {}", items(purposes)),
            Self::Until(event) => format!("until {}", items(event)),
            Self::Criteria(words) => format!("by the criteria {}", items(&[Atom::Text(words)])),
            Self::Endless => "without end".to_owned(),
        })
    }

    /// The direction from one period to another. What has an end is shorter than what has none; two kinds of end cannot be compared.
    fn to(&self, after: &Self) -> (Direction, &'static str) {
        const LONGER: (Direction, &str) = (Direction::Wider, "data is kept longer than before");
        const SHORTER: (Direction, &str) = (Direction::Narrower, "data is kept for a shorter time than before");
        match (self, after) {
            (Self::Duration(before), Self::Duration(after)) => match Length::of_text(before).partial_cmp(&Length::of_text(after)) {
                Some(Ordering::Less) => LONGER,
                Some(Ordering::Greater) => SHORTER,
                Some(Ordering::Equal) => (Direction::Neutral, SAME_LENGTH),
                None => (Direction::Unclear, NO_ORDER),
            },
            (Self::Needed(before), Self::Needed(after)) => {
                let (more, less) =
                    (after.iter().any(|atom| before.binary_search(atom).is_err()), before.iter().any(|atom| after.binary_search(atom).is_err()));
                match (more, less) {
                    (true, false) => LONGER,
                    (false, true) => SHORTER,
                    _ => (Direction::Unclear, "the purposes are others, and which of them end later is open"),
                }
            }
            (Self::Criteria(_), Self::Unstated | Self::Criteria(_)) | (Self::Unstated, Self::Criteria(_)) => (Direction::Unclear, OPEN),
            (Self::Unstated, Self::Endless) => (Direction::Wider, "the text now says that data is kept without end"),
            (Self::Endless, Self::Unstated) => (Direction::Narrower, "the text no longer says that data is kept without end"),
            (_, Self::Endless) => (Direction::Wider, "data is kept without end"),
            (Self::Endless, _) => (Direction::Narrower, "the time for which data is kept now has an end"),
            (_, Self::Unstated) => (Direction::Wider, "the text no longer limits how long data is kept"),
            (Self::Unstated, _) => (Direction::Narrower, "the text now limits how long data is kept"),
            _ => (Direction::Unclear, "two different ways to limit the time, of which neither is shorter in general"),
        }
    }
}

/// Ways to act: people lose something only if none is left.
pub(super) fn way(field: &str, old: &Flat<'_>, new: &Flat<'_>) -> (Direction, &'static str) {
    let group = field.split('.').next().unwrap_or(field);
    let has = |flat: &Flat<'_>| flat.iter().any(|(key, _)| key.name().split('.').next() == Some(group));
    match (has(old), has(new)) {
        (true, false) => (Direction::Wider, "the text no longer says how people can do this"),
        (false, true) => (Direction::Narrower, "the text now says how people can do this"),
        _ => (Direction::Neutral, "there is still a way to do this"),
    }
}
