//! Checks in code, one file each: what a row of the table of requirements cannot say.

use super::{Context, Finding, Rule};

/// A check in code. It makes its findings of its own rule.
pub(crate) struct Coded {
    pub(crate) rule: &'static Rule,
    pub(crate) run: fn(&Context<'_>) -> Vec<Finding>,
}

/// Every check in code, by name.
pub(crate) const CHECKS: &[Coded] = &[];
