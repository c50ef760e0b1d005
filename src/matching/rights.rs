//! `right`, `measure`, `choice`: what people are to be able to demand and to choose, and how data is to be protected.

use super::asking::{Asking, each};
use super::found::{Found, by_part};
use super::offered::judge;
use super::words;
use crate::claims::{Length, Longer, Matter, Question};
use crate::model::{Path, Ref, StatementRef};
use crate::phrase;
use crate::preferences::{ChoiceOffered, MeasurePromised, RightOffered};
use crate::vocab::{ChoiceKind, Fee, Purpose, Terms, Topic, TrackingKind, Vocabulary, WishAnswer};

/// Each right, over each data.
pub(super) fn right(asking: Asking<'_, '_>, wish: &RightOffered, silence: Option<WishAnswer>) -> Found {
    let mut parts = Vec::new();
    for right in &wish.rights {
        for data in each(&wish.data) {
            let question = Question { matter: Some(Matter::Right(*right)), data: data.map(Ref::Term), ..Question::default() };
            let names = [(wish.rights.len() > 1).then(|| right.name()), data.filter(|_| wish.data.len() > 1).map(Vocabulary::name)];
            let what = format!("the right {}", words::named(*right));
            parts.push((words::asked(names), judge(asking, question, &what, &|statement| terms_of(wish, statement), silence, None)));
        }
    }
    by_part(parts)
}

/// What a statement on a right says of refusals, costs and deadlines, where the wish asks for that.
fn terms_of(wish: &RightOffered, statement: StatementRef<'_>) -> Option<(WishAnswer, String)> {
    let StatementRef::Right(stated) = statement else { return None };
    let refusals = Terms::named(&stated.unless).without(&Terms::covered(&wish.unless));
    let longer = wish.deadline.as_ref().and_then(|most| Some(Length::of(stated.deadline.as_ref()?).is_longer_than(Length::of(most))));
    let takes = || stated.deadline.as_ref().map(phrase::duration).unwrap_or_default();
    let found = [
        (
            !wish.unless.is_empty() && !refusals.is_empty(),
            WishAnswer::NotMet,
            " It can be refused for a reason that the wish does not accept.".to_owned(),
        ),
        (wish.free && stated.fee.is_some_and(|fee| !matches!(fee, Fee::Free)), WishAnswer::NotMet, " It may cost something.".to_owned()),
        (longer == Some(Longer::Yes), WishAnswer::NotMet, format!(" The answer may take {}.", takes())),
        (longer == Some(Longer::Unclear), WishAnswer::Unknown, format!(" Whether {} are too long depends on which months are meant.", takes())),
        (wish.free && stated.fee.is_none(), WishAnswer::Unknown, " It does not say what it costs.".to_owned()),
        (wish.deadline.is_some() && stated.deadline.is_none(), WishAnswer::Unknown, " It does not say how soon the answer comes.".to_owned()),
    ];
    found.into_iter().find(|(holds, ..)| *holds).map(|(_, found, why)| (found, why))
}

/// Each measure, for each data.
pub(super) fn measure(asking: Asking<'_, '_>, wish: &MeasurePromised, silence: Option<WishAnswer>) -> Found {
    let mut parts = Vec::new();
    for measure in &wish.measures {
        for data in each(&wish.data) {
            let question = Question { matter: Some(Matter::Measure(*measure)), data: data.map(Ref::Term), ..Question::default() };
            let names = [(wish.measures.len() > 1).then(|| measure.name()), data.filter(|_| wish.data.len() > 1).map(Vocabulary::name)];
            let what = format!("the measure {}", words::named(*measure));
            parts.push((words::asked(names), judge(asking, question, &what, &|_| None, silence, None)));
        }
    }
    by_part(parts)
}

/// A choice of one of the kinds about each purpose, recipient and technique.
pub(super) fn choice(asking: Asking<'_, '_>, wish: &ChoiceOffered, silence: Option<WishAnswer>) -> Found {
    let kinds = if wish.kinds.is_empty() { ChoiceKind::ALL } else { wish.kinds.as_slice() };
    let over = &wish.over;
    let mut parts = Vec::new();
    for purpose in each(&over.purposes) {
        for recipient in each(&over.recipients) {
            for technique in each(&over.tracking) {
                let about = Question { purpose, recipient: recipient.map(Ref::Term), technique, ..Question::default() };
                let confirmed = confirmed(asking, purpose, technique);
                let one = |kind: &ChoiceKind| {
                    let question = Question { matter: Some(Matter::Choice(*kind)), ..about.clone() };
                    judge(asking, question, "such a choice", &|_| None, silence, confirmed.clone())
                };
                let names = [
                    purpose.filter(|_| over.purposes.len() > 1).map(Vocabulary::name),
                    recipient.filter(|_| over.recipients.len() > 1).map(Vocabulary::name),
                    technique.filter(|_| over.tracking.len() > 1).map(Vocabulary::name),
                ];
                parts.push((words::asked(names), best(kinds.iter().map(one).collect())));
            }
        }
    }
    by_part(parts)
}

/// The kind of choice that answers best. That one kind is denied does not say that there is no other; where nothing is said of the others, it counts.
fn best(found: Vec<Found>) -> Found {
    let order = [Some(WishAnswer::Met), Some(WishAnswer::Unknown), Some(WishAnswer::NotMet), None];
    let stated = found.iter().filter(|found| !found.is_silence);
    let all = if stated.clone().next().is_some() { stated.cloned().collect() } else { found };
    let best = order.iter().find_map(|answer| all.iter().find(|found| found.answer == *answer)).cloned();
    best.unwrap_or_else(|| Found::silent("It gives no such choice."))
}

/// Topics that stand for a choice about a purpose and all narrower ones.
const PURPOSES: &[(Purpose, Topic)] = &[
    (Purpose::TargetedAdvertising, Topic::OptOutOfTargetedAdvertising),
    (Purpose::Profiling, Topic::OptOutOfProfiling),
    (Purpose::Marketing, Topic::MarketingOptOut),
];

/// Whether the file confirms that the text gives no such choice, and where.
fn confirmed(asking: Asking<'_, '_>, purpose: Option<Purpose>, technique: Option<TrackingKind>) -> Option<(Topic, Path)> {
    let of_purpose = purpose.and_then(|purpose| PURPOSES.iter().find(|(known, _)| purpose.is_a(*known)).map(|(_, topic)| *topic));
    let topic = of_purpose.or_else(|| (technique == Some(TrackingKind::Cookie)).then_some(Topic::CookieControl))?;
    Some((topic, asking.claims.policy().silence(topic)?))
}
