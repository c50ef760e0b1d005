//! Whether all that a declared name holds stands in a list: what it lists, one by one; where that is not all of it, what it is a kind of.

use super::asked::Listed;
use super::names::{Declaration, Described, Names, Role};
use crate::model::Ref;
use crate::vocab::Terms;

/// How many names are looked at for one list. No text has a tenth of it on one question; what lies beyond is left open.
const MOST: usize = 256;

/// What a list says for sure, and by which names.
pub(super) struct Within<'w, 'p, T> {
    names: &'w Names<'p, T>,
    /// The names in the list, by their numbers.
    items: Vec<usize>,
    /// The terms that count.
    terms: Terms,
    /// A name that a "may include" lists counts too.
    hints: bool,
    /// What is a part of something that counts, does too.
    kinds: bool,
    left: usize,
}

impl<'w, 'p, T: Described> Within<'w, 'p, T> {
    /// For names whose parts the list names.
    pub(super) fn parts(names: &'w Names<'p, T>, lists: &[&[Ref<T>]], terms: Terms, hints: bool) -> Self {
        let items = lists.iter().flat_map(|list| list.iter()).filter_map(Ref::name).filter_map(|name| names.number(name)).collect();
        Self { names, items, terms, hints, kinds: false, left: MOST }
    }

    /// For names that lie wholly below the list.
    pub(super) fn all(names: &'w Names<'p, T>, lists: &[&[Ref<T>]], terms: Terms) -> Self {
        Self { kinds: true, ..Self::parts(names, lists, terms, false) }
    }

    /// Whether all of a name is there.
    pub(super) fn holds(&mut self, number: usize) -> bool {
        self.left = self.left.saturating_sub(1);
        let Some((_, declared)) = self.names.declaration(number).filter(|_| self.left > 0) else { return false };
        let out = self.names.listed(declared.excludes);
        let terms = declared.parts.iter().filter_map(Ref::term).filter(|term| !out.contains(term.position()));
        let parts: Vec<usize> = self.numbers(declared, Role::Part).into_iter().filter(|part| self.is_left(*part, &out)).collect();
        let lists_some = terms.clone().next().is_some() || !parts.is_empty();
        let listed = terms.into_iter().all(|term| self.terms.contains(term.position())) && parts.into_iter().all(|part| self.has(part));
        if !listed || lists_some && declared.hedged {
            return false;
        }
        lists_some && !declared.open || self.kinds && self.bounded(declared, &out)
    }

    /// Whether everything that a name is a kind of is there, or everything that its class makes it a part of.
    fn bounded(&mut self, declared: &Declaration<'p, T>, out: &Terms) -> bool {
        let classes = declared.classes;
        if !classes.is_empty() && classes.within(&self.terms) {
            return true;
        }
        let terms: Vec<T> = declared.kind_of.iter().filter_map(Ref::term).copied().filter(|term| !out.contains(term.position())).collect();
        let kinds: Vec<usize> = self.numbers(declared, Role::Kind).into_iter().filter(|kind| self.is_left(*kind, out)).collect();
        let some = !terms.is_empty() || !kinds.is_empty();
        some && terms.into_iter().all(|term| self.terms.contains(term.position())) && kinds.into_iter().all(|kind| self.has(kind))
    }

    fn has(&mut self, number: usize) -> bool {
        self.is_named(number) || self.holds(number)
    }

    fn is_named(&mut self, number: usize) -> bool {
        let least = if self.hints { Listed::Hinted } else { Listed::Firmly };
        (0..self.items.len()).any(|at| self.items.get(at).copied().is_some_and(|item| self.lists(item, number) >= Some(least)))
    }

    /// How a name lists another.
    fn lists(&mut self, outer: usize, inner: usize) -> Option<Listed> {
        if outer == inner {
            return Some(Listed::Firmly);
        }
        self.left = self.left.saturating_sub(1);
        let (_, declared) = self.names.declaration(outer).filter(|_| self.left > 0)?;
        if self.numbers(declared, Role::Excluded).contains(&inner) {
            return None;
        }
        let found = self.numbers(declared, Role::Part).into_iter().filter_map(|part| self.lists(part, inner)).max();
        found.map(|found| if declared.hedged { Listed::Hinted } else { found })
    }

    fn numbers(&self, declared: &Declaration<'p, T>, wanted: Role) -> Vec<usize> {
        declared.names().filter(|(_, role)| *role == wanted).filter_map(|(name, _)| self.names.number(name)).collect()
    }

    fn is_left(&self, number: usize, taken: &Terms) -> bool {
        self.names.held_by(number).is_none_or(|held| held.open || held.listed.is_empty() || !held.listed.within(taken))
    }
}
