//! The summary: what, why, with whom, how long, where, which rights, each with how firmly it is said.
//!
//! A line that leaves out conditions would say more than the policy. So what is stated outright, what holds in some cases only, and what is
//! denied are kept apart, as the claims of the policy have it; the details have the conditions.

use indexmap::IndexMap;
use serde::Serialize;

use crate::claims::{Claims, Mention, Standing};
use crate::model::{DataRef, PartyRef, Period, Policy, Ref, StatementPlace};
use crate::phrase;
use crate::vocab::{Field, Right};

/// A row of the summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryRow {
    /// What it is about.
    pub heading: &'static str,
    /// The section of the details that says more.
    pub section: &'static str,
    /// The groups, each as firm as its name says.
    pub groups: Vec<Group>,
}

/// Items that are said with the same firmness.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// How firmly: "Yes", "Only in some cases", "No", "No, with an exception", "No, within limits", "The text leaves open", "By others, not by us"; empty
    /// where there is nothing to tell apart.
    pub name: &'static str,
    /// The same for programs: `yes`, `some`, `no`, `limited`, `open`, `others`, `list`.
    pub class: &'static str,
    /// The items, each once.
    pub items: Vec<String>,
}

/// How firmly something is said, in the order in which it is told.
const FIRMNESS: [(Standing, &str, &str); 7] = [
    (Standing::Yes, "Yes", "yes"),
    (Standing::Sometimes, "Only in some cases", "some"),
    (Standing::No, "No", "no"),
    (Standing::NoExcept, "No, with an exception", "limited"),
    (Standing::NoWhere, "No, within limits", "limited"),
    (Standing::Open, "The text leaves open", "open"),
    (Standing::Others, "By others, not by us", "others"),
];

/// The rows that have something to say.
pub(super) fn summary(policy: &Policy) -> Vec<SummaryRow> {
    let claims = Claims::of(policy);
    let right = |right: &Right| phrase::label(*right).to_owned();
    let rows = [
        ("What is collected", "collection", groups(policy, claims.data_collected(), Field::Data, |data| self::data(data))),
        ("What for", "use", groups(policy, claims.purposes_of_use(), Field::Purposes, |purpose| phrase::label(*purpose).to_owned())),
        ("Who receives it", "sharing", groups(policy, claims.recipients_of_data(), Field::Recipients, |party| self::party(party))),
        (
            "How long it is kept",
            "retention",
            groups(policy, claims.periods(), Field::Period, |kept| kept.period.as_ref().map(period).unwrap_or_default()),
        ),
        ("Where it goes", "places", groups(policy, claims.places_of_data(), Field::Places, |place| phrase::place(place).into_owned())),
        ("Your rights", "rights", groups(policy, claims.rights_granted(), Field::Rights, right)),
        ("How to reach us", "contact", contacts(policy)),
    ];
    rows.into_iter().map(|(heading, section, groups)| SummaryRow { heading, section, groups }).filter(|row| !row.groups.is_empty()).collect()
}

/// Things by how firmly they are said, each once: where several statements speak of one thing by themselves, the firmest counts.
fn groups<T>(policy: &Policy, mentions: Vec<Mention<'_, T>>, field: Field, words: impl Fn(&T) -> String) -> Vec<Group> {
    let mut best: IndexMap<String, Standing> = IndexMap::new();
    let mut open: Vec<Standing> = Vec::new();
    for mention in &mentions {
        let mut item = words(&mention.thing);
        if item.is_empty() {
            continue;
        }
        if mention.standing == Standing::Others {
            let others: Vec<String> = mention.others.iter().map(|party| self::party(party)).collect();
            item = format!("{item} ({})", others.join(", "));
        }
        let is_open =
            |place: &StatementPlace| policy.statement_at(&place.path()).is_some_and(|statement| statement.common().open_ended.contains(&field));
        if mention.places.iter().any(is_open) {
            open.push(mention.standing);
        }
        best.entry(item).and_modify(|standing| *standing = (*standing).min(mention.standing)).or_insert(mention.standing);
    }
    let group = |(standing, name, class): (Standing, &'static str, &'static str)| {
        let mut items: Vec<String> = best.iter().filter(|(_, of)| **of == standing).map(|(item, _)| item.clone()).collect();
        if open.contains(&standing) && !items.is_empty() {
            items.push("others".to_owned());
        }
        Group { name, class, items }
    };
    FIRMNESS.into_iter().map(group).filter(|group| !group.items.is_empty()).collect()
}

fn data(data: &DataRef) -> String {
    match data {
        Ref::Term(term) => phrase::label(*term).to_owned(),
        Ref::Name(name) => name.to_string(),
    }
}

fn party(party: &PartyRef) -> String {
    match party {
        Ref::Term(term) => phrase::label(*term).to_owned(),
        Ref::Name(name) => name.to_string(),
    }
}

fn period(period: &Period) -> String {
    match period {
        Period::Duration(duration) => phrase::duration(duration),
        Period::Until(event) => format!("until {}", phrase::term(*event)),
        Period::AsNeededFor(purposes) => {
            format!("as long as is needed {}", purposes.iter().map(|purpose| phrase::term(*purpose)).collect::<Vec<_>>().join(" or "))
        }
        Period::Indefinite(_) => "without end".to_owned(),
        Period::Criteria(words) => format!("“{}”", words.as_str().trim_end_matches('.')),
    }
}

/// Every contact point that has an address of its own.
fn contacts(policy: &Policy) -> Vec<Group> {
    let items: Vec<String> = (policy.contact_points.values())
        .filter_map(|contact| {
            let email = contact.email.as_ref().map(ToString::to_string);
            let address = email.or_else(|| contact.url.as_ref().map(ToString::to_string)).or_else(|| contact.phone.as_ref().map(ToString::to_string));
            match (&contact.name, address) {
                (Some(name), Some(address)) => Some(format!("{name}: {address}")),
                (None, Some(address)) => Some(address),
                (Some(name), None) => Some(name.to_string()),
                (None, None) => None,
            }
        })
        .collect();
    if items.is_empty() { Vec::new() } else { vec![Group { name: "", class: "list", items }] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::{Purpose, Vocabulary};

    #[test]
    fn labels_say_something() {
        assert!(Purpose::ALL.iter().all(|purpose| !phrase::label(*purpose).is_empty()));
        assert!(Right::ALL.iter().all(|right| !phrase::label(*right).is_empty()));
    }
}
