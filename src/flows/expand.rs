//! Declared names, opened: every item that a name is made of, with the names on the way to it.

use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

use crate::extent::Names;
use crate::meaning::Terms;
use crate::model::{DefinedName, Policy, Ref};
use crate::vocab::{DataCategory, Field, Party, Vocabulary};

use super::Item;

/// How deep names within names are opened. No text goes a tenth of it.
pub(super) const DEPTH: usize = 64;

/// The declaration of a name, as far as opening it needs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parts<'p, T> {
    pub(crate) items: &'p [Ref<T>],
    pub(crate) excludes: &'p [Ref<T>],
    pub(crate) hedged: bool,
}

/// A vocabulary whose terms stand beside declared names.
pub(crate) trait Opened: Vocabulary + Hash + Display {
    /// The declaration of a name.
    fn declared<'p>(policy: &'p Policy, name: &DefinedName) -> Option<Parts<'p, Self>>;
}

impl Opened for DataCategory {
    fn declared<'p>(policy: &'p Policy, name: &DefinedName) -> Option<Parts<'p, Self>> {
        policy.definitions.get(name).map(|definition| Parts {
            items: &definition.data,
            excludes: &definition.excludes,
            hedged: definition.hedged.contains(&Field::Data),
        })
    }
}

impl Opened for Party {
    fn declared<'p>(policy: &'p Policy, name: &DefinedName) -> Option<Parts<'p, Self>> {
        policy.recipients.get(name).map(|recipient| Parts { items: recipient.members.as_slice(), excludes: &[], hedged: false })
    }
}

/// One item that a name is made of.
#[derive(Debug, Clone, Copy)]
struct Step<'p, T> {
    item: &'p Ref<T>,
    /// The step whose name holds this one.
    from: Option<usize>,
    depth: usize,
    hedged: bool,
    /// The terms that the statement or a definition on the way takes out.
    taken: Terms,
}

/// The items of a list as they stand, each followed by what it is made of. An item that several names hold comes once, by the first way to it.
#[derive(Debug)]
pub(super) struct Items<'p, T> {
    policy: &'p Policy,
    list: Vec<&'p Ref<T>>,
    next: usize,
    taken: Terms,
    except: Vec<Ref<T>>,
    steps: Vec<Step<'p, T>>,
    at: usize,
    seen: HashSet<&'p Ref<T>>,
    /// A name was left closed because it lies too deep.
    pub(super) too_deep: bool,
}

impl<'p, T: Opened> Items<'p, T> {
    pub(super) fn new(policy: &'p Policy, names: &Names<'p, T>, lists: &[&'p [Ref<T>]], except: &[Ref<T>]) -> Self {
        let taken = names.taken(except);
        let list = lists.iter().flat_map(|list| list.iter()).filter(|item| !except.contains(item) && !names.is_gone(item, &taken)).collect();
        Self { policy, list, next: 0, taken, except: except.to_vec(), steps: Vec::new(), at: 0, seen: HashSet::new(), too_deep: false }
    }

    /// Back to before the first item.
    pub(super) fn restart(&mut self) {
        self.next = 0;
        self.at = 0;
        self.steps.clear();
    }

    /// Goes on to the next item. `false` after the last.
    pub(super) fn advance(&mut self, names: &Names<'p, T>) -> bool {
        if let Some(step) = self.steps.get(self.at).copied() {
            self.open(step, names);
            self.at += 1;
        }
        if self.at >= self.steps.len() {
            let Some(item) = self.list.get(self.next) else { return false };
            self.next += 1;
            self.steps.clear();
            self.seen.clear();
            self.seen.insert(item);
            self.steps.push(Step { item, from: None, depth: 0, hedged: false, taken: self.taken });
            self.at = 0;
        }
        true
    }

    fn open(&mut self, step: Step<'p, T>, names: &Names<'p, T>) {
        let Some(parts) = step.item.name().and_then(|name| T::declared(self.policy, name)) else { return };
        if step.depth == DEPTH {
            self.too_deep |= !parts.items.is_empty();
            return;
        }
        let mut taken = step.taken;
        taken.union(&names.taken(parts.excludes));
        let inner = Step { item: step.item, from: Some(self.at), depth: step.depth + 1, hedged: step.hedged || parts.hedged, taken };
        let mut out: Vec<&Ref<T>> = self.excluded();
        out.extend(self.except.iter());
        let news: Vec<&'p Ref<T>> = parts.items.iter().filter(|item| !out.contains(item)).collect();
        for item in news {
            if !names.is_gone(item, &taken) && self.seen.insert(item) {
                self.steps.push(Step { item, ..inner });
            }
        }
    }

    /// The current item.
    pub(super) fn item(&self) -> Option<Item<'p, T>> {
        let step = self.steps.get(self.at)?;
        let mut through: Vec<&DefinedName> = self.way().filter_map(|step| step.item.name()).collect();
        through.reverse();
        let written = self.steps.first()?.item;
        Some(Item { item: step.item, written, through, hedged: step.hedged })
    }

    /// What the names on the way to the current item exclude.
    pub(super) fn excluded(&self) -> Vec<&'p Ref<T>> {
        let current = self.steps.get(self.at).into_iter().copied();
        let names = current.chain(self.way()).filter_map(|step| step.item.name());
        names.filter_map(|name| T::declared(self.policy, name)).flat_map(|parts| parts.excludes).collect()
    }

    /// The steps before the current one, from the nearest.
    fn way(&self) -> impl Iterator<Item = Step<'p, T>> + '_ {
        let before = |step: &Step<'p, T>| step.from.and_then(|from| self.steps.get(from)).copied();
        std::iter::successors(self.steps.get(self.at).and_then(before), move |step| before(step))
    }
}

/// The items of lists, opened, without what is excepted.
pub(crate) fn items<'p, T: Opened>(
    policy: &'p Policy,
    names: &Names<'p, T>,
    lists: &[&'p [Ref<T>]],
    except: &[Ref<T>],
) -> impl Iterator<Item = Item<'p, T>> {
    let mut items = Items::new(policy, names, lists, except);
    std::iter::from_fn(move || if items.advance(names) { items.item() } else { None })
}
