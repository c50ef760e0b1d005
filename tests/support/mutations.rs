//! Makes documents wrong, or nearly so: one small change at a random place.

use privacy_policy::model::TEXT_KINDS;
use serde_json::{Map, Value};

use super::documents::Documents;
use super::json_text::{PLAIN, RAW};
use super::random::Random;

/// A way to change a value that stands somewhere in a document. `false` if there is nothing to change in this one.
type Mutation = fn(&mut Value, &mut Documents<'_>) -> bool;

pub(crate) const MUTATIONS: &[(&str, Mutation)] = &[
    ("drop a key", |value, make| entry(value, &mut make.random).is_some_and(|(map, key)| map.shift_remove(&key).is_some())),
    ("rename a key", |value, make| {
        let Some((map, key)) = entry(value, &mut make.random) else { return false };
        let renamed = misspelt(&key, &mut make.random);
        map.shift_remove(&key).is_some_and(|value| map.insert(renamed, value).is_none())
    }),
    ("give a key's value to another key", |value, make| {
        let Some((map, key)) = entry(value, &mut make.random) else { return false };
        let moved = map[&key].clone();
        map.insert((*make.random.pick(KEYS)).to_owned(), moved).is_none()
    }),
    ("add a key", |value, make| {
        let junk = make.junk(2);
        let key = if make.random.chance(50) { "x" } else { *make.random.pick(KEYS) };
        value.as_object_mut().is_some_and(|map| map.insert(key.to_owned(), junk).is_none())
    }),
    ("junk", |value, make| replace(value, make.junk(2))),
    ("null", |value, _| replace(value, Value::Null)),
    ("an empty list", |value, _| replace(value, Value::Array(Vec::new()))),
    ("an empty map", |value, _| replace(value, Map::new().into())),
    ("an empty text", |value, _| replace(value, "".into())),
    ("a boolean", |value, make| is_leaf(value) && replace(value, make.random.chance(50).into())),
    ("a number", |value, make| is_leaf(value) && replace(value, format!("{RAW}{}", make.random.pick(NUMBERS)).into())),
    ("a scalar of YAML", |value, make| is_leaf(value) && replace(value, format!("{RAW}{}", make.random.pick(PLAIN).0).into())),
    ("a word", |value, make| is_leaf(value) && replace(value, (*make.random.pick(WORDS)).into())),
    ("an example of some kind of text", |value, make| {
        let kind = make.random_kind();
        is_leaf(value) && replace(value, (*make.random.pick(kind.examples)).into())
    }),
    ("a list around it", |value, _| replace(value, Value::Array(vec![value.clone()]))),
    ("a map around it", |value, make| replace(value, Map::from_iter([((*make.random.pick(KEYS)).to_owned(), value.clone())]).into())),
    ("the first item of a list in its place", |value, _| {
        let Some(first) = value.as_array().and_then(|list| list.first()).cloned() else { return false };
        replace(value, first)
    }),
    ("an item twice", |value, _| {
        let Some(list) = value.as_array_mut() else { return false };
        list.first().cloned().is_some_and(|first| {
            list.push(first);
            true
        })
    }),
    ("a slip of the pen", |value, make| {
        let Some(text) = value.as_str() else { return false };
        replace(value, misspelt(text, &mut make.random).into())
    }),
    ("too long, or just not", |value, make| {
        let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { return false };
        let most = make.random_kind().max_length + make.random.below(2);
        replace(value, text.chars().cycle().take(most).collect::<String>().into())
    }),
    ("an unseen character", |value, make| {
        let Some(text) = value.as_str() else { return false };
        let mut chars: Vec<char> = text.chars().collect();
        chars.insert(make.random.below(chars.len() + 1), *make.random.pick(UNSEEN));
        replace(value, chars.into_iter().collect::<String>().into())
    }),
];

pub(crate) const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "-0.0",
    "13",
    "13.0",
    "13.00e0",
    "1e2",
    "1E+2",
    "1300e-2",
    "0.0",
    "130",
    "130.0",
    "131",
    "1.31e2",
    "13.5",
    "-1",
    "1e400",
    "-1e400",
    "1e-400",
    "9007199254740993",
    "9223372036854775808",
    "18446744073709551616",
    "1e308",
    "255",
    "256",
    "130.00000000000000001",
];
pub(crate) const WORDS: &[&str] = &[
    "1.0",
    "1.1",
    "2.0",
    "true",
    "false",
    "null",
    "~",
    "yes",
    "NO",
    "on",
    "does",
    "may",
    "does_not",
    "EU",
    "US",
    "US-CA",
    "DE-",
    "13",
    "email_address",
    "Personal Information",
    "x",
    "=",
    "<<",
    "- a",
    "*a",
    "&a",
    "!a",
    "#a",
    "a: b",
    "{}",
    "[]",
    "2015-02-29",
    "2016-02-29",
    "2015-1-5",
    "P3Y",
    "P0D",
];
const KEYS: &[&str] = &[
    "data",
    "duration",
    "until",
    "criteria",
    "indefinite",
    "text",
    "at",
    "kind",
    "id",
    "stance",
    "note",
    "evidence",
    "privacy_policy",
    "document",
    "title",
    "a",
    "A",
    "",
    " ",
    "1",
    "null",
    "~",
    "Data",
    "data ",
    "données",
    "Personal Information",
    "support",
    "x",
];
const UNSEEN: &[char] = &[
    '\0', '\t', '\n', '\r', '\u{1b}', '\u{7f}', '\u{85}', '\u{a0}', '\u{ad}', '\u{200b}', '\u{2028}', '\u{202e}', '\u{2066}', '\u{feff}', '\u{fffe}',
    ' ',
];

fn replace(value: &mut Value, with: Value) -> bool {
    let changed = *value != with;
    *value = with;
    changed
}

fn is_leaf(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// Some entry of a map.
fn entry<'v>(value: &'v mut Value, random: &mut Random) -> Option<(&'v mut Map<String, Value>, String)> {
    let map = value.as_object_mut().filter(|map| !map.is_empty())?;
    let key = map.keys().nth(random.below(map.len()))?.clone();
    Some((map, key))
}

fn misspelt(text: &str, random: &mut Random) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = random.below(chars.len() + 1);
    match random.below(5) {
        0 if at < chars.len() => _ = chars.remove(at),
        1 if at + 1 < chars.len() => chars.swap(at, at + 1),
        2 => return text.to_uppercase(),
        3 => return text.to_lowercase(),
        _ => chars.insert(at, *random.pick(&['e', '_', ' ', '-', 'X', '9'])),
    }
    chars.into_iter().collect()
}

impl Documents<'_> {
    fn random_kind(&mut self) -> &'static privacy_policy::model::TextKind {
        self.random.pick::<&_>(TEXT_KINDS)
    }

    /// Changes a document at a random place and says how.
    pub(crate) fn mutate(&mut self, document: &mut Value) -> &'static str {
        loop {
            let (name, mutation) = *self.random.pick(MUTATIONS);
            let mut left = self.random.below(count(document));
            let node = nth(document, &mut left).expect("a node of the document");
            if mutation(node, self) {
                return name;
            }
        }
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// A node by its number, counted from the root.
fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(map) => map.values_mut().find_map(|item| nth(item, left)),
        _ => None,
    }
}
