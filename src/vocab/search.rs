//! Finding a term by any word one knows for it.

use super::generated::VOCABULARIES;
use super::words::{stem, telling, words};
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

/// Searches the terms of all vocabularies, or of one, for words: in the term itself, its synonyms, the keys that other systems use, and its definition, in any form
/// of the word. Every word must be found, but for small ones such as "of", and for "any", "all" and the like, which stand in the field `every` of a statement
/// and not in terms. The best hits come first: those that have the words as they are, then those that have other forms of them, then those with words that
/// begin so, and last those that have them in the definition only. Equal ones keep the order of the tables.
#[must_use]
pub fn search(words: &str, vocabulary: Option<&str>) -> Vec<Hit> {
    let asked = Asked::new(words);
    let needed = asked.words.len();
    found(&asked, vocabulary, |found| found.words == needed).into_iter().map(|(hit, _)| hit).collect()
}

/// Searches for terms that have some of the words, where none has all: as many as possible, and not only in definitions.
#[must_use]
pub fn search_for_some(words: &str, vocabulary: Option<&str>) -> Vec<Hit> {
    let asked = Asked::new(words);
    let hits = found(&asked, vocabulary, |found| found.best > START_OF_NAME);
    let most = hits.iter().map(|(_, words)| *words).max().unwrap_or_default();
    hits.into_iter().filter(|(_, words)| *words == most).map(|(hit, _)| hit).collect()
}

/// What is looked for.
struct Asked {
    /// The words with their roots.
    words: Vec<(String, String)>,
    /// The phrase as it is, and without "any" and the like.
    phrases: [Option<String>; 2],
}

impl Asked {
    fn new(words: &str) -> Self {
        let phrase = words.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
        let bare = without_every(&phrase);
        let spoken = bare.as_ref().unwrap_or(&phrase).replace('_', " ");
        // The key of another system is one word, whatever signs it has.
        let is_key = spoken.contains(':') || !spoken.contains(' ') && spoken.contains(|c: char| c.is_ascii_digit());
        let words = match is_key {
            true => vec![(spoken.clone(), spoken)],
            false => telling(&spoken).into_iter().map(|word| (word.to_owned(), stem(word))).collect(),
        };
        Self { words, phrases: [Some(phrase), bare] }
    }
}

fn found(asked: &Asked, vocabulary: Option<&str>, fits: impl Fn(&Found) -> bool) -> Vec<(Hit, usize)> {
    if asked.words.is_empty() {
        // Nothing asked: all of the vocabulary.
        let infos = VOCABULARIES.iter().filter(|info| vocabulary.is_none_or(|name| info.name == name));
        return infos.flat_map(|info| info.terms().map(move |term| (Hit { vocabulary: info, term, score: 0, every: false }, 0))).collect();
    }
    let mut hits: Vec<(Hit, usize)> = VOCABULARIES
        .iter()
        .filter(|info| vocabulary.is_none_or(|name| info.name == name))
        .flat_map(|info| info.terms().map(move |term| (*info, term)))
        .filter_map(|(info, term)| {
            let [whole, bare] = &asked.phrases;
            let every = bare.is_some() && !whole.as_ref().is_some_and(|phrase| is_named(term, phrase));
            let found = look(term, asked);
            fits(&found).then_some((Hit { vocabulary: info, term, score: found.score, every }, found.words))
        })
        .collect();
    hits.sort_by_key(|(hit, _)| std::cmp::Reverse(hit.score));
    hits
}

/// How well a term fits.
struct Found {
    score: u32,
    /// How many of the words were found.
    words: usize,
    /// The best place where one was found.
    best: u32,
}

/// What a beginning of a word in a name is worth; less is only what a definition has.
const START_OF_NAME: u32 = 8;

/// The sum over the words of the best place where each is found, and more if the whole phrase names the term.
fn look(term: Term, asked: &Asked) -> Found {
    let name = term.name().to_lowercase().replace('_', " ");
    let keys: Vec<String> = term.crosswalk().map(|mapping| mapping.key.to_lowercase()).collect();
    let definition = term.definition().to_lowercase();
    let mut found = Found { score: 0, words: 0, best: 0 };
    for (word, root) in &asked.words {
        let of_synonyms = |has: &dyn Fn(&str) -> bool| term.synonyms().any(|synonym| has(&synonym.to_lowercase()));
        let is_whole = |text: &str| words(text).any(|other| other == word);
        let is_form = |text: &str| words(text).any(|other| stem(other) == *root);
        let begins = |text: &str| word.len() > 4 && words(text).any(|other| other.starts_with(word.as_str()));
        let worth = if is_whole(&name) {
            20
        } else if of_synonyms(&is_whole) {
            16
        } else if keys.iter().any(|key| key == word || key.split([':', '.']).any(|part| part == word)) {
            15
        } else if is_form(&name) {
            14
        } else if of_synonyms(&is_form) {
            12
        } else if begins(&name) || of_synonyms(&begins) {
            START_OF_NAME
        } else if keys.iter().any(|key| word.len() > 3 && key.contains(word.as_str())) {
            5
        } else if is_form(&definition) {
            3
        } else if word.len() > 4 && begins(&definition) {
            1
        } else {
            continue;
        };
        found.words += 1;
        found.score += worth;
        found.best = found.best.max(worth);
    }
    // What names the term with "any" and the like goes before what does so without.
    let named = asked.phrases.iter().flatten().map(|phrase| is_named(term, phrase) || keys.iter().any(|key| key == phrase));
    found.score += named.zip([100, 90]).filter(|(named, _)| *named).map(|(_, more)| more).max().unwrap_or(0);
    found
}

/// Whether words are the term's name or a synonym.
fn is_named(term: Term, words: &str) -> bool {
    term.name().to_lowercase().replace('_', " ") == words.replace('_', " ") || term.has_synonym(words)
}
