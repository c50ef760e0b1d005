//! Rights and choices.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::checks::context::is_positive;
use crate::checks::matter::Vague;
use crate::checks::seen::{Search, Seen, Shortfall};
use crate::checks::{Context, Stated, request};
use crate::model::{Id, RightStatement, Value};
use crate::vocab::{ChoiceKind, Condition, ContactUse, Means, Purpose, Right, Stance, Vocabulary};

use super::publisher;

/// Whether a statement names one of the rights or a broader one.
fn names(statement: &RightStatement, rights: &[Right]) -> bool {
    rights.iter().any(|asked| statement.rights.iter().any(|named| asked.is_a(*named)))
}

pub(super) fn granted(context: &Context<'_>, rights: &'static [Right]) -> Seen {
    let mut search = Search::default();
    for (place, statement) in context.rights().filter(|(_, statement)| names(statement, rights)) {
        match statement.stance {
            Stance::DoesNot => search.opposite(place),
            _ => search.weigh(place, !(is_unconditional(rights) && has_condition(statement))),
        }
    }
    search.one_suffices()
}

/// Whether the law gives the rights without conditions: whoever objects to direct marketing has no more to say (GDPR Art. 21(2) and (3)).
fn is_unconditional(rights: &[Right]) -> bool {
    rights.iter().all(|right| right.is_a(Right::MarketingObjection))
}

/// Whether a right holds in some cases only. That the person has to ask, and be known, goes without saying.
fn has_condition(statement: &RightStatement) -> bool {
    const OF_COURSE: &[Condition] = &[Condition::UserRequest, Condition::RequestVerified];
    let conditions = statement.only_if.iter().chain(&statement.only_if_any).chain(&statement.unless);
    conditions.into_iter().any(|condition| !OF_COURSE.iter().any(|known| condition.is_a(*known)))
}

pub(super) fn granted_apart(context: &Context<'_>, rights: &'static [Right]) -> Seen {
    let mut search = Search::default();
    for (place, statement) in context.rights().filter(is_positive).filter(|(_, statement)| names(statement, rights)) {
        search.weigh(place, statement.rights.iter().all(|named| rights.iter().any(|asked| named.is_a(*asked))));
    }
    search.one_suffices()
}

pub(super) fn has_way(context: &Context<'_>, rights: &'static [Right]) -> Seen {
    let served = rights.iter().any(|right| request::is_served(context, *right));
    let mut search = Search::default();
    for (place, statement) in context.rights().filter(is_positive).filter(|(_, statement)| names(statement, rights)) {
        search.weigh(place, served || !statement.via.is_absent());
    }
    search.one_suffices()
}

pub(super) fn all_have_way(context: &Context<'_>) -> Seen {
    let mut ways = HashMap::new();
    let mut has_way = |right: &Right| *ways.entry(*right).or_insert_with(|| request::has_way(context, *right));
    let mut search = Search::default();
    for (place, statement) in context.rights().filter(is_positive) {
        if !statement.rights.iter().all(|right| request::needs_no_way(*right)) {
            search.weigh(place, !statement.via.is_absent() || statement.rights.iter().all(&mut has_way));
        }
    }
    search.all_needed()
}

pub(super) fn request_methods(context: &Context<'_>, number: usize) -> Seen {
    let mut search = Search::default();
    let mut means: Vec<Means> = Vec::new();
    let mut contacts: Vec<&Id> = Vec::new();
    for (place, statement) in context.rights().filter(is_positive).filter(|(_, statement)| !statement.via.is_absent()) {
        means.extend(statement.via.means.iter().filter(|named| **named != Means::Contact));
        contacts.extend(&statement.via.contacts);
        search.found(place);
    }
    let mut ways = 0;
    for (id, place, point) in publisher::points(context) {
        let serves = publisher::serves(context, point, &[ContactUse::DataSubjectRequests]);
        if serves || contacts.contains(&id) {
            ways += publisher::number_of_ways(point);
            // An e-mail address that a contact point gives and the means "by e-mail" are one way.
            means.retain(|named| !is_given_by(*named, point));
        }
        if serves {
            search.found(place);
        }
    }
    means.sort_unstable();
    means.dedup();
    let enough = ways + means.len() >= number;
    match search.one_suffices() {
        Seen::Found(places) if !enough => Seen::Short { places, why: Shortfall::TooLittle },
        seen => seen,
    }
}

pub(super) fn request_by(context: &Context<'_>, means: &'static [Means]) -> Seen {
    let mut search = Search::default();
    for (place, statement) in context.rights().filter(is_positive).filter(|(_, statement)| !statement.via.is_absent()) {
        let named = statement.via.means.iter().any(|named| means.iter().any(|asked| named.is_a(*asked)));
        let point = |id: &Id| context.policy.contact_points.get(id.as_str());
        let by_contact = statement.via.contacts.iter().filter_map(point).any(|point| means.iter().any(|asked| is_given_by(*asked, point)));
        search.weigh(place, named || by_contact);
    }
    for (_, place, point) in publisher::points(context) {
        if publisher::serves(context, point, &[ContactUse::DataSubjectRequests]) && means.iter().any(|asked| is_given_by(*asked, point)) {
            search.found(place);
        }
    }
    search.one_suffices()
}

fn is_given_by(means: Means, point: &crate::model::ContactPoint) -> bool {
    match means {
        Means::Email => point.email.is_some(),
        Means::Phone => point.phone.is_some(),
        Means::WebForm => point.url.is_some(),
        Means::PostalMail => !point.address.is_absent(),
        _ => false,
    }
}

pub(super) fn verification_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.rights().filter(|(_, statement)| !statement.verification.is_empty()).for_each(|(place, _)| search.found(place));
    search.one_suffices()
}

pub(super) fn choice_stated(context: &Context<'_>) -> Seen {
    const RIGHTS: &[Right] = &[
        Right::MarketingOptOut,
        Right::OptOutOfSaleOrSharing,
        Right::OptOutOfTargetedAdvertising,
        Right::OptOutOfProfiling,
        Right::OptOutOfAutomatedDecisions,
        Right::Objection,
        Right::LimitSensitiveUse,
    ];
    let mut search = Search::default();
    context.choices().filter(is_positive).for_each(|(place, _)| search.found(place));
    for (place, statement) in context.rights().filter(is_positive) {
        if statement.rights.iter().any(|named| RIGHTS.iter().any(|choice| named.is_a(*choice))) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn opt_out(context: &Context<'_>, purposes: &'static [Purpose]) -> Seen {
    choice_over(context, purposes, |kind| kind == ChoiceKind::OptOut || kind == ChoiceKind::Control)
}

pub(super) fn opt_in(context: &Context<'_>, purposes: &'static [Purpose]) -> Seen {
    choice_over(context, purposes, |kind| kind == ChoiceKind::OptIn)
}

fn choice_over(context: &Context<'_>, purposes: &[Purpose], is_kind: fn(ChoiceKind) -> bool) -> Seen {
    let related = |named: Purpose| {
        purposes.iter().any(|asked| named.is_a(*asked) || asked.is_a(named) || (*asked == Purpose::DirectMarketing && named == Purpose::Newsletters))
    };
    let by_id: OnceCell<HashMap<&Id, &Stated<'_>>> = OnceCell::new();
    let statement = |id| by_id.get_or_init(|| context.statements.iter().filter_map(|stated| Some((stated.common.id?, stated))).collect()).get(id);
    let mut search = Search::default();
    for (place, choice) in context.choices().filter(is_positive).filter(|(_, choice)| is_kind(choice.kind)) {
        let over = &choice.over;
        if over.purposes.iter().any(|named| related(*named)) || over.statements.iter().filter_map(statement).any(|over| is_about(over, related)) {
            search.found(place);
        }
    }
    search.one_suffices()
}

fn is_about(stated: &Stated<'_>, related: impl Fn(Purpose) -> bool) -> bool {
    let purposes = stated.purposes();
    purposes.terms.iter().any(|named| named.is_clear() && related(*named))
}
