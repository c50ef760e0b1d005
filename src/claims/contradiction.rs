//! A statement beside its denial.
//!
//! A denial speaks of each thing that fits its description: "we do not sell financial data" is about card numbers too. An assertion contradicts it if, in
//! every respect, it names something that the denial covers. One that is narrower by recipient, purpose or a limit is its exception, whether or not the
//! text says so; one that is narrower by its data alone is none.

use super::claim::{Claim, Relation};
use super::exceptions::{is_exception, same_limits};
use super::extent::Extent;
use crate::model::{Ref, StatementRef, Value};
use crate::vocab::{Purpose, Vocabulary};

/// How an assertion stands beside a denial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clash {
    /// Both cannot hold.
    Contradiction,
    /// The assertion is an exception, and the text does not link them.
    Exception,
}

impl<'p> Claim<'p> {
    /// Whether it denies something without limits of its own, so that a statement can stand against it.
    pub(crate) fn denies_flatly(&self) -> bool {
        let common = self.common();
        let conditions = [common.unless, common.only_if, common.only_if_any];
        let limited = conditions.iter().any(|conditions| !conditions.is_empty()) || !common.except.is_absent() || common.exception_to.is_some();
        !self.asserts() && !self.marks.weak && !limited && !self.narrower
    }

    /// How an assertion stands beside this denial; nothing if they speak of different things, or the text explains it.
    pub(crate) fn clash(&self, other: &Claim<'p>) -> Option<Clash> {
        // What is cheap to compare comes first.
        let same_act = || matches!(self.matter.relation(other.matter), Relation::Same | Relation::Narrower);
        let meet = other.asserts()
            && !other.presupposed
            && self.marks.of_nobody == other.marks.of_nobody
            && meets(&self.reach.data, &other.reach.data, self.data, other.data)
            && meets(&self.reach.recipients, &other.reach.recipients, [self.recipients, &[]], [other.recipients, &[]])
            && meets(&self.reach.purposes, &other.reach.purposes, NO_NAMES, NO_NAMES)
            && same_act()
            && self.actor.by == other.actor.by;
        if !meet || !self.is_about_the_same(other) {
            return None;
        }
        let (denial, act) = (self.common(), other.common());
        let linked = act.exception_to.is_some() && act.exception_to == denial.id;
        if linked || !act.unless.is_empty() || !act.except.is_absent() {
            return None;
        }
        Some(if is_exception(other, self) { Clash::Exception } else { Clash::Contradiction })
    }

    /// Whether a denial with limits of its kind is about what the other statement is about.
    fn is_about_the_same(&self, other: &Self) -> bool {
        let (denial, act) = (self.common(), other.common());
        let free = denial.applies_to.is_absent() && denial.interest_of.is_none() && denial.data_state.is_none() && denial.discretion.is_none();
        (free || same_limits(self, other))
            && (act.applies_to.subjects.is_empty() || self.people.is_empty() || self.people == other.people)
            && same_manner(self.statement, other.statement)
    }
}

/// Purposes have no declared names.
const NO_NAMES: [&[Ref<Purpose>]; 2] = [&[], &[]];

/// Whether an assertion names something that a denial covers. A denial that names nothing covers all.
fn meets<T: PartialEq>(denied: &Extent, asserted: &Extent, denies: [&[Ref<T>]; 2], asserts: [&[Ref<T>]; 2]) -> bool {
    let named = asserted.named.without(&asserted.hinted).with(&asserted.kinds);
    let names = || asserts.iter().copied().flatten().any(|item| item.name().is_some() && denies.iter().any(|list| list.contains(item)));
    denied.empty || denied.under.meets(&named) || names()
}

/// Whether what a denial says of its manner, its people or its object is said by the other statement too.
fn same_manner(denial: StatementRef<'_>, act: StatementRef<'_>) -> bool {
    use StatementRef as S;
    match (denial, act) {
        (S::Children(denial), S::Children(act)) => denial.ages == act.ages && denial.words == act.words && denial.operations == act.operations,
        (S::Choice(denial), S::Choice(act)) => denial.over == act.over,
        (S::Tracking(denial), S::Tracking(act)) => denial.kind == act.kind && denial.set_by == act.set_by && denial.stores == act.stores,
        (S::Collection(denial), S::Collection(act)) => {
            let within = denial.methods.is_empty() || act.methods.iter().any(|method| denial.methods.iter().any(|denied| method.is_a(*denied)));
            within && (denial.context.is_empty() || denial.context == act.context) && (denial.sources.is_empty() || denial.sources == act.sources)
        }
        (S::Use(denial), S::Use(act)) => denial.combines == act.combines && denial.derives == act.derives && denial.channels == act.channels,
        (S::Retention(denial), S::Retention(act)) => denial.period.is_none() || denial.period == act.period,
        (S::Location(denial), S::Location(act)) => denial.places.is_empty() || denial.places.iter().any(|place| act.places.contains(place)),
        (S::Transfer(denial), S::Transfer(act)) => denial.to.is_empty() || denial.to.iter().any(|place| act.to.contains(place)),
        (S::AutomatedDecision(denial), S::AutomatedDecision(act)) => {
            denial.kinds.is_empty() || act.kinds.iter().any(|kind| denial.kinds.iter().any(|denied| kind.is_a(*denied)))
        }
        // A denial of one kind stands against statements of its kind; of children, only against children's rules.
        _ => std::mem::discriminant(&denial) == std::mem::discriminant(&act),
    }
}
