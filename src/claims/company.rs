//! Whether what one statement states belongs to what another claims: the same actors, people, places, products and states of the data, and no condition
//! that keeps them apart. A list of the one bounds it, an absent list does not.

use super::actor::{Actor, Whose};
use super::claim::Claim;
use super::find::is_product;
use super::names::{Described, Names};
use super::places::Places;
use crate::model::{AppliesTo, Common, DefinedName, PartyRef, Ref};
use crate::vocab::{DataState, Party, Vocabulary};

/// What a fact is held against a claim with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Company<'a, 'p> {
    pub(super) parties: &'a Names<'p, Party>,
    pub(super) places: &'a Places,
}

impl Company<'_, '_> {
    /// Whether a fact can belong to a claim, whoever acts in either.
    pub(super) fn allows(self, claim: &Claim<'_>, fact: &Claim<'_>) -> bool {
        let (own, other) = (claim.common(), fact.common());
        related(claim.people, fact.people)
            && self.place(own.applies_to, other.applies_to)
            && states(own.data_state, other.data_state)
            && !lifted(&own, &other)
            && !lifted(&other, &own)
    }

    fn place(self, own: &AppliesTo, other: &AppliesTo) -> bool {
        let both = |one: bool, other: bool| !one && !other;
        let products = both(own.products.is_empty(), other.products.is_empty());
        let publishers = both(own.publishers.is_empty(), other.publishers.is_empty());
        let named = |places: &AppliesTo| !places.regions.is_empty() || !places.laws.is_empty();
        (!products || own.products.iter().any(|product| other.products.iter().any(|other| is_product(other, product.as_str()))))
            && (!publishers || own.publishers.iter().any(|publisher| other.publishers.contains(publisher)))
            && related(&own.laws, &other.laws)
            && own.role.zip(other.role).is_none_or(|(own, other)| own.is_a(other) || other.is_a(own))
            && (own.regions.is_empty()
                || !named(other)
                || own.regions.iter().any(|region| self.places.region(region, &other.regions, &other.laws).is_some()))
            && (own.laws.is_empty()
                || other.regions.is_empty()
                || other.regions.iter().any(|region| self.places.region(region, &[], &own.laws).is_some()))
    }

    /// Whether those who act in a fact are those who act in a claim.
    pub(super) fn actors(self, claim: &Actor<'_>, fact: &Actor<'_>) -> bool {
        match (claim.whose, fact.whose) {
            (Whose::Publishers, other) => other.is_own(),
            (own, Whose::Publishers) => own.is_own(),
            (own, other) if own == other => claim.by.iter().all(|party| self.among(party, fact.by)),
            // A publisher, its staff and those who serve it: each of them is a part of "we".
            (own, other) => own.is_own() && other.is_own(),
        }
    }

    /// Whether a party is one of those who are listed.
    pub(super) fn among(self, party: &PartyRef, listed: &[PartyRef]) -> bool {
        listed.iter().any(|listed| match (listed, party) {
            (Ref::Term(wide), Ref::Term(narrow)) => narrow.is_a(*wide),
            (Ref::Term(wide), Ref::Name(name)) => self.parties.lies_within(name, *wide),
            (listed, party) => listed == party,
        })
    }
}

/// Whether two lists have something in common, or one of them is absent.
fn related<T: Vocabulary>(own: &[T], other: &[T]) -> bool {
    own.is_empty() || other.is_empty() || own.iter().any(|own| other.iter().any(|other| own.is_a(*other) || other.is_a(*own)))
}

/// Whether what the one holds under lifts the other. Of several conditions of which one suffices, another may hold.
fn lifted(holds: &Common<'_>, lifts: &Common<'_>) -> bool {
    let one = holds.only_if_any.iter().filter(|_| holds.only_if_any.len() == 1);
    holds.only_if.iter().chain(one).any(|condition| lifts.unless.iter().any(|lift| condition.is_a(*lift)))
}

/// Whether data in the one state can be those in the other. What is about nobody is another thing than the data that it comes from.
fn states(own: Option<DataState>, other: Option<DataState>) -> bool {
    let of_nobody = |state: Option<DataState>| matches!(state, Some(DataState::Anonymous | DataState::Aggregated));
    own == other || of_nobody(own) == of_nobody(other) && (own.is_none() || other.is_none())
}

impl<T: Described> Names<'_, T> {
    /// Whether all that a declared name holds, or is a kind of, lies within a term.
    pub(crate) fn lies_within(&self, name: &DefinedName, term: T) -> bool {
        self.held(name).is_some_and(|held| held.lies_in(T::hierarchy().narrower(term.position())))
    }
}
