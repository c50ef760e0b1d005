//! A policy as rows: one for each combination of data, purpose, recipient and place that the text states.
//!
//! ```
//! use privacy_policy::Policy;
//!
//! let reading = Policy::from_yaml(
//!     r#"
//! privacy_policy: "1.0"
//! definitions:
//!   Personal Information: {called: [personal], data: [name, email_address]}
//! use:
//!   - data: [Personal Information]
//!     purposes: [newsletters]
//!     stance: may
//! "#,
//! )?;
//! let data: Vec<String> = privacy_policy::flows::rows(&reading.policy).filter_map(|row| Some(row.data?.item.to_string())).collect();
//! assert_eq!(data, ["Personal Information", "name", "email_address"]);
//! # Ok::<(), privacy_policy::Problems>(())
//! ```
//!
//! # What becomes a row
//!
//! Statements of the [kinds](Kind) that say what happens to data. Each has a row for every item of its data, recipients, purposes and places, in the
//! order of the file, with data changing slowest; a list that the statement lacks counts once, as nothing. Denials are rows too, with their stance, and so
//! are the acts of others and of the person, with their [actor](Row::actor).
//!
//! A declared name comes as it is written, and after it everything that its declaration holds, down to the terms, each marked with the names on the way. What
//! the statement excepts, or a definition excludes, is left out where it is named. A name that holds more than [`MOST_OPENED`] items has one row, marked as
//! closed, so that rows grow with the policy; [`Filter::in_full`] opens it.
//!
//! A row never says more than the statements do. Everything that [limits](Row::limits) the statement is told in each of its rows, its
//! [exceptions](Row::exceptions) in the rows that they can be about, and [what other statements state](Row::stated) in the rows that it belongs to: the same
//! actors, people, places, products and data, and no condition that keeps them apart.

mod beside;
mod filter;
mod kind;
mod opening;
mod row;
mod rows;
mod segment;

pub use filter::Filter;
pub use kind::Kind;
pub use row::Row;
pub use rows::{Count, Rows, TooMuch};

use crate::model::Policy;

/// The most combinations that the command makes rows of, unless it is told otherwise.
pub const MOST_ROWS: usize = 1_000_000;

/// The most items of a declared name that have rows of their own, unless it is asked for in full. No text defines a name by half as many.
pub const MOST_OPENED: usize = 250;

/// All rows of a policy. They are made one at a time, and can be very many: [`Rows::count_up_to`] tells beforehand.
#[must_use]
pub fn rows(policy: &Policy) -> Rows<'_> {
    Rows::new(policy, Filter::default())
}

/// The rows of a policy that are asked for.
#[must_use]
pub fn rows_of(policy: &Policy, filter: Filter) -> Rows<'_> {
    Rows::new(policy, filter)
}
