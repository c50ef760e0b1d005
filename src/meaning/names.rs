//! Declared names, each with what it reaches.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::rests::Rests;
use super::{Content, Extent, Left, Terms};
use crate::model::{DefinedName, Policy, Ref};
use crate::vocab::{DataCategory, DefinitionClass, Field, Party, Vocabulary};

/// A name as its declaration has it.
#[derive(Debug)]
pub(super) struct Declared<'p, T> {
    name: &'p str,
    pub(super) parts: &'p [Ref<T>],
    includes: &'p [DefinedName],
    pub(super) excludes: &'p [Ref<T>],
    /// What it is an example of.
    pub(super) kinds: Terms,
    /// It names examples only, or nothing.
    pub(super) open: bool,
    /// It says "may include".
    pub(super) hedged: bool,
}

/// What a name means.
#[derive(Debug, Clone, Default)]
pub(super) struct Meaning {
    /// The terms that stand in its declaration and in those inside it.
    written: Terms,
    /// The terms that it reaches: these, with every narrower one.
    pub(super) meant: Terms,
    /// Those of them that no "may include" stands before.
    firm: Terms,
    /// The kinds of everything that its declaration and those inside it take in, its own among them.
    kinds: Terms,
    /// Of these, the kinds of what they take in without a "may include".
    kinds_firm: Terms,
    /// It holds more than the text tells.
    open: bool,
    /// Something is taken out of it, or out of something inside it.
    pub(super) trimmed: bool,
    /// The names that it is made of.
    pub(super) inner: Vec<usize>,
}

/// What the declared names of one vocabulary mean.
#[derive(Debug)]
pub(crate) struct Names<'p, T> {
    numbers: HashMap<&'p str, usize>,
    declared: Vec<Declared<'p, T>>,
    /// The names, each after those that its declaration speaks of.
    order: Vec<usize>,
    meanings: Vec<Meaning>,
    /// Worked out when something is taken out, or a name is asked for.
    rests: OnceLock<Rests>,
}

impl<'p> Names<'p, DataCategory> {
    pub(crate) fn of_data(policy: &'p Policy) -> Self {
        let declared = policy.definitions.iter().map(|(name, definition)| {
            let personal = definition.called.contains(&DefinitionClass::Personal);
            let open = definition.data.is_empty() && definition.includes.is_empty() || definition.open_ended.contains(&Field::Data);
            // A name that is a kind of these terms touches them and covers none of them.
            let kinds: Vec<DataCategory> = definition.kind_of.iter().filter_map(|kind| kind.term().copied()).collect();
            Declared {
                name: name.as_str(),
                parts: &definition.data,
                includes: &definition.includes,
                excludes: &definition.excludes,
                kinds: match kinds.as_slice() {
                    [] => Terms::named(&[if personal { DataCategory::PersonalData } else { DataCategory::Information }]),
                    kinds => Terms::named(kinds),
                },
                open,
                hedged: definition.hedged.contains(&Field::Data),
            }
        });
        Self::new(declared.collect())
    }
}

impl<'p> Names<'p, Party> {
    pub(crate) fn of_parties(policy: &'p Policy) -> Self {
        let recipients = policy.recipients.iter().map(|(name, recipient)| Declared {
            name: name.as_str(),
            parts: &recipient.members,
            includes: &[],
            excludes: &[],
            kinds: Terms::named(if recipient.kinds.is_empty() { &[Party::Anyone] } else { &recipient.kinds }),
            open: recipient.members.is_empty() || recipient.open_ended.contains(&Field::Members),
            hedged: false,
        });
        let publishers = policy.publishers.iter().map(|(name, _)| Declared {
            name: name.as_str(),
            parts: &[],
            includes: &[],
            excludes: &[],
            kinds: Terms::named(&[Party::Publisher]),
            open: true,
            hedged: false,
        });
        Self::new(recipients.chain(publishers).collect())
    }
}

impl<'p, T: Vocabulary> Names<'p, T> {
    fn new(declared: Vec<Declared<'p, T>>) -> Self {
        let numbers: HashMap<&str, usize> = declared.iter().enumerate().map(|(number, declared)| (declared.name, number)).collect();
        let number = |name: &DefinedName| numbers.get(name.as_str()).copied();
        let inner = |declared: &Declared<'p, T>| declared.parts.iter().filter_map(Ref::name).chain(declared.includes).filter_map(number).collect();
        let meanings = declared.iter().map(|declared| Meaning { inner: inner(declared), ..Meaning::default() }).collect();
        let mut names = Self { numbers, declared, order: Vec::new(), meanings, rests: OnceLock::new() };
        names.order = names.inner_first();
        for index in 0..names.order.len() {
            if let Some((number, meaning)) = names.order.get(index).and_then(|number| Some((*number, names.made(*number)?))) {
                names.meanings.get_mut(number).into_iter().for_each(|slot| *slot = meaning.clone());
            }
        }
        names
    }

    /// The names, each after those that its declaration speaks of. A cycle is cut where it closes; it is reported elsewhere.
    fn inner_first(&self) -> Vec<usize> {
        let declared = &self.declared;
        let (mut order, mut seen) = (Vec::with_capacity(declared.len()), vec![false; declared.len()]);
        let needed: Vec<Vec<usize>> = declared
            .iter()
            .zip(&self.meanings)
            .map(|(declared, meaning)| {
                let excluded = declared.excludes.iter().filter_map(Ref::name).filter_map(|name| self.number(name));
                meaning.inner.iter().copied().chain(excluded).collect()
            })
            .collect();
        for start in 0..declared.len() {
            let mut stack = vec![(start, 0)];
            while let Some((number, next)) = stack.last_mut() {
                let number = *number;
                if *next == 0 && std::mem::replace(&mut seen[number], true) {
                    stack.pop();
                    continue;
                }
                match needed[number].get(*next) {
                    Some(inner) => {
                        *next += 1;
                        stack.push((*inner, 0));
                    }
                    None => {
                        order.push(number);
                        stack.pop();
                    }
                }
            }
        }
        order
    }
}

impl<'p, T: Vocabulary> Names<'p, T> {
    /// The number of a declared name.
    pub(crate) fn number(&self, name: &DefinedName) -> Option<usize> {
        self.numbers.get(name.as_str()).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.declared.len()
    }

    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    pub(super) fn declared(&self, number: usize) -> Option<&Declared<'p, T>> {
        self.declared.get(number)
    }

    pub(super) fn meaning(&self, number: usize) -> Option<&Meaning> {
        self.meanings.get(number)
    }

    pub(super) fn rests(&self) -> &Rests {
        self.rests.get_or_init(|| Rests::of(self, |_| true))
    }

    fn number_of(&self, item: &Ref<T>) -> Option<usize> {
        item.name().and_then(|name| self.number(name))
    }

    fn named(&self, item: &Ref<T>) -> Option<&Meaning> {
        self.number_of(item).and_then(|number| self.meanings.get(number))
    }

    fn kinds(&self, item: &Ref<T>) -> Option<&Terms> {
        self.number_of(item).and_then(|number| self.declared.get(number)).map(|declared| &declared.kinds)
    }

    /// The terms that a declared name stands for, as they are written.
    pub(super) fn written_in(&self, name: &DefinedName) -> Option<&Terms> {
        self.number(name).and_then(|number| self.meanings.get(number)).map(|meaning| &meaning.written)
    }

    /// The terms that a declared name stands for, with every narrower one.
    pub(super) fn meant_by(&self, name: &str) -> Option<&Terms> {
        self.numbers.get(name).and_then(|number| self.meanings.get(*number)).map(|meaning| &meaning.meant)
    }

    /// The terms that a list covers: its own and those of its names, with every narrower one.
    pub(super) fn covered(&self, items: &[Ref<T>]) -> Terms {
        let mut terms = covered(items);
        items.iter().filter_map(|item| self.named(item)).for_each(|name| terms.union(&name.meant));
        terms
    }

    /// What a name means, once those inside it are known.
    fn made(&self, number: usize) -> Option<Meaning> {
        let declared = self.declared.get(number)?;
        let mut made = self.meanings.get(number)?.clone();
        made.written = written(declared.parts);
        made.meant = covered(declared.parts);
        made.firm = if declared.hedged { Terms::default() } else { made.meant };
        (made.kinds, made.kinds_firm) = (declared.kinds, declared.kinds);
        made.open = declared.open;
        made.trimmed = !declared.excludes.is_empty();
        for inner in made.inner.iter().filter_map(|inner| self.meanings.get(*inner)) {
            made.written.union(&inner.written);
            made.meant.union(&inner.meant);
            made.kinds.union(&inner.kinds);
            made.open |= inner.open;
            made.trimmed |= inner.trimmed;
            if !declared.hedged {
                made.firm.union(&inner.firm);
                made.kinds_firm.union(&inner.kinds_firm);
            }
        }
        let taken = self.covered(declared.excludes);
        for terms in [&mut made.written, &mut made.meant, &mut made.firm] {
            *terms = terms.without(&taken);
        }
        Some(made)
    }

    /// What a list means, as it stands in exceptions.
    pub(crate) fn taken(&self, items: &[Ref<T>]) -> Content {
        if items.is_empty() {
            return Content::default();
        }
        let [rests, _] = self.rests().in_list(self, items);
        Content { terms: self.covered(items), rests }
    }

    /// What is left of an item once something is taken out.
    pub(crate) fn left(&self, item: &Ref<T>, taken: &Content) -> Left {
        let [all, firm] = match item {
            _ if taken.is_empty() => return Left::Firmly,
            // Of a wide term, something narrower may be left.
            Ref::Term(term) if !taken.terms.contains(term.position()) => return Left::Firmly,
            Ref::Term(term) => {
                let terms = Terms::covered(&[*term]);
                [Content { terms, rests: self.rests().of_kinds(&terms) }; 2]
            }
            Ref::Name(name) => {
                let Some((number, meaning)) = self.number(name).and_then(|number| Some((number, self.meanings.get(number)?))) else {
                    return Left::Firmly;
                };
                if !self.rests().follows(number) {
                    let gone = self.kinds(item).is_some_and(|kinds| kinds.within(&taken.terms));
                    return if gone { Left::Nothing } else { Left::Firmly };
                }
                let [rests, rests_firm] = self.rests().held(number);
                [Content { terms: meaning.meant, rests }, Content { terms: meaning.firm, rests: rests_firm }]
            }
        };
        let left = self.rests().without(self, &all, taken);
        match () {
            () if left.is_empty() => Left::Nothing,
            () if left.and(&firm).is_empty() => Left::Hinted,
            () => Left::Firmly,
        }
    }

    /// The kinds that a declared name is of.
    pub(crate) fn kinds_of(&self, item: &Ref<T>) -> Vec<T> {
        self.kinds(item).map(|kinds| kinds.iter().collect()).unwrap_or_default()
    }

    /// Whether an item is the same as a term or narrower.
    pub(crate) fn is_within(&self, item: &Ref<T>, term: T) -> bool {
        match item {
            Ref::Term(narrow) => narrow.is_a(term),
            Ref::Name(_) => {
                let is_below = |terms: &Terms| terms.iter().all(|narrow: T| narrow.is_a(term));
                self.kinds(item).is_some_and(is_below)
                    || self.named(item).is_some_and(|name| !name.open && !name.meant.is_empty() && is_below(&name.meant))
            }
        }
    }

    /// Whether a list reaches all of an item by its terms or its kind.
    pub(crate) fn reaches(&self, extent: &Extent, item: &Ref<T>) -> bool {
        match item {
            Ref::Term(term) => extent.whole.contains(term.position()),
            Ref::Name(_) => !extent.cut && self.kinds(item).is_some_and(|kinds| kinds.within(&extent.meant)),
        }
    }

    /// What the items of lists reach, without the exceptions.
    pub(crate) fn extent(&self, lists: &[&[Ref<T>]], except: &[Ref<T>]) -> Extent {
        let mut extent = Extent { cut: !except.is_empty(), ..Extent::default() };
        let mut kinds_firm = Terms::default();
        for list in lists {
            let terms = covered(list);
            extent.meant.union(&terms);
            extent.surely.union(&terms);
            for name in list.iter().filter_map(|item| self.named(item)) {
                extent.meant.union(&name.meant);
                extent.surely.union(&name.firm);
                extent.kinds.union(&name.kinds);
                kinds_firm.union(&name.kinds_firm);
                extent.open |= name.open;
                extent.cut |= name.trimmed;
            }
        }
        let mut gaps = Terms::default();
        if extent.cut {
            let taken = self.covered(except);
            extent.meant = extent.meant.without(&taken);
            extent.surely = extent.surely.without(&taken);
            let [rests, firm] = self.rests_of(self.rests(), lists, except, &extent);
            (extent.kinds, kinds_firm) = (self.rests().kinds(&rests), self.rests().kinds(&firm));
            // A term is not meant in whole where a name of its kind may hold more than is left.
            gaps = self.rests().kinds(&self.rests().open(&self.rests().all().without(&rests))).with(&self.rests().lost).with_wider::<T>();
        }
        extent.within = extent.meant.complete::<T>();
        extent.whole = extent.within.without(&gaps);
        extent.touched = extent.meant.with(&extent.kinds).with_wider::<T>();
        extent.firm = extent.surely.with(&kinds_firm).with_wider::<T>();
        extent.gone = !except.is_empty() && extent.touched.is_empty() && self.rests().lost.is_empty() && lists.iter().any(|list| !list.is_empty());
        extent
    }

    /// The rests that lists hold without the exceptions, given the terms that they reach; and those that they hold without a "may include".
    pub(super) fn rests_of(&self, rests: &Rests, lists: &[&[Ref<T>]], except: &[Ref<T>], extent: &Extent) -> [Terms; 2] {
        let [mut all, mut firm] = [Terms::default(); 2];
        for [more, more_firm] in lists.iter().map(|list| rests.in_list(self, list)) {
            all.union(&more);
            firm.union(&more_firm);
        }
        if !except.is_empty() {
            let [taken, _] = rests.in_list(self, except);
            all = rests.left(self, all.without(&taken), &extent.meant);
            firm = firm.and(&all);
        }
        [all, firm]
    }
}

/// The terms among the items.
fn written<T: Vocabulary>(items: &[Ref<T>]) -> Terms {
    let mut terms = Terms::default();
    items.iter().filter_map(Ref::term).for_each(|term| terms.insert(term.position()));
    terms
}

/// The terms among the items, with every narrower one.
pub(super) fn covered<T: Vocabulary>(items: &[Ref<T>]) -> Terms {
    written(items).with_narrower::<T>()
}
