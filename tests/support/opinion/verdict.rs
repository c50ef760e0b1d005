//! What each statement says to a question, and what all of them say together.

use privacy_policy::Policy;
use privacy_policy::claims::{Matter, Question, Verdict};
use privacy_policy::model::{DefinedName, Ref, StatementRef};
use privacy_policy::vocab::{Act, DataCategory, DataState, Field, Stance, Strength};

use super::fit::{self, Reading, Stands};
use super::names::{Fit, Listed, asserted, denied, is_out, is_outside};
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
    /// Whether it covers the question also in what the question leaves out.
    pub(crate) in_general: bool,
}

/// What something says to a question. Nothing, where it is about something else or is told beside the answer.
pub(crate) fn hear<'s, 'p>(policy: &Policy, said: &'s Said<'p>, question: &Question) -> Vec<Heard<'s, 'p>> {
    if is_beside(policy, said, question) {
        return Vec::new();
    }
    let fit = |reading| fits(policy, said, question, reading);
    let heard = |side, fit, in_general| Heard { said, side, fit, in_general };
    let general = fit(Reading::InGeneral) == Covers;
    let mut all = Vec::new();
    if said.denies() {
        let denied = fit(Reading::Plain);
        all.push(heard(Side::Denied, if is_weak(said) { denied.min(Open) } else { denied }, general));
    } else {
        let (plain, hinted) = (fit(Reading::Plain), fit(Reading::Hinted));
        let side = if said.common.stance == Stance::May || is_weak(said) { Side::May } else { Side::Does };
        all.push(heard(side, plain, general));
        if hinted > plain {
            all.push(heard(Side::May, hinted, general));
        }
        let soft = outside(policy, said, question);
        all.push(heard(Side::Soft, if is_weak(said) { soft.min(Open) } else { soft }, false));
    }
    // Rule 10: what is presupposed is not said.
    all.iter_mut().filter(|_| said.presupposed).for_each(|heard| heard.fit = heard.fit.min(Open));
    all.retain(|heard| heard.fit != Apart && !(said.presupposed && heard.side == Side::Soft));
    all
}

/// Rules 1, 3 and 7: acts of others, what is about nobody, and denials for certain people are told beside the answer.
fn is_beside(policy: &Policy, said: &Said<'_>, question: &Question) -> bool {
    let getting = question.matter.is_none() && question.recipient.is_some() && !said.denies();
    let others = question.actor.is_none() && whose(policy, said) == Whose::Others && !getting;
    let nobody = matches!(said.common.data_state, Some(DataState::Anonymous | DataState::Aggregated));
    let certain = said.denies() && !said.people.is_empty() && question.people.is_none();
    others || nobody || certain
}

/// Rule 7: "tries to", "should" and a hint turn "does" into "may" and leave a denial open. The effort of a measure weakens nothing.
fn is_weak(said: &Said<'_>) -> bool {
    let common = &said.common;
    let protects = matches!(said.matter, Matter::Measure(_) | Matter::Act(Act::Protect));
    common.effort.is_some() && !protects
        || common.strength == Some(Strength::Should)
        || common.hedged.iter().any(|field| matches!(field, Field::Data | Field::Purposes | Field::Recipients))
}

fn fits(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let Stands::Fits(matter) = fit::matter(said, question) else { return Apart };
    let lists = [
        fit::data(policy, said, question, reading),
        fit::purpose(policy, said, question, reading),
        fit::recipient(policy, said, question, reading),
    ];
    lists.into_iter().fold(matter, Fit::min).min(around(policy, said, question, reading))
}

/// All but the lists and the matter: who acts, for whom and where.
fn around(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    fit::people(said, question).min(fit::somewhere(said, question, reading)).min(actor(policy, said, question))
}

/// Rule 1: what one of several publishers, a part of the staff or a provider does not do is denied for part.
fn actor(policy: &Policy, said: &Said<'_>, question: &Question) -> Fit {
    let some = |names: &[DefinedName]| !names.is_empty() && !policy.publishers.keys().all(|name| names.contains(name));
    let limited = said.denies() && some(&said.common.applies_to.publishers);
    let Some(asked) = &question.actor else {
        let part = said.denies() && whose(policy, said) == Whose::PartOfThem;
        return if part || limited { Part } else { Covers };
    };
    match () {
        () if said.by.is_empty() => {
            let publisher = asked.name().is_some_and(|name| policy.publishers.contains_key(name));
            let own = publisher || *asked == Ref::Term(privacy_policy::vocab::Party::Publisher);
            if own { Covers } else { Apart }
        }
        () if said.denies() => denied(policy, said.by, asked),
        () => asserted(policy, said.by, asked, false, false),
    }
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
    let Stands::Fits(matter) = fit::matter(&denial, question) else { return Apart };
    let respects = [
        (respect(policy, said, &[Field::Data], &said.data, &except.data, question.data.as_ref()), fit::data(policy, &denial, question, Reading::Plain)),
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
    let asserted = &[Side::Does, Side::May];
    let inside = heard.iter().any(|inner| asserted.contains(&inner.side) && inner.fit >= Part && super::exceptions::is_by_data_alone(policy, inner, heard));
    let (verdict, whole) = match () {
        () if any(&[Side::Denied], Covers) && (any(asserted, Covers) || inside) => (Verdict::Both, any(asserted, Covers)),
        () if any(&[Side::Does], Covers) => (Verdict::Yes, true),
        () if any(&[Side::Denied], Covers) => (Verdict::No, true),
        () if any(&[Side::Does], Part) => (Verdict::Yes, false),
        () if any(&[Side::May], Covers) => (Verdict::May, true),
        () if any(&[Side::May], Part) => (Verdict::May, false),
        () if any(asserted, Open) => (Verdict::LeftOpen, false),
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

/// Rule 7: whether something holds only for some, sometimes, or at somebody's choice.
pub(crate) fn is_narrowed(said: &Said<'_>) -> bool {
    let common = &said.common;
    let applies = common.applies_to;
    let consideration = matches!(said.statement, StatementRef::Disclosure(disclosure) if disclosure.consideration.is_some());
    let state = matches!(common.data_state, Some(DataState::Pseudonymous | DataState::Deidentified));
    let interest = common.interest_of.is_some_and(|holder| holder != privacy_policy::vocab::InterestHolder::Own);
    let conditions = [common.only_if, common.only_if_any, common.unless].iter().any(|conditions| !conditions.is_empty());
    let applied = !applies.laws.is_empty() || applies.role.is_some() || applies.words.is_some();
    conditions || consideration || state || interest || applied || common.discretion.is_some() || common.except.words.is_some()
}

/// A name that the policy says is about nobody is no part of what it is made of.
pub(crate) fn is_of_nobody(policy: &Policy, item: &Ref<DataCategory>) -> bool {
    item.name().is_some_and(|name| DataCategory::declared(policy, name).is_some_and(|declared| declared.of_nobody))
}
