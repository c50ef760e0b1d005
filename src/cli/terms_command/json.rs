//! The output of `terms --format json`, with types of its own.

use std::collections::BTreeMap;

use privacy_policy::language::FieldHit;
use privacy_policy::vocab::{Hit, Mapping, Term, VOCABULARIES};
use serde::Serialize;

use super::found::Found;

/// The version of this format. Within it, keys may be added; nothing is removed or changes its meaning.
const VERSION: u32 = 1;

/// The outcome of `privacy-policy terms --format json`: the terms that were found, or without words and without a vocabulary all vocabularies. Within a version
/// of the format, keys may be added; nothing is removed or changes its meaning.
#[cfg(test)]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "each is written by itself; this describes what may be written")]
enum Report {
    Terms(Terms),
    Vocabularies(Vocabularies),
}

/// The terms that were found, the best first.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Terms {
    /// The version of this format: 1.
    #[cfg_attr(test, schemars(range(min = 1, max = 1)))]
    version: u32,
    /// The terms.
    terms: Vec<Entry>,
    /// The fields of the language that the words stand for, the best first.
    fields: Vec<FieldEntry>,
}

/// A field of the language.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FieldEntry {
    /// The key, as it is written in files.
    field: &'static str,
    /// What it means.
    description: &'static str,
    /// What may stand there, in words.
    value: &'static str,
    /// Whether every statement has it.
    common: bool,
    /// The sections, such as `disclosure`, whose entries have it; for maps further inside, what they are called.
    of: Vec<&'static str>,
}

/// A term.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Entry {
    /// The vocabulary that it belongs to.
    vocabulary: &'static str,
    /// The term, as it is written in files.
    term: &'static str,
    /// What it means.
    definition: &'static str,
    /// Other words for it.
    synonyms: Vec<&'static str>,
    /// The wider terms that include this one, the nearest first.
    wider: Vec<&'static str>,
    /// What other systems call it.
    crosswalk: Vec<Correspondence>,
    /// The version of the language that brought it.
    since: &'static str,
    /// The version of the language since which it should not be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    deprecated: Option<&'static str>,
    /// The term to use instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    replaced_by: Option<&'static str>,
    /// What only some vocabularies tell of their terms.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    extra: BTreeMap<&'static str, &'static str>,
}

/// What another system calls it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Correspondence {
    /// The other system.
    system: String,
    /// Its name for the term.
    key: &'static str,
    /// `exact`, `close`, `broad` (theirs is broader) or `narrow`.
    #[cfg_attr(test, schemars(extend("enum" = ["exact", "close", "broad", "narrow"])))]
    r#match: String,
}

/// The vocabularies, without their terms.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Vocabularies {
    /// The version of this format: 1.
    #[cfg_attr(test, schemars(range(min = 1, max = 1)))]
    version: u32,
    /// The vocabularies, in the order of the language.
    vocabularies: Vec<Vocabulary>,
}

/// A vocabulary.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Vocabulary {
    /// Its name, as `--vocabulary` takes it.
    name: &'static str,
    /// Its name for people.
    title: &'static str,
    /// What its terms are.
    definition: &'static str,
    /// How many terms it has.
    terms: usize,
}

impl From<&Found> for Terms {
    fn from(found: &Found) -> Self {
        Self { version: VERSION, terms: found.terms.iter().map(Entry::from).collect(), fields: found.fields.iter().map(FieldEntry::from).collect() }
    }
}

impl From<&FieldHit> for FieldEntry {
    fn from(FieldHit { field, objects, .. }: &FieldHit) -> Self {
        let of = objects.iter().map(|object| object.section.as_deref().unwrap_or(&object.title)).collect();
        Self { field: &field.name, description: &field.description, value: &field.value, common: field.common, of }
    }
}

impl From<&Hit> for Entry {
    fn from(Hit { vocabulary, term, .. }: &Hit) -> Self {
        Self {
            vocabulary: vocabulary.name,
            term: term.name(),
            definition: term.definition(),
            synonyms: term.synonyms().collect(),
            wider: vocabulary.and_wider(term.name()).skip(1).map(Term::name).collect(),
            crosswalk: term.crosswalk().map(Correspondence::from).collect(),
            since: term.since(),
            deprecated: term.deprecated(),
            replaced_by: term.replaced_by(),
            extra: term.extras().collect(),
        }
    }
}

impl From<Mapping> for Correspondence {
    fn from(mapping: Mapping) -> Self {
        Self { system: mapping.system.to_string(), key: mapping.key, r#match: mapping.kind.to_string() }
    }
}

impl Vocabularies {
    pub(super) fn all() -> Self {
        let vocabularies =
            VOCABULARIES.iter().map(|info| Vocabulary { name: info.name, title: info.title, definition: info.definition, terms: info.terms().len() });
        Self { version: VERSION, vocabularies: vocabularies.collect() }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report>("terms-output");
    }
}
