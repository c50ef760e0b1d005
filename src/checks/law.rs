//! The laws that texts name or that hold in places. `laws.csv` lists them; those with requirements are held against policies, the others are told.

use chrono::NaiveDate;

use super::generated::{LAWS, REQUIREMENTS};
use super::region::{code_of, lies_in};
use super::{ChosenRegion, Uncovered};
use crate::model::{Place, Policy};
use crate::vocab::{Law, Stance};

/// A law, whether or not policies are held against it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct KnownLaw {
    /// Its term in the vocabulary; nothing where it has none.
    pub law: Option<Law>,
    /// What people call it, with the article where it has one.
    pub name: &'static str,
    /// Where it holds: codes of countries, parts of countries and regions. Standards hold nowhere.
    pub places: &'static [&'static str],
    /// The first day on which it holds, where that is known.
    pub from: Option<NaiveDate>,
    /// The last day on which it holds, if it has ended.
    pub last_day: Option<NaiveDate>,
    /// What kind of law it is.
    pub kind: LawKind,
    /// A law whose place it takes where it holds.
    pub displaces: Option<Law>,
    /// Remarks: what it leaves out, what stands beside it.
    pub notes: &'static str,
}

/// What kind of law something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LawKind {
    /// A law on personal data in general: a place where it holds is not covered without it.
    General,
    /// A law on one kind of service, data, people or act.
    Sector,
    /// A framework that organisations join.
    Framework,
    /// A name for several laws.
    Group,
    /// A standard or seal, and no law.
    Standard,
}

impl KnownLaw {
    /// Every law of the table.
    pub fn all() -> &'static [Self] {
        LAWS
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.last_day.is_none_or(|last| day <= last)
    }

    /// Whether policies are held against it: whether the table of requirements has rows of it.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.law.is_some_and(is_covered)
    }

    /// Whether it holds in a place on a day.
    #[must_use]
    pub fn holds(&self, place: &Place, day: NaiveDate) -> bool {
        self.holds_in(code_of(place), day)
    }

    /// Whether it holds in a place, or in one that the place lies in.
    pub(crate) fn holds_in(&self, code: &str, day: NaiveDate) -> bool {
        self.in_force(day) && self.places.iter().any(|place| lies_in(code, place, day, self.law))
    }
}

/// Laws that are held as part of another one.
const PARTS: &[Law] = &[Law::Cpra];

/// Whether policies are held against a law.
pub(crate) fn is_covered(law: Law) -> bool {
    PARTS.contains(&law) || REQUIREMENTS.iter().any(|requirement| requirement.rule.law == Some(law))
}

/// What the table says of a law.
pub(crate) fn known(law: Law) -> Option<&'static KnownLaw> {
    LAWS.iter().find(|known| known.law == Some(law))
}

/// Laws on personal data in general that hold in a place on a day and that no policy is held against.
pub(crate) fn uncovered_in(code: &str, day: NaiveDate) -> impl Iterator<Item = &'static KnownLaw> + use<'_> {
    LAWS.iter().filter(move |known| known.kind == LawKind::General && known.holds_in(code, day) && !known.is_covered())
}

/// What a run was about and no requirement speaks for: laws of the places, places of which no law is known, and laws that the text names.
pub(crate) fn uncovered(policy: &Policy, chosen: &[ChosenRegion], day: NaiveDate) -> Vec<Uncovered> {
    let mut found: Vec<Uncovered> = Vec::new();
    for place in chosen {
        let before = found.len();
        let laws = uncovered_in(code_of(&place.place), day);
        found.extend(laws.map(|law| Uncovered { law: Some(law), place: Some(place.place.clone()) }));
        if found.len() == before && !place.has_law {
            found.push(Uncovered { law: None, place: Some(place.place.clone()) });
        }
    }
    let claims = policy.jurisdiction.laws.iter().filter(|claim| claim.stance != Stance::DoesNot);
    for law in claims.filter_map(|claim| known(claim.law)) {
        let is_law = !matches!(law.kind, LawKind::Group | LawKind::Standard);
        let told = found.iter().any(|other| other.law.is_some_and(|other| other.law == law.law));
        if is_law && law.in_force(day) && !law.is_covered() && !told {
            found.push(Uncovered { law: Some(law), place: None });
        }
    }
    found
}

/// The law that takes the place of another one in a place.
pub(crate) fn displacing(law: Law, code: &str, day: NaiveDate) -> Option<&'static KnownLaw> {
    LAWS.iter().find(|known| known.displaces == Some(law) && known.holds_in(code, day))
}
