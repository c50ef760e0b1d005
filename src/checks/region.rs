//! Regions: whose law is applied.

use chrono::NaiveDate;

use crate::model::Place;
pub(crate) use crate::region::{code_of, lies_in};
use crate::vocab::{Law, Region};

/// The places whose law is applied, on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regions {
    chosen: Vec<Place>,
    day: NaiveDate,
}

impl Regions {
    /// These places, as they belong together on this day.
    #[must_use]
    pub fn new(chosen: impl IntoIterator<Item = Place>, day: NaiveDate) -> Self {
        Self { chosen: chosen.into_iter().collect(), day }
    }

    /// The places that were chosen.
    #[must_use]
    pub fn chosen(&self) -> &[Place] {
        &self.chosen
    }

    /// Whether one of the places is this one or lies in it on the day, such as `DE` in `EU`.
    #[must_use]
    pub fn within(&self, code: &str) -> bool {
        self.chosen.iter().any(|place| lies_in(code_of(place), code, self.day, None))
    }

    /// Those of the places where a law of these regions holds.
    #[must_use]
    pub fn under(&self, law: Option<Law>, regions: &[&str]) -> Self {
        let holds = |place: &&Place| regions.iter().any(|region| lies_in(code_of(place), region, self.day, law));
        Self { chosen: self.chosen.iter().filter(holds).cloned().collect(), day: self.day }
    }

    /// Whether nothing is chosen.
    pub(crate) fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Whether it depends on the reader or the publisher where this lies.
    pub(crate) const fn is_relative(region: Region) -> bool {
        matches!(
            region,
            Region::Worldwide | Region::OutsideHomeJurisdiction | Region::RegulatedRegions | Region::OperatingCountries | Region::Elsewhere
        )
    }

    /// Whether a statement about people in this place is about people in one of the chosen ones: whether one of the two lies in the other.
    #[must_use]
    pub fn concerns(&self, place: &Place) -> bool {
        match place {
            Place::Region(region) if Self::is_relative(*region) => true,
            Place::Region(Region::OutsideEea) => self.chosen.iter().any(|chosen| !lies_in(code_of(chosen), "EEA", self.day, None)),
            _ => self
                .chosen
                .iter()
                .any(|chosen| lies_in(code_of(chosen), code_of(place), self.day, None) || lies_in(code_of(place), code_of(chosen), self.day, None)),
        }
    }
}
