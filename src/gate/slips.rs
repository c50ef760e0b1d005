//! Texts in another notation than that of the language, written in ours.

/// A date in figures or English words, as far as its order is clear.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// A day in a clear order, as year-month-day. It may be one that no calendar has.
    Clear(String),
    /// Day and month may be the other way round.
    Unclear(String, String),
    /// A year, and perhaps a month, and no day.
    Missing,
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// 20150105, 2015-1-5, 2015/01/05, 2015-01-05T00:00:00Z, October 1, 2015, 1st of October 2015, 13/01/2015; 05/01/2015 is unclear.
pub(super) fn date(text: &str) -> Option<Day> {
    if let Some((day, _)) =
        text.split_at_checked(10).filter(|(day, time)| day.bytes().all(|b| !b.is_ascii_alphabetic()) && time.starts_with(['T', 't', ' ']))
    {
        return date(day);
    }
    if let (8, Some((year, rest))) = (text.len(), text.split_at_checked(4).filter(|_| text.bytes().all(|b| b.is_ascii_digit()))) {
        let (month, day) = rest.split_at_checked(2)?;
        return ("1900".."2100").contains(&year).then(|| Day::Clear(format!("{year}-{month}-{day}")));
    }
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty() && *part != "of" && *part != "the").collect();
    let year = |word: &str| if word.len() == 4 { word.parse::<u32>().ok() } else { None };
    let named = |word: &str| {
        let start = word.to_lowercase();
        let start = start.get(..3).filter(|_| word.chars().all(char::is_alphabetic))?;
        MONTHS.iter().zip(1..).find(|(month, _)| **month == start).map(|(_, number)| number)
    };
    let number = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<u32>().ok().filter(|_| word.len() <= 4);
    let clear = |year: u32, month: u32, day: u32| Some(Day::Clear(format!("{year:04}-{month:02}-{day:02}")));
    match parts.as_slice() {
        [y] if year(y).is_some() => Some(Day::Missing),
        [a, b] if year(a).or_else(|| year(b)).is_some() && [a, b].iter().all(|part| number(part).or_else(|| named(part)).is_some()) => {
            Some(Day::Missing)
        }
        [y, b, c] if year(y).is_some() => clear(year(y)?, number(b).or_else(|| named(b))?, number(c)?),
        [a, b, y] if named(a).is_some() => clear(year(y)?, named(a)?, number(b)?),
        [a, b, y] if named(b).is_some() => clear(year(y)?, named(b)?, number(a)?),
        [a, b, y] => match (number(a)?, number(b)?, year(y)?) {
            (a, b, year) if a > 12 || a == b => clear(year, b, a),
            (a, b, year) if b > 12 => clear(year, a, b),
            (a, b, year) => Some(Day::Unclear(format!("{year:04}-{b:02}-{a:02}"), format!("{year:04}-{a:02}-{b:02}"))),
        },
        _ => None,
    }
}

const NUMBERS: [(&str, u32); 20] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("twelve", 12),
    ("fourteen", 14),
    ("eighteen", 18),
    ("twenty-four", 24),
    ("thirty", 30),
    ("forty-five", 45),
    ("sixty", 60),
    ("ninety", 90),
];

/// A length of time: 3 years, 90days, one month, p3y, 3Y, P1Y6M.
pub(super) fn duration(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    if let Some((years, months)) = text.strip_prefix('p').and_then(|rest| rest.strip_suffix('m')).and_then(|rest| rest.split_once('y')) {
        return Some(format!("P{}M", years.parse::<u32>().ok()?.checked_mul(12)?.checked_add(months.parse().ok()?)?));
    }
    let text = text.strip_prefix('p').unwrap_or(&text);
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (count, unit) = match text.split_at(end) {
        ("", words) => {
            let (word, unit) = words.split_once(' ')?;
            (NUMBERS.iter().find(|(name, _)| *name == word)?.1, unit)
        }
        (digits, unit) => (digits.parse().ok()?, unit),
    };
    let unit = match unit.trim().trim_end_matches('s') {
        "year" | "yr" | "y" => "Y",
        "month" | "m" => "M",
        "week" | "w" => "W",
        "day" | "d" => "D",
        "hour" | "h" => return Some(format!("PT{count}H")),
        "minute" => return Some(format!("PT{count}M")),
        _ => return None,
    };
    Some(format!("P{count}{unit}"))
}

/// How long a cookie stays, in other words.
pub(super) fn lifetime(text: &str) -> Option<String> {
    match text.to_lowercase() {
        words if words.starts_with("session") => Some("session".to_owned()),
        words if ["persist", "perman", "until"].iter().any(|start| words.starts_with(start)) => Some("persistent".to_owned()),
        _ => duration(text),
    }
}

/// An e-mail address with something around it, or protected from robots.
pub(super) fn email(text: &str) -> String {
    let text = text.trim().trim_start_matches("mailto:").trim_matches(['<', '>']);
    [" at ", " (at) ", "(at)", " [at] ", "[at]"].iter().fold(text.to_owned(), |text, at| text.replace(at, "@"))
}

/// A web address without its beginning, or with spaces.
pub(super) fn url(text: &str) -> Option<String> {
    let text = text.trim();
    let scheme = text.split_once(':').is_some_and(|(scheme, _)| !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphabetic()));
    match scheme {
        true if text.starts_with("http") => Some(text.replace(' ', "%20")),
        true => None,
        false => (text.contains('.') && !text.contains([' ', '@'])).then(|| format!("https://{text}")),
    }
}

const LANGUAGES: [(&str, &str); 10] = [
    ("english", "en"),
    ("german", "de"),
    ("french", "fr"),
    ("spanish", "es"),
    ("italian", "it"),
    ("portuguese", "pt"),
    ("dutch", "nl"),
    ("polish", "pl"),
    ("japanese", "ja"),
    ("chinese", "zh"),
];

/// A language tag in another spelling, or a language by its English name.
pub(super) fn language(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    if let Some((_, tag)) = LANGUAGES.iter().find(|(name, _)| *name == lower) {
        return Some((*tag).to_owned());
    }
    let mut parts = lower.split(['-', '_']);
    let mut tag = parts.next()?.to_owned();
    for part in parts {
        tag.push('-');
        match part.len() {
            2 => tag.push_str(&part.to_uppercase()),
            4 if part.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                let (first, rest) = part.split_at_checked(1)?;
                tag.push_str(&first.to_uppercase());
                tag.push_str(rest);
            }
            _ => tag.push_str(part),
        }
    }
    Some(tag)
}

/// A passage as a locator writes it: spaces around the ellipsis, and no more of a long passage than its beginning and its end.
pub(super) fn quote(text: &str) -> String {
    const KEPT: usize = 4;
    let text: Vec<&str> = text.split(' ').map(|word| if word == "..." { "…" } else { word }).collect();
    let text = text.join(" ").replace('…', " … ");
    let words = |side: &str| side.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (first, last) = match text.split_once(" … ") {
        Some((first, last)) => (words(first), words(last)),
        None => match words(&text) {
            all if all.len() > 8 => (all[..KEPT].to_vec(), all[all.len() - KEPT..].to_vec()),
            all => (all, Vec::new()),
        },
    };
    let first = if first.len() > 8 { &first[..KEPT] } else { &first };
    let last = if last.len() > 8 { &last[last.len() - KEPT..] } else { &last };
    if last.is_empty() { first.join(" ") } else { format!("{} … {}", first.join(" "), last.join(" ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for text in
            ["20150105", "2015-1-5", "2015/01/05", "January 5, 2015", "5 Jan. 2015", "5th of January 2015", "2015-01-05T00:00:00Z", "2015 January 5"]
        {
            assert_eq!(date(text), Some(Day::Clear("2015-01-05".to_owned())), "{text}");
        }
        assert_eq!(date("13/01/2015"), Some(Day::Clear("2015-01-13".to_owned())));
        assert_eq!(date("01/13/2015"), Some(Day::Clear("2015-01-13".to_owned())));
        assert_eq!(date("5.1.2015"), Some(Day::Unclear("2015-01-05".to_owned(), "2015-05-01".to_owned())));
        for text in ["October 2015", "2015-10", "2015"] {
            assert_eq!(date(text), Some(Day::Missing), "{text}");
        }
        for text in ["", "soon", "last updated", "5/1/15", "01052015", "201501", "the day after", "éééééééééé é"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn durations() {
        for (text, meant) in
            [("3 years", "P3Y"), ("90days", "P90D"), ("one month", "P1M"), ("p3y", "P3Y"), ("3Y", "P3Y"), ("P1Y6M", "P18M"), ("24 hours", "PT24H")]
        {
            assert_eq!(duration(text).as_deref(), Some(meant), "{text}");
        }
        for text in ["", "years", "a while", "3", "99999999999 years", "p4294967295y1m"] {
            assert_eq!(duration(text), None, "{text}");
        }
    }

    #[test]
    fn quotes() {
        assert_eq!(quote("We collect…with us"), "We collect … with us");
        assert_eq!(quote("a b c d e f g h i j"), "a b c d … g h i j");
        assert_eq!(quote("We collect …"), "We collect");
        assert_eq!(quote("We collect ... with us"), "We collect … with us");
    }
}
