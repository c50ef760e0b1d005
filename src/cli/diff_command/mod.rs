//! `diff`: tells what changed in meaning between two versions of a policy.

mod human;
mod json;
mod markdown;
mod shown;
mod version;

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::diff::{Direction, diff};

use super::Exit;
use super::check_command::DayAndPlaces;
use super::document::{Document, unreadable};
use super::inputs::is_standard_input;
use super::reading::ReadFlags;
use super::screen::Screen;
use shown::Shown;
use version::{Compared, Version};

const EXAMPLES: &str = "\
Examples:
  privacy-policy diff 2015.yaml 2016.yaml
  privacy-policy diff old.yaml new.yaml --format markdown > changes.md
  privacy-policy diff --git HEAD~1 policy.yaml     compare with what git has
  privacy-policy diff --git origin/main policy.yaml --require-new-date
                                                   in CI: wider needs a new date

A change is wider if more may be done with data or people are protected less, narrower if it is
the other way round, neutral if the meaning is the same, and unclear if a person has to look.
Dates and places of the law are those of the new document. With --git, a file that had another
name at the revision is compared with what it was then; of one that was not there, everything is
told as added.

Exit status: 0 nothing is wider, 1 something is wider (with --require-new-date: and the new text
has no later date), 2 wrong use, or a file that cannot be read or is not valid.
The report informs and is not legal advice.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, override_usage = "privacy-policy diff [OPTIONS] <OLD> <NEW>\n       privacy-policy diff [OPTIONS] --git <REVISION> <FILE>")]
pub(super) struct Diff {
    /// The old and the new policy file, of which one may be `-` for standard input; with --git the one file
    #[arg(value_name = "FILE", required = true, num_args = 1..=2)]
    files: Vec<PathBuf>,
    /// Take the old version from git, as it was at this commit, branch or tag
    #[arg(long, value_name = "REVISION", allow_hyphen_values = true)]
    git: Option<String>,
    /// How to show the changes
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Show neutral changes one by one too (human and markdown)
    #[arg(long)]
    all: bool,
    /// Fail only if something is wider and the new text has no later date of its last change or of its taking effect
    #[arg(long)]
    require_new_date: bool,
    #[command(flatten)]
    law: DayAndPlaces,
    #[command(flatten)]
    reading: ReadFlags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one JSON document, described by schema/diff-output.json
    Json,
    /// For a pull request
    Markdown,
}

impl Diff {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        let (old, new) = match self.documents() {
            Ok(documents) => documents,
            Err(wrong) => return screen.complain(&wrong).map(|()| Exit::Failed),
        };
        let (Some(before), Some(after)) = (old.reading(), new.reading()) else { return self.not_compared(&old, &new, screen) };
        let options = match self.law.options(&after.policy) {
            Ok(options) => options,
            Err(missing) => return screen.complain(&format!("`{}`: {missing}", new.shown())).map(|()| Exit::Failed),
        };
        if let Some(note) = self.git.as_deref().and_then(|revision| old.note(new.shown(), revision)) {
            screen.note(&note)?;
        }
        let found = diff(&before.policy, &after.policy, &options);
        let versions = (Compared { name: old.shown(), reading: before }, Compared { name: new.shown(), reading: after });
        let shown = Shown::new(&found, versions, options.as_of);
        match self.format {
            Format::Human => screen.print(&human::page(&shown, self.all, screen.is_quiet(), screen.is_styled()))?,
            Format::Markdown => screen.print(&markdown::page(&shown, self.all))?,
            Format::Json => screen.print(&json::compared(&old, &new, &shown)?)?,
        }
        let undated = found.is_wider() && !found.follows.new_date;
        if self.require_new_date && undated && self.format != Format::Json {
            screen.complain("something is wider, and the new text has no later `last_updated` or `effective_date`")?;
        }
        let fails = if self.require_new_date { undated } else { found.count(Direction::Wider) > 0 };
        Ok(if fails { Exit::Found } else { Exit::Clean })
    }

    /// Reads both documents, or says why the arguments make no sense.
    fn documents(&self) -> Result<(Version, Version), String> {
        let limits = self.reading.limits();
        match (self.files.as_slice(), &self.git) {
            ([file], Some(_)) if is_standard_input(file) => Err("`--git` needs the name of a file; standard input has no earlier version".to_owned()),
            ([file], Some(revision)) => Ok((Version::earlier(revision, file, limits), Version::file(file.clone(), limits))),
            ([_, _, ..], Some(_)) => Err("with `--git`, name one file: the old version is taken from git".to_owned()),
            ([one, other], None) if is_standard_input(one) && is_standard_input(other) => {
                Err("standard input can be read only once: name a file for the other version".to_owned())
            }
            ([one, other], None) => Ok((Version::file(one.clone(), limits), Version::file(other.clone(), limits))),
            _ => Err("name two files, the old version and the new one; or one file and `--git REVISION`".to_owned()),
        }
    }

    /// Tells what keeps the documents from being compared.
    fn not_compared(&self, old: &Version, new: &Version, screen: &mut Screen) -> io::Result<Exit> {
        if self.format == Format::Json {
            screen.print(&json::not_compared(old, new)?)?;
            return Ok(Exit::Failed);
        }
        for version in [old, new] {
            match &version.document {
                Document::Read(_) => {}
                Document::Unreadable(reason) => screen.complain(&unreadable(&version.name, reason))?,
                Document::Invalid(invalid) => invalid.tell(&version.name, "compared", screen)?,
            }
        }
        Ok(Exit::Failed)
    }
}
