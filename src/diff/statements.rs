//! The statements of two documents: matched, compared, and told.

use std::collections::HashSet;

use super::compare::{Difference, Pair};
use super::direction::Weight;
use super::item::{Item, pair_by, sorted};
use super::kept::Others;
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

fn list<'p>(old: &[Placed<'p>], new: &[Placed<'p>], lexicons: Lexicons<'_, 'p>, found: &mut Vec<Change>) {
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
    let all_old = Others::new(lexicons, Kind::Added, &before, &equal_old, looks_back);
    let all_new = Others::new(lexicons, Kind::Removed, &after, &equal_new, looks_on);
    for (at, to) in &matched.pairs {
        if let (Some(old), Some(new)) = (before.get(*at), after.get(*to)) {
            pair(old, new, (&all_old, &all_new), lexicons, found);
        }
    }
    removed.iter().for_each(|item| alone(item, Kind::Removed, &all_new, lexicons, found));
    added.iter().for_each(|item| alone(item, Kind::Added, &all_old, lexicons, found));
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
    let ids = |see: &[crate::model::Reference]| {
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
        summary: format!("{} of the {}: changed", capital(&what.join(", ")), new.label()),
        reason: "it has no part in what the text means".to_owned(),
        old: Some(side(old)),
        new: Some(side(new)),
        ..Change::of(new.part(), Kind::Changed, Direction::Neutral)
    })
}

fn regrouped(old: &[&Item<'_>], new: &[&Item<'_>]) -> Option<Change> {
    let (first, to) = (old.first()?, new.first()?);
    let rest = new.iter().skip(1).map(|item| item.place.path());
    let count = |items: usize| if items == 1 { "one statement says".to_owned() } else { format!("{items} statements say") };
    let said = if old.len() == 1 { "one statement said".to_owned() } else { format!("{} statements said", old.len()) };
    Some(Change {
        summary: format!(
            "{} what {said} before: {}",
            capital(&count(new.len())),
            new.iter().take(3).map(|item| item.label()).collect::<Vec<_>>().join("; ")
        ),
        reason: "together they state the same facts".to_owned(),
        old: Some(side(first)),
        new: Some(side(to)),
        reaches: rest.collect(),
        ..Change::of(first.part(), Kind::Changed, Direction::Neutral)
    })
}

/// A statement that is only in one of the documents. What it says and another one says too is neither lost nor new.
fn alone<'p>(item: &Item<'p>, kind: Kind, others: &Others<'_, 'p>, lexicons: Lexicons<'_, 'p>, found: &mut Vec<Change>) {
    let added = kind == Kind::Added;
    let denied = item.statement.stance() == Stance::DoesNot;
    let lexicon = if added { lexicons.new } else { lexicons.old };
    let keeper = others.keeper(item, None);
    let (direction, reason) = match keeper.as_ref().map(|kept| kept.by.place.path().to_string()).or_else(|| others.say(item)) {
        Some(path) => (Direction::Neutral, format!("`{path}` of the {} text states the same", if added { "old" } else { "new" })),
        None => {
            let (direction, reason) = Weight { valence: item.valence, denied, turned: false }.of(super::role::Sense::Reach, added);
            let special = valence::reason(lexicon.reader(), item.statement, added).filter(|_| !denied && direction != Direction::Neutral);
            (direction, special.unwrap_or(reason).to_owned())
        }
    };
    let digest = label(item.part(), None, &item.flat) + &valence::others(lexicon.reader(), item.statement).map(|by| format!(" by {by}")).unwrap_or_default();
    let called = item.id().map_or_else(|| digest.clone(), |id| format!("{digest} (`{id}`)"));
    let summary = format!("{} {}{}", capital(&called), if denied { "(a denial) " } else { "" }, kind.as_str());
    let (old, new) = if added { (None, Some(side(item))) } else { (Some(side(item)), None) };
    found.push(Change { summary, reason, old, new, ..Change::of(item.part(), kind, direction) });
    if let Some(kept) = keeper {
        let (old, new) = if added { (kept.by, item) } else { (item, kept.by) };
        let label = label(new.part(), new.id().or(old.id()), &new.flat);
        found.extend(kept.differences.into_iter().map(|difference| differs(difference, &label, old, new)));
    }
}

fn differs(difference: Difference, label: &str, old: &Item<'_>, new: &Item<'_>) -> Change {
    let Difference { field, kind, direction, what, reason } = difference;
    Change {
        summary: sentence(new.part(), field, label, &what),
        reason: super::reasons::reason(field, direction, &reason),
        field: Some(field.to_owned()),
        old: Some(side(old)),
        new: Some(side(new)),
        ..Change::of(new.part(), kind, direction)
    }
}

/// A statement that is in both documents, changed. What it lost and another statement of the new text says, is not lost; and what it gained and another
/// one of the old text said, is not new.
fn pair<'p>(
    old: &Item<'p>,
    new: &Item<'p>,
    (all_old, all_new): (&Others<'_, 'p>, &Others<'_, 'p>),
    lexicons: Lexicons<'_, 'p>,
    found: &mut Vec<Change>,
) {
    let (before, after) = (old.statement.stance(), new.statement.stance());
    let label = label(new.part(), new.id().or(old.id()), &new.flat);
    if before != after {
        let (direction, reason) = stance(old, new, lexicons);
        found.push(Change {
            summary: format!("The {label}: {} (`{}`) before, {} (`{}`) now", stated(before), before.name(), stated(after), after.name()),
            reason,
            field: Some("stance".to_owned()),
            old: Some(side(old)),
            new: Some(side(new)),
            ..Change::of(new.part(), Kind::Changed, direction)
        });
    }
    for mut difference in Pair::of(old, new, lexicons).differences() {
        let axis = old.axes.iter().chain(&new.axes).find(|axis| axis.key.name() == difference.field);
        let elsewhere = axis.and_then(|axis| match difference.kind {
            Kind::Removed => all_new.say_too(old, new, axis.key).map(|path| (path, "new")),
            Kind::Added => all_old.say_too(new, old, axis.key).map(|path| (path, "old")),
            Kind::Changed => None,
        });
        if let Some((path, text)) = elsewhere {
            difference.direction = Direction::Neutral;
            difference.reason = format!("`{path}` of the {text} text states it");
        }
        found.push(differs(difference, &label, old, new));
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
fn stance<'p>(old: &Item<'p>, new: &Item<'p>, lexicons: Lexicons<'_, 'p>) -> (Direction, String) {
    let (before, after) = (old.statement.stance(), new.statement.stance());
    let one = valence::affirmed(lexicons.old.reader(), old.statement);
    let other = valence::affirmed(lexicons.new.reader(), new.statement);
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
