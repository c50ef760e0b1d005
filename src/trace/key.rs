//! The form in which texts are compared: one blank, one apostrophe, one dash, no quotation marks, no bullets.

use super::inline::{self, Char};
use super::map::OffsetMap;
use super::tidy::Tidy;

/// A text for comparing, with the way back to the text it was made from.
#[derive(Debug, Clone, Default)]
pub(super) struct Key {
    pub(super) text: String,
    pub(super) origin: OffsetMap,
}

/// The form of a plain text.
pub(super) fn of(plain: &str) -> Key {
    let mut out = Tidy::default();
    let mut before = None;
    let mut chars = plain.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let after = chars.peek().map(|&(_, c)| c);
        let inside = || before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        match c {
            // Dropped, not unified: encoders write them straight, curly or not at all, and none of that changes what is meant.
            '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' => {
                if inside() {
                    out.push(' ', offset);
                }
            }
            '\'' | '’' | '‘' | '‚' | '‛' | '′' | '´' | '`' => out.push('\'', offset),
            '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => {
                if out.last() != Some('-') {
                    out.push('-', offset);
                }
            }
            '*' | '•' | '·' | '▪' | '◦' | '‣' | '●' => {}
            '_' if !inside() => {}
            _ => out.push(c, offset),
        }
        before = Some(c);
    }
    Key { text: out.text, origin: out.map }
}

/// The form of a piece of Markdown such as a locator or a path.
pub(super) fn of_markdown(markdown: &str) -> String {
    let bare = markdown.trim().trim_start_matches('#');
    let bare = ["- ", "+ ", "> "].iter().find_map(|mark| bare.strip_prefix(mark)).unwrap_or(bare);
    let chars: Vec<Char> = bare.char_indices().map(|(i, c)| (c, i)).collect();
    let mut out = Tidy::default();
    inline::write(&chars, &mut out);
    of(&out.text).text
}

/// The form of a title: a stop or colon at its end never counts.
pub(super) fn without_final_mark(key: &str) -> &str {
    key.trim_end_matches(['.', ':', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_unified() {
        assert_eq!(of("the “Shop”, \" us \" – it’s ‘ours’").text, "the Shop, us - it's 'ours'");
        assert_eq!(of("• a\n• b -- c — d_e _f").text, "a b - c - d_e f");
        assert_eq!(of("say“no”now").text, "say no now");
    }

    #[test]
    fn markdown_is_read_first() {
        assert_eq!(of_markdown("## the “ **Shop** ” of [ours](x) \\* y"), "the Shop of ours y");
        assert_eq!(without_final_mark("1. Our bread.:"), "1. Our bread");
    }

    #[test]
    fn offsets_lead_back() {
        let key = of("a “b” c");
        assert_eq!(key.text, "a b c");
        assert_eq!([0, 2, 4].map(|i| key.origin.origin(i)), [0, 5, 10]);
    }
}
