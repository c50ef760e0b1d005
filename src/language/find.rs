//! Finding a field by words that texts and people use for it.

use std::collections::BTreeMap;

use super::{Field, Object, objects};

/// What texts say, and the fields that are made for it, beside the words of the fields' own descriptions.
const SPOKEN: &[(&str, &[&str])] = &[
    ("according to", &["bases", "see"]),
    ("any", &["every"]),
    ("all", &["every"]),
    ("always", &["strength"]),
    ("at our discretion", &["discretion"]),
    ("but not", &["except"]),
    ("by using", &["consent_triggers", "bases"]),
    ("condition", &["only_if", "only_if_any", "unless"]),
    ("even if", &["even_if", "unless", "only_if"]),
    ("exception", &["except", "exception_to", "unless"]),
    ("if", &["only_if", "only_if_any"]),
    ("including", &["open_ended"]),
    ("may", &["stance"]),
    ("may need to", &["hedged"]),
    ("might", &["stance", "hedged"]),
    ("not", &["stance"]),
    ("occasionally", &["strength", "note"]),
    ("only", &["exclusive", "only_if"]),
    ("other than", &["except"]),
    ("quote", &["evidence"]),
    ("reasonable efforts", &["effort"]),
    ("should", &["strength"]),
    ("sole discretion", &["discretion"]),
    ("solely", &["exclusive"]),
    ("sometimes", &["strength", "note"]),
    ("source", &["evidence"]),
    ("such as", &["open_ended"]),
    ("typically", &["strength", "note"]),
    ("unless", &["unless"]),
    ("usually", &["strength", "note"]),
    ("who", &["by"]),
];

/// A field that a search found, with the objects that have it.
#[derive(Debug)]
pub struct FieldHit {
    /// The field, as one of the objects has it.
    pub field: &'static Field,
    /// The objects that have it with this meaning. Of a field that every statement has, they are not listed.
    pub objects: Vec<&'static Object>,
    /// How well it fits; greater is better.
    pub score: u32,
}

/// The fields whose names have all the words, or that are made for what a text says so, the best first; then those whose descriptions have all the words.
#[must_use]
pub fn find_fields(words: &str) -> Vec<FieldHit> {
    let spoken = words.trim().to_lowercase();
    let plain = spoken.replace(['_', '-'], " ");
    if plain.is_empty() {
        return Vec::new();
    }
    let meant: Vec<&str> = SPOKEN.iter().filter(|(said, _)| *said == plain).flat_map(|(_, fields)| fields.iter().copied()).collect();
    let has_all = |text: &str| plain.split(' ').all(|word| text.split(|c: char| !c.is_alphanumeric()).any(|other| other.to_lowercase() == word));
    let worth = |field: &Field| -> u32 {
        if field.name == spoken || field.name.replace('_', " ") == plain {
            100
        } else if let Some(at) = meant.iter().position(|name| *name == field.name) {
            90_u32.saturating_sub(u32::try_from(at).unwrap_or(u32::MAX))
        } else if has_all(&field.name) {
            20
        } else if plain.len() > 3 && has_all(&field.description) {
            3
        } else {
            0
        }
    };
    let mut hits: BTreeMap<(&str, &str), FieldHit> = BTreeMap::new();
    for object in objects() {
        for field in &object.fields {
            let score = worth(field);
            if score > 0 {
                let hit = hits.entry((&field.name, &field.description)).or_insert_with(|| FieldHit { field, objects: Vec::new(), score });
                hit.objects.push(object);
            }
        }
    }
    let mut hits: Vec<FieldHit> = hits.into_values().collect();
    hits.sort_by_key(|hit| (std::cmp::Reverse(hit.score), !hit.field.common));
    hits
}

#[cfg(test)]
mod tests {
    use super::{SPOKEN, find_fields};

    #[test]
    fn fields_are_found_by_what_texts_say() {
        for (words, field) in [
            ("hedged", "hedged"),
            ("exception", "except"),
            ("such as", "open_ended"),
            ("open ended", "open_ended"),
            ("sole discretion", "discretion"),
        ] {
            assert_eq!(find_fields(words).first().map(|hit| hit.field.name.as_str()), Some(field), "{words}");
        }
        assert!(find_fields("zyzzyva").is_empty() && find_fields("").is_empty());
        assert!(SPOKEN.iter().all(|(_, fields)| fields.iter().any(|field| !find_fields(field).is_empty())));
    }
}
