//! The table of answers: law by requirement, met, not met or unknown.

use std::fmt::Write;

use privacy_policy::checks::Answer;

use super::checked::{Checked, Fate, File};
use super::format::Look;
use super::human::{self, heading, hint};
use super::laws::laws;
use super::markdown::{self, escaped, law, row};
use super::totals::answers;
use crate::cli::document::shown;
use crate::cli::screen::{STRONG, styled};
use crate::cli::summary::number;

/// The table for people.
pub(super) fn human(file: &File<'_>, look: &Look<'_>) -> String {
    let Fate::Checked(checked) = &file.fate else { return human::file(file, look) };
    let mut text = heading(shown(file.path), checked, look) + "\n";
    let width = checked.report.outcomes.iter().map(|outcome| outcome.requirement.rule.name.len()).max().unwrap_or(0);
    for law in laws(checked) {
        let counts = format!("{} met, {} not met, {} unknown", law.met, law.not_met, law.unknown);
        let _ = writeln!(text, "{}: {counts}", styled(look.color, STRONG, law.name));
        for (name, basis, answer) in rows(checked, law.name) {
            let _ = writeln!(text, "  {name:width$}  {:7}  {basis}", answer.as_str());
        }
        text.push('\n');
    }
    text + &others(checked) + &answers(checked, hint(look)) + "\n"
}

/// The table for a review.
pub(super) fn markdown(file: &File<'_>) -> String {
    let Fate::Checked(checked) = &file.fate else { return markdown::file(file) };
    let mut text = format!("### {}\n\n{}", escaped(shown(file.path)), law(checked));
    text += &row(&["law", "requirement", "provision", "answer"]);
    text += &row(&["---"; 4]);
    for law in laws(checked) {
        text.extend(rows(checked, law.name).map(|(name, basis, answer)| row(&[law.name, &format!("`{name}`"), &escaped(basis), answer.as_str()])));
    }
    text + "\n" + &others(checked) + &markdown::paragraphs(checked) + "\n"
}

fn rows<'c>(checked: &'c Checked<'_>, law: &'c str) -> impl Iterator<Item = (&'static str, &'static str, Answer)> + 'c {
    let outcomes = checked.report.outcomes.iter().map(|outcome| (&outcome.requirement.rule, outcome));
    outcomes.filter(move |(rule, _)| rule.family == law).map(|(rule, outcome)| (rule.name, outcome.basis, outcome.answer))
}

/// What was found that is no answer to a requirement.
fn others(checked: &Checked<'_>) -> String {
    let unmet = |name| checked.report.outcomes.iter().any(|outcome| outcome.requirement.rule.name == name);
    let others = checked.found.iter().filter(|found| !unmet(found.finding.rule.name)).count();
    if others == 0 { String::new() } else { format!("{} of other kinds; ", number(others, "finding")) }
}
