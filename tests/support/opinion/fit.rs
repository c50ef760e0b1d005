//! How far what is said fits what is asked, in each respect (rules 2, 3 and 5).

use privacy_policy::Policy;
use privacy_policy::claims::{Matter, Question};
use privacy_policy::model::{Place, Ref};
use privacy_policy::vocab::{Act, DataCategory, DataSubject, Field, Party, Region, Vocabulary};

use super::names::{Fit, asserted, denied, is_out, left};
use super::reading::Said;
use Fit::{Apart, Covers, Open, Part};

/// Rule 5: what a question leaves out. To publish is to disclose to the public; the data of children are about children.
pub(crate) fn filled(question: &Question) -> Question {
    let mut question = question.clone();
    if question.matter == Some(Matter::Act(Act::Publish)) && question.recipient.is_none() {
        question.recipient = Some(Ref::Term(Party::Public));
    }
    if question.data == Some(Ref::Term(DataCategory::ChildrenData)) && question.people.is_none() {
        question.people = Some(DataSubject::Child);
    }
    question
}

/// How something that is denied or said stands to the matter that is asked for.
pub(crate) enum Stands {
    Fits(Fit),
    /// Rule 5: a denial of a narrower act is told beside.
    Beside,
}

/// Rule 5: what is asked and what is said to be done.
pub(crate) fn matter(said: &Said<'_>, question: &Question) -> Stands {
    let denies = said.denies();
    let narrow = |wide: bool| match () {
        () if !wide => Stands::Fits(Apart),
        () if denies => Stands::Beside,
        () => Stands::Fits(Covers),
    };
    match (question.matter, said.matter) {
        (None, Matter::Act(act)) => match () {
            () if question.recipient.is_some() => match act {
                Act::Disclose if !said.narrower => Stands::Fits(Covers),
                Act::Publish if question.recipient == Some(Ref::Term(Party::Public)) => Stands::Fits(Covers),
                _ => narrow(act.is_a(Act::Disclose) || matches!(act, Act::Transfer | Act::Collect | Act::Track)),
            },
            () if question.purpose.is_some() && act == Act::Use && !said.narrower => Stands::Fits(Covers),
            () => narrow(true),
        },
        (None, _) => Stands::Fits(Apart),
        (Some(Matter::Act(asked)), Matter::Act(act)) => {
            let public = question.recipient == Some(Ref::Term(Party::Public));
            let is_publishing = public && [asked, act].iter().all(|act| matches!(act, Act::Disclose | Act::Publish));
            match () {
                () if (asked == act || is_publishing) && !said.narrower => Stands::Fits(Covers),
                () if act.is_a(asked) => narrow(true),
                () if asked.is_a(act) && !said.narrower => Stands::Fits(if denies { Covers } else { Open }),
                () => Stands::Fits(Apart),
            }
        }
        (Some(Matter::Right(asked)), Matter::Right(right)) => treated(denies, right, asked),
        (Some(Matter::Measure(asked)), Matter::Measure(measure)) => treated(denies, measure, asked),
        (Some(asked), matter) => Stands::Fits(if asked == matter { Covers } else { Apart }),
    }
}

fn treated<T: Vocabulary>(denies: bool, said: T, asked: T) -> Stands {
    Stands::Fits(match () {
        () if said == asked => Covers,
        () if said.is_a(asked) => Part,
        () if asked.is_a(said) => if denies { Covers } else { Open },
        () => Apart,
    })
}

/// Rule 2: how data are treated is said of each narrower term.
fn is_treatment(said: &Said<'_>) -> bool {
    said.act().is_none_or(|act| matches!(act, Act::Retain | Act::Erase | Act::Protect))
}

/// Whether something is read as a denial reads it: of each thing, and in general where the question does not ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// As it stands: an assertion or a denial. What definitions "may include" does not count.
    Plain,
    /// As an assertion, where what definitions "may include" counts.
    Hinted,
    /// Rule 6: whether an exception covers all that was asked, also in what the question leaves out.
    InGeneral,
}

pub(crate) fn data(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let personal = Ref::Term(DataCategory::PersonalData);
    let asked = question.data.as_ref().unwrap_or(&personal);
    let out = &said.common.except.data;
    if said.data.is_empty() {
        return match () {
            () if is_out(policy, out, asked) => if said.denies() { Open } else { Apart },
            () if said.denies() || is_treatment(said) || question.data.is_none() => Covers,
            () => Open,
        };
    }
    // Rule 7: aggregated and anonymous data are another thing than the data.
    let mut list = left(policy, &said.data, out);
    list.retain(|item| item == asked || !super::verdict::is_of_nobody(policy, item));
    let of_child = question.people.is_some_and(|people| people.is_a(DataSubject::Child));
    if said.denies() {
        let fit = match denied(policy, &list, asked) {
            // Rule 3: only the combination is denied.
            Covers if said.act() == Some(Act::Combine) => Part,
            fit => fit,
        };
        let children = of_child && list.contains(&Ref::Term(DataCategory::ChildrenData));
        let fit = if children { Covers } else { fit };
        return if is_out(policy, out, asked) { fit.min(Open) } else { fit };
    }
    if is_out(policy, out, asked) {
        return Apart;
    }
    let every = said.common.every.contains(&Field::Data);
    let fit = asserted(policy, &list, asked, every, reading != Reading::Plain);
    let fit = if is_treatment(said) { fit.max(denied(policy, &list, asked)) } else { fit };
    // A question that names no data is answered by whatever data.
    if question.data.is_none() && fit == Open && reading != Reading::InGeneral {
        let named = list.contains(&Ref::Term(DataCategory::Information));
        return if named { Covers } else { fit };
    }
    fit
}

pub(crate) fn purpose(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let list: Vec<_> = said.purposes.iter().copied().map(Ref::Term).collect();
    let out: Vec<_> = said.common.except.purposes.iter().copied().map(Ref::Term).collect();
    let asked = question.purpose.map(Ref::Term);
    let every = said.common.every.contains(&Field::Purposes) || said.common.every.contains(&Field::Reasons);
    in_list(policy, said, &list, &out, asked.as_ref(), every, reading)
}

pub(crate) fn recipient(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let mut list = said.recipients.clone();
    // Rule 5: to publish is to disclose to the public.
    if said.act() == Some(Act::Publish) && list.is_empty() {
        list.push(Ref::Term(Party::Public));
    }
    // Rule 1: asked who gets data, whoever collects them gets them.
    if is_getting(said, question) {
        list = said.by.to_vec();
        if list.is_empty() {
            return Apart;
        }
    }
    let every = said.common.every.contains(&Field::Recipients);
    in_list(policy, said, &list, &said.common.except.recipients, question.recipient.as_ref(), every, reading)
}

/// Rule 1: whether the question asks who gets data, and this is said of who collects them or sets or reads tracking.
pub(crate) fn is_getting(said: &Said<'_>, question: &Question) -> bool {
    question.matter.is_none() && question.recipient.is_some() && matches!(said.act(), Some(Act::Collect | Act::Track))
}

fn in_list<T: super::names::Listed>(
    policy: &Policy,
    said: &Said<'_>,
    list: &[Ref<T>],
    out: &[Ref<T>],
    asked: Option<&Ref<T>>,
    every: bool,
    reading: Reading,
) -> Fit {
    let general = list.is_empty() || T::UNIVERSAL.is_some_and(|all| list.contains(&Ref::Term(all)));
    let Some(asked) = asked else {
        // Rule 3: a denial for one purpose or to one recipient is a denial for part.
        let whole = general || !said.denies() && reading != Reading::InGeneral;
        return if whole { Covers } else { Part };
    };
    match () {
        () if is_out(policy, out, asked) => if said.denies() { Open } else { Apart },
        () if list.is_empty() => if said.denies() { Covers } else { Open },
        () if said.denies() => denied(policy, &left(policy, list, out), asked),
        () => asserted(policy, &left(policy, list, out), asked, every, reading != Reading::Plain),
    }
}

/// What is said of certain people. Rule 2: what is said of all is not said of some.
pub(crate) fn people(said: &Said<'_>, question: &Question) -> Fit {
    match question.people {
        None => Covers,
        Some(_) if said.people.is_empty() => if said.denies() || is_treatment(said) { Covers } else { Open },
        Some(asked) => said
            .people
            .iter()
            .map(|people| match () {
                () if *people == asked => Covers,
                () if people.is_a(asked) => Part,
                () if asked.is_a(*people) => if said.denies() || is_treatment(said) { Covers } else { Open },
                () => Apart,
            })
            .max()
            .unwrap_or(Apart),
    }
}

/// Rule 3: a denial for one place or product is a denial for part; what is said for everywhere holds in each place.
pub(crate) fn somewhere(said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let in_general = said.denies() || reading == Reading::InGeneral;
    let applies = said.common.applies_to;
    let region = match &question.region {
        _ if applies.regions.is_empty() => Covers,
        None => if in_general { Part } else { Covers },
        Some(asked) => applies.regions.iter().map(|region| within(region, asked)).max().unwrap_or(Apart),
    };
    let product = match &question.product {
        _ if applies.products.is_empty() => Covers,
        None => if in_general { Part } else { Covers },
        Some(asked) if applies.products.iter().any(|product| same(product.as_str(), asked)) => Covers,
        Some(_) => Apart,
    };
    let places = if said.denies() && !said.places.is_empty() { Part } else { Covers };
    region.min(product).min(places)
}

fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(one) == plain(other)
}

/// How a stated place stands to one that is asked for. The few places that the policies of these tests name.
fn within(stated: &Place, asked: &Place) -> Fit {
    let chain = |place: &Place| -> Vec<String> {
        let above: &[&str] = match place.to_string().as_str() {
            "DE" => &["EU", "EEA"],
            "EU" => &["EEA"],
            "US-CA" => &["US"],
            _ => &[],
        };
        [place.to_string()].into_iter().chain(above.iter().map(ToString::to_string)).collect()
    };
    match () {
        () if matches!(stated, Place::Region(Region::Worldwide)) => Covers,
        () if chain(asked).contains(&stated.to_string()) => Covers,
        () if chain(stated).contains(&asked.to_string()) => Part,
        () => Apart,
    }
}
