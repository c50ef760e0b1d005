//! `flows`: a policy as rows.

mod csv;
mod fact;
mod json;
mod own;
mod row;
mod sets;
mod table;
mod words;

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::Reading;
use privacy_policy::flows::{Count, Filter, Kind, MOST_ROWS, rows_of};
use privacy_policy::model::{DataRef, PartyRef, Path, StatementPlace};
use privacy_policy::vocab::Purpose;

use super::Exit;
use super::asked;
use super::document::{Document, shown, unreadable};
use super::inputs::find;
use super::lanes::{Ahead, in_order};
use super::reading::{HEADING, ReadAllFlags};
use super::screen::Screen;
use super::summary::number;
use super::visible::visible;
use own::Own;
pub(super) use row::Evidence;
use row::FlowRow;
use sets::{MOST, Sets};
use table::Table;

const EXAMPLES: &str = "\
Examples:
  privacy-policy flows acme.yaml
  privacy-policy flows acme.yaml --data contact --purpose marketing
  privacy-policy flows policies/ --kind disclosure --format csv > disclosures.csv
  privacy-policy flows acme.yaml --data 'Personal Information' --format ndjson

One row for each combination of data, purpose, recipient and place that a statement names. A
declared name has a row as it is written and one for everything that its declaration holds.
Filters take a term with all narrower ones, or a declared name with all that it holds. Rows on
something wider, or that name nothing there, may be about it too: they are counted, and shown with
--wider. A row shows everything that limits its statement, the statement's exceptions, and what
other statements say of it: legal bases, how long the data is kept, instruments of transfers. Of
those of others it shows at most ten of a kind, and of a name that holds more than 250 things only
the name; --in-full shows all.

Exit status: 0 done, 2 wrong use, a file that cannot be read or is not valid, or more rows than
allowed.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Flows {
    /// Policy files, and folders that hold them; `-` for standard input
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
    /// Rows on something wider than what is asked for, too
    #[arg(long)]
    wider: bool,
    /// Open every declared name, and show all that other statements say of a row
    #[arg(long)]
    in_full: bool,
    /// How to show rows
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    reading: ReadAllFlags,
    /// How many combinations a file may have [default: 1000000]
    #[arg(long, value_name = "NUMBER", help_heading = HEADING)]
    max_rows: Option<NonZeroUsize>,
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

impl Flows {
    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let table = Table::new();
        match self.format {
            Format::Table | Format::Ndjson => {}
            Format::Csv => screen.print(&csv::header()?)?,
            Format::Json => screen.print(json::START)?,
        }
        let (inputs, limits) = (find(std::mem::take(&mut self.paths)), self.reading.limits());
        let (mut exit, mut said, several) = (Exit::Clean, false, inputs.len() > 1);
        in_order(
            &inputs,
            self.reading.threads,
            // Rows may be many more than the file is long, so they are made one by one as they are printed.
            Ahead::One,
            |input| (input.name(), Document::read(input, limits)),
            |(path, document)| {
                if std::mem::replace(&mut said, true) {
                    screen.print(match self.format {
                        Format::Json => ",\n",
                        Format::Table => "\n",
                        _ => "",
                    })?;
                }
                exit = exit.max(self.file(&path, &document, several, &table, screen)?);
                Ok(())
            },
        )?;
        if self.format == Format::Json {
            screen.print(json::END)?;
        }
        Ok(exit)
    }

    fn file(&self, path: &str, document: &Document, several: bool, table: &Table, screen: &mut Screen) -> io::Result<Exit> {
        match document {
            Document::Read(reading) => self.rows(path, reading, several, table, screen),
            Document::Unreadable(reason) if self.format == Format::Json => self.cannot(path, reason, screen),
            Document::Unreadable(reason) => screen.complain(&unreadable(path, reason)).map(|()| Exit::Failed),
            Document::Invalid(invalid) if self.format == Format::Json => {
                screen.print(&(json::open(path, None, &invalid.problems)? + json::CLOSE))?;
                Ok(Exit::Failed)
            }
            Document::Invalid(invalid) => invalid.tell(path, "listed", screen).map(|()| Exit::Failed),
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
        if let Some(reason) = asked::undeclared(policy, &self.data, &self.recipient) {
            return self.cannot(path, &reason, screen);
        }
        let rows = rows_of(policy, self.filter());
        let most = self.max_rows.map_or(MOST_ROWS, NonZeroUsize::get);
        let count = match rows.clone().count_up_to(most) {
            Ok(count) => count,
            Err(much) => return self.cannot(path, &format!("{much}; `--max-rows` allows more"), screen),
        };
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
        let places = reading.source.places();
        let most = if self.in_full { usize::MAX } else { MOST };
        let mut sets = Sets::new(most);
        let mut own: Option<(StatementPlace, Own)> = None;
        for (number, row) in rows.enumerate() {
            let known = own.take().filter(|(place, _)| *place == row.place);
            let (place, stated) = known.unwrap_or_else(|| (row.place, Own::new(&row, places.value(&Path::from(row.place)))));
            let set = sets.of(&row.stated);
            self.row(&FlowRow::new(path, &row, &stated, &set, most), number == 0, table, screen)?;
            own = Some((place, stated));
        }
        if self.format == Format::Json {
            screen.print(&json::close(count.wider, &sets)?)?;
        }
        self.sum(count, screen)?;
        Ok(Exit::Clean)
    }

    fn filter(&self) -> Filter {
        Filter {
            kinds: self.kind.clone(),
            data: self.data.clone(),
            purposes: self.purpose.clone(),
            recipients: self.recipient.clone(),
            wider: self.wider,
            as_written: self.as_written,
            in_full: self.in_full,
        }
    }

    /// How many rows there were, and how many may be about what was asked for and were left out.
    fn sum(&self, count: Count, screen: &mut Screen) -> io::Result<()> {
        if self.format == Format::Table {
            screen.note(&number(count.rows, "row"))?;
        }
        if count.wider > 0 && self.format != Format::Json {
            let them = if count.wider == 1 { "it" } else { "them" };
            let rows = number(count.wider, "row");
            screen.note(&format!("{rows} on something wider, or naming nothing there, may be about it too; `--wider` shows {them}"))?;
        }
        Ok(())
    }

    fn row(&self, row: &FlowRow<'_>, first: bool, table: &Table, screen: &mut Screen) -> io::Result<()> {
        match self.format {
            Format::Table => table.row(row, screen),
            Format::Csv => screen.print(&csv::line(row)?),
            Format::Ndjson => screen.line(&json::row(row)?),
            Format::Json => screen.print(&format!("{}\n{}", if first { "" } else { "," }, json::row(row)?)),
        }
    }
}
