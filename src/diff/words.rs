//! The sentences of a comparison: how statements are called, and how lists are told.

use super::flat::{Atom, Flat};

/// How many items of a list are told one by one.
const TOLD: usize = 6;
/// How much of a long text is told.
const WORDS: usize = 80;

/// Items as a list in a sentence.
pub(super) fn items(atoms: &[Atom<'_>]) -> String {
    let mut told: Vec<String> = atoms.iter().take(TOLD).map(|atom| shorten(atom.shown())).collect();
    if atoms.len() > TOLD {
        told.push(format!("{} more", atoms.len() - TOLD));
    }
    match told.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => told.concat(),
    }
}

fn shorten(text: String) -> String {
    if text.len() <= WORDS {
        return text;
    }
    match text.char_indices().nth(WORDS) {
        Some((end, _)) => format!("{}…`", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The name of a field within a sentence.
pub(super) fn list(words: &str) -> String {
    words.chars().next().map_or_else(String::new, |first| first.to_lowercase().chain(words.chars().skip(1)).collect())
}

/// Fields that tell a statement from others, each with the word before it.
type Marks = &'static [(&'static str, &'static str)];

/// What statements and declarations of a part are called, and the fields that tell one from the others.
const NOUNS: &[(&str, &str, Marks)] = &[
    ("audiences", "audience", &[("of", "subjects")]),
    ("automated_decisions", "automated decision", &[("", "kinds"), ("for", "purposes")]),
    ("bases", "legal basis", &[("", "bases"), ("for", "purposes"), ("for", "data")]),
    ("breach_notice", "breach notice", &[("to", "subjects"), ("to", "recipients")]),
    ("changes", "rule on changes", &[("of the kind", "trigger")]),
    ("children", "rule on children", &[("", "kind")]),
    ("choices", "choice", &[("", "kind"), ("over", "over.purposes"), ("over", "over.data"), ("over", "over.tracking"), ("over", "over.recipients")]),
    ("collection", "collection", &[("of", "data"), ("through", "methods")]),
    ("commitments", "commitment", &[("", "commitment")]),
    ("complaints", "complaint step", &[("", "stage"), ("to", "bodies")]),
    ("covers", "coverage", &[("of", "kinds"), ("of", "names")]),
    ("disclaimers", "disclaimer", &[("", "disclaimer")]),
    ("disclosure", "disclosure", &[("of", "data"), ("to", "recipients")]),
    ("excludes", "exclusion", &[("of", "kinds"), ("of", "names"), ("of", "data")]),
    ("governing_law", "governing law", &[("of", "places")]),
    ("laws", "law named", &[("", "law")]),
    ("locations", "location", &[("", "places"), ("of", "data")]),
    ("measures", "security measure", &[("", "measure")]),
    ("precedence", "precedence", &[("of", "prevails"), ("over", "over")]),
    ("retention", "retention", &[("of", "data"), ("for", "reasons")]),
    ("rights", "right", &[("", "rights"), ("over", "over")]),
    ("signals", "answer to the signal", &[("", "signal")]),
    ("tracking", "tracking", &[("", "kind"), ("by", "set_by"), ("for", "purposes")]),
    ("transfers", "transfer", &[("of", "data"), ("to", "to"), ("on", "mechanisms")]),
    ("use", "use", &[("of", "data"), ("for", "purposes")]),
    ("user_duties", "duty of the person", &[("", "duty")]),
    ("venue", "venue", &[("", "places")]),
    ("contact_points", "contact point", &[]),
    ("definitions", "definition", &[]),
    ("publishers", "publisher", &[]),
    ("recipients", "recipient", &[]),
];

/// What a statement is called in a sentence: by its id, or by what tells it from others.
pub(super) fn label(part: &str, id: Option<&str>, flat: &Flat<'_>) -> String {
    let Some((_, noun, marks)) = NOUNS.iter().find(|(name, ..)| *name == part) else { return part.to_owned() };
    if let Some(id) = id {
        return format!("{noun} `{id}`");
    }
    let marked = marks.iter().map(|(word, field)| (word, flat.atoms(field))).filter(|(_, atoms)| !atoms.is_empty());
    let mut label = (*noun).to_owned();
    for (word, atoms) in marked.take(2) {
        if !word.is_empty() {
            label += " ";
            label += word;
        }
        for (at, atom) in atoms.iter().take(2).enumerate() {
            label += if at == 0 { " " } else { ", " };
            label += &shorten(atom.shown());
        }
        if atoms.len() > 2 {
            label += &format!(" and {} more", atoms.len() - 2);
        }
    }
    label
}

/// The text with its first letter as a capital.
pub(super) fn capital(text: &str) -> String {
    let Some(first) = text.chars().next() else { return String::new() };
    first.to_uppercase().to_string() + text.get(first.len_utf8()..).unwrap_or_default()
}
