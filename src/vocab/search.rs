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
}

/// Searches the terms of all vocabularies, or of one, for words: in the term itself, its synonyms, its definition and the
/// keys that other systems use. Every word must be found. The best hits come first; equal ones keep the order of the tables.
#[must_use]
pub fn search(words: &str, vocabulary: Option<&str>) -> Vec<Hit> {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let phrase = words.join(" ");
    let mut hits: Vec<Hit> = VOCABULARIES
        .iter()
        .filter(|info| vocabulary.is_none_or(|name| info.name == name))
        .flat_map(|info| info.terms().map(move |term| (*info, term)))
        .filter_map(|(info, term)| score(term, &words, &phrase).map(|score| Hit { vocabulary: info, term, score }))
        .collect();
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits
}

/// How well a term fits: the sum over the words of the best place where each is found, and more if the whole phrase names the term.
fn score(term: Term, words: &[String], phrase: &str) -> Option<u32> {
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
        } else if keys.iter().any(|key| key == word || key.split([':', '.']).any(|part| part == word)) {
            14
        } else if name.contains(&spoken) || term.synonyms().any(|synonym| synonym.contains(&spoken)) {
            8
        } else if keys.iter().any(|key| key.contains(word.as_str())) {
            5
        } else if definition.contains(&spoken) {
            3
        } else {
            return None;
        };
    }
    let named = name == phrase.replace('_', " ") || term.has_synonym(phrase) || keys.iter().any(|key| key == phrase);
    Some(total + if named { 100 } else { 0 })
}

fn has_word(text: &str, word: &str) -> bool {
    text == word || text.split([' ', '-']).any(|part| part == word)
}
