//! Writes JSON in all its spellings.

use std::fmt::Write;

use serde_json::Value;

use super::random::Random;

/// A text that begins with this character stands for itself, without quotes: `1e400` and `-0` are JSON that no number holds, and `0x0D` is YAML.
pub(crate) const RAW: char = '\u{e000}';

/// Scalars of YAML without quotes, and what the core schema of YAML 1.2 takes them for.
pub(crate) const PLAIN: &[(&str, &str)] = &[
    ("0x0D", "13"),
    ("0xFF", "255"),
    ("0o15", "13"),
    ("0o18", "\"0o18\""),
    ("+13", "13"),
    ("0013", "13"),
    ("13.", "13.0"),
    ("+1.3e1", "13"),
    (".13e2", "13"),
    (".5", "0.5"),
    ("-.5", "-0.5"),
    ("1_3", "\"1_3\""),
    ("0b1", "\"0b1\""),
    ("-0x1", "\"-0x1\""),
    ("1:30", "\"1:30\""),
    ("True", "true"),
    ("TRUE", "true"),
    ("tRUE", "\"tRUE\""),
    ("False", "false"),
    ("yes", "\"yes\""),
    ("NO", "\"NO\""),
    ("on", "\"on\""),
    ("~", "null"),
    ("Null", "null"),
    ("NULL", "null"),
    ("nULL", "\"nULL\""),
    ("2015-10-01", "\"2015-10-01\""),
    ("does", "\"does\""),
    ("P3Y", "\"P3Y\""),
    ("'13'", "\"13\""),
    ("'does'", "\"does\""),
    ("'It''s'", "\"It's\""),
    ("US-CA", "\"US-CA\""),
    ("1.0", "1.0"),
    ("1e2", "100"),
    ("Personal Information", "\"Personal Information\""),
    ("a#b", "\"a#b\""),
    ("=", "\"=\""),
    ("1.2.3", "\"1.2.3\""),
    ("e3", "\"e3\""),
];

/// The value that a reader makes of a document; nothing if it holds a number that no reader can hold.
pub(crate) fn meaning(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => match text.strip_prefix(RAW) {
            Some(raw) => serde_json::from_str(PLAIN.iter().find(|(plain, _)| *plain == raw).map_or(raw, |(_, meaning)| meaning)).ok(),
            None => Some(value.clone()),
        },
        Value::Array(list) => list.iter().map(meaning).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| Some((key.clone(), meaning(value)?))).collect::<Option<_>>().map(Value::Object),
        other => Some(other.clone()),
    }
}

/// Whether a value stands for itself somewhere.
pub(crate) fn has_raw(value: &Value) -> bool {
    match value {
        Value::String(text) => text.starts_with(RAW),
        Value::Array(list) => list.iter().any(has_raw),
        Value::Object(map) => map.values().any(has_raw),
        _ => false,
    }
}

/// A value as JSON: on one line or on several, with characters as they are or escaped. Characters that a file may not hold are always escaped.
pub(crate) fn json_text(value: &Value, random: &mut Random) -> String {
    let style = Style { indent: *random.pick(&[None, None, Some("  "), Some("\t"), Some("\r\n ")]), ascii: random.chance(30), json: !has_raw(value) };
    let mut out = String::new();
    style.value(value, 1, &mut out);
    out
}

struct Style {
    indent: Option<&'static str>,
    ascii: bool,
    /// All of it is JSON, where two escapes stand for one character beyond U+FFFF.
    json: bool,
}

impl Style {
    fn value(&self, value: &Value, depth: usize, out: &mut String) {
        match value {
            Value::String(text) if text.starts_with(RAW) => out.extend(text.chars().skip(1)),
            Value::String(text) => self.text(text, out),
            Value::Array(list) => self.several('[', list.iter().map(|item| (None, item)), ']', depth, out),
            Value::Object(map) => self.several('{', map.iter().map(|(key, item)| (Some(key.as_str()), item)), '}', depth, out),
            other => write!(out, "{other}").expect("writing to a text"),
        }
    }

    fn several<'v>(&self, open: char, items: impl Iterator<Item = (Option<&'v str>, &'v Value)>, close: char, depth: usize, out: &mut String) {
        out.push(open);
        for (index, (key, item)) in items.enumerate() {
            if index > 0 {
                out.push(',');
            }
            self.line(depth, out);
            if let Some(key) = key {
                self.text(key, out);
                out.push_str(if self.indent.is_some() { ": " } else { ":" });
            }
            self.value(item, depth + 1, out);
        }
        self.line(depth - 1, out);
        out.push(close);
    }

    fn line(&self, depth: usize, out: &mut String) {
        if let Some(indent) = self.indent {
            out.push('\n');
            out.extend(std::iter::repeat_n(indent, depth));
        }
    }

    fn text(&self, text: &str, out: &mut String) {
        out.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '\n' => out.push_str("\\n"),
                ' '..='~' => out.push(c),
                '\u{10000}'.. if !self.json => out.push(c),
                '\u{a0}'.. if !self.ascii && !is_unseen(c) => out.push(c),
                _ => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        write!(out, "\\u{unit:04x}").expect("writing to a text");
                    }
                }
            }
        }
        out.push('"');
    }
}

/// Characters that a file may not hold as they are, apart from the control characters.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
