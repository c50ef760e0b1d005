//! Statements as sets of facts, so that a statement split in two, or two put together, are seen to say the same.
//!
//! A statement states every combination of its lists. Whether one statement's facts are among those of several others is found by taking away,
//! statement after statement, what that one covers. The work is bounded; where the bound is reached, nothing is claimed.

use super::flat::Atom;
use super::item::Item;
use super::lexicon::Lexicon;
use super::special::is_grave;
use crate::vocab::Stance;

/// How many steps one question may take.
const STEPS: usize = 2_000;

/// Whether each fact of a statement is stated by one of the others. The frames have to be equal.
pub(super) fn stated_by<'p>(item: &Item<'p>, lexicon: &Lexicon<'p>, others: &[&Item<'p>]) -> bool {
    let lists: Vec<Vec<Atom<'p>>> = item.axes.iter().map(|axis| axis.atoms.clone()).collect();
    let mut steps = STEPS;
    !item.axes.is_empty() && remains(item, lexicon, lists, others, &mut steps) == Some(false)
}

/// Whether something of these lists is left when what the others state is taken away; nothing if that takes too long.
fn remains<'p>(item: &Item<'p>, lexicon: &Lexicon<'p>, lists: Vec<Vec<Atom<'p>>>, others: &[&Item<'p>], steps: &mut usize) -> Option<bool> {
    *steps = steps.checked_sub(1)?;
    let [other, rest @ ..] = others else { return Some(true) };
    let mut covered = Vec::with_capacity(lists.len());
    let mut open = Vec::with_capacity(lists.len());
    for ((axis, theirs), atoms) in item.axes.iter().zip(&other.axes).zip(&lists) {
        let (inside, outside): (Vec<_>, Vec<_>) = atoms.iter().partition(|atom| {
            let is_grave = is_grave(axis.name, **atom) && item.statement.common().stance != Stance::DoesNot;
            if is_grave { theirs.atoms.binary_search(atom).is_ok() } else { lexicon.covered(axis.of, **atom, &theirs.cover) }
        });
        if inside.is_empty() {
            return remains(item, lexicon, lists, rest, steps);
        }
        covered.push(inside);
        open.push(outside);
    }
    for (at, outside) in open.into_iter().enumerate().filter(|(_, outside)| !outside.is_empty()) {
        // Of what comes before, the covered items only: the others have been looked at already.
        let before = covered.iter().take(at).cloned();
        let after = lists.iter().skip(at + 1).cloned();
        let piece = before.chain([outside]).chain(after).collect();
        if remains(item, lexicon, piece, rest, steps)? {
            return Some(true);
        }
    }
    Some(false)
}
