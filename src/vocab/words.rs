//! Words as people look for them: plurals, other forms of a verb and other spellings are one word.

/// Words that say nothing by themselves.
const SMALL: [&str; 26] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is", "it", "its", "of", "on", "or", "our", "that", "the",
    "their", "to", "with", "your",
];

/// The words of a text, in small letters.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

/// The words of a question that say something; all of them if none does.
pub(super) fn telling(text: &str) -> Vec<&str> {
    let all: Vec<&str> = words(text).collect();
    let telling: Vec<&str> = all.iter().copied().filter(|word| !SMALL.contains(word)).collect();
    if telling.is_empty() { all } else { telling }
}

/// The root that the forms of a word share: `companies` and `company`, `shared`, `sharing` and `shares`, `analyse` and `analyze`.
pub(super) fn stem(word: &str) -> String {
    let mut root = word.trim_end_matches("'s").to_owned();
    let spelled =
        [("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"), ("yse", "yze"), ("ysing", "yzing")];
    if let Some((from, to)) = spelled.iter().find(|(from, _)| root.ends_with(from)) {
        root = root.strip_suffix(from).unwrap_or_default().to_owned() + to;
    }
    if root.ends_with("our") && root.len() > 4 {
        root = root.strip_suffix("our").unwrap_or_default().to_owned() + "or";
    }
    plural(&mut root);
    for ending in ["ing", "ed", "ly"] {
        let Some(rest) = root.strip_suffix(ending).filter(|rest| rest.len() > 2 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y'])) else { continue };
        let mut letters = rest.chars().rev();
        let (last, before) = (letters.next(), letters.next());
        let doubled = last == before && !matches!(last, Some('l' | 's' | 'z'));
        root = rest[..rest.len() - usize::from(doubled)].to_owned();
        break;
    }
    if root.len() > 3 && root.ends_with('e') {
        root.pop();
    }
    if root.len() > 3 && root.ends_with('y') {
        root.pop();
        root.push('i');
    }
    root
}

/// Takes the ending of a plural off.
fn plural(word: &mut String) {
    if word.len() > 4 && word.ends_with("ies") {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if ["sses", "shes", "ches", "xes", "zes"].iter().any(|ending| word.ends_with(ending)) {
        word.truncate(word.len() - 2);
    } else if word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) {
        word.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::{stem, telling};

    #[test]
    fn forms_of_a_word_are_one() {
        for forms in [
            &["company", "companies"][..],
            &["share", "shares", "shared", "sharing"],
            &["gift", "gifts"],
            &["address", "addresses"],
            &["analyse", "analyze", "analysing"],
            &["personalisation", "personalization"],
            &["behaviour", "behavior"],
            &["stop", "stopped", "stopping"],
            &["typical", "typically"],
            &["cookie", "cookies"],
            &["purchase", "purchasing"],
        ] {
            assert!(
                forms.iter().all(|form| stem(form) == stem(forms[0])),
                "{forms:?}: {:?}",
                forms.iter().map(|form| stem(form)).collect::<Vec<_>>()
            );
        }
        for (one, other) in [("age", "ages and more"), ("news", "new thing"), ("bus", "bu"), ("even", "event")] {
            assert_ne!(stem(one), stem(other));
        }
    }

    #[test]
    fn small_words_do_not_count() {
        assert_eq!(telling("in the last 12 months"), ["last", "12", "months"]);
        assert_eq!(telling("by or of"), ["by", "or", "of"]);
    }
}
