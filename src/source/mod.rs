//! The file as it stands: text, tree and places, with no opinion about what belongs there.

pub(crate) mod file;
pub(crate) mod scalar;
mod source_map;
mod span;
pub(crate) mod tree;
mod twins;
mod unseen;

pub(crate) use scalar::quoted;
pub(crate) use source_map::Finder;
pub use source_map::{Places, SourceMap};
pub(crate) use span::Lines;
pub use span::{Position, Span};
pub(crate) use twins::{disguised, is_disguise, is_out_of_place, plain, twin};
pub(crate) use unseen::{has_a_reason, is_blank, is_hidden, is_refused, unseen};
