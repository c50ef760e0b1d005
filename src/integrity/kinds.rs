//! Fields that belong to one kind of statement only stand there.
//!
//! The shape allows them everywhere, because a schema that ties fields to kinds gives errors that nobody understands.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::StatementRef;
use crate::vocab::{ChildRule, Field, TrackingKind, Vocabulary};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    for (place, statement) in context.policy.statements() {
        let misplaced: Vec<(&str, &str)> = match statement {
            StatementRef::Children(rule) if rule.kind != ChildRule::OnDiscovery => {
                let discovery = "it belongs to the kind `on_discovery`";
                [("actions", !rule.actions.is_empty()), ("promptness", rule.promptness.is_some())]
                    .into_iter()
                    .filter(|(_, stated)| *stated)
                    .map(|(field, _)| (field, discovery))
                    .collect()
            }
            StatementRef::Tracking(tracking) if LASTS_NOT.iter().any(|kind| tracking.kind.is_a(*kind)) && tracking.lifetime.is_some() => {
                vec![("lifetime", "it belongs to techniques that keep something on the device; how long logs are kept stands under `retention`")]
            }
            _ => Vec::new(),
        };
        for (field, help) in misplaced {
            let message = format!("`{field}` does not belong to a statement of this kind");
            report.add(Code::MisplacedField, &Target::Key(place.path().join(field)), message, Details::label("not here").help(help));
        }
    }
    for (index, field) in context.policy.scope.exclusive.iter().enumerate().filter(|(_, field)| **field != Field::Covers) {
        let path = crate::model::Path::root().join("scope").join("exclusive").join(index);
        let message = format!("`{}` of a scope cannot be exclusive", field.name());
        let details = Details::label("only `covers`").help("\"applies only to\" is `exclusive: [covers]`");
        report.add(Code::MisplacedField, &Target::Value(path), message, details);
    }
}

/// Techniques that keep nothing on the device, and so have no lifetime there.
const LASTS_NOT: &[TrackingKind] = &[TrackingKind::ServerLog, TrackingKind::BrowserSent, TrackingKind::LinkTracking, TrackingKind::EmailTracking];
