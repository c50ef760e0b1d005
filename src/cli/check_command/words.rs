//! The words with which settings are told, on the command line and in the configuration file alike.

use privacy_policy::checks::{AsOf, Assumption, Assumptions, REQUIREMENTS, UnknownAssumption};
use privacy_policy::diagnostic::{nearest, nearest_or_longer};
use privacy_policy::model::Place;
use privacy_policy::vocab::{Country, Region, Term, Vocabulary, is_subdivision};

use super::levels;

/// The words for a day that are no dates.
const DAYS: [&str; 4] = ["captured", "effective", "updated", "today"];

/// What places are often called and is not their code.
const OTHER_NAMES: [(&str, &str); 7] =
    [("UK", "GB"), ("USA", "US"), ("DEU", "DE"), ("GER", "DE"), ("Europe", "EU"), ("European Union", "EU"), ("California", "US-CA")];

/// The day whose law is applied.
pub(super) fn as_of(text: &str) -> Result<AsOf, String> {
    text.parse().map_err(|_| {
        let is_date = |text: &str| text.split('-').map(str::len).eq([4, 2, 2]) && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if is_date(text) {
            return format!("`{text}` is not a day of the calendar");
        }
        let tip = nearest(text, DAYS).map(|word| format!("; did you mean `{word}`?")).unwrap_or_default();
        format!("`{text}` is neither a date such as 2020-03-16 nor `captured`, `effective`, `updated` or `today`{tip}")
    })
}

/// A place that can have law of its own.
pub(super) fn place(text: &str) -> Result<Place, String> {
    let text = text.trim();
    if let Some((first, rest)) = text.split_once([';', ' ']).filter(|(first, _)| place(first).is_ok()) {
        return Err(format!("`{text}` is more than one place: write `{first},{}`", rest.trim()));
    }
    let wrong = |tip: Option<&str>| {
        let tip = tip.map(|code| format!("; did you mean `{code}`?")).unwrap_or_default();
        format!("`{text}` is not a country such as `DE`, a part of one such as `US-CA`, nor `EU` or `EEA`{tip}")
    };
    match text.parse() {
        Ok(Place::Region(region)) if !matches!(region, Region::Eu | Region::Eea) => Err(wrong(meant(text))),
        // A file may name a part of a country that the table does not know yet; here it is more likely a slip.
        Ok(Place::Subdivision(_)) if !is_subdivision(text) => Err(wrong(meant(text))),
        Ok(place) => Ok(place),
        Err(_) => {
            let upper = text.to_uppercase();
            let upper = Some(upper.as_str()).filter(|upper| *upper != text && place(upper).is_ok());
            Err(wrong(upper.or_else(|| meant(text))))
        }
    }
}

/// The code of the place that was most likely meant.
fn meant(text: &str) -> Option<&'static str> {
    let countries = <Country as Vocabulary>::INFO.terms();
    let other = OTHER_NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, code)| *code);
    let named = || countries.clone().find(|country| country.definition().eq_ignore_ascii_case(text)).map(Term::name);
    let with_law = || REQUIREMENTS.iter().flat_map(|requirement| requirement.regions).copied();
    // Every code of two letters is near every other.
    let near = || match (text.len(), text.split_once('-')) {
        (0..=2, _) => None,
        (_, Some((country, _))) => nearest(text, with_law()).or_else(|| countries.clone().map(Term::name).find(|code| *code == country)),
        (3, None) => nearest(text, with_law()),
        _ => nearest(text, countries.clone().map(Term::definition)).and_then(code_of),
    };
    other.or_else(named).or_else(near)
}

/// The code of a country by its name.
fn code_of(name: &str) -> Option<&'static str> {
    <Country as Vocabulary>::INFO.terms().find(|country| country.definition() == name).map(Term::name)
}

/// A fact outside the text: `NAME`, or `NAME=no`.
pub(super) fn assumption(text: &str) -> Result<(Assumption, bool), String> {
    let mut stated = Assumptions::default();
    stated.state(text).map_err(|error| match error {
        UnknownAssumption::Name { nearest: None, .. } => format!("{error}; `privacy-policy explain assumptions` lists them all"),
        _ => error.to_string(),
    })?;
    let known = Assumption::ALL.iter().find_map(|assumption| stated.get(*assumption).map(|holds| (*assumption, holds)));
    known.ok_or_else(|| format!("`{text}` is not an assumption"))
}

/// The code or the family of a check.
pub(super) fn check(text: &str) -> Result<&'static str, String> {
    let names = levels::names();
    names.iter().copied().find(|name| *name == text).ok_or_else(|| {
        let tip = nearest_or_longer(text, names)
            .map_or_else(|| "`privacy-policy explain` lists them all".to_owned(), |name| format!("did you mean `{name}`?"));
        format!("`{text}` is not a check or a family of checks; {tip}")
    })
}
