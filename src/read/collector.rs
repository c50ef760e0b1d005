//! Collects the problems of one file, up to a limit, and knows the lines.

use std::cell::OnceCell;
use std::ops::Range;

use crate::diagnostic::{Code, Level, Problem};
use crate::model::Path;
use crate::source::{Lines, Span};

pub(crate) struct Collector<'t> {
    text: &'t str,
    lines: OnceCell<Lines<'t>>,
    limit: usize,
    problems: Vec<Problem>,
    /// How many problems were found over the limit.
    dropped: usize,
    /// The text could not be read to its end, so that looking further makes no sense.
    stopped: bool,
}

impl<'t> Collector<'t> {
    pub(crate) fn new(text: &'t str, limit: usize) -> Self {
        Self { text, lines: OnceCell::new(), limit, problems: Vec::new(), dropped: 0, stopped: false }
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.lines.get_or_init(|| Lines::new(self.text)).span(range)
    }

    /// Takes a problem, or counts it if there are enough already: a file of a million mistakes must not take a gigabyte to describe.
    pub(crate) fn add(&mut self, problem: impl FnOnce(&Self) -> Problem) {
        if self.problems.len() < self.limit {
            let problem = problem(self);
            self.problems.push(problem);
        } else {
            self.dropped += 1;
        }
    }

    /// A problem at a place, to be completed by the caller.
    pub(crate) fn at(&self, code: Code, path: Path, range: Range<usize>, message: impl Into<String>) -> Problem {
        Problem {
            code,
            path,
            span: Some(self.span(range)),
            message: message.into(),
            label: String::new(),
            related: Vec::new(),
            help: None,
            fix: None,
        }
    }

    pub(crate) const fn stop(&mut self) {
        self.stopped = true;
    }

    pub(crate) const fn stopped(&self) -> bool {
        self.stopped
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.level() == Level::Error)
    }

    /// Everything that was found, in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.span.map(|span| (span.start.offset, span.end.offset)));
        if self.dropped > 0 {
            self.problems.push(Problem {
                code: Code::TooManyProblems,
                path: Path::root(),
                span: None,
                message: format!("{} more problems are not shown", self.dropped),
                label: String::new(),
                related: Vec::new(),
                help: Some("mend the first ones and run again; they are often the cause of the others".to_owned()),
                fix: None,
            });
        }
        self.problems
    }
}
