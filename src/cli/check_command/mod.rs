//! `check`: what the law of a date and a place asks of policies and does not find in them.

#[cfg(test)]
mod catalogue;
mod checked;
mod config;
mod days;
mod duties;
mod flags;
mod format;
mod github;
mod human;
mod json;
mod known_laws;
mod laws;
mod levels;
mod markdown;
mod page;
mod sarif;
mod sarif_log;
mod settings;
mod summary;
mod totals;
mod undecided;
mod vague;
mod words;

use std::io;
use std::path::PathBuf;

use clap::Args;
use privacy_policy::Limits;
use privacy_policy::checks::check;

use super::Exit;
use super::document::{Document, shown};
use super::inputs::{Input, find};
use super::lanes::{Ahead, in_order};
use super::names::OneOf;
use super::reading::ReadAllFlags;
use super::screen::Screen;
use checked::{Checked, Fate, File};
use format::{Format, Look, Show};
use levels::Verdict;
use settings::Settings;
use totals::Totals;

pub(super) use flags::{DayAndPlaces, Law, LawFlags};
pub(super) use known_laws::explain as explain_laws;
pub(super) use levels::{families, names};
pub(super) use markdown::{escaped, invalid, row};
pub(super) use page::{of as page, title};

const EXAMPLES: &str = "\
Examples:
  privacy-policy check acme.yaml
  privacy-policy check acme.yaml --as-of 2019-12-30 --for EU --for US-CA
  privacy-policy check acme.yaml --assume ccpa-business --assume audience-under-13=no
  privacy-policy check policies/ --deny gdpr --allow vagueness --format sarif > checks.sarif
  privacy-policy check policies/ --strict --as-of effective,updated,today --for EU,CH
  privacy-policy check --list --for EU --as-of 2026-12-01

Which law applies follows from the day and the places. Facts outside the text on which a
requirement depends are assumptions; without one, the answer is unknown and `--show unknown`
names it. `privacy-policy explain` lists all checks, `explain assumptions` those facts, and
`explain laws` which laws are covered, and which are not.

What is neither encoded nor listed under `not_stated` is unknown. With --strict it counts as not
said, and a place or a law that no requirement speaks for is something to see to as well.

Settings that a folder's policies share stand in `privacy-policy.toml`, in this folder or one
above it in the repository: as-of, for, assume, strict, deny, warn and allow. Flags go before it.

Exit status: 0 nothing found (notes do not count), 1 errors or warnings found, or a file that is
not valid, 2 wrong use or a file that cannot be read.
The report informs and is not legal advice.";

const CHECK: OneOf = OneOf { what: "a check or a family of checks", names: levels::names, listed: "`privacy-policy explain` lists them all" };

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Check {
    /// Policy files, and folders that hold them; `-` for standard input
    #[arg(value_name = "PATH", required_unless_present = "list")]
    paths: Vec<PathBuf>,
    /// List the requirements that hold on the day and in the places, without a file (human, json and markdown)
    #[arg(long, conflicts_with_all = ["paths", "summary", "show", "strict"])]
    list: bool,
    /// Count what is not encoded as not said, and fail where a place or a law is not covered
    #[arg(long)]
    strict: bool,
    /// How to show findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Show a table of all requirements in place of the findings (human and markdown)
    #[arg(long, conflicts_with = "show")]
    summary: bool,
    /// What to list besides the findings (human)
    #[arg(long, value_enum, value_name = "WHAT")]
    show: Vec<Show>,
    /// Count findings of a check or a family as errors
    #[arg(long, value_name = "CODE", value_parser = CHECK, hide_possible_values = true)]
    deny: Vec<&'static str>,
    /// Count findings of a check or a family as warnings
    #[arg(long, value_name = "CODE", value_parser = CHECK, hide_possible_values = true)]
    warn: Vec<&'static str>,
    /// Do not report findings of a check or a family
    #[arg(long, value_name = "CODE", value_parser = CHECK, hide_possible_values = true)]
    allow: Vec<&'static str>,
    #[command(flatten)]
    law: LawFlags,
    #[command(flatten)]
    reading: ReadAllFlags,
}

/// What is to be said about a file.
struct Outcome {
    text: String,
    /// Why the file was not checked, for standard error.
    complaint: Option<String>,
    totals: Totals,
    used: sarif::Used,
}

impl Check {
    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let paths = std::mem::take(&mut self.paths);
        let settings = match self.unusable().map_or_else(|| self.settings(), Err) {
            Ok(settings) => settings,
            Err(wrong) => {
                screen.complain(&wrong)?;
                return Ok(Exit::Failed);
            }
        };
        if self.list {
            return duties::list(&settings, self.format, screen);
        }
        let limits = self.reading.limits();
        let renderer = screen.renderer();
        let look = Look {
            format: self.format,
            summary: self.summary,
            show: &self.show,
            quiet: screen.is_quiet(),
            color: screen.is_styled(),
            renderer: &renderer,
        };
        let (mut totals, mut used, mut said) = (Totals::default(), sarif::Used::default(), false);
        screen.print(look.start())?;
        in_order(
            &find(paths),
            self.reading.threads,
            Ahead::Many,
            |input| one(input, limits, &settings, &look),
            |outcome| {
                let outcome = outcome?;
                totals += outcome.totals;
                used.add(outcome.used);
                if said && !outcome.text.is_empty() {
                    screen.print(look.between())?;
                }
                said |= !outcome.text.is_empty();
                screen.print(&outcome.text)?;
                outcome.complaint.map_or(Ok(()), |complaint| screen.complain(&complaint))
            },
        )?;
        if self.format == Format::Human {
            screen.note(&format!("{}{totals}", if said { "\n" } else { "" }))?;
        }
        screen.print(&look.end(&totals, used)?)?;
        Ok(match totals {
            Totals { unchecked: 1.., .. } => Exit::Failed,
            _ if totals.has_findings() || (settings.strict && totals.is_uncovered()) => Exit::Found,
            _ => Exit::Clean,
        })
    }

    /// Why these arguments cannot be used together, if they cannot.
    fn unusable(&self) -> Option<String> {
        let only = |flag: &str, formats: &str| Some(format!("`{flag}` goes with `--format {formats}` only"));
        match self.format {
            Format::Sarif | Format::Github if self.list => only("--list", "human`, `json` or `--format markdown"),
            Format::Json | Format::Sarif | Format::Github if self.summary => only("--summary", "human` or `--format markdown"),
            Format::Json | Format::Sarif | Format::Github | Format::Markdown if !self.show.is_empty() => only("--show", "human"),
            _ => None,
        }
    }

    /// What the flags say, and where they are silent the configuration file.
    fn settings(&self) -> Result<Settings, String> {
        let mut said = self.law.said()?;
        said.strict = self.strict;
        for (verdict, names) in [(Verdict::Deny, &self.deny), (Verdict::Warn, &self.warn), (Verdict::Allow, &self.allow)] {
            names.iter().try_for_each(|name| said.judge(name, verdict))?;
        }
        self.law.settings(said)
    }
}

/// Reads a file, checks it and says what is to be said.
fn one(input: &Input, limits: Limits, settings: &Settings, look: &Look<'_>) -> io::Result<Outcome> {
    let path = input.name();
    let said = |text: &str, fate| {
        let file = File { path: &path, text, fate };
        let complaint = match &file.fate {
            Fate::Unchecked(reason) if look.format == Format::Human => Some(format!("cannot check `{}`: {reason}", shown(&path))),
            _ => None,
        };
        let used = if look.format == Format::Sarif { sarif::Used::of(&file) } else { sarif::Used::default() };
        Ok(Outcome { text: look.file(&file)?, complaint, totals: Totals::of(&file), used })
    };
    let reading = match Document::read(input, limits) {
        Document::Read(reading) => reading,
        Document::Unreadable(reason) => return said("", Fate::Unchecked(reason)),
        Document::Invalid(invalid) => return said(&invalid.text(), Fate::Invalid(&invalid.problems)),
    };
    match settings.options(&reading.policy) {
        Err(missing) => said(reading.source.text(), Fate::Unchecked(format!("{missing}; `--as-of` takes another date too"))),
        Ok((options, why)) => {
            let report = check(&reading.policy, &options);
            let checked = Checked::new(&reading, &report, &settings.levels, why, look.detail());
            said(reading.source.text(), Fate::Checked(checked))
        }
    }
}
