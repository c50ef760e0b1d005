//! Every statement says something. One that holds nothing but `stance: does`, which is the default, does not.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    // What the gate left out may be all that the statement says.
    if !context.whole {
        return;
    }
    for (place, _) in context.policy.statements().filter(|(_, statement)| statement.stated().is_empty()) {
        let details = Details::label("nothing but the default").help("say what is done, or remove the statement");
        report.add(Code::EmptyStatement, &Target::Value(place.path()), format!("`{}` says nothing", place.path()), details);
    }
}
