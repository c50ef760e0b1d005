//! What every check is given: the document, the date, the regions, and the statements that count.

use chrono::NaiveDate;

use super::{Assumptions, Regions};
use crate::integrity::Meanings;
use crate::model::{AppliesTo, Path, Place, Policy, StatementRef, Value};

/// What every check is given.
pub(crate) struct Context<'p> {
    pub(crate) policy: &'p Policy,
    /// What the declared names mean.
    pub(crate) meanings: Meanings<'p>,
    /// The day whose law is applied.
    pub(crate) as_of: NaiveDate,
    /// The regions whose law is applied, with those that contain them on that day.
    pub(crate) regions: &'p Regions,
    /// Facts outside the text that the caller states.
    pub(crate) assumptions: &'p Assumptions,
}

impl<'p> Context<'p> {
    /// Every statement that counts for the regions of this run, with its place.
    pub(crate) fn statements(&self) -> impl Iterator<Item = (Path, StatementRef<'p>)> + '_ {
        self.policy.statements().filter(|(_, statement)| self.counts(statement.common().applies_to)).map(|(place, statement)| (place.path(), statement))
    }

    /// Whether a statement with these limits speaks of people that this run is about. One without limits speaks of all.
    pub(crate) fn counts(&self, limits: &AppliesTo) -> bool {
        limits.is_absent() || limits.regions.is_empty() || limits.regions.iter().any(|place: &Place| self.regions.concerns(place))
    }
}
