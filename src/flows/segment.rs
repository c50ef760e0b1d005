//! What a statement says with one list of data: its rows are the combinations of that list with the others.

use crate::claims::{Actor, Claim, Matter};
use crate::model::{DataRef, PartyRef, Place};
use crate::vocab::{Act, Purpose, Vocabulary};

/// A list of data with the acts that are said of it, and the lists beside it.
#[derive(Debug, Clone)]
pub(super) struct Segment<'p> {
    pub(super) data: &'p [DataRef],
    pub(super) purposes: [&'p [Purpose]; 2],
    pub(super) recipients: &'p [PartyRef],
    pub(super) places: &'p [Place],
    pub(super) actor: Actor<'p>,
    pub(super) acts: Vec<Act>,
    /// The first claim that it comes from, by its position among the claims of the statement.
    pub(super) claim: usize,
}

impl<'p> Segment<'p> {
    /// The segments of the claims of one statement. Claims that differ only in their acts are one.
    pub(super) fn of(claims: &[Claim<'p>]) -> Vec<Self> {
        let mut segments: Vec<Self> = Vec::new();
        for (number, claim) in claims.iter().enumerate() {
            let Matter::Act(act) = claim.matter else { continue };
            let named =
                claim.data.iter().enumerate().filter(|(at, list)| !list.is_empty() || *at == 0 && claim.data.iter().all(|list| list.is_empty()));
            for (_, data) in named {
                match segments.iter_mut().find(|segment| segment.holds(claim, data)) {
                    Some(segment) if segment.acts.contains(&act) => {}
                    Some(segment) => segment.acts.push(act),
                    None => segments.push(Self {
                        data,
                        purposes: claim.purposes,
                        recipients: claim.recipients,
                        places: claim.places,
                        actor: claim.actor,
                        acts: vec![act],
                        claim: number,
                    }),
                }
            }
        }
        segments.iter_mut().for_each(|segment| segment.acts.sort_by_key(|act| act.position()));
        segments
    }

    /// Whether what a claim says of a list is said here, with all purposes that it names.
    fn holds(&self, claim: &Claim<'p>, data: &'p [DataRef]) -> bool {
        let purposes = claim.purposes.iter().all(|list| list.is_empty() || self.purposes.iter().any(|own| same(own, list)));
        purposes
            && same(self.data, data)
            && same(self.recipients, claim.recipients)
            && same(self.places, claim.places)
            && same(self.actor.by, claim.actor.by)
    }
}

/// Whether two lists are one and the same field.
fn same<T>(one: &[T], other: &[T]) -> bool {
    one.is_empty() && other.is_empty() || std::ptr::eq(one, other)
}
