//! From the places that the event parser tells to places in the file.

use std::ops::Range;

use saphyr_parser::Marker;

use super::characters::width;
use super::json_pairs::Joined;
use crate::source::tree::short;

/// From the character offsets of the event parser to byte offsets. Offsets come nearly in order, so one moving place suffices.
pub(super) struct Offsets<'j> {
    joined: &'j Joined<'j>,
    /// The places right behind each character of several bytes: their offsets in characters and in bytes.
    wide: Vec<(u32, u32)>,
    /// How many of them stand before the latest offset.
    passed: usize,
}

impl<'j> Offsets<'j> {
    pub(super) fn new(joined: &'j Joined<'j>) -> Self {
        let mut more = 0;
        let firsts = joined.text.bytes().enumerate().filter(|(_, b)| *b >= 0xc0);
        let wide = firsts.map(|(at, first)| {
            more += width(first) - 1;
            let behind = at + width(first);
            (short(behind - more), short(behind))
        });
        Self { joined, wide: wide.collect(), passed: 0 }
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
        let before = |place: Option<&(u32, u32)>| place.is_some_and(|(characters, _)| *characters as usize <= character);
        while before(self.wide.get(self.passed)) {
            self.passed += 1;
        }
        while self.passed > 0 && !before(self.wide.get(self.passed - 1)) {
            self.passed -= 1;
        }
        let (characters, bytes) = self.passed.checked_sub(1).and_then(|last| self.wide.get(last)).copied().unwrap_or_default();
        (bytes as usize + character - characters as usize).min(self.joined.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_found() {
        for text in ["", "plain", "é", "aé", "éa…b🦀c", "🦀🦀", "日本: [語]\n…"] {
            let joined = Joined::new(text);
            let mut offsets = Offsets::new(&joined);
            let expected: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let forwards: Vec<usize> = (0..expected.len()).map(|character| offsets.parsed(character)).collect();
            let backwards: Vec<usize> = (0..expected.len()).rev().map(|character| offsets.parsed(character)).rev().collect();
            assert_eq!((&forwards, &backwards), (&expected, &expected), "{text}");
            assert_eq!(offsets.parsed(expected.len() + 5), text.len(), "{text}");
        }
    }
}
