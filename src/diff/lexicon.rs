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
    pub(super) atoms: Vec<Atom<'p>>,
}

/// What an item means by itself: what has to be covered for it to be, and for a party the kinds of which one is enough.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    whole: Terms,
    kinds: Terms,
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
        // What the plain terms mean is worked out for all of them at once.
        let plain = atoms.iter().filter(|atom| matches!(atom, Atom::Text(_)));
        plain.for_each(|atom| terms.union(&self.own(of, *atom)));
        let mut terms = match of {
            Of::Data => with_narrower(DataCategory::INFO, terms),
            Of::Parties => with_narrower(Party::INFO, terms),
            Of::Wider(info) => with_narrower(info, terms),
            Of::Stricter(_) | Of::Places | Of::Texts => terms,
        };
        for atom in atoms.iter().filter(|atom| matches!((of, atom), (Of::Data | Of::Parties, Atom::Name(_)))) {
            terms.union(&self.own(of, *atom));
        }
        Cover { terms, atoms: atoms.to_vec() }
    }

    /// Whether what an item of this document means is part of what items of this or the other document mean together.
    pub(super) fn covered(&self, of: Of, atom: Atom<'p>, by: &Cover<'_>) -> bool {
        self.meaning(of, atom).covered(of, atom, by)
    }

    /// What an item of this document means.
    pub(super) fn meaning(&self, of: Of, atom: Atom<'p>) -> Meaning {
        let whole = match (of, atom) {
            (Of::Stricter(info), Atom::Text(term)) => position(info, term),
            _ => self.own(of, atom),
        };
        let kinds = match (of, atom) {
            (Of::Parties, Atom::Name(name)) => self.policy.recipients.get(self.own_name(name)).map(|recipient| Terms::named(&recipient.kinds)),
            _ => None,
        };
        Meaning { whole, kinds: kinds.unwrap_or_default() }
    }

    /// A name as this document writes it.
    fn own_name<'a>(&self, name: &'a str) -> &'a str
    where
        'p: 'a,
    {
        self.original.get(name).copied().unwrap_or(name)
    }

    /// What an item adds to what a field means: a term itself, or what a name stands for with all that is narrower.
    fn own(&self, of: Of, atom: Atom<'_>) -> Terms {
        match (of, atom) {
            (Of::Data, Atom::Name(name)) => {
                let name = self.own_name(name);
                let Some(meaning) = self.meanings.data_of(name) else { return Terms::default() };
                let own = with_narrower(DataCategory::INFO, *meaning);
                let excludes = self.policy.definitions.get(name).map_or(&[][..], |definition| &definition.excludes);
                if excludes.is_empty() {
                    return own;
                }
                let mut out = Terms::default();
                excludes.iter().filter_map(Ref::term).for_each(|term| out.insert(term.position()));
                own.without(&with_narrower(DataCategory::INFO, out))
            }
            (Of::Parties, Atom::Name(name)) => {
                self.meanings.parties_of(self.own_name(name)).map_or_else(Terms::default, |meaning| with_narrower(Party::INFO, *meaning))
            }
            (Of::Data, Atom::Text(term)) => position(DataCategory::INFO, term),
            (Of::Parties, Atom::Text(term)) => position(Party::INFO, term),
            (Of::Wider(info), Atom::Text(term)) => position(info, term),
            (Of::Stricter(info), Atom::Text(term)) => {
                let mut terms = Terms::default();
                info.and_wider(term).filter_map(|term| info.position(term.name())).for_each(|at| terms.insert(at));
                terms
            }
            _ => Terms::default(),
        }
    }
}

impl Meaning {
    /// Whether it is part of what items mean together.
    pub(super) fn covered(&self, of: Of, atom: Atom<'_>, by: &Cover<'_>) -> bool {
        let contained = !self.whole.is_empty() && self.whole.within(&by.terms);
        contained || self.kinds.meets(&by.terms) || by.atoms.binary_search(&atom).is_ok() || everywhere(of, by)
    }
}

/// Whether the whole world is named.
fn everywhere(of: Of, by: &Cover<'_>) -> bool {
    matches!(of, Of::Places) && by.atoms.binary_search(&Atom::Text(Region::Worldwide.name())).is_ok()
}

/// A term, as a set.
fn position(info: &'static VocabularyInfo, term: &str) -> Terms {
    let mut terms = Terms::default();
    info.position(term).into_iter().for_each(|at| terms.insert(at));
    terms
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
