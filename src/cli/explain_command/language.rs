//! What kinds of statement, fields and terms mean.

use std::io;

use privacy_policy::language::{
    Field, FieldHit, Object, common_fields, example, find_fields, how_a_field_is_read, how_a_kind_is_read, kinds, object, objects,
};
use privacy_policy::vocab::{Term, VOCABULARIES};

use crate::cli::screen::{NAME, QUIET, STRONG, Screen};

/// The names of all kinds of statement and fields.
pub(super) fn names() -> Vec<&'static str> {
    let kinds = kinds().filter_map(|kind| kind.section.as_deref());
    let fields = objects().iter().flat_map(|object| &object.fields).map(|field| field.name.as_str());
    let mut names: Vec<&str> = kinds.chain(fields).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The names of all terms.
pub(super) fn terms() -> impl Iterator<Item = &'static str> {
    VOCABULARIES.iter().flat_map(|info| info.terms()).map(Term::name)
}

/// Tells of whatever has this name: a kind of statement, a field, and terms.
pub(super) fn explain(name: &str, screen: &mut Screen) -> io::Result<()> {
    let kind = kinds().find(|kind| kind.section.as_deref() == Some(name));
    if let Some(kind) = kind {
        self::kind(kind, screen)?;
    }
    // A section is a field of the whole file, of which its kind tells all.
    let hits = find_fields(name).into_iter().filter(|hit| hit.field.name == name);
    let hits: Vec<FieldHit> = hits.filter(|hit| kind.is_none() || !hit.objects.iter().all(|object| object.name == "Policy")).collect();
    let mut gap = kind.is_some();
    for hit in &hits {
        if gap {
            screen.line("")?;
        }
        field(hit, screen)?;
        gap = true;
    }
    for info in VOCABULARIES {
        // The vocabulary of fields says the same of them as the fields themselves.
        let Some(term) = info.get(name).filter(|_| info.name != "fields" || hits.is_empty()) else { continue };
        if gap {
            screen.line("")?;
        }
        heading(name, &format!("a term of `{}`", info.name), screen)?;
        screen.line(&format!("\n{}", term.definition()))?;
        screen.line(&format!("`privacy-policy terms {name} --vocabulary {}` tells its synonyms and what other systems call it.", info.name))?;
        gap = true;
    }
    Ok(())
}

fn heading(name: &str, what: &str, screen: &mut Screen) -> io::Result<()> {
    screen.line(&format!("{} {}", screen.styled(NAME, name), screen.styled(QUIET, &format!("({what})"))))
}

fn kind(kind: &'static Object, screen: &mut Screen) -> io::Result<()> {
    let section = kind.section.as_deref().unwrap_or_default();
    heading(section, if kind.is_statement() { "a kind of statement" } else { "a section" }, screen)?;
    screen.line(&format!("\n{}", kind.description))?;
    fields(kind, screen)?;
    if kind.is_statement() {
        let common: Vec<&str> = common_fields().iter().map(|field| field.name.as_str()).collect();
        screen.line(&format!("  and those of every statement: {}", common.join(", ")))?;
    }
    read(how_a_kind_is_read(section), screen)?;
    shown(example(&kind.name, None), screen)
}

/// The fields of an object, with a line each.
fn fields(object: &'static Object, screen: &mut Screen) -> io::Result<()> {
    screen.line(&format!("\n{}", screen.styled(STRONG, "Fields")))?;
    let width = object.own_fields().map(|field| field.name.len()).max().unwrap_or_default();
    for field in object.own_fields() {
        let name = screen.styled(NAME, &format!("{:width$}", field.name));
        let needed = if field.required { "; cannot be left out" } else { "" };
        screen.line(&format!("  {name}  {} {}", field.description, screen.styled(QUIET, &format!("({}{needed})", field.value))))?;
    }
    Ok(())
}

fn field(hit: &FieldHit, screen: &mut Screen) -> io::Result<()> {
    let field = hit.field;
    heading(&field.name, &owners(hit), screen)?;
    screen.line(&format!("\n{}", field.description))?;
    screen.line(&format!("\n{} {}", screen.styled(STRONG, "Value"), value(field)))?;
    if let Some(inner) = field.object.as_deref().and_then(object) {
        fields(inner, screen)?;
    }
    read(how_a_field_is_read(&field.name).filter(|_| field.common || hit.objects.iter().any(|object| object.name == "Policy")), screen)?;
    shown(hit.objects.iter().find_map(|object| example(&object.name, Some(&field.name))), screen)
}

fn value(field: &Field) -> String {
    format!("{}{}", field.value, if field.required { "; it cannot be left out" } else { "" })
}

/// Whose field it is.
pub(in crate::cli) fn owners(hit: &FieldHit) -> String {
    if hit.field.common {
        return "a field of every statement".to_owned();
    }
    let names: Vec<String> = hit
        .objects
        .iter()
        .map(|object| match &object.section {
            _ if object.name == "Policy" => "the file itself".to_owned(),
            Some(section) => format!("`{section}`"),
            None => object.title.to_lowercase(),
        })
        .collect();
    format!("a field of {}", names.join(", "))
}

fn read(text: Option<&str>, screen: &mut Screen) -> io::Result<()> {
    text.map_or(Ok(()), |text| screen.line(&format!("\n{}\n  {text}", screen.styled(STRONG, "How it is read"))))
}

fn shown(example: Option<String>, screen: &mut Screen) -> io::Result<()> {
    let Some(example) = example else { return Ok(()) };
    screen.line(&format!("\n{}", screen.styled(STRONG, "Example")))?;
    example.lines().try_for_each(|line| screen.line(&format!("  {line}")))
}
