//! From tree to model: a serde deserializer over the tree. It leaves out what the gate found faulty, so that the rest of the document can still
//! be looked at, and ends where the room does.

use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::room::Room;
use crate::source::scalar::Meaning;
use crate::source::tree::{Children, Kind, NodeId, Tree};

/// What went wrong, and at which node. After the gate nothing should.
#[derive(Debug)]
pub(super) struct Error {
    pub(super) message: String,
    pub(super) node: Option<NodeId>,
    /// There is no room for the rest, which is no fault of the node.
    pub(super) no_room: bool,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), node: None, no_room: false }
    }
}

/// Reads the value at a node, as far as there is room.
pub(super) fn read<'de, T: de::Deserialize<'de>>(tree: &'de Tree<'_>, node: NodeId, room: &Room) -> Result<T, Error> {
    T::deserialize(Value { tree, room, node })
}

#[derive(Clone, Copy)]
struct Value<'de, 't, 'r> {
    tree: &'de Tree<'t>,
    room: &'r Room,
    node: NodeId,
}

/// What is made of a list or map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    /// An object, whose fields are a part of what it was counted for.
    Object,
    /// A list or map of the language. A list asks first how many items there are.
    Sized,
    /// A value of any kind, as under `x`.
    Free,
}

impl<'de> Value<'de, '_, '_> {
    fn take(self, bytes: usize) -> Result<(), Error> {
        if self.room.take(bytes) { Ok(()) } else { Err(Error { message: "no room".to_owned(), node: Some(self.node), no_room: true }) }
    }

    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.tree.scalar(self.node);
        self.take(Room::text::<V::Value>(text))?;
        visitor.visit_borrowed_str(text)
    }

    fn made<V: Visitor<'de>>(self, visitor: V, made: Made) -> Result<V::Value, Error> {
        let children = || self.tree.children(self.node);
        let result = match self.tree.node(self.node).kind {
            Kind::List => {
                let items = self.tree.len(self.node);
                visitor.visit_seq(List { tree: self.tree, room: self.room, children: children(), items, first: true, made })
            }
            Kind::Map => visitor.visit_map(Map { tree: self.tree, room: self.room, children: children(), value: 0, first: true, made }),
            Kind::Refused => Err(de::Error::custom("refused")),
            Kind::Text => self.text(visitor),
            Kind::Plain => match self.tree.meaning(self.node) {
                Meaning::Null => visitor.visit_unit(),
                Meaning::Bool(value) => visitor.visit_bool(value),
                Meaning::Integer(value) => visitor.visit_i64(value),
                Meaning::Number(value) => match self.tree.scalar(self.node).parse() {
                    // Under `x`, a whole number beyond the signed ones stays what it is.
                    Ok(whole) => visitor.visit_u64(whole),
                    Err(_) => visitor.visit_f64(value),
                },
                Meaning::Text => self.text(visitor),
            },
        };
        result.map_err(|error| self.placed(error))
    }

    /// Adds the place to an error that has none.
    fn placed(self, error: Error) -> Error {
        Error { node: error.node.or(Some(self.node)), ..error }
    }
}

impl<'de> de::Deserializer<'de> for Value<'de, '_, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.made(visitor, Made::Free)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.made(visitor, Made::Sized)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.made(visitor, Made::Sized)
    }

    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, _: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.made(visitor, Made::Object)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        // The gate has made sure that it is text.
        match self.tree.node(self.node).kind {
            Kind::Plain | Kind::Text => self.text(visitor).map_err(|error| self.placed(error)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.tree.meaning(self.node) {
            // `13.0` is a whole number to the JSON Schema.
            Meaning::Number(value) if value.fract() == 0.0 =>
            {
                #[expect(clippy::cast_possible_truncation, reason = "checked to be whole, and a number out of range saturates")]
                visitor.visit_i64(value as i64)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u16 u32 u64 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct enum ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for Value<'de, '_, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

struct List<'de, 't, 'r> {
    tree: &'de Tree<'t>,
    room: &'r Room,
    children: Children<'de, 't>,
    items: usize,
    first: bool,
    made: Made,
}

impl<'de> SeqAccess<'de> for List<'de, '_, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let tree = self.tree;
        let Some(node) = self.children.find(|node| !tree.node(*node).faulty) else { return Ok(None) };
        let value = Value { tree, room: self.room, node };
        value.take(Room::item::<T::Value>(self.first, self.made == Made::Sized, self.items))?;
        self.first = false;
        seed.deserialize(value).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.children.left())
    }
}

struct Map<'de, 't, 'r> {
    tree: &'de Tree<'t>,
    room: &'r Room,
    children: Children<'de, 't>,
    value: NodeId,
    first: bool,
    made: Made,
}

impl<'de> MapAccess<'de> for Map<'de, '_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        while let (Some(key), Some(value)) = (self.children.next(), self.children.next()) {
            if !self.tree.node(key).faulty && !self.tree.node(value).faulty {
                self.value = value;
                // Keys are text whatever they look like: others were refused.
                let text = self.tree.scalar(key);
                if self.made != Made::Object {
                    self.value(value).take(Room::text::<String>(text))?;
                }
                let key = de::value::BorrowedStrDeserializer::<Error>::new(text);
                return seed.deserialize(key).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let value = self.value(self.value);
        if self.made != Made::Object {
            value.take(Room::entry::<V::Value>(self.first, self.made == Made::Sized))?;
            self.first = false;
        }
        seed.deserialize(value)
    }
}

impl<'de, 't, 'r> Map<'de, 't, 'r> {
    const fn value(&self, node: NodeId) -> Value<'de, 't, 'r> {
        Value { tree: self.tree, room: self.room, node }
    }
}
