//! What is said of a name that is used and declared nowhere, and what was most likely meant.

use super::declared::{Declared, Sort};
use super::names::{PARTIES, Unknown};
use super::report::{Details, Report, Target};
use crate::diagnostic::{Code, nearest};
use crate::model::{Path, Policy};
use crate::source::{disguised, plain, twin, unseen};
use crate::vocab::{DataCategory, Party, Term, Vocabulary, VocabularyInfo};

/// Another name of what is declared, with the name under which it is.
pub(super) type Alias<'p> = (&'p str, &'p str, Sort);

/// Legal names and spellings that stand beside the names.
pub(super) fn aliases(policy: &Policy) -> Vec<Alias<'_>> {
    let publishers = policy.publishers.iter().flat_map(|(name, publisher)| {
        let others = publisher.legal_name.iter().chain(&publisher.as_written).chain(&publisher.also_called);
        others.map(|other| (other.as_str(), name.as_str(), Sort::Publisher))
    });
    let recipients = policy.recipients.iter().flat_map(|(name, recipient)| {
        let others = recipient.legal_name.iter().chain(&recipient.as_written);
        others.map(|other| (other.as_str(), name.as_str(), Sort::Recipient))
    });
    let definitions = policy
        .definitions
        .iter()
        .flat_map(|(name, definition)| definition.as_written.iter().map(|other| (other.as_str(), name.as_str(), Sort::Definition)));
    publishers.chain(recipients).chain(definitions).collect()
}

/// Reports the use of a name that is declared nowhere. The answer is the declared name of which it is a piece, if it is one.
pub(super) fn undeclared(unknown: &Unknown<'_>, declared: &Declared<'_>, meant: Option<&str>, report: &mut Report<'_, '_, '_>) -> Option<String> {
    let Unknown { name, path, expected } = unknown;
    let target = Target::Value(path.clone());
    if let Some(declaration) = declared.get(name, expected) {
        let sort = declaration.sort;
        let wanted = expected.iter().map(|sort| sort.name()).collect::<Vec<_>>().join(" or ");
        let details = Details::label(format!("expected {wanted}")).related(declaration.target(name), format!("{} here", sort.name()));
        report.add(Code::UndeclaredName, &target, format!("`{name}` is {}, and {wanted} belongs here", sort.name()), details);
        return None;
    }
    if let Some((first, last, whole)) = split_at_comma(path, expected, declared, report) {
        // The first piece that is declared nowhere speaks for the whole.
        if first.is_some() {
            let help = format!("YAML has split `{whole}` at its comma: put the whole name in quotes");
            let details = Details::label("declared nowhere").help(help).instead_of(first, last, &whole);
            report.add(Code::UndeclaredName, &target, format!("`{name}` is declared nowhere"), details);
        }
        return Some(whole);
    }
    if let Some(looks) = meant.filter(|meant| plain(meant) == plain(name)) {
        look_alike(unknown, looks, declared, report);
        return None;
    }
    let message = format!("`{name}` is declared nowhere");
    let mut details = Details::label("declared nowhere").help(homes(expected));
    if meant.is_some() {
        details = details.meant(meant);
    } else if let Some(term) = term(name, expected) {
        details = details.help(format!("{}, or use the term `{term}`", homes(expected)));
    }
    report.add(Code::UndeclaredName, &target, message, details);
    None
}

/// Where a name of such a sort is declared, as advice.
fn homes(expected: &[Sort]) -> String {
    let homes: Vec<&str> = expected.iter().filter(|sort| **sort != Sort::Statement).map(|sort| sort.home()).collect();
    let under = match homes.as_slice() {
        [] => return "give the statement that is meant this `id`".to_owned(),
        [only] => format!("declare it under {only}"),
        [first @ .., last] => format!("declare it under {} or {last}", first.join(", ")),
    };
    if expected.contains(&Sort::Statement) { format!("{under}, or give a statement this `id`") } else { under }
}

/// The name or term that a misspelt name most likely stands for.
pub(super) fn meant<'p>(unknown: &Unknown<'_>, aliases: &[Alias<'p>], candidates: &[(&'p str, Sort)]) -> Option<&'p str> {
    let Unknown { name, expected, .. } = unknown;
    if let Some((_, name, _)) = aliases.iter().find(|(alias, _, sort)| alias == name && expected.contains(sort)) {
        return Some(name);
    }
    let candidates = candidates.iter().filter(|(_, sort)| expected.contains(sort)).map(|(name, _)| *name);
    let looks = plain(name);
    if let Some(alike) = candidates.clone().find(|other| plain(other) == looks) {
        return Some(alike);
    }
    if let Some(term) = (*looks != **name).then(|| term(&looks, expected)).flatten().filter(|term| **term == *looks) {
        return Some(term);
    }
    let spelled = name.to_lowercase().replace([' ', '-'], "_");
    nearest(name, candidates).or_else(|| term(name, expected).filter(|term| *term == spelled))
}

/// The term for what was written like a name: `E-mail address`, `Service Providers`.
fn term(name: &str, expected: &[Sort]) -> Option<&'static str> {
    let spoken = name.to_lowercase().replace(['-', '_'], " ");
    let one = spoken.strip_suffix('s').unwrap_or(&spoken);
    let is_it = |term: &Term| [spoken.as_str(), one].iter().any(|words| term.name().replace('_', " ") == *words || term.has_synonym(words));
    let find = |info: &'static VocabularyInfo| info.terms().find(is_it).map(Term::name);
    match expected {
        [Sort::Definition] => find(DataCategory::INFO),
        PARTIES => find(Party::INFO),
        _ => None,
    }
}

/// What makes a name another than it looks like.
pub(super) fn what(name: &str) -> String {
    match disguised(name) {
        Some(c) if twin(c).is_some() => format!("`{c}` (U+{:04X})", u32::from(c)),
        Some(c) => unseen(c),
        None if name.contains("  ") => "two spaces in a row".to_owned(),
        None => "an accent that is a character of its own".to_owned(),
    }
}

/// Reports a name that looks like one that is declared, or like a term, and is another.
fn look_alike(unknown: &Unknown<'_>, meant: &str, declared: &Declared<'_>, report: &mut Report<'_, '_, '_>) {
    let Unknown { name, path, expected } = unknown;
    let is_plain = plain(meant) == meant;
    let message = match is_plain {
        true => format!("`{meant}` is written with {}", what(name)),
        false => format!("`{}` is declared nowhere: the name that is declared looks the same, and is written with {}", plain(name), what(meant)),
    };
    let mut details = Details::label("only looks the same").help("where it is declared, write the name as it looks");
    if is_plain {
        details = details.help(format!("write `{meant}`"));
        details.replacement = Some(meant.to_owned());
    }
    if let Some(declaration) = declared.get(meant, expected) {
        details = details.related(declaration.target(meant), "declared here");
    }
    report.add(Code::UndeclaredName, &Target::Value(path.clone()), message, details);
}

/// The most pieces into which the commas of a name split it.
const MOST_PIECES: usize = 4;

/// The declared name that the items around one make together, because it has commas and no quotes; with the places of its first and last piece, if no piece before
/// this one is a name that is declared nowhere.
fn split_at_comma(path: &Path, expected: &[Sort], declared: &Declared<'_>, report: &Report<'_, '_, '_>) -> Option<(Option<Path>, Path, String)> {
    let (list, at, items) = report.items_around(path, MOST_PIECES - 1)?;
    let position = items.iter().position(|(index, _)| *index == at)?;
    for length in 2..=MOST_PIECES {
        for start in (position + 1).saturating_sub(length)..=position {
            let Some(pieces) = items.get(start..start + length) else { continue };
            let texts: Vec<&str> = pieces.iter().map(|(_, text)| *text).collect();
            let whole = texts.join(", ");
            let (Some((first, _)), Some((last, _))) = (pieces.first(), pieces.last()) else { continue };
            if declared.is_one_of(&whole, expected) {
                let is_first = pieces.iter().take(position - start).all(|(_, piece)| declared.is_one_of(piece, expected));
                return Some((is_first.then(|| list.join(*first)), list.join(*last), whole));
            }
        }
    }
    None
}
