//! The closed vocabularies: every category, purpose, recipient, right and so on that a policy can name.
//!
//! The tables under `src/vocab/tables` are the source. `generated.rs` is made from them by
//! `tests/vocabulary.rs`, which compares and, with `UPDATE=1`, rewrites. A new term is one line in a table.

mod codes;
#[rustfmt::skip]
mod generated;
mod search;
mod term;

pub(crate) use codes::subdivisions;
pub use codes::{is_language, is_subdivision};
pub use generated::*;
pub use search::{Hit, search};
pub(crate) use term::FromText;
pub use term::{Mapping, Match, System, Term, UnknownTerm, Vocabulary, VocabularyInfo};
