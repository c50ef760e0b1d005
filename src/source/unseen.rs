//! Characters that cannot be seen, or that change how others are shown.

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
    ('\u{2028}'..='\u{2029}', "a line or paragraph separator"),
    ('\u{202a}'..='\u{202e}', "a mark that turns the direction of writing"),
    ('\u{2066}'..='\u{2069}', "a mark that turns the direction of writing"),
    ('\u{feff}'..='\u{feff}', "a byte order mark"),
];

/// Whether a character may stand nowhere in a file, not even in a comment. Tabs and the line ends of other systems may, though no value holds them.
pub(crate) fn is_refused(c: char) -> bool {
    !crate::model::is_allowed(c) && !matches!(c, '\t' | '\r' | '\u{85}')
}

/// What to call a character that is not seen, with its number.
pub(crate) fn unseen(c: char) -> String {
    let name = NAMES.iter().find(|(range, _)| range.contains(&c)).map_or("a character that stands for none", |(_, name)| name);
    format!("{name} (U+{:04X})", u32::from(c))
}
