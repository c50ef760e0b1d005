//! The comparison as Markdown, to paste into a pull request.

use privacy_policy::diff::Direction;

use super::shown::{DIRECTIONS, Placed, Shown};
use crate::cli::check_command::escaped;

/// The whole comparison.
pub(super) fn page(shown: &Shown<'_>, all: bool) -> String {
    let mut page = format!("### {} → {}\n\n{}\n", escaped(shown.old.name), escaped(shown.new.name), capital(&shown.counts()));
    for direction in DIRECTIONS {
        let changes: Vec<&Placed<'_>> = shown.of(direction).collect();
        if changes.is_empty() || direction == Direction::Neutral && !all {
            continue;
        }
        page += &format!("\n#### {}\n\n| change | why | before | now |\n|---|---|---|---|\n", capital(direction.as_str()));
        for placed in changes {
            let line = |span: Option<privacy_policy::source::Span>| span.map_or_else(String::new, |span| format!("line {}", span.start.line));
            let change = placed.change;
            let (old, new) = (line(placed.old), line(placed.new));
            page += &format!("| {} | {} | {old} | {new} |\n", escaped(&change.summary), escaped(&change.reason));
        }
    }
    page + &follows(shown)
}

fn follows(shown: &Shown<'_>) -> String {
    let follows = &shown.diff.follows;
    if shown.diff.changes.is_empty() {
        return String::new();
    }
    let mut text = format!("\n#### What follows\n\n- **Material:** {} ({})\n", follows.material.as_str(), escaped(&follows.reason));
    if shown.diff.is_wider() {
        text += if follows.new_date { "- **Date:** the new text has a later date\n" } else { "- **Date:** the new text has no later date\n" };
    }
    for (promise, span) in follows.promises.iter().zip(&shown.promises) {
        let word = if promise.certain { "Promised" } else { "Perhaps promised" };
        text += &format!("- **{word}** (line {} of the old file): {}\n", span.start.line, escaped(&promise.summary));
    }
    for row in &follows.laws {
        let rule = &row.requirement.rule;
        text += &format!("- **Law of {}**: {}: {}. {}\n", shown.as_of, escaped(rule.basis), escaped(row.why), escaped(rule.explanation));
        if !row.depends_on.is_empty() {
            let open: Vec<&str> = row.depends_on.iter().map(|open| open.name()).collect();
            text += &format!("  - if this holds: {}\n", escaped(&open.join(", ")));
        }
    }
    text + "\nThis report informs and is not legal advice.\n"
}

/// The text with its first letter as a capital.
fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
