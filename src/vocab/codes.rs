//! Codes that are checked against a table without being terms: ISO 3166-2 subdivisions and ISO 639 languages.

use super::generated::{LANGUAGES, SUBDIVISIONS};

/// Whether this is a subdivision of ISO 3166-2, such as `US-CA`.
#[must_use]
pub fn is_subdivision(code: &str) -> bool {
    SUBDIVISIONS.binary_search(&code).is_ok()
}

/// Whether this is the code of a language: ISO 639-1, or ISO 639-3 where there is no shorter one.
#[must_use]
pub fn is_language(code: &str) -> bool {
    LANGUAGES.binary_search(&code).is_ok()
}

/// All subdivisions.
pub(crate) const fn subdivisions() -> &'static [&'static str] {
    SUBDIVISIONS
}
