//! Finding a term by any word one knows for it.

use super::generated::VOCABULARIES;
use super::{Term, VocabularyInfo};

/// A term that a search found, with how well it fits.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// The vocabulary.
    pub vocabulary: &'static VocabularyInfo,
    /// The term.
    pub term: Term,
    /// How well it fits; greater is better. Only the order means something.
    pub score: u32,
    /// The words say "any", "all" or the like and the term does not: a statement says so by naming the field under `every`.
    pub every: bool,
}

/// Words that say that each thing of a kind is meant. A statement has the field `every` for them; the terms are bare.
const EVERY: [&str; 5] = ["any", "all", "every", "each", "whatever"];

/// The words without "any", "all" and the like; nothing if there are none, or nothing else.
pub(crate) fn without_every(words: &str) -> Option<String> {
    let bare: Vec<&str> = words.split_whitespace().filter(|word| !EVERY.contains(word) && *word != "of").collect();
    let says_so = words.split_whitespace().any(|word| EVERY.contains(&word));
    (says_so && !bare.is_empty()).then(|| bare.join(" "))
}

/// Searches the terms of all vocabularies, or of one, for words: in the term itself, its synonyms, its definition and the
/// keys that other systems use. Every word must be found, but for "any", "all" and the like, which stand in the field `every` of a statement and not in
/// terms. The best hits come first; equal ones keep the order of the tables.
#[must_use]
pub fn search(words: &str, vocabulary: Option<&str>) -> Vec<Hit> {
    let phrase = words.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    let bare = without_every(&phrase);
    let words: Vec<&str> = bare.as_ref().unwrap_or(&phrase).split(' ').filter(|word| !word.is_empty()).collect();
    let phrases = [Some(phrase.as_str()), bare.as_deref()];
    let mut hits: Vec<Hit> = VOCABULARIES
        .iter()
        .filter(|info| vocabulary.is_none_or(|name| info.name == name))
        .flat_map(|info| info.terms().map(move |term| (*info, term)))
        .filter_map(|(info, term)| {
            let every = bare.is_some() && !phrases.iter().take(1).flatten().any(|phrase| is_named(term, phrase));
            score(term, &words, &phrases).map(|score| Hit { vocabulary: info, term, score, every })
        })
        .collect();
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits
}

/// How well a term fits: the sum over the words of the best place where each is found, and more if the whole phrase names the term.
fn score(term: Term, words: &[&str], phrases: &[Option<&str>]) -> Option<u32> {
    let name = term.name().to_lowercase().replace('_', " ");
    let keys: Vec<String> = term.crosswalk().map(|mapping| mapping.key.to_lowercase()).collect();
    let definition = term.definition().to_lowercase();
    let mut total = 0;
    for word in words {
        let spoken = word.replace('_', " ");
        total += if has_word(&name, &spoken) {
            20
        } else if term.synonyms().any(|synonym| has_word(synonym, &spoken)) {
            16
        } else if keys.iter().any(|key| key == *word || key.split([':', '.']).any(|part| part == *word)) {
            14
        } else if name.contains(&spoken) || term.synonyms().any(|synonym| synonym.contains(&spoken)) {
            8
        } else if keys.iter().any(|key| key.contains(word)) {
            5
        } else if definition.contains(&spoken) {
            3
        } else {
            return None;
        };
    }
    let named = phrases.iter().flatten().map(|phrase| is_named(term, phrase) || keys.iter().any(|key| key == phrase));
    // What names the term with "any" and the like goes before what does so without.
    Some(total + named.zip([100, 90]).filter(|(named, _)| *named).map(|(_, more)| more).max().unwrap_or(0))
}

/// Whether words are the term's name or a synonym.
fn is_named(term: Term, words: &str) -> bool {
    term.name().to_lowercase().replace('_', " ") == words.replace('_', " ") || term.has_synonym(words)
}

fn has_word(text: &str, word: &str) -> bool {
    text == word || text.split([' ', '-']).any(|part| part == word)
}
