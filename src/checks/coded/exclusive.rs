//! Statements that say "only", and what else the text says about the same data.

use super::named::{are_apart, is_about_groups, is_publishers_own};
use crate::checks::Context;
use crate::model::{Common, DataRef, StatementPlace, StatementRef};
use crate::vocab::{Field, Purpose, Stance, Vocabulary};

/// A statement as a comparison needs it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'p> {
    pub(super) place: StatementPlace,
    pub(super) statement: StatementRef<'p>,
}

impl<'p> Said<'p> {
    pub(super) fn common(&self) -> Common<'p> {
        self.statement.common()
    }

    /// Whether both are about the same kind of thing.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.place.list == other.place.list
    }

    /// Whether the other statement says that it is an exception from this one.
    pub(super) fn is_limited_by(&self, other: &Self) -> bool {
        self.common().id.is_some() && self.common().id == other.common().exception_to
    }
}

/// Statements of the publisher that hold: the ones that may contradict each other.
pub(super) fn held<'p>(context: &Context<'p>) -> Vec<Said<'p>> {
    let holds = |statement: StatementRef<'_>| statement.common().stance != Stance::DoesNot && is_publishers_own(context, statement);
    context.statements().filter(|(_, statement)| holds(*statement)).map(|(place, statement)| Said { place, statement }).collect()
}

/// Those of the statements that say that a field holds all there is.
pub(super) fn saying_only<'a, 'p>(statements: &'a [Said<'p>], field: Field) -> impl Iterator<Item = &'a Said<'p>> {
    statements.iter().filter(move |said| said.common().exclusive.contains(&field))
}

/// How the data of two statements meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Overlap {
    /// The one statement is about the data of the other, or about part of them.
    Same,
    /// The other statement is about more data, and does not single these out.
    Wider,
}

/// Whether another statement can be about the same data and people as one that says "only".
pub(super) fn overlap<'p>(context: &Context<'p>, only: &Said<'p>, other: &Said<'p>) -> Option<Overlap> {
    if are_apart(context, only.common().applies_to, other.common().applies_to) {
        return None;
    }
    // Figures about groups are not the data that they were made from.
    if is_about_groups(context, other.statement) && !is_about_groups(context, only.statement) {
        return None;
    }
    let (mine, theirs) = (only.statement.data(), other.statement.data());
    if mine.is_empty() {
        return Some(Overlap::Same);
    }
    let my_cover = context.meanings.data_covered(mine);
    let out_of_mine = context.meanings.data_covered(&only.common().except.data);
    let is_mine = |item: &'p DataRef| {
        let named = context.meanings.data(std::slice::from_ref(item));
        let goes_further = !named.terms().without(my_cover.terms()).is_empty();
        let is_excepted = !named.terms().is_empty() && named.terms().without(out_of_mine.terms()).is_empty();
        my_cover.meets(&named) && !goes_further && !is_excepted
    };
    if theirs.iter().any(is_mine) {
        return Some(Overlap::Same);
    }
    let their_cover = context.meanings.data_covered(theirs);
    let out_of_theirs = context.meanings.data_covered(&other.common().except.data);
    let my_names = context.meanings.data(mine);
    let left = my_names.terms().without(out_of_theirs.terms());
    (their_cover.meets(&my_names) && !left.is_empty()).then_some(Overlap::Wider)
}

/// Those purposes of a statement that another one does not name, in itself or as part of something wider.
pub(super) fn purposes_beyond(only: &Said<'_>, other: &Said<'_>) -> Vec<Purpose> {
    let allowed = only.statement.purposes();
    let excepted = &other.common().except.purposes;
    let within = |purpose: Purpose, wider: &[Purpose]| wider.iter().any(|wide| purpose.is_a(*wide));
    other.statement.purposes().iter().copied().filter(|purpose| !within(*purpose, allowed) && !within(*purpose, excepted)).collect()
}
