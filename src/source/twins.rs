//! Characters that look like others: what a text looks like, written in the plainest way.

use std::borrow::Cow;

use super::unseen::{has_a_reason, is_blank, is_hidden};

/// Letters of other scripts, each followed by the letter of ASCII that it looks like.
const TWINS: &[&str] = &[
    // Cyrillic
    "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlАAВBЕEЗ3КKМMНHОOРPСCТTХXУYІIЈJЅS",
    // Greek
    "οoαaνvρpιiΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX",
    // Latin beyond ASCII, and hyphens
    "ıiɑaɡgꞌ'‐-‑-−-﹣-",
];

/// Accents that stand by themselves, each with the pairs of a letter and the letter that has it.
const ACCENTS: &[(char, &str)] = &[
    ('\u{300}', "aàeèiìoòuùAÀEÈIÌOÒUÙ"),
    ('\u{301}', "aáeéiíoóuúyýnńsśzźcćAÁEÉIÍOÓUÚYÝNŃSŚZŹCĆ"),
    ('\u{302}', "aâeêiîoôuûAÂEÊIÎOÔUÛ"),
    ('\u{303}', "aãnñoõAÃNÑOÕ"),
    ('\u{308}', "aäeëiïoöuüyÿAÄEËIÏOÖUÜ"),
    ('\u{30a}', "aåuůAÅUŮ"),
    ('\u{30c}', "cčsšzžrřeěnňCČSŠZŽRŘEĚNŇ"),
    ('\u{327}', "cçsşCÇSŞ"),
    ('\u{328}', "aąeęAĄEĘ"),
];

/// The character of ASCII that this one looks like and is not.
pub(crate) fn twin(c: char) -> Option<char> {
    if c.is_ascii() {
        return None;
    }
    if matches!(c, '！'..='～') {
        return char::from_u32(u32::from(c) - 0xfee0);
    }
    TWINS.iter().find_map(|row| paired(row).find(|(other, _)| *other == c)).map(|(_, ascii)| ascii)
}

/// A letter and an accent behind it as one letter.
fn accented(letter: char, accent: char) -> Option<char> {
    let (_, pairs) = ACCENTS.iter().find(|(mark, _)| *mark == accent)?;
    paired(pairs).find(|(plain, _)| *plain == letter).map(|(_, accented)| accented)
}

fn paired(row: &str) -> impl Iterator<Item = (char, char)> {
    let (first, second) = (row.chars().step_by(2), row.chars().skip(1).step_by(2));
    first.zip(second)
}

/// The text without what cannot be seen, with plain spaces, none at its ends and no two in a row, and with the letters of ASCII in place of those that look
/// like them. Texts that look alike have the same plain text.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.contains("  ") && text.trim_matches(' ').len() == text.len() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_hidden(*c)) {
        match out.chars().next_back().and_then(|before| accented(before, c)) {
            Some(whole) => {
                out.pop();
                out.push(whole);
            }
            None if is_blank(c) || c == ' ' => out.push_str(if out.is_empty() || out.ends_with(' ') { "" } else { " " }),
            None => out.push(twin(c).unwrap_or(c)),
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    Cow::Owned(out)
}

/// What of a text is not what it looks like: the first such character.
pub(crate) fn disguised(text: &str) -> Option<char> {
    text.chars().find(|c| is_hidden(*c) || is_blank(*c) || twin(*c).is_some())
}

/// Whether a character at a place of a text is not what it looks like, and has no reason to stand there.
pub(crate) fn is_disguise(text: &str, at: usize, c: char) -> bool {
    !c.is_ascii()
        && ((is_hidden(c) || is_blank(c)) && !has_a_reason(text, at, c) || c.is_alphabetic() && twin(c).is_some() && is_out_of_place(text, at, c))
}

/// Whether a letter stands in a word of ASCII letters, where it must be a slip. `at` is its place.
pub(crate) fn is_out_of_place(text: &str, at: usize, c: char) -> bool {
    let in_word = |c: &char| c.is_alphabetic() || *c == '_';
    let before = text.get(..at).unwrap_or_default().chars().rev().take_while(in_word);
    let behind = text.get(at + c.len_utf8()..).unwrap_or_default().chars().take_while(in_word);
    let others: Vec<char> = before.take(LONGEST_WORD).chain(behind.take(LONGEST_WORD)).collect();
    others.iter().any(char::is_ascii_alphabetic) && others.iter().all(|c| c.is_ascii() || twin(*c).is_some())
}

/// How far a word is looked at.
const LONGEST_WORD: usize = 50;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_look_alike_are_plain_alike() {
        for text in [
            "Account Data",
            "Account\u{200b} Data",
            "Account\u{a0}Data",
            "Ac\u{ad}count  Data",
            "Аccount Dаta",
            "Ａccount Data ",
            "\u{feff}Account Data\u{3164}",
        ] {
            assert_eq!(plain(text), "Account Data", "{text}");
        }
        assert_eq!(plain("Cafe\u{301}"), "Café");
        assert_ne!(plain("Data"), plain("data"));
    }

    #[test]
    fn twins_are_ascii() {
        for row in TWINS {
            assert!(row.chars().count() % 2 == 0 && paired(row).all(|(c, ascii)| !c.is_ascii() && ascii.is_ascii()), "{row}");
        }
        assert!(ACCENTS.iter().all(|(_, row)| paired(row).all(|(plain, whole)| plain.is_ascii() && !whole.is_ascii())));
    }

    #[test]
    fn letters_out_of_place() {
        let is = |text: &str| text.char_indices().find(|(_, c)| twin(*c).is_some()).map(|(at, c)| is_out_of_place(text, at, c));
        assert_eq!(is("privаcy"), Some(true));
        assert_eq!([is("наш адрес"), is("с by"), is("ρ")], [Some(false); 3]);
    }
}
