//! Findings for people, in the look of the Rust compiler: what was applied and why, each finding at its place, and the answers in numbers.

use privacy_policy::Level;
use privacy_policy::checks::{Answer, Certainty};

use super::checked::{Checked, Fate, File, Found};
use super::format::{Look, Show};
use super::laws::laws;
use super::totals::answers;
use crate::cli::document::shown;
use crate::cli::human::{Diagnostic, location, render, render_plain};
use crate::cli::screen::{STRONG, styled};
use crate::cli::visible::visible;

/// What is said of a file.
pub(super) fn file(file: &File<'_>, look: &Look<'_>) -> String {
    let path = shown(file.path);
    match &file.fate {
        Fate::Unchecked(_) => String::new(),
        Fate::Invalid(problems) => {
            let problems = problems.iter().map(|problem| render(look.renderer, path, file.text, &problem.into()) + "\n\n");
            problems.chain([format!("`{}` is not valid, and was not checked\n", visible(path))]).collect()
        }
        Fate::Checked(checked) => {
            let drawn = |found, suppressed| match diagnostic(found, suppressed) {
                diagnostic if look.color => render(look.renderer, path, file.text, &diagnostic),
                diagnostic => render_plain(path, file.text, &diagnostic),
            };
            let mut text = if look.quiet { String::new() } else { heading(path, checked, look) + "\n" };
            for found in &checked.found {
                text += &(drawn(found, None) + "\n\n");
            }
            if look.show.contains(&Show::Suppressed) {
                for (found, reason) in &checked.suppressed {
                    text += &(drawn(found, Some(reason)) + "\n\n");
                }
            }
            for answer in look.show.iter().filter_map(|show| show.answer()) {
                text += &list(path, checked, answer, look);
            }
            if look.quiet { text } else { text + &answers(checked, hint(look)) + "\n" }
        }
    }
}

/// Which law was applied to a file, and why.
pub(super) fn heading(path: &str, checked: &Checked<'_>, look: &Look<'_>) -> String {
    let name = styled(look.color, STRONG, &visible(path));
    let [law, requirements] = applied(checked);
    format!("{name}: {law}\n{requirements}\n")
}

/// Which law was applied and why, and what it asks.
pub(super) fn applied(checked: &Checked<'_>) -> [String; 2] {
    let mut law = format!("the law of {} ({})", checked.report.as_of, checked.why_this_day);
    let regions = &checked.report.regions;
    for alike in regions.chunk_by(|one, other| one.why == other.why) {
        let places: Vec<String> = alike.iter().map(|chosen| chosen.place.to_string()).collect();
        let why = alike.first().map_or("", |chosen| &chosen.why);
        law += &format!(", in {} ({why})", places.join(", "));
    }
    let laws = laws(checked);
    let asked: Vec<String> = laws.iter().map(|law| format!("{} of {}", law.requirements(), law.name)).collect();
    let requirements = match (regions.is_empty(), asked.is_empty()) {
        (true, _) if checked.report.uncovered.is_empty() => {
            "no requirements: the file names no place and no law; name a place with `--for`".to_owned()
        }
        (_, true) => "no requirements are known of these places on that day".to_owned(),
        _ => format!("requirements: {}{}", asked.join(", "), without_law(checked)),
    };
    [visible(&law).into_owned(), requirements]
}

/// Which of the places have no law in the table, if some of them have. Nobody should take them for checked.
fn without_law(checked: &Checked<'_>) -> String {
    let places: Vec<String> = checked.report.regions.iter().filter(|chosen| !chosen.has_law).map(|chosen| chosen.place.to_string()).collect();
    if places.is_empty() { String::new() } else { format!("; none is known of {} on that day", places.join(", ")) }
}

fn diagnostic<'a>(found: &'a Found<'_>, suppressed: Option<&str>) -> Diagnostic<'a> {
    let finding = found.finding;
    let mut notes = Vec::new();
    if !finding.basis().is_empty() {
        notes.push(("basis", finding.basis().to_owned()));
    }
    if finding.certainty != Certainty::Certain {
        notes.push(("certainty", certainty(finding.certainty).to_owned()));
    }
    if !finding.rule.is_reviewed() {
        notes.push(("note", "date and provision of this check were not verified".to_owned()));
    }
    if !found.sections.is_empty() {
        notes.push(("text", format!("under {}", quoted(&found.sections))));
    }
    notes.extend(suppressed.map(|reason| ("suppressed", reason.to_owned())));
    Diagnostic {
        level: if suppressed.is_some() { Level::Note } else { found.level },
        code: finding.rule.name,
        message: &finding.message,
        span: found.span,
        label: "",
        related: found.related.iter().map(|(span, _, label)| (*span, *label)).collect(),
        notes,
        help: finding.help.as_deref(),
        fix: None,
    }
}

/// How sure a check is, for people.
pub(super) const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "certain",
        Certainty::Likely => "likely",
        Certainty::NeedsPerson => "a person has to look",
    }
}

fn quoted(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>().join(", ")
}

/// The requirements that have an answer, with what it rests on or what would settle it.
fn list(path: &str, checked: &Checked<'_>, answer: Answer, look: &Look<'_>) -> String {
    let mut text = String::new();
    for (outcome, places) in checked.outcomes.iter().filter(|(outcome, _)| outcome.answer == answer) {
        let rule = &outcome.requirement.rule;
        text += &format!("{}[{}]: {}\n", styled(look.color, STRONG, answer.as_str()), rule.name, visible(outcome.basis));
        text.extend(outcome.to_settle().map(|settle| format!("  = to settle it: {}\n", visible(&settle))));
        text.extend(places.iter().flatten().map(|span| format!("  --> {}\n", location(path, span.start))));
    }
    if text.is_empty() { text } else { text + "\n" }
}

/// How to see the requirements of which it is not known whether they are met.
pub(super) fn hint(look: &Look<'_>) -> &'static str {
    if look.show.contains(&Show::Unknown) { "" } else { " (`--show unknown` tells what would settle each)" }
}
