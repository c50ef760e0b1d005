//! What each statement says to a question, and what all of them say together.

use privacy_policy::Policy;
use privacy_policy::claims::{Question, Verdict};
use privacy_policy::model::{PartyRef, Ref, StatementRef};
use privacy_policy::vocab::{DataCategory, DataState, DataSubject, Field, InterestHolder, Party, Purpose, Stance, Strength, Vocabulary};

use super::fit::{self, Reading, Stands};
use super::lists::{As, Fit, asserted, denied, is_outside, left};
use super::names::{Listed, is_out};
use super::reading::Said;
use super::who::{Whose, whose};
use Fit::{Apart, Covers, Open, Part};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Does,
    May,
    Denied,
    /// Rules 3 and 6: what lies outside of "only", or is taken out.
    Soft,
}

/// Something that speaks to a question.
#[derive(Debug, Clone)]
pub(crate) struct Heard<'s, 'p> {
    pub(crate) said: &'s Said<'p>,
    pub(crate) side: Side,
    pub(crate) fit: Fit,
    /// Rule 6: as an exception it decides: it covers the question also in what the question leaves out, and nothing weakens or narrows it.
    pub(crate) decides: bool,
    /// Rule 5: it denies a narrower act than the one that is asked for, and counts only as an exception.
    pub(crate) narrower_act: bool,
}

/// What something says to a question. Nothing, where it is about something else or is told beside the answer.
pub(crate) fn hear<'s, 'p>(policy: &Policy, said: &'s Said<'p>, question: &Question) -> Vec<Heard<'s, 'p>> {
    // "Children's data" are the personal data of children.
    let children = question.data == Some(Ref::Term(DataCategory::ChildrenData));
    let of_children = said.of_children || said.people.iter().any(|people| people.is_a(DataSubject::Minor));
    if children && question.people.is_none() && of_children {
        return hear(policy, said, &Question { data: None, people: Some(DataSubject::Child), ..question.clone() });
    }
    if is_beside(policy, said, question) || says_nothing(policy, said) || !is_declared(policy, question) {
        return Vec::new();
    }
    let narrower_act = matches!(fit::matter(policy, said, question), Stands::NarrowerAct);
    let fit = |reading| fits(policy, said, question, reading);
    let general = fit(Reading::InGeneral) == Covers && !is_narrowed(said, question);
    let weak = is_weak(said, question);
    let heard = |side, fit, decides| Heard { said, side, fit, decides, narrower_act };
    let mut all = Vec::new();
    if said.denies() {
        let denied = fit(Reading::Plain);
        all.push(heard(Side::Denied, if weak { denied.min(Open) } else { denied }, general && !weak));
    } else {
        let (plain, hinted) = (fit(Reading::Plain), fit(Reading::Hinted));
        let may = said.common.stance == Stance::May || weak;
        all.push(heard(if may || hinted > plain { Side::May } else { Side::Does }, hinted.max(plain), general));
        let soft = outside(policy, said, question);
        // Rule 3: "only" is weak where the statement is weak.
        all.push(heard(Side::Soft, if may || said.presupposed { soft.min(Open) } else { soft }, false));
    }
    // Rule 10: what is presupposed is not said.
    all.iter_mut().filter(|_| said.presupposed).for_each(|heard| heard.fit = heard.fit.min(Open));
    all.retain(|heard| heard.fit != Apart && !(said.presupposed && heard.side == Side::Soft));
    all
}

/// Whether a statement takes out all that it names.
fn says_nothing(policy: &Policy, said: &Said<'_>) -> bool {
    fn gone<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>]) -> bool {
        !list.is_empty() && left(policy, list, out).is_empty()
    }
    let except = said.common.except;
    let purposes = |list: &[Purpose]| list.iter().copied().map(Ref::Term).collect::<Vec<_>>();
    gone(policy, &said.data, &except.data)
        || gone(policy, &said.recipients, &except.recipients)
        || gone(policy, &purposes(&said.purposes), &purposes(&except.purposes))
}

/// Nothing is about names that the policy does not declare.
fn is_declared(policy: &Policy, question: &Question) -> bool {
    fn is<T: Listed>(policy: &Policy, asked: Option<&Ref<T>>) -> bool {
        asked.and_then(Ref::name).is_none_or(|name| T::declared(policy, name).is_some())
    }
    is(policy, question.data.as_ref()) && is(policy, question.recipient.as_ref()) && is(policy, question.actor.as_ref())
}

/// Rules 1, 3 and 7: acts of others, what is about nobody, and denials for certain people are told beside the answer.
fn is_beside(policy: &Policy, said: &Said<'_>, question: &Question) -> bool {
    let getting = question.matter.is_none() && question.recipient.is_some() && !said.denies();
    let others = question.actor.is_none() && whose(policy, said) == Whose::Others && !getting;
    let is_of_nobody =
        |item: &Ref<DataCategory>| item.name().is_some_and(|name| DataCategory::declared(policy, name).is_some_and(|declared| declared.of_nobody));
    let listed = !said.data.is_empty() && left(policy, &said.data, &said.common.except.data).iter().all(is_of_nobody);
    let nobody = matches!(said.common.data_state, Some(DataState::Anonymous | DataState::Aggregated)) || listed;
    let asked = question.data.as_ref().is_some_and(is_of_nobody);
    let certain = said.denies() && !said.people.is_empty() && question.people.is_none();
    others || nobody && !asked || certain
}

/// Rule 7: "tries to", "should" and a hint at what is asked for turn "does" into "may" and leave a denial open. The effort of a measure weakens nothing.
fn is_weak(said: &Said<'_>, question: &Question) -> bool {
    let common = &said.common;
    let tries = common.effort.is_some() && !matches!(said.statement, StatementRef::Measure(_));
    let hedged = common.hedged.iter().any(|field| match field {
        Field::Purposes => question.purpose.is_some(),
        Field::Recipients => question.recipient.is_some(),
        field => *field == Field::Data,
    });
    tries || hedged || common.strength == Some(Strength::Should)
}

fn fits(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let matter = match fit::matter(policy, said, question) {
        Stands::Fits(fit) => fit,
        Stands::NarrowerAct => Covers,
    };
    let lists =
        [fit::data(policy, said, question, reading), fit::purpose(policy, said, question, reading), fit::recipient(policy, said, question, reading)];
    lists.into_iter().fold(matter, Fit::min).min(around(policy, said, question, reading))
}

/// All but the lists and the matter: who acts, in which manner, for whom and where.
fn around(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    // Rule 3: who does not do something in one way may do it in another.
    let manner = match said.statement {
        StatementRef::Retention(retention) => retention.period.is_some() || retention.then.is_some(),
        StatementRef::Location(_) | StatementRef::Transfer(_) => !said.places.is_empty(),
        StatementRef::Tracking(_) => true,
        _ => false,
    };
    let manner = if said.denies() && manner { Part } else { Covers };
    fit::people(said, question).min(fit::somewhere(said, question, reading)).min(actor(policy, said, question)).min(manner)
}

/// Rule 1: what one of several publishers, a part of the staff or a provider does not do is denied for part.
fn actor(policy: &Policy, said: &Said<'_>, question: &Question) -> Fit {
    let applies = said.common.applies_to;
    let some = !applies.publishers.is_empty() && !policy.publishers.keys().all(|name| applies.publishers.contains(name));
    let limited = if said.denies() && (some || applies.role.is_some()) { Part } else { Covers };
    let Some(asked) = &question.actor else {
        let part = said.denies() && whose(policy, said) == Whose::PartOfThem;
        return limited.min(if part { Part } else { Covers });
    };
    let own = Ref::Term(Party::Publisher);
    // A sole publisher is the publishers.
    let plain =
        |party: &PartyRef| if policy.publishers.len() == 1 && party.name() == policy.publishers.keys().next() { own.clone() } else { party.clone() };
    let by: Vec<_> = if said.by.is_empty() { vec![own.clone()] } else { said.by.iter().map(plain).collect() };
    let asked = plain(asked);
    let fit = if said.denies() { denied(policy, &by, &[], &asked) } else { asserted(policy, &by, &[], &asked, As { every: false, hints: false }) };
    limited.min(fit)
}

/// How a respect stands to "only" and `except`.
enum Respect {
    NotAsked,
    /// What is asked lies outside.
    Outside,
    Inside,
}

/// Rules 3 and 6: how far something denies, softly, what lies outside of its "only" or is taken out of it, within all its other limits.
fn outside(policy: &Policy, said: &Said<'_>, question: &Question) -> Fit {
    fn respect<T: Listed>(policy: &Policy, said: &Said<'_>, fields: &[Field], list: &[Ref<T>], out: &[Ref<T>], asked: Option<&Ref<T>>) -> Respect {
        let Some(asked) = asked else { return Respect::NotAsked };
        let only = fields.iter().any(|field| said.common.exclusive.contains(field)) && !list.is_empty();
        if is_out(policy, out, asked) || only && is_outside(policy, list, asked) { Respect::Outside } else { Respect::Inside }
    }
    fn refs<T: Listed>(terms: &[T]) -> Vec<Ref<T>> {
        terms.iter().copied().map(Ref::Term).collect()
    }
    let except = said.common.except;
    let purpose = question.purpose.map(Ref::Term);
    let purposes = (refs(&said.purposes), refs(&except.purposes));
    let denial = Said { common: privacy_policy::model::Common { stance: Stance::DoesNot, ..said.common }, ..said.clone() };
    let Stands::Fits(matter) = fit::matter(policy, &denial, question) else { return Apart };
    let respects = [
        (
            respect(policy, said, &[Field::Data], &said.data, &except.data, question.data.as_ref()),
            fit::data(policy, &denial, question, Reading::Plain),
        ),
        (
            respect(policy, said, &[Field::Purposes, Field::Reasons], &purposes.0, &purposes.1, purpose.as_ref()),
            fit::purpose(policy, &denial, question, Reading::Plain),
        ),
        (
            respect(policy, said, &[Field::Recipients], &said.recipients, &except.recipients, question.recipient.as_ref()),
            fit::recipient(policy, &denial, question, Reading::Plain),
        ),
    ];
    if !respects.iter().any(|(respect, _)| matches!(respect, Respect::Outside)) {
        return Apart;
    }
    let lists = respects.into_iter().map(|(respect, fit)| if matches!(respect, Respect::Outside) { Covers } else { fit });
    let people = if !said.people.is_empty() && question.people.is_none() { Apart } else { Covers };
    lists.fold(matter, Fit::min).min(around(policy, &denial, question, Reading::Plain)).min(people)
}

/// From what is heard to one verdict: the first that applies.
pub(crate) fn of(policy: &Policy, question: &Question, heard: &[Heard<'_, '_>]) -> (Verdict, Option<bool>) {
    let any = |sides: &[Side], fit: Fit| heard.iter().any(|heard| sides.contains(&heard.side) && heard.fit == fit);
    let said = &[Side::Does, Side::May];
    let (verdict, whole) = match () {
        // An assertion that stands beside a denial of all is not narrower by recipient, purpose or a limit: it would be its exception.
        () if any(&[Side::Denied], Covers) && (any(said, Covers) || any(said, Part)) => (Verdict::Both, true),
        () if any(&[Side::Does], Covers) => (Verdict::Yes, true),
        () if any(&[Side::Denied], Covers) => (Verdict::No, true),
        () if any(&[Side::Does], Part) => (Verdict::Yes, false),
        () if any(&[Side::May], Covers) => (Verdict::May, true),
        () if any(&[Side::May], Part) => (Verdict::May, false),
        () if any(said, Open) => (Verdict::LeftOpen, false),
        () if any(&[Side::Soft], Covers) => (Verdict::No, true),
        () if any(&[Side::Soft], Part) => (Verdict::No, false),
        () if any(&[Side::Denied], Part) => (Verdict::No, false),
        () if any(&[Side::Denied, Side::Soft], Open) => (Verdict::LeftOpen, false),
        () => (Verdict::NotStated, false),
    };
    match verdict {
        // Rule 4: confirmed silence wins over what is left open.
        Verdict::LeftOpen if super::silence::covers(policy, question) => (Verdict::NotStated, None),
        Verdict::LeftOpen | Verdict::NotStated => (verdict, None),
        _ => (verdict, Some(whole)),
    }
}

/// Rule 7: whether something holds only for some, sometimes, or at somebody's choice. For whom and where it holds is no limit to who asks for them.
pub(crate) fn is_narrowed(said: &Said<'_>, question: &Question) -> bool {
    let common = &said.common;
    let applies = common.applies_to;
    let except = common.except;
    let conditions = [common.only_if, common.only_if_any, common.unless].iter().any(|conditions| !conditions.is_empty());
    let consideration = matches!(said.statement, StatementRef::Disclosure(disclosure) if disclosure.consideration.is_some());
    let state = common.data_state.is_some_and(|state| state != DataState::Identifiable);
    let interest = common.interest_of.is_some_and(|holder| holder != InterestHolder::Own);
    let applied = applies.role.is_some() || applies.words.is_some() || !applies.publishers.is_empty();
    let somebody = !said.people.is_empty() && question.people.is_none();
    let somewhere = !(applies.regions.is_empty() && applies.laws.is_empty()) && question.region.is_none();
    let something = !applies.products.is_empty() && question.product.is_none();
    let taken_out = !except.data.is_empty() || !except.recipients.is_empty() || !except.purposes.is_empty() || except.words.is_some();
    conditions || consideration || state || interest || applied || somebody || somewhere || something || taken_out || common.discretion.is_some()
}
