//! What every check is given: the document, the date, the regions, and the statements that count.

use chrono::NaiveDate;

use super::{Assumptions, Regions};
use crate::integrity::Meanings;
use crate::model::{AppliesTo, Policy, StatementPlace, StatementRef, Value};
use crate::vocab::{Law, Vocabulary};

/// What every check is given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'p> {
    pub(crate) policy: &'p Policy,
    /// What the declared names mean.
    pub(crate) meanings: &'p Meanings<'p>,
    /// The day whose law is applied.
    pub(crate) as_of: NaiveDate,
    /// The places whose law is applied.
    pub(crate) regions: &'p Regions,
    /// Facts outside the text that the caller states.
    pub(crate) assumptions: &'p Assumptions,
    /// The law that is applied, where it is one.
    pub(crate) law: Option<Law>,
}

impl<'p> Context<'p> {
    /// Every statement that counts for the regions and the law of this run, with its place.
    pub(crate) fn statements(&self) -> impl Iterator<Item = (StatementPlace, StatementRef<'p>)> + '_ {
        self.policy.statements().filter(|(_, statement)| self.counts(statement.common().applies_to))
    }

    /// Whether a statement with these limits speaks of people and laws that this run is about. One without limits speaks of all.
    pub(crate) fn counts(&self, limits: &AppliesTo) -> bool {
        limits.is_absent() || (self.counts_in_region(limits) && self.counts_under_law(limits))
    }

    fn counts_in_region(&self, limits: &AppliesTo) -> bool {
        limits.regions.is_empty() || limits.regions.iter().any(|place| self.regions.concerns(place))
    }

    fn counts_under_law(&self, limits: &AppliesTo) -> bool {
        let Some(law) = self.law else { return true };
        limits.laws.is_empty() || limits.laws.iter().any(|named| named.is_a(law) || law.is_a(*named) || (*named == Law::Gdpr && law == Law::UkGdpr))
    }
}
