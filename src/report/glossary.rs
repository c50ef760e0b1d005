//! The words of a page that are explained there: terms of the vocabularies, and names that the policy defines.

use std::collections::HashMap;

use serde::Serialize;

use super::kinds::anchor;
use super::words;
use crate::model::{DefinedName, Definition, Policy, Recipient, Ref};
use crate::vocab::{Term, Vocabulary};

/// A word on the page, with its meaning.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Mention {
    pub(super) text: String,
    /// Its meaning, shown where the word is pointed at or reached with the keyboard.
    pub(super) tip: Option<String>,
    /// Where it leads: to the entry that explains it, a contact point or an address.
    pub(super) href: Option<String>,
}

impl Mention {
    /// Words that need no explanation.
    pub(super) const fn plain(text: String) -> Self {
        Self { text, tip: None, href: None }
    }
}

/// An entry of the glossary.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    id: String,
    text: String,
    /// The word that stands in the file.
    name: &'static str,
    definition: &'static str,
}

/// The terms that a page uses, each with a number of its own, and the names that the policy declares.
#[derive(Debug)]
pub(super) struct Glossary<'p> {
    terms: Vec<Term>,
    /// Two vocabularies may have the same word with different meanings, so a term is known by where it stands.
    numbers: HashMap<Term, usize>,
    names: HashMap<&'p str, Mention>,
    /// Where the short names of the file lead: statements, then contact points.
    ids: HashMap<&'p str, String>,
}

impl<'p> Glossary<'p> {
    pub(super) fn new(policy: &'p Policy) -> Self {
        let definitions = policy.definitions.iter().enumerate().map(|(at, (name, definition))| (name, format!("#d{at}"), meaning(definition)));
        let recipients = policy.recipients.iter().enumerate().map(|(at, (name, recipient))| (name, format!("#r{at}"), membership(recipient)));
        let publishers =
            policy.publishers.keys().enumerate().map(|(at, name)| (name, format!("#p{at}"), "Speaks in this policy as “we”.".to_owned()));
        let mention = |(name, href, tip): (&'p DefinedName, String, String)| {
            (name.as_str(), Mention { text: name.as_str().to_owned(), tip: Some(tip), href: Some(href) })
        };
        let names = definitions.chain(recipients).chain(publishers).map(mention).collect();
        let statements = policy.statements().filter_map(|(place, statement)| Some((statement.common().id?.as_str(), format!("#{}", anchor(place)))));
        let contacts = policy.contact_points.keys().enumerate().map(|(at, id)| (id.as_str(), format!("#c{at}")));
        let ids = statements.chain(contacts).collect();
        Self { terms: Vec::new(), numbers: HashMap::new(), names, ids }
    }

    /// The word for a term.
    pub(super) fn term(&mut self, term: Term) -> Mention {
        let text = words::of_term(term);
        if words::is_country(term) {
            return Mention::plain(text);
        }
        let terms = &mut self.terms;
        let number = *self.numbers.entry(term).or_insert_with(|| {
            terms.push(term);
            terms.len() - 1
        });
        Mention { text, tip: Some(term.definition().to_owned()), href: Some(format!("#g{number}")) }
    }

    /// The word for a name that the policy declares.
    pub(super) fn name(&self, name: &str) -> Mention {
        self.names.get(name).cloned().unwrap_or_else(|| Mention::plain(name.to_owned()))
    }

    /// A short name of the file, with the way to what it names.
    pub(super) fn id(&self, id: &str) -> Mention {
        Mention { href: self.ids.get(id).cloned(), ..Mention::plain(words::plain(id)) }
    }

    /// The word for a term or a name.
    pub(super) fn reference<T: Vocabulary>(&mut self, reference: &Ref<T>) -> Mention {
        match reference {
            Ref::Term(term) => self.term(term.term()),
            Ref::Name(name) => self.name(name.as_str()),
        }
    }

    /// The terms that were used, by their words.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let entry = |(number, term): (usize, &Term)| Entry {
            id: format!("g{number}"),
            text: words::of_term(*term),
            name: term.name(),
            definition: term.definition(),
        };
        let mut entries: Vec<Entry> = self.terms.iter().enumerate().map(entry).collect();
        entries.sort_by_cached_key(|entry| entry.text.to_lowercase());
        entries
    }
}

/// What the policy says a name means, in a line.
fn meaning(definition: &Definition) -> String {
    let made_of = definition.data.iter().map(words::of_ref).chain(definition.includes.iter().map(ToString::to_string));
    let list = line("Defined in this policy", made_of, !definition.open_ended.is_empty());
    let kinds: Vec<String> = definition.kind_of.iter().map(words::of_ref).collect();
    let list = if kinds.is_empty() { list } else { format!("{list}, a part or kind of {}", kinds.join(", ")) };
    definition.words.as_ref().map_or(list.clone(), |words| format!("{list}. {words}"))
}

/// Whom the policy says a name stands for, in a line.
fn membership(recipient: &Recipient) -> String {
    let kinds = recipient.kinds.iter().map(|kind| words::of_term(kind.term()));
    line("Named in this policy", kinds.chain(recipient.members.iter().map(words::of_ref)), !recipient.open_ended.is_empty())
}

fn line(start: &str, parts: impl Iterator<Item = String>, open: bool) -> String {
    const SHOWN: usize = 12;
    let parts: Vec<String> = parts.collect();
    let more = if open { ", among others" } else { "" };
    match parts.len() {
        0 => start.to_owned(),
        count if count > SHOWN => format!("{start}: {} and {} more{more}", parts.get(..SHOWN).unwrap_or_default().join(", "), count - SHOWN),
        _ => format!("{start}: {}{more}", parts.join(", ")),
    }
}
