//! What is asked for in one respect: a term, a declared name, or nothing in particular.

use super::extent::{Extent, Fit, Stand};
use super::names::{Described, Held, Impersonal, Names, Role};
use super::within::Within;
use crate::model::{DefinedName, Ref};
use crate::vocab::Terms;

/// What is asked for in one respect.
#[derive(Debug)]
pub(crate) enum Asked {
    /// Nothing in particular.
    Anything,
    /// A term, by its position.
    Term(usize),
    /// A declared name.
    Name(Box<Wanted>),
    /// A name that the policy does not declare, so that nothing is about it.
    Nothing,
}

/// A declared name that is asked for, with the names that hold it and those that it holds.
#[derive(Debug)]
pub(crate) struct Wanted {
    number: usize,
    held: Held,
    /// For each name, whether it lists this one.
    above: Vec<Option<Listed>>,
    /// For each name, whether this one holds it.
    below: Vec<bool>,
    /// For each name, whether it lists one that this one holds.
    beside: Vec<Option<Listed>>,
}

/// How a name lists another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Listed {
    /// Behind a "may include".
    Hinted,
    Firmly,
}

/// A list as it is written, with what it reaches.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listing<'c, 'p, T> {
    pub(crate) lists: &'c [&'p [Ref<T>]],
    pub(crate) extent: &'c Extent,
    /// What the statement takes out.
    pub(crate) out: &'p [Ref<T>],
}

impl Asked {
    pub(crate) fn of<T: Described>(item: Option<&Ref<T>>, names: &Names<'_, T>) -> Self {
        match item {
            None => Self::Anything,
            Some(Ref::Term(term)) => Self::Term(term.position()),
            Some(Ref::Name(name)) => Wanted::of(name, names).map_or(Self::Nothing, |wanted| Self::Name(Box::new(wanted))),
        }
    }

    /// How an assertion stands to it. What is not asked is not restricted.
    pub(crate) fn asserted<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Stand {
        match self {
            Self::Anything => Stand::COVERS,
            Self::Nothing => Stand::APART,
            Self::Term(term) => list.extent.asserts(*term),
            Self::Name(wanted) => wanted.asserted(list, names),
        }
    }

    /// How something that is said of each narrower item stands to it.
    pub(crate) fn treated<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Stand {
        match self {
            Self::Term(term) => list.extent.treats(*term),
            Self::Name(wanted) if list.extent.empty && !wanted.is_taken_out(list, names) => Stand::COVERS,
            Self::Name(wanted) => match wanted.asserted(list, names) {
                Stand { fit: Fit::Part | Fit::Open, .. } if wanted.lies_in(list, list.extent.sure, names) => Stand::COVERS,
                stand => stand,
            },
            _ => self.asserted(list, names),
        }
    }

    /// How a denial stands to it. Where nothing is asked, one that names something denies a part.
    pub(crate) fn denied<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Stand {
        match self {
            Self::Anything if list.extent.is_all() => Stand::COVERS,
            Self::Anything => Stand { fit: Fit::Part, ..Stand::COVERS },
            Self::Nothing => Stand::APART,
            Self::Term(term) => list.extent.denies(*term, &names.impersonal),
            Self::Name(wanted) => wanted.denied(list, names),
        }
    }
}

impl Wanted {
    fn of<T: Described>(name: &DefinedName, names: &Names<'_, T>) -> Option<Self> {
        let number = names.number(name)?;
        let held = *names.held_by(number)?;
        let mut wanted = Self { number, held, above: vec![None; names.len()], below: vec![false; names.len()], beside: Vec::new() };
        wanted.above = above(names, |name| name == number);
        let mut left = vec![number];
        while let Some(outer) = left.pop() {
            let Some((_, declared)) = names.declaration(outer) else { continue };
            let parts = declared.names().filter(|(_, role)| *role == Role::Part).filter_map(|(name, _)| names.number(name));
            left.extend(parts.filter(|inner| wanted.below.get_mut(*inner).is_some_and(|seen| !std::mem::replace(seen, true))));
        }
        if wanted.below.contains(&true) {
            wanted.beside = above(names, |name| wanted.below.get(name) == Some(&true));
        }
        Some(wanted)
    }

    /// How a list names it: by itself, or by a name that lists it.
    fn named<T: Described>(&self, lists: &[&[Ref<T>]], names: &Names<'_, T>) -> Option<Listed> {
        let items = lists.iter().flat_map(|list| list.iter()).filter_map(Ref::name).filter_map(|name| names.number(name));
        items.filter_map(|item| if item == self.number { Some(Listed::Firmly) } else { self.above.get(item).copied().flatten() }).max()
    }

    /// Whether a list names something that this name holds, among these terms or by a name.
    fn has_part_in<T: Described>(&self, list: Listing<'_, '_, T>, terms: &Terms, least: Listed, names: &Names<'_, T>) -> bool {
        let mut items = list.lists.iter().flat_map(|list| list.iter()).filter_map(Ref::name).filter_map(|name| names.number(name));
        let beside = |item| self.beside.get(item).copied().flatten() >= Some(least);
        self.held.under.meets(terms) || items.any(|item| self.below.get(item) == Some(&true) || beside(item))
    }

    /// Whether all that it holds lies below a list, among these terms or by a name.
    fn lies_in<T: Described>(&self, list: Listing<'_, '_, T>, terms: Terms, names: &Names<'_, T>) -> bool {
        Within::all(names, list.lists, terms).holds(self.number)
    }

    /// Whether a list names all that it is made of.
    fn adds_up_in<T: Described>(&self, list: Listing<'_, '_, T>, terms: Terms, hints: bool, names: &Names<'_, T>) -> bool {
        Within::parts(names, list.lists, terms, hints).holds(self.number)
    }

    /// Whether they may have something in common, as far as the text tells.
    fn may_meet(&self, extent: &Extent) -> bool {
        let own = self.held.under.with(&self.held.may);
        let all = extent.under.with(&extent.named);
        own.meets(&all) || own.meets(&extent.may) || self.held.kinds.meets(&all)
    }

    /// Whether it is about nobody: aggregated or anonymous.
    pub(super) fn is_of_nobody(&self) -> bool {
        self.held.impersonal == Impersonal::OfNobody
    }

    /// Whether the statement takes all of it out, by its name or by all that it lists.
    fn is_taken_out<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> bool {
        let by_terms = !self.held.open && !self.held.listed.is_empty() && self.held.listed.within(&list.extent.except);
        by_terms || self.named(&[list.out], names) == Some(Listed::Firmly)
    }

    fn asserted<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Stand {
        let Listing { extent, .. } = list;
        let all = |terms: &Terms, each: &Terms| if extent.every { terms.with(each) } else { *terms };
        let sure = all(&extent.named.without(&extent.hinted), &extent.sure);
        match self.named(list.lists, names) {
            _ if self.is_taken_out(list, names) => Stand { excepted: true, ..Stand::APART },
            _ if extent.empty => Stand::of(Fit::Open),
            Some(listed) => Stand { hinted: listed == Listed::Hinted, ..Stand::COVERS },
            // The parts of a name that the text lists in full add up to it.
            None if self.adds_up_in(list, sure, false, names) || extent.every && self.lies_in(list, extent.sure, names) => Stand::COVERS,
            None if self.adds_up_in(list, all(&extent.named, &extent.whole), true, names) => Stand { hinted: true, ..Stand::COVERS },
            None if self.has_part_in(list, &extent.named.with(&extent.kinds), Listed::Hinted, names) => {
                Stand { hinted: !self.has_part_in(list, &extent.firm, Listed::Firmly, names), ..Stand::of(Fit::Part) }
            }
            None if self.may_meet(extent) => Stand::of(Fit::Open),
            None => Stand::APART,
        }
    }

    fn denied<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Stand {
        let Listing { extent, .. } = list;
        let held = &self.held;
        // What the policy itself does not hold to be about people, a denial about personal data does not reach.
        let apart = if extent.personal { names.impersonal.without(&extent.named) } else { Terms::default() };
        let reached = extent.sure.without(&apart);
        match self.named(list.lists, names) {
            _ if self.is_taken_out(list, names) => Stand { excepted: true, ..Stand::of(Fit::Open) },
            _ if extent.empty => Stand::COVERS,
            Some(Listed::Firmly) => Stand::COVERS,
            Some(Listed::Hinted) => Stand::of(Fit::Open),
            None if extent.personal && held.impersonal > Impersonal::No => Stand::of(Fit::Open),
            None if self.lies_in(list, reached, names) => Stand::COVERS,
            None if held.listed.meets(&reached) || self.has_part_in(list, &extent.firm.without(&apart), Listed::Firmly, names) => {
                Stand::of(Fit::Part)
            }
            // What is taken out of a denial is left open.
            None if self.may_meet(extent) || held.content().meets(&extent.except) => Stand::of(Fit::Open),
            None => Stand::APART,
        }
    }
}

/// For each name, whether and how it lists one of some names.
fn above<T: Described>(names: &Names<'_, T>, is: impl Fn(usize) -> bool) -> Vec<Option<Listed>> {
    let mut above: Vec<Option<Listed>> = vec![None; names.len()];
    for outer in names.order() {
        let Some((_, declared)) = names.declaration(*outer) else { continue };
        let of = |wanted: Role| declared.names().filter(move |(_, role)| *role == wanted).filter_map(|(name, _)| names.number(name));
        let listed = |inner: usize| if is(inner) { Some(Listed::Firmly) } else { above.get(inner).copied().flatten() };
        let found = of(Role::Part).filter(|part| !of(Role::Excluded).any(|out| out == *part)).filter_map(listed).max();
        let found = found.map(|found| if declared.hedged { Listed::Hinted } else { found });
        above.get_mut(*outer).into_iter().for_each(|slot| *slot = found);
    }
    above
}
