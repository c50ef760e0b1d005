//! From the places that the event parser tells to places in the file.

use std::ops::Range;

use saphyr_parser::Marker;

use super::characters::width;
use super::json_pairs::Joined;
use crate::model::offsets_of;
use crate::source::tree::short;

/// From the character offsets of the event parser to byte offsets. Offsets come nearly in order, so one moving place suffices.
pub(super) struct Offsets<'j> {
    joined: &'j Joined<'j>,
    /// The places right behind each character of several bytes: their offsets in characters and in bytes.
    wide: Vec<(u32, u32)>,
    /// How many of them stand before the latest offset.
    passed: usize,
    /// The stretch between two of them in which the latest offset stands, in characters, and by how much its offsets in bytes are greater.
    stretch: Range<usize>,
    more: usize,
}

impl<'j> Offsets<'j> {
    pub(super) fn new(joined: &'j Joined<'j>) -> Self {
        let text = joined.text.as_bytes();
        let mut more = 0;
        let wide = offsets_of(&joined.text, |b| b >= 0xc0).map(|at| {
            let width = text.get(at).map_or(1, |first| width(*first));
            more += width - 1;
            (short(at + width - more), short(at + width))
        });
        let wide: Vec<_> = wide.collect();
        let end = wide.first().map_or(usize::MAX, |(characters, _)| *characters as usize);
        Self { joined, wide, passed: 0, stretch: 0..end, more: 0 }
    }

    pub(super) fn range(&mut self, start: Marker, end: Marker) -> Range<usize> {
        let start = self.byte(start);
        let end = self.byte(end);
        start..end.max(start)
    }

    pub(super) fn byte(&mut self, marker: Marker) -> usize {
        self.joined.in_file(self.parsed(marker.index()))
    }

    /// The byte offset in the text that the parser reads.
    fn parsed(&mut self, character: usize) -> usize {
        if !self.stretch.contains(&character) {
            self.find(character);
        }
        (character + self.more).min(self.joined.text.len())
    }

    /// Moves to the stretch in which a character stands.
    #[cold]
    fn find(&mut self, character: usize) {
        let before = |place: Option<&(u32, u32)>| place.is_some_and(|(characters, _)| *characters as usize <= character);
        while before(self.wide.get(self.passed)) {
            self.passed += 1;
        }
        while self.passed > 0 && !before(self.wide.get(self.passed - 1)) {
            self.passed -= 1;
        }
        let (start, bytes) = self.passed.checked_sub(1).and_then(|last| self.wide.get(last)).copied().unwrap_or_default();
        let end = self.wide.get(self.passed).map_or(usize::MAX, |(characters, _)| *characters as usize);
        self.stretch = start as usize..end;
        self.more = (bytes - start) as usize;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_found() {
        for text in ["", "plain", "é", "aé", "éa…b🦀c", "🦀🦀", "日本: [語]\n…"] {
            let joined = Joined::new(text, &[]);
            let mut offsets = Offsets::new(&joined);
            let expected: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let forwards: Vec<usize> = (0..expected.len()).map(|character| offsets.parsed(character)).collect();
            let backwards: Vec<usize> = (0..expected.len()).rev().map(|character| offsets.parsed(character)).rev().collect();
            assert_eq!((&forwards, &backwards), (&expected, &expected), "{text}");
            assert_eq!(offsets.parsed(expected.len() + 5), text.len(), "{text}");
        }
    }
}
