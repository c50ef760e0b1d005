//! Which rows are asked for.

use super::Kind;
use crate::claims::{Described, Item, Names, may_hold};
use crate::model::{DataRef, DefinedName, PartyRef, Ref};
use crate::vocab::Purpose;

/// Which rows are asked for. An empty list asks for all; of several items of a list one suffices.
///
/// A term admits itself and everything narrower, so that `contact` finds e-mail addresses; a declared name is narrower than a term if all of it is. A name
/// admits itself and what comes out of it. A row on something wider, or that names nothing where something is asked for, may speak of what is asked for: it
/// is counted, and made where [`wider`](Self::wider) rows are asked for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Kinds of statement.
    pub kinds: Vec<Kind>,
    /// Data categories or declared names.
    pub data: Vec<DataRef>,
    /// Purposes.
    pub purposes: Vec<Purpose>,
    /// Kinds of party or declared names.
    pub recipients: Vec<PartyRef>,
    /// Rows on something wider than what is asked for, too.
    pub wider: bool,
    /// Only what stands in the statements: declared names are not opened.
    pub as_written: bool,
    /// Declared names are opened however much they hold. Otherwise those that hold more than [`MOST_OPENED`](super::MOST_OPENED) items stay closed.
    pub in_full: bool,
}

/// How something in a row stands to what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Within,
    /// It may be about what is asked for: it is wider, or names nothing.
    Wider,
    Apart,
}

/// How an item stands to what is asked for. A closed name stands for all that it holds; of an open one each item has a row of its own.
pub(super) fn of_item<T: Described>(asked: &[Ref<T>], item: &Item<'_, T>, closed: bool, names: &Names<'_, T>) -> Standing {
    let to = |asked: &Ref<T>| match (asked, &item.item) {
        (Ref::Term(asked), item) => to_term(*asked, item, closed, names),
        (Ref::Name(asked), own) if own.name() == Some(asked) || item.through.contains(&asked) => Standing::Within,
        (Ref::Name(asked), Ref::Term(wide)) if names.lies_within(asked, *wide) => Standing::Wider,
        (Ref::Name(asked), Ref::Name(name)) if closed && may_be_in(asked, name, names) => Standing::Wider,
        _ => Standing::Apart,
    };
    asked.iter().map(to).min().unwrap_or(Standing::Within)
}

fn to_term<T: Described>(asked: T, item: &Ref<T>, closed: bool, names: &Names<'_, T>) -> Standing {
    match item {
        Ref::Term(term) => of_term(asked, *term),
        Ref::Name(name) if names.lies_within(name, asked) => Standing::Within,
        Ref::Name(name) => {
            let listed = names.held(name).is_some_and(|held| held.under.contains(asked.position()));
            if if listed { closed } else { names.may_hold(name, asked) } { Standing::Wider } else { Standing::Apart }
        }
    }
}

/// Whether one name may hold another, as far as their terms tell.
fn may_be_in<T: Described>(inner: &DefinedName, outer: &DefinedName, names: &Names<'_, T>) -> bool {
    let terms = |name: &DefinedName| names.held(name).map(|held| held.under.with(&held.kinds));
    names.held(outer).zip(terms(inner)).is_some_and(|(outer, inner)| inner.meets(&outer.under) || inner.meets(&outer.may))
}

fn of_term<T: Described>(asked: T, term: T) -> Standing {
    match () {
        () if term.is_a(asked) => Standing::Within,
        () if asked.is_a(term) || may_hold(term).contains(asked.position()) => Standing::Wider,
        () => Standing::Apart,
    }
}

/// How a purpose stands to those that are asked for.
pub(super) fn of_purpose(asked: &[Purpose], purpose: Purpose) -> Standing {
    asked.iter().map(|asked| of_term(*asked, purpose)).min().unwrap_or(Standing::Within)
}

/// How a row that names nothing stands to what is asked for, where its kind can name something.
pub(super) const fn of_nothing(is_asked: bool, can_name: bool) -> Standing {
    match (is_asked, can_name) {
        (false, _) => Standing::Within,
        (true, true) => Standing::Wider,
        (true, false) => Standing::Apart,
    }
}
