//! Facts about a row that other statements state: legal bases, retention and the instruments of transfers.

use super::{Item, Joined};
use crate::meaning::{Extent, Names, Terms};
use crate::model::{BasisStatement, DataRef, Policy, Ref, Retention, StatementPlace, StatementRef, Transfer};
use crate::vocab::{DataCategory, LegalBasis, Party, Purpose, Stance, TransferMechanism, Vocabulary};

/// How many facts of a kind are joined to one row. No text comes near it.
pub(super) const MOST: usize = 100;

/// A list and what it reaches.
#[derive(Debug)]
struct Cover<'p, T> {
    list: &'p [Ref<T>],
    extent: Extent,
}

/// The statements whose facts are joined to the rows of others.
#[derive(Debug)]
pub(super) struct Joins<'p> {
    bases: Vec<(StatementPlace, &'p BasisStatement, Cover<'p, DataCategory>, Terms)>,
    retention: Vec<(StatementPlace, &'p Retention, Cover<'p, DataCategory>)>,
    transfers: Vec<(StatementPlace, &'p Transfer, Cover<'p, DataCategory>, Cover<'p, Party>)>,
}

type Facts<'p> = (Vec<Joined<LegalBasis>>, Vec<Joined<&'p Retention>>, Vec<Joined<TransferMechanism>>);

impl<'p> Joins<'p> {
    pub(super) fn new(policy: &'p Policy, data: &Names<'p, DataCategory>, parties: &Names<'p, Party>) -> Self {
        let mut joins = Self { bases: Vec::new(), retention: Vec::new(), transfers: Vec::new() };
        for (place, statement) in policy.statements().filter(|(_, statement)| statement.common().stance != Stance::DoesNot) {
            let except = statement.common().except;
            let about = |list: &'p [DataRef]| Cover { list, extent: data.extent(&[list], &except.data) };
            match statement {
                StatementRef::Basis(basis) if !basis.bases.is_empty() => {
                    let purposes = Terms::covered(&basis.purposes).without(&Terms::covered(&except.purposes));
                    joins.bases.push((place, basis, about(&basis.data), purposes));
                }
                StatementRef::Retention(retention) => joins.retention.push((place, retention, about(&retention.data))),
                StatementRef::Transfer(transfer) if !transfer.mechanisms.is_empty() => {
                    let recipients = Cover { list: &transfer.recipients, extent: parties.extent(&[&transfer.recipients], &except.recipients) };
                    joins.transfers.push((place, transfer, about(&transfer.data), recipients));
                }
                _ => {}
            }
        }
        joins
    }

    /// The facts of a row: first those of its own statement, then those of others that are about all of its data and, where they name them, its
    /// purpose or recipient.
    pub(super) fn of(
        &self,
        statement: StatementRef<'p>,
        data: Option<&Item<'p, DataCategory>>,
        purpose: Option<Purpose>,
        recipient: Option<&Item<'p, Party>>,
        names: &Names<'p, DataCategory>,
        parties: &Names<'p, Party>,
    ) -> Facts<'p> {
        let own = |value| Joined { value, from: None };
        let mut bases: Vec<_> = statement.common().bases.iter().copied().map(own).collect();
        let mut retention = Vec::new();
        let mut mechanisms = Vec::new();
        match statement {
            StatementRef::Retention(kept) => retention.push(Joined { value: kept, from: None }),
            StatementRef::Transfer(transfer) => {
                mechanisms.extend(transfer.mechanisms.iter().map(|mechanism| Joined { value: *mechanism, from: None }));
            }
            _ => {}
        }
        if statement.common().stance == Stance::DoesNot {
            return (bases, retention, mechanisms);
        }
        let about = |cover: &Cover<'p, DataCategory>| cover.list.is_empty() || data.is_some_and(|data| cover.reaches(data, names));
        for (place, basis, cover, purposes) in &self.bases {
            let named = basis.purposes.is_empty() || purpose.is_some_and(|purpose| purposes.contains(purpose.position()));
            let says_which = !basis.data.is_empty() || !basis.purposes.is_empty();
            if says_which && named && about(cover) {
                bases.extend(basis.bases.iter().map(|value| Joined { value: *value, from: Some(*place) }));
            }
        }
        if retention.is_empty() {
            let others = self.retention.iter().filter(|(_, _, cover)| about(cover));
            retention.extend(others.map(|(place, value, _)| Joined { value: *value, from: Some(*place) }).take(MOST));
        }
        if matches!(statement, StatementRef::Disclosure(_) | StatementRef::Location(_)) {
            let to = |cover: &Cover<'p, Party>| cover.list.is_empty() || recipient.is_some_and(|recipient| cover.reaches(recipient, parties));
            for (place, transfer, _, _) in self.transfers.iter().filter(|(_, _, cover, recipients)| about(cover) && to(recipients)).take(MOST) {
                mechanisms.extend(transfer.mechanisms.iter().map(|value| Joined { value: *value, from: Some(*place) }));
            }
        }
        bases.truncate(MOST);
        (bases, retention, mechanisms)
    }
}

impl<T: Vocabulary> Cover<'_, T> {
    /// Whether all of an item is meant: by its term or kind, or by a name that stands here and that holds it.
    fn reaches(&self, item: &Item<'_, T>, names: &Names<'_, T>) -> bool {
        let held = |listed: &Ref<T>| listed.name().is_some_and(|name| item.item.name() == Some(name) || item.through.contains(&name));
        names.reaches(&self.extent, &item.item) || !self.extent.cut && self.list.iter().any(held)
    }
}
