//! Reasons for people: what statements say, with all their limits, in the words of [`phrase`](crate::phrase).

use crate::claims::{Answer, Claim, Ground, Respect};
use crate::model::{Policy, StatementRef};
use crate::phrase::{self, Kind, Piece};
use crate::vocab::Vocabulary;

/// What a statement says, in whole sentences.
///
/// References to statements by their short names lead a reader nowhere and are left out. Words that stand in the file beside terms are those of the person
/// who wrote the file, and stand without quotation marks.
pub(super) fn said(policy: &Policy, statement: StatementRef<'_>) -> String {
    let sentence = phrase::statement(policy, statement);
    let (mut text, mut skips) = (String::new(), false);
    for (at, piece) in sentence.pieces.iter().enumerate() {
        let mut words: &str = &piece.text;
        if is_reference(piece) {
            // The sentence that it stands in goes.
            text.truncate(text.rfind(". ").map_or(0, |end| end + 1));
            skips = true;
            continue;
        }
        if skips {
            let Some((_, rest)) = words.split_once('.') else { continue };
            (words, skips) = (rest, false);
        }
        if piece.kind == Kind::Text && text.ends_with('\u{201c}') {
            text.pop();
            let goes_on = sentence.pieces.get(at + 1).is_some_and(|next| next.text.starts_with("\u{201d},") || next.text.starts_with("\u{201d})"));
            text += if goes_on { words.trim_end_matches('.') } else { words };
            continue;
        }
        let after_text = at.checked_sub(1).and_then(|before| sentence.pieces.get(before)).is_some_and(|before| before.kind == Kind::Text);
        text += if after_text { words.strip_prefix('\u{201d}').unwrap_or(words) } else { words };
    }
    let text = text.trim().to_owned();
    if text.is_empty() || text.ends_with(['.', '!', '?']) { text } else { text + "." }
}

fn is_reference(piece: &Piece<'_>) -> bool {
    matches!(piece.kind, Kind::Reference(..)) && matches!(piece.field, Some("exception_to" | "see"))
}

/// "It says: We may use your content for advertising."
pub(super) fn says(policy: &Policy, claim: &Claim<'_>) -> String {
    format!("It says: {}", said(policy, claim.statement))
}

/// Several things in a row: "a, b and c".
pub(super) fn row(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// What one of several questions of a wish is about, by the terms that it names of several.
pub(super) fn asked<'n>(names: impl IntoIterator<Item = Option<&'n str>>) -> String {
    let names: Vec<String> = names.into_iter().flatten().map(|name| format!("\u{201c}{}\u{201d}", name.replace('_', " "))).collect();
    names.join(" with ")
}

/// The name of a topic, right or measure as it stands in the vocabulary, with spaces.
pub(super) fn named<V: Vocabulary>(term: V) -> String {
    format!("\u{201c}{}\u{201d}", term.name().replace('_', " "))
}

/// Which part of what is asked a statement is about, where it is about part of it.
pub(super) fn part(ground: &Ground<'_, '_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in ground.parts.iter().map(|part| part.item.replace('_', " ")) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    const MOST: usize = 6;
    let more = parts.len().saturating_sub(MOST);
    if more > 0 {
        parts.truncate(MOST);
        parts.push(format!("{more} more"));
    }
    match () {
        () if ground.whole => String::new(),
        () if parts.is_empty() => " This is about a part of what the wish names.".to_owned(),
        () => format!(" This is about a part of what the wish names: {}.", row(&parts, "and")),
    }
}

/// Why a statement leaves open whether it is about what is asked.
pub(super) fn open(ground: &Ground<'_, '_>, answer: &Answer<'_, '_>) -> String {
    if !ground.claim.asserts() {
        return " This is too weak, or too wide, to rule it out.".to_owned();
    }
    if ground.claim.presupposed {
        return " This presupposes it, and does not say that it is done.".to_owned();
    }
    let unnamed: Vec<String> = ground
        .unsaid
        .iter()
        .map(|respect| match respect {
            Respect::Action => {
                format!("whether this is to {}", answer.question().matter.map_or_else(String::new, |matter| matter.as_str().replace('_', " ")))
            }
            Respect::Data => "the data".to_owned(),
            Respect::Purpose => "the purposes".to_owned(),
            Respect::Recipient => "the recipients".to_owned(),
        })
        .collect();
    if unnamed.is_empty() {
        " What it names may or may not include what the wish is about.".to_owned()
    } else {
        format!(" It does not say {}.", row(&unnamed, "or"))
    }
}
