//! Makes documents that the JSON Schema accepts, by walking it.

use privacy_policy::model::TEXT_KINDS;
use serde_json::{Map, Value};

use super::random::Random;

/// Makes values for the definitions of a schema.
pub(crate) struct Documents<'s> {
    schema: &'s Value,
    pub(crate) random: Random,
    /// How many more optional properties this document may have.
    room: usize,
}

impl<'s> Documents<'s> {
    pub(crate) const fn new(schema: &'s Value, seed: u64) -> Self {
        Self { schema, random: Random::new(seed), room: 0 }
    }

    pub(crate) fn document(&mut self) -> Value {
        self.room = 5 + self.random.below(60);
        self.value("the document", self.schema)
    }

    fn value(&mut self, name: &str, schema: &'s Value) -> Value {
        if let Some(target) = schema.get("$ref") {
            let name = target.as_str().and_then(|target| target.strip_prefix("#/$defs/")).expect("a reference to a definition");
            return self.value(name, &self.schema["$defs"][name]);
        }
        if let Some(options) = schema.get("anyOf").or_else(|| schema.get("oneOf")) {
            let option = self.random.pick(options.as_array().expect("a list"));
            return self.value(name, option);
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        match schema["type"].as_str().expect("a type") {
            "object" if name == "Extensions" => self.junk_map(3),
            "object" if schema.get("properties").is_some() => self.object(name, schema),
            "object" => self.map(name, schema),
            "array" => (0..self.count()).map(|_| self.value(name, &schema["items"])).collect(),
            "integer" => {
                let (least, most) = (schema["minimum"].as_u64().expect("a minimum"), schema["maximum"].as_u64().expect("a maximum"));
                (least + self.random.next() % (most - least + 1)).into()
            }
            "string" => self.text(name).into(),
            other => panic!("{name}: the generator does not know the type {other}"),
        }
    }

    fn count(&mut self) -> usize {
        1 + self.random.below(8) / 5
    }

    /// The required properties, some of the others, and at least one; at most as many as the schema allows.
    fn object(&mut self, name: &str, schema: &'s Value) -> Value {
        let properties = schema["properties"].as_object().expect("properties");
        let required = |key: &str| schema.get("required").is_some_and(|list| list.as_array().is_some_and(|list| list.iter().any(|r| r == key)));
        let most = schema.get("maxProperties").and_then(Value::as_u64).map_or(usize::MAX, |most| usize::try_from(most).expect("a small number"));
        let sure = self.random.below(properties.len());
        let percent = if properties.len() > 15 { 12 } else { 35 };
        let mut chosen: Vec<&String> = Vec::new();
        for (index, key) in properties.keys().enumerate() {
            let wanted = index == sure || self.room > 0 && most > 1 && self.random.chance(percent);
            if required(key) || wanted && chosen.len() < most {
                self.room = self.room.saturating_sub(1);
                chosen.push(key);
            }
        }
        let mut made = Map::new();
        for key in chosen {
            made.insert(key.clone(), self.value(name, &properties[key]));
        }
        made.into()
    }

    fn map(&mut self, name: &str, schema: &'s Value) -> Value {
        let keys = schema["propertyNames"]["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/")).expect("a kind of text");
        (0..self.count()).map(|_| (self.text(keys), self.value(name, &schema["additionalProperties"]))).collect::<Map<_, _>>().into()
    }

    /// A text of a kind: an example of it, or an example with a few changes that leave it one.
    fn text(&mut self, kind: &str) -> String {
        const CHARACTERS: [char; 26] = [
            'a',
            'e',
            'Z',
            '0',
            '7',
            '_',
            ' ',
            ' ',
            '-',
            '.',
            ',',
            ':',
            '#',
            '\'',
            '"',
            '\\',
            '/',
            '…',
            'é',
            'ß',
            '信',
            '\n',
            '\u{a0}',
            '\u{200b}',
            '\u{1f600}',
            '=',
        ];
        let kind = TEXT_KINDS.iter().find(|known| known.name == kind).unwrap_or_else(|| panic!("the generator does not know the text {kind}"));
        let mut text = (*self.random.pick(kind.examples)).to_owned();
        for _ in 0..self.random.below(12) {
            let mut chars: Vec<char> = text.chars().collect();
            let at = self.random.below(chars.len() + 1);
            match self.random.below(3) {
                0 if at < chars.len() => _ = chars.remove(at),
                1 if at < chars.len() => chars[at] = *self.random.pick(&CHARACTERS),
                _ => chars.insert(at, *self.random.pick(&CHARACTERS)),
            }
            let changed: String = chars.into_iter().collect();
            if kind.accepts(&changed) {
                text = changed;
            }
        }
        text
    }

    fn junk_map(&mut self, depth: usize) -> Value {
        (0..self.count())
            .map(|n| (format!("{}{n}", self.random.pick(&["a", "B c", "null", "1", "~", "", "é", "<<x"])), self.junk(depth)))
            .collect::<Map<_, _>>()
            .into()
    }

    /// Anything that JSON can hold.
    pub(crate) fn junk(&mut self, depth: usize) -> Value {
        match self.random.below(if depth == 0 { 6 } else { 9 }) {
            0 => Value::Null,
            1 => self.random.chance(50).into(),
            2 => (*self.random.pick(&[0, 1, -1, 42, 1_000_000_007, i64::MAX, i64::MIN])).into(),
            3 => (*self.random.pick(&[0.5, -0.0, 1.0, 1e21, 5e-324, 1e308])).into(),
            4 => {
                (*self.random.pick(&["", "null", "NO", "=", "1_000", "- a", "a: b", "2015-10-01", "\u{1f600}", "{", "é", "\u{0}", "\u{2028}"])).into()
            }
            5 => self.text("Text").into(),
            6 => Value::Array(Vec::new()),
            7 => (0..self.count()).map(|_| self.junk(depth - 1)).collect(),
            _ => self.junk_map(depth - 1),
        }
    }
}
