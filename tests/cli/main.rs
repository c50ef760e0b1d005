//! The command line, driven as a whole: what it prints, how it ends, and what it does with input that no one should give it.

#![cfg(feature = "cli")]

mod check;
mod check_config;
mod commands;
mod diff;
mod fix;
mod hostile;
mod in_ci;
mod matching;
mod one_piece;
mod render;
mod report;
mod sessions;
mod validate;

#[path = "../support/drift.rs"]
mod drift;
#[path = "../support/program.rs"]
mod program;
