//! Wishes: what somebody wants privacy policies to say, as a file of its own, and the answers that a policy gives.
//!
//! A *preferences file* is a short YAML file. Each wish has words for people and one test for the program:
//!
//! ```yaml
//! privacy_preferences: "1.0"
//! by: A careful person
//! wishes:
//!   - id: no_sale
//!     wish: My data is never sold, unless the whole business is.
//!     weight: 10
//!     required: true
//!     test: {never: {act: sell, unless: [business_transfer]}}
//! ```
//!
//! The kinds of test are few, and their words are those of the policy language's vocabularies:
//!
//! | test | met if the policy |
//! |---|---|
//! | `never: {act, also, data, purposes, recipients, unless}` | denies it, or excludes it by "only" |
//! | `only: {act, within: {purposes, recipients}, data, unless}` | states it, and always within the bounds |
//! | `transferred_only: {within: {to, mechanisms}, from, data, unless}` | states transfers, and all within the bounds |
//! | `kept_at_most: {duration, data}` | states a time that is no longer |
//! | `right: {rights, data, unless, free, deadline}` | grants each of the rights |
//! | `choice: {over: {purposes, recipients, tracking}, kinds}` | gives the choice |
//! | `measure: {measures, data}` | promises each of the measures |
//! | `stated: {topics}` | speaks of each of the topics |
//! | `all: [tests]`, `any: [tests]` | meets all of them, or one |
//!
//! With `for: {place, people}` a wish, or the whole file, asks for people of a place or a kind: what the policy grants under the laws of that place counts,
//! and what it says of others does not.

mod conduct;
mod offer;
mod test;
mod version;
mod wish;

pub use conduct::{Bounds, KeptAtMost, Never, Only, TransferBounds, TransferredOnly};
pub use offer::{ChoiceMatter, ChoiceOffered, MeasurePromised, RightOffered, Stated};
pub use test::Test;
pub use version::PreferencesVersion;
pub use wish::{Preferences, Weight, Whom, Wish};

/// The most questions that one test may ask at once: each act with each data, purpose and recipient.
pub const MOST_ASKED: usize = 256;
