//! The pieces of a sentence as a template sees them.

use serde::Serialize;

use crate::model::Policy;
use crate::phrase::{self, Kind, Piece, Sentence};

/// A run of text within a sentence, as a template sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PieceFacts {
    /// The text. Templates escape it.
    pub text: String,
    /// What it is: `words`, `term`, `name`, `contact`, `reference`, `url`, `email` or `text`.
    pub kind: &'static str,
    /// What a term or a defined name means.
    pub definition: Option<String>,
    /// Where it leads: an address that starts with `https://`, `http://` or `mailto:`.
    pub href: Option<String>,
}

/// The pieces of a sentence.
pub(super) fn pieces(policy: &Policy, sentence: &Sentence<'_>) -> Vec<PieceFacts> {
    sentence.pieces.iter().map(|piece| seen(policy, piece)).collect()
}

fn seen(policy: &Policy, piece: &Piece<'_>) -> PieceFacts {
    let (kind, definition, href) = match piece.kind {
        Kind::Words => ("words", None, None),
        Kind::Term(_, term) => ("term", Some(term.definition.to_owned()), None),
        Kind::Name(name) => {
            let definition = policy.definitions.get(name).map(|definition| phrase::definition(policy, name, definition));
            let recipient = || policy.recipients.get(name).map(|recipient| phrase::recipient(policy, name, recipient));
            ("name", definition.or_else(recipient).map(|sentence| sentence.to_string()), None)
        }
        Kind::Contact(_) => ("contact", None, None),
        Kind::Reference(id) => {
            let url = policy.document.related.get(id).and_then(|related| related.url.as_ref());
            ("reference", None, url.and_then(|url| web(url.as_str())))
        }
        Kind::Url => ("url", None, web(&piece.text)),
        Kind::Email => ("email", None, Some(format!("mailto:{}", piece.text))),
        Kind::Text => ("text", None, None),
    };
    PieceFacts { text: piece.text.clone().into_owned(), kind, definition, href }
}

/// The address of a page, if it is one. The type of addresses admits no other scheme; a page must not depend on that alone.
pub(super) fn web(address: &str) -> Option<String> {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme)).then(|| address.to_owned())
}
