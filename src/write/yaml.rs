//! Lays out a value as YAML.
//!
//! serde_yaml is not used for it: it leaves `=` and `1_000` without quotes, which readers of YAML 1.1 take for something else, and writes line and
//! paragraph separators and bidirectional overrides as they are, which no policy file may hold. The layout here is also that of the examples: short
//! lists stand on one line.

use serde_json::{Map, Value};

use crate::model::is_allowed;
use crate::source::is_disguise;
use crate::source::scalar::{Meaning, in_yaml_1_1};

/// A list that fits in this many characters stands on one line.
const LINE: usize = 100;

/// Longer keys get a `?` before them: readers look for the `:` of a key in its first 1024 characters only.
const LONG_KEY: usize = 100;

/// A map as the text of a YAML file.
pub(super) fn text(value: &Value) -> String {
    let mut out = String::new();
    if let Value::Object(map) = value {
        block_map(map, 0, &mut out);
    }
    out
}

/// Writes the entries of a map, the first of them where the text has got to, and ends the line.
fn block_map(map: &Map<String, Value>, indent: usize, out: &mut String) {
    for (index, (key, value)) in map.iter().enumerate() {
        if index > 0 {
            spaces(indent, out);
        }
        scalar(key, out);
        out.push(':');
        match value {
            // What programs keep for themselves can be anything. On one line it needs no layout.
            Value::Object(inner) if key != "x" && !inner.is_empty() => {
                out.push('\n');
                spaces(indent + 2, out);
                block_map(inner, indent + 2, out);
            }
            Value::Array(items) if !fits(key, value) => {
                out.push('\n');
                for item in items {
                    spaces(indent + 2, out);
                    out.push_str("- ");
                    match item {
                        Value::Object(inner) if key != "evidence" && !inner.is_empty() => block_map(inner, indent + 4, out),
                        _ => line(item, out),
                    }
                }
            }
            _ => {
                out.push(' ');
                line(value, out);
            }
        }
    }
}

/// Whether a list stands on one line: a short one of terms or names, or of locators.
fn fits(key: &str, value: &Value) -> bool {
    let plain = value.as_array().into_iter().flatten().all(|item| !item.is_object());
    if !plain && key != "evidence" {
        return false;
    }
    let mut text = String::new();
    flow(value, &mut text);
    text.chars().count() <= LINE
}

fn line(value: &Value, out: &mut String) {
    flow(value, out);
    out.push('\n');
}

/// Writes a value without line breaks.
fn flow(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&in_both(&number.to_string())),
        Value::String(text) => scalar(text, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index > 0 { ", " } else { "" });
                flow(item, out);
            }
            out.push(']');
        }
        Value::Object(map) => {
            out.push('{');
            for (index, (key, value)) in map.iter().enumerate() {
                out.push_str(if index > 0 { ", " } else { "" });
                out.push_str(if key.len() > LONG_KEY { "? " } else { "" });
                scalar(key, out);
                out.push_str(": ");
                flow(value, out);
            }
            out.push('}');
        }
    }
}

/// A number that YAML 1.1 takes for a number too: there `1e21` lacks a point and a sign.
fn in_both(number: &str) -> String {
    let Some((mantissa, exponent)) = number.split_once('e') else { return number.to_owned() };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

/// Writes a text: in double quotes unless it is made of words that no reader takes for anything else.
fn scalar(text: &str, out: &mut String) {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_alphanumeric() || c == '(')
            && word.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '.'))
            && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '(' | ')' | '\''))
    };
    let bare = text.starts_with(char::is_alphabetic) && text.split(' ').all(is_word);
    let is_clear = text.is_ascii() || text.char_indices().all(|(at, c)| !is_disguise(text, at, c));
    if bare && is_clear && Meaning::of(text) == Meaning::Text && in_yaml_1_1(text).is_none() {
        out.push_str(text);
        return;
    }
    out.push('"');
    for (at, c) in text.char_indices() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            // What is not what it looks like is written by its number, so that it is seen.
            _ if is_allowed(c) && !is_disguise(text, at, c) => out.push(c),
            _ if u32::from(c) > 0xffff => out.push_str(&format!("\\U{:08x}", u32::from(c))),
            _ => out.push_str(&format!("\\u{:04x}", u32::from(c))),
        }
    }
    out.push('"');
}

fn spaces(count: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', count));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn layout() {
        let value = json!({
            "document": { "title": "Example: Privacy Policy", "effective_date": "2026-01-01" },
            "collection": [
                { "data": ["email_address", "Log Data"], "evidence": [{ "at": "log", "text": "We log … visits." }] },
                { "note": "Two\nlines", "stance": "may" },
            ],
            "x": { "a": [], "NO": [null, 1e21, 0.5, { "=": "1_000" }], "\u{2028}": "\u{1f600}" },
        });
        let expected = r#"
document:
  title: "Example: Privacy Policy"
  effective_date: "2026-01-01"
collection:
  - data: [email_address, Log Data]
    evidence: [{at: log, text: "We log … visits."}]
  - note: "Two\nlines"
    stance: may
x: {a: [], "NO": [null, 1.0e+21, 0.5, {"=": "1_000"}], "\u2028": "😀"}
"#;
        assert_eq!(super::text(&value), expected.trim_start());
    }
}
