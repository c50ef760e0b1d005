//! Privacy policies as data.
//!
//! A *policy file* is a YAML file that records what one published privacy policy says: which data, what for, with whom, how long, where to, and which
//! rights; with the text's own hedges ("may", "such as", "solely"), what it denies, and what it does not say. Every statement can point at the sentences of the
//! source text that say so.
//!
//! ```
//! use privacy_policy::Policy;
//! use privacy_policy::vocab::{DataCategory, Purpose};
//!
//! let reading = Policy::from_yaml(
//!     r#"
//! privacy_policy: "1.0"
//! document: {title: Example Privacy Policy}
//! use:
//!   - data: [email_address]
//!     purposes: [newsletters]
//!     stance: may
//! "#,
//! )?;
//! let first = &reading.policy.r#use[0];
//! assert_eq!(first.data[0], DataCategory::EmailAddress.into());
//! assert_eq!(first.purposes, [Purpose::Newsletters]);
//!
//! // A mistake has a place, an expectation and a suggestion, and all mistakes come at once.
//! let problems = Policy::from_yaml("privacy_policy: \"1.0\"\nuse:\n  - purpose: [newsleters]\n").unwrap_err();
//! assert_eq!(problems.0[0].to_string(), "3:5: error[unknown-key]: an entry of `use` has no key `purpose` (did you mean `purposes`?)");
//! # Ok::<(), privacy_policy::Problems>(())
//! ```
//!
//! | module | what it holds |
//! |---|---|
//! | [`model`] | the objects of the language, one per file: plain structs with public fields |
//! | [`vocab`] | the closed vocabularies: every category, purpose, recipient, right, with definitions and what other systems call them |
//! | [`read`] | from a text to a [`Policy`] with its source map, or to all problems |
//! | [`diagnostic`] | what a problem is, and the table of its kinds |
//! | [`source`] | places in a file: spans, lines and columns |
//! | [`language`] | the language as data: kinds, fields, examples and a guide |
//! | [`schema`] | the JSON Schema, made from the model |
//! | [`edit`] | changes of a file at places of its tree, and the fixes of its problems made |
//! | [`trace`] | evidence, resolved in the source text |
//! | [`preferences`] | wishes about policies: a small language of its own |
//! | [`matching`] | what a policy says to each wish, and why |
//! | [`flows`] | a policy as rows: data, purpose, recipient, place |
//! | [`claims`] | what a policy claims, and one verdict to any question |
//! | [`checks`] | what the law of a date and a place asks of a document and does not find there |
//! | [`phrase`] | every statement in plain English |
//! | `notice` | a plain-language notice from templates (feature `pages`) |
//! | `report` | pages to look at, and pictures of what goes where (feature `pages`) |
//! | [`diff`] | what changed in meaning between two versions, and what that means for people |
//!
//! # Features
//!
//! `cli` (default) builds the command `privacy-policy`. Library users write `default-features = false`; `pages` adds reports.

#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod checks;
pub mod claims;
pub mod diagnostic;
pub mod diff;
pub mod edit;
pub mod flows;
mod gate;
mod integrity;
pub mod language;
#[cfg(feature = "pages")]
mod link;
pub mod matching;
pub mod model;
#[cfg(feature = "pages")]
pub mod notice;
pub mod phrase;
pub mod preferences;
pub mod read;
mod region;
#[cfg(feature = "pages")]
pub mod report;
pub mod schema;
pub mod source;
pub mod trace;
pub mod vocab;
mod write;

pub use diagnostic::{Code, Level, Problem, Problems};
pub use model::Policy;
pub use read::{Limits, ReadError, Reading};

/// The README's code is tested as it stands.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
