//! Text that stays text in Markdown.

/// Escapes what Markdown or HTML could take for markup, and keeps the text on one line. Characters that turn the direction of text, which
/// no text of a file may hold, are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in text.char_indices() {
        match c {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' | '$' => out.extend(['\\', c]),
            '-' | '+' | '=' if at == 0 => out.extend(['\\', c]),
            '.' | ')' if at == digits && at > 0 => out.extend(['\\', c]),
            '\n' | '\r' | '\t' => out.push(' '),
            c if !crate::model::is_allowed(c) => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_is_markup() {
        for (text, markdown) in [
            ("plain words, (with) more", "plain words, (with) more"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("x](javascript:alert(1))", "x\\](javascript:alert(1))"),
            ("a\n# b\n\n---", "a \\# b  ---"),
            ("- a", "\\- a"),
            ("12. a", "12\\. a"),
            ("&lt;", "\\&lt;"),
            ("a\u{202e}b", "ab"),
        ] {
            assert_eq!(escaped(text), markdown);
        }
    }
}
