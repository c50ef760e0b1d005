//! Bounds: whether all that a claim names lies within what somebody accepts.

use super::extent::Extent;
use super::names::Described;
use super::{Claim, Claims};
use crate::model::Ref;
use crate::vocab::{Field, Party, Purpose, Terms};

/// What a statement that goes beyond bounds names beyond them, or why it cannot be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bounded {
    Inside,
    /// Terms that lie outside.
    Beyond(Vec<String>),
    /// It names nothing.
    Unnamed,
    /// It names something vague, or wider than the bounds.
    Vague,
    /// It names examples, or only hints at what it names.
    Examples,
}

impl<'p> Claims<'p> {
    /// How the purposes of a claim stand to bounds.
    pub(crate) fn purposes_within(&self, claim: &Claim<'p>, bounds: &[Purpose]) -> Bounded {
        let extent = &claim.reach.purposes;
        let open = claim.opens(Field::Purposes) || claim.opens(Field::Reasons);
        bounded(extent, bounds, open)
    }

    /// How the recipients of a claim stand to bounds.
    pub(crate) fn recipients_within(&self, claim: &Claim<'p>, bounds: &[Party]) -> Bounded {
        let names = claim.recipients.iter().filter_map(Ref::name);
        // A group whose list gives examples may hold others; one company is what it is.
        let group = |name| self.policy().recipients.get(name).is_some_and(|recipient| recipient.open_ended.contains(&Field::Members));
        let open = claim.opens(Field::Recipients) || names.clone().any(group);
        bounded(&claim.reach.recipients, bounds, open)
    }
}

impl Claim<'_> {
    /// Whether the text gives examples in a field, or only hints at it.
    fn opens(&self, field: Field) -> bool {
        let common = self.common();
        common.open_ended.contains(&field) || common.hedged.contains(&field)
    }
}

fn bounded<T: Described>(extent: &Extent, bounds: &[T], open: bool) -> Bounded {
    if bounds.is_empty() {
        return Bounded::Inside;
    }
    let within = Terms::covered(bounds);
    let vague = Terms::named(T::VAGUE);
    // Something of a wider term may lie within.
    let wider = Terms::named(bounds).with_wider::<T>().without(&Terms::named(T::UNIVERSAL));
    let named = extent.named.with(&extent.kinds);
    let outside = named.without(&within).without(&vague);
    let beyond: Vec<String> = outside.without(&wider).iter::<T>().map(|term| term.to_string()).collect();
    match () {
        () if extent.empty => Bounded::Unnamed,
        () if !beyond.is_empty() => Bounded::Beyond(beyond),
        () if !outside.is_empty() || named.meets(&vague) || named.is_empty() => Bounded::Vague,
        () if open || !extent.hinted.is_empty() => Bounded::Examples,
        () => Bounded::Inside,
    }
}
