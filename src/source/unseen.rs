//! Characters that cannot be seen, that look like a space, or that change how others are shown.

use std::ops::RangeInclusive;

/// What to call them. The first row that fits is taken.
const NAMES: &[(RangeInclusive<char>, &str)] = &[
    ('\0'..='\0', "a NUL character"),
    ('\t'..='\t', "a tab"),
    ('\n'..='\n', "a line break"),
    ('\r'..='\r', "a line break of another system"),
    ('\u{1b}'..='\u{1b}', "an escape character"),
    ('\0'..='\u{84}', "a control character"),
    ('\u{85}'..='\u{85}', "a line break of another system"),
    ('\u{86}'..='\u{9f}', "a control character"),
    ('\u{a0}'..='\u{a0}', "a no-break space"),
    ('\u{ad}'..='\u{ad}', "a soft hyphen"),
    ('\u{34f}'..='\u{34f}', "an invisible joiner"),
    ('\u{61c}'..='\u{61c}', "a mark of direction"),
    ('\u{115f}'..='\u{1160}', "a filler that cannot be seen"),
    ('\u{1680}'..='\u{1680}', "a space of another script"),
    ('\u{180b}'..='\u{180f}', "an invisible separator"),
    ('\u{2000}'..='\u{200a}', "a space of another width"),
    ('\u{200b}'..='\u{200b}', "a zero-width space"),
    ('\u{200c}'..='\u{200d}', "a zero-width joiner"),
    ('\u{200e}'..='\u{200f}', "a mark of direction"),
    ('\u{2028}'..='\u{2029}', "a line or paragraph separator"),
    ('\u{202a}'..='\u{202e}', "a mark that turns the direction of writing"),
    ('\u{202f}'..='\u{202f}', "a narrow no-break space"),
    ('\u{205f}'..='\u{205f}', "a space of another width"),
    ('\u{2060}'..='\u{2060}', "a word joiner"),
    ('\u{2061}'..='\u{2065}', "an operator that cannot be seen"),
    ('\u{2066}'..='\u{206f}', "a mark that turns the direction of writing"),
    ('\u{2800}'..='\u{2800}', "an empty Braille pattern"),
    ('\u{3000}'..='\u{3000}', "a wide space"),
    ('\u{3164}'..='\u{3164}', "a filler that cannot be seen"),
    ('\u{fe00}'..='\u{fe0f}', "a variation selector"),
    ('\u{feff}'..='\u{feff}', "a byte order mark"),
    ('\u{ffa0}'..='\u{ffa0}', "a filler that cannot be seen"),
    ('\u{fff9}'..='\u{fffb}', "a mark of annotation"),
    ('\u{e0000}'..='\u{e007f}', "a tag character"),
    ('\u{e0100}'..='\u{e01ef}', "a variation selector"),
];

/// Whether a character may stand nowhere in a file, not even in a comment. Tabs and the line ends of Windows may, though no value holds them.
pub(crate) fn is_refused(c: char) -> bool {
    !crate::model::is_allowed(c) && !matches!(c, '\t' | '\r')
}

/// What to call a character that is not seen, with its number.
pub(crate) fn unseen(c: char) -> String {
    let name = NAMES.iter().find(|(range, _)| range.contains(&c)).map_or("a character that stands for none", |(_, name)| name);
    format!("{name} (U+{:04X})", u32::from(c))
}

/// Whether a character looks like a space, or like one of some width, and is none.
pub(crate) const fn is_blank(c: char) -> bool {
    matches!(
        c,
        '\u{85}' | '\u{a0}' | '\u{115f}' | '\u{1160}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{2800}' | '\u{3000}' | '\u{3164}' | '\u{ffa0}'
    )
}

/// Whether nothing is seen of a character, not even a gap.
pub(crate) const fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        | '\u{e0100}'..='\u{e01ef}')
}

/// Whether a character at a place of a text has a good reason to stand there, though it is not seen: many scripts and all combined signs of emotion need such,
/// and typography keeps numbers, quotation marks and punctuation from the end of a line.
pub(crate) fn has_a_reason(text: &str, at: usize, c: char) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let behind = text.get(at + c.len_utf8()..).unwrap_or_default();
    let (previous, next) = (before.chars().next_back(), behind.chars().next());
    match c {
        '\u{a0}' | '\u{202f}' => previous.is_some_and(is_typographic) || next.is_some_and(is_typographic),
        '\u{3000}' => previous.is_some_and(|c| !c.is_ascii()) || next.is_some_and(|c| !c.is_ascii()),
        '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{180b}'..='\u{180f}' | '\u{e0100}'..='\u{e01ef}' => {
            previous.is_some_and(|c| !c.is_ascii() && !is_blank(c)) && (next.is_some_and(|c| !c.is_ascii()) || !matches!(c, '\u{200c}' | '\u{200d}'))
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' => line(before, behind).any(is_right_to_left),
        '\u{e0020}'..='\u{e007f}' => before.trim_end_matches(|c| matches!(c, '\u{e0020}'..='\u{e007f}')).ends_with('\u{1f3f4}'),
        _ => false,
    }
}

/// How many characters of a line are looked at on either side.
const NEAR: usize = 200;

/// The characters around a place, on its line.
fn line<'t>(before: &'t str, behind: &'t str) -> impl Iterator<Item = char> + 't {
    let on_it = |c: &char| *c != '\n';
    before.chars().rev().take_while(on_it).take(NEAR).chain(behind.chars().take_while(on_it).take(NEAR))
}

fn is_typographic(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '«' | '»' | '‹' | '›' | ':' | ';' | '!' | '?' | '%' | '‰' | '€' | '$' | '£' | '§' | '°' | '–' | '—' | '…')
}

const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && c != '\u{61c}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_has_a_name() {
        for c in (0..=0x10_ffff).filter_map(char::from_u32).filter(|c| is_blank(*c) || is_hidden(*c)) {
            assert!(NAMES.iter().any(|(range, _)| range.contains(&c)), "U+{:04X}", u32::from(c));
            assert!(!(is_blank(c) && is_hidden(c)), "U+{:04X}", u32::from(c));
        }
        assert_eq!(unseen('\u{200b}'), "a zero-width space (U+200B)");
    }

    #[test]
    fn reasons() {
        let has = |text: &str| text.char_indices().find(|(_, c)| is_blank(*c) || is_hidden(*c)).map(|(at, c)| has_a_reason(text, at, c));
        for text in [
            "«\u{a0}Jamais",
            "10\u{a0}000 €",
            "é\u{202f}!",
            "👩\u{200d}💻",
            "می\u{200c}خواهم",
            "❤\u{fe0f} x",
            "\u{200f}مرحبا",
            "日\u{3000}本",
            "🏴\u{e0067}\u{e007f}",
        ] {
            assert_eq!(has(text), Some(true), "{text}");
        }
        for text in ["Account\u{a0}Data", "a\u{200d}b", "a\u{200b}b", "a\u{ad}b", "\u{200f}hello", "a\u{e0061}", "a\u{fe0f}"] {
            assert_eq!(has(text), Some(false), "{text}");
        }
    }
}
