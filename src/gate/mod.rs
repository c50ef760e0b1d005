//! The gate: whether a tree has the shape that the JSON Schema describes, with every problem and its place.
//!
//! `shapes.rs` is generated from the JSON Schema, so the gate accepts what the schema accepts; a property test compares the two.

mod hints;
mod key_hints;
pub(crate) mod shape;
#[rustfmt::skip]
mod shapes;
mod slips;
mod term_hints;
mod text_hints;
mod type_hints;
mod walk;

pub(crate) use walk::check;
