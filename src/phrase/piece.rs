//! Sentences as lists of pieces, so that each way of showing them can do more than print them.

use std::borrow::Cow;
use std::fmt;

use crate::model::{DefinedName, Id, Referent};
use crate::vocab::Term;

/// A run of text within a sentence. The pieces of a sentence, side by side, are its whole text with all its spaces.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece<'p> {
    /// The text.
    pub text: Cow<'p, str>,
    /// What kind of text it is.
    pub kind: Kind<'p>,
    /// The field of the statement that it comes from, such as `data`; none for words that hold the sentence together.
    pub field: Option<&'static str>,
}

/// What kind of text a piece is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind<'p> {
    /// Words of this library.
    Words,
    /// The wording of a term, with the name of its vocabulary.
    Term(&'static str, Term),
    /// A name that the policy file declares, under `definitions`, `recipients` or `publishers`: text of the file.
    Name(&'p DefinedName),
    /// A contact point: text of the file, or words for one that has no name.
    Contact(&'p Id),
    /// A document, part, section or statement that is referred to: text of the file, or words made of its short name.
    Reference(Referent, &'p str),
    /// The address of a page: text of the file.
    Url,
    /// An e-mail address: text of the file.
    Email,
    /// Other text of the file, such as words and titles.
    Text,
}

impl Kind<'_> {
    /// Whether the text was written by the author of the file, so that it must be escaped wherever it is shown.
    #[must_use]
    pub const fn is_of_file(self) -> bool {
        !matches!(self, Self::Words | Self::Term(..))
    }
}

/// One statement in plain English: a sentence, or a few that belong together. `Display` gives the plain text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sentence<'p> {
    /// The pieces, in order.
    pub pieces: Vec<Piece<'p>>,
}

impl Sentence<'_> {
    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }
}

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| f.write_str(&piece.text))
    }
}
