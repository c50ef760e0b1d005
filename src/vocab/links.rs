//! Links from the terms of one table to terms of the same or another: what a bundle of data may hold, and which act a word for it names.

use std::sync::LazyLock;

use super::{Act, DataCategory, DisclosureMode, Operation, Term, Vocabulary};

/// The terms that a cell of a further column lists.
pub(super) fn listed<V: Vocabulary>(term: Term, column: &str) -> Vec<V> {
    term.extra(column).unwrap_or_default().split(';').filter_map(|name| V::from_name(name.trim())).collect()
}

/// For each term of a table, in its order, the terms that a column lists.
fn column<T: Vocabulary, V: Vocabulary>(name: &str) -> Vec<Vec<V>> {
    T::INFO.terms().map(|term| listed(term, name)).collect()
}

static MAY_HOLD: LazyLock<Vec<Vec<DataCategory>>> = LazyLock::new(|| column::<DataCategory, _>("may_hold"));
static MODES: LazyLock<Vec<Vec<Act>>> = LazyLock::new(|| column::<DisclosureMode, _>("act"));
static OPERATIONS: LazyLock<Vec<Vec<Act>>> = LazyLock::new(|| column::<Operation, _>("act"));

impl DataCategory {
    /// What a bundle may hold besides the terms below it: a text that names the identifiers of a person, as California law does, leaves open
    /// whether an e-mail address is among them. Empty for a term that is no bundle.
    #[must_use]
    pub fn may_hold(self) -> &'static [Self] {
        MAY_HOLD.get(self.position()).map_or(&[], Vec::as_slice)
    }
}

impl DisclosureMode {
    /// The act that this way of disclosing is. To share is to disclose, and to transfer as a way of disclosing is to hand over: sending data to
    /// another country is an act of its own.
    #[must_use]
    pub fn act(self) -> Act {
        MODES.get(self.position()).and_then(|acts| acts.first()).copied().unwrap_or(Act::Disclose)
    }
}

impl Operation {
    /// The act that this operation is, if it is one.
    #[must_use]
    pub fn act(self) -> Option<Act> {
        OPERATIONS.get(self.position()).and_then(|acts| acts.first()).copied()
    }
}
