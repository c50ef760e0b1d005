//! A statement, ready to be matched and compared.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::fields::FieldName;
use super::flat::{Atom, Flat};
use super::lexicon::{Cover, Lexicon, Meaning};
use super::role::{Empty, Of, Role, Sense};
use super::valence::{self, Valence};
use super::words;
use crate::model::{Id, Locator, Reference, StatementPlace, StatementRef};

/// A statement with its fields.
pub(super) struct Item<'p> {
    pub(super) place: StatementPlace,
    pub(super) statement: StatementRef<'p>,
    pub(super) flat: Flat<'p>,
    /// A number that is equal for equal fields.
    pub(super) hash: u64,
    /// The same for equal frames.
    pub(super) frame_hash: u64,
    /// What it means for the person.
    pub(super) valence: Valence,
    /// The lists that together say which facts the statement states: this data, for these purposes, to these recipients.
    pub(super) axes: Vec<Axis<'p>>,
}

/// A list of a statement, every item of which combines with every item of the others.
pub(super) struct Axis<'p> {
    pub(super) key: FieldName,
    of: Of,
    pub(super) cover: Cover<'p>,
    /// What each of the items means by itself.
    meanings: Vec<Meaning>,
}

impl<'p> Axis<'p> {
    pub(super) fn atoms(&self) -> &[Atom<'p>] {
        &self.cover.atoms
    }

    /// Whether what the item at a position means is part of what another list means.
    pub(super) fn is_covered(&self, at: usize, by: &Cover<'_>) -> bool {
        let item = self.atoms().get(at).zip(self.meanings.get(at));
        item.is_some_and(|(atom, meaning)| meaning.covered(self.of, *atom, by))
    }

    /// Whether any of it is part of what another list means.
    pub(super) fn reaches(&self, by: &Cover<'_>) -> bool {
        (0..self.meanings.len()).any(|at| self.is_covered(at, by))
    }
}

impl<'p> Item<'p> {
    pub(super) fn new(place: StatementPlace, statement: StatementRef<'p>, lexicon: &Lexicon<'p>) -> Self {
        let flat = Flat::of_statement(statement, &lexicon.renamed);
        let mut hasher = DefaultHasher::new();
        flat.hash(&mut hasher);
        Self { place, statement, flat, hash: hasher.finish(), frame_hash: 0, valence: Valence::Unclear, axes: Vec::new() }
    }

    /// Works out what is needed for those statements only that have no equal in the other document.
    pub(super) fn with_axes(mut self, lexicon: &Lexicon<'p>) -> Self {
        let part = self.part();
        let axes = self.flat.iter().filter_map(|(key, atoms)| match key.row(part).role {
            Role::List(Sense::Reach, of, Empty::Unstated) => {
                let (cover, meanings) = lexicon.meanings(of, atoms);
                Some(Axis { key, of, cover, meanings })
            }
            _ => None,
        });
        self.axes = axes.collect();
        self.valence = valence::of(lexicon.reader(), self.statement);
        let mut hasher = DefaultHasher::new();
        self.frame().hash(&mut hasher);
        self.frame_hash = hasher.finish();
        self
    }

    /// The list that the statement stands in.
    pub(super) fn part(&self) -> &'static str {
        self.place.list.last().copied().unwrap_or_default()
    }

    pub(super) fn id(&self) -> Option<&'p str> {
        self.statement.id().map(Id::as_str)
    }

    /// The statement with everything that belongs to it, whatever the order.
    pub(super) fn whole(&self) -> Whole<'p> {
        let common = self.statement.common();
        let mut see: Vec<&str> = common.see.iter().map(Reference::as_str).collect();
        see.sort_unstable();
        let own = (!common.x.0.is_empty()).then(|| serde_json::to_string(common.x).ok()).flatten();
        (self.hash, self.id(), sorted(common.evidence), common.note.map(crate::model::Text::as_str), see, own)
    }

    pub(super) fn label(&self) -> String {
        words::label(self.part(), self.id(), &self.flat)
    }

    /// Everything but the axes: statements that agree here differ only in which facts they state.
    pub(super) fn frame(&self) -> Frame<'_, 'p> {
        let is_axis = |key: FieldName| self.axes.iter().any(|axis| axis.key == key);
        Frame { rest: self.flat.iter().filter(|(key, _)| !is_axis(*key)).collect(), axes: self.axes.iter().map(|axis| axis.key).collect() }
    }
}

/// What two statements have to have in common for their facts to be put together.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Frame<'i, 'p> {
    rest: Vec<(FieldName, &'i [Atom<'p>])>,
    axes: Vec<FieldName>,
}

impl Frame<'_, '_> {
    /// Whether the facts of several such statements add up. "Only" says something about the whole of a statement, so there they do not.
    pub(super) fn adds_up(&self) -> bool {
        !self.axes.is_empty() && self.rest.iter().all(|(key, _)| key.name() != "exclusive")
    }
}

/// Content, id, evidence, note, references and extensions of a statement.
type Whole<'p> = (u64, Option<&'p str>, Evidence<'p>, Option<&'p str>, Vec<&'p str>, Option<String>);
/// Pieces of evidence: the section and the words of each.
type Evidence<'p> = Vec<(Option<&'p str>, &'p str)>;

/// Pieces of evidence, whatever their order.
pub(super) fn sorted(locators: &[Locator]) -> Evidence<'_> {
    let mut texts: Vec<_> = locators.iter().map(|locator| (locator.at.as_ref().map(Id::as_str), locator.text.as_str())).collect();
    texts.sort_unstable();
    texts
}

/// Pairs of equal things, each used once, in order; and what is left on either side.
pub(super) fn pair_by<'k, K: Hash + Eq + 'k>(old: &[K], new: &[K]) -> Vec<(usize, usize)> {
    let mut waiting: HashMap<&K, Vec<usize>> = HashMap::with_capacity(old.len());
    for (at, key) in old.iter().enumerate().rev() {
        waiting.entry(key).or_default().push(at);
    }
    new.iter().enumerate().filter_map(|(at, key)| Some((waiting.get_mut(key)?.pop()?, at))).collect()
}
