//! What the writer most likely meant.

use super::shape::{ObjectShape, Shape};
use super::shapes::ROOT;
use crate::diagnostic::nearest;
use crate::model::{Date, DefinedName, Duration, Email, Id, LanguageTag, Lifetime, Quote, TextKind, Url, is_allowed};
use crate::source::scalar::Meaning;
use crate::source::tree::{Kind, NodeId, Tree};
use crate::vocab::{VOCABULARIES, VocabularyInfo};

/// Advice, and the text to write instead where there is one.
#[derive(Debug, Default)]
pub(super) struct Hint {
    pub(super) help: Option<String>,
    pub(super) replacement: Option<String>,
}

impl Hint {
    fn help(help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), replacement: None }
    }

    fn did_you_mean(meant: &str) -> Self {
        Self { help: Some(format!("did you mean `{meant}`?")), replacement: Some(meant.to_owned()) }
    }
}

/// For a key that the object does not have.
pub(super) fn unknown_key(
    tree: &Tree<'_>,
    map: NodeId,
    key: NodeId,
    value: NodeId,
    previous: Option<NodeId>,
    object: &ObjectShape,
    name: &str,
) -> Hint {
    let in_braces = tree.text.get(tree.range(map)).is_some_and(|text| text.starts_with('{'));
    let no_value = tree.node(value).kind == Kind::Plain && tree.scalar(value).is_empty() && tree.node(key).kind == Kind::Plain;
    if in_braces && no_value && previous.is_some_and(|node| tree.node(node).kind == Kind::Plain) {
        return Hint::help("YAML has split a text at its comma: put the whole text in quotes");
    }
    if let Some(meant) = nearest(name, object.names()) {
        return Hint::did_you_mean(meant);
    }
    if !std::ptr::eq(object, &raw const ROOT) && ROOT.field(name).is_some() {
        return Hint::help(format!("`{name}` belongs at the top level of the file"));
    }
    if let Some(Shape::Object(inner)) =
        object.fields.iter().map(|(_, shape)| shape).find(|shape| matches!(shape, Shape::Object(inner) if inner.field(name).is_some()))
        && let Some((outer, _)) = object.fields.iter().find(|(_, shape)| matches!(shape, Shape::Object(other) if std::ptr::eq(*other, *inner)))
    {
        return Hint::help(format!("`{name}` belongs under `{outer}`"));
    }
    let names: Vec<&str> = object.names().filter(|name| !COMMON.contains(name)).collect();
    Hint::help(format!("keys that belong here: {}", names.join(", ")))
}

/// Fields that every statement has; a list of what belongs to one kind does without them.
const COMMON: [&str; 21] = [
    "applies_to",
    "bases",
    "by",
    "consent_triggers",
    "data_state",
    "discretion",
    "effort",
    "evidence",
    "except",
    "exception_to",
    "exclusive",
    "hedged",
    "interest_of",
    "note",
    "only_if",
    "only_if_any",
    "open_ended",
    "see",
    "strength",
    "unless",
    "x",
];

/// For a word that is no term of the vocabularies that may stand there.
pub(super) fn unknown_term(tree: &Tree<'_>, infos: &[&'static VocabularyInfo], kind: Option<&TextKind>, text: &str) -> Hint {
    let spoken = text.to_lowercase().replace('_', " ");
    let terms = || infos.iter().flat_map(|info| info.terms);
    if let Some(term) = terms().find(|term| term.synonyms.contains(&spoken.as_str())) {
        return Hint { help: Some(format!("the term for it is `{}`: {}", term.name, term.definition)), replacement: Some(term.name.to_owned()) };
    }
    if let Some(info) = VOCABULARIES.iter().find(|info| infos.iter().all(|here| here.name != info.name) && info.get(text).is_some()) {
        let near = terms().find(|term| term.synonyms.iter().any(|synonym| synonym.contains(&spoken)));
        let also = near.map(|term| format!("; did you mean `{}`?", term.name)).unwrap_or_default();
        return Hint::help(format!("it is a term of `{}`, which does not belong here{also}", info.name));
    }
    let names = declared(tree).filter(|_| kind.is_some_and(|kind| kind.name == DefinedName::KIND.name));
    if let Some(meant) = nearest(text, terms().map(|term| term.name).chain(names)) {
        return Hint::did_you_mean(meant);
    }
    if let Some(term) = terms().find(|term| term.synonyms.iter().any(|synonym| nearest(&spoken, [*synonym]).is_some())) {
        return Hint { help: Some(format!("did you mean `{}`: {}", term.name, term.definition)), replacement: Some(term.name.to_owned()) };
    }
    match infos {
        [info] if info.terms.len() <= 12 => {
            let names: Vec<&str> = info.terms.iter().map(|term| term.name).collect();
            Hint::help(format!("the terms are: {}", names.join(", ")))
        }
        [info, ..] if info.name != "countries" => Hint::help(format!("`privacy-policy terms --vocabulary {}` lists them", info.name)),
        _ => Hint::help("places are ISO 3166 codes such as US or US-CA, or terms of `regions` such as EU"),
    }
}

/// The names that the file declares under `definitions`, `recipients` and `publishers`.
fn declared<'s>(tree: &'s Tree<'_>) -> impl Iterator<Item = &'s str> {
    keys_of(tree, &["definitions", "recipients", "publishers"]).map(|(key, _)| tree.scalar(key))
}

/// The entries of maps at the top level of the file.
fn keys_of<'s>(tree: &'s Tree<'_>, sections: &'static [&'static str]) -> impl Iterator<Item = (NodeId, NodeId)> + use<'s> {
    let root = if tree.is_empty() { None } else { Some(tree.entries(0)) };
    root.into_iter().flatten().filter(|(key, _)| sections.contains(&tree.scalar(*key))).flat_map(|(_, map)| {
        let is_map = tree.node(map).kind == Kind::Map;
        is_map.then(|| tree.entries(map)).into_iter().flatten()
    })
}

/// A character of a text that no text of the kind may hold.
pub(super) fn unseen(text: &str, kind: &TextKind) -> Option<char> {
    text.chars().find(|c| !is_allowed(*c) || *c == '\n' && !kind.lines)
}

/// For a text that is not of the kind that belongs there.
pub(super) fn invalid_text(tree: &Tree<'_>, kind: &TextKind, text: &str) -> Hint {
    let meant = match kind.name {
        name if name == Date::KIND.name => date(text),
        name if name == Duration::KIND.name => duration(text),
        name if name == Lifetime::KIND.name => duration(text),
        name if name == Url::KIND.name => Some(format!("https://{text}")),
        name if name == LanguageTag::KIND.name => language(text),
        name if name == Id::KIND.name && Email::KIND.accepts(text) => {
            let point = keys_of(tree, &["contact_points"])
                .find(|(_, point)| tree.node(*point).kind == Kind::Map && tree.entries(*point).any(|(_, value)| tree.scalar(value) == text));
            return point.map_or_else(
                || Hint::help("a contact point's name belongs here: declare the address under `contact_points` and use its name"),
                |(key, _)| Hint {
                    help: Some(format!("a contact point's name belongs here: `{}` has this address", tree.scalar(key))),
                    replacement: Some(tree.scalar(key).to_owned()),
                },
            );
        }
        name if name == Id::KIND.name => Some(text.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "_").trim_matches('_').to_owned()),
        name if name == DefinedName::KIND.name && DefinedName::looks_like_a_term(text) => {
            return Hint::help(
                "a declared name has a capital letter, a space or another character that no term has, so that it cannot be confused with a term",
            );
        }
        name if name == Quote::KIND.name => {
            return Hint::help(
                "evidence points at a passage and does not copy it: write its first words, ` … ` and its last words, with single spaces",
            );
        }
        _ => Some(text.trim().to_owned()),
    };
    match meant.filter(|meant| kind.accepts(meant)) {
        Some(meant) => Hint::did_you_mean(&meant),
        None => Hint { help: kind.examples.first().map(|example| format!("for example `{example}`")), replacement: None },
    }
}

/// A date written in another way: 2015-1-5, 2015/01/05, October 1, 2015, 1 October 2015. Forms that leave day and month open are not guessed.
fn date(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let month = |word: &str| {
        let word = word.to_lowercase();
        let short = word.get(..3)?;
        MONTHS.iter().position(|month| *month == short).map(|i| i + 1)
    };
    let number = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<usize>().ok();
    let (year, month, day) = if a.len() == 4 && number(a).is_some() {
        (number(a)?, number(b).or_else(|| month(b))?, number(c)?)
    } else if let Some(named) = month(a) {
        (number(c)?, named, number(b)?)
    } else {
        (number(c)?, month(b)?, number(a)?)
    };
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// A length of time in words: 3 years, 30 days.
fn duration(text: &str) -> Option<String> {
    let (count, unit) = text.trim().split_once(|c: char| !c.is_ascii_digit())?;
    let count: u32 = count.parse().ok()?;
    let unit = match unit.trim().to_lowercase().trim_end_matches('s') {
        "year" | "yr" | "y" => "Y",
        "month" | "m" => "M",
        "week" | "w" => "W",
        "day" | "d" => "D",
        "hour" | "h" => return Some(format!("PT{count}H")),
        "minute" => return Some(format!("PT{count}M")),
        _ => return None,
    };
    Some(format!("P{count}{unit}"))
}

/// A language tag in another spelling, or a language by its English name.
fn language(text: &str) -> Option<String> {
    const NAMES: [(&str, &str); 10] = [
        ("english", "en"),
        ("german", "de"),
        ("french", "fr"),
        ("spanish", "es"),
        ("italian", "it"),
        ("portuguese", "pt"),
        ("dutch", "nl"),
        ("polish", "pl"),
        ("japanese", "ja"),
        ("chinese", "zh"),
    ];
    let lower = text.to_lowercase();
    if let Some((_, tag)) = NAMES.iter().find(|(name, _)| *name == lower) {
        return Some((*tag).to_owned());
    }
    let mut parts = lower.split(['-', '_']);
    let mut tag = parts.next()?.to_owned();
    for part in parts {
        tag.push('-');
        match part.len() {
            2 => tag.push_str(&part.to_uppercase()),
            4 if part.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                let (first, rest) = part.split_at_checked(1)?;
                tag.push_str(&first.to_uppercase());
                tag.push_str(rest);
            }
            _ => tag.push_str(part),
        }
    }
    Some(tag)
}

/// For a value of the wrong kind.
pub(super) fn wrong_type(tree: &Tree<'_>, node: NodeId, shape: &Shape) -> Hint {
    let standing = tree.text.get(tree.range(node)).unwrap_or_default();
    match (tree.node(node).kind, shape) {
        (Kind::Plain | Kind::Text, Shape::List(_)) if !standing.contains('\n') => {
            Hint { help: Some("this key always has a list, even of one".to_owned()), replacement: Some(format!("[{standing}]")) }
        }
        (Kind::Map, Shape::List(Shape::Object(_))) => Hint::help("this key has a list of entries: begin each with `- `"),
        (Kind::List, Shape::Map(..) | Shape::Object(_)) => Hint::help("write `key: value` lines here, without `- `"),
        (Kind::List, Shape::Term(_) | Shape::Text(_) | Shape::Either(..)) => Hint::help("this key has one value, without brackets or `-`"),
        (Kind::Map, Shape::Term(_) | Shape::Text(_) | Shape::Either(..)) => Hint::help("put the text in quotes if the `:` belongs to it"),
        (Kind::Text, Shape::Integer(..) | Shape::True) if Meaning::of(tree.scalar(node)) != Meaning::Text => Hint::help("remove the quotes"),
        _ => Hint::default(),
    }
}
