//! Problems: what is wrong, where, and what to do about it. Facts only; how they are shown is decided elsewhere.

mod code;
mod explanation;
mod problem;
mod suggest;

pub use code::{Code, Family, Level, UnknownCode};
pub use explanation::Explanation;
pub use problem::{Fix, Problem, Problems, Related};
pub use suggest::{nearest, nearest_or_longer};
