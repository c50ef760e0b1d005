//! Section paths: `Heading / Sub heading`.

use std::collections::HashMap;
use std::ops::Range;

use super::key;
use super::letters::Letters;
use super::section::Section;
use super::source_text::SourceText;

/// Only so many titles are looked through for the nearest one.
const MOST_TITLES: usize = 2_000;
/// Titles that are less alike, of 100, are not worth naming.
const LEAST_LIKENESS: u32 = 40;

/// So many places are named where something occurs more often.
pub const MOST_SHOWN: usize = 10;

/// What a section path leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathMatch {
    /// Exactly one section, as an index into [`SourceText::sections`].
    Found(usize),
    /// No section has this title there.
    Missing {
        /// The part of the path that leads nowhere.
        part: String,
        /// The section whose title is most like it.
        nearest: Option<usize>,
    },
    /// Several sections have this title.
    Ambiguous {
        /// The part of the path that leads to several places.
        part: String,
        /// The first of these sections, at most [`MOST_SHOWN`].
        sections: Vec<usize>,
        /// How many there are.
        count: usize,
    },
}

/// The titles of a text, ready for being looked up.
#[derive(Debug, Clone, Default)]
pub(super) struct Titles {
    by_key: HashMap<String, Vec<usize>>,
    letters: Vec<Letters>,
}

impl Titles {
    pub(super) fn of(plain: &str, sections: &[Section]) -> Self {
        let mut titles = Titles::default();
        for (i, section) in sections.iter().enumerate() {
            let key = key::of(plain.get(section.title.clone()).unwrap_or_default()).text;
            titles.letters.push(Letters::of(&key));
            titles.by_key.entry(key::without_final_mark(&key).to_owned()).or_default().push(i);
        }
        titles
    }
}

impl SourceText {
    /// Follows a section path. Each part must match exactly one title among the descendants of the part before it.
    pub fn section(&self, path: &str) -> PathMatch {
        let mut within = 0..self.sections.len();
        let mut reached = None;
        for part in path.split(" / ") {
            let key = key::of_markdown(part);
            let key = key::without_final_mark(&key);
            let all = self.titles.by_key.get(key).map(Vec::as_slice).unwrap_or_default();
            let here = |bound: usize| all.partition_point(|&section| section < bound);
            match all.get(here(within.start)..here(within.end)).unwrap_or_default() {
                [] => {
                    let nearest = all.first().copied().or_else(|| self.nearest_title(key, within));
                    return PathMatch::Missing { part: part.trim().to_owned(), nearest };
                }
                &[section] => {
                    reached = Some(section);
                    within = self.descendants(section);
                }
                several => {
                    let part = part.trim().to_owned();
                    return PathMatch::Ambiguous { part, sections: several.iter().copied().take(MOST_SHOWN).collect(), count: several.len() };
                }
            }
        }
        match reached {
            Some(section) => PathMatch::Found(section),
            None => PathMatch::Missing { part: String::new(), nearest: None },
        }
    }

    fn descendants(&self, section: usize) -> Range<usize> {
        let end = self.sections.get(section).map_or(0, |s| s.range.end);
        section + 1..self.sections.partition_point(|s| s.range.start < end).max(section + 1)
    }

    fn nearest_title(&self, key: &str, within: Range<usize>) -> Option<usize> {
        let wanted = Letters::of(key);
        let inside = within.clone().take(MOST_TITLES);
        let everywhere = (0..self.sections.len()).take(MOST_TITLES);
        let best = |candidates: &mut dyn Iterator<Item = usize>| {
            let liked = candidates.filter_map(|i| Some((self.titles.letters.get(i)?.likeness(wanted), i)));
            // Of equally good titles the first.
            liked.filter(|&(likeness, _)| likeness >= LEAST_LIKENESS).max_by_key(|&(likeness, i)| (likeness, usize::MAX - i)).map(|(_, i)| i)
        };
        best(&mut inside.into_iter()).or_else(|| best(&mut everywhere.into_iter()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# Bakery\n\n## 1\\. Bread:\n\n**Rye.** We bake.\n\n**White.** Too.\n\n## Cake / Tart\n\n**Rye.** No.\n\n## Rules\n\n## Rules\n";

    #[test]
    fn paths_descend() {
        let text = SourceText::parse(TEXT);
        assert_eq!(text.section("1. Bread / Rye"), PathMatch::Found(2));
        assert_eq!(text.section("Bakery / White:"), PathMatch::Found(3));
        assert_eq!(text.section("Cake \\/ Tart / Rye"), PathMatch::Found(5));
    }

    #[test]
    fn wrong_paths_say_why() {
        let text = SourceText::parse(TEXT);
        assert_eq!(text.section("Rye"), PathMatch::Ambiguous { part: "Rye".into(), sections: vec![2, 5], count: 2 });
        assert_eq!(text.section("Rules"), PathMatch::Ambiguous { part: "Rules".into(), sections: vec![6, 7], count: 2 });
        assert_eq!(text.section("1. bread"), PathMatch::Missing { part: "1. bread".into(), nearest: Some(1) });
        assert_eq!(text.section("Rules / White"), PathMatch::Ambiguous { part: "Rules".into(), sections: vec![6, 7], count: 2 });
        assert_eq!(text.section("Cake \\/ Tart / White"), PathMatch::Missing { part: "White".into(), nearest: Some(3) });
        assert_eq!(text.section(""), PathMatch::Missing { part: String::new(), nearest: None });
    }
}
