//! A text that was not updated for over a year, where the law may ask for it every year.

use chrono::Months;

use super::ground::{Ground, day};
use crate::checks::{Assumption, Certainty, CheckedAgainst, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{AppliesTo, Path};

pub(super) static RULE: Rule = Rule {
    name: "outdated-policy",
    family: "document",
    level: Level::Note,
    certainty: Certainty::NeedsPerson,
    law: None,
    basis: "Cal. Civ. Code 1798.130(a)(5)",
    message: "the text was not updated for over a year",
    explanation: "A business under the CCPA has to update its privacy policy at least once every 12 months, since 2020-01-01. Whether the publisher is one \
        does not follow from the text. Where the assumption `ccpa-business` is stated, the requirement ccpa-missing-yearly-update answers instead. \
        No other law that is checked asks for a yearly update.",
    satisfy: "document:\n  last_updated: \"2026-09-01\"",
    link: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130",
    checked_against: CheckedAgainst::on(
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130",
        "2026-11-23",
    ),
};

const YEARLY: Ground = Ground::new(&["US-CA"], day(2020, 1, 1), Level::Note, Certainty::NeedsPerson, "Cal. Civ. Code 1798.130(a)(5)");

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let document = &context.policy.document;
    let dated = document.last_updated.map(|date| ("last_updated", date)).or(document.effective_date.map(|date| ("effective_date", date)));
    let Some((field, date)) = dated else { return Vec::new() };
    let asked = YEARLY.holds(context, &AppliesTo::default()) && context.fact(Assumption::CcpaBusiness).is_none();
    let due = date.day().checked_add_months(Months::new(12));
    if !asked || due.is_none_or(|due| context.as_of <= due) {
        return Vec::new();
    }
    vec![Finding {
        message: format!("the text was last updated on {}, over a year before {}", date.day(), context.as_of),
        help: Some("state with `--assume ccpa-business` or `--assume ccpa-business=no` whether the CCPA binds the publisher".to_owned()),
        ..Finding::new(&RULE, Path::root().then("document").then(field))
    }]
}
