//! Publisher and contacts.

use crate::checks::Context;
use crate::checks::seen::{Search, Seen};
use crate::model::{ContactPoint, Id, Path, Value, Via};
use crate::vocab::{ContactUse, Role, Vocabulary};

/// A way to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An address on the web.
    Url,
    /// A postal address.
    Address,
}

impl Way {
    const ALL: &'static [Self] = &[Self::Email, Self::Phone, Self::Url, Self::Address];

    fn reaches(self, point: &ContactPoint) -> bool {
        match self {
            Self::Email => point.email.is_some(),
            Self::Phone => point.phone.is_some(),
            Self::Url => point.url.is_some(),
            Self::Address => !point.address.is_absent(),
        }
    }
}

fn section(name: &'static str) -> Path {
    Path::root().then(name)
}

/// Every contact point, with its short name and its place.
pub(super) fn points<'p>(context: &Context<'p>) -> impl Iterator<Item = (&'p Id, Path, &'p ContactPoint)> + use<'p> {
    context.policy.contact_points.iter().map(|(id, point)| (id, section("contact_points").join(id), point))
}

/// How many ways a contact point gives.
pub(super) fn number_of_ways(point: &ContactPoint) -> usize {
    Way::ALL.iter().filter(|way| way.reaches(point)).count()
}

/// Whether a contact point serves one of these uses or a narrower one, for the people that this run is about.
pub(super) fn serves(context: &Context<'_>, point: &ContactPoint, uses: &[ContactUse]) -> bool {
    let serves = |named: ContactUse| uses.iter().any(|asked| named.is_a(*asked));
    point.serves.iter().any(|service| serves(service.r#for) && context.counts(&service.applies_to))
        || point.role.is_some_and(|role| uses.iter().any(|asked| asked.name() == role.name()))
}

pub(super) fn named(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.policy.publishers.keys().for_each(|name| search.found(section("publishers").join(name)));
    search.one_suffices()
}

pub(super) fn reachable(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (_, place, point) in points(context) {
        let anothers = point.belongs_to.as_ref().is_some_and(|owner| context.policy.recipients.contains_key(owner.as_str()));
        if !anothers {
            search.weigh(place, number_of_ways(point) > 0);
        }
    }
    for (name, publisher) in &context.policy.publishers {
        if !publisher.address.is_absent() {
            search.found(section("publishers").join(name).join("address"));
        }
    }
    search.one_suffices()
}

pub(super) fn contact_for(context: &Context<'_>, uses: &'static [ContactUse]) -> Seen {
    let mut search = Search::default();
    points(context).filter(|(.., point)| serves(context, point, uses)).for_each(|(_, place, _)| search.found(place));
    let names_contact = |via: &Via| !via.contacts.is_empty();
    if uses.contains(&ContactUse::Complaints) {
        context.complaints().filter(|(_, step)| names_contact(&step.via)).for_each(|(place, _)| search.found(place));
    }
    if uses.contains(&ContactUse::DataSubjectRequests) {
        context.rights().filter(|(_, right)| names_contact(&right.via)).for_each(|(place, _)| search.found(place));
    }
    search.one_suffices()
}

pub(super) fn contact_with(context: &Context<'_>, ways: &'static [Way]) -> Seen {
    let mut search = Search::default();
    for (_, place, point) in points(context) {
        search.weigh(place, ways.iter().any(|way| way.reaches(point)));
    }
    for (name, publisher) in &context.policy.publishers {
        if ways.contains(&Way::Address) && !publisher.address.is_absent() {
            search.found(section("publishers").join(name).join("address"));
        }
    }
    search.one_suffices()
}

pub(super) fn role_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (name, publisher) in &context.policy.publishers {
        if !publisher.roles.is_empty() {
            search.found(section("publishers").join(name).join("roles"));
        }
    }
    for (name, recipient) in &context.policy.recipients {
        if recipient.role.is_some() {
            search.found(section("recipients").join(name).join("role"));
        }
    }
    search.one_suffices()
}

pub(super) fn joint_arrangement_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (name, publisher) in &context.policy.publishers {
        for (index, stated) in publisher.roles.iter().enumerate().filter(|(_, stated)| stated.role == Role::JointController) {
            search.weigh(section("publishers").join(name).join("roles").join(index), !stated.r#for.is_absent());
        }
    }
    for (name, recipient) in &context.policy.recipients {
        if recipient.role == Some(Role::JointController) {
            search.short(section("recipients").join(name).join("role"));
        }
    }
    search.one_suffices()
}
