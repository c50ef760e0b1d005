//! Which statement of the one document is which of the other.
//!
//! Equal statements are taken out first, then statements that together say what others said together, then those with the same id, and last those that
//! are alike. Every step treats both documents the same way, so that comparing them in the other direction finds the same pairs.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::Lexicons;
use super::facts::stated_by;
use super::item::{Frame, Item, pair_by};
use super::likeness::likeness;
use super::role::Role;

/// How many pairs of statements of one list are looked at one by one. Beyond that, only those are that have something rare in common.
const PAIRS: usize = 2_500;
/// How many neighbours a statement is compared with among those that have the same thing in common.
const NEIGHBOURS: usize = 2;

/// What became of the statements of one list. Numbers are positions in the lists that were handed in.
#[derive(Debug, Default)]
pub(super) struct Matched {
    /// The same statement in both, as far as it can be told.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Statements that together say what others said together.
    pub(super) regrouped: Vec<(Vec<usize>, Vec<usize>)>,
    /// Statements without a counterpart.
    pub(super) removed: Vec<usize>,
    pub(super) added: Vec<usize>,
}

/// Matches the statements of one list that have no equal in the other document.
pub(super) fn unequal<'p>(old: &[Item<'p>], new: &[Item<'p>], lexicons: Lexicons<'_, 'p>) -> Matched {
    let mut matched = Matched { regrouped: regrouped(old, new), ..Matched::default() };
    let mut free_old: HashSet<usize> = (0..old.len()).collect();
    let mut free_new: HashSet<usize> = (0..new.len()).collect();
    for (before, after) in &matched.regrouped {
        before.iter().for_each(|at| _ = free_old.remove(at));
        after.iter().for_each(|at| _ = free_new.remove(at));
    }
    let mut take = |(before, after): (usize, usize), pairs: &mut Vec<(usize, usize)>| {
        if free_old.contains(&before) && free_new.contains(&after) {
            free_old.remove(&before);
            free_new.remove(&after);
            pairs.push((before, after));
        }
    };
    for pair in by_id(old, new) {
        take(pair, &mut matched.pairs);
    }
    for pair in by_likeness(old, new, lexicons) {
        take(pair, &mut matched.pairs);
    }
    matched.pairs.sort_unstable();
    matched.removed = sorted(free_old);
    matched.added = sorted(free_new);
    matched
}

fn sorted(set: HashSet<usize>) -> Vec<usize> {
    let mut list: Vec<usize> = set.into_iter().collect();
    list.sort_unstable();
    list
}

/// Groups of statements that differ in their facts only, and whose facts are the same together.
fn regrouped(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<(Vec<usize>, Vec<usize>)> {
    // Frames are put together only where both documents have a statement of one.
    let shared: HashSet<u64> = old.iter().map(|item| item.frame_hash).collect();
    let shared: HashSet<u64> = new.iter().map(|item| item.frame_hash).filter(|hash| shared.contains(hash)).collect();
    let mut groups: IndexMap<Frame<'_, '_>, (Vec<usize>, Vec<usize>)> = IndexMap::new();
    for (at, item) in old.iter().enumerate().filter(|(_, item)| shared.contains(&item.frame_hash)) {
        groups.entry(item.frame()).or_default().0.push(at);
    }
    for (at, item) in new.iter().enumerate().filter(|(_, item)| shared.contains(&item.frame_hash)) {
        groups.entry(item.frame()).or_default().1.push(at);
    }
    let same = |frame: &Frame<'_, '_>, before: &[usize], after: &[usize]| {
        let several = before.len() + after.len() > 2 && !before.is_empty() && !after.is_empty();
        let (before, after) = (pick(old, before), pick(new, after));
        several
            && frame.adds_up()
            && before.len().saturating_mul(after.len()) <= PAIRS
            && before.iter().all(|item| stated_by(item, &after))
            && after.iter().all(|item| stated_by(item, &before))
    };
    groups.into_iter().filter(|(frame, (before, after))| same(frame, before, after)).map(|(_, group)| group).collect()
}

pub(super) fn pick<'i, 'p>(items: &'i [Item<'p>], positions: &[usize]) -> Vec<&'i Item<'p>> {
    positions.iter().filter_map(|at| items.get(*at)).collect()
}

fn by_id(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<(usize, usize)> {
    let with_id =
        |items: &[Item<'_>]| -> Vec<usize> { (0..items.len()).filter(|at| items.get(*at).is_some_and(|item| item.id().is_some())).collect() };
    let (before, after) = (with_id(old), with_id(new));
    let ids = |items: &[usize], all: &[Item<'_>]| -> Vec<Option<String>> {
        items.iter().map(|at| all.get(*at).and_then(Item::id).map(str::to_owned)).collect()
    };
    let pairs = pair_by(&ids(&before, old), &ids(&after, new));
    pairs.into_iter().filter_map(|(a, b)| Some((*before.get(a)?, *after.get(b)?))).collect()
}

/// Pairs by likeness, the most alike first. Of pairs that are equally alike, the one whose statements stand nearer to each other comes first; this
/// order is the same seen from the other side.
fn by_likeness<'p>(old: &[Item<'p>], new: &[Item<'p>], lexicons: Lexicons<'_, 'p>) -> Vec<(usize, usize)> {
    let candidates = if old.len().saturating_mul(new.len()) <= PAIRS { all(old, new) } else { with_something_in_common(old, new) };
    let mut pairs: Vec<(u32, (usize, usize))> = candidates
        .into_iter()
        .filter_map(|(before, after)| Some((likeness(old.get(before)?, new.get(after)?, lexicons)?, (before, after))))
        .collect();
    pairs.sort_by_key(|(alike, (before, after))| (std::cmp::Reverse(*alike), before.abs_diff(*after), before + after, *before));
    pairs.into_iter().map(|(_, pair)| pair).collect()
}

fn all(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<(usize, usize)> {
    (0..old.len()).flat_map(|before| (0..new.len()).map(move |after| (before, after))).collect()
}

/// Pairs of statements that have an item of a list, or what they are about, in common. Where many have it, each is paired with its neighbours in order.
fn with_something_in_common(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<(usize, usize)> {
    let mut having: HashMap<_, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (items, is_new) in [(old, false), (new, true)] {
        for (at, item) in items.iter().enumerate() {
            let part = item.part();
            let telling = item.flat.iter().filter(|(key, _)| {
                matches!(key.row(part).role, Role::Key) && key.name() != "stance" || item.axes.iter().any(|axis| axis.key == *key)
            });
            for (key, atom) in telling.flat_map(|(key, atoms)| atoms.iter().map(move |atom| (key, *atom))) {
                let (before, after) = having.entry((key, atom)).or_default();
                if is_new { after.push(at) } else { before.push(at) }
            }
        }
    }
    let mut pairs: Vec<(usize, usize)> = having.into_values().flat_map(|(before, after)| neighbours(&before, &after)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn neighbours(before: &[usize], after: &[usize]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (at, old) in before.iter().enumerate() {
        let from = at.saturating_sub(NEIGHBOURS);
        let near = after.iter().skip(from).take(at + NEIGHBOURS + 1 - from);
        pairs.extend(near.map(|new| (*old, *new)));
    }
    pairs
}
