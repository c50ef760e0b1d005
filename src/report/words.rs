//! Terms and names as words for people.

use crate::model::{Place, Ref};
use crate::phrase;
use crate::vocab::{Country, Law, Stance, Term, Vocabulary};

/// Parts of terms that are written in another way than in small letters.
const SPELLINGS: [(&str, &str); 22] = [
    ("ai", "AI"),
    ("api", "API"),
    ("bcr", "BCR"),
    ("ccpa", "CCPA"),
    ("cv", "CV"),
    ("dns", "DNS"),
    ("dpo", "DPO"),
    ("eea", "EEA"),
    ("email", "e-mail"),
    ("eu", "EU"),
    ("gdpr", "GDPR"),
    ("gps", "GPS"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("id", "ID"),
    ("ip", "IP"),
    ("sms", "SMS"),
    ("swiss", "Swiss"),
    ("tls", "TLS"),
    ("uk", "UK"),
    ("us", "US"),
    ("url", "URL"),
];

/// A term as words: `ip_address` is "IP address". A country is called by its name.
pub(super) fn of_term(term: Term) -> String {
    if is_country(term) {
        return term.definition().trim_end_matches('.').to_owned();
    }
    plain(term.name())
}

/// A word of the language, such as the name of a field, as words.
pub(super) fn plain(name: &str) -> String {
    let parts = name.split('_').map(|part| SPELLINGS.iter().find(|(plain, _)| *plain == part).map_or(part, |(_, spelt)| spelt));
    parts.collect::<Vec<_>>().join(" ")
}

/// Whether the definition of a term says no more than its words do.
pub(super) fn is_country(term: Term) -> bool {
    <Country as Vocabulary>::INFO
        .terms()
        .next()
        .is_some_and(|first| first.name().len() == term.name().len() && Country::from_name(term.name()).is_some())
}

pub(super) fn of_ref<T: Vocabulary>(reference: &Ref<T>) -> String {
    match reference {
        Ref::Term(term) => of_term(term.term()),
        Ref::Name(name) => name.as_str().to_owned(),
    }
}

pub(super) fn of_place(place: &Place) -> String {
    capital(&phrase::place(place))
}

/// What a law is called: its definition, up to where that goes into details.
pub(super) fn of_law(law: Law) -> String {
    let definition = law.term().definition();
    definition.split([',', ';', '(']).next().unwrap_or(definition).trim().trim_end_matches('.').trim_start_matches("The ").to_owned()
}

/// What a stance says, in a word or two, for those who do not see its sign.
pub(super) const fn of_stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Does => "yes",
        Stance::May => "maybe",
        Stance::DoesNot => "denied",
    }
}

/// A sentence or label starts with a capital.
pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A number with its noun.
pub(super) fn number(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// A length of time such as `P18M`, as "18 months".
pub(super) fn of_duration(text: &str) -> String {
    let (time, rest) = match text.strip_prefix("PT") {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('P').unwrap_or(text)),
    };
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let unit = match (time, rest.get(digits.len()..)) {
        (false, Some("D")) => "day",
        (false, Some("W")) => "week",
        (false, Some("M")) => "month",
        (false, Some("Y")) => "year",
        (true, Some("H")) => "hour",
        (true, Some("M")) => "minute",
        (true, Some("S")) => "second",
        _ => return text.to_owned(),
    };
    format!("{digits} {unit}{}", if digits == "1" { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::DataCategory;

    #[test]
    fn terms_are_words() {
        assert_eq!(of_term(DataCategory::IpAddress.term()), "IP address");
        assert_eq!(of_place(&Place::Country(Country::from_name("US").expect("a country"))), "The United States");
        assert_eq!(
            [of_duration("P18M"), of_duration("P1Y"), of_duration("PT24H"), of_duration("session")],
            ["18 months", "1 year", "24 hours", "session"]
        );
    }
}
