//! What a policy declares: names, and short names.

use std::collections::HashMap;

use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Path, Policy, StatementPlace, Step};
use crate::vocab::{COUNTRIES, Region, Vocabulary};

/// What a name can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Definition,
    Recipient,
    Publisher,
    ContactPoint,
    Section,
    Part,
    Document,
    Statement,
}

impl Sort {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Definition => "a definition",
            Self::Recipient => "a recipient",
            Self::Publisher => "a publisher",
            Self::ContactPoint => "a contact point",
            Self::Section => "a section",
            Self::Part => "a part of the document",
            Self::Document => "a related document",
            Self::Statement => "a statement",
        }
    }

    /// Where it is declared.
    pub(super) const fn home(self) -> &'static str {
        match self {
            Self::Definition => "`definitions`",
            Self::Recipient => "`recipients`",
            Self::Publisher => "`publishers`",
            Self::ContactPoint => "`contact_points`",
            Self::Section => "`document.sections`",
            Self::Part => "`document.parts`",
            Self::Document => "`document.related`",
            Self::Statement => "the statements",
        }
    }

    /// The keys that lead to the map in which it is declared; none for what a list holds.
    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Definition => &["definitions"],
            Self::Recipient => &["recipients"],
            Self::Publisher => &["publishers"],
            Self::ContactPoint => &["contact_points"],
            Self::Section => &["document", "sections"],
            Self::Part => &["document", "parts"],
            Self::Document => &["document", "related"],
            Self::Statement => &[],
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The place of a declaration.
pub(super) fn target(name: &str, sort: Sort, statement: Option<StatementPlace>) -> Target {
    match statement {
        Some(place) => Target::Value(place.path().join("id")),
        None => Target::Key(sort.keys().iter().map(|key| Step::from(*key)).chain([name.to_owned().into()]).collect::<Path>()),
    }
}

/// A name that is declared.
#[derive(Debug)]
pub(super) struct Declaration {
    pub(super) sort: Sort,
    statement: Option<StatementPlace>,
    /// The sorts of all declarations of this name, as bits. There is more than one only if it is declared twice, which is reported.
    sorts: u8,
    pub(super) used: bool,
}

impl Declaration {
    /// Whether the name stands for one of these, be it by a second declaration.
    pub(super) fn is_one_of(&self, expected: &[Sort]) -> bool {
        expected.iter().any(|sort| self.sorts & sort.bit() != 0)
    }

    pub(super) fn target(&self, name: &str) -> Target {
        target(name, self.sort, self.statement)
    }
}

/// What is declared. Contact points are only ever named under `contacts`, so that one may share its name with anything else.
#[derive(Debug)]
pub(super) struct Declared<'p> {
    pub(super) names: HashMap<&'p str, Declaration>,
    pub(super) contact_points: HashMap<&'p str, Declaration>,
}

impl<'p> Declared<'p> {
    /// Everything that the policy declares. What is declared twice is reported.
    pub(super) fn of(policy: &'p Policy, report: &mut Report<'_, '_, '_>) -> Self {
        let document = &policy.document;
        let maps = [policy.publishers.len(), policy.definitions.len(), policy.recipients.len(), document.sections.len()];
        let mut declared =
            Self { names: HashMap::with_capacity(maps.iter().sum()), contact_points: HashMap::with_capacity(policy.contact_points.len()) };
        declared.names(policy.publishers.keys(), Sort::Publisher, report);
        declared.names(policy.definitions.keys(), Sort::Definition, report);
        declared.names(policy.recipients.keys(), Sort::Recipient, report);
        declared.ids(document.sections.keys(), Sort::Section, report);
        declared.ids(document.parts.keys(), Sort::Part, report);
        declared.ids(document.related.keys(), Sort::Document, report);
        declared.ids(policy.contact_points.keys(), Sort::ContactPoint, report);
        for (place, statement) in policy.statements() {
            if let Some(id) = statement.id() {
                declared.add(id.as_str(), Sort::Statement, Some(place), Code::DuplicateId, report);
            }
        }
        declared
    }

    /// What a name stands for where one of these sorts is expected.
    pub(super) fn get(&self, name: &str, expected: &[Sort]) -> Option<&Declaration> {
        let either = [&self.names, &self.contact_points];
        let [first, second] = if expected.contains(&Sort::ContactPoint) { [either[1], either[0]] } else { either };
        first.get(name).or_else(|| second.get(name))
    }

    /// Marks a name as used if it stands for something that is expected, and says whether it does.
    pub(super) fn is_used(&mut self, name: &str, expected: &[Sort]) -> bool {
        let known = if expected.contains(&Sort::ContactPoint) { &mut self.contact_points } else { &mut self.names };
        let declaration = known.get_mut(name).filter(|declaration| declaration.is_one_of(expected));
        declaration.map(|declaration| declaration.used = true).is_some()
    }

    /// The names that a misspelt one is compared with, in order. No policy declares so many that a thousand do not suffice.
    pub(super) fn candidates(&self) -> Vec<(&'p str, Sort)> {
        const MOST: usize = 1000;
        let all = self.names.iter().chain(&self.contact_points);
        let mut candidates: Vec<(&str, Sort)> = all.map(|(name, declaration)| (*name, declaration.sort)).collect();
        candidates.sort_unstable_by_key(|(name, _)| *name);
        candidates.truncate(MOST);
        candidates
    }

    fn names<K: AsRef<str> + 'p>(&mut self, keys: impl Iterator<Item = &'p K>, sort: Sort, report: &mut Report<'_, '_, '_>) {
        for key in keys {
            reserved(key.as_ref(), sort, report);
            self.add(key.as_ref(), sort, None, Code::DuplicateName, report);
        }
    }

    fn ids<K: AsRef<str> + 'p>(&mut self, keys: impl Iterator<Item = &'p K>, sort: Sort, report: &mut Report<'_, '_, '_>) {
        keys.for_each(|key| self.add(key.as_ref(), sort, None, Code::DuplicateId, report));
    }

    fn add(&mut self, name: &'p str, sort: Sort, statement: Option<StatementPlace>, code: Code, report: &mut Report<'_, '_, '_>) {
        let known = if sort == Sort::ContactPoint { &mut self.contact_points } else { &mut self.names };
        let Some(first) = known.get_mut(name) else {
            known.insert(name, Declaration { sort, statement, sorts: sort.bit(), used: false });
            return;
        };
        first.sorts |= sort.bit();
        let details = Details::label(format!("{} here", sort.name()))
            .related(first.target(name), format!("{} here", first.sort.name()))
            .help("one name has one meaning: give one of the two another name");
        report.add(code, &target(name, sort, statement), format!("`{name}` is declared twice"), details);
    }
}

/// Codes of countries and regions stand beside declared names in no list, but a reader would take one for the other.
fn reserved(name: &str, sort: Sort, report: &mut Report<'_, '_, '_>) {
    if COUNTRIES.get(name).is_some() || Region::from_name(name).is_some() {
        let message = format!("`{name}` is the code of a country or region");
        let details = Details::label("not a name").help("spell the name out, and put the text's own spelling under `as_written`");
        report.add(Code::ReservedName, &target(name, sort, None), message, details);
    }
}
