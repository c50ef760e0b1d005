//! Every statement says something. One that holds nothing but `stance: does`, which is the default, does not.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::StatementRef;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    // What the gate left out may be all that the statement says.
    if !context.whole {
        return;
    }
    let nothing = |statement: StatementRef<'_>| statement.evidence().is_empty() && statement.stated().is_empty();
    for (place, _) in context.policy.statements().filter(|(_, statement)| nothing(*statement)) {
        let details = Details::label("nothing but the default").help("say what is done, or remove the statement");
        report.add(Code::EmptyStatement, &Target::Value(place.path()), format!("`{}` says nothing", place.path()), details);
    }
}
