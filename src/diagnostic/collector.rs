//! Collects the problems of one file, up to a limit, and knows the lines.
//!
//! Errors and remarks are counted apart: a thousand notes neither hide an error nor make a file invalid.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::{Code, Level, Problem};
use crate::model::{Path, Step};
use crate::source::{Lines, Span};

pub(crate) struct Collector<'t> {
    text: &'t str,
    lines: OnceCell<Lines<'t>>,
    limit: usize,
    problems: Vec<Problem>,
    errors: usize,
    /// How many bytes of words and paths the problems hold.
    words: usize,
    /// How many problems were found when there were enough errors.
    dropped: usize,
    /// How many notes and warnings were found over the limit.
    dropped_remarks: usize,
    /// How many problems of each kind were described.
    described: BTreeMap<Code, usize>,
    /// The text could not be read to its end, so that looking further makes no sense.
    stopped: bool,
}

/// Remarks on characters that are not what they look like.
const DISGUISES: [Code; 2] = [Code::InvisibleCharacter, Code::LookAlikeCharacter];

/// How many problems of a kind come with a suggestion.
const MOST_ADVISED: usize = 100;

/// The most bytes of words and paths that problems may hold together. A thousand problems take a third of that, unless their paths lead through
/// keys of thousands of letters.
const MOST_WORDS: usize = 1 << 20;

impl<'t> Collector<'t> {
    pub(crate) fn new(text: &'t str, limit: usize) -> Self {
        Self {
            text,
            lines: OnceCell::new(),
            limit,
            problems: Vec::new(),
            errors: 0,
            words: 0,
            dropped: 0,
            dropped_remarks: 0,
            described: BTreeMap::new(),
            stopped: false,
        }
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.lines.get_or_init(|| Lines::new(self.text)).span(range)
    }

    /// Takes a problem, or counts it if there are enough already: a file of a million mistakes must not take a gigabyte to describe.
    pub(crate) fn add(&mut self, code: Code, problem: impl FnOnce(&Self) -> Problem) {
        if self.count_if_full(code) {
            return;
        }
        if code.level() == Level::Error {
            self.errors += 1;
        }
        *self.described.entry(code).or_default() += 1;
        let problem = problem(self);
        self.words += words(&problem);
        self.problems.push(problem);
    }

    /// How many problems are described at most.
    pub(crate) const fn limit(&self) -> usize {
        self.limit
    }

    /// Counts a problem if there are enough already, and tells so: then working out its path, its words and advice is in vain.
    pub(crate) fn count_if_full(&mut self, code: Code) -> bool {
        // The first error always has room: it decides.
        if self.errors >= self.limit || self.errors > 0 && self.words >= MOST_WORDS {
            self.dropped += 1;
            return true;
        }
        let full = code.level() != Level::Error && (self.problems.len() - self.errors >= self.limit || self.words >= MOST_WORDS);
        if full {
            self.dropped_remarks += 1;
        }
        full
    }

    /// Whether it is worth while to look for what was meant. Who has hundreds of problems of a kind has one cause, and comparing words takes time.
    pub(crate) fn wants_advice(&self, code: Code) -> bool {
        self.described.get(&code).is_none_or(|described| *described < MOST_ADVISED)
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

    /// The problem of a file in which nothing stands.
    pub(crate) fn no_document(&self, range: Range<usize>, smallest: &str) -> Problem {
        let mut problem = self.at(Code::EmptyFile, Path::root(), range, "this file holds no document");
        problem.help = Some(smallest.to_owned());
        problem
    }

    pub(crate) const fn stop(&mut self) {
        self.stopped = true;
    }

    pub(crate) const fn stopped(&self) -> bool {
        self.stopped
    }

    pub(crate) const fn has_errors(&self) -> bool {
        self.errors > 0 || self.dropped > 0
    }

    /// Everything that was found, in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.span.map(|span| (span.start.offset, span.end.offset)));
        if self.problems.iter().any(|problem| problem.code == Code::AmbiguousScalar) {
            self.keep_errors_alone();
        }
        if self.problems.iter().any(|problem| DISGUISES.contains(&problem.code)) {
            self.name_disguises_once();
        }
        for (dropped, code, what) in
            [(self.dropped, Code::TooManyProblems, "problems"), (self.dropped_remarks, Code::TooManyRemarks, "notes and warnings")]
        {
            if dropped > 0 {
                self.problems.push(Problem {
                    code,
                    path: Path::root(),
                    span: None,
                    message: if dropped == 1 { format!("1 more of the {what} is not shown") } else { format!("{dropped} more {what} are not shown") },
                    label: String::new(),
                    related: Vec::new(),
                    help: Some("mend the first ones and run again; they are often the cause of the others".to_owned()),
                    fix: None,
                });
            }
        }
        self.problems
    }

    /// A character that an error tells of by its number is no problem of its own.
    fn name_disguises_once(&mut self) {
        let errors: Vec<_> = self.problems.iter().filter(|problem| problem.level() == Level::Error && problem.message.contains("(U+")).collect();
        let errors: Vec<_> = errors.into_iter().filter_map(|problem| Some((problem.span?.range(), problem.message.clone()))).collect();
        let is_told = |problem: &Problem| {
            let (Some(own), Some(number)) = (problem.span.map(Span::range), problem.message.find("(U+").and_then(|at| problem.message.get(at..)))
            else {
                return false;
            };
            let number = number.split_inclusive(')').next().unwrap_or(number);
            errors.iter().any(|(range, message)| range.start <= own.start && own.end <= range.end && message.contains(number))
        };
        self.problems.retain(|problem| !DISGUISES.contains(&problem.code) || !is_told(problem));
    }

    /// How other programs read a value is no matter while there is an error in the same value: two remedies for one place would confuse.
    fn keep_errors_alone(&mut self) {
        let errors: HashSet<_> = self.problems.iter().filter(|problem| problem.level() == Level::Error).filter_map(|problem| problem.span).collect();
        self.problems.retain(|problem| problem.code != Code::AmbiguousScalar || !problem.span.is_some_and(|span| errors.contains(&span)));
    }
}

/// How many bytes the words and paths of a problem take.
fn words(problem: &Problem) -> usize {
    let key = |step: &Step| if let Step::Key(key) = step { key.len() } else { 0 };
    let path = |path: &Path| path.steps().iter().map(|step| size_of::<Step>() + key(step)).sum::<usize>();
    let related: usize = problem.related.iter().map(|related| path(&related.path) + related.label.len()).sum();
    let fix = problem.fix.as_ref().map_or(0, |fix| fix.replacement.len());
    path(&problem.path) + problem.message.len() + problem.label.len() + problem.help.as_ref().map_or(0, String::len) + fix + related
}

/// A text of the file, short enough for a message.
pub(crate) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text.chars().take(MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
