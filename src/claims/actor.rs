//! Who acts: an act is the publisher's where a publisher, its staff or a party that serves it does it.

use super::names::Names;
use crate::model::{PartyRef, Policy, Ref, StatementRef};
use crate::vocab::{InterestHolder, Obligation, Party, Role, Terms, Vocabulary};

/// Who acts in a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor<'p> {
    /// Whose act it is.
    pub whose: Whose,
    /// Who acts, in the words of the file; empty for the publishers together.
    pub by: &'p [PartyRef],
}

/// Whose act something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Whose {
    /// The publishers', together; others may act beside them.
    Publishers,
    /// That of one of several publishers.
    OnePublisher,
    /// That of a part of the publisher's staff.
    Staff,
    /// That of a party that serves the publisher, so that it is the publisher's act.
    Provider,
    /// That of somebody else.
    Others,
    /// That of the person, or of somebody who acts for the person.
    Person,
}

impl Whose {
    /// As a word of the output formats.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Publishers => "publishers",
            Self::OnePublisher => "one_publisher",
            Self::Staff => "staff",
            Self::Provider => "provider",
            Self::Others => "others",
            Self::Person => "person",
        }
    }

    /// Whether it counts as the publisher's own act.
    #[must_use]
    pub const fn is_own(self) -> bool {
        matches!(self, Self::Publishers | Self::OnePublisher | Self::Staff | Self::Provider)
    }

    /// Whether it is that of a part of those who speak as "we": what a part does not do, the others may.
    #[must_use]
    pub const fn is_part(self) -> bool {
        matches!(self, Self::OnePublisher | Self::Staff | Self::Provider)
    }
}

/// Parties that are the person, or act for it.
const PERSONS: &[Party] = &[Party::User, Party::ParentOrGuardian, Party::AuthorizedAgent];

/// Tells who acts.
#[derive(Debug)]
pub(super) struct Actors {
    several_publishers: bool,
    providers: Terms,
}

impl Actors {
    pub(super) fn of(policy: &Policy) -> Self {
        Self { several_publishers: policy.publishers.len() > 1, providers: Terms::covered(&[Party::ServiceProvider]) }
    }

    /// Who acts in a statement, given those whom it names.
    pub(super) fn actor<'p>(&self, policy: &'p Policy, parties: &Names<'p, Party>, statement: StatementRef<'p>, by: &'p [PartyRef]) -> Actor<'p> {
        let for_itself = acts_for_itself(statement);
        let whose = by.iter().map(|party| self.whose(policy, parties, party, for_itself)).min();
        Actor { whose: whose.unwrap_or(Whose::Publishers), by }
    }

    fn whose(&self, policy: &Policy, parties: &Names<'_, Party>, party: &PartyRef, for_itself: bool) -> Whose {
        match party {
            Ref::Term(Party::Publisher) => Whose::Publishers,
            Ref::Term(term) if term.is_a(Party::Publisher) => Whose::Staff,
            Ref::Term(term) if PERSONS.iter().any(|person| term.is_a(*person)) => Whose::Person,
            Ref::Term(term) if !for_itself && term.is_a(Party::ServiceProvider) => Whose::Provider,
            Ref::Term(_) => Whose::Others,
            Ref::Name(name) if policy.publishers.contains_key(name) => {
                if self.several_publishers {
                    Whose::OnePublisher
                } else {
                    Whose::Publishers
                }
            }
            Ref::Name(name) => {
                let own_account = policy.recipients.get(name).and_then(|recipient| recipient.role).is_some_and(|role| role.is_a(Role::Controller));
                let serves = parties.held(name).is_some_and(|held| {
                    let content = held.listed.with(&held.kinds);
                    !content.is_empty() && content.within(&self.providers)
                });
                if serves && !own_account && !for_itself { Whose::Provider } else { Whose::Others }
            }
        }
    }
}

/// Whether those who act do so under terms of their own, or in the interest of others than the publisher.
fn acts_for_itself(statement: StatementRef<'_>) -> bool {
    let others = statement.common().interest_of.is_some_and(|holder| holder != InterestHolder::Own);
    others || matches!(statement, StatementRef::Disclosure(disclosure) if disclosure.obligations.contains(&Obligation::OwnTerms))
}
