//! The statements of two documents: matched, compared, and told.

use std::collections::{HashMap, HashSet};

use super::compare::{Difference, Pair, Side as Compared};
use super::direction::Weight;
use super::facts::stated_by;
use super::item::{Item, pair_by, sorted};
use super::lexicon::Lexicon;
use super::matching::{self, pick};
use super::valence::{self, Valence};
use super::words::{capital, label};
use super::{Change, Direction, Kind, Lexicons, Side, fields};
use crate::model::{Policy, STATEMENT_LISTS, StatementPlace, StatementRef};
use crate::vocab::{Stance, Vocabulary};

/// How many pairs of an added or removed statement and the others of its list are looked at, to see whether others say the same.
const LOOKED_AT: usize = 20_000;

/// What changed in the statements.
pub(super) fn changes(lexicons: Lexicons<'_, '_>, found: &mut Vec<Change>) {
    let (old, new) = (by_list(lexicons.old.policy), by_list(lexicons.new.policy));
    for (before, after) in old.iter().zip(&new) {
        list(before, after, lexicons, found);
    }
}

type Placed<'p> = (StatementPlace, StatementRef<'p>);

/// The statements of each list.
fn by_list(policy: &Policy) -> Vec<Vec<Placed<'_>>> {
    let mut lists: Vec<Vec<Placed<'_>>> = STATEMENT_LISTS.iter().map(|_| Vec::new()).collect();
    for (place, statement) in policy.statements() {
        let at = STATEMENT_LISTS.iter().position(|list| *list == place.list);
        at.and_then(|at| lists.get_mut(at)).into_iter().for_each(|list| list.push((place, statement)));
    }
    lists
}

/// The statements between those that are the same at either end: most statements of two versions are, and nothing has to be worked out for them. Where a
/// name is called otherwise, equal words need not mean the same.
fn without_ends<'l, 'p>(old: &'l [Placed<'p>], new: &'l [Placed<'p>]) -> (&'l [Placed<'p>], &'l [Placed<'p>]) {
    let same = |(a, b): &(&Placed<'p>, &Placed<'p>)| a.1 == b.1;
    let start = old.iter().zip(new).take_while(same).count();
    let most = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(most).take_while(same).count();
    let middle = |list: &'l [Placed<'p>]| list.get(start..list.len() - end).unwrap_or_default();
    (middle(old), middle(new))
}

fn list(old: &[Placed<'_>], new: &[Placed<'_>], lexicons: Lexicons<'_, '_>, found: &mut Vec<Change>) {
    let (old_middle, new_middle) = if lexicons.old.renamed.is_empty() { without_ends(old, new) } else { (old, new) };
    if old_middle.is_empty() && new_middle.is_empty() {
        return;
    }
    let before: Vec<Item<'_>> = old_middle.iter().map(|(place, statement)| Item::new(*place, *statement, lexicons.old)).collect();
    let after: Vec<Item<'_>> = new_middle.iter().map(|(place, statement)| Item::new(*place, *statement, lexicons.new)).collect();
    let (before, after) = without_equal(before, after, found);
    let before: Vec<Item<'_>> = before.into_iter().map(|item| item.with_axes(lexicons.old)).collect();
    let after: Vec<Item<'_>> = after.into_iter().map(|item| item.with_axes(lexicons.new)).collect();
    let matched = matching::unequal(&before, &after, lexicons);
    for (olds, news) in &matched.regrouped {
        found.extend(regrouped(&pick(&before, olds), &pick(&after, news)));
    }
    let (removed, added) = (pick(&before, &matched.removed), pick(&after, &matched.added));
    let looks = |count: usize, list: &[Placed<'_>]| count > 0 && count.saturating_mul(list.len()) <= LOOKED_AT;
    let (looks_back, looks_on) = (looks(added.len() + matched.pairs.len(), old), looks(removed.len() + matched.pairs.len(), new));
    let equal_old = equal(looks_back, old, &before, lexicons.old);
    let equal_new = equal(looks_on, new, &after, lexicons.new);
    let all_old = Framed::new(before.iter().chain(&equal_old).filter(|_| looks_back));
    let all_new = Framed::new(after.iter().chain(&equal_new).filter(|_| looks_on));
    for (at, to) in &matched.pairs {
        if let (Some(old), Some(new)) = (before.get(*at), after.get(*to)) {
            let elsewhere = (all_new.say(old), all_old.say(new));
            pair(old, new, elsewhere, lexicons, found);
        }
    }
    found.extend(removed.iter().map(|item| alone(item, Kind::Removed, all_new.say(item))));
    found.extend(added.iter().map(|item| alone(item, Kind::Added, all_old.say(item))));
}

/// The statements of a list that have an equal in the other document: they too may say what another one says.
fn equal<'p>(looks: bool, list: &[Placed<'p>], unequal: &[Item<'p>], lexicon: &Lexicon<'p>) -> Vec<Item<'p>> {
    let unequal: HashSet<usize> = unequal.iter().map(|item| item.place.index).collect();
    let equal = list.iter().filter(|(place, _)| looks && !unequal.contains(&place.index));
    equal.map(|(place, statement)| Item::new(*place, *statement, lexicon).with_axes(lexicon)).collect()
}

/// Takes out the statements that mean the same, and tells where they differ in what has no part in the meaning.
fn without_equal<'p>(old: Vec<Item<'p>>, new: Vec<Item<'p>>, found: &mut Vec<Change>) -> (Vec<Item<'p>>, Vec<Item<'p>>) {
    let known: HashSet<u64> = old.iter().map(|item| item.hash).collect();
    if !new.iter().any(|item| known.contains(&item.hash)) {
        return (old, new);
    }
    let whole = |items: &[Item<'p>]| items.iter().map(Item::whole).collect::<Vec<_>>();
    let with_id = |items: &[Item<'p>]| items.iter().map(|item| (item.hash, item.id())).collect::<Vec<_>>();
    let hashes = |items: &[Item<'p>]| items.iter().map(|item| item.hash).collect::<Vec<_>>();
    let take = |pairs: Vec<(usize, usize)>, old: Vec<Item<'p>>, new: Vec<Item<'p>>, found: &mut Vec<Change>| {
        let mut gone = (vec![false; old.len()], vec![false; new.len()]);
        for (before, after) in pairs {
            let (Some(one), Some(other)) = (old.get(before), new.get(after)) else { continue };
            if one.flat == other.flat {
                found.extend(apart(one, other));
                gone.0.get_mut(before).into_iter().for_each(|gone| *gone = true);
                gone.1.get_mut(after).into_iter().for_each(|gone| *gone = true);
            }
        }
        let keep =
            |items: Vec<Item<'p>>, gone: Vec<bool>| items.into_iter().zip(gone).filter(|(_, gone)| !gone).map(|(item, _)| item).collect::<Vec<_>>();
        (keep(old, gone.0), keep(new, gone.1))
    };
    // What is the same with all that belongs to it goes before the same content under the same id, and that before the same content alone.
    let (old, new) = take(pair_by(&whole(&old), &whole(&new)), old, new, found);
    let (old, new) = take(pair_by(&with_id(&old), &with_id(&new)), old, new, found);
    take(pair_by(&hashes(&old), &hashes(&new)), old, new, found)
}

fn side(item: &Item<'_>) -> Side {
    Side { path: item.place.path(), evidence: item.statement.common().evidence.to_vec() }
}

/// What differs in where something was read, and in what the encoder says of it.
fn apart(old: &Item<'_>, new: &Item<'_>) -> Option<Change> {
    let (one, other) = (old.statement.common(), new.statement.common());
    let ids = |see: &[crate::model::Id]| {
        let mut ids: Vec<String> = see.iter().map(ToString::to_string).collect();
        ids.sort_unstable();
        ids
    };
    let differs = [
        ("id", one.id != other.id),
        ("evidence", sorted(one.evidence) != sorted(other.evidence)),
        ("note", one.note != other.note),
        ("references", ids(one.see) != ids(other.see)),
        ("extensions", one.x != other.x),
    ];
    let what: Vec<&str> = differs.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect();
    (!what.is_empty()).then(|| Change {
        kind: Kind::Changed,
        direction: Direction::Neutral,
        summary: format!("{} of the {}: changed", capital(&what.join(", ")), new.label()),
        reason: "it has no part in what the text means".to_owned(),
        part: new.part(),
        field: None,
        old: Some(side(old)),
        new: Some(side(new)),
        reaches: Vec::new(),
    })
}

fn regrouped(old: &[&Item<'_>], new: &[&Item<'_>]) -> Option<Change> {
    let (first, to) = (old.first()?, new.first()?);
    let rest = new.iter().skip(1).map(|item| item.place.path());
    let count = |items: usize| if items == 1 { "one statement says".to_owned() } else { format!("{items} statements say") };
    let said = if old.len() == 1 { "one statement said".to_owned() } else { format!("{} statements said", old.len()) };
    Some(Change {
        kind: Kind::Changed,
        direction: Direction::Neutral,
        summary: format!(
            "{} what {said} before: {}",
            capital(&count(new.len())),
            new.iter().take(3).map(|item| item.label()).collect::<Vec<_>>().join("; ")
        ),
        reason: "together they state the same facts".to_owned(),
        part: first.part(),
        field: None,
        old: Some(side(first)),
        new: Some(side(to)),
        reaches: rest.collect(),
    })
}

/// Statements by the hashes of their frames, in order: those whose facts can perhaps be put together.
struct Framed<'i, 'p>(HashMap<u64, Vec<&'i Item<'p>>>);

impl<'i, 'p> Framed<'i, 'p> {
    fn new(items: impl Iterator<Item = &'i Item<'p>>) -> Self {
        let mut frames: HashMap<u64, Vec<&'i Item<'p>>> = HashMap::new();
        for item in items {
            frames.entry(item.frame_hash).or_default().push(item);
        }
        frames.values_mut().for_each(|items| items.sort_by_key(|item| item.place));
        Self(frames)
    }

    /// Where these statements state every fact of another one, the first of them that does it alone, or just the first.
    fn say(&self, item: &Item<'p>) -> Option<String> {
        let alike = self.0.get(&item.frame_hash)?;
        let frame = item.frame();
        if !frame.adds_up() {
            return None;
        }
        let same: Vec<&Item<'p>> = alike.iter().filter(|other| other.frame() == frame).copied().collect();
        if !stated_by(item, &same) {
            return None;
        }
        let alone = same.iter().find(|other| stated_by(item, &[**other]));
        alone.or(same.first()).map(|other| other.place.path().to_string())
    }
}

/// A statement that is only in one of the documents.
fn alone(item: &Item<'_>, kind: Kind, elsewhere: Option<String>) -> Change {
    let added = kind == Kind::Added;
    let denied = item.statement.common().stance == Stance::DoesNot;
    let (direction, reason) = match (valence::of(item.statement), elsewhere) {
        (_, Some(path)) => (Direction::Neutral, format!("`{path}` of the {} text states the same", if added { "old" } else { "new" })),
        (Valence::Unclear, None) => (Direction::Unclear, super::direction::OPEN.to_owned()),
        (valence, None) => {
            let weight = Weight { valence, denied, turned: false };
            let (direction, reason) = weight.of(super::role::Sense::Reach, added);
            let special = if denied || direction == Direction::Neutral { None } else { valence::reason(item.statement, added) };
            (direction, special.unwrap_or(reason).to_owned())
        }
    };
    let digest = label(item.part(), None, &item.flat);
    let called = item.id().map_or_else(|| digest.clone(), |id| format!("{digest} (`{id}`)"));
    let summary = format!("{} {}{}", capital(&called), if denied { "(a denial) " } else { "" }, if added { "added" } else { "removed" });
    let (old, new) = if added { (None, Some(side(item))) } else { (Some(side(item)), None) };
    Change { kind, direction, summary, reason, part: item.part(), field: None, old, new, reaches: Vec::new() }
}

/// A statement that is in both documents, changed. What it lost and another statement of the new text says, is not lost; and what it gained and another
/// one of the old text said, is not new.
fn pair(old: &Item<'_>, new: &Item<'_>, elsewhere: (Option<String>, Option<String>), lexicons: Lexicons<'_, '_>, found: &mut Vec<Change>) {
    let (before, after) = (old.statement.common().stance, new.statement.common().stance);
    let denials = (before == Stance::DoesNot, after == Stance::DoesNot);
    let (one, other) = (valence::of(old.statement), valence::of(new.statement));
    let weight =
        Weight { valence: if one == other { one } else { Valence::Unclear }, denied: denials.0 || denials.1, turned: denials.0 != denials.1 };
    let label = label(new.part(), new.id().or(old.id()), &new.flat);
    let mut tell = |field: &'static str, kind, direction, summary: String, reason: String| {
        let field = Some(field.to_owned());
        found.push(Change {
            kind,
            direction,
            summary,
            reason,
            part: new.part(),
            field,
            old: Some(side(old)),
            new: Some(side(new)),
            reaches: Vec::new(),
        });
    };
    if before != after {
        let (direction, reason) = stance(old, new, before, after);
        let summary = format!("The {label}: {} (`{}`) before, {} (`{}`) now", stated(before), before.name(), stated(after), after.name());
        tell("stance", Kind::Changed, direction, summary, reason);
    }
    let pair = Pair {
        part: new.part(),
        old: Compared { lexicon: lexicons.old, flat: &old.flat },
        new: Compared { lexicon: lexicons.new, flat: &new.flat },
        weight,
    };
    for Difference { field, kind, direction, what, reason } in pair.differences() {
        let is_axis = old.axes.iter().chain(&new.axes).any(|axis| axis.key.name() == field);
        let other = match kind {
            Kind::Removed => elsewhere.0.as_ref(),
            Kind::Added => elsewhere.1.as_ref(),
            Kind::Changed => None,
        };
        let (direction, reason) = match other.filter(|_| is_axis) {
            Some(path) => (Direction::Neutral, format!("`{path}` of the {} text states it", if kind == Kind::Removed { "new" } else { "old" })),
            None => (direction, super::reasons::reason(field, direction, &reason)),
        };
        tell(field, kind, direction, sentence(new.part(), field, &label, &what), reason);
    }
    found.extend(apart(old, new));
}

/// A change of a field as a sentence.
pub(super) fn sentence(part: &str, field: &str, label: &str, what: &str) -> String {
    let words = if field == "period" { "Period" } else { fields::of(part, field).words };
    match (field, what) {
        ("open_ended" | "exclusive" | "every", _) => format!("In the {label}, {what}"),
        (_, "yes added") => format!("{words} of the {label}: now stated"),
        (_, "yes removed") => format!("{words} of the {label}: no longer stated"),
        _ => format!("{words} of the {label}: {what}"),
    }
}

const fn stated(stance: Stance) -> &'static str {
    match stance {
        Stance::Does => "stated",
        Stance::May => "reserved",
        Stance::DoesNot => "denied",
    }
}

/// A denial goes less far than what is reserved, and that less far than what is stated as a fact.
fn stance(old: &Item<'_>, new: &Item<'_>, before: Stance, after: Stance) -> (Direction, String) {
    let (one, other) = (valence::affirmed(old.statement), valence::affirmed(new.statement));
    let valence = if one == other { one } else { Valence::Unclear };
    let rank = |stance| match stance {
        Stance::DoesNot => 0,
        Stance::May => 1,
        Stance::Does => 2,
    };
    let more = rank(after) > rank(before);
    let (direction, _) = Weight { valence, denied: false, turned: false }.of(super::role::Sense::Reach, more);
    let reason = match (before, after) {
        (Stance::DoesNot, _) => "what the text denied is no longer denied",
        (_, Stance::DoesNot) => "the text now denies it",
        (Stance::May, _) => "what was only reserved is now stated as a fact",
        _ => "what was stated as a fact is now only reserved",
    };
    (direction, reason.to_owned())
}
