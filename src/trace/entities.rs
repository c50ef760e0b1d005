//! HTML's character references: the numeric ones, and the names that occur in texts taken from web pages.

use super::inline::Char;

const NAMES: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("bull", '•'),
    ("copy", '©'),
    ("eacute", 'é'),
    ("gt", '>'),
    ("hellip", '…'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("middot", '·'),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rsquo", '’'),
    ("sect", '§'),
    ("trade", '™'),
];

/// The character that the reference at `i` stands for, and the reference's length.
pub(super) fn at(chars: &[Char], i: usize) -> Option<(char, usize)> {
    // The longest name has six letters, the longest number eight signs.
    let name: String = chars.get(i + 1..)?.iter().take(9).map(|c| c.0).take_while(|&c| c == '#' || c.is_ascii_alphanumeric()).collect();
    let len = name.len() + 2;
    if chars.get(i + len - 1)?.0 != ';' {
        return None;
    }
    let shown = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|&c| c != '\0')?
        }
        None => NAMES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((shown, len))
}
