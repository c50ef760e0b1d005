//! The gate: whether a tree has the shape that the JSON Schema describes, with every problem and its place.
//!
//! `shapes.rs` is generated from the JSON Schema, so the gate accepts what the schema accepts; a property test compares the two.

mod hints;
pub(crate) mod shape;
#[rustfmt::skip]
mod shapes;
mod walk;

pub(crate) use walk::check;
