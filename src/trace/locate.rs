//! Locators: from a text fragment to the sentences it stands for.

use std::collections::BTreeSet;
use std::ops::Range;

use super::key;
use super::outcome::{Malformed, Outcome, Passage, Place, Side};
use super::path::MOST_SHOWN;
use super::phrase::{Phrase, TooCommon};
use super::rows::Cells;
use super::source_text::SourceText;

impl SourceText {
    /// Resolves a locator's text within a section, or within the whole text.
    ///
    /// `ROW | COLUMN` stands for the cell of a table that these headings name, unless these very words stand side by side in a row.
    pub fn locate(&self, section: Option<usize>, text: &str) -> Outcome {
        let within = match section.map(|i| self.sections.get(i)) {
            None => 0..self.plain.len(),
            Some(Some(section)) => section.range.clone(),
            Some(None) => 0..0,
        };
        self.locate_within(&within, text)
    }

    /// Resolves a locator's text within a range of the plain text.
    pub(super) fn locate_within(&self, plain: &Range<usize>, text: &str) -> Outcome {
        let outcome = self.locate_words(plain, text);
        if !matches!(outcome, Outcome::Missing { .. } | Outcome::EndMissing { .. }) {
            return outcome;
        }
        match self.cells(text, plain, MOST_SHOWN) {
            Cells::One { cell, headings } => return Outcome::Found(self.passage(cell, &headings)),
            Cells::Several(cells) => {
                let places = cells.iter().take(MOST_SHOWN).map(|cell| self.place(cell.clone())).collect();
                return Outcome::Ambiguous { places, more: cells.len() > MOST_SHOWN };
            }
            Cells::None => {}
        }
        // A word that a hyphen breaks over lines may be written either way.
        match self.broken.mend(text) {
            mended if mended != text => match self.locate_words(plain, &mended) {
                Outcome::Missing { .. } | Outcome::EndMissing { .. } => outcome,
                found => found,
            },
            _ => outcome,
        }
    }

    fn locate_words(&self, plain: &Range<usize>, text: &str) -> Outcome {
        let (start, end) = match sides(text) {
            Ok(sides) => sides,
            Err(malformed) => return Outcome::Malformed(malformed),
        };
        let within = self.key_range(plain);
        let Ok(found) = self.find(&start, &within, MOST_SHOWN + 1) else { return Outcome::TooCommon(Side::Start) };
        let first = match found.as_slice() {
            [] => return Outcome::Missing { nearest: self.nearest(&start, &within, within.start) },
            [only] => only.clone(),
            several => match end.as_ref().and_then(|end| self.only_followed(several, end, &within)) {
                Some(passage) => return Outcome::Found(self.passage(self.plain_range(&passage), &[])),
                None => {
                    let places = several.iter().take(MOST_SHOWN).map(|place| self.place(self.plain_range(place))).collect();
                    return Outcome::Ambiguous { places, more: several.len() > MOST_SHOWN };
                }
            },
        };
        let Some(end) = end else { return Outcome::Found(self.passage(self.plain_range(&first), &[])) };
        match self.find(&end, &(first.end..within.end), 1) {
            Err(TooCommon) => Outcome::TooCommon(Side::End),
            Ok(found) => match found.first() {
                Some(last) => Outcome::Found(self.passage(self.plain_range(&(first.start..last.end)), &[])),
                None => Outcome::EndMissing { start: self.place(self.plain_range(&first)), nearest: self.nearest(&end, &within, first.end) },
            },
        }
    }

    /// Of several places of the first words the only one that the last words follow, with them.
    fn only_followed(&self, places: &[Range<usize>], end: &Phrase, within: &Range<usize>) -> Option<Range<usize>> {
        if places.len() > MOST_SHOWN {
            return None;
        }
        let followed = |place: &Range<usize>| {
            let last = self.find(end, &(place.end..within.end), 1).ok()?.into_iter().next()?;
            Some(place.start..last.end)
        };
        let mut passages = places.iter().filter_map(followed);
        let only = passages.next()?;
        passages.next().is_none().then_some(only)
    }

    /// The fewest words from a place on that stand nowhere else, if there are any that a locator can have.
    pub fn telling_words(&self, place: &Place) -> Option<String> {
        let end = place.sentence.and_then(|sentence| self.sentences.get(sentence)).map_or(place.range.end, |sentence| sentence.range.end);
        let rest = self.text(&(place.range.start..end));
        (2..=8).find_map(|most| fragment(rest, most).filter(|words| matches!(self.locate(None, words), Outcome::Found(_))))
    }

    /// Whether a locator's first words stand in the whole text exactly once, so that a link to the published page
    /// (`#:~:text=first,last`) opens the right place without naming a section.
    pub fn is_unique(&self, text: &str) -> bool {
        let found = sides(text).ok().and_then(|(start, _)| self.find(&start, &(0..self.key.text.len()), 2).ok());
        found.is_some_and(|found| found.len() == 1)
    }

    pub(super) fn find(&self, phrase: &Phrase, within: &Range<usize>, limit: usize) -> Result<Vec<Range<usize>>, TooCommon> {
        phrase.find(&self.key.text, &self.index, within, limit)
    }

    /// The range of the key text that came from a range of the plain text.
    fn key_range(&self, plain: &Range<usize>) -> Range<usize> {
        let end = if plain.end >= self.plain.len() { self.key.text.len() } else { self.key.origin.derived(plain.end).min(self.key.text.len()) };
        self.key.origin.derived(plain.start).min(end)..end
    }

    /// The range of the plain text that a range of the key text came from.
    pub(super) fn plain_range(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.key.origin.origin(range.start);
        // The end is taken from the last character, since what follows may have been left out.
        let last = self.key.text.get(range.clone()).and_then(|text| text.chars().next_back()).map_or(0, char::len_utf8);
        let last = self.key.origin.origin(range.end.saturating_sub(last).max(range.start));
        let len = self.plain.get(last..).and_then(|text| text.chars().next()).map_or(0, char::len_utf8);
        start..(last + len).max(start)
    }

    /// The passage of what is quoted; `headings` are cells that are cited with it.
    fn passage(&self, quoted: Range<usize>, headings: &[Range<usize>]) -> Passage {
        let first = self.sentences.partition_point(|sentence| sentence.range.end <= quoted.start);
        let last = self.sentences.partition_point(|sentence| sentence.range.start < quoted.end).max(first);
        let sentence = |i: usize| self.sentences.get(i).filter(|_| i < last);
        let title = self.title_at(quoted.start).unwrap_or(quoted.start);
        let start = sentence(first).map_or(title, |s| s.range.start.min(title));
        let end = last.checked_sub(1).filter(|&i| i >= first).and_then(sentence).map_or(quoted.end, |s| s.range.end.max(quoted.end));
        let lines = (self.line(start), self.line(end.saturating_sub(1).max(start)));
        let parts = self.parts_of(&quoted);
        // The first cell of a row says what the row is about.
        let row = (first..last).next().and_then(|first| self.row(first)).and_then(|row| row.cells.first());
        let headings = headings.iter().chain(row).filter_map(|cell| self.parts_of(cell).next());
        let headings: BTreeSet<usize> = headings.filter(|part| !parts.contains(part)).collect();
        let headings = headings.into_iter().collect();
        Passage { sentences: first..last, section: self.section_at(start), range: start..end, quoted, lines, parts, headings }
    }

    /// The parts that a range of the plain text touches.
    fn parts_of(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.parts.partition_point(|part| part.range.end <= range.start);
        first..self.parts.partition_point(|part| part.range.start < range.end).max(first)
    }

    pub(super) fn place(&self, range: Range<usize>) -> Place {
        let sentence = self.sentences.partition_point(|sentence| sentence.range.end <= range.start);
        let holds = self.sentences.get(sentence).is_some_and(|s| s.range.start <= range.start);
        Place { line: self.line(range.start), sentence: holds.then_some(sentence), section: self.section_at(range.start), range }
    }

    /// The innermost section at an offset of the plain text: the last one begun.
    fn section_at(&self, offset: usize) -> Option<usize> {
        let section = self.sections.partition_point(|section| section.range.start <= offset).checked_sub(1)?;
        // What stands before the first heading of a file is in no section of the file before.
        self.sections.get(section).is_some_and(|found| found.range.contains(&offset)).then_some(section)
    }

    /// Where the title begins that an offset of the plain text lies in.
    fn title_at(&self, offset: usize) -> Option<usize> {
        let section = self.sections.get(self.section_at(offset)?)?;
        section.title.contains(&offset).then_some(section.title.start)
    }
}

/// The first words of a text, at most so many, if a locator can have them: on one line and without an ellipsis.
pub(super) fn fragment(text: &str, most: usize) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let says = |word: &&str| word.contains(|c: char| c.is_alphanumeric());
    let mut end = 0;
    let mut count = 0;
    for word in &words {
        count += usize::from(says(word));
        if count > most {
            break;
        }
        end += 1;
    }
    let words = words.get(..end)?.join(" ");
    (!words.is_empty() && !words.contains('…')).then_some(words)
}

/// The phrases before and after the ellipsis.
fn sides(text: &str) -> Result<(Phrase, Option<Phrase>), Malformed> {
    let phrase = |side: &str, part: Side| Phrase::new(&key::of_markdown(side)).ok_or(Malformed::Words(part));
    match text.split_once('…') {
        None => Ok((phrase(text, Side::Start)?, None)),
        Some((_, end)) if end.contains('…') => Err(Malformed::Ellipses),
        Some((start, end)) => Ok((phrase(start, Side::Start)?, Some(phrase(end, Side::End)?))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::SourceText;
    use super::*;

    const TEXT: &str =
        "**BREAD**\n\n**Rye.** We bake “ **rye** ” bread. We eat it,\nand you don’t.\n\nWe may:\n\n  * sell,\n  * eat\n\nit. We eat cake.\n";

    fn found(section: Option<usize>, fragment: &str) -> (Range<usize>, String) {
        let text = SourceText::parse(TEXT);
        match text.locate(section, fragment) {
            Outcome::Found(passage) => (passage.sentences.clone(), text.text(&passage.range).replace('\n', "/")),
            other => unreachable!("{fragment}: {other:?}"),
        }
    }

    #[test]
    fn a_locator_stands_for_whole_sentences() {
        assert_eq!(found(None, "bake rye bread"), (0..1, "We bake “rye” bread.".into()));
        assert_eq!(found(None, "We bake \" rye \" … you don't"), (0..2, "We bake “rye” bread. We eat it, and you don’t.".into()));
        assert_eq!(found(None, "We may: sell … eat it."), (2..6, "We may:/sell,/eat/it.".into()));
        assert_eq!(found(None, "We may: * sell"), (2..4, "We may:/sell,".into()));
    }

    #[test]
    fn a_locator_may_start_in_a_title() {
        assert_eq!(found(None, "Rye. We … bread"), (0..1, "Rye. We bake “rye” bread.".into()));
        assert_eq!(found(None, "BREAD"), (0..0, "BREAD".into()));
        assert_eq!(found(Some(0), "BREAD … it,"), (0..2, "BREAD/Rye. We bake “rye” bread. We eat it, and you don’t.".into()));
    }

    #[test]
    fn places_say_where() {
        let text = SourceText::parse(TEXT);
        let Outcome::Ambiguous { places, more: false } = text.locate(None, "We eat") else { unreachable!() };
        assert_eq!(places.iter().map(|place| (place.line, place.sentence)).collect::<Vec<_>>(), [(3, Some(1)), (11, Some(6))]);
        let Outcome::EndMissing { start, .. } = text.locate(None, "We bake … never") else { unreachable!() };
        assert_eq!((start.line, start.sentence, start.section), (3, Some(0), Some(1)));
        assert!(text.is_unique("We bake … bread") && !text.is_unique("We eat … cake") && !text.is_unique("Nothing"));
    }

    #[test]
    fn the_last_words_choose_the_place_of_the_first() {
        let text = SourceText::parse("We bake rye. We bake white. We eat it.\n\n# B\n\nWe bake cake.\n");
        assert!(matches!(text.locate(None, "We bake … cake."), Outcome::Ambiguous { .. }));
        let text = SourceText::parse("We eat it. We bake rye. You may. We eat more.\n");
        assert!(matches!(text.locate(None, "We eat … You may."), Outcome::Found(passage) if passage.sentences == (0..3)));
    }

    #[test]
    fn cells_are_named_by_their_headings() {
        let text = SourceText::parse("| Data | Why | Kept |\n|---|---|---|\n| Name | Bread | 3 days |\n| Age | Bread | 3 days |\n");
        let Outcome::Found(passage) = text.locate(None, "Age | Kept") else { unreachable!() };
        assert_eq!((text.text(&passage.quoted), passage.sentences, passage.parts, passage.headings), ("3 days", 2..3, 8..9, vec![2, 6]));
        assert!(matches!(text.locate(None, "Name | Bread"), Outcome::Found(passage) if passage.parts == (3..5)));
        assert!(matches!(text.locate(None, "Size | Kept"), Outcome::Missing { .. }));
    }

    #[test]
    fn not_every_text_is_a_locator() {
        let text = SourceText::parse(TEXT);
        assert_eq!(text.locate(None, "a … b … c"), Outcome::Malformed(Malformed::Ellipses));
        assert_eq!(text.locate(None, "We …"), Outcome::Malformed(Malformed::Words(Side::End)));
        assert_eq!(text.locate(None, ""), Outcome::Malformed(Malformed::Words(Side::Start)));
        assert!(matches!(text.locate(Some(99), "We"), Outcome::Missing { .. }));
    }
}
