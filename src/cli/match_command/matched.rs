//! One policy, matched with the wishes: what every format shows in its own way.

use std::collections::{HashMap, HashSet};

use privacy_policy::Problem;
use privacy_policy::matching::{Answer, Score};
use privacy_policy::model::{Locator, Path};
use privacy_policy::source::Span;
use privacy_policy::vocab::WishAnswer;
use privacy_policy::{Policy, Reading};

/// What became of a policy file.
pub(super) enum Fate<'r> {
    /// It could not be read, or is another kind of file.
    Unread(String),
    /// It is no policy of this language.
    Invalid(&'r [Problem]),
    Matched(Matched<'r>),
}

/// A policy file and what became of it.
pub(super) struct File<'r> {
    /// The path as it was named or found; `-` is standard input.
    pub(super) path: &'r str,
    pub(super) fate: Fate<'r>,
}

/// The answers of a policy, with places in the file.
pub(super) struct Matched<'r> {
    pub(super) answers: Vec<Answered<'r>>,
    pub(super) score: Score,
}

/// An answer and what it rests on.
pub(super) struct Answered<'r> {
    pub(super) answer: &'r Answer<'r>,
    pub(super) places: Vec<Place<'r>>,
}

/// A part of the policy that an answer rests on.
pub(super) struct Place<'r> {
    pub(super) path: &'r Path,
    pub(super) span: Span,
    /// The short name of the statement, if it has one.
    pub(super) id: Option<&'r str>,
    /// Where the source text says so.
    pub(super) evidence: &'r [Locator],
}

impl<'r> Matched<'r> {
    pub(super) fn new(reading: &'r Reading, answers: &'r [Answer<'r>]) -> Self {
        let paths: Vec<&Path> = answers.iter().flat_map(|answer| &answer.places).collect();
        let mut spans = reading.source.nearest_values(paths.iter().copied()).into_iter();
        let statements = statements(&reading.policy, paths.iter().copied().collect());
        let place = |(path, span): (&'r Path, Span)| {
            let (id, evidence) = statements.get(path).copied().unwrap_or_default();
            Place { path, span, id, evidence }
        };
        let answered = answers.iter().map(|answer| {
            let places: Vec<Place<'r>> = answer.places.iter().zip(spans.by_ref()).map(place).collect();
            Answered { answer, places }
        });
        Self { answers: answered.collect(), score: Score::of(answers) }
    }

    /// How many wishes have this answer.
    pub(super) fn count(&self, answer: WishAnswer) -> usize {
        self.answers.iter().filter(|answered| answered.answer.answer == answer).count()
    }
}

/// The short names and the evidence of the statements at these paths.
fn statements<'r>(policy: &'r Policy, mut paths: HashSet<&Path>) -> HashMap<Path, (Option<&'r str>, &'r [Locator])> {
    let mut found = HashMap::with_capacity(paths.len());
    for (place, statement) in policy.statements() {
        let path = place.path();
        if paths.remove(&path) {
            let common = statement.common();
            found.insert(path, (common.id.map(|id| id.as_str()), common.evidence));
        }
    }
    found
}
