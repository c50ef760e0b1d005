//! What is wrong with a text that is not of the right kind, and what it most likely was meant to be.

use super::hints::{Hint, Replacement, keys_of};
use super::slips::{self, Day};
use crate::diagnostic::shown;
use crate::model::{CheckName, Date, DefinedName, Duration, Email, Id, LanguageTag, Lifetime, Phone, Quote, TextKind, Url, is_allowed, spoken_words};
use crate::source::tree::{Kind, NodeId, Tree};
use crate::source::unseen;

/// A character of a text that no text of the kind may hold.
pub(super) fn forbidden(text: &str, kind: &TextKind) -> Option<char> {
    text.chars().find(|c| !is_allowed(*c) || *c == '\n' && !kind.lines)
}

/// The message and advice for a text that is not of the kind that belongs there.
pub(super) fn invalid_text(tree: &Tree<'_>, node: NodeId, kind: &TextKind) -> (String, Hint) {
    let text = tree.scalar(node);
    if let Some(c) = forbidden(text, kind) {
        return unseen_character(tree, node, kind, c);
    }
    if kind.accepts(text.trim_matches(' ')) {
        let fix = Some(Replacement::Text(text.trim_matches(' ').to_owned()));
        return ("this text has a space at its beginning or end".to_owned(), Hint { help: Some("remove it".to_owned()), fix });
    }
    let length = text.chars().count();
    if kind.max_length >= LONG && length > kind.max_length {
        return (format!("this text has {length} characters; the most here is {}", kind.max_length), Hint::help("write it shorter"));
    }
    let message = format!("`{}` is not {}", shown(text), kind.expected);
    match kind.name {
        name if name == Date::KIND.name => date(text, message),
        name if name == Id::KIND.name => (message, id(tree, text)),
        name if name == Url::KIND.name && text.starts_with("http") => (format!("`{}` is not a web address", shown(text)), url(text)),
        name if name == Url::KIND.name => (message, url(text)),
        name if name == Quote::KIND.name => quote(text),
        name if name == DefinedName::KIND.name => (
            format!("`{}` looks like a term, and cannot be a name", shown(text)),
            Hint {
                help: Some("spell the name as the text does: with a capital letter, a space or another character that no term has".to_owned()),
                fix: named(text).map(Replacement::Text),
            },
        ),
        _ => (message, Hint::meant_or_example(other_notation(kind, text), kind)),
    }
}

/// Kinds whose texts may be so long are said to be too long; shorter ones are wrong in another way.
const LONG: usize = 60;

impl Hint {
    fn meant_or_example(meant: Option<String>, kind: &TextKind) -> Self {
        match meant.filter(|meant| kind.accepts(meant)) {
            Some(meant) => Self::did_you_mean(&meant),
            None => Self { help: kind.examples.first().map(|example| format!("for example `{example}`")), fix: None },
        }
    }
}

fn other_notation(kind: &TextKind, text: &str) -> Option<String> {
    match kind.name {
        name if name == Duration::KIND.name => slips::duration(text),
        name if name == Lifetime::KIND.name => slips::lifetime(text),
        name if name == LanguageTag::KIND.name => slips::language(text),
        name if name == Email::KIND.name => Some(slips::email(text)),
        name if name == Phone::KIND.name => Some(text.trim_start_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '+' | '(')).trim().to_owned()),
        name if name == CheckName::KIND.name => Some(text.trim().to_lowercase().replace([' ', '_'], "-")),
        _ => None,
    }
}

fn unseen_character(tree: &Tree<'_>, node: NodeId, kind: &TextKind, c: char) -> (String, Hint) {
    let text = tree.scalar(node);
    let without: String = text.chars().filter(|c| is_allowed(*c) || c.is_whitespace()).collect();
    let mended = without.split_whitespace().collect::<Vec<_>>().join(" ");
    let fix = kind.accepts(&mended).then_some(Replacement::Text(mended));
    if c != '\n' {
        return (format!("this text holds {}", unseen(c)), Hint { help: Some("remove it".to_owned()), fix });
    }
    if text.trim_end().contains('\n') {
        return ("this text has several lines, and one line belongs here".to_owned(), Hint { help: Some("write it on one line".to_owned()), fix });
    }
    let help = "write `>-` instead of `>` or `|`: with the `-`, no line break is left at the end".to_owned();
    ("this text ends with a line break".to_owned(), Hint { help: Some(help), fix })
}

fn date(text: &str, message: String) -> (String, Hint) {
    let help = match slips::date(text) {
        Some(Day::Clear(day)) if Date::KIND.accepts(&day) => Hint::did_you_mean(&day),
        Some(Day::Clear(day)) if ("1900".."2100").contains(&day.as_str()) => {
            return (format!("no calendar has the day `{}`", shown(text)), Hint::help("look it up in the source text"));
        }
        Some(Day::Clear(_)) => Hint::help("years run from 1900 to 2099"),
        Some(Day::Unclear(one, other)) => Hint::help(format!("write the year, the month and the day: `{one}` or `{other}`")),
        Some(Day::Missing) => Hint::help("a date without its day is not recorded: leave it out, and write what the text says under `note`"),
        None => Hint::help("for example `2015-10-01`"),
    };
    (message, help)
}

/// How many contact points are searched for an address.
const MOST_POINTS: usize = 1000;

fn id(tree: &Tree<'_>, text: &str) -> Hint {
    if Email::KIND.accepts(text) {
        let point = keys_of(tree, &["contact_points"])
            .take(MOST_POINTS)
            .find(|(_, point)| tree.node(*point).kind == Kind::Map && tree.entries(*point).any(|(_, value)| tree.scalar(value) == text));
        return point.map_or_else(
            || Hint::help("a contact point's name belongs here: declare the address under `contact_points` and use its name"),
            |(key, _)| Hint {
                help: Some(format!("a contact point's name belongs here: `{}` has this address", tree.scalar(key))),
                fix: Some(Replacement::Text(tree.scalar(key).to_owned())),
            },
        );
    }
    let words: Vec<String> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    match words.join("_") {
        meant if Id::KIND.accepts(&meant) => Hint::did_you_mean(&meant),
        meant if meant.starts_with(|c: char| c.is_ascii_digit()) => Hint::help("begin it with a letter"),
        _ => Hint::help("for example `support`"),
    }
}

fn url(text: &str) -> Hint {
    if text.starts_with("mailto:") || Email::KIND.accepts(text) {
        return Hint::help("an e-mail address stands under `email`");
    }
    if text.starts_with("http") && text.contains('@') && !Url::KIND.accepts(text) {
        return Hint::help("write it without the user name before the `@`");
    }
    Hint::meant_or_example(slips::url(text), &Url::KIND)
}

fn quote(text: &str) -> (String, Hint) {
    let meant = slips::quote(text);
    let is_long = text.split('…').any(|side| spoken_words(side).count() > 8);
    let has_dots = text.split(' ').any(|word| word == "...");
    let (message, help) = if has_dots {
        ("three dots are no ellipsis", "between the first and the last words of a passage stands ` … `, which is one character")
    } else if is_long {
        (
            "this passage has more than eight words on a side",
            "evidence points at a passage and does not copy it: its first and its last words suffice",
        )
    } else {
        ("this is no passage as evidence writes it", "write words with single spaces, or the first words, ` … ` and the last words")
    };
    let fix = Quote::KIND.accepts(&meant).then_some(Replacement::Text(meant));
    (message.to_owned(), Hint { help: Some(help.to_owned()), fix })
}

/// A name for what was spelled like a term: `personal_information` becomes `Personal Information`.
pub(super) fn named(text: &str) -> Option<String> {
    let words = text.split('_').filter(|word| !word.is_empty()).map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_uppercase() + rest
    });
    Some(words.collect::<Vec<_>>().join(" ")).filter(|name| DefinedName::KIND.accepts(name))
}
