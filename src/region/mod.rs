//! What belongs to what: countries and parts of countries in regions, on a day. `regions.csv` holds the memberships with their days.

#[rustfmt::skip]
mod generated;

use chrono::NaiveDate;

use crate::model::{Place, Walk};
use crate::vocab::Law;
use generated::MEMBERSHIPS;

/// That a country or region belongs to a region, from a day, until a day, for all laws or for one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Membership {
    pub(crate) region: &'static str,
    pub(crate) member: &'static str,
    pub(crate) from: Option<NaiveDate>,
    pub(crate) last_day: Option<NaiveDate>,
    /// The law that this is about. For that law, it goes before a membership that is about all laws.
    pub(crate) law: Option<Law>,
}

impl Membership {
    fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.last_day.is_none_or(|last| day <= last)
    }

    /// Whether it is the one that counts for a law, among all of its member.
    fn is_about(&self, law: Option<Law>, all: &[Self]) -> bool {
        match self.law {
            Some(_) => self.law == law,
            None => law.is_none() || !all.iter().any(|other| other.region == self.region && other.law == law),
        }
    }

    /// All memberships of a place.
    fn of(member: &str) -> &'static [Self] {
        let first = MEMBERSHIPS.partition_point(|membership| membership.member < member);
        let from_first = MEMBERSHIPS.get(first..).unwrap_or_default();
        from_first.split_at(from_first.partition_point(|membership| membership.member == member)).0
    }
}

/// The code of a place, as it stands in a file.
pub(crate) fn code_of(place: &Place) -> &str {
    place.as_text().unwrap_or_default()
}

/// Whether a place is a region or lies in it. Parts of countries lie in their country, whose code they begin with.
pub(crate) fn lies_in(code: &str, region: &str, day: NaiveDate, law: Option<Law>) -> bool {
    if code == region {
        return true;
    }
    // Nothing but its parts lies in a country, and nothing in a part of one.
    if !is_group(region) {
        return code.split_once('-').is_some_and(|(country, _)| country == region);
    }
    let country = code.split_once('-').is_some_and(|(country, _)| lies_in(country, region, day, law));
    // Regions are few and the table has no cycles, which a test proves.
    let memberships = Membership::of(code);
    country
        || memberships
            .iter()
            .any(|membership| membership.holds(day) && membership.is_about(law, memberships) && lies_in(membership.region, region, day, law))
}

/// Whether a code is that of a region, and of no country or part of one.
fn is_group(code: &str) -> bool {
    code == "EU" || (code.len() > 2 && !code.contains('-'))
}

#[cfg(test)]
mod tests {
    use super::{MEMBERSHIPS, Membership, is_group};

    #[test]
    fn the_memberships_of_a_place_stand_together() {
        assert!(MEMBERSHIPS.is_sorted_by_key(|membership| membership.member));
        for membership in MEMBERSHIPS {
            let of = Membership::of(membership.member);
            assert_eq!(of.len(), MEMBERSHIPS.iter().filter(|other| other.member == membership.member).count());
            assert!(of.iter().all(|other| other.member == membership.member));
        }
        assert!(Membership::of("XX").is_empty());
    }

    #[test]
    fn only_regions_have_members() {
        assert!(MEMBERSHIPS.iter().all(|membership| is_group(membership.region)));
        assert!(["DE", "US-CA", "US"].iter().all(|code| !is_group(code)));
    }
}
