//! Locators: from a text fragment to the sentences it stands for.

use std::ops::Range;

use super::key;
use super::outcome::{Malformed, Outcome, Part, Passage, Place};
use super::path::MOST_SHOWN;
use super::phrase::{Phrase, TooCommon};
use super::source_text::SourceText;

impl SourceText {
    /// Resolves a locator's text within a section, or within the whole text.
    pub fn locate(&self, section: Option<usize>, text: &str) -> Outcome {
        let (start, end) = match sides(text) {
            Ok(sides) => sides,
            Err(malformed) => return Outcome::Malformed(malformed),
        };
        let within = self.key_range(section);
        let found = match self.find(&start, &within, MOST_SHOWN + 1) {
            Ok(found) => found,
            Err(TooCommon) => return Outcome::TooCommon(Part::Start),
        };
        let first = match found.as_slice() {
            [] => return Outcome::Missing { nearest: self.nearest(&start, &within, within.start) },
            [only] => only.clone(),
            several => {
                let places = several.iter().take(MOST_SHOWN).map(|place| self.place(place)).collect();
                return Outcome::Ambiguous { places, more: several.len() > MOST_SHOWN };
            }
        };
        let Some(end) = end else { return Outcome::Found(self.passage(&first)) };
        match self.find(&end, &(first.end..within.end), 1) {
            Err(TooCommon) => Outcome::TooCommon(Part::End),
            Ok(found) => match found.first() {
                Some(last) => Outcome::Found(self.passage(&(first.start..last.end))),
                None => Outcome::EndMissing { start: self.place(&first), nearest: self.nearest(&end, &within, first.end) },
            },
        }
    }

    /// Whether a locator's first words stand in the whole text exactly once, so that a link to the published page
    /// (`#:~:text=first,last`) opens the right place without naming a section.
    pub fn is_unique(&self, text: &str) -> bool {
        let found = sides(text).ok().and_then(|(start, _)| self.find(&start, &self.key_range(None), 2).ok());
        found.is_some_and(|found| found.len() == 1)
    }

    pub(super) fn find(&self, phrase: &Phrase, within: &Range<usize>, limit: usize) -> Result<Vec<Range<usize>>, TooCommon> {
        phrase.find(&self.key.text, &self.index, within, limit)
    }

    /// The range of the key text that a section takes.
    fn key_range(&self, section: Option<usize>) -> Range<usize> {
        match section.map(|i| self.sections.get(i)) {
            None => 0..self.key.text.len(),
            Some(Some(section)) => self.key.origin.derived(section.range.start)..self.key.origin.derived(section.range.end).min(self.key.text.len()),
            Some(None) => 0..0,
        }
    }

    /// The range of the plain text that a range of the key text came from.
    fn plain_range(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.key.origin.origin(range.start);
        // The end is taken from the last character, since what follows may have been left out.
        let last = self.key.text.get(range.clone()).and_then(|text| text.chars().next_back()).map_or(0, char::len_utf8);
        let last = self.key.origin.origin(range.end.saturating_sub(last).max(range.start));
        let len = self.plain.get(last..).and_then(|text| text.chars().next()).map_or(0, char::len_utf8);
        start..(last + len).max(start)
    }

    fn passage(&self, found: &Range<usize>) -> Passage {
        let quoted = self.plain_range(found);
        let first = self.sentences.partition_point(|sentence| sentence.range.end <= quoted.start);
        let last = self.sentences.partition_point(|sentence| sentence.range.start < quoted.end).max(first);
        let sentence = |i: usize| self.sentences.get(i).filter(|_| i < last);
        let title = self.title_at(quoted.start).unwrap_or(quoted.start);
        let start = sentence(first).map_or(title, |s| s.range.start.min(title));
        let end = last.checked_sub(1).filter(|&i| i >= first).and_then(sentence).map_or(quoted.end, |s| s.range.end.max(quoted.end));
        let lines = (self.line(start), self.line(end.saturating_sub(1).max(start)));
        Passage { sentences: first..last, section: self.section_at(start), range: start..end, quoted, lines }
    }

    pub(super) fn place(&self, found: &Range<usize>) -> Place {
        let range = self.plain_range(found);
        let sentence = self.sentences.partition_point(|sentence| sentence.range.end <= range.start);
        let holds = self.sentences.get(sentence).is_some_and(|s| s.range.start <= range.start);
        Place { line: self.line(range.start), sentence: holds.then_some(sentence), section: self.section_at(range.start), range }
    }

    /// The innermost section at an offset of the plain text: the last one begun.
    fn section_at(&self, offset: usize) -> Option<usize> {
        self.sections.partition_point(|section| section.range.start <= offset).checked_sub(1)
    }

    /// Where the title begins that an offset of the plain text lies in.
    fn title_at(&self, offset: usize) -> Option<usize> {
        let section = self.sections.get(self.section_at(offset)?)?;
        section.title.contains(&offset).then_some(section.title.start)
    }
}

/// The phrases before and after the ellipsis.
fn sides(text: &str) -> Result<(Phrase, Option<Phrase>), Malformed> {
    let phrase = |side: &str, part: Part| Phrase::new(&key::of_markdown(side)).ok_or(Malformed::Words(part));
    match text.split_once('…') {
        None => Ok((phrase(text, Part::Start)?, None)),
        Some((_, end)) if end.contains('…') => Err(Malformed::Ellipses),
        Some((start, end)) => Ok((phrase(start, Part::Start)?, Some(phrase(end, Part::End)?))),
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
    fn not_every_text_is_a_locator() {
        let text = SourceText::parse(TEXT);
        assert_eq!(text.locate(None, "a … b … c"), Outcome::Malformed(Malformed::Ellipses));
        assert_eq!(text.locate(None, "We …"), Outcome::Malformed(Malformed::Words(Part::End)));
        assert_eq!(text.locate(None, ""), Outcome::Malformed(Malformed::Words(Part::Start)));
        assert!(matches!(text.locate(Some(99), "We"), Outcome::Missing { .. }));
    }
}
