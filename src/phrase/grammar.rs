//! The little grammar that sentences need.

/// The form of a verb phrase after "he": "back up" becomes "backs up".
pub(super) fn third_person(verb: &str) -> String {
    let (first, rest) = verb.split_once(' ').map_or((verb, String::new()), |(first, rest)| (first, format!(" {rest}")));
    let hissing = ["s", "x", "z", "ch", "sh", "o"].iter().any(|end| first.ends_with(end));
    let form = match first.strip_suffix('y') {
        _ if first == "be" => "is".to_owned(),
        _ if first == "have" => "has".to_owned(),
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if hissing => format!("{first}es"),
        _ => format!("{first}s"),
    };
    form + &rest
}

/// The text with a capital letter at the start.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// A short name as words: `no_sale` becomes "no sale".
pub(super) fn spaced(id: &str) -> String {
    id.replace('_', " ")
}

/// A number with its unit: "1 day", "30 days".
pub(super) fn counted(number: u32, unit: &str) -> String {
    if number == 1 { format!("1 {unit}") } else { format!("{number} {unit}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_take_their_ending() {
        for (verb, form) in [
            ("collect", "collects"),
            ("back up", "backs up"),
            ("process", "processes"),
            ("publish", "publishes"),
            ("notify a parent", "notifies a parent"),
            ("obey the law", "obeys the law"),
            ("be directed", "is directed"),
            ("have", "has"),
            ("give access to", "gives access to"),
        ] {
            assert_eq!(third_person(verb), form);
        }
    }

    #[test]
    fn letters_and_numbers() {
        assert_eq!(capitalised("écrit"), "Écrit");
        assert_eq!(capitalised(""), "");
        assert_eq!(counted(1, "day"), "1 day");
        assert_eq!(counted(30, "day"), "30 days");
        assert_eq!(spaced("no_sale"), "no sale");
    }
}
