//! The gate: whether a tree has the shape that the JSON Schema describes, with every problem and its place.
//!
//! `shapes.rs` is generated from the JSON Schemas, so the gate accepts what they accept; property tests compare the two.

mod document;
mod hints;
mod key_hints;
mod marks;
pub(crate) mod shape;
#[rustfmt::skip]
mod shapes;
mod slips;
mod term_hints;
mod text_hints;
mod type_hints;
mod walk;

pub(crate) use document::{Document, POLICY, PREFERENCES};
pub(crate) use walk::check;
