//! `validate`: reads files and shows what is wrong with them.

mod json;
mod one;

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::Limits;

use super::Exit;
use super::inputs;
use super::json::to_json;
use super::lanes::{Ahead, in_order};
use super::reading::{HEADING, ReadAllFlags};
use super::screen::Screen;
use super::summary::Summary;
use one::check;

const EXAMPLES: &str = "\
Examples:
  privacy-policy validate privacy-policy.yaml
  privacy-policy validate policies/ other/acme.yaml
  curl -s https://example.com/privacy-policy.yaml | privacy-policy validate -
  privacy-policy validate --format json policies/ > problems.json

In folders, files *.yaml, *.yml and *.json are read, at any depth; hidden ones and links to
folders are passed over.
Problems go to standard output; the summary and files that cannot be read go to standard error.

Exit status: 0 nothing found (notes do not count), 1 problems found, 2 wrong use or a file that
cannot be read.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Validate {
    /// Policy and preferences files, and folders that hold them; `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// How to show problems
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    reading: ReadAllFlags,
    /// How many problems of a file are described; further ones are counted [default: 1000]
    #[arg(long, value_name = "NUMBER", help_heading = HEADING)]
    max_problems: Option<NonZeroUsize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people: with the line, the place and the change to make
    Human,
    /// For programs: one JSON document, described by schema/validate-output.json
    Json,
    /// For editors: one line a problem, `file:line:column: level[code]: message`
    Short,
}

impl Validate {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        let limits = self.reading.limits();
        let limits = Limits { problems: self.max_problems.map_or(limits.problems, NonZeroUsize::get), ..limits };
        let (format, renderer) = (self.format, screen.renderer());
        let inputs = inputs::find_all(self.paths);
        let mut total = Summary::default();
        if format == Format::Json {
            screen.print(json::START)?;
        }
        in_order(
            &inputs,
            self.reading.threads,
            Ahead::Many,
            |input| check(input, format, limits, &renderer),
            |outcome| {
                let outcome = outcome?;
                if format == Format::Json && total.files > 0 {
                    screen.print(json::BETWEEN)?;
                }
                total += outcome.counts;
                screen.print(&outcome.text)?;
                match outcome.complaint {
                    Some(complaint) => screen.complain(&complaint),
                    None if outcome.text.is_empty() => Ok(()),
                    None => screen.flush(),
                }
            },
        )?;
        if format == Format::Json {
            screen.print(json::END)?;
            screen.line(&(to_json(&total)? + "}"))?;
        } else {
            screen.note(&total.to_string())?;
        }
        Ok(match total {
            Summary { unreadable: 1.., .. } => Exit::Failed,
            Summary { errors: 0, warnings: 0, .. } => Exit::Clean,
            _ => Exit::Found,
        })
    }
}
