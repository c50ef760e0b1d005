//! Declared names, each with what it reaches.

use std::collections::{HashMap, HashSet};

use super::{Extent, Relation, Terms};
use crate::model::{DefinedName, Policy, Ref};
use crate::vocab::{DataCategory, DefinitionClass, Field, Party, Vocabulary};

/// A name as its declaration has it.
#[derive(Debug)]
struct Declared<'p, T> {
    name: &'p str,
    parts: &'p [Ref<T>],
    includes: &'p [DefinedName],
    excludes: &'p [Ref<T>],
    kinds: Terms,
    open: bool,
    hedged: bool,
}

/// What a name means.
#[derive(Debug, Clone, Default)]
struct Meaning {
    /// The terms that stand in its declaration and in those inside it.
    written: Terms,
    /// The terms that it reaches: these, with every narrower one.
    meant: Terms,
    /// Those of them that no "may include" stands before.
    firm: Terms,
    /// What it is an example of.
    kinds: Terms,
    /// The kinds of everything inside, its own among them.
    kinds_inside: Terms,
    /// Of these, the kinds of what is inside without a "may include".
    kinds_firm: Terms,
    /// Its declaration says "may include".
    hedged: bool,
    /// Terms that it cannot mean in whole, because something of unknown extent is taken out of it.
    gaps: Terms,
    /// It holds more than the text tells.
    open: bool,
    /// The names that its own declaration takes out. With those of all inside it, a long chain would take the square of its length.
    without: Vec<usize>,
    /// The terms that are taken out of it, or out of something inside it.
    taken: Terms,
    /// Something is taken out of it.
    trimmed: bool,
    /// The names that it is made of.
    inner: Vec<usize>,
    /// The names that are made of it.
    outer: Vec<usize>,
}

/// What the declared names of one vocabulary mean.
#[derive(Debug)]
pub(crate) struct Names<'p, T> {
    numbers: HashMap<&'p str, usize>,
    meanings: Vec<Meaning>,
    terms: std::marker::PhantomData<T>,
}

/// A name that is asked for, and the names that have to do with it.
#[derive(Debug)]
pub(crate) struct Reach {
    number: usize,
    /// For every name: whether it is this one or is made of it.
    around: Vec<bool>,
    /// For every name: whether this one, or a name that is made of it, is taken out of it or out of something inside it.
    lost: Vec<bool>,
    /// For every name: whether this one is made of it.
    inside: Vec<bool>,
    /// For every name: whether it has something in common with this one.
    near: Vec<bool>,
    /// The same, by names that do not only "may include" it.
    firmly_near: Vec<bool>,
}

impl<'p> Names<'p, DataCategory> {
    pub(crate) fn of_data(policy: &'p Policy) -> Self {
        let declared = policy.definitions.iter().map(|(name, definition)| {
            let personal = definition.called.contains(&DefinitionClass::Personal);
            let open = definition.data.is_empty() && definition.includes.is_empty() || definition.open_ended.contains(&Field::Data);
            Declared {
                name: name.as_str(),
                parts: &definition.data,
                includes: &definition.includes,
                excludes: &definition.excludes,
                kinds: Terms::named(&[if personal { DataCategory::AnyPersonalData } else { DataCategory::AnyData }]),
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
        let mut meanings: Vec<Meaning> = declared
            .iter()
            .map(|declared| {
                let named = declared.parts.iter().filter_map(Ref::name).chain(declared.includes);
                Meaning { kinds: declared.kinds, open: declared.open, inner: named.filter_map(number).collect(), ..Meaning::default() }
            })
            .collect();
        for number in 0..meanings.len() {
            for inner in meanings.get(number).map(|meaning| meaning.inner.clone()).unwrap_or_default() {
                if let Some(inner) = meanings.get_mut(inner) {
                    inner.outer.push(number);
                }
            }
        }
        let mut names = Self { numbers, meanings, terms: std::marker::PhantomData };
        for number in names.inner_first(&declared) {
            if let Some(meaning) = declared.get(number).map(|declared| names.meaning(number, declared)) {
                names.meanings[number] = meaning;
            }
        }
        names
    }

    /// The names, each after those that its declaration speaks of. A cycle is cut where it closes; it is reported elsewhere.
    fn inner_first(&self, declared: &[Declared<'p, T>]) -> Vec<usize> {
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

    fn named(&self, item: &Ref<T>) -> Option<&Meaning> {
        item.name().and_then(|name| self.number(name)).and_then(|number| self.meanings.get(number))
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
    fn meaning(&self, number: usize, declared: &Declared<'p, T>) -> Meaning {
        let mut made = self.meanings.get(number).cloned().unwrap_or_default();
        let terms = covered(declared.parts);
        made.written = written(declared.parts);
        made.meant = terms;
        made.firm = if declared.hedged { Terms::default() } else { terms };
        made.kinds_inside = made.kinds;
        made.kinds_firm = made.kinds;
        made.hedged = declared.hedged;
        for inner in made.inner.iter().filter_map(|inner| self.meanings.get(*inner)) {
            made.written.union(&inner.written);
            made.meant.union(&inner.meant);
            made.kinds_inside.union(&inner.kinds_inside);
            made.gaps.union(&inner.gaps);
            made.open |= inner.open;
            made.trimmed |= inner.trimmed;
            made.taken.union(&inner.taken);
            if !declared.hedged {
                made.firm.union(&inner.firm);
                made.kinds_firm.union(&inner.kinds_firm);
            }
        }
        let taken = self.taken_out(declared.excludes);
        made.written = made.written.without(&taken.meant);
        made.meant = made.meant.without(&taken.meant);
        made.firm = made.firm.without(&taken.meant);
        let own = made.kinds;
        for kinds in [&mut made.kinds_inside, &mut made.kinds_firm] {
            *kinds = kinds.without(&taken.meant).without(&taken.kinds_inside);
            kinds.union(&own);
        }
        made.gaps.union(&taken.gaps);
        made.taken.union(&taken.meant);
        made.trimmed |= !declared.excludes.is_empty();
        made.without = declared.excludes.iter().filter_map(Ref::name).filter_map(|name| self.number(name)).collect();
        made
    }

    /// The terms that a list of exceptions takes out.
    pub(crate) fn taken(&self, items: &[Ref<T>]) -> Terms {
        self.taken_out(items).meant
    }

    /// Whether nothing is left of an item once terms are taken out.
    pub(crate) fn is_gone(&self, item: &Ref<T>, taken: &Terms) -> bool {
        match item {
            // Of a wide term, something narrower may be left.
            Ref::Term(term) => taken.contains(term.position()) && Terms::covered(&[*term]).within(taken),
            Ref::Name(_) => self.named(item).is_some_and(|name| name.kinds.within(taken) || !name.meant.is_empty() && name.meant.within(taken)),
        }
    }

    /// The kinds that a declared name is of.
    pub(crate) fn kinds_of(&self, item: &Ref<T>) -> Vec<T> {
        self.named(item).map(|name| name.kinds.iter().collect()).unwrap_or_default()
    }

    /// Whether an item is the same as a term or narrower.
    pub(crate) fn is_within(&self, item: &Ref<T>, term: T) -> bool {
        match item {
            Ref::Term(narrow) => narrow.is_a(term),
            Ref::Name(_) => {
                let is_below = |terms: &Terms| terms.iter().all(|narrow: T| narrow.is_a(term));
                self.named(item).is_some_and(|name| is_below(&name.kinds) || !name.open && !name.meant.is_empty() && is_below(&name.meant))
            }
        }
    }

    /// Whether a list reaches all of an item by its terms or its kind.
    pub(crate) fn reaches(&self, extent: &Extent, item: &Ref<T>) -> bool {
        match item {
            Ref::Term(term) => extent.whole.contains(term.position()),
            Ref::Name(_) => self.named(item).is_some_and(|name| !extent.cut && name.kinds.within(&extent.meant)),
        }
    }

    /// What a list of exceptions takes out, and the terms that are then no longer whole.
    fn taken_out(&self, items: &[Ref<T>]) -> Meaning {
        let mut taken = Meaning { meant: covered(items), ..Meaning::default() };
        for meaning in items.iter().filter_map(|item| self.named(item)) {
            taken.meant.union(&meaning.meant);
            taken.kinds_inside.union(&meaning.kinds_inside);
            if meaning.open {
                taken.gaps.union(&meaning.kinds_inside.with_wider::<T>());
            }
        }
        taken
    }

    /// What the items of lists reach, without the exceptions.
    pub(crate) fn extent(&self, lists: &[&[Ref<T>]], except: &[Ref<T>]) -> Extent {
        let [mut meant, mut firm, mut kinds, mut kinds_firm, mut gaps] = [Terms::default(); 5];
        let (mut open, mut cut) = (false, !except.is_empty());
        for list in lists {
            let terms = covered(list);
            meant.union(&terms);
            firm.union(&terms);
            let names = list.iter().filter(|item| !except.contains(item)).filter_map(|item| self.named(item));
            for name in names {
                meant.union(&name.meant);
                firm.union(&name.firm);
                kinds.union(&name.kinds_inside);
                kinds_firm.union(&name.kinds_firm);
                if !name.gaps.is_empty() && !self.is_made_good(name, list) {
                    gaps.union(&name.gaps);
                }
                open |= name.open;
                cut |= name.trimmed;
            }
        }
        let taken = self.taken_out(except);
        gaps.union(&taken.gaps);
        let left = |terms: Terms| terms.without(&taken.meant);
        let (meant, surely) = (left(meant), left(firm));
        let (kinds, kinds_firm) = (left(kinds).without(&taken.kinds_inside), left(kinds_firm).without(&taken.kinds_inside));
        Extent {
            meant,
            surely,
            kinds,
            kinds_firm,
            taken: taken.meant,
            whole: meant.complete::<T>().without(&gaps),
            within: meant.complete::<T>(),
            touched: meant.with(&kinds).with_wider::<T>(),
            firm: surely.with(&kinds_firm).with_wider::<T>(),
            open,
            cut,
        }
    }

    /// Whether all names that one leaves out, or something inside it, stand beside it in the list.
    fn is_made_good(&self, name: &Meaning, list: &[Ref<T>]) -> bool {
        let listed: HashSet<usize> = list.iter().filter_map(Ref::name).filter_map(|name| self.number(name)).collect();
        let mut seen = HashSet::new();
        let mut left = vec![name];
        while let Some(meaning) = left.pop() {
            if !meaning.without.iter().all(|out| listed.contains(out)) {
                return false;
            }
            left.extend(meaning.inner.iter().filter(|inner| seen.insert(**inner)).filter_map(|inner| self.meanings.get(*inner)));
        }
        true
    }

    /// The name of this number, and the names that have to do with it.
    pub(crate) fn reach(&self, number: usize) -> Reach {
        let inside = self.reached(vec![number], |meaning, stack| stack.extend(&meaning.inner));
        // What the name itself takes out is not inside.
        let out = inside.iter().zip(&self.meanings).filter(|(is, _)| **is).flat_map(|(_, meaning)| meaning.without.iter().copied()).collect();
        let out = self.reached(out, |meaning, stack| stack.extend(&meaning.inner));
        let gone = |other: usize| match (self.meanings.get(number), self.meanings.get(other)) {
            (Some(asked), Some(inner)) => other != number && (out.get(other) == Some(&true) || inner.kinds.within(&asked.taken)),
            _ => true,
        };
        let inside = inside.iter().enumerate().filter(|(_, is)| **is).map(|(number, _)| number);
        let inside: Vec<usize> = inside.filter(|other| !gone(*other)).collect();
        let mut marks = vec![false; self.meanings.len()];
        inside.iter().filter_map(|inner| marks.get_mut(*inner).map(|mark| *mark = true)).for_each(drop);
        let around = self.reached(vec![number], |meaning, stack| stack.extend(&meaning.outer));
        let loses = |meaning: &Meaning| meaning.without.iter().any(|out| around.get(*out) == Some(&true));
        let losing = self.meanings.iter().enumerate().filter(|(_, meaning)| loses(meaning)).map(|(number, _)| number).collect();
        let firm = |outer: &&usize| self.meanings.get(**outer).is_some_and(|meaning| !meaning.hedged);
        Reach {
            number,
            inside: marks,
            lost: self.reached(losing, |meaning, stack| stack.extend(&meaning.outer)),
            around,
            firmly_near: self.reached(inside.clone(), |meaning, stack| stack.extend(meaning.outer.iter().filter(firm))),
            near: self.reached(inside, |meaning, stack| stack.extend(&meaning.outer)),
        }
    }

    fn reached(&self, mut stack: Vec<usize>, next: impl Fn(&Meaning, &mut Vec<usize>)) -> Vec<bool> {
        let mut seen = vec![false; self.meanings.len()];
        while let Some(number) = stack.pop() {
            if let (Some(mark), Some(meaning)) = (seen.get_mut(number), self.meanings.get(number))
                && !std::mem::replace(mark, true)
            {
                next(meaning, &mut stack);
            }
        }
        seen
    }

    /// How lists stand to a name, given what they reach.
    pub(crate) fn of_name(&self, reach: &Reach, lists: &[&[Ref<T>]], except: &[Ref<T>], extent: &Extent) -> Relation {
        let Some(asked) = self.meanings.get(reach.number) else { return Relation::default() };
        let marked = |marks: &[bool], number: usize| marks.get(number).is_some_and(|marked| *marked);
        let is = |marks: &[bool], item: &Ref<T>| item.name().and_then(|name| self.number(name)).is_some_and(|number| marked(marks, number));
        if except.iter().any(|item| is(&reach.around, item)) {
            return Relation::default();
        }
        let items = || lists.iter().copied().flatten().filter(|item| !except.contains(item));
        // Where something is taken out, a name may be among it, by itself or by all that it means.
        let left = |item: &Ref<T>| self.named(item).is_none_or(|name| !asked.kinds.within(&name.taken)) && !is(&reach.lost, item);
        let left_over = !extent.cut || !asked.kinds.within(&extent.taken) && (asked.meant.is_empty() || asked.meant.meets(&extent.meant));
        let listed = |marks: &[bool]| left_over && items().any(|item| is(marks, item) && left(item));
        let named_whole = except.is_empty() && items().any(|item| is(&reach.around, item) && self.named(item).is_some_and(|name| !name.trimmed));
        let by_kind = !extent.cut && asked.kinds.within(&extent.meant);
        let by_parts = !asked.open && !asked.meant.is_empty() && asked.meant.within(&extent.whole);
        let in_kind = asked.kinds_inside.meets(&extent.meant) && !extent.cut;
        let of_kind = |kinds: &Terms| !extent.cut && !asked.trimmed && asked.meant.meets(kinds);
        // Where something is taken out, what two names have in common may be among it: then only the names themselves count.
        let listed_inside = |marks: &[bool]| {
            let only_terms_out = except.iter().all(|out| out.name().is_none());
            let kept = |item: &Ref<T>| only_terms_out && self.named(item).is_some_and(|name| !name.trimmed && !name.kinds.within(&extent.taken));
            let one = |item: &Ref<T>| is(&reach.around, item) && left(item) && left_over || is(&reach.inside, item) && kept(item);
            items().any(|item| is(marks, item) && one(item))
        };
        let named = |marks: &[bool]| if extent.cut { listed_inside(marks) } else { listed(marks) };
        let touched = in_kind || of_kind(&extent.kinds) || named(&reach.near) || asked.meant.meets(&extent.meant);
        let firm_kind = asked.kinds_inside.meets(&extent.surely) && !extent.cut;
        let firm = firm_kind || of_kind(&extent.kinds_firm) || named(&reach.firmly_near) || asked.meant.meets(&extent.surely);
        Relation { touched, firm, within: touched || asked.trimmed, whole: listed(&reach.around) && named_whole || by_kind || by_parts }
    }
}

/// The terms among the items.
fn written<T: Vocabulary>(items: &[Ref<T>]) -> Terms {
    let mut terms = Terms::default();
    items.iter().filter_map(Ref::term).for_each(|term| terms.insert(term.position()));
    terms
}

/// The terms among the items, with every narrower one.
fn covered<T: Vocabulary>(items: &[Ref<T>]) -> Terms {
    written(items).with_narrower::<T>()
}
