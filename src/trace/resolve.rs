//! All locators of a policy file against its text.

use std::collections::HashMap;
use std::ops::Range;

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

/// A declared part of the document, in which a locator may look as in a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartRef<'a> {
    /// The id that locators use. It may be the id of a [`Source`](super::Source).
    pub id: &'a str,
    /// The section in which it stands, by its id.
    pub at: Option<&'a str>,
    /// Its title.
    pub title: Option<&'a str>,
}

/// What a locator does for what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// It shows where the text says what the file does.
    Cites,
    /// It names sentences that say nothing.
    Excuses,
    /// It only shows a fault of the text, or where another document is named. What the text says there is not said by it.
    Remarks,
}

/// A locator as the policy file holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locator<'a> {
    /// The declared section or part to look in; the whole text without one.
    pub at: Option<&'a str>,
    /// First words, an ellipsis, last words; or one short exact phrase.
    pub text: &'a str,
    /// What it does for what it stands for.
    pub role: Role,
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
    /// For every sentence of the text, how many locators stand for some of it.
    pub covers: Vec<Cover>,
    /// For every part of a sentence, how many locators stand for it.
    pub part_covers: Vec<Cover>,
    /// The sentences of which something is accounted for, and those of which nothing is.
    pub sentences: Coverage,
    /// The parts that are accounted for, and those that are not.
    pub parts: Coverage,
}

impl Trace {
    /// Resolves every locator.
    pub fn new(text: &SourceText, sections: &[SectionRef<'_>], parts: &[PartRef<'_>], locators: &[Locator<'_>]) -> Self {
        let matches: Vec<PathMatch> = sections.iter().map(|section| text.section(section.path)).collect();
        let ids = Ids::of(text, sections, parts);
        let resolved: Vec<Resolution> = locators.iter().map(|locator| ids.resolve(text, &matches, locator)).collect();
        let count = |role: Role| {
            let (mut sentences, mut parts) = (Tally::new(text.sentences().len()), Tally::new(text.parts().len()));
            for (locator, resolution) in locators.iter().zip(&resolved) {
                if let (Resolution::Located(Outcome::Found(passage)), true) = (resolution, locator.role == role) {
                    sentences.add(&passage.sentences);
                    parts.add(&passage.parts);
                    passage.headings.iter().for_each(|&part| parts.add(&(part..part + 1)));
                }
            }
            (sentences, parts)
        };
        let (cited, excused) = (count(Role::Cites), count(Role::Excuses));
        let covers = |cited: &Tally, excused: &Tally| -> Vec<Cover> {
            cited.counts().zip(excused.counts()).map(|(cited, excused)| Cover { cited, excused }).collect()
        };
        let (covers, part_covers) = (covers(&cited.0, &excused.0), covers(&cited.1, &excused.1));
        let (sentences, parts) = (Coverage::of(&covers), Coverage::of(&part_covers));
        Trace { sections: matches, locators: resolved, covers, part_covers, sentences, parts }
    }

    /// The sentences that nothing accounts for, in the order of the text.
    pub fn uncovered(&self) -> impl Iterator<Item = usize> + '_ {
        open(&self.covers)
    }

    /// The parts that nothing accounts for, in the order of the text.
    pub fn open_parts(&self) -> impl Iterator<Item = usize> + '_ {
        open(&self.part_covers)
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

/// Where a declared id leads.
#[derive(Debug, Clone)]
enum Within {
    Section(usize),
    Range(Range<usize>),
}

/// The text of a part: the source of its name, else the section in which it stands, else the section of its title. A part that is none of these is
/// looked for in the whole text.
fn part_range(text: &SourceText, part: &PartRef<'_>, sections: &HashMap<&str, Within>) -> Within {
    if let Some(range) = text.source_range(part.id) {
        return Within::Range(range);
    }
    if let Some(section) = part.at.and_then(|at| sections.get(at)) {
        return section.clone();
    }
    let titled = part.title.map(|title| text.section(&title.replace(" / ", " \\/ ")));
    let range = match titled {
        Some(PathMatch::Found(section)) => text.sections().get(section).map(|section| section.range.clone()),
        _ => None,
    };
    Within::Range(range.unwrap_or(0..text.plain().len()))
}

/// What is declared, by its id.
#[derive(Debug)]
pub(super) struct Ids<'a> {
    within: HashMap<&'a str, Within>,
    letters: Vec<Letters>,
}

impl<'a> Ids<'a> {
    pub(super) fn of(text: &SourceText, sections: &[SectionRef<'a>], parts: &[PartRef<'a>]) -> Self {
        let mut within: HashMap<&str, Within> = HashMap::new();
        for (i, section) in sections.iter().enumerate() {
            within.entry(section.id).or_insert(Within::Section(i));
        }
        let declared = within.clone();
        for part in parts {
            within.entry(part.id).or_insert_with(|| part_range(text, part, &declared));
        }
        Ids { within, letters: sections.iter().map(|section| Letters::of(section.id)).collect() }
    }

    pub(super) fn resolve(&self, text: &SourceText, sections: &[PathMatch], locator: &Locator<'_>) -> Resolution {
        let Some(id) = locator.at else { return Resolution::Located(text.locate(None, locator.text)) };
        match self.within.get(id) {
            None => Resolution::Undeclared { nearest: nearest_id(id, &self.letters) },
            Some(Within::Range(range)) => Resolution::Located(text.locate_within(range, locator.text)),
            Some(&Within::Section(declared)) => match sections.get(declared) {
                Some(&PathMatch::Found(section)) => Resolution::Located(text.locate(Some(section), locator.text)),
                _ => Resolution::SectionUnresolved(declared),
            },
        }
    }
}

fn open(covers: &[Cover]) -> impl Iterator<Item = usize> + '_ {
    covers.iter().enumerate().filter(|(_, cover)| cover.state() == State::Uncovered).map(|(i, _)| i)
}

fn nearest_id(id: &str, letters: &[Letters]) -> Option<usize> {
    let wanted = Letters::of(id);
    let liked = letters.iter().take(1000).enumerate().map(|(i, letters)| (letters.likeness(wanted), i));
    liked.filter(|&(likeness, _)| likeness >= 50).max_by_key(|&(likeness, i)| (likeness, usize::MAX - i)).map(|(_, i)| i)
}

#[cfg(test)]
mod tests {
    use super::super::{Source, SourceFormat};
    use super::*;

    const TEXT: &str = "# Bread\n\nWe bake. We eat.\n\n# Cake\n\nWe bake. It rains.\n";

    #[test]
    fn locators_cover_sentences() {
        let text = SourceText::parse(TEXT);
        let sections = [SectionRef { id: "cake", path: "Cake" }, SectionRef { id: "tart", path: "Tart" }];
        let locator = |at, text, excuses| Locator { at, text, role: if excuses { Role::Excuses } else { Role::Cites } };
        let locators = [
            locator(None, "We eat", false),
            locator(Some("cake"), "We bake", false),
            locator(None, "It rains", true),
            locator(Some("tart"), "We bake", false),
            locator(Some("cakes"), "We bake", false),
            locator(None, "We bake", false),
        ];
        let trace = Trace::new(&text, &sections, &[], &locators);
        assert!(!trace.is_complete());
        assert_eq!(trace.uncovered().collect::<Vec<_>>(), [0]);
        assert_eq!(trace.locators_of(2).collect::<Vec<_>>(), [1]);
        assert_eq!((trace.sentences.cited, trace.sentences.excused, trace.sentences.uncovered), (2, 1, 1));
        assert_eq!(trace.locators.get(3), Some(&Resolution::SectionUnresolved(1)));
        assert_eq!(trace.locators.get(4), Some(&Resolution::Undeclared { nearest: Some(0) }));
        assert!(matches!(trace.locators.get(5), Some(Resolution::Located(Outcome::Ambiguous { .. }))));
    }

    #[test]
    fn remarks_account_for_nothing_and_parts_are_counted() {
        let text = SourceText::parse("We bake, sell and eat bread. It rains.\n");
        let locator = |text, role| Locator { at: None, text, role };
        let trace = Trace::new(&text, &[], &[], &[locator("We bake", Role::Cites), locator("It rains", Role::Remarks)]);
        assert_eq!((trace.sentences.cited, trace.sentences.uncovered), (1, 1));
        assert_eq!((trace.parts.all, trace.parts.cited), (4, 1));
        assert_eq!(trace.open_parts().collect::<Vec<_>>(), [1, 2, 3]);
    }

    #[test]
    fn parts_of_the_document_are_looked_in() {
        let source = |id, text| Source { id, text, format: SourceFormat::Markdown };
        let text =
            SourceText::of(&[source(None, "# Bread\n\nWe bake.\n\n## Rye\n\nWe eat."), source(Some("cakes"), "We bake.\n\n# Cake\n\nWe eat.")]);
        let part = |id, at, title| PartRef { id, at, title };
        let parts = [part("cakes", None, Some("Cakes")), part("rye", None, Some("Rye")), part("sweet", Some("cake"), None)];
        let sections = [SectionRef { id: "cake", path: "Cake" }];
        let found = |at, words| {
            let trace = Trace::new(&text, &sections, &parts, &[Locator { at: Some(at), text: words, role: Role::Cites }]);
            trace.uncovered().collect::<Vec<_>>()
        };
        assert_eq!((found("cakes", "We bake"), found("rye", "We eat"), found("sweet", "We eat")), (vec![0, 1, 3], vec![0, 2, 3], vec![0, 1, 2]));
        assert_eq!(text.sentences().iter().map(|s| s.section).collect::<Vec<_>>(), [Some(0), Some(1), None, Some(2)]);
    }
}
