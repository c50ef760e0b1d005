//! The checks that a file suppresses exist.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::{Code, nearest};
use crate::model::Path;

/// The names of all checks, one a line. `tests/requirements.rs` keeps the list current.
pub(crate) const CHECK_NAMES: &str = include_str!("check_names.txt");

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    for (index, suppression) in context.policy.encoding.suppressions.iter().enumerate() {
        let name = suppression.check.as_str();
        if CHECK_NAMES.lines().any(|known| known == name) || report.count_if_full(Code::UnknownCheck) {
            continue;
        }
        let meant = if report.wants_advice(Code::UnknownCheck) { nearest(name, CHECK_NAMES.lines()) } else { None };
        let details = Details::label("no such check").help("`privacy-policy explain` lists them all").meant(meant);
        let path = Path::root().join("encoding").join("suppressions").join(index).join("check");
        report.add(Code::UnknownCheck, &Target::Value(path), format!("`{name}` is suppressed, and there is no such check"), details);
    }
}
