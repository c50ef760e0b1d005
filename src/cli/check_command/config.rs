//! `privacy-policy.toml`: settings that a folder's policies share. Every mistake is told with its line.

use std::path::{Path, PathBuf};

use privacy_policy::diagnostic::nearest;
use privacy_policy::read::read_file;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::levels::Verdict;
use super::settings::Said;
use super::words;
use crate::cli::inputs::reason;

const NAME: &str = "privacy-policy.toml";
/// In bytes.
const LARGEST: usize = 1 << 20;
const KEYS: [&str; 7] = ["as-of", "for", "assume", "strict", "deny", "warn", "allow"];

/// A mistake at a stretch of the file, or without a place.
type Mistake = (String, Option<std::ops::Range<usize>>);

/// Reads the file that is named, or the one of this folder or the nearest above it in the same repository, if there is one.
pub(super) fn read(named: Option<&Path>) -> Result<Said, String> {
    let Some(path) = named.map(Path::to_owned).or_else(find) else { return Ok(Said::default()) };
    let unreadable = |reason: &str| format!("cannot read `{}`: {reason}", path.display());
    let bytes = read_file(&path, LARGEST).map_err(|error| unreadable(&reason(&error)))?;
    if bytes.len() > LARGEST {
        return Err(unreadable("it is far too large for settings"));
    }
    let text = String::from_utf8(bytes).map_err(|_| unreadable("it is not text in UTF-8"))?;
    parse(&text).map_err(|(message, span)| {
        let (line, column) = place(&text, span.map_or(0, |span| span.start));
        format!("{}:{line}:{column}: {message}", path.display())
    })
}

/// The nearest configuration file, from this folder up to the root of the repository. Outside of one, only this folder's counts.
fn find() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let root = here.ancestors().position(|folder| folder.join(".git").exists()).unwrap_or(0);
    // A name without its folder is shown where the file is at hand.
    let up = (0..=root).map(|levels| (0..levels).map(|_| "..").collect::<PathBuf>().join(NAME));
    up.into_iter().find(|path| path.is_file())
}

/// The line and the column, in characters, from 1.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

fn parse(text: &str) -> Result<Said, Mistake> {
    let table = DeTable::parse(text).map_err(|error| (error.message().to_owned(), error.span()))?;
    let mut said = Said::default();
    // In the order of the file, so that the first mistake is the first that is told.
    let mut entries: Vec<_> = table.get_ref().iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    for (key, value) in entries {
        let at = |message: String| (message, Some(key.span()));
        match key.get_ref().as_ref() {
            "as-of" => said.as_of = Some(day(value).and_then(|day| day.parse().map_err(|message| (message, Some(value.span()))))?),
            "for" => each(value, |text| {
                let places: Result<Vec<_>, _> = text.split(',').map(words::place).collect();
                places.map(|places| said.regions.extend(places))
            })?,
            "strict" => said.strict = yes_or_no(value)?,
            "assume" => each(value, |text| words::assumption(text).and_then(|(assumption, holds)| said.assume(assumption, holds)))?,
            key => match Verdict::ALL.into_iter().find(|verdict| verdict.name() == key) {
                Some(verdict) => each(value, |text| said.judge(words::check(text)?, verdict))?,
                None => {
                    let tip = nearest(key, KEYS).map_or_else(
                        || format!("it may be {}", KEYS.map(|key| format!("`{key}`")).join(", ")),
                        |key| format!("did you mean `{key}`?"),
                    );
                    return Err(at(format!("`{key}` is not a setting; {tip}")));
                }
            },
        }
    }
    Ok(said)
}

/// A date, with quotes or without.
fn day(value: &Spanned<DeValue<'_>>) -> Result<String, Mistake> {
    match value.get_ref() {
        DeValue::String(text) => Ok(text.to_string()),
        DeValue::Datetime(date) => Ok(date.to_string()),
        other => Err((format!("a date such as 2020-03-16 belongs here, and this is {}", kind(other)), Some(value.span()))),
    }
}

fn yes_or_no(value: &Spanned<DeValue<'_>>) -> Result<bool, Mistake> {
    match value.get_ref() {
        DeValue::Boolean(yes) => Ok(*yes),
        other => Err((format!("true or false belongs here, and this is {}", kind(other)), Some(value.span()))),
    }
}

/// Takes up each text of a list; one text is a list too.
fn each(value: &Spanned<DeValue<'_>>, mut take: impl FnMut(&str) -> Result<(), String>) -> Result<(), Mistake> {
    let one = std::slice::from_ref(value);
    let items = match value.get_ref() {
        DeValue::Array(items) => items.iter().as_slice(),
        _ => one,
    };
    for item in items {
        let wrong = |message| (message, Some(item.span()));
        match item.get_ref() {
            DeValue::String(text) => take(text).map_err(wrong)?,
            other => return Err(wrong(format!("a list of texts belongs here, and this is {}", kind(other)))),
        }
    }
    Ok(())
}

const fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
