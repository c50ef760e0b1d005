//! Integrity: what holds a document together. Names resolve, dates can be, nothing is said twice, and no statement stands beside its denial.
//!
//! The checks look at the model and speak in paths; [`Report`] finds the places in the file. One check is one file and one line of [`CHECKS`].

mod ages;
mod codes;
mod contradictions;
mod cycles;
mod dates;
mod declared;
mod duplicates;
mod fields;
mod kinds;
mod look_alike;
mod names;
mod nothing;
mod parts;
mod report;
mod silence;
mod suppressions;
pub(crate) mod topics;
mod undeclared;
pub(crate) mod wishes;

use report::Report;

use crate::diagnostic::Collector;
use crate::model::Policy;
use crate::source::tree::Tree;

/// What a check is given.
struct Context<'p> {
    policy: &'p Policy,
    /// Whether the model is the whole document. If the gate left something out, what is missing proves nothing.
    whole: bool,
}

const CHECKS: &[fn(&Context<'_>, &mut Report<'_, '_, '_>)] = &[
    ages::check,
    contradictions::check,
    cycles::check,
    dates::check,
    duplicates::statements,
    fields::check,
    kinds::check,
    look_alike::check,
    nothing::check,
    parts::check,
    silence::check,
    suppressions::check,
];

/// Runs all checks.
pub(crate) fn check(policy: &Policy, tree: &Tree<'_>, whole: bool, problems: &mut Collector<'_>) {
    let context = Context { policy, whole };
    let mut report = Report::new(tree, problems);
    for check in CHECKS {
        check(&context, &mut report);
    }
}
