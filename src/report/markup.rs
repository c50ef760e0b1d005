//! Markup that is written by hand, for pictures. Templates do it for pages.

/// Text between tags or in quotes: nothing in it is markup.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// How wide a letter is at most in a common typeface, in hundredths of the size of the type.
const fn width(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')' => 42,
        'a'..='l' | 'n'..='v' | 'x'..='z' | '-' => 64,
        '0'..='9' | 'A'..='L' | 'N'..='V' | 'X'..='Z' | '/' | '"' => 78,
        _ => 102,
    }
}

/// The text, cut to a width in hundredths of the size of the type: behind a word, if that does not take off more than half.
pub(super) fn cut(text: &str, most: u32) -> String {
    let mut reached = 0;
    let mut kept = 0;
    for (at, c) in text.char_indices() {
        reached += width(c);
        if reached > most {
            let start = text.get(..kept).unwrap_or_default();
            let word = start.rfind(' ').filter(|space| *space > kept / 2).and_then(|space| start.get(..space)).unwrap_or(start);
            return word.trim_end().to_owned() + "…";
        }
        // Room for the ellipsis.
        if reached + 102 <= most {
            kept = at + c.len_utf8();
        }
    }
    text.to_owned()
}

/// A coordinate, with as many digits as can be seen.
pub(super) fn round(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::{cut, escaped};

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("<a b=\"c\" d='e'>&amp;"), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
        assert_eq!(
            [cut("an address", 700), cut("one two three", 700), cut("addresses", 500), cut("信息信息", 320)],
            ["an address", "one two…", "addres…", "信息…"]
        );
    }
}
