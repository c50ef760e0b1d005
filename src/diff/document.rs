//! What stands around the statements: title, dates, other documents, confirmed silence, and what the encoder says.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::unordered::same;
use super::{Change, Direction, Kind, Side};
use crate::model::{Document, Locator, Path, Policy, Scope, Value};
use crate::vocab::Vocabulary;

/// What changed around the statements.
pub(super) fn changes(old: &Policy, new: &Policy, found: &mut Vec<Change>) {
    document(&old.document, &new.document, found);
    scope(&old.scope, &new.scope, found);
    silence(old, new, found);
    let about_file = "it is about the file and not about the text";
    if !same(&old.encoding, &new.encoding) {
        let summary = "What the file says about itself: changed";
        found.push(neutral("encoding", None, (!old.encoding.is_absent(), !new.encoding.is_absent()), summary, about_file));
    }
    if old.x != new.x {
        found.push(neutral("x", None, (!old.x.0.is_empty(), !new.x.0.is_empty()), "Extensions of the file: changed", about_file));
    }
}

/// A change that has no part in the meaning, with whether either document has the thing.
fn neutral(part: &'static str, field: Option<&'static str>, (before, after): (bool, bool), summary: &str, reason: &str) -> Change {
    let path = field.map_or_else(|| Path::root().join(part), |field| Path::root().join(part).join(field));
    let side = |there: bool| there.then(|| Side { path: path.clone(), evidence: Vec::new() });
    let kind = match (before, after) {
        (false, true) => Kind::Added,
        (true, false) => Kind::Removed,
        _ => Kind::Changed,
    };
    Change {
        summary: summary.to_owned(),
        reason: reason.to_owned(),
        field: field.map(str::to_owned),
        old: side(before),
        new: side(after),
        ..Change::of(part, kind, Direction::Neutral)
    }
}

fn document(old: &Document, new: &Document, found: &mut Vec<Change>) {
    let shown = |value: Option<String>| value.map_or_else(|| "not stated".to_owned(), |value| format!("`{value}`"));
    let date = |date: Option<crate::model::Date>| date.map(|date| date.day().to_string());
    let text = |text: Option<&str>| text.map(str::to_owned);
    let nothing: &[Locator] = &[];
    let (from, to) = (&old.evidence, &new.evidence);
    let wording = "it has no part in what may be done with data";
    let rows = [
        ("title", "Title", text(old.title.as_ref().map(AsRef::as_ref)), text(new.title.as_ref().map(AsRef::as_ref)), &*from.title, &*to.title),
        ("language", "Language", text(old.language.as_ref().map(AsRef::as_ref)), text(new.language.as_ref().map(AsRef::as_ref)), nothing, nothing),
        (
            "prevailing_language",
            "Prevailing language",
            text(old.prevailing_language.as_ref().map(AsRef::as_ref)),
            text(new.prevailing_language.as_ref().map(AsRef::as_ref)),
            &*from.prevailing_language,
            &*to.prevailing_language,
        ),
        ("effective_date", "Effective date", date(old.effective_date), date(new.effective_date), &*from.effective_date, &*to.effective_date),
        ("last_updated", "Last update", date(old.last_updated), date(new.last_updated), &*from.last_updated, &*to.last_updated),
        ("url", "Address of the text", text(old.url.as_ref().map(AsRef::as_ref)), text(new.url.as_ref().map(AsRef::as_ref)), nothing, nothing),
    ];
    for (field, words, before, after, old_evidence, new_evidence) in rows {
        if before == after {
            continue;
        }
        let stands = (before.is_some(), after.is_some());
        let summary = format!("{words}: {} before, {} now", shown(before), shown(after));
        let mut change = neutral("document", Some(field), stands, &summary, wording);
        if field == "prevailing_language" {
            change.direction = Direction::Unclear;
            change.reason = "the two versions may differ, and another one now decides".to_owned();
        }
        change.old.iter_mut().for_each(|side| side.evidence = old_evidence.to_vec());
        change.new.iter_mut().for_each(|side| side.evidence = new_evidence.to_vec());
        found.push(change);
    }
    let about_copy = "it is about the copy that was read";
    let rest = [
        ("capture", "Copy that was read: changed", old.capture != new.capture, about_copy),
        ("sections", "Sections that evidence refers to: changed", !same(&old.sections, &new.sections), "they say where things stand in the text"),
        ("evidence", "Evidence of the document's facts: changed", !same(from, to), "it says where things stand in the text"),
        ("note", "Note on the document: changed", old.note != new.note, "it is the encoder's"),
    ];
    for (field, summary, differs, reason) in rest {
        if differs {
            let stands = (old.stated().contains(&field), new.stated().contains(&field));
            found.push(neutral("document", Some(field), stands, summary, reason));
        }
    }
    entries("parts", "Part of the document", &old.parts, &new.parts, found);
    entries("related", "Document referred to", &old.related, &new.related, found);
}

/// Parts of the text and documents that it refers to. What stands in another document is not known here, so nothing is said of the direction.
fn entries<V: PartialEq + serde::Serialize>(
    field: &'static str,
    noun: &str,
    old: &IndexMap<crate::model::Id, V>,
    new: &IndexMap<crate::model::Id, V>,
    found: &mut Vec<Change>,
) {
    for name in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        let (before, after) = (old.get(name), new.get(name));
        if same(&before, &after) {
            continue;
        }
        let verb = match (before.is_some(), after.is_some()) {
            (false, true) => "added",
            (true, false) => "removed",
            _ => "changed",
        };
        let mut change = neutral("document", Some(field), (before.is_some(), after.is_some()), &format!("{noun} `{name}`: {verb}"), "");
        change.direction = Direction::Unclear;
        change.reason = "what that means depends on the other document or part".to_owned();
        for side in change.old.iter_mut().chain(&mut change.new) {
            side.path = side.path.join(name);
        }
        found.push(change);
    }
}

/// That the policy covers nothing else than what it names.
fn scope(old: &Scope, new: &Scope, found: &mut Vec<Change>) {
    if old.exclusive == new.exclusive {
        return;
    }
    let mut change = neutral(
        "scope",
        Some("exclusive"),
        (!old.exclusive.is_empty(), !new.exclusive.is_empty()),
        if new.exclusive.is_empty() {
            "The text no longer says that it covers nothing else"
        } else {
            "The text now says that it covers nothing else"
        },
        "outside what a policy covers it promises nothing",
    );
    change.direction = if new.exclusive.is_empty() { Direction::Narrower } else { Direction::Wider };
    found.push(change);
}

/// Topics of which the file confirms that the text is silent. What was lost or gained is told where it stood.
fn silence(old: &Policy, new: &Policy, found: &mut Vec<Change>) {
    let listed = |policy: &Policy, topic| policy.not_stated.iter().position(|other| *other == topic);
    let topics: BTreeSet<_> = old.not_stated.iter().chain(&new.not_stated).copied().collect();
    for topic in topics {
        let (before, after) = (listed(old, topic), listed(new, topic));
        if before.is_some() == after.is_some() {
            continue;
        }
        let now = if after.is_some() { "now confirmed" } else { "no longer confirmed" };
        let summary = format!("Silence on `{}`: {now}", topic.name());
        let reason = "it says what the text does not say; what changed in the text is told where it stands";
        let mut change = neutral("not_stated", None, (before.is_some(), after.is_some()), &summary, reason);
        for (side, at) in change.old.iter_mut().zip(before).chain(change.new.iter_mut().zip(after)) {
            side.path = side.path.join(at);
        }
        found.push(change);
    }
}
