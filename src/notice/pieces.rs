//! The pieces of a sentence as a template sees them.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Serialize;

use crate::link::{link, mail};
use crate::model::{DefinedName, Policy, Referent};
use crate::phrase::{self, Kind, Piece, Sentence};

/// The longest definition that stands beside a name, in characters. The whole stands in a section of its own; a name can occur everywhere.
const SHORT: usize = 300;

/// A run of text within a sentence, as a template sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PieceFacts {
    /// The text. Templates escape it.
    pub text: String,
    /// What it is: `words`, `term`, `name`, `contact`, `reference`, `url`, `email` or `text`.
    pub kind: &'static str,
    /// What a term or a defined name means, in at most 300 characters.
    pub definition: Option<Cow<'static, str>>,
    /// Where it leads: an address that starts with `https://`, `http://` or `mailto:`.
    pub href: Option<String>,
}

/// Makes pieces, with the meaning of each declared name worked out once.
pub(super) struct Pieces<'p> {
    policy: &'p Policy,
    meanings: HashMap<&'p DefinedName, String>,
}

impl<'p> Pieces<'p> {
    pub(super) fn of(policy: &'p Policy) -> Self {
        let definitions = policy.definitions.iter().map(|(name, definition)| (name, phrase::definition(policy, name, definition)));
        let recipients = policy.recipients.iter().map(|(name, recipient)| (name, phrase::recipient(policy, name, recipient)));
        Self { policy, meanings: definitions.chain(recipients).map(|(name, sentence)| (name, short(&sentence.to_string()))).collect() }
    }

    /// The pieces of a sentence.
    pub(super) fn seen(&self, sentence: &Sentence<'_>) -> Vec<PieceFacts> {
        sentence.pieces.iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&self, piece: &Piece<'_>) -> PieceFacts {
        let (kind, definition, href) = match piece.kind {
            Kind::Words => ("words", None, None),
            Kind::Term(_, term) => ("term", Some(term.definition().into()), None),
            Kind::Name(name) => ("name", self.meanings.get(name).map(|meaning| meaning.clone().into()), None),
            Kind::Contact(_) => ("contact", None, None),
            Kind::Reference(referent, id) => {
                let document = (referent == Referent::Document).then(|| self.policy.document.related.get(id)).flatten();
                let url = document.and_then(|related| related.url.as_ref());
                ("reference", None, url.and_then(|url| link(url.as_str())))
            }
            Kind::Url => ("url", None, link(&piece.text)),
            Kind::Email => ("email", None, mail(&piece.text)),
            Kind::Text => ("text", None, None),
        };
        PieceFacts { text: piece.text.clone().into_owned(), kind, definition, href }
    }
}

/// The text, or its beginning.
fn short(text: &str) -> String {
    match text.char_indices().nth(SHORT) {
        Some(_) => text.chars().take(SHORT).chain(['…']).collect(),
        None => text.to_owned(),
    }
}
