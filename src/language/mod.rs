//! The language as data: its sections, kinds of statement, objects and fields, each with its meaning, as help for people and programs.
//!
//! Everything here is made from the model's JSON Schema, the vocabularies and `examples/complete.yaml`, so that it says what the reader of files does. How the
//! commands read a field, and the chapters of the guide, are written by hand.

mod example;
mod find;
mod guide;
mod reading;
mod value;

use std::sync::LazyLock;

use serde_json::{Map, Value};

pub use example::example;
pub use find::{FieldHit, find_fields};
pub use guide::guide;
pub use reading::{how_a_field_is_read, how_a_kind_is_read};

/// An object of the language: the whole policy, a kind of statement, or a part of one.
#[derive(Debug)]
pub struct Object {
    /// The name of its definition in the JSON Schema, such as `Disclosure`; that of the whole is `Policy`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What it is.
    pub description: String,
    /// The section of the file whose entries it makes, such as `disclosure`; nothing for what stands further inside.
    pub section: Option<String>,
    /// Its fields, in the order of the model.
    pub fields: Vec<Field>,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub name: String,
    /// What it means.
    pub description: String,
    /// What may stand there, in words such as "a list of terms of `purposes`".
    pub value: String,
    /// The object that stands there, if it is one or a list or map of them.
    pub object: Option<String>,
    /// Whether it cannot be left out.
    pub required: bool,
    /// Whether every statement has it.
    pub common: bool,
}

impl Object {
    /// Whether it is a statement: something that the text says, with a stance, conditions and evidence.
    #[must_use]
    pub fn is_statement(&self) -> bool {
        self.field("stance").is_some()
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The fields that not every statement has.
    pub fn own_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.common)
    }
}

/// Every object of the language, the whole policy first.
#[must_use]
pub fn objects() -> &'static [Object] {
    static OBJECTS: LazyLock<Vec<Object>> = LazyLock::new(|| made_from(&crate::schema::json_schema()));
    &OBJECTS
}

/// The object of this name in the JSON Schema.
#[must_use]
pub fn object(name: &str) -> Option<&'static Object> {
    objects().iter().find(|object| object.name == name)
}

/// The objects that make the sections of a file, in their order: kinds of statement, definitions, recipients and so on, and what stands below `security` and
/// `jurisdiction`.
pub fn kinds() -> impl Iterator<Item = &'static Object> {
    objects().iter().filter(|object| object.section.is_some())
}

/// The fields that every statement has.
#[must_use]
pub fn common_fields() -> Vec<&'static Field> {
    let statement = objects().iter().find(|object| object.is_statement());
    statement.into_iter().flat_map(|object| &object.fields).filter(|field| field.common).collect()
}

fn made_from(schema: &Value) -> Vec<Object> {
    let none = Map::new();
    let definitions = schema["$defs"].as_object().unwrap_or(&none);
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let make = |name: &str, definition: &Value| Object {
        name: name.to_owned(),
        title: text(definition, "title"),
        description: text(definition, "description"),
        section: None,
        fields: fields(definition, definitions),
    };
    let mut objects = vec![make("Policy", schema)];
    let with_fields = definitions.iter().filter(|(_, definition)| definition.get("properties").is_some());
    objects.extend(with_fields.map(|(name, definition)| make(name, definition)));
    mark(&mut objects);
    objects
}

/// The fields of an object of the schema.
fn fields(definition: &Value, definitions: &Map<String, Value>) -> Vec<Field> {
    let required = |name: &String| definition["required"].as_array().is_some_and(|required| required.iter().any(|other| other == name));
    let properties = definition["properties"].as_object().into_iter().flatten();
    let field = |(name, property): (&String, &Value)| Field {
        name: name.clone(),
        description: property["description"].as_str().unwrap_or_default().to_owned(),
        value: value::in_words(property, definitions),
        object: value::object(property, definitions),
        required: required(name),
        common: false,
    };
    properties.map(field).collect()
}

/// Marks the fields that every statement has, and gives the objects of sections the names of these.
fn mark(objects: &mut [Object]) {
    let statements: Vec<usize> = (0..objects.len()).filter(|at| objects.get(*at).is_some_and(Object::is_statement)).collect();
    let has = |objects: &[Object], at: &usize, name: &str| objects.get(*at).is_some_and(|object| object.field(name).is_some());
    let first = statements.first().and_then(|at| objects.get(*at));
    let names: Vec<String> = first.into_iter().flat_map(|object| object.fields.iter().map(|field| field.name.clone())).collect();
    let common: Vec<String> = names.into_iter().filter(|name| statements.iter().all(|at| has(objects, at, name))).collect();
    for at in statements {
        let fields = objects.get_mut(at).into_iter().flat_map(|object| &mut object.fields);
        fields.for_each(|field| field.common = common.contains(&field.name));
    }
    let sections = |object: Option<&Object>| -> Vec<(String, String)> {
        object.into_iter().flat_map(|object| &object.fields).filter_map(|field| Some((field.name.clone(), field.object.clone()?))).collect()
    };
    let of_root = sections(objects.first());
    let inner: Vec<(String, String)> = of_root
        .iter()
        .filter(|(name, _)| matches!(name.as_str(), "security" | "jurisdiction"))
        .flat_map(|(outer, object)| {
            sections(objects.iter().find(|other| other.name == *object)).into_iter().map(move |(name, inner)| (format!("{outer}.{name}"), inner))
        })
        .collect();
    for (section, name) in of_root.into_iter().chain(inner) {
        if let Some(object) = objects.iter_mut().find(|object| object.name == name && object.section.is_none()) {
            object.section = Some(section);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_have_their_sections_and_fields() {
        let kinds: Vec<&str> = kinds().filter(|object| object.is_statement()).filter_map(|object| object.section.as_deref()).collect();
        for section in ["collection", "disclosure", "rights", "security.measures", "jurisdiction.venue"] {
            assert!(kinds.contains(&section), "{section}: {kinds:?}");
        }
        let common: Vec<&str> = common_fields().iter().map(|field| field.name.as_str()).collect();
        assert!(["stance", "hedged", "evidence", "x"].iter().all(|name| common.contains(name)) && !common.contains(&"data"), "{common:?}");
        assert!(objects().iter().all(|object| !object.title.is_empty() && !object.description.is_empty() && !object.fields.is_empty()));
        assert!(objects().iter().flat_map(|object| &object.fields).all(|field| !field.description.is_empty() && !field.value.is_empty()));
    }
}
