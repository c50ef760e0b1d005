//! All locators of a policy file against its text.

use std::collections::HashMap;

use super::coverage::{Cover, Coverage, State, Tally};
use super::letters::Letters;
use super::outcome::Outcome;
use super::path::PathMatch;
use super::source_text::SourceText;

/// A declared section: its id and its path of titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SectionRef<'a> {
    /// The id that locators use.
    pub id: &'a str,
    /// The path, such as `Heading / Sub heading`.
    pub path: &'a str,
}

/// A locator as the policy file holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locator<'a> {
    /// The declared section to look in; the whole text without one.
    pub at: Option<&'a str>,
    /// First words, an ellipsis, last words; or one short exact phrase.
    pub text: &'a str,
    /// It names sentences that need no evidence.
    pub excuse: bool,
}

/// What became of one locator of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resolution {
    /// No section of this id is declared.
    Undeclared {
        /// The declared section whose id is most like it, as an index into the sections given.
        nearest: Option<usize>,
    },
    /// The path of its section leads nowhere or to several places; the index is into the sections given.
    SectionUnresolved(usize),
    /// It was looked for.
    Located(Outcome),
}

/// The result of resolving a file's locators.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Trace {
    /// For every section given, what its path leads to.
    pub sections: Vec<PathMatch>,
    /// For every locator given, what became of it.
    pub locators: Vec<Resolution>,
    /// For every sentence of the text, how many locators stand for it.
    pub covers: Vec<Cover>,
    /// The sums.
    pub coverage: Coverage,
}

impl Trace {
    /// Resolves every locator.
    pub fn new(text: &SourceText, sections: &[SectionRef<'_>], locators: &[Locator<'_>]) -> Self {
        let matches: Vec<PathMatch> = sections.iter().map(|section| text.section(section.path)).collect();
        let mut ids: HashMap<&str, usize> = HashMap::new();
        for (i, section) in sections.iter().enumerate() {
            ids.entry(section.id).or_insert(i);
        }
        let letters: Vec<Letters> = sections.iter().map(|section| Letters::of(section.id)).collect();
        let resolve = |locator: &Locator<'_>| {
            let Some(id) = locator.at else { return Resolution::Located(text.locate(None, locator.text)) };
            let Some(&declared) = ids.get(id) else { return Resolution::Undeclared { nearest: nearest_id(id, &letters) } };
            match matches.get(declared) {
                Some(&PathMatch::Found(section)) => Resolution::Located(text.locate(Some(section), locator.text)),
                _ => Resolution::SectionUnresolved(declared),
            }
        };
        let resolved: Vec<Resolution> = locators.iter().map(resolve).collect();
        let count = |excuse: bool| {
            let mut tally = Tally::new(text.sentences().len());
            for (locator, resolution) in locators.iter().zip(&resolved) {
                if let (Resolution::Located(Outcome::Found(passage)), true) = (resolution, locator.excuse == excuse) {
                    tally.add(&passage.sentences);
                }
            }
            tally
        };
        let (cited, excused) = (count(false), count(true));
        let covers: Vec<Cover> = cited.counts().zip(excused.counts()).map(|(cited, excused)| Cover { cited, excused }).collect();
        let coverage = Coverage::of(&covers);
        Trace { sections: matches, locators: resolved, covers, coverage }
    }

    /// The sentences that nothing accounts for, in the order of the text.
    pub fn uncovered(&self) -> impl Iterator<Item = usize> + '_ {
        self.covers.iter().enumerate().filter(|(_, cover)| cover.state() == State::Uncovered).map(|(i, _)| i)
    }

    /// The locators that stand for a sentence, as indices into the locators given.
    pub fn locators_of(&self, sentence: usize) -> impl Iterator<Item = usize> + '_ {
        let stands = move |resolution: &Resolution| matches!(resolution, Resolution::Located(Outcome::Found(passage)) if passage.sentences.contains(&sentence));
        self.locators.iter().enumerate().filter(move |(_, resolution)| stands(resolution)).map(|(i, _)| i)
    }

    /// Whether every section and every locator was found.
    pub fn is_complete(&self) -> bool {
        self.sections.iter().all(|section| matches!(section, PathMatch::Found(_)))
            && self.locators.iter().all(|resolution| matches!(resolution, Resolution::Located(Outcome::Found(_))))
    }
}

fn nearest_id(id: &str, letters: &[Letters]) -> Option<usize> {
    let wanted = Letters::of(id);
    let liked = letters.iter().take(1000).enumerate().map(|(i, letters)| (letters.likeness(wanted), i));
    liked.filter(|&(likeness, _)| likeness >= 50).max_by_key(|&(likeness, i)| (likeness, usize::MAX - i)).map(|(_, i)| i)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Bread\n\nWe bake. We eat.\n\n# Cake\n\nWe bake. It rains.\n";

    #[test]
    fn locators_cover_sentences() {
        let text = SourceText::parse(TEXT);
        let sections = [SectionRef { id: "cake", path: "Cake" }, SectionRef { id: "tart", path: "Tart" }];
        let locator = |at, text, excuse| Locator { at, text, excuse };
        let locators = [
            locator(None, "We eat", false),
            locator(Some("cake"), "We bake", false),
            locator(None, "It rains", true),
            locator(Some("tart"), "We bake", false),
            locator(Some("cakes"), "We bake", false),
            locator(None, "We bake", false),
        ];
        let trace = Trace::new(&text, &sections, &locators);
        assert!(!trace.is_complete());
        assert_eq!(trace.uncovered().collect::<Vec<_>>(), [0]);
        assert_eq!(trace.locators_of(2).collect::<Vec<_>>(), [1]);
        assert_eq!((trace.coverage.cited, trace.coverage.excused, trace.coverage.uncovered), (2, 1, 1));
        assert_eq!(trace.locators.get(3), Some(&Resolution::SectionUnresolved(1)));
        assert_eq!(trace.locators.get(4), Some(&Resolution::Undeclared { nearest: Some(0) }));
        assert!(matches!(trace.locators.get(5), Some(Resolution::Located(Outcome::Ambiguous { .. }))));
    }
}
