//! `trace`: compares a policy with the text it was written from.

mod compared;
mod faults;
mod fix;
mod human;
mod json;
mod sources;

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use privacy_policy::{Limits, Reading};

use super::Exit;
use super::document::{self, Document, shown};
use super::human::location;
use super::inputs::{Input, is_standard_input};
use super::reading::ReadFlags;
use super::screen::Screen;
use super::visible::visible;
use compared::compare;
use fix::Change;
use human::{List, Paths};
use sources::{Insisted, Sources, Unread, Wanted};

const EXAMPLES: &str = "\
Examples:
  privacy-policy trace acme.yaml --source acme.html
  privacy-policy trace acme.yaml --source policy.md --source cookies=cookies.html
                                         two pages; evidence names the second with `at: cookies`,
                                         a part that the file declares under document.parts
  privacy-policy trace acme.yaml --source acme.md --git HEAD~1    the text as it was in git
  privacy-policy trace acme.yaml --source acme.md --fix           write the repaired locators
  privacy-policy trace acme.yaml --source acme.md --passages      what every locator stands for
  privacy-policy trace acme.yaml --source acme.md --format json

A source is the policy's text as Markdown, HTML or plain text, such as that of a PDF file; which of
them, its own signs tell. Hidden and struck-out words, scripts, navigation and tables of contents
are no text. Nothing is fetched.

A sentence has parts: items of an enumeration, coordinated verbs, clauses after a semicolon, cells
of a table. A part is accounted for if evidence quotes it, from its first words to its last, or if
the file lists it under encoding.excused with a reason. Evidence of defects and of related documents
accounts for nothing. A cell of a table may be cited by its headings, as in \"IP address | Kept\".

Hints say what a sentence contains and nothing that cites it says, and the other way round. Some of
them are wrong, and they do not change the exit status.

Exit status: 0 everything resolves and every sentence is accounted for, at least in part (with
--require-parts in every part), 1 not so, 2 wrong use, or a file that cannot be read or is not
valid.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Trace {
    /// The policy file; `-` for standard input
    policy: PathBuf,
    /// The text it was written from, or PART=TEXT for a part of it; may be given several times; `-` for standard input
    #[arg(long, value_name = "TEXT", required = true)]
    source: Vec<PathBuf>,
    /// What the texts are written in, where they do not show it
    #[arg(long, value_enum, value_name = "FORMAT")]
    source_format: Option<Insisted>,
    /// Take the texts from git, as they were at this commit, branch or tag
    #[arg(long, value_name = "REVISION", allow_hyphen_values = true)]
    git: Option<String>,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Show the passage that every locator stands for, so that a wrong end is seen
    #[arg(long)]
    passages: bool,
    /// Fail where a part of a sentence is open, too
    #[arg(long)]
    require_parts: bool,
    /// Write into the policy file each repaired locator that surely points at what the old one did
    #[arg(long)]
    fix: bool,
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

/// A policy with its locators mended, and the changes that mended them.
type Mended = (Box<Reading>, Vec<Change>);

impl Trace {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        if let Err(wrong) = self.sense() {
            screen.complain(wrong)?;
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
        let wanted = Wanted { paths: &self.source, format: self.source_format, revision: self.git.as_deref(), limit: self.reading.source_bytes() };
        let sources = match wanted.read(&reading.policy) {
            Ok(sources) => sources,
            Err(Unread { path, reason }) => return self.unreadable(&path, &reason, screen),
        };
        if !self.fix {
            return self.show(&reading, &sources, &[], screen);
        }
        match self.mend(&reading, &sources, limits) {
            Ok(Some((reading, changes))) => self.show(&reading, &sources, &changes, screen),
            Ok(None) => self.show(&reading, &sources, &[], screen),
            Err(wrong) => {
                screen.complain(&wrong)?;
                Ok(Exit::Failed)
            }
        }
    }

    /// What is wrong with the arguments as a whole.
    fn sense(&self) -> Result<(), &'static str> {
        let inputs = self.source.iter().chain([&self.policy]).filter(|path| is_standard_input(path)).count();
        if inputs > 1 {
            return Err("standard input can be read only once: name a file for the policy or for the text");
        }
        if self.fix && is_standard_input(&self.policy) {
            return Err("`--fix` writes into the policy file: name a file");
        }
        Ok(())
    }

    /// Writes the repairs into the policy file, and reads it again.
    fn mend(&self, reading: &Reading, sources: &Sources, limits: Limits) -> Result<Option<Mended>, String> {
        let Some(fixed) = compare(reading, &sources.text, |compared| fix::fixed(compared, limits)) else { return Ok(None) };
        fix::write(&self.policy, &fixed)?;
        match Document::new(Ok(fixed.text.into_bytes()), limits) {
            Document::Read(reading) => Ok(Some((reading, fixed.changes))),
            _ => Ok(None),
        }
    }

    fn show(&self, reading: &Reading, sources: &Sources, changes: &[Change], screen: &mut Screen) -> io::Result<Exit> {
        compare(reading, &sources.text, |compared| {
            match self.format {
                Format::Human => {
                    let policy = self.policy.to_string_lossy();
                    let paths = Paths { policy: shown(&policy), sources: sources.files.iter().map(|(path, _)| shown(path)).collect() };
                    for change in changes {
                        let place = reading.source.nearest_values([&change.path]).first().map(|span| location(paths.policy, span.start));
                        let place = place.unwrap_or_else(|| visible(paths.policy).into_owned());
                        screen.line(&format!("{place}: fixed: `{}` becomes `{}`", visible(&change.old), visible(&change.new)))?;
                    }
                    List { paths: &paths, compared, screen: &mut *screen, offers: !self.fix }.show(self.passages)?;
                }
                Format::Json => screen.line(&json::report(&sources.files, compared, changes)?)?,
            }
            Ok(if compared.is_complete(self.require_parts) { Exit::Clean } else { Exit::Found })
        })
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
