//! `match`: what policies say to the wishes of a preferences file.

mod human;
mod json;
mod markdown;
mod matched;
mod words;

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::matching::{Score, answer};
use privacy_policy::preferences::{Preferences, Test};
use privacy_policy::read::PreferencesReading;
use privacy_policy::{Limits, Policy};

use super::Exit;
use super::check::{as_text, shown};
use super::human::render;
use super::inputs::{self, Input};
use super::lanes::in_order;
use super::screen::Screen;
use super::validate::size;
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
wishes to start from, and schema/preferences.json describes them to editors.

Exit status: 0 every required wish is met or unknown, 1 one is not met (where no wish is required,
any), 2 wrong use or a file that cannot be read or is not valid.
The report informs and is not legal advice.";

/// Match policies with wishes: what is met, what is not, and what a policy does not say
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Match {
    /// Policy files and folders; `-` for standard input
    #[arg(value_name = "POLICY", required = true)]
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
    /// The largest file that is read, in bytes or with K or M [default: 32M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_size: Option<usize>,
    /// How many files are read at the same time [default: as many as the machine has processors]
    #[arg(long, value_name = "NUMBER")]
    threads: Option<NonZeroUsize>,
    /// Show the answers and nothing else: no sums
    #[arg(short, long)]
    quiet: bool,
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

/// The most tests that a preferences file may hold. Nobody asks more, and each is put to every statement of every policy.
const MOST_TESTS: usize = 1000;

/// What is to be said about a policy file.
struct Outcome {
    text: String,
    /// Why the file was not read, for standard error.
    complaint: Option<String>,
    /// Its column in the table, if it was matched.
    column: Option<Column>,
    fails: bool,
}

impl Match {
    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let paths = std::mem::take(&mut self.paths);
        if paths.iter().chain([&self.preferences]).filter(|path| inputs::is_standard_input(path)).count() > 1 {
            screen.complain("standard input can be read only once: leave `-` out the second time")?;
            return Ok(Exit::Failed);
        }
        let defaults = Limits::default();
        let limits = Limits { bytes: self.max_size.unwrap_or(defaults.bytes), ..defaults };
        let Some(wishes) = self.wishes(limits, screen)? else { return Ok(Exit::Failed) };
        let name = self.preferences.to_string_lossy().into_owned();
        let title = words::title(&wishes.preferences, shown(&name));
        let inputs = inputs::find(paths);
        let several = inputs.len() > 1;
        let renderer = screen.renderer();
        let look = Look { color: screen.is_styled(), quiet: self.quiet, renderer: &renderer };
        let (mut columns, mut summary, mut between) = (Vec::new(), Summary::default(), "");
        match self.format {
            Format::Json => screen.print(&json::start(&name, Ok(&wishes.preferences))?)?,
            Format::Markdown => screen.line(&format!("## {}\n", super::check_command::escaped(&title)))?,
            Format::Human => {}
        }
        in_order(
            &inputs,
            self.threads,
            |input| self.one(input, limits, &wishes.preferences, &title, several, &look),
            |outcome| {
                let outcome = outcome?;
                summary.failing += usize::from(outcome.fails);
                *(if outcome.column.is_some() { &mut summary.matched } else { &mut summary.unmatched }) += 1;
                columns.extend(outcome.column);
                screen.print(std::mem::replace(&mut between, if self.format == Format::Json { json::BETWEEN } else { "" }))?;
                screen.print(&outcome.text)?;
                outcome.complaint.map_or(Ok(()), |complaint| screen.complain(&complaint))
            },
        )?;
        match self.format {
            Format::Json => screen.print(&json::end(&summary)?)?,
            Format::Markdown if several && !columns.is_empty() => screen.print(&markdown::table(&wishes.preferences, &columns))?,
            Format::Human if several && !columns.is_empty() => screen.print(&human::table(&wishes.preferences, &title, &columns, &look))?,
            Format::Markdown | Format::Human => {}
        }
        if several && !self.quiet && self.format == Format::Human {
            screen.tell(&words::summary(summary.matched, summary.unmatched))?;
        }
        Ok(match summary {
            Summary { unmatched: 1.., .. } => Exit::Failed,
            Summary { failing: 1.., .. } => Exit::Found,
            _ => Exit::Clean,
        })
    }

    /// Reads the file with the wishes, or tells why it cannot be used.
    fn wishes(&self, limits: Limits, screen: &mut Screen) -> io::Result<Option<PreferencesReading>> {
        let input = Input::file(self.preferences.clone());
        let name = input.name();
        let path = shown(&name);
        let bytes = match input.read(limits.bytes) {
            Ok(bytes) => bytes,
            Err(reason) => {
                screen.complain(&format!("cannot read `{path}`: {reason}"))?;
                return Ok(None);
            }
        };
        if !Preferences::is_first_key_of(&bytes) && Policy::from_slice_with(&bytes, limits).is_ok() {
            screen.complain(&format!("`{path}` is a policy, and not a preferences file: such a file begins with `privacy_preferences: \"1.0\"`"))?;
            return Ok(None);
        }
        match Preferences::from_slice_with(&bytes, limits) {
            Ok(reading) if count(reading.preferences.wishes.iter().map(|wish| &wish.test)) > MOST_TESTS => {
                screen.complain(&format!("`{path}` holds more than {MOST_TESTS} tests: divide it into several files"))?;
                Ok(None)
            }
            Ok(reading) => Ok(Some(reading)),
            Err(problems) => {
                if self.format == Format::Json {
                    screen.print(&(json::start(&name, Err(&problems.0))? + &json::end(&Summary::default())?))?;
                } else {
                    let file = as_text(&bytes);
                    let renderer = screen.renderer();
                    for problem in &problems.0 {
                        screen.line(&(render(&renderer, path, &file, &problem.into()) + "\n"))?;
                    }
                }
                screen.complain(&format!("`{path}` is not valid: no policy was matched with it"))?;
                Ok(None)
            }
        }
    }

    /// Reads a policy, matches it and says what is to be said.
    fn one(&self, input: &Input, limits: Limits, wishes: &Preferences, title: &str, several: bool, look: &Look<'_>) -> io::Result<Outcome> {
        let path = input.name();
        let said = |text: &str, fate: Fate<'_>| {
            let file = File { path: &path, text, fate };
            let complaint = match &file.fate {
                Fate::Unread(reason) if self.format == Format::Human => Some(format!("cannot match `{}`: {reason}", shown(&path))),
                _ => None,
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
            Ok(Outcome { text, complaint, column, fails })
        };
        let bytes = match input.read_policy(limits.bytes) {
            Ok(bytes) => bytes,
            Err(reason) => return said("", Fate::Unread(reason)),
        };
        match Policy::from_slice_with(&bytes, limits) {
            Ok(reading) => {
                let answers = answer(&reading.policy, wishes);
                said(reading.source.text(), Fate::Matched(Matched::new(&reading, &answers)))
            }
            Err(problems) => said(&as_text(&bytes), Fate::Invalid(&problems.0)),
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

/// How many tests there are, those inside others included, with one for each right, measure and topic.
fn count<'t>(tests: impl Iterator<Item = &'t Test>) -> usize {
    tests
        .map(|test| match test {
            Test::All(inner) | Test::Any(inner) => 1 + count(inner.iter()),
            Test::Right(right) => right.rights.len(),
            Test::Measure(measure) => measure.measures.len(),
            Test::Stated(stated) => stated.topics.len(),
            _ => 1,
        })
        .sum()
}
