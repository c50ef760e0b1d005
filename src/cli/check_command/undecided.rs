//! What a run did not decide, for people: silence must not look like approval.

use privacy_policy::checks::{Answer, Uncovered};

use super::checked::Checked;
use crate::cli::summary::number;

/// What is not decided, and what is not covered; no line where nothing is.
pub(super) fn lines(checked: &Checked<'_>) -> Vec<String> {
    not_decided(checked).into_iter().chain(not_covered(checked)).collect()
}

fn not_decided(checked: &Checked<'_>) -> Option<String> {
    let unknown: Vec<_> = checked.report.outcomes.iter().filter(|outcome| outcome.answer == Answer::Unknown).collect();
    let bare = unknown.iter().filter(|outcome| outcome.settles.is_empty()).count();
    let mut facts: Vec<String> = unknown.iter().flat_map(|outcome| &outcome.settles).map(|fact| format!("`{}`", fact.name())).collect();
    facts.sort_unstable();
    facts.dedup();
    let hang = unknown.len() - bare;
    let parts = [
        (bare > 0).then(|| format!("{} on which nothing is encoded", number(bare, "requirement"))),
        (hang > 0).then(|| format!("{} that hang on facts outside the text ({})", number(hang, "requirement"), facts.join(", "))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| format!("not decided: {}", parts.join("; ")))
}

fn not_covered(checked: &Checked<'_>) -> Option<String> {
    let uncovered: Vec<String> = checked.report.uncovered.iter().map(Uncovered::words).collect();
    (!uncovered.is_empty()).then(|| format!("not covered: {}; no requirements of it are known here", uncovered.join("; ")))
}
