//! Lengths of time, as ranges: a month is 28 to 31 days, and what several months in a row may have.

use std::cmp::Ordering;

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
    /// No time at all.
    pub(crate) const NONE: Self = Self { least: 0, most: 0 };
    /// Without end.
    pub(crate) const ENDLESS: Self = Self { least: u64::MAX, most: u64::MAX };

    /// A length of time as a range. Lengths that no reader accepts are none.
    pub(crate) fn of(duration: &Duration) -> Self {
        Self::of_text(duration.as_str()).unwrap_or(Self::NONE)
    }

    /// The same for its text, in one unit or several; nothing if that is no length of time.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        let rest = text.strip_prefix('P').filter(|rest| !rest.is_empty() && !rest.ends_with('T'))?;
        let (days, clock) = rest.split_once('T').unwrap_or((rest, ""));
        let (mut seconds, mut months) = (0_u64, 0_u64);
        for (part, is_clock) in [(days, false), (clock, true)] {
            let mut part = part;
            while !part.is_empty() {
                let (number, unit) = part.split_at(part.find(|character: char| !character.is_ascii_digit())?);
                let number = number.parse::<u64>().ok()?;
                let (unit, rest) = unit.split_at_checked(1)?;
                part = rest;
                let exactly = match (is_clock, unit) {
                    (false, "Y") => (0, 12),
                    (false, "M") => (0, 1),
                    (false, "W") => (7 * DAY, 0),
                    (false, "D") => (DAY, 0),
                    (true, "H") => (3_600, 0),
                    (true, "M") => (60, 0),
                    (true, "S") => (1, 0),
                    _ => return None,
                };
                seconds = seconds.saturating_add(number.saturating_mul(exactly.0));
                months = months.saturating_add(number.saturating_mul(exactly.1));
            }
        }
        let Self { least, most } = Self::months(months);
        Some(Self { least: least.saturating_add(seconds), most: most.saturating_add(seconds) })
    }

    /// The lifetime of a cookie: one of the session has none beyond it, and a persistent one of which no more is said has no end.
    pub(crate) fn of_lifetime(text: &str) -> Option<Self> {
        match text {
            "session" => Some(Self::NONE),
            "persistent" => Some(Self::ENDLESS),
            _ => Self::of_text(text),
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

/// Longer is greater. Ranges that overlap without being equal do not compare.
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

    #[test]
    fn what_overlaps_has_no_order() {
        let compare = |one: &str, other: &str| Length::of_text(one).and_then(|one| one.partial_cmp(&Length::of_text(other)?));
        assert_eq!((compare("P12M", "P1Y"), compare("PT72H", "P3D")), (Some(Ordering::Equal), Some(Ordering::Equal)));
        assert_eq!((compare("P27D", "P1M"), compare("P1M", "P32D"), compare("P2Y", "P13M")), (LESS, LESS, Some(Ordering::Greater)));
        for (one, other) in [("P30D", "P1M"), ("P4W", "P1M"), ("P365D", "P1Y"), ("P60D", "P2M")] {
            assert_eq!(compare(one, other), None, "{one} {other}");
        }
        assert_eq!(compare("P1Y1M4D", "P1M1Y4D"), Some(Ordering::Equal));
        assert!(Length::of_lifetime("session") < Length::of_text("PT1S") && Length::of_text("P9999Y") < Length::of_lifetime("persistent"));
        for text in ["P", "PT", "3", "", "P3", "P3X", "PT3D", "PD", "Pé"] {
            assert_eq!(Length::of_text(text), None, "{text}");
        }
    }

    const LESS: Option<Ordering> = Some(Ordering::Less);
}
