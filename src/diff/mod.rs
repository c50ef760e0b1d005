//! Differences in meaning between two versions of a policy, each with its direction for the people concerned.
//!
//! What counts is what the texts say, not how the files are written: order, comments and formatting never matter, a name stands for what it is defined
//! to mean, and a wider term covers the narrower ones.
//!
//! - *Matching* (`matching`): of each list, equal statements first; then statements split or put together, where their facts are the same
//!   (`facts`); then those with the same id; last the most alike (`likeness`). Work is bounded for any number of statements.
//! - *Direction*: the table in `fields` says what more or less of each field does to its statement, `scales` puts terms in order, and `valence` says
//!   what the statement means for people. A use that reaches further is wider; a right, a measure or a denial that reaches further is narrower.
//!   `does` goes further than `may`, and `may` further than `does_not`: a disclosure that was reserved and is now stated as a fact is wider, and a promise
//!   that becomes a possibility is wider too.
//! - *Definitions* (`declared`): a changed definition is told at the definition, with the statements that it reaches. Its direction is the one it has there:
//!   more data under a name makes uses of it wider and denials narrower, and where there are both, the change is told once for each.
//! - What the tables cannot say is [`Direction::Unclear`].
//!
//! `diff(a, b)` mirrors `diff(b, a)`: added and removed change places, and so do wider and narrower.

mod change;
mod compare;
mod declared;
mod direction;
mod document;
mod facts;
mod fields;
mod flat;
mod follows;
mod item;
mod kept;
mod lexicon;
mod likeness;
mod matching;
mod promises;
mod reach;
mod reasons;
mod renamed;
mod role;
mod scales;
mod special;
mod statements;
mod unordered;
mod valence;
mod words;

pub use change::{Change, Direction, Kind, Side};
pub use follows::{Follows, LawRow, Material};
pub use promises::Promise;

use crate::checks::Options;
use crate::model::{Path, Policy, Step};
use lexicon::Lexicon;

/// How two documents differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    /// The changes: wider ones first, then unclear, narrower and neutral ones, each in the order of the document.
    pub changes: Vec<Change>,
    /// What follows from them.
    pub follows: Follows,
}

impl Diff {
    /// How many changes have this direction.
    #[must_use]
    pub fn count(&self, direction: Direction) -> usize {
        self.changes.iter().filter(|change| change.direction == direction).count()
    }

    /// Whether more may be done with data than before, or people are protected less.
    #[must_use]
    pub fn is_wider(&self) -> bool {
        self.changes.iter().any(|change| change.direction == Direction::Wider)
    }
}

/// The two documents with what their words mean.
#[derive(Clone, Copy)]
pub(crate) struct Lexicons<'a, 'p> {
    old: &'a Lexicon<'p>,
    new: &'a Lexicon<'p>,
}

/// Compares two versions of a policy.
#[must_use]
pub fn diff(old: &Policy, new: &Policy, options: &Options) -> Diff {
    let lexicon = Lexicon::new(new);
    let changes = changes(old, &lexicon);
    let follows = follows::follows(old, &lexicon, &changes, options);
    Diff { changes: sorted(changes), follows }
}

/// The changes by direction; then by part as the language orders them, then by place in the new document, or else in the old one.
fn sorted(changes: Vec<Change>) -> Vec<Change> {
    fn path(change: &Change) -> Option<&Path> {
        change.new.as_ref().or(change.old.as_ref()).map(|side| &side.path)
    }
    let part = |change: &Change| match path(change).and_then(|path| path.steps().first()) {
        Some(Step::Key(key)) => Policy::FIELDS.iter().position(|field| field == key),
        _ => None,
    };
    let mut placed: Vec<(Option<usize>, Change)> = changes.into_iter().map(|change| (part(&change), change)).collect();
    placed.sort_by(|(part, one), (other_part, other)| {
        let first = (one.direction, part).cmp(&(other.direction, other_part));
        first.then_with(|| path(one).cmp(&path(other))).then_with(|| one.field.cmp(&other.field))
    });
    placed.into_iter().map(|(_, change)| change).collect()
}

/// What changed between two versions of a policy, in the order of the parts of a document.
fn changes<'p>(old: &'p Policy, new: &Lexicon<'p>) -> Vec<Change> {
    let mut found = Vec::new();
    if old == new.policy {
        return found;
    }
    let mut before = Lexicon::new(old);
    renamed::find(&mut before, new);
    let lexicons = Lexicons { old: &before, new };
    document::changes(old, new.policy, &mut found);
    declared::changes(lexicons, &mut found);
    statements::changes(lexicons, &mut found);
    found
}
