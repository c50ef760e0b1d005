//! The term that was most likely meant by a word that is none.

use super::nearest;
use crate::vocab::{Term, VOCABULARIES, VocabularyInfo, search, without_every};

/// What the writer of an unknown term most likely meant.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Meant<'n> {
    /// Another word for this term, perhaps a little misspelt.
    Synonym(Term),
    /// This term, and besides that "any", "all" or "every", which a statement says with its field `every`.
    Every(Term),
    /// A slip of the pen: this is the nearest term, or the nearest of the names that may stand there too.
    Near(&'n str),
    /// These terms have the same words. There is at least one.
    Similar(Vec<Term>),
    /// A search for the words finds these terms, by their definitions or by what other systems call them. There is at least one.
    Perhaps(Vec<Term>),
    /// A right word in the wrong place: these vocabularies have it. There is at least one.
    Elsewhere(Vec<&'static VocabularyInfo>),
}

impl<'n> Meant<'n> {
    /// Looks for what was meant by a word where terms of some vocabularies may stand, and besides them the names. Of the other vocabularies, only
    /// those that are wanted count.
    #[must_use]
    pub fn by(
        word: &str,
        vocabularies: &[&'static VocabularyInfo],
        names: impl IntoIterator<Item = &'n str>,
        wanted: impl Fn(&VocabularyInfo) -> bool,
    ) -> Option<Self> {
        // Nobody means a term with a text of this length, and comparing it would take long.
        if word.chars().count() > LONGEST {
            return None;
        }
        let terms = || vocabularies.iter().flat_map(|info| info.terms());
        let spoken = spoken(word);
        if let Some(term) = terms().find(|term| term.has_synonym(&spoken)) {
            return Some(Self::Synonym(term));
        }
        if let Some(term) = without_every(&spoken).and_then(|bare| terms().find(|term| self::spoken(term.name()) == bare || term.has_synonym(&bare)))
        {
            return Some(Self::Every(term));
        }
        let others: Vec<&VocabularyInfo> = VOCABULARIES.iter().copied().filter(|info| wanted(info) && info.get(word).is_some()).collect();
        if !others.is_empty() {
            return Some(Self::Elsewhere(others));
        }
        if let Some(name) = nearest(word, terms().map(|term| term.name()).chain(names)) {
            return Some(Self::Near(name));
        }
        if let Some(similar) = with_the_same_words(&spoken, terms) {
            return Some(similar);
        }
        if let Some(term) = terms().find(|term| nearest(&spoken, term.synonyms()).is_some()) {
            return Some(Self::Synonym(term));
        }
        found(&spoken, vocabularies)
    }
}

/// The longest word that is compared, in characters.
const LONGEST: usize = 80;
/// The most terms that are suggested at once.
const MOST: usize = 5;
/// A single short word says too little.
const SHORTEST: usize = 3;

/// A word as synonyms are written.
fn spoken(word: &str) -> String {
    word.to_lowercase().replace(['_', '-'], " ")
}

/// Terms whose names, or else whose synonyms, have all of the words.
fn with_the_same_words<'n, I: Iterator<Item = Term>>(spoken: &str, terms: impl Fn() -> I) -> Option<Meant<'n>> {
    let singular = |word: &str| word.strip_suffix('s').unwrap_or(word).to_owned();
    let words: Vec<String> = spoken.split(' ').map(singular).collect();
    let within = |text: &str| words.iter().all(|word| text.split([' ', '_']).any(|other| singular(other) == *word));
    if spoken.len() < SHORTEST {
        return None;
    }
    let by_name: Vec<Term> = terms().filter(|term| within(term.name())).collect();
    let similar = if by_name.is_empty() { terms().filter(|term| term.synonyms().any(&within)).collect() } else { by_name };
    (1..=MOST).contains(&similar.len()).then_some(Meant::Similar(similar))
}

/// Terms that a search for the words finds, as far as they fit nearly as well as the best.
fn found<'n>(spoken: &str, vocabularies: &[&'static VocabularyInfo]) -> Option<Meant<'n>> {
    if spoken.trim().len() < SHORTEST {
        return None;
    }
    let mut hits: Vec<_> = vocabularies.iter().flat_map(|info| search(spoken, Some(info.name))).collect();
    let best = hits.iter().map(|hit| hit.score).max()?;
    hits.retain(|hit| 3 * hit.score >= 2 * best);
    (hits.len() <= MOST).then(|| Meant::Perhaps(hits.into_iter().map(|hit| hit.term).collect()))
}

#[cfg(test)]
mod tests {
    use super::Meant;
    use crate::vocab::{DataCategory, Party, Purpose, Vocabulary, VocabularyInfo};

    /// What was meant, as words.
    fn meant(word: &str, info: &'static VocabularyInfo) -> Vec<&'static str> {
        match Meant::by(word, &[info], ["Log Data"], |_| true) {
            Some(Meant::Synonym(term)) => vec!["synonym", term.name()],
            Some(Meant::Every(term)) => vec!["every", term.name()],
            Some(Meant::Near(name)) => vec!["near", name],
            Some(Meant::Similar(terms)) => std::iter::once("similar").chain(terms.iter().map(|term| term.name())).collect(),
            Some(Meant::Perhaps(terms)) => std::iter::once("perhaps").chain(terms.iter().map(|term| term.name())).collect(),
            Some(Meant::Elsewhere(infos)) => std::iter::once("elsewhere").chain(infos.iter().map(|info| info.name)).collect(),
            None => Vec::new(),
        }
    }

    #[test]
    fn words_are_understood() {
        let (data, purposes, parties) = (DataCategory::INFO, Purpose::INFO, Party::INFO);
        assert_eq!(meant("telephone", data), ["synonym", "phone_number"]);
        assert_eq!(meant("emial", data), ["synonym", "email_address"]);
        assert_eq!(meant("any_personal_data", data), ["every", "personal_data"]);
        assert_eq!(meant("all information", data), ["every", "information"]);
        assert_eq!(meant("any third party", parties), ["every", "third_party"]);
        assert_eq!(meant("emial_address", data), ["near", "email_address"]);
        assert_eq!(meant("log_dtaa", data), ["near", "Log Data"]);
        assert_eq!(meant("any_recipient", parties), ["synonym", "anyone"]);
        assert_eq!(meant("grade", data), ["perhaps", "scores"]);
        assert_eq!(meant("marketing", data).first(), Some(&"elsewhere"));
        assert_eq!(meant("zyzzyva", purposes), Vec::<&str>::new());
        assert_eq!(meant("", purposes), Vec::<&str>::new());
        assert_eq!(meant(&"email ".repeat(100), data), Vec::<&str>::new());
    }
}
