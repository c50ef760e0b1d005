//! Dates stand in an order that can be.
//!
//! A policy may be updated before it takes effect. A copy cannot be older than what it shows, nor a file older than the copy it was made from.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Date, Path};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let (document, encoding) = (&context.policy.document, &context.policy.encoding);
    let at = |keys: &[&'static str]| -> Path { keys.iter().map(|key| (*key).into()).collect() };
    let updated = ("the text was last updated", document.last_updated, at(&["document", "last_updated"]));
    let captured = ("the copy was made", document.capture.date, at(&["document", "capture", "date"]));
    let encoded = ("the file was encoded", encoding.date, at(&["encoding", "date"]));
    let reviewed = ("the file was reviewed", encoding.reviewed, at(&["encoding", "reviewed"]));
    for (earlier, later) in [(&updated, &captured), (&captured, &encoded), (&captured, &reviewed)] {
        order(report, earlier, later);
    }
}

type Event = (&'static str, Option<Date>, Path);

fn order(report: &mut Report<'_, '_, '_>, earlier: &Event, later: &Event) {
    if let (Some(first), Some(second)) = (earlier.1, later.1)
        && second < first
    {
        let message = format!("{} on {second}, before {} on {first}", later.0, earlier.0);
        let details = Details::label("too early").related(Target::Value(earlier.2.clone()), earlier.0).help("one of the two dates is wrong");
        report.add(Code::ImpossibleDates, &Target::Value(later.2.clone()), message, details);
    }
}
