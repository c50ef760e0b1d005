//! `trace`: compares a policy with the text it was written from.

mod faults;
mod human;
mod json;

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use privacy_policy::trace::{SourceText, locators, trace};

use super::Exit;
use super::document::{self, Document, shown};
use super::inputs::{Input, is_standard_input};
use super::reading::ReadFlags;
use super::screen::Screen;
use human::{Compared, Paths};

const EXAMPLES: &str = "\
Examples:
  privacy-policy trace acme.yaml --source acme.md
  privacy-policy trace acme.yaml --source acme.md --passages   show what every locator stands for
  privacy-policy trace acme.yaml --source acme.md --format json

The source is the policy's text as Markdown or plain text. A sentence is accounted for if evidence
stands for it, or if the file lists it under encoding.excused with a reason.

Exit status: 0 everything resolves and every sentence is accounted for, 1 not so, 2 wrong use, or
a file that cannot be read or is not valid.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Trace {
    /// The policy file; `-` for standard input
    policy: PathBuf,
    /// The text it was written from; `-` for standard input
    #[arg(long, value_name = "TEXT")]
    source: PathBuf,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Show the passage that every locator stands for, so that a wrong end is seen
    #[arg(long)]
    passages: bool,
    #[command(flatten)]
    reading: ReadFlags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one JSON document, described by schema/trace-output.json
    Json,
}

impl Trace {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        if is_standard_input(&self.policy) && is_standard_input(&self.source) {
            screen.complain("standard input can be read only once: name a file for the policy or for the text")?;
            return Ok(Exit::Failed);
        }
        let limits = self.reading.limits();
        let input = Input::file(self.policy.clone());
        let reading = match Document::read(&input, limits) {
            Document::Read(reading) => reading,
            Document::Unreadable(reason) => return self.unreadable(&self.policy, &reason, screen),
            Document::Invalid(invalid) => {
                match self.format {
                    Format::Human => invalid.tell(&input.name(), "compared with the text", screen)?,
                    Format::Json => screen.line(&json::invalid(&invalid.problems)?)?,
                }
                return Ok(Exit::Failed);
            }
        };
        let source = match source(&self.source, limits.bytes) {
            Ok(source) => source,
            Err(reason) => return self.unreadable(&self.source, &reason, screen),
        };
        let text = SourceText::parse(&source);
        let found = locators(&reading.policy);
        let traced = trace(&reading.policy, &text);
        match self.format {
            Format::Human => {
                let (policy, source) = (self.policy.to_string_lossy(), self.source.to_string_lossy());
                let paths = Paths { policy: shown(&policy), source: shown(&source) };
                human::show(&paths, &Compared { reading: &reading, text: &text, found: &found, traced: &traced }, self.passages, screen)?;
            }
            Format::Json => screen.line(&json::report(&text, &reading.policy, &found, &traced)?)?,
        }
        Ok(if traced.is_complete() && traced.sentences.uncovered == 0 { Exit::Clean } else { Exit::Found })
    }

    fn unreadable(&self, path: &Path, reason: &str, screen: &mut Screen) -> io::Result<Exit> {
        let path = path.to_string_lossy();
        match self.format {
            Format::Human => screen.complain(&document::unreadable(&path, reason))?,
            Format::Json => screen.line(&json::unreadable(&path, reason)?)?,
        }
        Ok(Exit::Failed)
    }
}

/// The text that a policy was written from.
fn source(path: &Path, limit: usize) -> Result<String, String> {
    match Input::file(path.to_owned()).read(limit)? {
        bytes if bytes.len() > limit => Err(format!("it is larger than {limit} bytes; `--max-size` allows more")),
        bytes => String::from_utf8(bytes).map_err(|_| "it is not text in UTF-8".to_owned()),
    }
}
