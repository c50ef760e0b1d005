//! What a policy declares: names, and short names.

use std::collections::HashMap;

use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Path, Policy, Referent, StatementPlace, Step};
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

    /// What a reference calls it.
    pub(super) const fn referent(self) -> Option<Referent> {
        match self {
            Self::Document => Some(Referent::Document),
            Self::Part => Some(Referent::Part),
            Self::Section => Some(Referent::Section),
            Self::Statement => Some(Referent::Statement),
            Self::Definition | Self::Recipient | Self::Publisher | Self::ContactPoint => None,
        }
    }

    /// How many spaces of names there are.
    const SPACES: usize = 6;

    /// The space in which no two may have the same name.
    const fn space(self) -> usize {
        match self {
            Self::Definition | Self::Recipient | Self::Publisher => 0,
            Self::ContactPoint => 1,
            Self::Section => 2,
            Self::Part => 3,
            Self::Document => 4,
            Self::Statement => 5,
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

/// What is declared. Names of definitions, recipients and publishers are one space: each has one meaning. Sections, parts, documents, contact points and
/// statements have short names of their own, and may share them.
#[derive(Debug)]
pub(super) struct Declared<'p> {
    spaces: [HashMap<&'p str, Declaration>; Sort::SPACES],
}

impl<'p> Declared<'p> {
    /// Everything that the policy declares. What is declared twice is reported.
    pub(super) fn of(policy: &'p Policy, report: &mut Report<'_, '_, '_>) -> Self {
        let document = &policy.document;
        let mut declared = Self { spaces: Default::default() };
        declared.names(policy.publishers.keys(), Sort::Publisher, report);
        declared.names(policy.definitions.keys(), Sort::Definition, report);
        declared.names(policy.recipients.keys(), Sort::Recipient, report);
        declared.ids(document.sections.keys(), Sort::Section, report);
        declared.ids(document.parts.keys(), Sort::Part, report);
        declared.ids(document.related.keys(), Sort::Document, report);
        declared.ids(policy.contact_points.keys(), Sort::ContactPoint, report);
        for (place, statement) in policy.statements() {
            if let Some(id) = statement.id() {
                declared.add(id.as_str(), Sort::Statement, Some(place), report);
            }
        }
        declared
    }

    /// What a name stands for: where one of these sorts is expected, or else anywhere.
    pub(super) fn get(&self, name: &str, expected: &[Sort]) -> Option<&Declaration> {
        let expected = expected.iter().filter_map(|sort| self.space(*sort).get(name));
        expected.chain(self.spaces.iter().filter_map(|space| space.get(name))).next()
    }

    /// What of these sorts has a name.
    pub(super) fn all<'s>(&'s self, name: &'s str, expected: &'s [Sort]) -> impl Iterator<Item = &'s Declaration> {
        expected.iter().filter_map(move |sort| self.space(*sort).get(name)).filter(move |declaration| declaration.is_one_of(expected))
    }

    /// Whether a name stands for one of these.
    pub(super) fn is_one_of(&self, name: &str, expected: &[Sort]) -> bool {
        self.all(name, expected).next().is_some()
    }

    /// Marks a name as used if it stands for something that is expected, and says whether it does.
    pub(super) fn is_used(&mut self, name: &str, expected: &[Sort]) -> bool {
        let mut found = false;
        for sort in expected {
            let declaration = self.spaces.get_mut(sort.space()).and_then(|space| space.get_mut(name));
            if let Some(declaration) = declaration.filter(|declaration| declaration.is_one_of(expected)) {
                declaration.used = true;
                found = true;
            }
        }
        found
    }

    /// Whether a declaration is used.
    pub(super) fn is_needed(&self, name: &str, sort: Sort) -> bool {
        self.space(sort).get(name).is_some_and(|declaration| declaration.used)
    }

    /// The names that a misspelt one is compared with, in order. No policy declares so many that a thousand do not suffice.
    pub(super) fn candidates(&self) -> Vec<(&'p str, Sort)> {
        const MOST: usize = 1000;
        let all = self.spaces.iter().flatten();
        let mut candidates: Vec<(&str, Sort)> = all.map(|(name, declaration)| (*name, declaration.sort)).collect();
        candidates.sort_unstable_by_key(|(name, sort)| (*name, *sort as u8));
        candidates.truncate(MOST);
        candidates
    }

    fn space(&self, sort: Sort) -> &HashMap<&'p str, Declaration> {
        &self.spaces[sort.space()]
    }

    fn names<K: AsRef<str> + 'p>(&mut self, keys: impl Iterator<Item = &'p K>, sort: Sort, report: &mut Report<'_, '_, '_>) {
        for key in keys {
            reserved(key.as_ref(), sort, report);
            self.add(key.as_ref(), sort, None, report);
        }
    }

    fn ids<K: AsRef<str> + 'p>(&mut self, keys: impl Iterator<Item = &'p K>, sort: Sort, report: &mut Report<'_, '_, '_>) {
        keys.for_each(|key| self.add(key.as_ref(), sort, None, report));
    }

    fn add(&mut self, name: &'p str, sort: Sort, statement: Option<StatementPlace>, report: &mut Report<'_, '_, '_>) {
        let Some(known) = self.spaces.get_mut(sort.space()) else { return };
        let Some(first) = known.get_mut(name) else {
            known.insert(name, Declaration { sort, statement, sorts: sort.bit(), used: false });
            return;
        };
        first.sorts |= sort.bit();
        let code = if sort == Sort::Statement { Code::DuplicateId } else { Code::DuplicateName };
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
