//! Codes of places and languages exist.

use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Leaf, Place, Trail};
use crate::vocab::{COUNTRIES, is_language, is_subdivision, subdivisions};

pub(super) fn check(trail: &Trail<'_>, leaf: Leaf<'_>, report: &mut Report<'_, '_, '_>) {
    let (message, details) = match leaf {
        Leaf::Place(Place::Subdivision(part)) if !is_subdivision(part.as_str()) => subdivision(part.as_str()),
        Leaf::Language(tag) if !is_language(language_of(tag.as_str())) => language(tag.as_str()),
        _ => return,
    };
    report.add(Code::UnknownCode, &Target::Value(trail.path()), message, details);
}

fn subdivision(code: &str) -> (String, Details) {
    const MOST: usize = 20;
    let (country, part) = code.split_once('-').unwrap_or((code, ""));
    if COUNTRIES.get(country).is_none() {
        let details = Details::label("no such country").help("countries are ISO 3166-1 codes such as US, their parts ISO 3166-2 codes such as US-CA");
        return (format!("`{country}` is not the code of a country"), details);
    }
    let parts: Vec<&str> = subdivisions().filter(|other| other.split('-').next() == Some(country)).collect();
    // Codes are so alike that only a swap of letters is surely a slip.
    let swapped: String = [country, "-"].into_iter().map(str::to_owned).chain([part.chars().rev().collect()]).collect();
    let help = match parts.as_slice() {
        [] => format!("ISO 3166-2 has no parts of `{country}`: write the country"),
        _ if parts.len() <= MOST => format!("the parts of `{country}` are {}", parts.join(", ")),
        _ => "ISO 3166-2 lists the parts of each country".to_owned(),
    };
    let details = Details::label("no such code").help(help).meant(parts.iter().copied().find(|other| *other == swapped));
    (format!("`{code}` is not a code of ISO 3166-2"), details)
}

/// Longer codes of languages that have a shorter one.
const LONGER: &[(&str, &str)] = &[
    ("chi", "zh"),
    ("deu", "de"),
    ("dut", "nl"),
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("ger", "de"),
    ("ita", "it"),
    ("jpn", "ja"),
    ("nld", "nl"),
    ("pol", "pl"),
    ("por", "pt"),
    ("spa", "es"),
    ("zho", "zh"),
];

fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

fn language(tag: &str) -> (String, Details) {
    let language = language_of(tag);
    let shorter = LONGER.iter().find(|(longer, _)| *longer == language).map(|(_, shorter)| tag.replacen(language, shorter, 1));
    let details = Details::label("no such language")
        .help("languages are ISO 639 codes, the shorter one where there are two: en, de, fr")
        .meant(shorter.as_deref());
    (format!("`{language}` is not a code of a language in ISO 639"), details)
}
