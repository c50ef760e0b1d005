//! Disclosure and transfers.

use std::collections::BTreeSet;

use crate::checks::context::is_positive;
use crate::checks::matter::Vague;
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated, coded, framework, region, trigger};
use crate::meaning::Named;
use crate::model::{Disclosure, Place, Transfer, Value};
use crate::vocab::{Commitment, ContactUse, DisclosureMode, Law, Party, Region, Right, Vocabulary};

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
            search.weigh(place, recipients.is_clear());
        }
    }
    search.one_suffices()
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

/// Countries, parts of them, and regions whose members are fixed.
const fn is_definite(place: &Place) -> bool {
    matches!(place, Place::Country(_) | Place::Subdivision(_) | Place::Region(Region::Eu | Region::Eea))
}

pub(super) fn destinations_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, transfer) in context.transfers().filter(is_positive) {
        search.weigh(place, transfer.to.iter().any(is_definite));
    }
    search.all_needed()
}

pub(super) fn transfers_have_mechanism(context: &Context<'_>) -> Seen {
    let from_here = |transfer: &Transfer| coded::concern(context, &transfer.from, context.home);
    let transfers = context.transfers().filter(is_positive).filter(|(_, transfer)| from_here(transfer));
    let names = |transfer: &Transfer| transfer.mechanisms.iter().any(|mechanism| mechanism.is_clear());
    let (named, bare): (Vec<_>, Vec<_>) = transfers.partition(|(_, transfer)| names(transfer));
    // Where no transfer has one, the text is silent rather than incomplete.
    if named.is_empty() && bare.iter().all(|(_, transfer)| transfer.mechanisms.is_empty()) {
        return Seen::Silent;
    }
    let mut search = Search::default();
    let grounded = Grounded::of(context, &named);
    named.iter().for_each(|(place, transfer)| search.weigh(*place, coded::stands(context, transfer)));
    bare.iter().filter(|(_, transfer)| !grounded.tell_of(context, transfer)).for_each(|(place, _)| search.short(*place));
    search.all_needed()
}

/// What the transfers with a mechanism are about, taken together. Texts often describe a transfer in one place and name its ground in another.
struct Grounded<'p> {
    /// Nothing for any data.
    data: Option<Named<'p>>,
    /// Nothing for any place.
    to: Option<Vec<&'p str>>,
}

impl<'p> Grounded<'p> {
    fn of(context: &Context<'p>, named: &[(&Stated<'p>, &'p Transfer)]) -> Self {
        let any_data = named.iter().any(|(_, transfer)| transfer.data.is_empty());
        let any_place = named.iter().any(|(_, transfer)| transfer.to.is_empty());
        let places: BTreeSet<&str> = named.iter().flat_map(|(_, transfer)| &transfer.to).map(region::code_of).collect();
        Self {
            data: (!any_data).then(|| context.meanings.all_data_covered(named.iter().map(|(_, transfer)| transfer.data.as_slice()))),
            to: (!any_place).then(|| places.into_iter().collect()),
        }
    }

    /// Whether a transfer without a mechanism may be one of these.
    fn tell_of(&self, context: &Context<'p>, transfer: &'p Transfer) -> bool {
        let same_data = |data: &Named<'p>| transfer.data.is_empty() || context.meanings.data_covered(&transfer.data).meets(data);
        let same_place = |to: &Vec<&str>| coded::concern(context, &transfer.to, to);
        self.data.as_ref().is_none_or(same_data) && self.to.as_ref().is_none_or(same_place)
    }
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
