//! `explain laws`: which laws are covered, since when, and which are not.

use std::io;

use chrono::NaiveDate;
use privacy_policy::checks::{KnownLaw, LawKind, REQUIREMENTS};
use privacy_policy::model::Place;

use crate::cli::screen::{NAME, QUIET, STRONG, Screen};
use crate::cli::summary::number;

/// Every law of the table: those with requirements, then those without.
pub(in crate::cli) fn explain(screen: &mut Screen) -> io::Result<()> {
    let is_law = |law: &&KnownLaw| !matches!(law.kind, LawKind::Group | LawKind::Standard);
    let laws: Vec<&KnownLaw> = KnownLaw::all().iter().filter(is_law).collect();
    for (title, covered) in [("Covered: policies are held against these laws", true), ("Not covered: no requirements of these are known here", false)]
    {
        screen.line(&format!("{}{}", if covered { "" } else { "\n" }, screen.styled(STRONG, title)))?;
        for law in laws.iter().filter(|law| law.is_covered() == covered) {
            screen.line(&line(law, screen))?;
        }
    }
    Ok(())
}

fn line(law: &KnownLaw, screen: &Screen) -> String {
    let term = law.law.map(|term| format!(" {}", screen.styled(QUIET, &format!("({term})")))).unwrap_or_default();
    let rows = REQUIREMENTS.iter().filter(|requirement| requirement.rule.law.is_some() && requirement.rule.law == law.law).count();
    let facts =
        [(!law.places.is_empty()).then(|| law.places.join(", ")), days(law.from, law.last_day), (rows > 0).then(|| number(rows, "requirement"))];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let notes = if law.notes.is_empty() { String::new() } else { format!(". {}", law.notes) };
    format!("  {}{term}: {}{notes}", screen.styled(NAME, law.name), facts.join("; "))
}

/// Laws on personal data in general that hold in the places on the day and are not covered, and places of which no law is known, in words.
pub(super) fn uncovered_in(places: &[Place], day: NaiveDate) -> Vec<String> {
    let mut words = Vec::new();
    for place in places {
        let laws: Vec<&KnownLaw> = KnownLaw::all().iter().filter(|law| law.holds(place, day)).collect();
        let open = laws.iter().filter(|law| law.kind == LawKind::General && !law.is_covered());
        words.extend(open.map(|law| format!("{} ({place})", law.name)));
        if laws.is_empty() {
            words.push(format!("the law of {place}"));
        }
    }
    words
}

/// From when to when.
pub(super) fn days(from: Option<NaiveDate>, last: Option<NaiveDate>) -> Option<String> {
    match (from, last) {
        (None, None) => None,
        (Some(from), None) => Some(format!("from {from}")),
        (None, Some(last)) => Some(format!("until {last}")),
        (Some(from), Some(last)) => Some(format!("{from} to {last}")),
    }
}
