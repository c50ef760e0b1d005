//! What the words of a document mean: which items of a field another field covers.

use std::collections::HashMap;

use super::flat::Atom;
use super::role::Of;
use crate::meaning::{Meanings, Terms};
use crate::model::Policy;
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
        let own: Vec<Terms> = atoms.iter().map(|atom| self.own(of, *atom)).collect();
        together(of, atoms, own.iter())
    }

    /// What the items mean together, and each by itself.
    pub(super) fn meanings(&self, of: Of, atoms: &[Atom<'p>]) -> (Cover<'p>, Vec<Meaning>) {
        let meanings: Vec<Meaning> = atoms.iter().map(|atom| self.meaning(of, *atom)).collect();
        let cover = match of {
            Of::Stricter(_) => self.cover(of, atoms),
            _ => together(of, atoms, meanings.iter().map(|meaning| &meaning.whole)),
        };
        (cover, meanings)
    }

    /// Whether what an item of this document means is part of what items of this or the other document mean together.
    pub(super) fn covered(&self, of: Of, atom: Atom<'p>, by: &Cover<'_>) -> bool {
        self.meaning(of, atom).covered(of, atom, by)
    }

    /// What an item of this document means.
    fn meaning(&self, of: Of, atom: Atom<'p>) -> Meaning {
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
            (Of::Data, Atom::Name(name)) => self.meanings.data_of(self.own_name(name)).copied().unwrap_or_default(),
            (Of::Parties, Atom::Name(name)) => self.meanings.parties_of(self.own_name(name)).copied().unwrap_or_default(),
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

/// What items mean together, of which each adds something.
fn together<'p, 'm>(of: Of, atoms: &[Atom<'p>], own: impl Iterator<Item = &'m Terms>) -> Cover<'p> {
    // What is narrower than plain terms is worked out for all of them at once.
    let (mut plain, mut names) = (Terms::default(), Terms::default());
    for (atom, own) in atoms.iter().zip(own) {
        if matches!(atom, Atom::Name(_)) { &mut names } else { &mut plain }.union(own);
    }
    let plain = match of {
        Of::Data => with_narrower(DataCategory::INFO, plain),
        Of::Parties => with_narrower(Party::INFO, plain),
        Of::Wider(info) => with_narrower(info, plain),
        Of::Stricter(_) | Of::Places | Of::Texts => plain,
    };
    Cover { terms: plain.with(&names), atoms: atoms.to_vec() }
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
