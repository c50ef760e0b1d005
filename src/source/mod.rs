//! The file as it stands: text, tree and places, with no opinion about what belongs there.

pub(crate) mod file;
pub(crate) mod scalar;
mod source_map;
mod span;
pub(crate) mod tree;
mod unseen;

pub(crate) use scalar::quoted;
pub(crate) use source_map::Finder;
pub use source_map::{Places, SourceMap};
pub(crate) use span::Lines;
pub use span::{Position, Span};
pub(crate) use unseen::{is_refused, unseen};
