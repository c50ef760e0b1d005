//! Lengths of time as ranges: a month has 28 to 31 days.

use std::cmp::Ordering;

use chrono::{Months, NaiveDate};

/// A length of time as texts state it, such as `P30D` or `P18M`: the shortest and the longest that it can be, in seconds.
///
/// Months are months of the calendar in a row: one has 28 to 31 days, two have 59 to 62, and twelve are a year of 365 or 366. So two lengths may be such that
/// neither is longer for certain; then they do not compare. A whole day counts 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// The shortest that it can be, in seconds.
    pub least: u64,
    /// The longest that it can be, in seconds.
    pub most: u64,
}

const DAY: u64 = 24 * 60 * 60;
/// Years of the calendar in which the months are counted from each first of a month: eight with a century that is no leap year, eight with one that is.
const YEARS: [std::ops::Range<i32>; 2] = [1896..1904, 1996..2004];

impl Length {
    /// No time at all.
    pub const NONE: Self = Self { least: 0, most: 0 };
    /// Without end.
    pub const ENDLESS: Self = Self { least: u64::MAX, most: u64::MAX };

    /// Reads a length as files write it, in one unit or several. Nothing if it is none.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let (days, clock) = match text.strip_prefix('P')?.split_once('T') {
            Some((days, clock)) => (days, Some(clock)),
            None => (text.get(1..)?, None),
        };
        let mut fixed = 0_u64;
        let mut months = 0_u32;
        for (number, unit) in units(days)? {
            match unit {
                'Y' => months = u32::try_from(number.checked_mul(12)?).ok()?.checked_add(months)?,
                'M' => months = u32::try_from(number).ok()?.checked_add(months)?,
                'W' => fixed = number.checked_mul(7 * DAY)?.checked_add(fixed)?,
                'D' => fixed = number.checked_mul(DAY)?.checked_add(fixed)?,
                _ => return None,
            }
        }
        for (number, unit) in clock.map_or_else(|| Some(Vec::new()), units)? {
            let seconds = match unit {
                'H' => 60 * 60,
                'M' => 60,
                'S' => 1,
                _ => return None,
            };
            fixed = number.checked_mul(seconds)?.checked_add(fixed)?;
        }
        if days.is_empty() && clock.is_none_or(str::is_empty) {
            return None;
        }
        let (least, most) = if months == 0 { (0, 0) } else { days_of(months)? };
        Some(Self { least: fixed.checked_add(least.checked_mul(DAY)?)?, most: fixed.checked_add(most.checked_mul(DAY)?)? })
    }

    /// The lifetime of a cookie: with the session it ends, and a persistent one of which no more is said has no end.
    #[must_use]
    pub fn of_lifetime(text: &str) -> Option<Self> {
        match text {
            "session" => Some(Self::NONE),
            "persistent" => Some(Self::ENDLESS),
            _ => Self::of(text),
        }
    }
}

/// Longer is greater. What overlaps without being equal does not compare.
impl PartialOrd for Length {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match () {
            () if self == other => Some(Ordering::Equal),
            () if self.most < other.least => Some(Ordering::Less),
            () if self.least > other.most => Some(Ordering::Greater),
            () => None,
        }
    }
}

/// Numbers with their units, one after the other.
fn units(mut text: &str) -> Option<Vec<(u64, char)>> {
    let mut found = Vec::new();
    while !text.is_empty() {
        let at = text.find(|character: char| !character.is_ascii_digit())?;
        let (number, rest) = text.split_at(at);
        let unit = rest.chars().next()?;
        found.push((number.parse().ok()?, unit));
        text = rest.get(unit.len_utf8()..)?;
    }
    Some(found)
}

/// How many days months in a row have at least and at most.
fn days_of(months: u32) -> Option<(u64, u64)> {
    let starts = YEARS.into_iter().flatten().flat_map(|year| (1..=12).filter_map(move |month| NaiveDate::from_ymd_opt(year, month, 1)));
    let days = starts.filter_map(|start| u64::try_from((start.checked_add_months(Months::new(months))? - start).num_days()).ok());
    days.fold(None, |range, days| Some(range.map_or((days, days), |(least, most): (u64, u64)| (least.min(days), most.max(days)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Option<(u64, u64)> {
        Length::of(text).map(|length| (length.least / DAY, length.most / DAY))
    }

    #[test]
    fn months_of_the_calendar() {
        assert_eq!(["P1M", "P2M", "P3M", "P12M", "P24M"].map(days), [Some((28, 31)), Some((59, 62)), Some((89, 92)), Some((365, 366)), Some((730, 731))]);
        assert_eq!((days("P4W"), days("P48M"), days("P1Y1M4D")), (Some((28, 28)), Some((1460, 1461)), Some((397, 401))));
        assert!(days("P9999Y").is_some_and(|(least, most)| least > 3_652_000 && most < 3_652_500), "{:?}", days("P9999Y"));
    }

    #[test]
    fn compares_what_is_certain() {
        let compare = |one: &str, other: &str| Length::of(one).and_then(|one| one.partial_cmp(&Length::of(other)?));
        for (one, other) in [("P12M", "P1Y"), ("PT72H", "P3D"), ("P2W", "P14D"), ("PT60M", "PT1H"), ("P24M", "P2Y")] {
            assert_eq!(compare(one, other), Some(Ordering::Equal), "{one} {other}");
        }
        for (one, other) in [("P27D", "P1M"), ("P1M", "P32D"), ("PT30M", "PT24H"), ("P18M", "P3Y"), ("P364D", "P1Y"), ("P13M", "P2Y")] {
            assert_eq!((compare(one, other), compare(other, one)), (Some(Ordering::Less), Some(Ordering::Greater)), "{one} {other}");
        }
        for (one, other) in [("P30D", "P1M"), ("P4W", "P1M"), ("P365D", "P1Y"), ("P60D", "P2M"), ("P90D", "P3M")] {
            assert_eq!(compare(one, other), None, "{one} {other}");
        }
    }

    #[test]
    fn lifetimes_and_what_is_no_length() {
        assert!(Length::of_lifetime("session") < Length::of("PT1S") && Length::of("P9999Y") < Length::of_lifetime("persistent"));
        for text in ["P", "PT", "3", "", "P3", "P3X", "PT3D", "PD"] {
            assert_eq!(Length::of(text), None, "{text}");
        }
    }
}
