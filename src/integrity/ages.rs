//! Age ranges run forwards.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Ages, StatementRef};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    for (place, statement) in context.policy.statements() {
        let ages: &Ages = match statement {
            StatementRef::Children(rule) => &rule.ages,
            StatementRef::Audience(audience) => &audience.ages,
            _ => continue,
        };
        if let (Some(from), Some(under)) = (ages.from, ages.under)
            && from >= under
        {
            let message = format!("the ages from {} and under {} leave nobody", from.years(), under.years());
            let path = place.path().join("ages");
            let details = Details::label("ends before it starts").help("`from` is included, `under` is not: ages 13 to 17 are `from: 13, under: 18`");
            report.add(Code::AgesReversed, &Target::Value(path), message, details);
        }
    }
}
