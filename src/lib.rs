//! Privacy policies as data.

pub mod diagnostic;
mod gate;
mod integrity;
pub mod model;
pub mod read;
pub mod schema;
pub mod source;
pub mod trace;
pub mod vocab;

pub use diagnostic::{Code, Level, Problem, Problems};
pub use model::Policy;
pub use read::{Limits, ReadError, Reading};
