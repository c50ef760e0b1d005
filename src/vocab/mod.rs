//! The closed vocabularies: every category, purpose, recipient, right and so on that a policy can name.
//!
//! The tables under `src/vocab/tables` are the source. `generated.rs` is made from them by
//! `tests/vocabulary.rs`, which compares and, with `UPDATE=1`, rewrites. A new term is one line in a table.

mod codes;
mod cover;
mod crosswalk;
#[rustfmt::skip]
mod generated;
mod links;
mod search;
mod set;
mod term;
pub(crate) mod texts;
mod vocabulary;

pub(crate) use codes::subdivisions;
pub use codes::{is_language, is_subdivision};
pub use cover::Cover;
pub use crosswalk::{Mapping, Match, System};
pub use generated::*;
pub(crate) use search::without_every;
pub use search::{Hit, search};
#[doc(hidden)]
pub use set::Hierarchy;
pub(crate) use set::Terms;
pub use term::Term;
pub(crate) use vocabulary::{FromText, start};
pub use vocabulary::{UnknownTerm, Vocabulary, VocabularyInfo};
