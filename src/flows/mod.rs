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
//! order of the file, with data changing slowest; a list that the statement lacks counts once, as nothing. Denials are rows too, with their stance.
//!
//! A declared name comes as it is written, and after it everything that its declaration holds, down to the terms, each marked with the names on the way. What
//! the statement excepts, or a definition excludes, is left out where it is named, and stands under [`Row::except`] where only part of an item is meant.
//!
//! A row never says more than the statements do: a condition, a limit or an exception of the statement is one of each of its rows.

mod expand;
mod filter;
mod join;
mod kind;
mod row;
mod rows;

pub(crate) use expand::{Opened, items};
pub use filter::Filter;
pub use kind::Kind;
pub(crate) use kind::Subject;
pub use row::{Except, Item, Joined, Row};
pub use rows::{Rows, TooMuch};

use crate::model::Policy;

/// The most combinations that the command makes rows of, unless it is told otherwise.
pub const MOST_ROWS: usize = 1_000_000;

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
