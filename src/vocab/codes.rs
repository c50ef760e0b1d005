//! Codes that are checked against a table without being terms: ISO 3166-2 subdivisions and ISO 639 languages.
//!
//! The tables are kept as text: thirteen thousand pointers would have to be filled in at every start of the program.

use std::cmp::Ordering;

/// The codes of ISO 3166-2, one a line, sorted.
const SUBDIVISIONS: &str = include_str!("tables/subdivisions.txt");

/// The codes of languages, one a line, sorted.
const LANGUAGES: &str = include_str!("tables/languages.txt");

/// Whether this is a subdivision of ISO 3166-2, such as `US-CA`.
#[must_use]
pub fn is_subdivision(code: &str) -> bool {
    holds(SUBDIVISIONS.as_bytes(), code.as_bytes())
}

/// Whether this is the code of a language: ISO 639-1, or ISO 639-3 where there is no shorter one.
#[must_use]
pub fn is_language(code: &str) -> bool {
    holds(LANGUAGES.as_bytes(), code.as_bytes())
}

/// All subdivisions.
pub(crate) fn subdivisions() -> impl Iterator<Item = &'static str> {
    SUBDIVISIONS.lines()
}

/// Whether one of the sorted lines is this one.
fn holds(mut lines: &[u8], wanted: &[u8]) -> bool {
    while !lines.is_empty() {
        let (before, after) = lines.split_at(lines.len() / 2);
        let start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let end = after.iter().position(|b| *b == b'\n').map_or(lines.len(), |at| before.len() + at);
        match lines[start..end].trim_ascii_end().cmp(wanted) {
            Ordering::Less => lines = lines.get(end + 1..).unwrap_or_default(),
            Ordering::Equal => return true,
            Ordering::Greater => lines = &lines[..start],
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found() {
        for (table, is_code) in [(SUBDIVISIONS, is_subdivision as fn(&str) -> bool), (LANGUAGES, is_language)] {
            assert!(table.lines().is_sorted());
            assert!(table.lines().all(is_code));
        }
    }

    #[test]
    fn nothing_else_is_found() {
        for text in ["", "\n", "US", "US-", "US-C", "US-CAL", "us-ca", "ZZ-99", "AA-00"] {
            assert!(!is_subdivision(text), "{text:?}");
        }
        for text in ["", "\n", "e", "en-", "EN", "english", "zzzz"] {
            assert!(!is_language(text), "{text:?}");
        }
    }
}
