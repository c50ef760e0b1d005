//! Numbers of lists and of the parts of a text: their stops end no sentence.

/// Words that a number or letter follows where a part of the text is named.
const PARTS: &[&str] = &["Annex", "Appendix", "Article", "Chapter", "Clause", "Exhibit", "Part", "Schedule", "Section", "§"];

/// A number, letter or Roman number as lists have it: `1`, `4.2`, `b`, `iv`.
pub(super) fn is_enumerator(word: &str) -> bool {
    let word = word.trim_start_matches('(').trim_end_matches(')');
    let digits = word.len() <= 8 && word.split('.').all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    let letter = word.len() == 1 && word.bytes().all(|b| b.is_ascii_alphabetic());
    digits || letter || is_roman(&word.to_ascii_uppercase())
}

/// `Section 4`, `Part II`: the number of a part of the text, not yet what it says.
pub(super) fn is_part_number(words: &str) -> bool {
    words.split_once(' ').is_some_and(|(part, number)| PARTS.contains(&part) && is_enumerator(number))
}

/// A Roman number in capitals.
pub(super) fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 6 && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enumerators() {
        assert!(["1", "4.2", "b", "iv", "(c)", "II"].iter().all(|w| is_enumerator(w)));
        assert!(!["2015", "We", "", "4."].iter().any(|w| is_enumerator(w)));
        assert!(is_part_number("Section 4") && !is_part_number("Section four"));
    }
}
