//! A text that takes effect after the day on which it was read.

use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) static RULE: Rule = Rule {
    name: "effective-after-capture",
    family: "document",
    level: Level::Note,
    certainty: Certainty::NeedsPerson,
    law: None,
    basis: "",
    message: "the text takes effect after the day on which it was read",
    explanation: "Either the text was published before it takes effect, and then another one held on the day of the copy, or one of the two dates is wrong.",
    satisfy: "",
    link: "",
    checked_against: None,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let document = &context.policy.document;
    let (Some(effective), Some(captured)) = (document.effective_date, document.capture.date) else { return Vec::new() };
    if effective.day() <= captured.day() {
        return Vec::new();
    }
    let path = Path::root().then("document");
    vec![Finding {
        message: format!("the text takes effect on {}, after it was read on {}", effective.day(), captured.day()),
        related: vec![(path.join("capture").join("date"), "read on this day".to_owned())],
        help: Some("compare the dates with the text; for the law of the day on which it takes effect, check with `--as-of effective`".to_owned()),
        ..Finding::new(&RULE, path.join("effective_date"))
    }]
}
