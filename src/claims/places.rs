//! Places: whether people in one place are among those whom a statement is about.

use chrono::NaiveDate;

use super::Fit;
use crate::model::{Date, Place, Policy};
use crate::region::{code_of, lies_in};
use crate::vocab::{Law, Region, Vocabulary};

/// Which places lie in which, on the day of a policy.
#[derive(Debug)]
pub(crate) struct Places {
    day: NaiveDate,
}

/// Where the people are whom a law protects. A statement that is limited to a law is about them. What stands below a law here has the place of that law,
/// unless it has one of its own.
const LAWS: &[(Law, &str)] = &[
    (Law::Gdpr, "EEA"),
    (Law::Dir9546, "EEA"),
    (Law::Eprivacy, "EEA"),
    (Law::EuDsa, "EU"),
    (Law::EuAiAct, "EU"),
    (Law::DeBdsg, "DE"),
    (Law::DeTdddg, "DE"),
    (Law::FrLoiInformatique, "FR"),
    (Law::UkGdpr, "GB"),
    (Law::UkDpa2018, "GB"),
    (Law::UkDpa1998, "GB"),
    (Law::UkPecr, "GB"),
    (Law::SwissFadp, "CH"),
    (Law::SwissDpa1992, "CH"),
    (Law::UsStatePrivacyLaws, "US"),
    (Law::Ccpa, "US-CA"),
    (Law::Caloppa, "US-CA"),
    (Law::ShineTheLight, "US-CA"),
    (Law::CaMinorsEraser, "US-CA"),
    (Law::Vcdpa, "US-VA"),
    (Law::ColoradoPa, "US-CO"),
    (Law::Ctdpa, "US-CT"),
    (Law::Ucpa, "US-UT"),
    (Law::Tdpsa, "US-TX"),
    (Law::OregonCpa, "US-OR"),
    (Law::MontanaCdpa, "US-MT"),
    (Law::FloridaDbr, "US-FL"),
    (Law::DelawarePdpa, "US-DE"),
    (Law::IowaCdpa, "US-IA"),
    (Law::NebraskaDpa, "US-NE"),
    (Law::NewHampshirePa, "US-NH"),
    (Law::NewJerseyDpa, "US-NJ"),
    (Law::TennesseeIpa, "US-TN"),
    (Law::MinnesotaCdpa, "US-MN"),
    (Law::MarylandOdpa, "US-MD"),
    (Law::IndianaCdpa, "US-IN"),
    (Law::KentuckyCdpa, "US-KY"),
    (Law::RhodeIslandDtppa, "US-RI"),
    (Law::NevadaSb220, "US-NV"),
    (Law::WashingtonMhmda, "US-WA"),
    (Law::IllinoisBipa, "US-IL"),
    (Law::Coppa, "US"),
    (Law::Hipaa, "US"),
    (Law::Glba, "US"),
    (Law::Ferpa, "US"),
    (Law::Pipeda, "CA"),
    (Law::QuebecLaw25, "CA-QC"),
    (Law::Lgpd, "BR"),
    (Law::Appi, "JP"),
    (Law::KoreaPipa, "KR"),
    (Law::Pipl, "CN"),
    (Law::PdpaSg, "SG"),
    (Law::DpdpaIn, "IN"),
    (Law::PrivacyActAu, "AU"),
    (Law::PrivacyActNz, "NZ"),
    (Law::Popia, "ZA"),
];

impl Places {
    /// The day is that of the capture, of the last change or of the effect; for a policy without any, places lie as they do now.
    pub(crate) fn of(policy: &Policy) -> Self {
        let document = &policy.document;
        let date = document.capture.date.or(document.last_updated).or(document.effective_date);
        Self { day: date.map_or(NaiveDate::MAX, Date::day) }
    }

    /// How the people of these regions, or those whom these laws protect, stand to the people of a place. Nothing if they are others.
    pub(super) fn region(&self, asked: &Place, regions: &[Place], laws: &[Law]) -> Option<Fit> {
        let homes = laws.iter().map(|law| home(*law).map_or(Fit::Open, |code| self.stand(asked, code)));
        let places = regions.iter().map(|place| if is_relative(place) { Fit::Open } else { self.stand(asked, code_of(place)) });
        let found = |best: Option<Fit>| best.filter(|fit| *fit != Fit::Apart);
        match (regions.is_empty(), laws.is_empty()) {
            (true, true) => Some(Fit::Covers),
            (false, true) => found(places.max()),
            (true, false) => found(homes.max()),
            (false, false) => Some(found(places.max())?.min(found(homes.max())?)),
        }
    }

    fn stand(&self, asked: &Place, code: &str) -> Fit {
        match () {
            () if code == "worldwide" || lies_in(code_of(asked), code, self.day, None) => Fit::Covers,
            () if lies_in(code, code_of(asked), self.day, None) => Fit::Part,
            () => Fit::Apart,
        }
    }

    /// Whether a place lies in one of these.
    pub(crate) fn within(&self, place: &Place, bounds: &[Place]) -> bool {
        bounds.iter().any(|bound| self.lies_in(place, bound))
    }

    /// Whether two places have something in common, as far as it is known where they are.
    pub(crate) fn meet(&self, one: &Place, other: &Place) -> bool {
        self.lies_in(one, other) || self.lies_in(other, one) || is_relative(one)
    }

    fn lies_in(&self, place: &Place, bound: &Place) -> bool {
        let narrower = matches!((place, bound), (Place::Region(place), Place::Region(bound)) if place.is_a(*bound));
        narrower || *bound == Place::Region(Region::Worldwide) || lies_in(code_of(place), code_of(bound), self.day, None)
    }
}

/// Where the people are whom a law protects.
fn home(law: Law) -> Option<&'static str> {
    std::iter::successors(Some(law), |law| law.parent()).find_map(|law| LAWS.iter().find(|(known, _)| *known == law)).map(|(_, code)| *code)
}

/// Regions of which only the reader or the publisher knows where they lie.
fn is_relative(place: &Place) -> bool {
    let Place::Region(region) = place else { return false };
    matches!(
        region,
        Region::RegulatedRegions | Region::OperatingCountries | Region::Elsewhere | Region::OutsideHomeJurisdiction | Region::AdequateCountries
    )
}
