//! The formats: what stands before the files, what is said of each, between them, and after them.

use std::io;

use annotate_snippets::Renderer;
use clap::ValueEnum;
use privacy_policy::checks::Answer;

use super::checked::{Detail, File};
use super::totals::Totals;
use super::{github, human, json, markdown, sarif, summary};

/// The report says so once, at its end.
pub(super) const FOOTER: &str = "This report informs and is not legal advice.";

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people: with the line, the place, the provision and what to do
    Human,
    /// For programs: one JSON document, described by schema/check-output.json
    Json,
    /// For code scanning: a SARIF 2.1.0 log
    Sarif,
    /// For GitHub: annotations at the lines of a pull request
    Github,
    /// For a review: tables to paste
    Markdown,
}

/// What is to be shown, and how.
pub(super) struct Look<'a> {
    pub(super) format: Format,
    /// The table of requirements in place of the findings.
    pub(super) summary: bool,
    /// What is listed besides the findings.
    pub(super) show: &'a [Show],
    pub(super) quiet: bool,
    /// Whether our own text is styled.
    pub(super) color: bool,
    pub(super) renderer: &'a Renderer,
}

/// What can be listed besides the findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Show {
    /// Requirements of which it is not known whether they are met, with what would settle each
    Unknown,
    /// Requirements that are met, with the statements that meet them
    Met,
    /// Findings that the file says not to report, with its reasons
    Suppressed,
}

impl Show {
    /// The answer whose requirements are listed, if it is one.
    pub(super) const fn answer(self) -> Option<Answer> {
        match self {
            Self::Unknown => Some(Answer::Unknown),
            Self::Met => Some(Answer::Met),
            Self::Suppressed => None,
        }
    }
}

impl Look<'_> {
    /// What has to be found in the file.
    pub(super) fn detail(&self) -> Detail {
        match self.format {
            _ if self.summary => Detail::Numbers,
            Format::Human if self.show.iter().any(|show| show.answer().is_some()) => Detail::Answers,
            Format::Json => Detail::Answers,
            Format::Human | Format::Sarif | Format::Github | Format::Markdown => Detail::Findings,
        }
    }

    pub(super) fn start(&self) -> &'static str {
        match self.format {
            Format::Json => json::START,
            Format::Sarif => sarif::START,
            Format::Human | Format::Github | Format::Markdown => "",
        }
    }

    /// Stands between two files of which both have something to say.
    pub(super) fn between(&self) -> &'static str {
        match self.format {
            Format::Json | Format::Sarif => ",\n",
            Format::Human | Format::Markdown => "\n",
            Format::Github => "",
        }
    }

    /// What is said of a file.
    pub(super) fn file(&self, file: &File<'_>) -> io::Result<String> {
        match self.format {
            Format::Human if self.summary => Ok(summary::human(file, self)),
            Format::Markdown if self.summary => Ok(summary::markdown(file)),
            Format::Human => Ok(human::file(file, self)),
            Format::Json => json::file(file),
            Format::Sarif => sarif::file(file),
            Format::Github => Ok(github::file(file)),
            Format::Markdown => Ok(markdown::file(file)),
        }
    }

    pub(super) fn end(&self, totals: &Totals, used: sarif::Used) -> io::Result<String> {
        match self.format {
            Format::Human if self.quiet => Ok(String::new()),
            Format::Human | Format::Markdown if totals.checked == 0 => Ok(String::new()),
            Format::Human | Format::Markdown => Ok(format!("\n{FOOTER}\n")),
            Format::Json => json::end(totals),
            Format::Sarif => sarif::end(used),
            Format::Github => Ok(String::new()),
        }
    }
}
