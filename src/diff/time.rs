//! Lengths of time, so far that two can be compared.

/// A length of time such as `P18M`, in seconds. A month is the twelfth part of a year of 365.25 days.
pub(super) fn seconds(text: &str) -> Option<u64> {
    const DAY: u64 = 24 * 60 * 60;
    const MONTH: u64 = DAY * 1461 / 48;
    let rest = text.strip_prefix('P')?;
    let (rest, clock) = rest.strip_prefix('T').map_or((rest, false), |rest| (rest, true));
    let (unit_at, unit) = rest.char_indices().next_back()?;
    let number: u64 = rest.get(..unit_at)?.parse().ok()?;
    let unit = match (clock, unit) {
        (true, 'S') => 1,
        (true, 'M') => 60,
        (true, 'H') => 60 * 60,
        (false, 'D') => DAY,
        (false, 'W') => 7 * DAY,
        (false, 'M') => MONTH,
        (false, 'Y') => 12 * MONTH,
        _ => return None,
    };
    number.checked_mul(unit)
}

/// How long a cookie stays, in an order: the session, a length of time, no end.
pub(super) fn lifetime(text: &str) -> Option<u64> {
    match text {
        "session" => Some(0),
        "persistent" => Some(u64::MAX),
        _ => seconds(text),
    }
}

#[cfg(test)]
mod tests {
    use super::{lifetime, seconds};

    #[test]
    fn in_order() {
        let times = ["PT30M", "PT24H", "P2D", "P1W", "P18M", "P3Y"].map(seconds);
        assert!(times.iter().all(Option::is_some) && times.is_sorted(), "{times:?}");
        assert_eq!((seconds("P12M"), seconds("P24M")), (seconds("P1Y"), seconds("P2Y")));
        assert!(lifetime("session") < lifetime("PT1S") && lifetime("P9999Y") < lifetime("persistent"));
        assert_eq!((seconds("P"), seconds("3"), lifetime("")), (None, None, None));
    }
}
