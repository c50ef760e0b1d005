//! How far the lists of a statement reach, and how they stand to what is asked for.
//!
//! What is asserted of a term is said of *something* in it; what is denied is denied of *each*. So a list stands to a question in two ways, by whether its
//! statement asserts or denies.

use super::names::{Described, Impersonal, Names, may_hold, near};
use smallvec::SmallVec;

use crate::model::Ref;
use crate::vocab::{Purpose, Terms};

/// How a claim stands in one respect to what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// It is about something else.
    Apart,
    /// Whether it is about what is asked for, the text leaves open.
    Open,
    /// It is about a part of what is asked for.
    Part,
    /// It is about all that is asked for.
    Covers,
}

/// A fit, and whether a definition on the way says "may include".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stand {
    pub(crate) fit: Fit,
    pub(crate) hinted: bool,
    /// The list takes it out: "except".
    pub(crate) excepted: bool,
}

impl Stand {
    pub(crate) const COVERS: Self = Self { fit: Fit::Covers, hinted: false, excepted: false };
    pub(crate) const APART: Self = Self { fit: Fit::Apart, hinted: false, excepted: false };

    pub(super) const fn of(fit: Fit) -> Self {
        Self { fit, ..Self::COVERS }
    }
}

/// What a list of terms and names reaches, opened down to the terms.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Extent {
    /// The terms that it names, by itself or through a name that lists them.
    pub(crate) named: Terms,
    /// Of these, the ones that stand behind a "may include" on every way.
    pub(crate) hinted: Terms,
    /// These and everything narrower.
    pub(crate) under: Terms,
    /// Of these, the ones that are held in whole, and not behind a "may include".
    pub(crate) sure: Terms,
    /// What has to lie within another list for all of this one to lie there.
    pub(crate) content: Terms,
    /// Terms of which a name in the list is a part or a kind.
    pub(crate) kinds: Terms,
    /// Everything of which something named, or something of its kind, is a part.
    pub(crate) parts: Terms,
    /// Of these, the ones that are reached behind a "may include" only.
    pub(crate) parts_hinted: Terms,
    /// What is named, or the kind of a name, on some way without a "may include".
    pub(crate) firm: Terms,
    /// What it may hold without naming it.
    pub(crate) may: Terms,
    /// Bundles that may hold something of what it names, and what may be about something that a bundle in it holds.
    pub(crate) bundles: Terms,
    /// What it names in whole, with everything narrower, be it behind a "may include".
    pub(crate) whole: Terms,
    /// What the statement takes out.
    pub(crate) except: Terms,
    /// The statement is silent in this respect.
    pub(crate) empty: bool,
    /// It speaks of each of what it names: the text says "any", or a term is universal.
    pub(crate) every: bool,
    /// A universal term stands in the list.
    pub(crate) universal: bool,
    /// A term of the whole vocabulary of which people think: the denial is about personal data as such.
    pub(crate) personal: bool,
    /// How far everything in the list is held not to be about people.
    pub(crate) impersonal: Impersonal,
    /// Everything that the list names is taken out again.
    pub(crate) gone: bool,
}

impl Extent {
    /// What lists reach together, without the exceptions. `personal` is the term of personal data, where there is one.
    pub(crate) fn of<T: Described>(names: &Names<'_, T>, lists: &[&[Ref<T>]], except: &[Ref<T>], every: bool, personal: Option<T>) -> Self {
        let hierarchy = T::hierarchy();
        let mut extent = Self { empty: lists.iter().all(|list| list.is_empty()), every, impersonal: Impersonal::OfNobody, ..Self::default() };
        let (mut firm, mut firm_kinds) = (Terms::default(), Terms::default());
        extent.except = if except.is_empty() { Terms::default() } else { names.listed(except) };
        extent.gone = !extent.empty;
        let left = |item: &&Ref<T>| except.is_empty() || names.is_left(item, &extent.except) && !names.is_taken_out(item, except);
        for item in lists.iter().flat_map(|list| list.iter()).filter(left) {
            extent.gone = false;
            match item {
                Ref::Term(term) if T::VAGUE.contains(term) => {
                    // "Certain data" is something of what is wider, and no one thing below it.
                    extent.named.insert(term.position());
                    firm.insert(term.position());
                    extent.content.insert(term.position());
                    extent.may.union(&may_hold(*term));
                    extent.bundles.union(&near(*term));
                    extent.impersonal = Impersonal::No;
                }
                Ref::Term(term) => {
                    let number = term.position();
                    extent.named.insert(number);
                    firm.insert(number);
                    extent.under.union(hierarchy.narrower(number));
                    extent.sure.union(hierarchy.narrower(number));
                    extent.whole.union(hierarchy.narrower(number));
                    extent.content.insert(number);
                    extent.may.union(&may_hold(*term));
                    extent.bundles.union(&near(*term));
                    extent.universal |= T::UNIVERSAL.contains(term);
                    extent.personal |= Some(*term) == personal;
                    extent.impersonal = Impersonal::No;
                }
                Ref::Name(name) => {
                    let Some(held) = names.held(name) else {
                        extent.impersonal = Impersonal::No;
                        continue;
                    };
                    let whole = held.listed.without(&held.gaps);
                    extent.named.union(&whole);
                    firm.union(&whole.without(&held.hinted));
                    extent.under.union(&held.under);
                    extent.sure.union(&held.sure);
                    extent.whole.union(&held.under.without(&held.gaps));
                    extent.bundles.union(&held.bundles);
                    extent.content.union(&held.content());
                    extent.may.union(&held.may);
                    let inner = held.listed.with(&held.kinds);
                    extent.kinds.union(&inner);
                    firm_kinds.union(&inner.without(&held.hinted));
                    extent.personal |= personal.is_some_and(|personal| inner.contains(personal.position()));
                    extent.impersonal = extent.impersonal.min(held.impersonal);
                }
            }
        }
        if extent.empty {
            extent.impersonal = Impersonal::No;
        }
        extent.every |= extent.universal;
        if !except.is_empty() {
            let left = |terms: Terms| terms.without(&extent.except);
            (extent.named, firm, extent.under, extent.may) = (left(extent.named), left(firm), left(extent.under), left(extent.may));
            (extent.kinds, firm_kinds) = (left(extent.kinds), left(firm_kinds));
            (extent.sure, extent.whole, extent.content) = (left(extent.sure), left(extent.whole), left(extent.content));
        }
        extent.hinted = extent.named.without(&firm);
        extent.parts = extent.named.with(&extent.kinds).with_wider::<T>();
        extent.firm = firm.with(&firm_kinds);
        extent.parts_hinted = extent.parts.without(&firm.with(&firm_kinds).with_wider::<T>());
        extent
    }

    /// What lists of terms reach, where no names stand beside them.
    pub(crate) fn of_terms(lists: &[&[Purpose]], except: &[Purpose], every: bool) -> Self {
        let mut refs: SmallVec<[Ref<Purpose>; 8]> = SmallVec::new();
        refs.extend(lists.iter().flat_map(|list| list.iter()).copied().map(Ref::Term));
        let out: SmallVec<[Ref<Purpose>; 4]> = except.iter().copied().map(Ref::Term).collect();
        Self::of(&Names::of_purposes(), &[&refs], &out, every, None)
    }

    /// How an assertion stands to a term.
    pub(crate) fn asserts(&self, term: usize) -> Stand {
        let is = |terms: &Terms| terms.contains(term);
        match () {
            () if is(&self.except) => Stand { excepted: true, ..Stand::APART },
            () if self.empty => Stand::of(Fit::Open),
            () if is(&self.named) => Stand { hinted: is(&self.hinted), ..Stand::COVERS },
            () if self.every && is(&self.whole) => Stand { hinted: !is(&self.sure), ..Stand::COVERS },
            () if is(&self.parts) => Stand { hinted: is(&self.parts_hinted), ..Stand::of(Fit::Part) },
            () if is(&self.under) || is(&self.may) || is(&self.bundles) => Stand::of(Fit::Open),
            () => Stand::APART,
        }
    }

    /// How something that is said of each narrower term stands to a term: a period, a measure, the object of a right.
    pub(crate) fn treats(&self, term: usize) -> Stand {
        match self.asserts(term) {
            stand if stand.excepted => stand,
            _ if self.empty => Stand::COVERS,
            Stand { fit: Fit::Part | Fit::Open, .. } if self.sure.contains(term) => Stand::COVERS,
            stand => stand,
        }
    }

    /// How a denial stands to a term. `impersonal` are the terms that the policy itself does not hold to be about people.
    pub(crate) fn denies(&self, term: usize, impersonal: &Terms) -> Stand {
        let is = |terms: &Terms| terms.contains(term);
        let excepted = is(&self.except);
        match () {
            () if excepted => Stand { excepted, ..Stand::of(Fit::Open) },
            () if self.empty => Stand::COVERS,
            () if is(&self.under) && is(impersonal) && self.personal && !is(&self.named) => Stand::of(Fit::Open),
            () if is(&self.sure) || is(&self.named) && !is(&self.hinted) => Stand::COVERS,
            () if is(&self.parts) && !is(&self.parts_hinted) => Stand::of(Fit::Part),
            () if is(&self.under) || is(&self.may) || is(&self.parts) || is(&self.bundles) => Stand::of(Fit::Open),
            () => Stand::APART,
        }
    }

    /// Whether nothing lies outside of what the list names, or what nobody names.
    pub(crate) const fn is_all(&self) -> bool {
        self.empty || self.universal
    }
}
