//! What is asked for in one respect: a term, a declared name, or nothing in particular.

use super::extent::{Extent, Fit, Stand};
use super::names::{Described, Held, Impersonal, Names, Role};
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
}

/// How a name lists another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Listed {
    /// Behind a "may include".
    Hinted,
    Firmly,
}

/// A list as it is written, with what it reaches.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listing<'c, 'p, T> {
    pub(crate) lists: &'c [&'p [Ref<T>]],
    pub(crate) extent: &'c Extent,
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
            Self::Name(_) if list.extent.empty => Stand::COVERS,
            Self::Name(wanted) => match wanted.asserted(list, names) {
                Stand { fit: Fit::Part | Fit::Open, .. } if wanted.lies_in(list.extent) => Stand::COVERS,
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
        let mut wanted = Self { number, held, above: vec![None; names.len()], below: vec![false; names.len()] };
        for outer in names.order() {
            let Some((_, declared)) = names.declaration(*outer) else { continue };
            let listed = |inner: usize| if inner == number { Some(Listed::Firmly) } else { wanted.above.get(inner).copied().flatten() };
            let parts = declared.names().filter(|(_, role)| *role == Role::Part).filter_map(|(name, _)| names.number(name));
            let out = declared.names().any(|(name, role)| role == Role::Excluded && names.number(name) == Some(number));
            let found = parts.filter_map(listed).max().filter(|_| !out);
            let found = found.map(|found| if declared.hedged { Listed::Hinted } else { found });
            wanted.above.get_mut(*outer).into_iter().for_each(|slot| *slot = found);
        }
        let mut left = vec![number];
        while let Some(outer) = left.pop() {
            let Some((_, declared)) = names.declaration(outer) else { continue };
            let parts = declared.names().filter(|(_, role)| *role == Role::Part).filter_map(|(name, _)| names.number(name));
            left.extend(parts.filter(|inner| wanted.below.get_mut(*inner).is_some_and(|seen| !std::mem::replace(seen, true))));
        }
        Some(wanted)
    }

    /// How a list names it: by itself, or by a name that lists it.
    fn named<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Option<Listed> {
        let items = list.lists.iter().flat_map(|list| list.iter()).filter_map(Ref::name).filter_map(|name| names.number(name));
        items.filter_map(|item| if item == self.number { Some(Listed::Firmly) } else { self.above.get(item).copied().flatten() }).max()
    }

    /// Whether a list names something that this name holds.
    fn has_part_in<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> bool {
        let mut items = list.lists.iter().flat_map(|list| list.iter()).filter_map(Ref::name).filter_map(|name| names.number(name));
        self.held.under.meets(&list.extent.named) || items.any(|item| self.below.get(item) == Some(&true))
    }

    /// Whether everything that it holds lies within what the list speaks of.
    fn lies_in(&self, extent: &Extent) -> bool {
        let Held { listed, kinds, open, .. } = &self.held;
        let bounded = kinds.within(&extent.under);
        // What lists all that it holds lies where all of its list lies; of anything else its kind has to.
        listed.within(&extent.under) && if *open || listed.is_empty() { bounded && !kinds.is_empty() } else { true }
    }

    /// Whether they may have something in common, as far as the text tells.
    fn may_meet(&self, extent: &Extent) -> bool {
        let own = self.held.under.with(&self.held.kinds).with(&self.held.may);
        own.meets(&extent.under) || own.meets(&extent.may) || own.meets(&extent.named)
    }

    /// Whether it is about nobody: aggregated or anonymous.
    pub(super) fn is_of_nobody(&self) -> bool {
        self.held.impersonal == Impersonal::OfNobody
    }

    /// Whether the list takes something of it out.
    fn is_cut(&self, extent: &Extent) -> bool {
        extent.except.meets(&self.held.under)
    }

    fn asserted<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Stand {
        let Listing { extent, .. } = list;
        let held = &self.held;
        let cut = self.is_cut(extent);
        let lists_all = !held.open && held.may.within(&held.under) && !held.listed.is_empty();
        match self.named(list, names) {
            _ if extent.empty => Stand::of(Fit::Open),
            _ if cut && held.listed.within(&extent.except) && !held.open => Stand { excepted: true, ..Stand::APART },
            Some(listed) => Stand { hinted: listed == Listed::Hinted, ..Stand::of(if cut { Fit::Part } else { Fit::Covers }) },
            // The parts of a name that the text lists in full add up to it.
            None if lists_all && held.listed.within(&extent.named) => Stand { hinted: held.listed.meets(&extent.hinted), ..Stand::COVERS },
            None if extent.every && self.lies_in(extent) => Stand::COVERS,
            None if self.has_part_in(list, names) => Stand { hinted: self.is_hinted_in(extent), ..Stand::of(Fit::Part) },
            None if self.may_meet(extent) => Stand::of(Fit::Open),
            None => Stand::APART,
        }
    }

    fn denied<T: Described>(&self, list: Listing<'_, '_, T>, names: &Names<'_, T>) -> Stand {
        let Listing { extent, .. } = list;
        let held = &self.held;
        let cut = self.is_cut(extent);
        match self.named(list, names) {
            _ if extent.empty => Stand::COVERS,
            Some(Listed::Firmly) => Stand::of(if cut { Fit::Part } else { Fit::Covers }),
            Some(Listed::Hinted) => Stand::of(Fit::Open),
            None if cut && held.listed.within(&extent.except) => Stand { excepted: true, ..Stand::of(Fit::Open) },
            // What the policy itself does not hold to be about people, a denial about personal data does not reach.
            None if extent.personal && held.impersonal > Impersonal::No => Stand::of(Fit::Open),
            None if self.lies_in(extent) => Stand::COVERS,
            None if held.listed.meets(&extent.under) || self.has_part_in(list, names) => Stand::of(Fit::Part),
            None if self.may_meet(extent) => Stand::of(Fit::Open),
            None => Stand::APART,
        }
    }

    /// Whether everything that it has in common with the list stands behind a "may include".
    fn is_hinted_in(&self, extent: &Extent) -> bool {
        let common = self.held.under.and(&extent.named);
        !common.is_empty() && common.within(&extent.hinted)
    }
}

/// The terms that a question and a list have in common, for showing which part is meant.
pub(crate) fn common_terms(extent: &Extent, asked: &Asked) -> Terms {
    match asked {
        Asked::Name(wanted) => wanted.held.under.and(&extent.named),
        _ => extent.named,
    }
}
