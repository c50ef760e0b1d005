//! The summary: what, why, with whom, how long, where, which rights, each with how firmly it is said.
//!
//! A line that leaves out conditions would say more than the policy. So what is stated outright, what holds in some cases only, and what is
//! denied are kept apart; the details have the conditions.

use indexmap::IndexSet;
use serde::Serialize;

use crate::model::{Common, DataRef, PartyRef, Period, Policy, Ref, StatementRef, Value};
use crate::phrase;
use crate::vocab::{Field, Party, Stance};

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
    /// How firmly: "Yes", "In some cases", "No", "Not in some cases"; empty where there is nothing to tell apart.
    pub name: &'static str,
    /// The same for programs: `yes`, `some`, `no`, `limited`, `list`.
    pub class: &'static str,
    /// The items, each once.
    pub items: Vec<String>,
}

/// How firmly something is said, the firmest first.
const FIRMNESS: [(&str, &str); 4] = [("Yes", "yes"), ("In some cases", "some"), ("No", "no"), ("Not in some cases", "limited")];

/// A row, with what each statement contributes to it.
type Row = (&'static str, &'static str, fn(StatementRef<'_>) -> Option<(Field, Vec<String>)>);

const ROWS: [Row; 6] = [
    ("What is collected", "collection", |statement| match statement {
        StatementRef::Collection(s) => Some((Field::Data, s.data.iter().map(data).collect())),
        _ => None,
    }),
    ("What for", "use", |statement| match statement {
        StatementRef::Use(s) => Some((Field::Purposes, s.purposes.iter().map(|purpose| phrase::label(*purpose).to_owned()).collect())),
        _ => None,
    }),
    ("Who receives it", "sharing", |statement| match statement {
        StatementRef::Disclosure(s) => Some((Field::Recipients, s.recipients.iter().map(party).collect())),
        _ => None,
    }),
    ("How long it is kept", "retention", |statement| match statement {
        StatementRef::Retention(s) => Some((Field::Period, s.period.iter().map(period).collect())),
        _ => None,
    }),
    ("Where it goes", "places", |statement| match statement {
        StatementRef::Location(s) => Some((Field::Places, s.places.iter().map(|place| phrase::place(place).into_owned()).collect())),
        StatementRef::Transfer(s) => Some((Field::To, s.to.iter().map(|place| phrase::place(place).into_owned()).collect())),
        _ => None,
    }),
    ("Your rights", "rights", |statement| match statement {
        StatementRef::Right(s) => Some((Field::Rights, s.rights.iter().map(|right| phrase::label(*right).to_owned()).collect())),
        _ => None,
    }),
];

/// The rows that have something to say.
pub(super) fn summary(policy: &Policy) -> Vec<SummaryRow> {
    let rows = ROWS.iter().map(|(heading, section, items)| SummaryRow { heading, section, groups: groups(policy, *items) });
    rows.chain([SummaryRow { heading: "How to reach us", section: "contact", groups: contacts(policy) }])
        .filter(|row| !row.groups.is_empty())
        .collect()
}

fn groups(policy: &Policy, items: fn(StatementRef<'_>) -> Option<(Field, Vec<String>)>) -> Vec<Group> {
    let mut found: [IndexSet<String>; 4] = Default::default();
    let mut open = [false; 4];
    for (_, statement) in policy.statements() {
        let Some((field, items)) = items(statement) else { continue };
        let common = statement.common();
        let firmness = match (common.stance, is_limited(&common, field)) {
            (Stance::Does, false) => 0,
            (Stance::Does, true) | (Stance::May, _) => 1,
            (Stance::DoesNot, false) => 2,
            (Stance::DoesNot, true) => 3,
        };
        // A denial is about this data or this purpose and no other: its items alone would say more than it does.
        let firmness = if firmness == 2 && denies_together(statement) { 3 } else { firmness };
        open[firmness] |= common.open_ended.contains(&field);
        found[firmness].extend(items);
    }
    let [yes, some, no, limited] = &mut found;
    some.retain(|item| !yes.contains(item));
    // What is denied here and stated there is not denied altogether.
    let disputed = |item: &String| yes.contains(item) || some.contains(item);
    limited.extend(no.iter().filter(|item| disputed(item)).cloned());
    no.retain(|item| !disputed(item));
    let groups = FIRMNESS.into_iter().zip(found).zip(open).map(|(((name, class), mut items), open)| {
        if open && !items.is_empty() {
            items.insert("others".to_owned());
        }
        Group { name, class, items: items.into_iter().collect() }
    });
    groups.filter(|group| !group.items.is_empty()).collect()
}

/// Whether a statement holds in some cases only, or says no more than that somebody tries.
fn is_limited(common: &Common<'_>, field: Field) -> bool {
    let others_act = !matches!(common.by, [] | [Ref::Term(Party::Publisher)]);
    let conditions = [common.only_if, common.only_if_any, common.unless].iter().any(|conditions| !conditions.is_empty());
    conditions
        || others_act
        || !common.except.is_absent()
        || !common.applies_to.is_absent()
        || common.hedged.contains(&field)
        || common.effort.is_some()
        || common.discretion.is_some()
        || common.data_state.is_some()
        || common.interest_of.is_some()
        || common.strength == Some(crate::vocab::Strength::Should)
}

/// Whether a denial names several things that are denied of each other only: "we do not use content for advertising".
fn denies_together(statement: StatementRef<'_>) -> bool {
    match statement {
        StatementRef::Collection(s) => !s.methods.is_empty() || !s.context.is_empty() || !s.purposes.is_empty() || !s.sources.is_empty(),
        StatementRef::Use(_) | StatementRef::Disclosure(_) | StatementRef::Retention(_) => true,
        StatementRef::Location(_) | StatementRef::Transfer(_) => true,
        _ => false,
    }
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
    use crate::vocab::{Purpose, Right, Vocabulary};

    #[test]
    fn labels_say_something() {
        assert!(Purpose::ALL.iter().all(|purpose| !phrase::label(*purpose).is_empty()));
        assert!(Right::ALL.iter().all(|right| !phrase::label(*right).is_empty()));
    }
}
