//! The output of `terms --format json`, with types of its own.

use std::collections::BTreeMap;

use privacy_policy::vocab::{Hit, Mapping, VOCABULARIES};
use serde::Serialize;

/// The version of this format. Within it, keys may be added; nothing is removed or changes its meaning.
const VERSION: u32 = 1;

/// The terms that were found, the best first.
#[derive(Serialize)]
pub(super) struct Terms {
    version: u32,
    terms: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    vocabulary: &'static str,
    term: &'static str,
    definition: &'static str,
    synonyms: &'static [&'static str],
    /// The wider terms that include this one, the nearest first.
    wider: Vec<&'static str>,
    crosswalk: Vec<Correspondence>,
    since: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<&'static str>,
    /// What only some vocabularies tell of their terms.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    extra: BTreeMap<&'static str, &'static str>,
}

/// What another system calls it.
#[derive(Serialize)]
struct Correspondence {
    system: String,
    key: &'static str,
    /// `exact`, `close`, `broad` (theirs is broader) or `narrow`.
    r#match: String,
}

/// The vocabularies, without their terms.
#[derive(Serialize)]
pub(super) struct Vocabularies {
    version: u32,
    vocabularies: Vec<Vocabulary>,
}

#[derive(Serialize)]
struct Vocabulary {
    name: &'static str,
    title: &'static str,
    definition: &'static str,
    /// How many terms it has.
    terms: usize,
}

impl From<&[Hit]> for Terms {
    fn from(hits: &[Hit]) -> Self {
        Self { version: VERSION, terms: hits.iter().map(Entry::from).collect() }
    }
}

impl From<&Hit> for Entry {
    fn from(Hit { vocabulary, term, .. }: &Hit) -> Self {
        Self {
            vocabulary: vocabulary.name,
            term: term.name,
            definition: term.definition,
            synonyms: term.synonyms,
            wider: vocabulary.and_wider(term.name).skip(1).map(|wider| wider.name).collect(),
            crosswalk: term.crosswalk.iter().map(Correspondence::from).collect(),
            since: term.since,
            deprecated: term.deprecated,
            replaced_by: term.replaced_by,
            extra: term.extra.iter().copied().collect(),
        }
    }
}

impl From<&Mapping> for Correspondence {
    fn from(mapping: &Mapping) -> Self {
        Self { system: mapping.system.to_string(), key: mapping.key, r#match: mapping.kind.to_string() }
    }
}

impl Vocabularies {
    pub(super) fn all() -> Self {
        let vocabularies =
            VOCABULARIES.iter().map(|info| Vocabulary { name: info.name, title: info.title, definition: info.definition, terms: info.terms.len() });
        Self { version: VERSION, vocabularies: vocabularies.collect() }
    }
}
