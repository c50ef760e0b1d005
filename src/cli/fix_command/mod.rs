//! `fix`: makes the fixes that problems carry.

mod one;
mod unified;

use std::io;
use std::ops::AddAssign;
use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::inputs;
use super::lanes::{Ahead, in_order};
use super::reading::ReadAllFlags;
use super::screen::Screen;
use super::summary::number;
use one::look_at;

const EXAMPLES: &str = "\
Examples:
  privacy-policy fix privacy-policy.yaml
  privacy-policy fix --diff policies/        only show what would be changed, as a patch
  privacy-policy fix --check policies/       only tell, as in CI
  privacy-policy fix - < a.yaml > b.yaml

It makes every change that `validate` offers as a fix: misspelt keys and terms, missing quotes and
brackets, words of earlier drafts of the language, invisible characters. Comments and layout stay.
A file is written as a whole or not at all, and never if more would be wrong with it than before;
one with an error in its syntax is left alone. Of standard input, the mended text is the output.

In folders, files *.yaml, *.yml and *.json are read, at any depth; hidden ones and links to
folders are passed over.

Exit status: 0 nothing is left to see to, 1 problems are left, or with --diff and --check changes to
make, 2 wrong use or a file that cannot be read or written.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Fix {
    /// Policy and preferences files, and folders that hold them; `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Write nothing, and show what would be changed as a unified diff
    #[arg(long, conflicts_with = "check")]
    diff: bool,
    /// Write nothing, and tell which fixes there are
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    reading: ReadAllFlags,
}

/// What is done with the fixes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Write,
    Diff,
    Check,
}

/// What a run has come to.
#[derive(Debug, Default)]
struct Total {
    files: usize,
    /// Files with fixes that were made, or would be.
    mended: usize,
    fixes: usize,
    errors: usize,
    warnings: usize,
    /// Files that could not be read or written.
    failed: usize,
}

impl AddAssign for Total {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.mended += other.mended;
        self.fixes += other.fixes;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.failed += other.failed;
    }
}

impl Fix {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        let mode = match (self.diff, self.check) {
            (true, _) => Mode::Diff,
            (_, true) => Mode::Check,
            _ => Mode::Write,
        };
        let (limits, inputs) = (self.reading.limits(), inputs::find_all(self.paths));
        let mut total = Total::default();
        in_order(
            &inputs,
            self.reading.threads,
            Ahead::Many,
            |input| look_at(input, mode, limits),
            |outcome| {
                total += outcome.counts;
                screen.print(&outcome.result)?;
                if !outcome.told.is_empty() && !screen.is_quiet() {
                    screen.tell_all(&outcome.told)?;
                }
                outcome.complaint.map_or(Ok(()), |complaint| screen.complain(&complaint))
            },
        )?;
        screen.note(&summary(&total, mode))?;
        Ok(match total {
            Total { failed: 1.., .. } => Exit::Failed,
            Total { errors: 0, warnings: 0, mended, .. } if mode == Mode::Write || mended == 0 => Exit::Clean,
            _ => Exit::Found,
        })
    }
}

fn summary(total: &Total, mode: Mode) -> String {
    let fixes = match (total.fixes, mode) {
        (0, _) => "nothing to fix".to_owned(),
        (fixes, Mode::Write) => format!("{} made in {}", number(fixes, "fix"), number(total.mended, "file")),
        (fixes, _) => format!("{} to make in {}", number(fixes, "fix"), number(total.mended, "file")),
    };
    let left = [(total.errors, "error"), (total.warnings, "warning")];
    let left: Vec<String> = left.iter().filter(|(count, _)| *count > 0).map(|(count, what)| number(*count, what)).collect();
    let left = if left.is_empty() { String::new() } else { format!("; {} left, which `privacy-policy validate` shows", left.join(" and ")) };
    format!("{} looked at: {fixes}{left}", number(total.files, "file"))
}
