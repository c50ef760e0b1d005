//! The comparison for people: what is wider first, each change with its reason and its places.

use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use privacy_policy::diff::Direction;

use super::shown::{DIRECTIONS, Placed, Shown};
use crate::cli::human::location;
use crate::cli::screen::{QUIET, STRONG, styled};
use crate::cli::visible::visible;

/// How many pieces of evidence, and how many statements that a definition reaches, are shown with a change.
const SHOWN: usize = 3;

/// The whole comparison; quietly, without the counts at its head and what it is not at its end.
pub(super) fn page(shown: &Shown<'_>, all: bool, quiet: bool, color: bool) -> String {
    let head = format!("{} -> {}\n{}\n", visible(shown.old.name), visible(shown.new.name), shown.counts());
    let mut page = if quiet { String::new() } else { head };
    for direction in DIRECTIONS {
        let changes: Vec<&Placed<'_>> = shown.of(direction).collect();
        if changes.is_empty() {
            continue;
        }
        if direction == Direction::Neutral && !all {
            let note = format!("neutral: {} (`--all` shows them)", changes.len());
            page += &format!("\n{}\n", styled(color, QUIET, &note));
            continue;
        }
        for placed in changes {
            page += "\n";
            page += &change(shown, placed, color);
        }
    }
    page += &follows(shown, color);
    if quiet {
        return page.trim_start_matches('\n').to_owned();
    }
    if !shown.diff.changes.is_empty() {
        page += "\nThis report informs and is not legal advice.\n";
    }
    page
}

const fn style(direction: Direction) -> Style {
    match direction {
        Direction::Wider => AnsiColor::BrightRed.on_default().effects(Effects::BOLD),
        Direction::Unclear => AnsiColor::Yellow.on_default().effects(Effects::BOLD),
        Direction::Narrower => AnsiColor::BrightGreen.on_default().effects(Effects::BOLD),
        Direction::Neutral => STRONG,
    }
}

fn change(shown: &Shown<'_>, placed: &Placed<'_>, color: bool) -> String {
    let change = placed.change;
    let word = styled(color, style(change.direction), change.direction.as_str());
    let mut text = format!("{word}: {}\n", visible(&change.summary));
    let old = placed.old.map(|span| location(shown.old.name, span.start));
    let new = placed.new.map(|span| location(shown.new.name, span.start));
    match (old, new) {
        (Some(old), Some(new)) => text += &format!("  --> {new} (before: {old})\n"),
        (None, Some(new)) => text += &format!("  --> {new}\n"),
        (Some(old), None) => text += &format!("  --> {old}\n"),
        (None, None) => {}
    }
    text += &format!("   = why: {}\n", visible(&change.reason));
    if !change.reaches.is_empty() {
        let places = change.reaches.iter().zip(&placed.reaches).take(SHOWN).map(|(path, span)| format!("{path} (line {})", span.start.line));
        let more = match change.reaches.len().saturating_sub(SHOWN) {
            more if change.reaches_more => format!(" and at least {more} more"),
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        text += &format!("   = reaches: {}{more}\n", visible(&places.collect::<Vec<_>>().join(", ")));
    }
    if change.direction != Direction::Neutral {
        for (whose, version, evidence) in shown.evidence(change) {
            for locator in evidence.iter().take(SHOWN) {
                let (words, heading) = version.evidence(locator);
                let under = heading.map_or_else(String::new, |heading| format!(", under \"{heading}\""));
                text += &format!("   = {whose}: \"{}\"{}\n", visible(words), visible(&under));
            }
        }
    }
    text
}

/// What follows, if anything changed.
fn follows(shown: &Shown<'_>, color: bool) -> String {
    let follows = &shown.diff.follows;
    if shown.diff.changes.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{}\n", styled(color, STRONG, "what follows"));
    text += &format!("  material: {} ({})\n", follows.material.as_str(), follows.reason);
    if shown.diff.is_wider() {
        let date = if follows.new_date { "the new text has a later date" } else { "the new text has no later `last_updated` or `effective_date`" };
        text += &format!("  date: {date}\n");
    }
    for (promise, span) in follows.promises.iter().zip(&shown.promises) {
        let word = if promise.certain { "promised" } else { "perhaps promised" };
        text += &format!("  {word}: {} ({})\n", visible(&promise.summary), location(shown.old.name, span.start));
    }
    if !follows.laws.is_empty() {
        text += &format!("  law of {}:\n", shown.as_of);
    }
    for row in &follows.laws {
        let rule = &row.requirement.rule;
        text += &format!("    {}: {}\n      {}\n", rule.basis, row.why, rule.explanation);
        if !row.depends_on.is_empty() {
            let open: Vec<String> = row.depends_on.iter().map(|open| format!("`{}`", open.name())).collect();
            text += &format!("      if {} holds\n", open.join(" and "));
        }
    }
    text
}
