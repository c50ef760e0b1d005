//! Which places' law is applied where the caller names none: those that the document speaks of.

use super::{LawKind, law};
use crate::model::{Address, Place, Policy, Subdivision};
use crate::vocab::{Country, Region, is_subdivision};

/// A place whose law is applied, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenRegion {
    /// The place.
    pub place: Place,
    /// Why, in a few words.
    pub why: String,
    /// Whether a law that is known held there on the day. A place without one is not checked.
    pub has_law: bool,
}

impl ChosenRegion {
    fn new(place: Place, why: impl Into<String>) -> Self {
        Self { place, why: why.into(), has_law: false }
    }
}

/// The places that the caller names.
pub(super) fn as_asked(places: &[Place]) -> Vec<ChosenRegion> {
    places.iter().map(|place| ChosenRegion::new(place.clone(), "as asked")).collect()
}

/// The places that the document speaks of: where its publishers are, whose people it addresses, and where the laws that it names hold.
pub(super) fn of_policy(policy: &Policy) -> Vec<ChosenRegion> {
    let mut chosen = Vec::new();
    for (name, publisher) in &policy.publishers {
        let why = || format!("{name} is there");
        add(&mut chosen, publisher.country.map(Place::Country), &why);
        add(&mut chosen, publisher.address.country.map(Place::Country), &why);
        add(&mut chosen, part(&publisher.address), &why);
    }
    for (id, point) in
        policy.contact_points.iter().filter(|(_, point)| point.belongs_to.as_ref().is_none_or(|owner| policy.publishers.contains_key(owner)))
    {
        let why = || format!("the contact point `{id}` is there");
        add(&mut chosen, point.address.country.map(Place::Country), &why);
        add(&mut chosen, part(&point.address), &why);
    }
    for (id, part) in &policy.document.parts {
        add(&mut chosen, part.applies_to.regions.iter().cloned(), &|| format!("the part `{id}` is for people there"));
    }
    for (place, statement) in policy.statements() {
        add(&mut chosen, statement.common().applies_to.regions.iter().cloned(), &|| format!("`{}` is about people there", place.path()));
    }
    for claim in &policy.jurisdiction.laws {
        // Laws on one matter hold for many who name them in passing, unless requirements of theirs are known.
        let known = law::known(claim.law).filter(|known| known.is_covered() || known.kind == LawKind::General);
        let region = known.and_then(|known| known.places.first()?.parse().ok());
        add(&mut chosen, region, &|| format!("the text names the law `{}`", claim.law));
    }
    chosen
}

/// Adds places that can have law of their own, each with the first reason for it.
fn add(chosen: &mut Vec<ChosenRegion>, places: impl IntoIterator<Item = Place>, why: &dyn Fn() -> String) {
    for place in places {
        let can_have_law = matches!(place, Place::Country(_) | Place::Subdivision(_) | Place::Region(Region::Eu | Region::Eea));
        if can_have_law && chosen.iter().all(|known| known.place != place) {
            chosen.push(ChosenRegion::new(place, why()));
        }
    }
}

/// The part of a country in an address, where it is written as a code: `CA` in the United States.
fn part(address: &Address) -> Option<Place> {
    let country: Country = address.country?;
    let code = format!("{country}-{}", address.region.as_ref()?);
    is_subdivision(&code).then(|| Subdivision::new(code).ok()).flatten().map(Place::Subdivision)
}
