//! How vague a text is, in numbers: a line for people.

use privacy_policy::checks::Vagueness;

use super::checked::Checked;
use crate::cli::summary::number;

/// How much of a text is hedged, and how; nothing if nothing is.
pub(super) fn line(checked: &Checked<'_>) -> Option<String> {
    let vagueness = &checked.report.vagueness;
    let hedges = listed(&[
        (vagueness.may, "of what may be done"),
        (vagueness.hinted, "hinted at"),
        (vagueness.effort, "of effort only"),
        (vagueness.should, "of what should be"),
        (vagueness.open_ended, "with examples only"),
        (vagueness.own_belief, "by somebody's belief"),
        (vagueness.sole_discretion, "at sole discretion"),
    ]);
    let others = listed(&[
        (vagueness.vague_purposes, "with vague purposes"),
        (vagueness.unnamed_recipients, "with unnamed recipients"),
        (vagueness.open_ended_definitions, "among definitions with examples only"),
    ]);
    let hedged =
        format!("{} of {} hedged ({} %): {hedges}", vagueness.hedged_statements, number(vagueness.statements, "statement"), percent(vagueness));
    match (hedges.is_empty(), others.is_empty()) {
        (true, true) => None,
        (true, false) => Some(format!("vagueness: {others}")),
        (false, true) => Some(format!("vagueness: {hedged}")),
        (false, false) => Some(format!("vagueness: {hedged}; besides {others}")),
    }
}

fn listed(counts: &[(usize, &str)]) -> String {
    let counts: Vec<String> = counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    counts.join(", ")
}

/// The share of statements that are hedged, in whole percent.
fn percent(vagueness: &Vagueness) -> String {
    format!("{:.0}", vagueness.share() * 100.0)
}
