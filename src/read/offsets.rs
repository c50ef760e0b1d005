//! From the places that the event parser tells to places in the file.

use std::ops::Range;

use saphyr_parser::Marker;

use super::json_pairs::Joined;

/// From the character offsets of the event parser to byte offsets. Offsets come nearly in order, so one moving place suffices.
pub(super) struct Offsets<'j> {
    joined: &'j Joined<'j>,
    ascii: bool,
    character: usize,
    byte: usize,
}

impl<'j> Offsets<'j> {
    pub(super) fn new(joined: &'j Joined<'j>) -> Self {
        Self { joined, ascii: joined.text.is_ascii(), character: 0, byte: 0 }
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
        let text = &*self.joined.text;
        if self.ascii {
            return character.min(text.len());
        }
        while self.character < character && self.byte < text.len() {
            self.byte += width(text.as_bytes()[self.byte]);
            self.character += 1;
        }
        while self.character > character {
            self.byte -= 1;
            while !text.is_char_boundary(self.byte) {
                self.byte -= 1;
            }
            self.character -= 1;
        }
        self.byte
    }
}

/// The length in bytes of the character that starts with this byte.
const fn width(first: u8) -> usize {
    match first {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0.. => 4,
    }
}
