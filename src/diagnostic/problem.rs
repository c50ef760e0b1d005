//! A problem: a fact about a file.

use std::fmt;

use super::{Code, Level};
use crate::model::Path;
use crate::source::Span;

/// Something that is wrong with a file, or worth knowing.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// What kind of problem it is.
    pub code: Code,
    /// Where it stands, told without line numbers.
    pub path: Path,
    /// Where it stands in the file. There is none if the file as a whole is meant.
    pub span: Option<Span>,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What was expected or found there, in a few words to stand beside the place.
    pub label: String,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// What to do about it, in words.
    pub help: Option<String>,
    /// What to do about it, as a change of the text.
    pub fix: Option<Fix>,
}

/// Another place that belongs to a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Where it stands, told without line numbers.
    pub path: Path,
    /// Where it stands in the file.
    pub span: Option<Span>,
    /// What is there.
    pub label: String,
}

/// A change of the text that removes a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The stretch to replace.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
}

impl Problem {
    /// A problem of the file as a whole, to be completed by the caller.
    pub(crate) fn of_file(code: Code, message: impl Into<String>) -> Self {
        Self { code, path: Path::root(), span: None, message: message.into(), label: String::new(), related: Vec::new(), help: None, fix: None }
    }

    /// How bad it is.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.code.level()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(span) = self.span {
            write!(f, "{}:{}: ", span.start.line, span.start.column)?;
        }
        write!(f, "{}[{}]: {}", self.level(), self.code, self.message)?;
        if let Some(help) = &self.help {
            write!(f, " ({help})")?;
        }
        Ok(())
    }
}

/// All problems of a file that is no policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Problems(
    /// The problems, in the order of the file.
    pub Vec<Problem>,
);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
