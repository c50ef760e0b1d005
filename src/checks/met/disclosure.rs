//! Disclosure and transfers. What transfers rest on is in `mechanisms`.

use crate::checks::context::is_positive;
use crate::checks::matter;
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated, framework, instrument, trigger};
use crate::model::{Disclosure, PartyRef, Ref, Transfer, Value};
use crate::vocab::{Commitment, Condition, ContactUse, DisclosureMode, Law, Party, Right, Vocabulary};

use super::publisher;

/// Whether the text denies disclosure altogether.
fn is_general_denial(context: &Context<'_>, stated: &Stated<'_>, disclosure: &Disclosure) -> bool {
    let narrowed = || stated.data(context).is_clear() || stated.recipients(context).is_clear();
    !stated.is_positive() && disclosure.modes.is_empty() && disclosure.purposes.is_empty() && !narrowed()
}

pub(super) fn recipients_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, disclosure) in context.disclosure() {
        let recipients = place.recipients(context);
        if is_general_denial(context, place, disclosure) {
            search.found(place);
        } else if place.is_positive() && !recipients.is_empty() {
            if recipients.names(matter::ANY_PARTY) && !is_up_to_the_person(disclosure) {
                search.leaves_open(place);
            } else {
                search.weigh(place, recipients.is_clear());
            }
        }
    }
    search.one_suffices_and_none_is_open()
}

/// Whether the person consents to a disclosure or asks for it, and so learns to whom.
fn is_up_to_the_person(disclosure: &Disclosure) -> bool {
    let chosen = [Condition::Consent, Condition::UserRequest, Condition::ChoiceExercised];
    disclosure.only_if.iter().any(|condition| chosen.iter().any(|kind| condition.is_a(*kind)))
}

pub(super) fn recipients_identified(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, disclosure) in context.disclosure() {
        let recipients = place.recipients(context);
        if is_general_denial(context, place, disclosure) {
            search.found(place);
        } else if place.is_positive() && recipients.names_other_than(&[Party::Publisher, Party::User, Party::UserChosenRecipient]) {
            let declared = |party: &PartyRef| match party {
                Ref::Name(name) => context.policy.recipients.get(name.as_str()),
                Ref::Term(_) => None,
            };
            let identified = |party: &PartyRef| declared(party).is_some_and(|known| known.legal_name.is_some() && !known.kinds.is_empty());
            search.weigh(place, disclosure.recipients.iter().all(identified));
        }
    }
    search.all_needed()
}

pub(super) fn recipient_answered(context: &Context<'_>, parties: &'static [Party]) -> Seen {
    let mut search = Search::default();
    for (stated, _) in context.disclosure() {
        if stated.recipients(context).has(parties) {
            search.found(stated);
        }
    }
    search.one_suffices()
}

pub(super) fn purposes_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, _) in context.disclosure().filter(is_positive) {
        let purposes = place.purposes();
        if !purposes.is_empty() {
            search.weigh(place, purposes.is_clear());
        }
    }
    search.one_suffices()
}

pub(super) fn data_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, disclosure) in context.disclosure() {
        let data = place.data(context);
        if is_general_denial(context, place, disclosure) {
            search.found(place);
        } else if place.is_positive() && !data.is_empty() {
            search.weigh(place, data.is_clear());
        }
    }
    search.one_suffices()
}

pub(super) fn mode_answered(context: &Context<'_>, modes: &'static [DisclosureMode]) -> Seen {
    let mut search = Search::default();
    for (place, disclosure) in context.disclosure() {
        let sale = modes.contains(&DisclosureMode::Sell) && trigger::is_sale(disclosure);
        if sale || disclosure.modes.iter().any(|mode| modes.iter().any(|asked| mode.is_a(*asked))) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn obligations_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.disclosure().filter(|(_, disclosure)| !disclosure.obligations.is_empty()).for_each(|(place, _)| search.found(place));
    search.one_suffices()
}

pub(super) fn transfer_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.transfers().for_each(|(place, _)| search.found(place));
    context.locations().filter(is_positive).for_each(|(place, _)| search.found(place));
    search.one_suffices()
}

pub(super) fn destinations_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, transfer) in context.transfers().filter(is_positive) {
        search.weigh(place, transfer.to.iter().any(instrument::is_definite));
    }
    // A state in which data are kept is named as well.
    for (place, location) in context.locations().filter(is_positive) {
        if location.places.iter().any(instrument::is_definite) {
            search.found(place);
        }
    }
    search.all_needed()
}

pub(super) fn safeguards_copy_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.transfers().filter(|(_, transfer)| !transfer.copy_via.is_absent()).for_each(|(place, _)| search.found(place));
    for (place, right) in context.rights().filter(is_positive) {
        if right.rights.contains(&Right::CopyOfSafeguards) {
            search.found(place);
        }
    }
    for (_, place, point) in publisher::points(context) {
        if publisher::serves(context, point, &[ContactUse::CopyOfSafeguards]) {
            search.found(place);
        }
    }
    search.one_suffices()
}

/// Whether a transfer relies on one of the frameworks.
fn relies_on(transfer: &Transfer, laws: &[Law]) -> bool {
    laws.iter().filter_map(|law| framework::mechanism_of(*law)).any(|mechanism| transfer.mechanisms.contains(&mechanism))
}

/// Whether what a transfer says of its framework is about the one that this run is about: it relies on that one, or on none that it names.
fn is_under_it(context: &Context<'_>, transfer: &Transfer) -> bool {
    let other = || transfer.mechanisms.iter().any(|mechanism| framework::is_framework(*mechanism));
    context.law.is_none_or(|law| relies_on(transfer, &[law]) || !other())
}

pub(super) fn framework_adherence(context: &Context<'_>, laws: &'static [Law]) -> Seen {
    let mut search = Search::default();
    for (place, claim) in context.law_claims().filter(is_positive) {
        if laws.contains(&claim.law) {
            search.weigh(place, !claim.principles.is_empty());
        }
    }
    for (place, transfer) in context.transfers().filter(is_positive) {
        if relies_on(transfer, laws) {
            search.weigh(place, !transfer.principles.is_empty());
        }
    }
    for (place, promise) in context.commitments().filter(is_positive) {
        if promise.commitment == Commitment::ComplyWithFramework {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn framework_link_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, transfer) in context.transfers().filter(|(_, transfer)| transfer.certificate.url.is_some()) {
        if is_under_it(context, transfer) {
            search.found(place);
        }
    }
    for (place, claim) in context.law_claims().filter(|(_, claim)| claim.url.is_some()) {
        if context.law.is_none_or(|law| law == claim.law) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn framework_authority_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, transfer) in context.transfers().filter(|(_, transfer)| transfer.authority.is_some()) {
        if is_under_it(context, transfer) {
            search.found(place);
        }
    }
    search.one_suffices()
}
