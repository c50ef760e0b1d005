//! What the lists of statements name, opened down to the terms, as claims read the declared names.

use std::collections::HashSet;

use super::matter::Vague;
use crate::claims::{Described, Names};
use crate::model::{DefinedName, Ref};
use crate::vocab::Terms;

/// What a list names.
#[derive(Debug, Default, Clone)]
pub(crate) struct Opened<'p> {
    terms: Terms,
    /// The declared names in the list, and those that they are made of.
    names: HashSet<&'p DefinedName>,
    /// Whether a name among them tells nothing but itself. The text names something, so that it is clear.
    bare: bool,
}

impl<'p> Opened<'p> {
    /// The terms that are named: those in the list, and those that a name in it lists or is a part of.
    pub(crate) fn named<T: Vague + Described>(names: &Names<'p, T>, items: &'p [Ref<T>]) -> Self {
        let mut opened = Self::default();
        for item in items {
            match item {
                Ref::Term(term) => opened.terms.insert(term.position()),
                Ref::Name(name) => {
                    opened.take_in(names, name);
                    let Some(held) = names.held(name) else { continue };
                    // Somebody of whom the text tells only the name is named, and not just anybody.
                    let anybody = Terms::named(T::UNIVERSAL);
                    let listed = held.listed.without(&anybody);
                    let content = if listed.is_empty() { held.kinds.without(&anybody) } else { listed };
                    let tells = content.iter::<T>().any(Vague::is_clear);
                    opened.bare |= !tells && listed.is_empty();
                    if tells || !listed.is_empty() {
                        opened.terms.union(&content);
                    }
                }
            }
        }
        opened
    }

    /// The same with everything narrower: what is treated alike where a text says how it treats these. A part of something is not all of it.
    pub(crate) fn covered<T: Described>(names: &Names<'p, T>, lists: impl IntoIterator<Item = &'p [Ref<T>]>) -> Self {
        let mut opened = Self::default();
        for item in lists.into_iter().flatten() {
            match item {
                Ref::Term(term) => opened.terms.union(T::hierarchy().narrower(term.position())),
                Ref::Name(name) => {
                    opened.take_in(names, name);
                    names.held(name).into_iter().for_each(|held| opened.terms.union(&held.under));
                }
            }
        }
        opened
    }

    /// Adds a name and those that it is made of, however deep.
    fn take_in<T: Described>(&mut self, names: &Names<'p, T>, name: &'p DefinedName) {
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            if self.names.insert(name) {
                open.extend(names.number(name).and_then(|number| names.declaration(number)).into_iter().flat_map(|(_, declared)| declared.parts()));
            }
        }
    }

    pub(crate) fn terms(&self) -> &Terms {
        &self.terms
    }

    pub(crate) fn has_name(&self, name: &DefinedName) -> bool {
        self.names.contains(name)
    }

    pub(crate) fn bare(&self) -> bool {
        self.bare
    }

    /// Whether both have a term or a name.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.terms.meets(&other.terms) || self.names.intersection(&other.names).next().is_some()
    }

    /// Whether something that is named is among what is covered: all its terms are, or a name of its is.
    pub(crate) fn holds(&self, named: &Self) -> bool {
        let known = self.names.intersection(&named.names).next().is_some();
        known || (!named.terms.is_empty() && named.terms.within(&self.terms))
    }

    pub(crate) fn unite(&mut self, other: &Self) {
        self.terms.union(&other.terms);
        self.names.extend(&other.names);
    }

    pub(crate) fn without(mut self, taken: &Self) -> Self {
        self.terms = self.terms.without(&taken.terms);
        self.names.retain(|name| !taken.names.contains(name));
        self
    }
}
