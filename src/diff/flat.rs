//! Statements and declarations as flat lists of fields: `except.data`, `via.contacts`, each with the set of what stands there.

use std::collections::HashMap;

use crate::model::{Leaf, StatementRef, Trail, TrailStep, Visitor, Walk};

/// A text or term of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Atom<'p> {
    /// A term, a place, a short name, a word or a sentence.
    Text(&'p str),
    /// A name that the policy declares.
    Name(&'p str),
    /// A number, such as an age.
    Number(u8),
    /// A day, as the number that dates compare by.
    Day(i32),
    /// A flag.
    True,
}

/// What stands in one field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Field<'p> {
    /// The keys that lead to the field within its statement, with points between them.
    pub(super) name: &'static str,
    /// What stands there, sorted; order in a list has no meaning.
    pub(super) atoms: Vec<Atom<'p>>,
}

/// The fields of a statement or declaration that have a meaning, sorted by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Flat<'p> {
    pub(super) fields: Vec<Field<'p>>,
}

impl<'p> Flat<'p> {
    /// The fields of a statement, with the names that the other document has for the same things.
    pub(super) fn of_statement(statement: StatementRef<'p>, renamed: &HashMap<&'p str, &'p str>) -> Self {
        let mut gather = Gather { found: Vec::new(), renamed };
        statement.walk(&mut Trail::default(), &mut gather);
        gather.finish()
    }

    /// The same for a declaration.
    pub(super) fn of(part: &'p impl Walk, renamed: &HashMap<&'p str, &'p str>) -> Self {
        let mut gather = Gather { found: Vec::new(), renamed };
        part.walk(&mut Trail::default(), &mut gather);
        gather.finish()
    }

    /// What stands in a field; nothing where it is left out.
    pub(super) fn atoms(&self, name: &str) -> &[Atom<'p>] {
        self.fields.binary_search_by(|field| field.name.cmp(name)).ok().and_then(|at| self.fields.get(at)).map_or(&[], |field| &field.atoms)
    }

    /// The single term or text of a field.
    pub(super) fn text(&self, name: &str) -> Option<&'p str> {
        match self.atoms(name) {
            [Atom::Text(text) | Atom::Name(text)] => Some(text),
            _ => None,
        }
    }
}

impl<'p> Atom<'p> {
    pub(super) fn shown(self) -> String {
        match self {
            Self::Text(text) | Self::Name(text) => format!("`{text}`"),
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
    found: Vec<(&'static str, Atom<'p>)>,
    renamed: &'r HashMap<&'p str, &'p str>,
}

impl<'p> Gather<'_, 'p> {
    fn finish(mut self) -> Flat<'p> {
        self.found.sort_unstable();
        self.found.dedup();
        let groups = self.found.chunk_by(|(a, _), (b, _)| a == b);
        let fields = groups.filter_map(|group| Some(Field { name: group.first()?.0, atoms: group.iter().map(|(_, atom)| *atom).collect() }));
        Flat { fields: fields.collect() }
    }
}

impl<'p> Visitor<'p> for Gather<'_, 'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let Some(name) = name(trail.steps()) else { return };
        let atom = match leaf {
            Leaf::Term(term) => Atom::Text(term),
            Leaf::Name(name) => Atom::Name(self.renamed.get(name.as_str()).copied().unwrap_or(name.as_str())),
            Leaf::Id(id) => Atom::Text(id.as_str()),
            Leaf::Place(place) => Atom::Text(place.as_text().unwrap_or_default()),
            Leaf::Language(language) => Atom::Text(language.as_str()),
            Leaf::Text(text) => Atom::Text(text),
            Leaf::Date(date) => Atom::Day(chrono::Datelike::num_days_from_ce(&date.day())),
            Leaf::Number(number) => Atom::Number(number),
            Leaf::True => Atom::True,
        };
        self.found.push((name, atom));
    }
}

/// The name of the field to which a trail leads; none for what is compared apart.
fn name(steps: &[TrailStep<'_>]) -> Option<&'static str> {
    let mut keys = steps.iter().filter_map(|step| match step {
        TrailStep::Key(key) => Some(*key),
        TrailStep::Index(_) => None,
    });
    let (first, second) = (keys.next()?, keys.next());
    if APART.contains(&first) {
        return None;
    }
    super::fields::name(first, second)
}
