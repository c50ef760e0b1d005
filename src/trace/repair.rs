//! What a locator that was not found ought to be: the words as the text has them now, in the section in which they stand.

use std::collections::HashSet;
use std::ops::Range;

use super::locate::fragment;
use super::near::{Difference, Near};
use super::outcome::{Outcome, Place};
use super::path::PathMatch;
use super::resolve::{Ids, Locator, Resolution, SectionRef, Trace};
use super::source_text::SourceText;

/// A side of a locator has at most so many words.
const MOST_WORDS: usize = 8;

/// Words that change what a sentence says. Where one of them came or went, a person has to read it.
const SENSE: &[&str] = &[
    "all",
    "always",
    "any",
    "but",
    "can",
    "can't",
    "cannot",
    "could",
    "don't",
    "every",
    "except",
    "excluding",
    "if",
    "may",
    "might",
    "must",
    "never",
    "no",
    "none",
    "nor",
    "not",
    "only",
    "other",
    "shall",
    "should",
    "sometimes",
    "unless",
    "until",
    "will",
    "without",
    "won't",
    "would",
    "aucun",
    "jamais",
    "kein",
    "keine",
    "nicht",
    "nie",
    "nur",
    "pas",
    "seulement",
];

/// Fewer words that agree, of a hundred, are another sentence.
const LEAST_LIKENESS: u8 = 60;

/// A locator that is found, in place of one that was not.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repair {
    /// The section or part it names.
    pub at: Option<String>,
    /// Its words.
    pub text: String,
    /// It points at what the old one pointed at: the words are the same but for how they are written, or none changed that matters to what is said.
    pub is_certain: bool,
}

/// A heading that is found, in place of one that was not.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SectionRepair {
    /// The path.
    pub path: String,
    /// It differs only in capitals, numbers or punctuation.
    pub is_certain: bool,
}

/// Everything that is needed to look for a locator.
#[derive(Debug, Clone, Copy)]
pub(super) struct Declared<'a> {
    pub(super) text: &'a SourceText,
    pub(super) trace: &'a Trace,
    pub(super) sections: &'a [SectionRef<'a>],
    pub(super) ids: &'a Ids<'a>,
}

impl Declared<'_> {
    /// The locator that this one ought to be, if it is known.
    pub(super) fn repair(&self, locator: &Locator<'_>, resolution: &Resolution) -> Option<Repair> {
        let (start, end) = locator.text.split_once('…').map_or((locator.text, None), |(start, end)| (start.trim(), Some(end.trim())));
        let whole = |start: &str, end: Option<&str>| end.map_or_else(|| start.to_owned(), |end| format!("{start} … {end}"));
        let is_certain = |near: &Near, old: &str, new: &str| match near.difference {
            Difference::Words => near.likeness >= LEAST_LIKENESS && !changes_sense(old, new),
            _ => true,
        };
        match resolution {
            Resolution::Located(Outcome::Missing { nearest: Some(near) }) => {
                let new = self.words(&near.place.range)?;
                let text = whole(if near.difference == Difference::OtherSection { start } else { &new }, end);
                self.found(locator, text, &near.place, is_certain(near, start, &new))
            }
            Resolution::Located(Outcome::EndMissing { nearest: Some(near), start: place }) => {
                let new = self.words(&near.place.range)?;
                let same_words = near.difference == Difference::OtherSection;
                let text = whole(start, Some(if same_words { end? } else { &new }));
                self.found(locator, text, place, is_certain(near, end?, &new))
            }
            // The section was not found: where the words stand only once, it is not needed to find them.
            Resolution::SectionUnresolved(_) | Resolution::Undeclared { .. } => {
                let Outcome::Found(passage) = self.text.locate(None, locator.text) else { return None };
                let place = self.text.place(passage.quoted);
                self.found(locator, locator.text.to_owned(), &place, true)
            }
            _ => None,
        }
    }

    /// The words of a text with the place they shall be looked for in, if that finds them.
    fn found(&self, old: &Locator<'_>, text: String, place: &Place, is_certain: bool) -> Option<Repair> {
        let there = self.innermost(place).map(Some);
        // Where it was looked for; then where it stands; then anywhere.
        let found = [old.at].into_iter().chain(there).chain([None]).find(|at| {
            let locator = Locator { at: *at, text: &text, role: old.role };
            matches!(self.ids.resolve(self.text, &self.trace.sections, &locator), Resolution::Located(Outcome::Found(_)))
        })?;
        let changed = found != old.at || text != old.text;
        changed.then(|| Repair { at: found.map(str::to_owned), text, is_certain })
    }

    /// The declared section around a place that is closest to it.
    fn innermost(&self, place: &Place) -> Option<&str> {
        let around = std::iter::successors(place.section, |section| self.text.sections().get(*section)?.parent);
        around.take(9).find_map(|wanted| {
            let declared = self.trace.sections.iter().position(|found| *found == PathMatch::Found(wanted))?;
            self.sections.get(declared).map(|section| section.id)
        })
    }

    /// The words of a range, if a locator can have them.
    fn words(&self, range: &Range<usize>) -> Option<String> {
        fragment(self.text.text(range), MOST_WORDS)
    }
}

/// A path for a section that stands in the place of one that leads nowhere.
pub(super) fn section_repair(text: &SourceText, path: &str, found: &PathMatch) -> Option<SectionRepair> {
    let PathMatch::Missing { nearest: Some(section), .. } = found else { return None };
    let title = |section: usize| Some(text.text(&text.sections().get(section)?.title).replace(" / ", " \\/ "));
    let mut new = title(*section)?;
    let mut around = text.sections().get(*section)?.parent;
    while text.section(&new) != PathMatch::Found(*section) {
        new = format!("{} / {new}", title(around?)?);
        around = text.sections().get(around?)?.parent;
    }
    // Numbers and punctuation are no words of a title.
    let bare = |path: &str| path.to_lowercase().split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let last = |path: &str| bare(path.rsplit(" / ").next().unwrap_or(path));
    let is_certain = last(path) == last(&new);
    Some(SectionRepair { path: new, is_certain })
}

/// Whether a word that matters to what is said, or a number, came or went.
fn changes_sense(old: &str, new: &str) -> bool {
    let words = |text: &str| -> HashSet<String> {
        let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('’', "'");
        text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
    };
    let (old, new) = (words(old), words(new));
    let matters = |word: &String| SENSE.contains(&word.as_str()) || word.contains(|c: char| c.is_numeric()) || word.ends_with("n't");
    old.symmetric_difference(&new).any(matters)
}

#[cfg(test)]
mod tests {
    use super::super::Role;
    use super::*;

    const TEXT: &str = "# Bread\n\nWe bake rye bread every day. You may eat it. We never sell it.\n\n## Cake\n\nWe Bake cake, too. You may eat it.\n";

    fn repair(at: Option<&str>, words: &str) -> Option<(Option<String>, String, bool)> {
        let text = SourceText::parse(TEXT);
        let sections =
            [SectionRef { id: "cake", path: "Cake" }, SectionRef { id: "bread", path: "Bread" }, SectionRef { id: "tart", path: "1. cake" }];
        let locator = Locator { at, text: words, role: Role::Cites };
        let trace = Trace::new(&text, &sections, &[], &[locator]);
        let ids = Ids::of(&text, &sections, &[]);
        let declared = Declared { text: &text, trace: &trace, sections: &sections, ids: &ids };
        declared.repair(&locator, trace.locators.first()?).map(|repair| (repair.at, repair.text, repair.is_certain))
    }

    #[test]
    fn slips_are_repaired() {
        assert_eq!(repair(None, "we bake rye"), Some((None, "We bake rye".into(), true)));
        assert_eq!(repair(None, "We make rye bread … every day"), Some((None, "We bake rye bread … every day".into(), true)));
        assert_eq!(repair(Some("cake"), "every day"), Some((Some("bread".into()), "every day".into(), true)));
        assert_eq!(repair(Some("tart"), "Bake cake"), Some((Some("cake".into()), "Bake cake".into(), true)));
        assert_eq!(repair(None, "We always sell it"), Some((None, "We never sell it".into(), false)));
        assert_eq!(repair(Some("cake"), "Nothing of the kind"), None);
    }

    #[test]
    fn sections_are_repaired() {
        let text = SourceText::parse(TEXT);
        let repair = |path: &str| section_repair(&text, path, &text.section(path)).map(|repair| (repair.path, repair.is_certain));
        assert_eq!(repair("1. cake"), Some(("Cake".into(), true)));
        assert_eq!(repair("Bread / Cakes"), Some(("Cake".into(), false)));
        assert_eq!(repair("Cake"), None);
    }
}
