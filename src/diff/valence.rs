//! What a statement means for the person, and so what it means that it reaches further: more may be done, or more is promised.

use crate::model::{Change, Children, Period, Precedence, Retention, StatementRef, Transfer};
use crate::vocab::{ChangeConsent, ChildRule, Commitment, Duty, EffectiveMoment, PrecedenceSource, PriorData, Stance};

/// What it means for the person that a statement reaches further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Valence {
    /// More may be done with data, or more is asked of the person: a use, a disclosure, a disclaimer.
    Cost,
    /// More is promised: a right, a measure, a denial.
    Promise,
    /// It has no weight: advice.
    Neutral,
    /// The one or the other; the terms do not tell.
    Unclear,
}

impl Valence {
    /// The valence of the denial of something.
    const fn denied(self) -> Self {
        match self {
            Self::Cost => Self::Promise,
            Self::Promise => Self::Cost,
            other => other,
        }
    }
}

/// The valence of a statement, as it stands with its stance.
pub(super) fn of(statement: StatementRef<'_>) -> Valence {
    let affirmed = affirmed(statement);
    if statement.common().stance == Stance::DoesNot { affirmed.denied() } else { affirmed }
}

/// The valence of what a statement is about, as if the text affirmed it.
pub(super) fn affirmed(statement: StatementRef<'_>) -> Valence {
    use StatementRef as S;
    match statement {
        S::Collection(_) | S::Use(_) | S::Disclosure(_) | S::Location(_) | S::Tracking(_) | S::AutomatedDecision(_) => Valence::Cost,
        // The policy does not reach there; and what is not promised cannot be relied on.
        S::Exclusion(_) | S::Disclaimer(_) => Valence::Cost,
        S::Coverage(_) | S::Right(_) | S::Choice(_) | S::Signal(_) | S::Measure(_) | S::BreachNotice(_) => Valence::Promise,
        S::Complaint(_) | S::Law(_) => Valence::Promise,
        S::Commitment(promise) => of_commitment(promise.commitment),
        S::Transfer(transfer) => of_transfer(transfer),
        S::Audience(_) | S::Basis(_) | S::GoverningLaw(_) => Valence::Unclear,
        S::Venue(venue) if venue.arbitration => Valence::Cost,
        S::Venue(_) => Valence::Unclear,
        S::Retention(retention) => of_retention(retention),
        S::Children(children) => of_children(children),
        S::Change(change) => of_change(change),
        S::Precedence(precedence) => of_precedence(precedence),
        S::UserDuty(asked) => of_duty(asked.duty),
    }
}

/// A statement that names no destination and nobody there, but an instrument or its principles, is the claim to a protection.
const fn of_transfer(transfer: &Transfer) -> Valence {
    let goes = !transfer.to.is_empty() || !transfer.recipients.is_empty();
    let protects = !transfer.mechanisms.is_empty() || !transfer.principles.is_empty();
    if protects && !goes { Valence::Promise } else { Valence::Cost }
}

/// To cooperate with those who ask for data is no promise to the people whose data it is.
const fn of_commitment(commitment: Commitment) -> Valence {
    match commitment {
        Commitment::CooperateWithLawEnforcement | Commitment::CooperateWithPrivateParties => Valence::Cost,
        _ => Valence::Promise,
    }
}

/// A period with an end is a limit that people can rely on. One without end is the opposite of one. That data is not kept is a promise, as every denial is.
fn of_retention(retention: &Retention) -> Valence {
    if retention.stance == Stance::DoesNot {
        return Valence::Cost;
    }
    match retention.period {
        Some(Period::Indefinite(_)) => Valence::Cost,
        Some(Period::Duration(_) | Period::Until(_) | Period::AsNeededFor(_)) => Valence::Promise,
        Some(Period::Criteria(_)) => Valence::Unclear,
        None if retention.then.is_some() && !retention.residual_copies => Valence::Promise,
        None if retention.residual_copies => Valence::Cost,
        None => Valence::Unclear,
    }
}

const fn of_children(children: &Children) -> Valence {
    match children.kind {
        ChildRule::Directed | ChildRule::KnowingCollection | ChildRule::UsePermitted | ChildRule::SaleOfData | ChildRule::Advertising => {
            Valence::Cost
        }
        ChildRule::ParentalConsent | ChildRule::GuardianContact | ChildRule::GuardianRights | ChildRule::OnDiscovery | ChildRule::AgeCheck => {
            Valence::Promise
        }
        _ => Valence::Unclear,
    }
}

/// A statement that announces changes is a promise even where it also says that going on counts as acceptance; one that only says that is none.
const fn of_change(change: &Change) -> Valence {
    let promises = !change.announced_by.is_empty()
        || change.notice_period.is_some()
        || matches!(change.consent, Some(ChangeConsent::Obtain | ChangeConsent::ObtainIfLawRequires))
        || matches!(change.prior_data, Some(PriorData::PolicyAtCollectionApplies | PriorData::ConsentNeeded | PriorData::OptOutOffered))
        || !change.subscribe_via.contacts.is_empty()
        || !change.subscribe_via.means.is_empty();
    let reserves = change.continued_use_is_acceptance
        || matches!(change.consent, Some(ChangeConsent::NotNeeded))
        || matches!(change.prior_data, Some(PriorData::NewPolicyApplies))
        || matches!(change.effective, Some(EffectiveMoment::Immediately | EffectiveMoment::OnPosting));
    match (promises, reserves) {
        (true, _) => Valence::Promise,
        (false, true) => Valence::Cost,
        (false, false) => Valence::Unclear,
    }
}

/// That the law or the principles of a framework prevail over the text protects people; what the rest does depends on what it says.
const fn of_precedence(precedence: &Precedence) -> Valence {
    match precedence.prevails {
        PrecedenceSource::Principles | PrecedenceSource::Law | PrecedenceSource::TransferClauses => Valence::Promise,
        _ => Valence::Unclear,
    }
}

/// Advice asks nothing of the person.
const fn of_duty(duty: Duty) -> Valence {
    match duty {
        Duty::LogOut
        | Duty::DoNotReplyToPhishing
        | Duty::ReportPhishing
        | Duty::ReviewPolicyPeriodically
        | Duty::ReadPolicyBeforeUse
        | Duty::ReadOtherPolicies
        | Duty::SuperviseChildren
        | Duty::ReportChildData => Valence::Neutral,
        _ => Valence::Cost,
    }
}

/// Why a statement that came or went makes people better or worse off, where that is not a matter of what may be done with data.
pub(super) const fn reason(statement: StatementRef<'_>, added: bool) -> Option<&'static str> {
    Some(match (statement, added) {
        (StatementRef::Exclusion(_), true) | (StatementRef::Coverage(_), false) => "the policy, with what it promises, covers less than before",
        (StatementRef::Exclusion(_), false) | (StatementRef::Coverage(_), true) => "the policy, with what it promises, covers more than before",
        (StatementRef::Disclaimer(_), true) => "the text answers for less than before",
        (StatementRef::Disclaimer(_), false) => "the text answers for more than before",
        (StatementRef::UserDuty(_), true) => "more is asked of people than before",
        (StatementRef::UserDuty(_), false) => "less is asked of people than before",
        (StatementRef::Complaint(_), true) => "people can turn to somebody in one more way",
        (StatementRef::Complaint(_), false) => "people lose this way to complain",
        (StatementRef::Right(_), true) => "people gain a right",
        (StatementRef::Right(_), false) => "people lose a right that the text granted",
        (StatementRef::Choice(_), true) => "people gain a choice",
        (StatementRef::Choice(_), false) => "people lose a choice",
        (StatementRef::Law(_), true) => "the text names one more law or framework by which it can be measured",
        (StatementRef::Law(_), false) => "the text no longer names a law or framework by which it can be measured",
        _ => return None,
    })
}
