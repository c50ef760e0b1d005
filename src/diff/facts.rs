//! Statements as sets of facts, so that a statement split in two, or two put together, are seen to say the same.
//!
//! A statement states every combination of its lists. Whether one statement's facts are among those of several others is found by taking away,
//! statement after statement, what that one covers. The work is bounded; where the bound is reached, nothing is claimed.

use super::item::Item;
use super::special::is_grave;
use crate::vocab::Stance;

/// How many steps one question may take.
const STEPS: usize = 2_000;

/// Whether each fact of a statement is stated by one of the others. The frames have to be equal.
pub(super) fn stated_by(item: &Item<'_>, others: &[&Item<'_>]) -> bool {
    let lists: Vec<Vec<usize>> = item.axes.iter().map(|axis| (0..axis.atoms().len()).collect()).collect();
    let mut steps = STEPS;
    !item.axes.is_empty() && remains(item, lists, others, &mut steps) == Some(false)
}

/// Whether something of these lists, given by the positions of their items, is left when what the others state is taken away; nothing if that takes too
/// long.
fn remains(item: &Item<'_>, lists: Vec<Vec<usize>>, others: &[&Item<'_>], steps: &mut usize) -> Option<bool> {
    *steps = steps.checked_sub(1)?;
    let [other, rest @ ..] = others else { return Some(true) };
    let mut covered = Vec::with_capacity(lists.len());
    let mut open = Vec::with_capacity(lists.len());
    for ((axis, theirs), list) in item.axes.iter().zip(&other.axes).zip(&lists) {
        let (inside, outside): (Vec<_>, Vec<_>) = list.iter().partition(|at| {
            let grave = axis.atoms().get(**at).filter(|atom| is_grave(axis.key.name(), **atom) && item.statement.stance() != Stance::DoesNot);
            grave.map_or_else(|| axis.is_covered(**at, &theirs.cover), |atom| theirs.atoms().binary_search(atom).is_ok())
        });
        if inside.is_empty() {
            return remains(item, lists, rest, steps);
        }
        covered.push(inside);
        open.push(outside);
    }
    for (at, outside) in open.into_iter().enumerate().filter(|(_, outside)| !outside.is_empty()) {
        // Of what comes before, the covered items only: the others have been looked at already.
        let before = covered.iter().take(at).cloned();
        let after = lists.iter().skip(at + 1).cloned();
        let piece = before.chain([outside]).chain(after).collect();
        if remains(item, piece, rest, steps)? {
            return Some(true);
        }
    }
    Some(false)
}
