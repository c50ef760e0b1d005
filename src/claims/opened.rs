//! Declared names, opened: every item that a name is made of, with the names on the way to it.

use std::collections::HashSet;
use std::collections::hash_map::{Entry, HashMap};

use super::names::{Declaration, Described, Names};
use crate::model::{DefinedName, Policy, Ref};
use crate::vocab::Terms;

/// How deep names within names are opened. No text goes a tenth of it.
pub(crate) const DEPTH: usize = 64;

/// On how many ways to a name it is opened, where on each way something else is taken out. No text has more than one or two.
pub(crate) const WAYS: usize = 16;

/// Data or a recipient of a claim, with the way on which it came there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<'p, T> {
    /// What it is: a term, or a declared name.
    pub item: Ref<T>,
    /// What stands in the statement. It differs from `item` where a declared name was opened.
    pub written: &'p Ref<T>,
    /// The declared names on the way from `written` to `item`, with `written` first: each one's declaration holds the next, and the last one's holds
    /// `item`. Empty where the item stands in the statement itself.
    pub through: Vec<&'p DefinedName>,
    /// A definition on the way says "may include".
    pub hedged: bool,
}

impl<T> Item<'_, T> {
    /// Whether it comes out of a declared name.
    #[must_use]
    pub const fn is_inferred(&self) -> bool {
        !self.through.is_empty()
    }
}

/// A term, or a name wherever it stands: among the data of a declaration or among what it includes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Held<'p, T> {
    Term(T),
    Name(&'p DefinedName),
}

impl<'p, T: Copy> Held<'p, T> {
    const fn name(self) -> Option<&'p DefinedName> {
        match self {
            Self::Term(_) => None,
            Self::Name(name) => Some(name),
        }
    }
}

impl<'p, T: Copy> From<&'p Ref<T>> for Held<'p, T> {
    fn from(item: &'p Ref<T>) -> Self {
        match item {
            Ref::Term(term) => Self::Term(*term),
            Ref::Name(name) => Self::Name(name),
        }
    }
}

impl<T> From<Held<'_, T>> for Ref<T> {
    fn from(held: Held<'_, T>) -> Self {
        match held {
            Held::Term(term) => Self::Term(term),
            Held::Name(name) => Self::Name(name.clone()),
        }
    }
}

impl<'p, T: Copy> Declaration<'p, T> {
    /// What the name is made of, in the order of the declaration.
    fn held(&self) -> impl Iterator<Item = Held<'p, T>> + use<'p, T> {
        self.parts.iter().map(Held::from).chain(self.includes.iter().map(Held::Name))
    }

    fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.includes.is_empty()
    }
}

/// One item that a name is made of.
#[derive(Debug, Clone, Copy)]
struct Step<'p, T> {
    item: Held<'p, T>,
    /// The step whose name holds this one.
    from: Option<usize>,
    depth: usize,
    hedged: bool,
    /// What the statement or a definition on the way takes out.
    taken: Terms,
    /// It has had its turn, and is opened once more for what was taken out on all earlier ways.
    again: bool,
}

/// The ways to an item so far.
#[derive(Debug)]
struct Ways {
    count: usize,
    /// What is taken out on every one of them.
    taken: Terms,
}

/// The items of a list as they stand, each followed by what it is made of. An item that several names hold comes once, by the first way to it.
#[derive(Debug)]
pub(crate) struct Items<'p, T> {
    policy: &'p Policy,
    list: Vec<&'p Ref<T>>,
    next: usize,
    /// The item of the list that the current one comes from.
    written: Option<&'p Ref<T>>,
    taken: Terms,
    except: Vec<Ref<T>>,
    steps: Vec<Step<'p, T>>,
    at: usize,
    seen: HashMap<Held<'p, T>, Ways>,
    /// A name was left closed because it lies too deep, or on too many ways.
    pub(crate) too_deep: bool,
}

impl<'p, T: Described> Items<'p, T> {
    pub(crate) fn new(policy: &'p Policy, names: &Names<'p, T>, lists: &[&'p [Ref<T>]], except: &[Ref<T>]) -> Self {
        let taken = names.listed(except);
        let list = lists.iter().flat_map(|list| list.iter()).filter(|item| !except.contains(item) && names.is_left(item, &taken)).collect();
        let except = except.to_vec();
        Self { policy, list, next: 0, written: None, taken, except, steps: Vec::new(), at: 0, seen: HashMap::new(), too_deep: false }
    }

    /// Back to before the first item.
    pub(crate) fn restart(&mut self) {
        self.next = 0;
        self.at = 0;
        self.steps.clear();
    }

    /// Goes on to the next item. `false` after the last.
    pub(crate) fn advance(&mut self, names: &Names<'p, T>) -> bool {
        loop {
            if !self.step(names) {
                return false;
            }
            if self.steps.get(self.at).is_some_and(|step| !step.again) {
                return true;
            }
        }
    }

    fn step(&mut self, names: &Names<'p, T>) -> bool {
        if let Some(step) = self.steps.get(self.at).copied() {
            self.open(step, names);
            self.at += 1;
        }
        if self.at >= self.steps.len() {
            let Some(item) = self.list.get(self.next).copied() else { return false };
            self.next += 1;
            self.steps.clear();
            self.seen.clear();
            self.written = Some(item);
            let item = Held::from(item);
            self.seen.insert(item, Ways { count: 1, taken: self.taken });
            self.steps.push(Step { item, from: None, depth: 0, hedged: false, taken: self.taken, again: false });
            self.at = 0;
        }
        true
    }

    fn open(&mut self, step: Step<'p, T>, names: &Names<'p, T>) {
        let Some(parts) = step.item.name().and_then(|name| T::declaration(self.policy, name)) else { return };
        if step.depth == DEPTH {
            self.too_deep |= !parts.is_empty();
            return;
        }
        let mut taken = step.taken;
        if !parts.excludes.is_empty() {
            taken.union(&names.listed(parts.excludes));
        }
        let inner = Step { item: step.item, from: Some(self.at), depth: step.depth + 1, hedged: step.hedged || parts.hedged, taken, again: false };
        let out: HashSet<Held<'_, T>> = self.excluded().into_iter().chain(&self.except).map(Held::from).collect();
        for item in parts.held().filter(|item| !out.contains(item)) {
            if !names.is_left(&item.into(), &taken) {
                continue;
            }
            match self.seen.entry(item) {
                Entry::Vacant(entry) => {
                    entry.insert(Ways { count: 1, taken });
                    self.steps.push(Step { item, ..inner });
                }
                // On another way less may be taken out of what it is made of.
                Entry::Occupied(mut entry) => {
                    let ways = entry.get_mut();
                    let on_all = ways.taken.and(&taken);
                    if on_all != ways.taken && item.name().is_some() {
                        self.too_deep |= ways.count == WAYS;
                        if ways.count < WAYS {
                            *ways = Ways { count: ways.count + 1, taken: on_all };
                            self.steps.push(Step { item, again: true, ..inner });
                        }
                    }
                }
            }
        }
    }

    /// The current item.
    pub(crate) fn item(&self) -> Option<Item<'p, T>> {
        let step = self.steps.get(self.at)?;
        let mut through: Vec<&'p DefinedName> = self.way().filter_map(|step| step.item.name()).collect();
        through.reverse();
        Some(Item { item: step.item.into(), written: self.written?, through, hedged: step.hedged })
    }

    /// What the names on the way to the current item exclude.
    pub(crate) fn excluded(&self) -> Vec<&'p Ref<T>> {
        let current = self.steps.get(self.at).into_iter().copied();
        let names = current.chain(self.way()).filter_map(|step| step.item.name());
        names.filter_map(|name| T::declaration(self.policy, name)).flat_map(|parts| parts.excludes).collect()
    }

    /// The steps before the current one, from the nearest.
    fn way(&self) -> impl Iterator<Item = Step<'p, T>> + '_ {
        let before = |step: &Step<'p, T>| step.from.and_then(|from| self.steps.get(from)).copied();
        std::iter::successors(self.steps.get(self.at).and_then(before), move |step| before(step))
    }
}

/// The items of lists, opened, without what is excepted.
pub(crate) fn items<'p, T: Described>(
    policy: &'p Policy,
    names: &Names<'p, T>,
    lists: &[&'p [Ref<T>]],
    except: &[Ref<T>],
) -> impl Iterator<Item = Item<'p, T>> {
    let mut items = Items::new(policy, names, lists, except);
    std::iter::from_fn(move || if items.advance(names) { items.item() } else { None })
}
