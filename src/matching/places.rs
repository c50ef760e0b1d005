//! Places, as they belonged together when the policy was written.

use chrono::NaiveDate;

use crate::checks::{code_of, lies_in};
use crate::model::{Place, Policy};
use crate::vocab::{Region, Vocabulary};

/// Which places lie in which, on the day of a policy.
pub(super) struct Places {
    day: NaiveDate,
}

impl Places {
    /// The day is that of the capture, of the last change or of the effect; for a policy without any, places lie as they do now.
    pub(super) fn of(policy: &Policy) -> Self {
        let document = &policy.document;
        let date = document.capture.date.or(document.last_updated).or(document.effective_date);
        Self { day: date.map_or(NaiveDate::MAX, crate::model::Date::day) }
    }

    /// Whether a place lies in one of these.
    pub(super) fn within(&self, place: &Place, bounds: &[Place]) -> bool {
        bounds.iter().any(|bound| self.lies_in(place, bound))
    }

    /// Whether two places have something in common, as far as it is known where they are.
    pub(super) fn meet(&self, one: &Place, other: &Place) -> bool {
        self.lies_in(one, other) || self.lies_in(other, one) || is_relative(one)
    }

    fn lies_in(&self, place: &Place, bound: &Place) -> bool {
        let narrower = matches!((place, bound), (Place::Region(place), Place::Region(bound)) if place.is_a(*bound));
        narrower || *bound == Place::Region(Region::Worldwide) || lies_in(code_of(place), code_of(bound), self.day, None)
    }
}

/// Regions that lie elsewhere for every reader.
fn is_relative(place: &Place) -> bool {
    let Place::Region(region) = place else { return false };
    matches!(region, Region::RegulatedRegions | Region::OperatingCountries | Region::Elsewhere)
}
