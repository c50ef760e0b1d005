//! The command line, driven as a whole: what it prints, how it ends, and what it does with input that no one should give it.

#![cfg(feature = "cli")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod commands;
mod hostile;
mod sessions;
mod validate;

#[path = "../support/drift.rs"]
mod drift;
#[path = "../support/program.rs"]
mod program;
