//! The guide: the whole language on some pages, for a person in an hour, and complete enough for a program that writes policy files.

use std::fmt::Write;

use super::{Field, Object, common_fields, how_a_field_is_read, kinds, object, objects};
use crate::model::TEXT_KINDS;
use crate::vocab::{Term, VOCABULARIES};

const START: &str = include_str!("guide/start.md");
const EXAMPLE: &str = include_str!("guide/example.yaml");
const STATEMENTS: &str = include_str!("guide/statements.md");
const MEANING: &str = include_str!("guide/meaning.md");

/// Vocabularies whose terms are codes of a standard, or belong to other files.
const NOT_LISTED: [&str; 4] = ["countries", "acts", "wish_answers", "fields"];

/// The guide, as Markdown.
#[must_use]
pub fn guide() -> String {
    let mut out = format!("{START}```yaml\n{EXAMPLE}```\n{STATEMENTS}");
    for field in common_fields() {
        let read = how_a_field_is_read(&field.name).and_then(|read| read.split_inclusive(". ").next()).unwrap_or(&field.description);
        line(&mut out, &format!("- `{}` {}: {}", field.name, short(field), read.trim_end()));
    }
    out.push_str(MEANING);
    out.push_str("\n## Sections and kinds\n\nA `*` marks what cannot be left out.\n");
    let root = objects().first().map(|root| root.fields.as_slice()).unwrap_or_default();
    for field in root {
        let kind = kinds().find(|kind| kind.section.as_deref() == Some(&field.name));
        section(&mut out, field, kind);
    }
    out.push_str("\n## Further maps\n");
    for part in objects().iter().filter(|part| part.section.is_none() && part.name != "Policy") {
        let _ = write!(out, "\n**{}**: ", part.title);
        fields(&mut out, part);
    }
    out.push_str("\n## Kinds of text\n\n");
    for kind in TEXT_KINDS {
        line(&mut out, &format!("- {}", kind.examples.first().map_or_else(String::new, |example| format!("{}: `{example}`", kind.expected))));
    }
    out.push_str("\n## Terms\n\nPlaces are ISO 3166 codes such as `US` and `US-CA`, beside the terms of `regions`. ");
    out.push_str("`privacy-policy terms --vocabulary NAME` shows meanings and the tree. `exclusive`, `open_ended`, `every` and `hedged` take names of fields.\n");
    for info in VOCABULARIES.iter().filter(|info| !NOT_LISTED.contains(&info.name)) {
        let names: Vec<&str> = info.terms().map(Term::name).collect();
        let _ = write!(out, "\n**{}**: {}\n", info.name, names.join(", "));
    }
    out
}

/// A section of a file: what it is, and the fields of its entries.
fn section(out: &mut String, field: &Field, kind: Option<&Object>) {
    let _ = write!(out, "\n### `{}`\n\n{} ", field.name, field.description);
    match kind {
        Some(kind) => fields(out, kind),
        None => line(out, &short(field)),
    }
    // What stands below `security` and `jurisdiction` are kinds of their own.
    for inner in
        kinds().filter(|inner| inner.section.as_deref().and_then(|section| section.split_once('.')).is_some_and(|(outer, _)| outer == field.name))
    {
        let _ = write!(out, "\n`{}`: ", inner.section.as_deref().unwrap_or_default());
        fields(out, inner);
    }
}

/// The fields of an object that not every statement has, each with what may stand there.
fn fields(out: &mut String, object: &Object) {
    let described: Vec<String> =
        object.own_fields().map(|field| format!("`{}`{} {}", field.name, if field.required { "*" } else { "" }, short(field))).collect();
    line(out, &(described.join("; ") + "."));
}

/// Words for what may stand in many places.
const SHORT: [(&str, &str); 8] = [
    ("a term of `data_categories` or a name under `definitions`", "data"),
    ("a term of `parties` or a name under `recipients` or `publishers`", "party"),
    ("the code of a country (ISO 3166-1) or a part of one (ISO 3166-2), or a term of `regions`", "place"),
    ("a short name", "id"),
    ("`true`, or left out", "`true`"),
    ("a whole number: age", "age"),
    ("a map with anything in it", "anything"),
    ("a term of ", ""),
];

/// What may stand for a field, in few signs: a list in brackets, a map by what it is called in braces, anything else by its vocabulary or kind.
fn short(field: &Field) -> String {
    let (open, close, item) = match field.value.strip_prefix("a list: ") {
        Some(item) => ("[", "]", item),
        None => ("", "", field.value.as_str()),
    };
    let item = match field.object.as_deref().and_then(object) {
        Some(inner) if item.starts_with("a map from") => format!("{{name: {{{}}}}}", inner.title.to_lowercase()),
        Some(inner) => format!("{{{}}}", inner.title.to_lowercase()),
        None => SHORT.iter().fold(item.to_owned(), |item, (long, short)| item.replace(long, short)),
    };
    let item = item.strip_prefix("text: ").map_or(item.as_str(), |text| text.split(", such as").next().unwrap_or(text)).to_owned();
    format!("({open}{item}{close})")
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;

    #[test]
    fn it_is_short_and_whole() {
        let guide = guide();
        let words = guide.split_whitespace().count();
        assert!(words <= 6000, "{words} words");
        for object in objects() {
            for field in &object.fields {
                assert!(guide.contains(&format!("`{}`", field.name)), "{}.{}", object.name, field.name);
            }
        }
        assert!(VOCABULARIES.iter().filter(|info| !NOT_LISTED.contains(&info.name)).all(|info| info.terms().all(|term| guide.contains(term.name()))));
    }

    #[test]
    fn its_example_is_clean() {
        assert_eq!(Policy::from_yaml(EXAMPLE).map(|reading| reading.remarks), Ok(Vec::new()));
    }
}
