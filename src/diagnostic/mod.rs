//! Problems: what is wrong, where, and what to do about it. Facts only; how they are shown is decided elsewhere.

mod code;
mod collector;
mod explanation;
mod meant;
mod problem;
mod suggest;

pub use code::{Code, Family, Level, UnknownCode};
pub(crate) use collector::{Collector, shown};
pub use explanation::Explanation;
pub use meant::Meant;
pub use problem::{Fix, Problem, Problems, Related};
pub use suggest::{nearest, nearest_or_longer};
