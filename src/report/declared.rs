//! What a policy declares: who speaks, how to reach them, the recipients that it names, and its defined words.

use indexmap::IndexMap;
use serde::Serialize;

use super::glossary::Glossary;
use super::statements::{Fact, Passage, facts, passages};
use crate::link;
use crate::model::{ContactPoint, Definition, Locator, Policy, Publisher, Recipient, Text, Walk};

/// Declared things of a kind.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    title: &'static str,
    things: Vec<Thing>,
}

/// A declared thing.
#[derive(Debug, Serialize)]
struct Thing {
    id: String,
    name: String,
    facts: Vec<Fact>,
    /// The way to write to it.
    mail: Option<String>,
    evidence: Vec<Passage>,
    note: Option<String>,
}

/// Something that has evidence and a note.
trait Declared: Walk {
    fn evidence(&self) -> &[Locator];
    fn note(&self) -> Option<&Text>;
}

macro_rules! declared {
    ($($type:ty),*) => {$(
        impl Declared for $type {
            fn evidence(&self) -> &[Locator] { &self.evidence }
            fn note(&self) -> Option<&Text> { self.note.as_ref() }
        }
    )*};
}
declared!(ContactPoint, Definition, Publisher, Recipient);

/// Everything that the policy declares.
pub(super) fn groups(policy: &Policy, glossary: &mut Glossary<'_>) -> Vec<Group> {
    let mails: Vec<_> = policy.contact_points.values().map(|contact| contact.email.as_ref().and_then(|mail| link::mail(mail.as_str()))).collect();
    let mut contacts = things(policy, &policy.contact_points, "c", glossary);
    contacts.iter_mut().zip(mails).for_each(|(contact, mail)| contact.mail = mail);
    let groups = [
        ("Who speaks", things(policy, &policy.publishers, "p", glossary)),
        ("How to reach them", contacts),
        ("Recipients that the policy names", things(policy, &policy.recipients, "r", glossary)),
        ("Words that the policy defines", things(policy, &policy.definitions, "d", glossary)),
    ];
    groups.into_iter().filter(|(_, things)| !things.is_empty()).map(|(title, things)| Group { title, things }).collect()
}

fn things<K: ToString, T: Declared>(policy: &Policy, declared: &IndexMap<K, T>, prefix: &str, glossary: &mut Glossary<'_>) -> Vec<Thing> {
    let thing = |(at, (name, thing)): (usize, (&K, &T))| Thing {
        id: format!("{prefix}{at}"),
        name: name.to_string(),
        facts: facts(glossary, |trail, visitor| thing.walk(trail, visitor)),
        mail: None,
        evidence: passages(&policy.document, thing.evidence()),
        note: thing.note().map(ToString::to_string),
    };
    declared.iter().enumerate().map(thing).collect()
}
