//! `report`: pages to look at, and the same in other formats.

mod folder;
mod made;
mod progress;

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use privacy_policy::report::{Names, Pages, Summary};

use super::Exit;
use super::check_command::LawFlags;
use super::file;
use super::inputs::{self, Input};
use super::lanes::{Ahead, in_order};
use super::reading::ReadAllFlags;
use super::screen::Screen;
use super::summary::number;
use super::visible::visible;
use folder::Folder;
use made::{Fate, Made, make};
use progress::Progress;

const EXAMPLES: &str = "\
Examples:
  privacy-policy report acme.yaml -o report          a page: report/index.html
  privacy-policy report policies/ -o report          a page each, and an index that compares them
  privacy-policy report acme.yaml -o report --for EU --as-of 2019-12-30
  privacy-policy report acme.yaml --format markdown  a summary to read
  privacy-policy report acme.yaml --format svg -o flows.svg

A page holds everything it needs and asks for nothing from a network. The checks apply the law
as `check` does, with its settings in `privacy-policy.toml`.
A report is written as a whole or not at all: if one of the files is not valid, its problems are
shown as `validate` shows them, and nothing is written.

Exit status: 0 the report was written, 2 wrong use, or a file that cannot be read or written or is
not valid.
The report informs and is not legal advice.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Report {
    /// Policy files, and folders that hold them; `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The folder of the pages; the file for other formats [default for those: standard output]
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// What to make
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Replace a report or a file that is there
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    law: LawFlags,
    #[command(flatten)]
    reading: ReadAllFlags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// A page for each policy, and an index of several
    Html,
    /// A summary to read, or to paste
    Markdown,
    /// The picture of the flows, as a Mermaid diagram
    Mermaid,
    /// The picture of the flows, as an image
    Svg,
}

/// Where what was made goes.
enum Target {
    Pages(Folder),
    File(PathBuf),
    Screen,
}

impl Report {
    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let inputs = inputs::find(std::mem::take(&mut self.paths));
        let target = match self.unusable(&inputs).map_or_else(|| self.target(), Err) {
            Ok(target) => target,
            Err(wrong) => return failed(screen, &wrong),
        };
        let (output, force) = (self.output.clone(), self.force);
        let (made, total) = match self.make(&inputs, &target, screen)? {
            Ok(made) => made,
            Err(exit) => return Ok(exit),
        };
        let done = match target {
            Target::Screen => return screen.print(&made).map(|()| Exit::Clean),
            Target::File(path) => file::write(&path, &made, force),
            Target::Pages(folder) => {
                let place = output.as_deref().unwrap_or_else(|| Path::new("."));
                folder.write("index.html", &made).and_then(|()| folder.finish()).map_err(|reason| unwritable(place, &reason))
            }
        };
        let place = output.unwrap_or_default();
        match done {
            Err(wrong) => failed(screen, &wrong),
            Ok(()) => {
                let place = if place.is_dir() { place.join("index.html") } else { place };
                screen.note(&format!("wrote `{}`: {}", visible(&place.to_string_lossy()), number(total, "policy")))?;
                Ok(Exit::Clean)
            }
        }
    }

    /// Why these arguments cannot be used together, if they cannot.
    fn unusable(&self, inputs: &[Input]) -> Option<String> {
        let picture = matches!(self.format, Format::Mermaid | Format::Svg);
        if self.format == Format::Html && self.output.is_none() {
            Some("name a folder for the pages, such as `-o report`".to_owned())
        } else if self.format == Format::Html && self.output.as_deref().is_some_and(inputs::is_standard_input) {
            Some("pages go to a folder, such as `-o report`, and not to standard output".to_owned())
        } else if picture && inputs.len() > 1 {
            Some(format!("a picture shows one policy, and here are {}; make a page of each with `--format html`", inputs.len()))
        } else {
            None
        }
    }

    fn target(&self) -> Result<Target, String> {
        match (&self.output, self.format) {
            (Some(path), Format::Html) => Folder::begin(path, self.force).map(Target::Pages).map_err(|reason| unwritable(path, &reason)),
            (Some(path), _) if !inputs::is_standard_input(path) => Ok(Target::File(path.clone())),
            _ => Ok(Target::Screen),
        }
    }

    /// Makes everything, and gives back the last part, which names all others; or what keeps the report from being made, which has been told.
    fn make(self, inputs: &[Input], target: &Target, screen: &mut Screen) -> io::Result<Result<(String, usize), Exit>> {
        let law = match self.law.law() {
            Ok(law) => law,
            Err(wrong) => return failed(screen, &wrong).map(Err),
        };
        let pages = Pages::new().map_err(io::Error::other)?;
        let limits = self.reading.limits();
        let renderer = screen.renderer();
        let (mut texts, mut whole) = (Texts::default(), true);
        let mut progress = Progress::over(inputs.len(), screen.is_quiet());
        let index = (inputs.len() > 1).then_some("index.html");
        in_order(
            inputs,
            self.reading.threads,
            Ahead::Many,
            |input| make(input, self.format, limits, &law, &pages, index, &renderer),
            |fate| {
                progress.step();
                match fate? {
                    Fate::Made(made) if whole => texts.take(made, target, index.is_some()).or_else(|reason| {
                        whole = false;
                        screen.complain(&unwritable(self.output.as_deref().unwrap_or(Path::new(".")), &reason))
                    }),
                    Fate::Made(_) => Ok(()),
                    Fate::Unmade(errors, complaint) => {
                        whole = false;
                        screen.tell_all(&errors)?;
                        screen.complain(&complaint)
                    }
                }
            },
        )?;
        drop(progress);
        if !whole {
            screen.note("nothing was written: a report is complete or not made")?;
            return Ok(Err(Exit::Failed));
        }
        let last = if index.is_some() && self.format == Format::Html { pages.index(&texts.summaries).map_err(io::Error::other)? } else { texts.last };
        Ok(Ok((last, inputs.len())))
    }
}

/// What was made so far.
struct Texts {
    names: Names,
    summaries: Vec<Summary>,
    last: String,
}

impl Default for Texts {
    fn default() -> Self {
        Self { names: Names::beside_index(), summaries: Vec::new(), last: String::new() }
    }
}

impl Texts {
    /// Takes what was made of one policy. Pages beside an index are written at once, so that a thousand of them weigh little.
    fn take(&mut self, made: Made, target: &Target, several: bool) -> Result<(), String> {
        match (target, made.summary) {
            (Target::Pages(folder), Some(summary)) if several => {
                let name = self.names.give(summary.title()) + ".html";
                folder.write(&name, &made.text)?;
                self.summaries.push(summary.at(name));
            }
            _ => self.last += &made.text,
        }
        Ok(())
    }
}

fn unwritable(path: &Path, reason: &str) -> String {
    format!("cannot write `{}`: {reason}", path.display())
}

fn failed(screen: &mut Screen, wrong: &str) -> io::Result<Exit> {
    screen.complain(wrong)?;
    Ok(Exit::Failed)
}
