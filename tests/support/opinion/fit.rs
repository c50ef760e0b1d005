//! How far what is said fits what is asked, in each respect (rules 2, 3 and 5).

use privacy_policy::Policy;
use privacy_policy::claims::{Matter, Question};
use privacy_policy::model::Ref;
use privacy_policy::vocab::{Act, DataCategory, DataSubject, Field, Law, Party, Vocabulary};

use super::lists::{As, Fit, asserted, denied, left, lies_in};
use super::names::{Listed, is_out};
use super::reading::Said;
use Fit::{Apart, Covers, Open, Part};

/// How something stands to the matter that is asked for.
pub(crate) enum Stands {
    Fits(Fit),
    /// Rule 5: a denial of a narrower act is told beside; if nothing in particular is asked, it is a denial for part.
    NarrowerAct,
}
use Stands::{Fits, NarrowerAct};

fn is_public(question: &Question) -> bool {
    question.recipient == Some(Ref::Term(Party::Public))
}

/// Rule 5: what is asked and what is said to be done.
pub(crate) fn matter(policy: &Policy, said: &Said<'_>, question: &Question) -> Stands {
    let denies = said.denies();
    let narrower = || if denies { NarrowerAct } else { Fits(Covers) };
    let widest = |act: Act| said.act() == Some(act) && !said.narrower;
    match (question.matter, said.matter) {
        (None, Matter::Act(act)) if question.recipient.is_some() => match act {
            Act::Disclose => Fits(Covers),
            Act::Publish if is_public(question) => Fits(Covers),
            // Rule 1: whoever collects data, or is sent them, gets them; who does not may still be given them.
            Act::Collect | Act::Track | Act::Transfer => Fits(if denies { Apart } else { Covers }),
            act if act.is_a(Act::Disclose) => narrower(),
            _ => Fits(Apart),
        },
        (None, Matter::Act(act)) if question.purpose.is_some() => match act {
            Act::Use if !said.narrower => Fits(Covers),
            Act::Use => narrower(),
            // What is said of a combination, or of what is derived, is said of the use; to protect data is no handling of them for a purpose.
            Act::Combine | Act::Derive | Act::Protect => Fits(Apart),
            _ if said.purposes.is_empty() => Fits(Apart),
            _ => narrower(),
        },
        (None, Matter::Act(Act::Protect)) => Fits(Apart),
        (None, Matter::Act(_)) => Fits(if denies { Part } else { Covers }),
        (None, _) => Fits(Apart),
        // To publish is to disclose to the public.
        (Some(Matter::Act(Act::Publish)), Matter::Act(Act::Disclose)) if question.recipient.is_none() => {
            let public = Question { recipient: Some(Ref::Term(Party::Public)), ..question.clone() };
            Fits(recipient(policy, said, &public, Reading::Plain))
        }
        (Some(Matter::Act(Act::Disclose)), Matter::Act(Act::Publish)) if is_public(question) => Fits(Covers),
        (Some(Matter::Act(asked)), Matter::Act(act)) => match () {
            () if widest(asked) => Fits(Covers),
            () if act.is_a(asked) => narrower(),
            () if asked.is_a(act) && !said.narrower => Fits(if denies { Covers } else { Open }),
            () => Fits(Apart),
        },
        (Some(Matter::Right(asked)), Matter::Right(right)) => of_kind(denies, right, asked, Part),
        // Encryption at rest is encryption.
        (Some(Matter::Measure(asked)), Matter::Measure(measure)) => of_kind(denies, measure, asked, Covers),
        (Some(asked), matter) => Fits(if asked == matter { Covers } else { Apart }),
    }
}

fn of_kind<T: Vocabulary>(denies: bool, said: T, asked: T, narrower: Fit) -> Stands {
    match () {
        () if said == asked => Fits(Covers),
        () if said.is_a(asked) => {
            if denies {
                NarrowerAct
            } else {
                Fits(narrower)
            }
        }
        () if asked.is_a(said) => Fits(if denies { Covers } else { Open }),
        () => Fits(Apart),
    }
}

/// Rule 2: how data are treated is said of each narrower term.
pub(crate) fn is_treatment(said: &Said<'_>) -> bool {
    said.act().is_none_or(|act| matches!(act, Act::Retain | Act::Erase | Act::Protect))
}

/// How what is said is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// As it stands.
    Plain,
    /// What definitions "may include" counts as included.
    Hinted,
    /// Rule 6: whether an exception covers all that was asked, also in what the question leaves out.
    InGeneral,
}

fn how(said: &Said<'_>, fields: &[Field], reading: Reading) -> As {
    As { every: fields.iter().any(|field| said.common.every.contains(field)), hints: reading != Reading::Plain }
}

pub(crate) fn data(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let asked = question.data.clone().unwrap_or(Ref::Term(DataCategory::PersonalData));
    let out = &said.common.except.data;
    // Rule 6: what is taken out of a denial is left open, and what is taken out of an assertion is not said.
    if is_out(policy, out, &asked) {
        return match () {
            () if said.denies() => Open,
            () if question.data.is_none() => Part,
            () => Apart,
        };
    }
    let list = left(policy, &said.data, out);
    let fit = match () {
        () if said.data.is_empty() => {
            if said.denies() || is_treatment(said) {
                Covers
            } else {
                Open
            }
        }
        () if said.denies() => denied(policy, &list, out, &asked),
        () => {
            let fit = asserted(policy, &list, out, &asked, how(said, &[Field::Data, Field::Over, Field::Stores], reading));
            let treated = is_treatment(said) && fit != Apart && lies_in(policy, &list, out, &asked);
            if treated { Covers } else { fit }
        }
    };
    match fit {
        // A question that names no data is answered by whatever data.
        Open if question.data.is_none() && said.data.is_empty() => Covers,
        // But not where a definition only hints at them.
        Open if question.data.is_none()
            && !said.denies()
            && reading == Reading::Plain
            && data(policy, said, &personal(question), Reading::Hinted) >= Part =>
        {
            Open
        }
        Open if question.data.is_none() && !said.denies() => Part,
        Apart if question.data.is_none() => Part,
        _ => fit,
    }
}

fn personal(question: &Question) -> Question {
    Question { data: Some(Ref::Term(DataCategory::PersonalData)), ..question.clone() }
}

pub(crate) fn purpose(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let list: Vec<_> = said.purposes.iter().copied().map(Ref::Term).collect();
    let out: Vec<_> = said.common.except.purposes.iter().copied().map(Ref::Term).collect();
    let asked = question.purpose.map(Ref::Term);
    in_list(policy, said, &list, &out, asked.as_ref(), how(said, &[Field::Purposes, Field::Reasons], reading), reading)
}

pub(crate) fn recipient(policy: &Policy, said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let mut list = said.recipients.clone();
    let asks_publishing = question.matter == Some(Matter::Act(Act::Publish)) && question.recipient.is_none();
    if asks_publishing && said.denies() && (said.act() == Some(Act::Disclose) || list.contains(&Ref::Term(Party::Public))) {
        return Covers;
    }
    // Rule 1: asked who gets data, whoever collects them gets them.
    if is_getting(said, question) {
        list = said.by.to_vec();
        if !list.iter().any(|by| by.term().is_none_or(|by| !by.is_a(Party::Publisher))) {
            return Apart;
        }
    }
    in_list(policy, said, &list, &said.common.except.recipients, question.recipient.as_ref(), how(said, &[Field::Recipients], reading), reading)
}

/// Rule 1: whether the question asks who gets data, and this is said of who collects them or sets or reads tracking.
pub(crate) fn is_getting(said: &Said<'_>, question: &Question) -> bool {
    question.matter.is_none() && question.recipient.is_some() && matches!(said.act(), Some(Act::Collect | Act::Track))
}

fn in_list<T: Listed>(policy: &Policy, said: &Said<'_>, list: &[Ref<T>], out: &[Ref<T>], asked: Option<&Ref<T>>, how: As, reading: Reading) -> Fit {
    let general = list.is_empty() || T::UNIVERSAL.is_some_and(|all| list.contains(&Ref::Term(all)));
    let Some(asked) = asked else {
        // Rule 3: a denial for one purpose or to one recipient is a denial for part.
        let whole = general || !said.denies() && reading != Reading::InGeneral;
        return if whole { Covers } else { Part };
    };
    match () {
        () if is_out(policy, out, asked) => {
            if said.denies() {
                Open
            } else {
                Apart
            }
        }
        () if list.is_empty() => {
            if said.denies() {
                Covers
            } else {
                Open
            }
        }
        () if said.denies() => denied(policy, &left(policy, list, out), out, asked),
        () => asserted(policy, &left(policy, list, out), out, asked, how),
    }
}

/// What is said of certain people. Rule 2: what is said of all, or of some, is not said of each.
pub(crate) fn people(said: &Said<'_>, question: &Question) -> Fit {
    let each = said.denies() || is_treatment(said);
    match question.people {
        None => Covers,
        Some(asked) if said.people.is_empty() => {
            // Where a text names nobody, it speaks of people, its users.
            if each || matches!(asked, DataSubject::Person | DataSubject::User) { Covers } else { Open }
        }
        Some(asked) => said
            .people
            .iter()
            .map(|people| match () {
                () if *people == asked => Covers,
                () if people.is_a(asked) => Part,
                () if asked.is_a(*people) => {
                    if each {
                        Covers
                    } else {
                        Open
                    }
                }
                () => Apart,
            })
            .max()
            .unwrap_or(Apart),
    }
}

/// Rule 3: a denial for one place, law or product is a denial for part; what is said for everywhere holds in each place.
pub(crate) fn somewhere(said: &Said<'_>, question: &Question, reading: Reading) -> Fit {
    let in_general = said.denies() || reading == Reading::InGeneral;
    let applies = said.common.applies_to;
    let region = match &question.region {
        _ if applies.regions.is_empty() => Covers,
        None => {
            if in_general {
                Part
            } else {
                Covers
            }
        }
        Some(asked) => applies.regions.iter().map(|region| within(&region.to_string(), &asked.to_string())).max().unwrap_or(Apart),
    };
    let law = match &question.region {
        _ if applies.laws.is_empty() => Covers,
        None => {
            if in_general {
                Part
            } else {
                Covers
            }
        }
        Some(asked) => applies.laws.iter().map(|law| within(home(*law), &asked.to_string())).max().unwrap_or(Apart),
    };
    let product = match &question.product {
        _ if applies.products.is_empty() => Covers,
        None => {
            if in_general {
                Part
            } else {
                Covers
            }
        }
        Some(asked) if applies.products.iter().any(|product| same(product.as_str(), asked)) => Covers,
        Some(_) => Apart,
    };
    region.min(law).min(product)
}

/// Where the people are whom a law protects. The two laws that the policies of these tests name.
fn home(law: Law) -> &'static str {
    if law == Law::Gdpr { "EEA" } else { "US-CA" }
}

fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(one) == plain(other)
}

/// How a stated place stands to one that is asked for. The few places that the policies of these tests name.
fn within(stated: &str, asked: &str) -> Fit {
    fn above(place: &str) -> Vec<&str> {
        match place {
            "DE" => vec!["DE", "EU", "EEA"],
            "EU" => vec!["EU", "EEA"],
            "US-CA" => vec!["US-CA", "US"],
            place => vec![place],
        }
    }
    match () {
        () if above(asked).contains(&stated) => Covers,
        () if above(stated).contains(&asked) => Part,
        () => Apart,
    }
}
