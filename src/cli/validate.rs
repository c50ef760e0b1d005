//! `validate`: reads files and shows what is wrong with them.

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::Limits;

use super::Exit;
use super::check::check;
use super::inputs;
use super::json::to_json;
use super::lanes::in_order;
use super::report;
use super::screen::Screen;
use super::summary::Summary;

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

/// Check policy files and preferences files, and show every problem at its line
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Validate {
    /// Files and folders; `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// How to show problems
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The largest file that is read, in bytes or with K or M [default: 32M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_size: Option<usize>,
    /// How many problems of a file are described; further ones are counted [default: 1000]
    #[arg(long, value_name = "NUMBER")]
    max_problems: Option<NonZeroUsize>,
    /// How many files are read at the same time [default: as many as the machine has processors]
    #[arg(long, value_name = "NUMBER")]
    threads: Option<NonZeroUsize>,
    /// Show problems and nothing else: no summary
    #[arg(short, long)]
    quiet: bool,
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
        if self.paths.iter().filter(|path| inputs::is_standard_input(path)).count() > 1 {
            screen.complain("standard input can be read only once: leave `-` out the second time")?;
            return Ok(Exit::Failed);
        }
        let defaults = Limits::default();
        let limits = Limits {
            bytes: self.max_size.unwrap_or(defaults.bytes),
            problems: self.max_problems.map_or(defaults.problems, NonZeroUsize::get),
            ..defaults
        };
        let (format, renderer) = (self.format, screen.renderer());
        let inputs = inputs::find_all(self.paths);
        let mut total = Summary::default();
        if format == Format::Json {
            screen.print(report::START)?;
        }
        in_order(
            &inputs,
            self.threads,
            |input| check(input, format, limits, &renderer),
            |outcome| {
                let outcome = outcome?;
                if format == Format::Json && total.files > 0 {
                    screen.print(report::BETWEEN)?;
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
            screen.print(report::END)?;
            screen.line(&(to_json(&total)? + "}"))?;
        } else if !self.quiet {
            screen.tell(&total.to_string())?;
        }
        Ok(match total {
            Summary { unreadable: 1.., .. } => Exit::Failed,
            Summary { errors: 0, warnings: 0, .. } => Exit::Clean,
            _ => Exit::Found,
        })
    }
}

/// A number of bytes, such as `32M`.
pub(super) fn size(text: &str) -> Result<usize, String> {
    let (digits, unit) = match text.strip_suffix(['K', 'k']) {
        Some(digits) => (digits, 1 << 10),
        None => text.strip_suffix(['M', 'm']).map_or((text, 1), |digits| (digits, 1 << 20)),
    };
    let number = digits.parse::<usize>().ok().and_then(|number| number.checked_mul(unit));
    number.filter(|size| *size > 0).ok_or_else(|| "a size is a number of bytes such as 500000, 500K or 32M".to_owned())
}
