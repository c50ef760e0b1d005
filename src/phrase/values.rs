//! Dates, lengths of time, places and languages in plain English.

use std::borrow::Cow;

use super::grammar::counted;
use super::wording::wording;
use crate::model::{Ages, Date, Duration, LanguageTag, Lifetime, Place};
use crate::vocab::{Country, Vocabulary};

/// A day: "1 October 2026".
#[must_use]
pub fn date(date: Date) -> String {
    date.day().format("%-d %B %Y").to_string()
}

/// A length of time: "30 days", "1 month".
#[must_use]
pub fn duration(duration: &Duration) -> String {
    length(duration.as_str()).unwrap_or_else(|| duration.to_string())
}

fn length(text: &str) -> Option<String> {
    let rest = text.strip_prefix('P')?;
    let (time, rest) = rest.strip_prefix('T').map_or((false, rest), |rest| (true, rest));
    let unit = match (time, rest.chars().last()?) {
        (false, 'D') => "day",
        (false, 'W') => "week",
        (false, 'M') => "month",
        (false, 'Y') => "year",
        (true, 'H') => "hour",
        (true, 'M') => "minute",
        (true, 'S') => "second",
        _ => return None,
    };
    Some(counted(rest.get(..rest.len() - 1)?.parse().ok()?, unit))
}

/// How long something stays on a device, to follow a noun: "that last for 13 months".
pub(super) fn lifetime(lifetime: &Lifetime) -> String {
    match lifetime.as_str() {
        "session" => "that end with the session".to_owned(),
        "persistent" => "that outlast the session".to_owned(),
        other => format!("that last for {}", length(other).unwrap_or_else(|| other.to_owned())),
    }
}

/// Countries whose names take an article within a sentence.
const WITH_ARTICLE: [&str; 16] = ["AE", "BS", "CD", "CF", "CG", "CK", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "US"];

/// A place: "Ireland", "the European Union", "California".
#[must_use]
pub fn place(place: &Place) -> Cow<'static, str> {
    match place {
        Place::Country(code) => country(*code),
        Place::Region(region) => wording(*region).into(),
        Place::Subdivision(part) => subdivision(part.as_str()),
    }
}

/// A country, with an article where its name takes one.
pub(super) fn country(code: Country) -> Cow<'static, str> {
    let name = code.term().definition();
    if WITH_ARTICLE.contains(&code.name()) { format!("the {name}").into() } else { name.into() }
}

/// The parts of countries that policies name most. Of others, the code and the country are given.
fn subdivision(code: &str) -> Cow<'static, str> {
    let named = include_str!("subdivisions.csv").lines().skip(1).filter_map(|line| line.split_once(','));
    if let Some((_, name)) = named.into_iter().find(|(known, _)| *known == code) {
        return name.into();
    }
    match code.split_once('-').and_then(|(prefix, _)| Country::from_name(prefix)) {
        Some(of) => format!("the part {code} of {}", country(of)).into(),
        None => code.to_owned().into(),
    }
}

/// Languages that policies are most often published in.
const LANGUAGES: [(&str, &str); 28] = [
    ("ar", "Arabic"),
    ("bg", "Bulgarian"),
    ("cs", "Czech"),
    ("da", "Danish"),
    ("de", "German"),
    ("el", "Greek"),
    ("en", "English"),
    ("es", "Spanish"),
    ("et", "Estonian"),
    ("fi", "Finnish"),
    ("fr", "French"),
    ("he", "Hebrew"),
    ("hi", "Hindi"),
    ("hr", "Croatian"),
    ("hu", "Hungarian"),
    ("it", "Italian"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
    ("nb", "Norwegian"),
    ("nl", "Dutch"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("ru", "Russian"),
    ("sv", "Swedish"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("zh", "Chinese"),
];

/// A language: "English", "English (en-IE)"; the tag of one that has no name here.
#[must_use]
pub fn language(tag: &LanguageTag) -> String {
    let tag = tag.as_str();
    let primary = tag.split('-').next().unwrap_or(tag);
    match LANGUAGES.iter().find(|(code, _)| *code == primary) {
        Some((_, name)) if primary == tag => (*name).to_owned(),
        Some((_, name)) => format!("{name} ({tag})"),
        None => tag.to_owned(),
    }
}

/// People of an age, to follow a noun: "under 16", "aged 13 or over", "aged 13 or over and under 16".
pub(super) fn ages(ages: &Ages) -> Option<String> {
    match (ages.from.map(|age| age.years()), ages.under.map(|age| age.years())) {
        (None, None) => None,
        (None, Some(under)) => Some(format!("under {under}")),
        (Some(from), None) => Some(format!("aged {from} or over")),
        (Some(from), Some(under)) => Some(format!("aged {from} or over and under {under}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_as_people_say_them() {
        assert_eq!("2026-10-01".parse().map(date), Ok("1 October 2026".to_owned()));
        for (text, words) in [("P30D", "30 days"), ("P1M", "1 month"), ("PT72H", "72 hours"), ("PT5M", "5 minutes"), ("P2W", "2 weeks")] {
            assert_eq!(text.parse().map(|text| duration(&text)), Ok(words.to_owned()));
        }
        for (text, words) in [("US", "the United States"), ("IE", "Ireland"), ("US-CA", "California"), ("EEA", "the European Economic Area")] {
            assert!(text.parse().is_ok_and(|text| place(&text).starts_with(words)), "{text}");
        }
        assert_eq!("CH-ZH".parse().map(|text| place(&text).into_owned()).ok().as_deref(), Some("the part CH-ZH of Switzerland"));
        assert_eq!("en-IE".parse().map(|tag| language(&tag)), Ok("English (en-IE)".to_owned()));
        assert_eq!("mt".parse().map(|tag| language(&tag)), Ok("mt".to_owned()));
    }

    #[test]
    fn articles_go_to_names_that_take_them() {
        assert!(WITH_ARTICLE.iter().all(|code| Country::from_name(code).is_some_and(|code| !code.term().definition().starts_with("The "))));
    }
}
