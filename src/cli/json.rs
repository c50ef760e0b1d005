//! JSON for programs that a person may still look at in a terminal.

use std::io;

use serde::Serialize;

use super::visible::is_hidden;

/// The value as JSON in one line. Characters that would act on a terminal are escaped; JSON's own escapes cover the first 32 only.
pub(super) fn to_json(value: &impl Serialize) -> io::Result<String> {
    Ok(escape(&serde_json::to_string(value)?))
}

/// The value as indented JSON.
pub(super) fn to_indented_json(value: &impl Serialize) -> io::Result<String> {
    Ok(escape(&serde_json::to_string_pretty(value)?))
}

/// Outside its strings JSON has ASCII only, so every such character stands in a string.
fn escape(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\u{7f}' || is_hidden(c) {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::to_json;

    #[test]
    fn escapes_what_would_act() {
        let text = "a\u{1b}\u{7f}\u{9b}\u{202e}\u{e0001}ü";
        let json = to_json(&text).unwrap_or_default();
        assert_eq!(json, r#""a\u001b\u007f\u009b\u202e\udb40\udc01ü""#);
        assert_eq!(serde_json::from_str::<String>(&json).ok().as_deref(), Some(text));
    }
}
