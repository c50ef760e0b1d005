//! `match`: what policies say to the wishes of a preferences file.

mod human;
mod json;
mod markdown;
mod matched;
mod wishes;
mod words;

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::Limits;
use privacy_policy::matching::{Score, answer};
use privacy_policy::preferences::Preferences;

use super::Exit;
use super::document::{Document, shown, unreadable};
use super::inputs::{Input, find, is_standard_input};
use super::lanes::{Ahead, in_order};
use super::reading::ReadAllFlags;
use super::screen::Screen;
use human::{Column, Look};
use json::Summary;
use matched::{Fate, File, Matched};

const EXAMPLES: &str = "\
Examples:
  privacy-policy match acme.yaml --preferences wishes.yaml
  privacy-policy match vendors/ --preferences questionnaire.yaml
  privacy-policy match a.yaml b.yaml --preferences questionnaire.yaml --format markdown
  privacy-policy match acme.yaml --preferences wishes.yaml --format json | jq '.policies[].score'

Each wish is met, not met or unknown; `may` counts as doing, and a text that is silent leaves the
answer unknown. Several policies are shown side by side. examples/preferences/ has two files of
wishes to start from, and `privacy-policy schema --preferences` describes them to editors.

Exit status: 0 every required wish is met or unknown, 1 one is not met (where no wish is required,
any), 2 wrong use or a file that cannot be read or is not valid.
The report informs and is not legal advice.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, override_usage = "privacy-policy match [OPTIONS] --preferences <FILE> <PATH>...")]
pub(super) struct Match {
    /// Policy files, and folders that hold them; `-` for standard input
    // Whether none is named is looked at later: somebody who named one behind `--preferences` is told so.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The file with the wishes
    #[arg(short, long, value_name = "FILE")]
    preferences: PathBuf,
    /// How to show the answers
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Give the reasons for several policies too, not only the table (human)
    #[arg(long)]
    reasons: bool,
    /// Let a wish that is unknown fail like one that is not met
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    reading: ReadAllFlags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: each wish with its answer, the reason and the places; for several policies a table
    Human,
    /// For programs: one JSON document, described by schema/match-output.json
    Json,
    /// Tables to paste into a review
    Markdown,
}

/// What is to be said about a policy file.
struct Outcome {
    text: String,
    /// The errors of a file that is not valid, for standard error.
    errors: String,
    /// Why the file was not matched, for standard error.
    complaint: Option<String>,
    /// Its column in the table, if it was matched.
    column: Option<Column>,
    fails: bool,
}

impl Match {
    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let twice = self.paths.iter().chain([&self.preferences]).filter(|path| is_standard_input(path)).count() > 1;
        if twice && is_standard_input(&self.preferences) {
            screen.complain("standard input can be read only once: name a file for the policy or for the wishes")?;
            return Ok(Exit::Failed);
        }
        let limits = self.reading.limits();
        let wishes = Input::file(self.preferences.clone());
        let (name, inputs) = (wishes.name(), find(std::mem::take(&mut self.paths)));
        let wishes = match wishes::read(&wishes, &inputs, limits) {
            Ok(_) if inputs.is_empty() => {
                screen.complain("name the policies to match with the wishes, as in `privacy-policy match acme.yaml --preferences wishes.yaml`")?;
                return Ok(Exit::Failed);
            }
            Ok(wishes) => wishes,
            Err(unusable) => {
                if self.format == Format::Json {
                    screen.print(&(json::start(&name, Err(&unusable))? + &json::end(&Summary::default())?))?;
                }
                unusable.tell(&name, self.format != Format::Json, screen)?;
                return Ok(Exit::Failed);
            }
        };
        let title = words::title(&wishes, shown(&name));
        let several = inputs.len() > 1;
        let renderer = screen.renderer();
        let look = Look { color: screen.is_styled(), quiet: screen.is_quiet(), renderer: &renderer };
        let (mut columns, mut summary, mut between) = (Vec::new(), Summary::default(), "");
        match self.format {
            Format::Json => screen.print(&json::start(&name, Ok(&wishes))?)?,
            Format::Markdown => screen.line(&format!("## {}\n", super::check_command::escaped(&title)))?,
            Format::Human => {}
        }
        in_order(
            &inputs,
            self.reading.threads,
            Ahead::Many,
            |input| self.one(input, limits, &wishes, &title, several, &look),
            |outcome| {
                let outcome = outcome?;
                summary.failing += usize::from(outcome.fails);
                *(if outcome.column.is_some() { &mut summary.matched } else { &mut summary.unmatched }) += 1;
                columns.extend(outcome.column);
                screen.print(std::mem::replace(&mut between, if self.format == Format::Json { json::BETWEEN } else { "" }))?;
                screen.print(&outcome.text)?;
                screen.tell_all(&outcome.errors)?;
                outcome.complaint.map_or(Ok(()), |complaint| screen.complain(&complaint))
            },
        )?;
        match self.format {
            Format::Json => screen.print(&json::end(&summary)?)?,
            Format::Markdown if several && !columns.is_empty() => screen.print(&markdown::table(&wishes, &columns))?,
            Format::Human if several && !columns.is_empty() => screen.print(&human::table(&wishes, &title, &columns, &look))?,
            Format::Markdown | Format::Human => {}
        }
        if several && self.format == Format::Human {
            screen.note(&words::summary(summary.matched, summary.unmatched))?;
        }
        Ok(match summary {
            Summary { unmatched: 1.., .. } => Exit::Failed,
            Summary { failing: 1.., .. } => Exit::Found,
            _ => Exit::Clean,
        })
    }

    /// Reads a policy, matches it and says what is to be said.
    fn one(&self, input: &Input, limits: Limits, wishes: &Preferences, title: &str, several: bool, look: &Look<'_>) -> io::Result<Outcome> {
        let path = input.name();
        let said = |fate: Fate<'_>| {
            let file = File { path: &path, fate };
            let complaint = match &file.fate {
                _ if self.format != Format::Human => None,
                Fate::Unread(reason) => Some(unreadable(&path, reason)),
                Fate::Invalid(_) => Some(format!("`{}` is not valid, and was not matched", shown(&path))),
                Fate::Matched(_) => None,
            };
            let text = match (self.format, &file.fate) {
                (Format::Json, _) => json::file(&file)?,
                (Format::Markdown, _) => markdown::file(&file),
                (Format::Human, Fate::Matched(_)) if several && !self.reasons => String::new(),
                (Format::Human, _) => human::file(&file, title, look),
            };
            let (column, fails) = match &file.fate {
                Fate::Matched(matched) => {
                    let answers = matched.answers.iter().map(|answered| answered.answer.answer).collect();
                    let column = Column { path: path.clone(), shares: words::shares(&matched.score), answers };
                    (Some(column), self.fails(&matched.score, wishes))
                }
                Fate::Unread(_) | Fate::Invalid(_) => (None, false),
            };
            Ok(Outcome { text, errors: String::new(), complaint, column, fails })
        };
        match Document::read(input, limits) {
            Document::Unreadable(reason) => said(Fate::Unread(reason)),
            Document::Invalid(invalid) => {
                let errors = if self.format == Format::Human { invalid.errors(&path, look.renderer) } else { String::new() };
                Ok(Outcome { errors, ..said(Fate::Invalid(&invalid.problems))? })
            }
            Document::Read(reading) => {
                let answers = answer(&reading.policy, wishes);
                said(Fate::Matched(Matched::new(&reading, &answers)))
            }
        }
    }

    /// Whether a policy fails: in a required wish, or, where no wish is required, in any.
    fn fails(&self, score: &Score, wishes: &Preferences) -> bool {
        if wishes.wishes.iter().any(|wish| wish.required) {
            score.required_not_met > 0 || self.strict && score.required_unknown > 0
        } else {
            score.not_met > 0 || self.strict && score.unknown > 0
        }
    }
}
