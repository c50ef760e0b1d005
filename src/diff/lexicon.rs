//! What the words of a document mean: which items of a field another field covers. Declared names are opened by `claims`.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::flat::{Atom, Name};
use super::role::Of;
use crate::claims::{Held, Reader};
use crate::model::{DefinedName, Policy};
use crate::vocab::{DataCategory, Party, Region, Terms, Vocabulary, VocabularyInfo};

/// A document with the meanings of its names.
pub(super) struct Lexicon<'p> {
    pub(super) policy: &'p Policy,
    /// Worked out when it is first asked for.
    reader: OnceCell<Reader<'p>>,
    /// What names of this document are called in the other one, where only the name has changed.
    pub(super) renamed: HashMap<&'p str, &'p str>,
}

/// What the items of a field mean together.
#[derive(Debug, Clone, Default)]
pub(super) struct Cover<'p> {
    terms: Terms,
    /// Sorted, as they are in a field.
    pub(super) atoms: Vec<Atom<'p>>,
}

/// What an item means by itself: what has to be covered for it to be, and the terms of which it is a part, so that one of them is enough.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    whole: Terms,
    kinds: Terms,
}

impl<'p> Lexicon<'p> {
    pub(super) fn new(policy: &'p Policy) -> Self {
        Self { policy, reader: OnceCell::new(), renamed: HashMap::new() }
    }

    pub(super) fn reader(&self) -> &Reader<'p> {
        self.reader.get_or_init(|| Reader::of(self.policy))
    }

    /// What the items mean together.
    pub(super) fn cover(&self, of: Of, atoms: &[Atom<'p>]) -> Cover<'p> {
        self.meanings(of, atoms).0
    }

    /// What the items mean together, and each by itself.
    pub(super) fn meanings(&self, of: Of, atoms: &[Atom<'p>]) -> (Cover<'p>, Vec<Meaning>) {
        // What is narrower than plain terms is worked out for all of them at once.
        let (mut plain, mut more) = (Terms::default(), Terms::default());
        let mut meanings = Vec::with_capacity(atoms.len());
        for atom in atoms {
            let meaning = self.meaning(of, *atom);
            meanings.push(meaning);
            match (of, atom) {
                (_, Atom::Name(name)) => more.union(&self.held(of, *name).map(|held| held.under).unwrap_or_default()),
                // Whoever promises the stricter promises the less strict.
                (Of::Stricter(info), Atom::Text(term)) => {
                    info.and_wider(term).filter_map(|term| info.position(term.name())).for_each(|at| more.insert(at));
                }
                _ => plain.union(&meaning.whole),
            }
        }
        let plain = match of {
            Of::Data => plain.with_narrower::<DataCategory>(),
            Of::Parties => plain.with_narrower::<Party>(),
            Of::Wider(info) => with_narrower(info, plain),
            Of::Stricter(_) | Of::Places | Of::Texts => plain,
        };
        (Cover { terms: plain.with(&more), atoms: atoms.to_vec() }, meanings)
    }

    /// Whether what an item of this document means is part of what items of this or the other document mean together.
    pub(super) fn covered(&self, of: Of, atom: Atom<'p>, by: &Cover<'_>) -> bool {
        self.meaning(of, atom).covered(of, atom, by)
    }

    /// What an item of this document means.
    fn meaning(&self, of: Of, atom: Atom<'p>) -> Meaning {
        let none = Terms::default();
        match (of, atom) {
            // A name that may hold more than its list is not covered by what covers the list.
            (Of::Data | Of::Parties, Atom::Name(name)) => match self.held(of, name) {
                Some(held) => Meaning { whole: if held.open { none } else { held.under }, kinds: held.kinds },
                None => Meaning { whole: none, kinds: none },
            },
            (Of::Data, Atom::Text(term)) => Meaning { whole: position(DataCategory::INFO, term), kinds: none },
            (Of::Parties, Atom::Text(term)) => Meaning { whole: position(Party::INFO, term), kinds: none },
            (Of::Wider(info) | Of::Stricter(info), Atom::Text(term)) => Meaning { whole: position(info, term), kinds: none },
            _ => Meaning { whole: none, kinds: none },
        }
    }

    /// What a name of this document holds.
    fn held(&self, of: Of, name: Name<'p>) -> Option<&Held> {
        let name: &DefinedName = name.declared;
        match of {
            Of::Data => self.reader().data.held(name),
            Of::Parties => self.reader().parties.held(name),
            _ => None,
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
