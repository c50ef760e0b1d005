//! Lengths of time, as ranges: a month is 28 to 31 days, and what several months in a row may have.

use crate::model::Duration;

/// The fewest and the most days of so many months in a row, below a year.
const MONTHS: [(u64, u64); 12] =
    [(0, 0), (28, 31), (59, 62), (89, 92), (120, 123), (150, 153), (181, 184), (212, 215), (242, 245), (273, 276), (303, 306), (334, 337)];

const DAY: u64 = 86_400;

/// How long something lasts at least and at most, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length {
    least: u64,
    most: u64,
}

/// How one length stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Longer {
    /// It is as long or shorter.
    No,
    /// It is longer.
    Yes,
    /// It depends on the months that are meant.
    Unclear,
}

impl Length {
    /// A length of time as a range. Lengths that no reader accepts are none.
    pub(crate) fn of(duration: &Duration) -> Self {
        let text = duration.as_str();
        let (lead, seconds) = if text.starts_with("PT") { ("PT", true) } else { ("P", false) };
        let rest = text.strip_prefix(lead).unwrap_or_default();
        let unit = rest.chars().last().unwrap_or_default();
        let count = rest.trim_end_matches(|c: char| !c.is_ascii_digit()).parse::<u64>().unwrap_or(0);
        let exactly = |unit: u64| Self { least: count.saturating_mul(unit), most: count.saturating_mul(unit) };
        match (seconds, unit) {
            (true, 'S') => exactly(1),
            (true, 'M') => exactly(60),
            (true, 'H') => exactly(3_600),
            (false, 'W') => exactly(7 * DAY),
            (false, 'M') => Self::months(count),
            (false, 'Y') => Self::months(count.saturating_mul(12)),
            _ => exactly(DAY),
        }
    }

    /// Every fourth year has a day more.
    fn months(count: u64) -> Self {
        let (years, rest) = (count / 12, usize::try_from(count % 12).unwrap_or_default());
        let (fewest, most) = MONTHS.get(rest).copied().unwrap_or_default();
        let days = |leap: u64, rest: u64| years.saturating_mul(365).saturating_add(leap).saturating_add(rest).saturating_mul(DAY);
        Self { least: days(years / 4, fewest), most: days(years.div_ceil(4), most) }
    }

    /// Whether it is longer than another.
    pub(crate) fn is_longer_than(self, other: Self) -> Longer {
        match () {
            () if self == other || self.most <= other.least => Longer::No,
            () if self.least > other.most => Longer::Yes,
            () => Longer::Unclear,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn longer(one: &str, other: &str) -> Longer {
        let length = |text: &str| Length::of(&Duration::new(text).expect("a length of time"));
        length(one).is_longer_than(length(other))
    }

    #[test]
    fn lengths_of_time_compare_as_ranges() {
        for (shorter, long) in
            [("PT59S", "PT1M"), ("PT24H", "P2D"), ("P1W", "P8D"), ("P27D", "P1M"), ("P2M", "P63D"), ("P364D", "P1Y"), ("P23M", "P2Y")]
        {
            assert_eq!((longer(shorter, long), longer(long, shorter)), (Longer::No, Longer::Yes), "{shorter} {long}");
        }
        for (one, other) in [("P1Y", "P12M"), ("P24M", "P2Y"), ("P1D", "PT24H"), ("P7D", "P1W"), ("P1M", "P1M")] {
            assert_eq!((longer(one, other), longer(other, one)), (Longer::No, Longer::No), "{one} {other}");
        }
        for (one, other) in [("P30D", "P1M"), ("P90D", "P3M"), ("P366D", "P1Y")] {
            let found = (longer(one, other), longer(other, one));
            assert!(found.0 == Longer::Unclear || found.1 == Longer::Unclear, "{one} {other}");
        }
    }
}
