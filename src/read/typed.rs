//! From tree to model: a serde deserializer over the tree. It leaves out what the gate found faulty, so that the rest of the document can still
//! be looked at.

use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::source::scalar::Meaning;
use crate::source::tree::{Children, Kind, NodeId, Tree};

/// What went wrong, and at which node. After the gate nothing should.
#[derive(Debug)]
pub(super) struct Error {
    pub(super) message: String,
    pub(super) node: Option<NodeId>,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), node: None }
    }
}

/// Reads the value at a node.
pub(super) fn read<'de, T: de::Deserialize<'de>>(tree: &'de Tree<'_>, node: NodeId) -> Result<T, Error> {
    T::deserialize(Value { tree, node })
}

#[derive(Clone, Copy)]
struct Value<'de, 't> {
    tree: &'de Tree<'t>,
    node: NodeId,
}

impl Value<'_, '_> {
    /// Adds the place to an error that has none.
    fn placed(self, error: Error) -> Error {
        Error { node: error.node.or(Some(self.node)), ..error }
    }
}

impl<'de> de::Deserializer<'de> for Value<'de, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let result = match self.tree.node(self.node).kind {
            Kind::List => visitor.visit_seq(List { tree: self.tree, children: self.tree.children(self.node) }),
            Kind::Map => visitor.visit_map(Map { tree: self.tree, children: self.tree.children(self.node), value: 0 }),
            Kind::Refused => Err(de::Error::custom("refused")),
            Kind::Text => visitor.visit_borrowed_str(self.tree.scalar(self.node)),
            Kind::Plain => match self.tree.meaning(self.node) {
                Meaning::Null => visitor.visit_unit(),
                Meaning::Bool(value) => visitor.visit_bool(value),
                Meaning::Integer(value) => visitor.visit_i64(value),
                Meaning::Number(value) => match self.tree.scalar(self.node).parse() {
                    // Under `x`, a whole number beyond the signed ones stays what it is.
                    Ok(whole) => visitor.visit_u64(whole),
                    Err(_) => visitor.visit_f64(value),
                },
                Meaning::Text => visitor.visit_borrowed_str(self.tree.scalar(self.node)),
            },
        };
        result.map_err(|error| self.placed(error))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        // The gate has made sure that it is text.
        match self.tree.node(self.node).kind {
            Kind::Plain | Kind::Text => visitor.visit_borrowed_str(self.tree.scalar(self.node)).map_err(|error| self.placed(error)),
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
        bool i8 i16 i32 i64 u16 u32 u64 f32 f64 char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct enum ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for Value<'de, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

struct List<'de, 't> {
    tree: &'de Tree<'t>,
    children: Children<'de, 't>,
}

impl<'de> SeqAccess<'de> for List<'de, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let tree = self.tree;
        let next = self.children.find(|node| !tree.node(*node).faulty);
        next.map(|node| seed.deserialize(Value { tree, node })).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.children.left())
    }
}

struct Map<'de, 't> {
    tree: &'de Tree<'t>,
    children: Children<'de, 't>,
    value: NodeId,
}

impl<'de> MapAccess<'de> for Map<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        while let (Some(key), Some(value)) = (self.children.next(), self.children.next()) {
            if !self.tree.node(key).faulty && !self.tree.node(value).faulty {
                self.value = value;
                // Keys are text whatever they look like: others were refused.
                let key = de::value::BorrowedStrDeserializer::<Error>::new(self.tree.scalar(key));
                return seed.deserialize(key).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Value { tree: self.tree, node: self.value })
    }
}
