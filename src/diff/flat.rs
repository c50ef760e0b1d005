//! Statements and declarations as flat lists of fields: `except.data`, `via.contacts`, each with the set of what stands there.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use super::fields::FieldName;
use crate::model::{DefinedName, Leaf, StatementRef, Trail, TrailStep, Visitor, Walk};

/// A text or term of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Atom<'p> {
    /// A term, a place, a short name, a word or a sentence.
    Text(&'p str),
    /// A name that the policy declares.
    Name(Name<'p>),
    /// A number, such as an age.
    Number(u8),
    /// A day, as the number that dates compare by.
    Day(i32),
    /// A flag.
    True,
}

/// A declared name. Two are the same if the newer document calls them the same; each is told as its own document writes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Name<'p> {
    /// As the newer document calls it.
    now: &'p str,
    /// As its own document declares it.
    pub(super) declared: &'p DefinedName,
}

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.now == other.now
    }
}

impl Eq for Name<'_> {}

impl Hash for Name<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.now.hash(state);
    }
}

impl PartialOrd for Name<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.now.cmp(other.now)
    }
}

/// The fields of a statement or declaration that have a meaning, sorted by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Flat<'p> {
    fields: Vec<Field>,
    /// What stands in the fields, one after the other.
    atoms: Vec<Atom<'p>>,
}

/// One field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Field {
    key: FieldName,
    /// Where its atoms begin and end.
    start: usize,
    end: usize,
}

impl<'p> Flat<'p> {
    /// The fields of a statement, with the names that the other document has for the same things.
    pub(super) fn of_statement(statement: StatementRef<'p>, renamed: &HashMap<&'p str, &'p str>) -> Self {
        let mut gather = Gather::new(renamed);
        statement.walk(&mut Trail::default(), &mut gather);
        gather.finish()
    }

    /// The same for a declaration.
    pub(super) fn of(part: &'p impl Walk, renamed: &HashMap<&'p str, &'p str>) -> Self {
        let mut gather = Gather::new(renamed);
        part.walk(&mut Trail::default(), &mut gather);
        gather.finish()
    }

    /// The same without some fields.
    pub(super) fn without(self, names: &[&str]) -> Self {
        let mut less = Self::default();
        self.iter().filter(|(key, _)| !names.contains(&key.name())).for_each(|(key, atoms)| atoms.iter().for_each(|atom| less.push(key, *atom)));
        less
    }

    /// Adds something to the last field, or after it.
    fn push(&mut self, key: FieldName, atom: Atom<'p>) {
        let start = self.atoms.len();
        self.atoms.push(atom);
        match self.fields.last_mut().filter(|field| field.key == key) {
            Some(field) => field.end = start + 1,
            None => self.fields.push(Field { key, start, end: start + 1 }),
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The fields, each with what stands there, sorted: order in a list has no meaning.
    pub(super) fn iter(&self) -> impl Iterator<Item = (FieldName, &[Atom<'p>])> {
        self.fields.iter().map(|field| (field.key, self.of_field(*field)))
    }

    /// The fields that either of two has, in order, with what stands there in the one and in the other.
    pub(super) fn beside<'f>(&'f self, other: &'f Self) -> impl Iterator<Item = (FieldName, &'f [Atom<'p>], &'f [Atom<'p>])> {
        let (mut left, mut right) = (self.fields.as_slice(), other.fields.as_slice());
        std::iter::from_fn(move || {
            let (one, two) = (left.first().copied(), right.first().copied());
            let key = one.into_iter().chain(two).map(|field| field.key).min()?;
            let take = |rest: &mut &'f [Field], next: Option<Field>| {
                let field = next.filter(|field| field.key == key)?;
                *rest = rest.get(1..).unwrap_or_default();
                Some(field)
            };
            let (one, two) = (take(&mut left, one), take(&mut right, two));
            Some((key, one.map_or(&[][..], |field| self.of_field(field)), two.map_or(&[][..], |field| other.of_field(field))))
        })
    }

    fn of_field(&self, field: Field) -> &[Atom<'p>] {
        self.atoms.get(field.start..field.end).unwrap_or_default()
    }

    /// What stands in a field; nothing where it is left out.
    pub(super) fn atoms(&self, name: &str) -> &[Atom<'p>] {
        let at = self.fields.binary_search_by(|field| field.key.name().cmp(name)).ok();
        at.and_then(|at| self.fields.get(at)).map_or(&[], |field| self.of_field(*field))
    }

    /// The single term or text of a field.
    pub(super) fn text(&self, name: &str) -> Option<&'p str> {
        match self.atoms(name) {
            [Atom::Text(text)] => Some(text),
            _ => None,
        }
    }
}

impl<'p> Atom<'p> {
    pub(super) fn shown(self) -> String {
        match self {
            Self::Text(text) => format!("`{text}`"),
            Self::Name(name) => format!("`{}`", name.declared.as_str()),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => chrono::NaiveDate::from_num_days_from_ce_opt(day).map_or_else(String::new, |day| day.to_string()),
            Self::True => "yes".to_owned(),
        }
    }
}

/// Fields that say where something was read or what the encoder thinks of it. They have no part in the meaning, and are compared apart.
pub(super) const APART: &[&str] = &["id", "evidence", "note", "see"];

/// Collects the leaves of a statement.
struct Gather<'r, 'p> {
    found: Vec<(FieldName, Atom<'p>)>,
    renamed: &'r HashMap<&'p str, &'p str>,
    /// The last field that was looked up: the items of a list come one after the other.
    last: ((&'p str, Option<&'p str>), Option<FieldName>),
}

impl<'r, 'p> Gather<'r, 'p> {
    const fn new(renamed: &'r HashMap<&'p str, &'p str>) -> Self {
        Self { found: Vec::new(), renamed, last: (("", None), None) }
    }

    fn finish(mut self) -> Flat<'p> {
        self.found.sort_unstable();
        self.found.dedup();
        let mut flat = Flat { fields: Vec::new(), atoms: Vec::with_capacity(self.found.len()) };
        self.found.into_iter().for_each(|(key, atom)| flat.push(key, atom));
        flat
    }

    /// The field to which a trail leads; none for what is compared apart.
    fn key(&mut self, steps: &[TrailStep<'p>]) -> Option<FieldName> {
        let mut keys = steps.iter().filter_map(|step| match step {
            TrailStep::Key(key) => Some(*key),
            TrailStep::Index(_) => None,
        });
        let names = (keys.next()?, keys.next());
        if self.last.0 != names {
            self.last = (names, if APART.contains(&names.0) { None } else { FieldName::of(names.0, names.1) });
        }
        self.last.1
    }
}

impl<'p> Visitor<'p> for Gather<'_, 'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let Some(key) = self.key(trail.steps()) else { return };
        let atom = match leaf {
            Leaf::Term(term) => Atom::Text(term),
            Leaf::Name(name) => Atom::Name(Name { now: self.renamed.get(name.as_str()).copied().unwrap_or(name.as_str()), declared: name }),
            Leaf::Id(id) => Atom::Text(id.as_str()),
            Leaf::Reference(reference) => Atom::Text(reference.as_str()),
            Leaf::Place(place) => Atom::Text(place.as_text().unwrap_or_default()),
            Leaf::Language(language) => Atom::Text(language.as_str()),
            Leaf::Text(text) => Atom::Text(text),
            Leaf::Date(date) => Atom::Day(chrono::Datelike::num_days_from_ce(&date.day())),
            Leaf::Number(number) => Atom::Number(number),
            Leaf::True => Atom::True,
        };
        self.found.push((key, atom));
    }
}
