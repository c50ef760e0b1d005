//! What a statement means for the person, and so what it means that it reaches further: more may be done, or more is promised.
//!
//! It follows from what the statement claims. What the company reserves for itself is no promise, and losing it is no loss for people.

use super::scales;
use crate::claims::{Matter, Reader, Whose};
use crate::model::{BasisStatement, Change, PartyRef, Period, Precedence, Retention, StatementRef, Transfer, Value};
use crate::vocab::{
    Act, ChangeConsent, ChildRule, Commitment, Duty, EffectiveMoment, Field, PrecedenceSource, PriorData, Stance, Strength, Vocabulary,
};

/// What it means for the person that a statement reaches further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
pub(super) fn of<'p>(reader: &Reader<'p>, statement: StatementRef<'p>) -> Valence {
    let affirmed = affirmed(reader, statement);
    match statement.common().stance {
        Stance::DoesNot => affirmed.denied(),
        Stance::May if affirmed == Valence::Promise && !is_the_persons(statement) => Valence::Unclear,
        Stance::Does | Stance::May => affirmed,
    }
}

/// Whether what "may" be done is done by the person: who may object, can.
const fn is_the_persons(statement: StatementRef<'_>) -> bool {
    matches!(statement, StatementRef::Right(_) | StatementRef::Choice(_) | StatementRef::Complaint(_))
}

/// The valence of what a statement is about, as if the text affirmed it.
pub(super) fn affirmed<'p>(reader: &Reader<'p>, statement: StatementRef<'p>) -> Valence {
    use StatementRef as S;
    // What the person does may be asked of it, or be its own wish.
    if others(reader, statement).is_some_and(|(whose, _)| whose == Whose::Person) {
        return Valence::Unclear;
    }
    match statement {
        // Where the policy does not reach, it promises nothing.
        S::Exclusion(_) => Valence::Cost,
        S::Coverage(_) | S::BreachNotice(_) => Valence::Promise,
        S::Venue(venue) if venue.arbitration => Valence::Cost,
        S::Retention(retention) => of_retention(retention),
        S::Transfer(transfer) => of_transfer(transfer),
        S::Basis(basis) => of_basis(basis),
        S::Change(change) => of_change(change),
        S::Precedence(precedence) => of_precedence(precedence),
        _ => reader.matters(statement).first().map_or(Valence::Unclear, |(matter, _)| of_matter(*matter)),
    }
}

const fn of_matter(matter: Matter) -> Valence {
    match matter {
        Matter::Act(Act::Erase | Act::Protect) => Valence::Promise,
        Matter::Act(_) | Matter::Disclaimer(_) => Valence::Cost,
        Matter::Right(_) | Matter::Choice(_) | Matter::Measure(_) | Matter::Signal(_) | Matter::Complaint(_) | Matter::Law(_) => Valence::Promise,
        // To cooperate with those who ask for data is no promise to the people whose data it is.
        Matter::Promise(Commitment::CooperateWithLawEnforcement | Commitment::CooperateWithPrivateParties) => Valence::Cost,
        Matter::Promise(_) => Valence::Promise,
        Matter::Duty(duty) => of_duty(duty),
        Matter::Children(rule) => of_children(rule),
    }
}

/// A statement that names no destination and nobody there, but an instrument or its principles, is the claim to a protection. An agreement that is taken from
/// what people do protects nobody.
fn of_transfer(transfer: &Transfer) -> Valence {
    let goes = !transfer.to.is_empty() || !transfer.recipients.is_empty();
    let protecting = transfer.mechanisms.iter().any(|mechanism| scales::MECHANISM.rank(Some(mechanism.name())).is_none_or(|rank| rank > 0));
    if !goes && (protecting || !transfer.principles.is_empty()) { Valence::Promise } else { Valence::Cost }
}

/// A basis asks people, or takes their agreement from what they do. Whether another one is good for them, its name does not tell.
fn of_basis(basis: &BasisStatement) -> Valence {
    let ranks: Vec<i8> = basis.bases.iter().filter_map(|basis| scales::BASIS.rank(Some(basis.name()))).collect();
    let taken = scales::is_taken(basis.consent_triggers.iter().map(|trigger| trigger.name()));
    match () {
        () if ranks.is_empty() && !taken => Valence::Unclear,
        () if taken || ranks.iter().all(|rank| *rank == 0) => Valence::Cost,
        () if ranks.iter().all(|rank| *rank >= 3) => Valence::Promise,
        () => Valence::Unclear,
    }
}

/// A period with an end is a limit that people can rely on. One without end is the opposite of one, and so is what the company reserves to keep. That data
/// is not kept is a promise, as every denial is.
fn of_retention(retention: &Retention) -> Valence {
    let always = retention.strength == Some(Strength::Always);
    let reserved = always || retention.stance == Stance::May;
    match &retention.period {
        _ if retention.stance == Stance::DoesNot => Valence::Cost,
        Some(Period::Indefinite(_)) => Valence::Cost,
        Some(Period::Duration(_) | Period::Until(_)) if reserved => Valence::Unclear,
        Some(Period::AsNeededFor(_)) if reserved => Valence::Cost,
        Some(Period::Duration(_) | Period::Until(_) | Period::AsNeededFor(_)) => Valence::Promise,
        Some(Period::Criteria(_)) if always => Valence::Cost,
        Some(Period::Criteria(_)) => Valence::Unclear,
        None if retention.residual_copies => Valence::Cost,
        None if retention.then.is_some() => Valence::Promise,
        None if reserved => Valence::Cost,
        None => Valence::Unclear,
    }
}

const fn of_children(rule: ChildRule) -> Valence {
    match rule {
        ChildRule::Directed | ChildRule::KnowingCollection | ChildRule::UsePermitted | ChildRule::SaleOfData | ChildRule::Advertising => {
            Valence::Cost
        }
        ChildRule::ParentalConsent | ChildRule::GuardianContact | ChildRule::GuardianRights | ChildRule::OnDiscovery | ChildRule::AgeCheck => {
            Valence::Promise
        }
        _ => Valence::Unclear,
    }
}

/// A statement that announces changes is a promise even where it also says that going on counts as acceptance; one that only says that is none, and neither is
/// one that only hints at what it announces.
fn of_change(change: &Change) -> Valence {
    let consents = matches!(change.consent, Some(ChangeConsent::Obtain | ChangeConsent::ObtainIfLawRequires));
    let spares = matches!(change.prior_data, Some(PriorData::PolicyAtCollectionApplies | PriorData::ConsentNeeded | PriorData::OptOutOffered));
    let hints = |stated: bool, field| stated && change.hedged.contains(&field);
    let hinted = (hints(!change.announced_by.is_empty(), Field::AnnouncedBy), hints(consents, Field::Consent));
    let promises = !change.announced_by.is_empty() && !hinted.0
        || consents && !hinted.1
        || change.notice_period.is_some()
        || spares
        || !change.subscribe_via.is_absent();
    let reserves = change.continued_use_is_acceptance
        || matches!(change.consent, Some(ChangeConsent::NotNeeded))
        || matches!(change.prior_data, Some(PriorData::NewPolicyApplies))
        || matches!(change.effective, Some(EffectiveMoment::Immediately | EffectiveMoment::OnPosting));
    match (promises, reserves) {
        (true, _) => Valence::Promise,
        (false, true) if hinted == (false, false) => Valence::Cost,
        (false, _) => Valence::Unclear,
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

/// Why a statement that came or went makes people better or worse off, or why that is open, where there is more to say than that it is.
pub(super) fn reason<'p>(reader: &Reader<'p>, statement: StatementRef<'p>, added: bool) -> Option<&'static str> {
    let whose = others(reader, statement).map(|(whose, _)| whose);
    let only_may = statement.stance() == Stance::May;
    Some(match (statement, added) {
        (StatementRef::Exclusion(_), true) | (StatementRef::Coverage(_), false) => "the policy, with what it promises, covers less than before",
        (StatementRef::Exclusion(_), false) | (StatementRef::Coverage(_), true) => "the policy, with what it promises, covers more than before",
        (StatementRef::Disclaimer(_), true) => "the text answers for less than before",
        (StatementRef::Disclaimer(_), false) => "the text answers for more than before",
        (StatementRef::UserDuty(_), true) => "more is asked of people than before",
        (StatementRef::UserDuty(_), false) => "less is asked of people than before",
        (StatementRef::Complaint(_), true) => "people can turn to somebody in one more way",
        (StatementRef::Complaint(_), false) => "people lose this way to complain",
        (StatementRef::Right(_), true) if only_may => "people may have a right that the text did not speak of",
        (StatementRef::Right(_), false) if only_may => "the text no longer says that people may have this right",
        (StatementRef::Right(_), true) => "people gain a right",
        (StatementRef::Right(_), false) => "people lose a right that the text granted",
        (StatementRef::Choice(_), true) => "people gain a choice",
        (StatementRef::Choice(_), false) => "people lose a choice",
        (StatementRef::Law(_), true) => "the text names one more law or framework by which it can be measured",
        (StatementRef::Law(_), false) => "the text no longer names a law or framework by which it can be measured",
        _ if only_may && affirmed(reader, statement) == Valence::Promise => "the text says only that it may be so, and promises nothing",
        (StatementRef::Change(change), _) if !change.hedged.is_empty() && of_change(change) == Valence::Unclear => {
            "the text only hints at it, and promises nothing"
        }
        _ if whose == Some(Whose::Person) => "the text speaks of what people do themselves, and perhaps have to do",
        _ if whose.is_some() && added => "the text says that others do more with data than before",
        _ if whose.is_some() => "the text says that others do less with data than before",
        _ => return None,
    })
}

/// Who acts, where a statement is about something that is done with data, and the publisher does not do it.
pub(super) fn others<'p>(reader: &Reader<'p>, statement: StatementRef<'p>) -> Option<(Whose, &'p [PartyRef])> {
    let matters = reader.matters(statement);
    let (_, actor) = matters.first().filter(|(matter, actor)| matches!(matter, Matter::Act(_)) && !actor.whose.is_own())?;
    Some((actor.whose, actor.by))
}
