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

/// The text, cut to about so many Latin letters. A letter of a wide script counts twice.
pub(super) fn cut(text: &str, letters: usize) -> String {
    let width = |c: char| if matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{3ffff}') { 2 } else { 1 };
    let whole: usize = text.chars().map(width).sum();
    if whole <= letters {
        return text.to_owned();
    }
    let mut left = letters.saturating_sub(1);
    let start = text.chars().take_while(|c| {
        let fits = width(*c) <= left;
        left = left.saturating_sub(width(*c));
        fits
    });
    start.collect::<String>().trim_end().to_owned() + "…"
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
        assert_eq!([cut("address", 7), cut("addresses", 7), cut("信息信息", 5)], ["address", "addres…", "信息…"]);
    }
}
