//! `right`: what people are to be able to demand.

use super::dimension::Range;
use super::facts::Facts;
use super::found::{Found, joined};
use super::kept::{seconds, spelled};
use super::words;
use crate::meaning::Terms;
use crate::model::{AppliesTo, Path, RightStatement, StatementRef, Value};
use crate::preferences::RightOffered;
use crate::vocab::{Fee, Right, Stance, Topic, Vocabulary, WishAnswer};

/// Topics that stand for a right and all narrower ones.
const TOPICS: &[(Right, Topic)] = &[
    (Right::Access, Topic::RightOfAccess),
    (Right::Confirmation, Topic::RightToConfirmation),
    (Right::KnowCategories, Topic::RightToKnow),
    (Right::Rectification, Topic::Rectification),
    (Right::Erasure, Topic::Erasure),
    (Right::Anonymisation, Topic::AnonymisationOnRequest),
    (Right::Restriction, Topic::Restriction),
    (Right::Portability, Topic::Portability),
    (Right::MarketingOptOut, Topic::MarketingOptOut),
    (Right::Objection, Topic::Objection),
    (Right::OptOutOfSaleOrSharing, Topic::OptOutOfSale),
    (Right::OptOutOfTargetedAdvertising, Topic::OptOutOfTargetedAdvertising),
    (Right::OptOutOfProfiling, Topic::OptOutOfProfiling),
    (Right::LimitSensitiveUse, Topic::LimitSensitiveUse),
    (Right::WithdrawConsent, Topic::WithdrawConsent),
    (Right::ComplainToAuthority, Topic::ComplaintToAuthority),
    (Right::HumanReview, Topic::HumanReview),
    (Right::NonDiscrimination, Topic::NonDiscrimination),
    (Right::UseAuthorizedAgent, Topic::AuthorizedAgent),
    (Right::Appeal, Topic::Appeal),
];

pub(super) fn answer(facts: &Facts<'_>, wish: &RightOffered, silence: Option<WishAnswer>) -> Found {
    joined(wish.rights.iter().map(|right| one(facts, wish, *right, silence)).collect(), true)
}

fn one(facts: &Facts<'_>, wish: &RightOffered, right: Right, silence: Option<WishAnswer>) -> Found {
    let stated = facts.policy.statements().filter_map(|(place, statement)| match statement {
        StatementRef::Right(stated) if stated.rights.iter().any(|granted| right.is_a(*granted)) => Some((place.path(), stated)),
        _ => None,
    });
    // A statement that grants it without further ado counts before one that grants it in part.
    let judged: Vec<Found> = stated.map(|(path, stated)| judge(facts, wish, right, path, stated)).collect();
    let best = [WishAnswer::Met, WishAnswer::NotMet, WishAnswer::Unknown];
    if let Some(found) = best.iter().find_map(|answer| judged.iter().find(|found| found.answer == Some(*answer))) {
        return found.clone();
    }
    let topic = TOPICS.iter().find(|(known, _)| right.is_a(*known)).map(|(_, topic)| *topic);
    match topic.map_or_else(|| facts.policy.confirmed_complete(), |topic| facts.policy.silence(topic)) {
        Some(path) => Found::absent(&format!("the right \u{201c}{}\u{201d}", words::plain(right)), path, silence),
        None => Found::silent(format!("It does not speak of the right \u{201c}{}\u{201d}.", words::plain(right))),
    }
}

/// How a statement about the right answers the wish.
fn judge(facts: &Facts<'_>, wish: &RightOffered, right: Right, path: Path, stated: &RightStatement) -> Found {
    let common = StatementRef::Right(stated).common();
    let named = words::plain(right);
    let said = match stated.stance {
        Stance::Does => format!("It grants the right \u{201c}{named}\u{201d}{}.", words::conditions(&common)),
        Stance::May => format!("There may be the right \u{201c}{named}\u{201d}{}.", words::conditions(&common)),
        Stance::DoesNot => format!("It denies the right \u{201c}{named}\u{201d}{}.", words::conditions(&common)),
    };
    let found = |answer, more: &str| Found::new(answer, format!("{said}{more}"), [path.clone()]);
    if stated.stance == Stance::DoesNot {
        return found(WishAnswer::NotMet, "");
    }
    let refusals = Terms::named(&stated.unless).without(&Terms::covered(&wish.unless));
    if !wish.unless.is_empty() && !refusals.is_empty() {
        return found(WishAnswer::NotMet, " It can be refused for a reason that the wish does not accept.");
    }
    if wish.free && stated.fee.is_some_and(|fee| !matches!(fee, Fee::Free)) {
        return found(WishAnswer::NotMet, " It may cost something.");
    }
    if let (Some(most), Some(deadline)) = (&wish.deadline, &stated.deadline)
        && seconds(deadline) > seconds(most)
    {
        return found(WishAnswer::NotMet, &format!(" The answer may take {}.", spelled(deadline)));
    }
    let over = facts.range_of(&stated.over);
    let data = Range::of(&wish.data);
    let open = [
        (stated.stance == Stance::May, " It only says that there may be such a right."),
        (!stated.only_if.is_empty() || !stated.only_if_any.is_empty(), " Whether the condition holds cannot be told."),
        (is_for_some(&stated.applies_to), " It is limited to some people, places, laws or products."),
        (data.is_some() && !over.holds_for(data.as_ref(), &Terms::default()), " It is about other data, or about part of it."),
        (wish.free && stated.fee.is_none(), " It does not say what it costs."),
        (wish.deadline.is_some() && stated.deadline.is_none(), " It does not say how soon the answer comes."),
    ];
    match open.iter().find(|(open, _)| *open) {
        Some((_, why)) => found(WishAnswer::Unknown, why),
        None => found(WishAnswer::Met, ""),
    }
}

/// Whether something is offered to some only. Who the people are does not matter: whoever makes a wish is one of them. Limits in words are for people.
pub(super) fn is_for_some(limits: &AppliesTo) -> bool {
    let AppliesTo { subjects: _, publishers, regions, laws, products, role, words: _ } = limits;
    !(publishers.is_absent() && regions.is_absent() && laws.is_absent() && products.is_absent() && role.is_absent())
}
