//! What transfers rest on.

use std::cell::OnceCell;

use crate::checks::context::is_positive;
use crate::checks::matter::Vague;
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Opened, Stated, coded, instrument, region, trigger};
use crate::model::{DataRef, PartyRef, Place, Transfer};
use crate::vocab::{TransferMechanism, Vocabulary};

/// Data that go abroad, as the text tells it.
struct Flow<'p> {
    stated: &'p Stated<'p>,
    data: &'p [DataRef],
    /// The destinations abroad; none where the text names none.
    to: Vec<Place>,
    recipients: &'p [PartyRef],
}

/// Every transfer abroad has a mechanism that counts: its own, or that of another one that covers it. Texts often describe a transfer in one place and name
/// its ground in another.
pub(super) fn transfers_have_mechanism(context: &Context<'_>) -> Seen {
    let from_here = |transfer: &Transfer| coded::concern(context, &transfer.from, context.home);
    let mut search = Search::default();
    let (mut grounded, mut bare, mut is_any) = (Grounds::default(), Vec::new(), false);
    for (stated, transfer) in context.transfers().filter(is_positive).filter(|(_, transfer)| from_here(transfer)) {
        is_any |= !transfer.mechanisms.is_empty();
        let to: Vec<Place> = transfer.to.iter().filter(|place| context.is_abroad(place)).cloned().collect();
        if to.is_empty() && !transfer.to.is_empty() {
            continue;
        }
        let flow = Flow { stated, data: &transfer.data, to, recipients: &transfer.recipients };
        if stands(context, transfer, &flow.to) {
            search.found(stated);
            grounded.add(&flow);
        } else if transfer.mechanisms.iter().any(|mechanism| mechanism.is_clear()) {
            search.short(stated);
        } else {
            bare.push(flow);
        }
    }
    for (stated, disclosure) in context.disclosure().filter(is_positive) {
        let to: Vec<Place> = trigger::disclosed_abroad(context, disclosure).collect();
        if !to.is_empty() {
            bare.push(Flow { stated, data: &disclosure.data, to, recipients: &disclosure.recipients });
        }
    }
    // Where no transfer has one, the text is silent rather than incomplete.
    if !is_any {
        return Seen::Silent;
    }
    for flow in &bare {
        search.weigh(flow.stated, grounded.cover(context, flow));
    }
    search.all_needed()
}

/// Whether a transfer rests on something that counts under the law on the day, for each destination.
fn stands(context: &Context<'_>, transfer: &Transfer, to: &[Place]) -> bool {
    let carries = |mechanism: TransferMechanism, to: Option<&Place>| {
        let finds_fault = || mechanism.is_a(TransferMechanism::ConsentToTransfer) && coded::finds_fault_with_consent(context, transfer);
        mechanism.is_clear() && instrument::carries(context, mechanism, to) && !finds_fault()
    };
    let any = |to: Option<&Place>| transfer.mechanisms.iter().any(|mechanism| carries(*mechanism, to));
    if to.is_empty() { any(None) } else { to.iter().all(|place| any(Some(place))) }
}

/// What the transfers with a mechanism are about: those that name the same destinations and recipients are taken together.
#[derive(Default)]
struct Grounds<'p> {
    grounds: Vec<Ground<'p>>,
}

struct Ground<'p> {
    to: Vec<Place>,
    recipients: &'p [PartyRef],
    /// The lists of data; one of them may be empty, which is any data.
    data: Vec<&'p [DataRef]>,
    covered: OnceCell<Opened<'p>>,
}

impl<'p> Grounds<'p> {
    fn add(&mut self, flow: &Flow<'p>) {
        match self.grounds.iter_mut().find(|known| known.to == flow.to && known.recipients == flow.recipients) {
            Some(known) => known.data.push(flow.data),
            None => {
                self.grounds.push(Ground { to: flow.to.clone(), recipients: flow.recipients, data: vec![flow.data], covered: OnceCell::new() });
            }
        }
    }

    /// Whether one of them covers a flow. A list that the flow leaves out is whatever the other names.
    fn cover(&self, context: &Context<'p>, flow: &Flow<'p>) -> bool {
        self.grounds.iter().any(|ground| {
            let within =
                |place: &Place| ground.to.iter().any(|known| region::lies_in(region::code_of(place), region::code_of(known), context.as_of, None));
            let same_place = ground.to.is_empty() || flow.to.iter().all(within);
            let same_people = ground.recipients.is_empty() || flow.recipients.iter().all(|party| ground.recipients.contains(party));
            same_place && same_people && ground.covers_data(context, flow.data)
        })
    }
}

impl<'p> Ground<'p> {
    fn covers_data(&self, context: &Context<'p>, items: &'p [DataRef]) -> bool {
        let covered = || self.covered.get_or_init(|| context.covered_data(self.data.iter().copied()));
        self.data.iter().any(|data| data.is_empty()) || items.iter().all(|item| covered().holds(&context.named_data(std::slice::from_ref(item))))
    }
}
