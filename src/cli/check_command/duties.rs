//! `check --list`: the requirements that hold on a day and in places, without a file.

use std::io;

use chrono::NaiveDate;
use privacy_policy::checks::{REQUIREMENTS, Regions, Requirement};
use privacy_policy::model::Place;
use serde::Serialize;

use super::format::{FOOTER, Format};
use super::known_laws::{days, uncovered_in};
use super::markdown::{escaped, row};
use super::page::title;
use super::settings::Settings;
use crate::cli::Exit;
use crate::cli::json::to_json;
use crate::cli::screen::{NAME, STRONG, Screen};
use crate::cli::summary::number;

/// A requirement, as programs read it.
#[derive(Serialize)]
struct Duty {
    code: &'static str,
    law: &'static str,
    basis: &'static str,
    level: &'static str,
    certainty: &'static str,
    message: &'static str,
    /// What in a document makes it due, where it is not due to every document.
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger: Option<String>,
    assumptions: Vec<&'static str>,
    from: Option<String>,
    last_day: Option<String>,
    regions: &'static [&'static str],
}

/// Lists the requirements.
pub(super) fn list(settings: &Settings, format: Format, screen: &mut Screen) -> io::Result<Exit> {
    let day = match (settings.regions.is_empty(), settings.days.without_document()) {
        (true, _) => return screen.complain("`--list` needs places: name them with `--for`").map(|()| Exit::Failed),
        (_, Err(wrong)) => return screen.complain(&wrong).map(|()| Exit::Failed),
        (_, Ok(day)) => day,
    };
    let duties: Vec<&Requirement> = REQUIREMENTS.iter().filter(|requirement| holds(requirement, &settings.regions, day)).collect();
    let uncovered = uncovered_in(&settings.regions, day);
    match format {
        Format::Json => screen.print(&json(&duties, &uncovered, &settings.regions, day)?)?,
        Format::Markdown => screen.print(&markdown(&duties, &uncovered, &settings.regions, day))?,
        _ => human(&duties, &uncovered, &settings.regions, day, screen)?,
    }
    Ok(Exit::Clean)
}

/// Whether a requirement holds on a day in one of the places.
fn holds(requirement: &Requirement, places: &[Place], day: NaiveDate) -> bool {
    requirement.in_force(day) && !Regions::new(places.iter().cloned(), day).under(requirement.rule.law, requirement.regions).chosen().is_empty()
}

fn heading(duties: &[&Requirement], places: &[Place], day: NaiveDate) -> String {
    format!("{} on {day} in {}", number(duties.len(), "requirement"), listed(places))
}

fn listed(places: &[Place]) -> String {
    places.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn not_covered(uncovered: &[String]) -> Option<String> {
    (!uncovered.is_empty()).then(|| format!("not covered: {}; no requirements of it are known here", uncovered.join("; ")))
}

/// When a duty is due, where it is not due to every document.
fn due(requirement: &Requirement) -> String {
    let trigger = requirement.trigger.name();
    let trigger = (trigger != "always").then(|| format!("if `{trigger}`"));
    let facts = requirement.assumptions.iter().map(|fact| format!("if `{}`", fact.name()));
    trigger.into_iter().chain(facts).collect::<Vec<_>>().join(", ")
}

fn human(duties: &[&Requirement], uncovered: &[String], places: &[Place], day: NaiveDate, screen: &mut Screen) -> io::Result<()> {
    screen.line(&heading(duties, places, day))?;
    let width = duties.iter().map(|duty| duty.rule.name.len()).max().unwrap_or(0);
    for law in duties.chunk_by(|one, other| one.rule.law == other.rule.law) {
        let Some(first) = law.first() else { continue };
        screen.line(&format!("\n{}", screen.styled(STRONG, &title(first.rule.family))))?;
        for duty in law {
            let name = screen.styled(NAME, &format!("{:width$}", duty.rule.name));
            let due = Some(due(duty)).filter(|due| !due.is_empty()).map(|due| format!("  ({due})")).unwrap_or_default();
            screen.line(&format!("  {name}  {:7}  {}{due}", duty.rule.level.as_str(), duty.basis_on(day)))?;
        }
    }
    if let Some(line) = not_covered(uncovered) {
        screen.line(&format!("\n{line}"))?;
    }
    screen.line(&format!("\n{FOOTER}"))
}

fn markdown(duties: &[&Requirement], uncovered: &[String], places: &[Place], day: NaiveDate) -> String {
    let mut text = format!("### {}\n\n", escaped(&heading(duties, places, day)));
    text += &row(&["law", "requirement", "provision", "level", "due", "since"]);
    text += &row(&["---"; 6]);
    for duty in duties {
        let since = days(duty.from, duty.last_day).unwrap_or_default();
        text +=
            &row(&[duty.rule.family, &format!("`{}`", duty.rule.name), &escaped(duty.basis_on(day)), duty.rule.level.as_str(), &due(duty), &since]);
    }
    text.extend(not_covered(uncovered).map(|line| format!("\n{}\n", escaped(&line))));
    format!("{text}\n{FOOTER}\n")
}

fn json(duties: &[&Requirement], uncovered: &[String], places: &[Place], day: NaiveDate) -> io::Result<String> {
    let duties: Vec<Duty> = duties
        .iter()
        .map(|duty| Duty {
            code: duty.rule.name,
            law: duty.rule.family,
            basis: duty.basis_on(day),
            level: duty.rule.level.as_str(),
            certainty: duty.rule.certainty.as_str(),
            message: duty.rule.message,
            trigger: Some(duty.trigger.name()).filter(|name| *name != "always").map(str::to_owned),
            assumptions: duty.assumptions.iter().map(|fact| fact.name()).collect(),
            from: duty.from.map(|day| day.to_string()),
            last_day: duty.last_day.map(|day| day.to_string()),
            regions: duty.regions,
        })
        .collect();
    let regions: Vec<String> = places.iter().map(ToString::to_string).collect();
    let list = serde_json::json!({
        "version": 1, "as_of": day.to_string(), "regions": regions, "requirements": duties, "not_covered": uncovered, "disclaimer": FOOTER,
    });
    to_json(&list).map(|text| text + "\n")
}
