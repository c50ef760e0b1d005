//! `flows`: a policy as rows.

mod csv;
mod json;
mod row;
mod table;

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::flows::{Filter, Kind, MOST_ROWS, Row, rows_of};
use privacy_policy::model::{DataRef, PartyRef, Path};
use privacy_policy::source::Span;
use privacy_policy::vocab::Purpose;
use privacy_policy::{Level, Limits, Policy, Problem, Reading};

use super::Exit;
use super::asked;
use super::check::{as_text, shown};
use super::human::render;
use super::inputs::{self, Input};
use super::screen::Screen;
use super::validate::size;
use super::visible::visible;
pub(super) use row::Evidence;
use row::FlowRow;
use table::Table;

const EXAMPLES: &str = "\
Examples:
  privacy-policy flows acme.yaml
  privacy-policy flows acme.yaml --data contact --purpose marketing
  privacy-policy flows policies/ --kind disclosure --format csv > disclosures.csv
  privacy-policy flows acme.yaml --data 'Personal Information' --format ndjson

One row for each combination of data, purpose, recipient and place that a statement names. A
declared name has a row as it is written and one for everything that its declaration holds.
Filters take a term with all narrower ones, or a declared name with all that it holds.

Exit status: 0 done, 1 a file is not valid, 2 wrong use, a file that cannot be read, or more rows
than allowed.";

/// List what happens to which data, as rows: data, purpose, recipient, conditions, evidence
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Flows {
    /// Files and folders; `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Only data of this category, or of this declared name
    #[arg(long, value_name = "DATA", value_parser = asked::data)]
    data: Vec<DataRef>,
    /// Only this purpose
    #[arg(long, value_name = "PURPOSE", value_parser = asked::purpose)]
    purpose: Vec<Purpose>,
    /// Only this kind of recipient, or this declared name
    #[arg(long, value_name = "RECIPIENT", value_parser = asked::recipient)]
    recipient: Vec<PartyRef>,
    /// Only statements of this kind, such as disclosure
    #[arg(long, value_name = "KIND", value_parser = asked::kind)]
    kind: Vec<Kind>,
    /// Only what stands in the statements: declared names are not opened
    #[arg(long)]
    as_written: bool,
    /// How to show rows
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// How many combinations a file may have [default: 1000000]
    #[arg(long, value_name = "NUMBER")]
    max_rows: Option<NonZeroUsize>,
    /// The largest file that is read, in bytes or with K or M [default: 32M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_size: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: as wide as the terminal
    #[value(alias = "human")]
    Table,
    /// For spreadsheets
    Csv,
    /// For programs: one JSON object a line
    Ndjson,
    /// For programs: one JSON document, described by schema/flows-output.json
    Json,
}

/// What became of a file.
enum Fate {
    Unreadable(String),
    Invalid(Vec<u8>, Vec<Problem>),
    Read(Box<Reading>),
}

impl Flows {
    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let paths = std::mem::take(&mut self.paths);
        if paths.iter().filter(|path| inputs::is_standard_input(path)).count() > 1 {
            screen.complain("standard input can be read only once: leave `-` out the second time")?;
            return Ok(Exit::Failed);
        }
        let table = Table::new();
        match self.format {
            Format::Table => {}
            Format::Csv => screen.print(&csv::header()?)?,
            Format::Ndjson => screen.print(json::RECORDS)?,
            Format::Json => screen.print(json::START)?,
        }
        let inputs = inputs::find(paths);
        let (mut exit, several) = (Exit::Clean, inputs.len() > 1);
        for (number, input) in inputs.iter().enumerate() {
            if number > 0 {
                screen.print(match self.format {
                    Format::Json => ",\n",
                    Format::Table => "\n",
                    _ => "",
                })?;
            }
            let done = self.file(input, several, &table, screen)?;
            exit = if exit as u8 > done as u8 { exit } else { done };
        }
        if self.format == Format::Json {
            screen.print(json::END)?;
        }
        Ok(exit)
    }

    fn file(&self, input: &Input, several: bool, table: &Table, screen: &mut Screen) -> io::Result<Exit> {
        let path = input.name();
        match self.read(input) {
            Fate::Unreadable(reason) => self.cannot(&path, &reason, screen),
            Fate::Invalid(bytes, problems) => {
                if self.format == Format::Json {
                    screen.print(&(json::open(&path, None, &problems)? + json::CLOSE))?;
                    return Ok(Exit::Found);
                }
                let file = as_text(&bytes);
                for problem in problems.iter().filter(|problem| problem.level() == Level::Error) {
                    screen.tell(&(render(&screen.renderer(), shown(&path), &file, &problem.into()) + "\n"))?;
                }
                screen.complain(&format!("`{}` is not valid, and has no rows", shown(&path)))?;
                Ok(Exit::Found)
            }
            Fate::Read(reading) => self.rows(&path, &reading, several, table, screen),
        }
    }

    fn read(&self, input: &Input) -> Fate {
        let defaults = Limits::default();
        let limits = Limits { bytes: self.max_size.unwrap_or(defaults.bytes), ..defaults };
        match input.read_policy(limits.bytes) {
            Err(reason) => Fate::Unreadable(reason),
            Ok(bytes) => match Policy::from_slice_with(&bytes, limits) {
                Ok(reading) => Fate::Read(Box::new(reading)),
                Err(problems) => Fate::Invalid(bytes, problems.0),
            },
        }
    }

    /// Says why a file has no rows.
    fn cannot(&self, path: &str, reason: &str, screen: &mut Screen) -> io::Result<Exit> {
        if self.format == Format::Json {
            screen.print(&(json::open(path, Some(reason), &[])? + json::CLOSE))?;
        } else {
            screen.complain(&format!("no rows of `{}`: {reason}", shown(path)))?;
        }
        Ok(Exit::Failed)
    }

    fn rows(&self, path: &str, reading: &Reading, several: bool, table: &Table, screen: &mut Screen) -> io::Result<Exit> {
        let policy = &reading.policy;
        let filter = Filter { kinds: self.kind.clone(), data: self.data.clone(), purposes: self.purpose.clone(), recipients: self.recipient.clone() };
        if let Some(reason) = asked::undeclared(policy, &self.data, &self.recipient) {
            return self.cannot(path, &reason, screen);
        }
        let most = self.max_rows.map_or(MOST_ROWS, NonZeroUsize::get);
        if let Err(much) = rows_of(policy, filter.clone()).count_up_to(most) {
            return self.cannot(path, &format!("{much}; `--max-rows` allows more"), screen);
        }
        match self.format {
            Format::Json => screen.print(&json::open(path, None, &[])?)?,
            Format::Table => {
                if several {
                    screen.line(&visible(shown(path)))?;
                }
                table.header(screen)?;
            }
            Format::Csv | Format::Ndjson => {}
        }
        let mut said = 0;
        let places = reading.source.places();
        let (mut place, mut span) = (None, None);
        for row in rows_of(policy, filter).filter(|row| !self.as_written || !row.is_inferred()) {
            if place != Some(row.place) {
                (place, span) = (Some(row.place), places.value(&Path::from(row.place)));
            }
            self.row(path, &row, span, said == 0, table, screen)?;
            said += 1;
        }
        match self.format {
            Format::Json => screen.print(if said > 0 { "\n]}" } else { json::CLOSE })?,
            Format::Table => screen.tell(&format!("{said} {}", if said == 1 { "row" } else { "rows" }))?,
            Format::Csv | Format::Ndjson => {}
        }
        Ok(Exit::Clean)
    }

    fn row(&self, path: &str, row: &Row<'_>, span: Option<Span>, first: bool, table: &Table, screen: &mut Screen) -> io::Result<()> {
        let row = FlowRow::new(path, row, span);
        match self.format {
            Format::Table => table.row(&row, screen),
            Format::Csv => screen.print(&csv::line(&row)?),
            Format::Ndjson => screen.line(&json::row(&row)?),
            Format::Json => screen.print(&format!("{}\n{}", if first { "" } else { "," }, json::row(&row)?)),
        }
    }
}
