//! What the words of a document mean: which items of a field another field covers.

use std::collections::HashMap;

use super::flat::Atom;
use super::role::Of;
use crate::meaning::{Meanings, Terms};
use crate::model::{Policy, Ref};
use crate::vocab::{DataCategory, Party, Region, Vocabulary, VocabularyInfo};

/// A document with the meanings of its names.
pub(super) struct Lexicon<'p> {
    pub(super) policy: &'p Policy,
    meanings: Meanings<'p>,
    /// What names of this document are called in the other one, where only the name has changed.
    pub(super) renamed: HashMap<&'p str, &'p str>,
    /// The same, from there.
    original: HashMap<&'p str, &'p str>,
}

/// What the items of a field mean together.
#[derive(Debug, Clone, Default)]
pub(super) struct Cover<'p> {
    terms: Terms,
    /// Sorted, as they are in a field.
    atoms: Vec<Atom<'p>>,
}

impl<'p> Lexicon<'p> {
    pub(super) fn new(policy: &'p Policy) -> Self {
        Self { policy, meanings: Meanings::of(policy), renamed: HashMap::new(), original: HashMap::new() }
    }

    pub(super) fn rename(&mut self, from: &'p str, to: &'p str) {
        self.renamed.insert(from, to);
        self.original.insert(to, from);
    }

    /// What the items mean together.
    pub(super) fn cover(&self, of: Of, atoms: &[Atom<'p>]) -> Cover<'p> {
        let mut terms = Terms::default();
        for atom in atoms {
            self.add(of, *atom, &mut terms);
        }
        Cover { terms, atoms: atoms.to_vec() }
    }

    /// Whether what an item of this document means is part of what items of this or the other document mean together.
    pub(super) fn covered(&self, of: Of, atom: Atom<'p>, by: &Cover<'_>) -> bool {
        if by.atoms.binary_search(&atom).is_ok() || everywhere(of, by) {
            return true;
        }
        match (of, atom) {
            (Of::Data, Atom::Name(_)) => {
                let mut own = Terms::default();
                self.add(of, atom, &mut own);
                !own.is_empty() && own.without(&by.terms).is_empty()
            }
            (Of::Parties, Atom::Name(name)) => {
                let mut own = Terms::default();
                self.add(of, atom, &mut own);
                let kinds = self.policy.recipients.get(self.own_name(name)).map_or(&[][..], |recipient| &recipient.kinds);
                (!own.is_empty() && own.without(&by.terms).is_empty()) || kinds.iter().any(|kind| by.terms.contains(kind.position()))
            }
            (Of::Data, Atom::Text(term)) => holds(DataCategory::INFO, term, by),
            (Of::Parties, Atom::Text(term)) => holds(Party::INFO, term, by),
            (Of::Wider(info) | Of::Stricter(info), Atom::Text(term)) => holds(info, term, by),
            _ => false,
        }
    }

    /// A name as this document writes it.
    fn own_name<'a>(&self, name: &'a str) -> &'a str
    where
        'p: 'a,
    {
        self.original.get(name).copied().unwrap_or(name)
    }

    /// Adds what an item means.
    fn add(&self, of: Of, atom: Atom<'_>, terms: &mut Terms) {
        match (of, atom) {
            (Of::Data, Atom::Name(name)) => {
                let name = self.original.get(name).copied().unwrap_or(name);
                let Some(meaning) = self.meanings.data_of(name) else { return };
                let mut own = with_narrower(DataCategory::INFO, *meaning);
                let excludes = self.policy.definitions.get(name).map_or(&[][..], |definition| &definition.excludes);
                for term in excludes.iter().filter_map(Ref::term) {
                    own = own.without(&narrower(DataCategory::INFO, term.name()));
                }
                terms.union(&own);
            }
            (Of::Parties, Atom::Name(name)) => {
                let name = self.original.get(name).copied().unwrap_or(name);
                let Some(meaning) = self.meanings.parties_of(name) else { return };
                terms.union(&with_narrower(Party::INFO, *meaning));
            }
            (Of::Data, Atom::Text(term)) => terms.union(&narrower(DataCategory::INFO, term)),
            (Of::Parties, Atom::Text(term)) => terms.union(&narrower(Party::INFO, term)),
            (Of::Wider(info), Atom::Text(term)) => terms.union(&narrower(info, term)),
            (Of::Stricter(info), Atom::Text(term)) => {
                info.and_wider(term).filter_map(|term| info.position(term.name())).for_each(|at| terms.insert(at))
            }
            _ => {}
        }
    }
}

/// Whether the whole world is named.
fn everywhere(of: Of, by: &Cover<'_>) -> bool {
    matches!(of, Of::Places) && by.atoms.binary_search(&Atom::Text(Region::Worldwide.name())).is_ok()
}

fn holds(info: &'static VocabularyInfo, term: &str, by: &Cover<'_>) -> bool {
    info.position(term).is_some_and(|at| by.terms.contains(at))
}

/// A term and every narrower one.
fn narrower(info: &'static VocabularyInfo, term: &str) -> Terms {
    let mut terms = Terms::default();
    info.position(term).into_iter().for_each(|at| terms.insert(at));
    with_narrower(info, terms)
}

/// Tables list parents before their children, so one pass suffices.
fn with_narrower(info: &'static VocabularyInfo, mut terms: Terms) -> Terms {
    for (at, parent) in info.parents.iter().enumerate() {
        if terms.contains(usize::from(*parent)) {
            terms.insert(at);
        }
    }
    terms
}
