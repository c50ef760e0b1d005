//! Shapes: the JSON Schema as tables that the gate walks.

use super::shapes::FIELDS;
use crate::model::TextKind;
use crate::vocab::{VocabularyInfo, start};

/// What may stand somewhere.
#[derive(Debug)]
pub(crate) enum Shape {
    /// An object of the language.
    Object(&'static ObjectShape),
    /// A map with names of a kind for keys.
    Map(&'static TextKind, &'static Shape),
    /// A list of at least one.
    List(&'static Shape),
    /// A term of a vocabulary.
    Term(&'static VocabularyInfo),
    /// A text of a kind.
    Text(&'static TextKind),
    /// A term of one of several vocabularies, or a text of a kind.
    Either(&'static [&'static VocabularyInfo], &'static TextKind),
    /// The value `true`.
    True,
    /// A whole number within bounds, both included.
    Integer(i64, i64),
    /// The language version.
    Version(&'static str),
    /// A map with free keys and values.
    Anything,
}

/// An object of the language.
#[derive(Debug)]
pub(crate) struct ObjectShape {
    /// What people call it.
    pub(crate) title: &'static str,
    /// Its fields, sorted by name, as positions in the table of all fields.
    pub(super) fields: &'static [u16],
    /// The fields that cannot be left out.
    pub(crate) required: &'static [&'static str],
    /// Whether it must have exactly one field.
    pub(crate) one_key: bool,
}

impl ObjectShape {
    pub(crate) fn field(&self, name: &str) -> Option<&'static Shape> {
        let start = start(name);
        let starts = |at: &u16| STARTS.get(usize::from(*at)).copied();
        let first = self.fields.partition_point(|at| starts(at) < Some(start));
        let mut alike = self.fields.iter().skip(first).take_while(|at| starts(at) == Some(start)).filter_map(|at| field(*at));
        alike.find(|(field, _)| *field == name).map(|(_, shape)| shape)
    }

    pub(crate) fn fields(&self) -> impl Iterator<Item = &'static (&'static str, Shape)> {
        self.fields.iter().filter_map(|at| field(*at))
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields().map(|(name, _)| *name)
    }

    /// Whether it is a statement of some kind.
    pub(crate) fn is_statement(&self) -> bool {
        self.field("stance").is_some()
    }

    /// The names without those that every statement has.
    pub(crate) fn own_names(&self) -> impl Iterator<Item = &'static str> {
        let is_statement = self.is_statement();
        self.names().filter(move |name| !is_statement || !COMMON.contains(name))
    }
}

/// The field at a position in the table of all fields.
fn field(at: u16) -> Option<&'static (&'static str, Shape)> {
    FIELDS.get(usize::from(at))
}

/// The beginning of each field's name: most steps of a search need no more.
static STARTS: [u64; FIELDS.len()] = {
    let mut starts = [0; FIELDS.len()];
    let mut at = 0;
    while at < starts.len() {
        starts[at] = start(FIELDS[at].0);
        at += 1;
    }
    starts
};

/// Fields that every statement has.
const COMMON: [&str; 24] = [
    "applies_to",
    "bases",
    "by",
    "consent_triggers",
    "data_state",
    "discretion",
    "effort",
    "every",
    "evidence",
    "except",
    "exception_to",
    "exclusive",
    "hedged",
    "id",
    "interest_of",
    "note",
    "only_if",
    "only_if_any",
    "open_ended",
    "see",
    "stance",
    "strength",
    "unless",
    "x",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// All objects are reached from those fields that are in the table, and each finds its own.
    #[test]
    fn every_object_has_the_fields_that_it_names() {
        let objects = FIELDS.iter().filter_map(|(_, shape)| match shape {
            Shape::Object(object) | Shape::List(Shape::Object(object)) | Shape::Map(_, Shape::Object(object)) => Some(*object),
            _ => None,
        });
        for object in objects.chain([&super::super::shapes::POLICY, &super::super::shapes::PREFERENCES]) {
            assert_eq!(object.fields().count(), object.fields.len(), "{}", object.title);
            assert!(object.names().is_sorted(), "{}", object.title);
            assert!(object.fields().all(|(name, shape)| object.field(name).is_some_and(|found| std::ptr::eq(found, shape))), "{}", object.title);
            assert!(object.required.iter().all(|name| object.field(name).is_some()), "{}", object.title);
        }
    }
}
