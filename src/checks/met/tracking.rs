//! Tracking and signals.

use crate::checks::context::is_positive;
use crate::checks::matter;
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated, trigger};
use crate::model::{PartyRef, Tracking, Via};
use crate::vocab::{ChoiceKind, Condition, LegalBasis, Means, Party, Purpose, Signal, TrackingKind, Vocabulary};

/// Whether a choice is over tracking, or over a statement about tracking.
fn is_over_tracking(context: &Context<'_>, over: &crate::model::ChoiceOver) -> bool {
    let named = |tracking: &Tracking| tracking.id.as_ref().is_some_and(|id| over.statements.contains(id));
    !over.tracking.is_empty() || context.policy.tracking.iter().any(named)
}

fn has_means(via: &Via, means: &[Means]) -> bool {
    via.means.iter().any(|named| means.iter().any(|asked| named.is_a(*asked)))
}

pub(super) fn control_stated(context: &Context<'_>) -> Seen {
    const MEANS: &[Means] = &[Means::BrowserSettings, Means::CookieBanner, Means::OptOutTool, Means::IndustryOptOut];
    let mut search = Search::default();
    for (place, choice) in context.choices().filter(is_positive) {
        if is_over_tracking(context, &choice.over) || has_means(&choice.via, MEANS) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn consent_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, choice) in context.choices().filter(is_positive) {
        let over = is_over_tracking(context, &choice.over);
        if has_means(&choice.via, &[Means::CookieBanner]) || (over && choice.kind == ChoiceKind::OptIn) {
            search.found(place);
        } else if over {
            search.short(place);
        }
    }
    for (place, tracking) in context.tracking().filter(is_positive) {
        let conditions = tracking.only_if.iter().chain(&tracking.only_if_any);
        let consent = tracking.bases.iter().any(|basis| basis.is_a(LegalBasis::Consent));
        if consent || conditions.into_iter().any(|condition| condition.is_a(Condition::Consent)) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn purposes_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, tracking) in context.tracking().filter(is_positive) {
        let purposes = matter::purposes(&tracking.purposes, &tracking.except);
        if tracking.class.is_some() || purposes.is_clear() {
            search.found(place);
        } else if !purposes.is_empty() {
            search.short(place);
        }
    }
    for (place, collection) in context.collection().filter(is_positive) {
        if trigger::is_automatic(collection) && matter::purposes(&collection.purposes, &collection.except).is_clear() {
            search.found(place);
        }
    }
    search.one_suffices()
}

fn cookies<'p>(context: &Context<'p>) -> impl Iterator<Item = (&'p Stated<'p>, &'p Tracking)> {
    context.tracking().filter(|(_, tracking)| tracking.kind.is_a(TrackingKind::Cookie))
}

pub(super) fn cookie_lifetimes_stated(context: &Context<'_>) -> Seen {
    let cookies: Vec<_> = cookies(context).filter(is_positive).collect();
    let mut search = Search::default();
    let some = cookies.iter().any(|(_, cookie)| cookie.lifetime.is_some());
    for (place, cookie) in cookies.into_iter().filter(|_| some) {
        // "Persistent" alone gives no time.
        search.weigh(place, cookie.lifetime.as_ref().is_some_and(|lifetime| lifetime.as_str() != "persistent"));
    }
    search.all_needed()
}

/// Whether somebody other than the publisher is named.
fn others(context: &Context<'_>, tracking: &Tracking, parties: &[PartyRef]) -> bool {
    matter::parties(context, parties, &tracking.except).names_other_than(&[Party::Publisher])
}

pub(super) fn cookie_third_party_access_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, cookie) in cookies(context) {
        if !cookie.set_by.is_empty() || others(context, cookie, &cookie.by) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn third_party_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, tracking) in context.tracking() {
        // That others set a cookie does not tell whether they follow people from site to site.
        let follows = || matter::purposes(&tracking.purposes, &tracking.except).has(&[Purpose::CrossContextAdvertising]);
        let by_others = || others(context, tracking, &tracking.set_by) || others(context, tracking, &tracking.by);
        if tracking.kind.is_a(TrackingKind::CrossSiteTracking) || (follows() && by_others()) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn signal(context: &Context<'_>, signals: &'static [Signal]) -> Seen {
    let mut search = Search::default();
    for (place, response) in context.signals() {
        if signals.iter().any(|asked| response.signal.is_a(*asked)) {
            search.found(place);
        }
    }
    search.one_suffices()
}
