//! Rule 1: whose act it is.

use privacy_policy::Policy;
use privacy_policy::model::{PartyRef, Ref};
use privacy_policy::vocab::{InterestHolder, Obligation, Party, Vocabulary};

use super::reading::Said;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The publishers', all of them.
    Publishers,
    /// That of one of several publishers, of a part of the staff, or of a party that serves the publisher.
    PartOfThem,
    /// That of somebody else, the person included.
    Others,
}

/// Rule 1. What one of several publishers, a part of the staff or a provider does is the publisher's act; what they do not do is denied for part.
pub(crate) fn whose(policy: &Policy, said: &Said<'_>) -> Whose {
    let publishers = |party: &&PartyRef| party.name().is_some_and(|name| policy.publishers.contains_key(name));
    let named: Vec<_> = said.by.iter().filter(publishers).collect();
    let own = |party: &PartyRef| *party == Ref::Term(Party::Publisher);
    let staff = |party: &PartyRef| party.term().is_some_and(|party| party.is_a(Party::Publisher));
    let all = policy.publishers.keys().all(|name| named.iter().any(|party| party.name() == Some(name)));
    if said.by.is_empty() || said.by.iter().any(own) || !named.is_empty() && all {
        return Whose::Publishers;
    }
    let serves = said.by.iter().any(|party| serves(policy, party, 0)) && !on_own_terms(said);
    if serves || !named.is_empty() || said.by.iter().any(staff) { Whose::PartOfThem } else { Whose::Others }
}

/// Whether a party serves the publisher: by its kinds and its members, all of them.
fn serves(policy: &Policy, party: &PartyRef, depth: usize) -> bool {
    match party {
        Ref::Term(party) => party.is_a(Party::ServiceProvider),
        Ref::Name(name) => policy.recipients.get(name).is_some_and(|recipient| {
            let some = !recipient.kinds.is_empty() || !recipient.members.is_empty();
            let kinds = recipient.kinds.iter().all(|kind| kind.is_a(Party::ServiceProvider));
            some && depth < 16 && kinds && recipient.members.iter().all(|member| serves(policy, member, depth + 1))
        }),
    }
}

fn on_own_terms(said: &Said<'_>) -> bool {
    let others = said.common.interest_of.is_some_and(|holder| holder != InterestHolder::Own);
    let terms = match said.statement {
        privacy_policy::model::StatementRef::Disclosure(disclosure) => disclosure.obligations.contains(&Obligation::OwnTerms),
        _ => false,
    };
    others || terms
}
