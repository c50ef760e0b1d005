//! What the event parser holds.
//!
//! A list or map in brackets may turn out to be the key of a map. The parser reads it to its end before it tells anything of it, and holds each piece
//! meanwhile, which takes much more room than the text. It cannot be asked how much it holds, so the pieces are counted as it comes upon them.

use std::cell::Cell;

use super::room::Room;

/// What a piece takes, with the text of a value.
const PIECE: usize = 128;

/// How many pieces have room from the beginning: more than lie between two things that the parser tells of most files.
const FEW: usize = 256;

/// The pieces that were come upon since the parser last told something.
#[derive(Debug)]
pub(super) struct Held<'r> {
    room: &'r Room,
    pieces: Cell<usize>,
    /// For how many room has been taken. The parser keeps it for later ones.
    paid: Cell<usize>,
}

impl<'r> Held<'r> {
    pub(super) fn new(room: &'r Room) -> Self {
        let paid = if room.take(FEW * PIECE) { FEW } else { 0 };
        Self { room, pieces: Cell::new(0), paid: Cell::new(paid) }
    }

    /// Counts the piece that begins with this byte, and says whether it is one too many.
    #[inline]
    pub(super) fn one_more(&self, first: u8) -> bool {
        self.pieces.set(self.pieces.get() + pieces(first));
        self.is_too_much()
    }

    /// Whether the parser would hold more than there is room for.
    #[inline]
    pub(super) const fn is_too_much(&self) -> bool {
        let (pieces, paid) = (self.pieces.get(), self.paid.get());
        pieces > paid && !self.room.has((pieces - paid) * PIECE)
    }

    /// Begins anew, as the parser has told something, and takes room for what it had held.
    #[inline]
    pub(super) fn told(&self) {
        let (pieces, paid) = (self.pieces.replace(0), self.paid.get());
        if pieces > paid && self.room.take((pieces - paid) * PIECE) {
            self.paid.set(pieces);
        }
    }
}

/// How many pieces a sign makes, with the values beside it: a `:` in a list also begins and ends a map of one entry.
#[inline]
const fn pieces(first: u8) -> usize {
    match first {
        b':' => 5,
        b',' | b'[' | b']' | b'{' | b'}' | b'&' | b'*' | b'!' | b'?' | b'-' => 2,
        _ => 0,
    }
}
