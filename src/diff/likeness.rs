//! How alike two statements are, for those that have neither an id nor their content in common.

use super::Lexicons;
use super::fields::FieldName;
use super::flat::Atom;
use super::item::Item;
use super::lexicon::Lexicon;
use super::role::{Of, Role};

/// From here on, two statements count as the same statement, changed. Out of 100.
const ALIKE: u32 = 45;
/// The same for statements to which the files give different ids.
const ALIKE_DESPITE_IDS: u32 = 75;
/// How much a list that says what the statement is about counts for, compared with another field.
const WEIGHT_OF_AXIS: u32 = 3;
/// How many pieces of evidence are compared.
const LOCATORS: usize = 20;

/// How alike two statements are, out of 100; nothing where they are different statements.
pub(super) fn likeness<'p>(old: &Item<'p>, new: &Item<'p>, lexicons: Lexicons<'_, 'p>) -> Option<u32> {
    let part = old.part();
    // Which of the lists that both have meet. Statements that have such lists, and of which none do, are about something else.
    let meets = |key: FieldName| {
        let (before, after) = (old.axes.iter().find(|axis| axis.key == key)?, new.axes.iter().find(|axis| axis.key == key)?);
        Some(before.reaches(&after.cover) || after.reaches(&before.cover))
    };
    if !old.axes.is_empty() && !new.axes.is_empty() && !old.axes.iter().any(|axis| meets(axis.key) == Some(true)) {
        return None;
    }
    let (mut sum, mut total) = (0, 0);
    for (key, before, after) in old.flat.beside(&new.flat) {
        if before != after && key.name() != "stance" {
            match key.row(part).role {
                Role::Key => return None,
                Role::List(_, of @ Of::Stricter(_), _) if key.name() == "measure" && !related(of, before, after, lexicons) => return None,
                _ => {}
            }
        }
        let is_axis = old.axes.iter().chain(&new.axes).any(|axis| axis.key == key);
        let weight = if is_axis { WEIGHT_OF_AXIS } else { 1 };
        let alike = match meets(key) {
            Some(true) => shared(before, after).max(60),
            Some(false) => 0,
            None => shared(before, after),
        };
        sum += weight * alike;
        total += weight;
    }
    // The same sentences of the text speak for the same statement.
    let evidence = (old.statement.evidence(), new.statement.evidence());
    if evidence.0.iter().take(LOCATORS).any(|locator| evidence.1.iter().take(LOCATORS).any(|other| other == locator)) {
        sum += 2 * 100;
        total += 2;
    }
    let alike = sum.checked_div(total).unwrap_or(0);
    let least = if old.id().is_some() && new.id().is_some() { ALIKE_DESPITE_IDS } else { ALIKE };
    (alike >= least).then_some(alike)
}

fn related<'p>(of: Of, before: &[Atom<'p>], after: &[Atom<'p>], lexicons: Lexicons<'_, 'p>) -> bool {
    let within = |one: &Lexicon<'p>, atoms: &[Atom<'p>], others: &[Atom<'p>]| {
        let cover = one.cover(of, others);
        atoms.iter().any(|atom| one.covered(of, *atom, &cover))
    };
    within(lexicons.old, before, after) || within(lexicons.new, after, before)
}

/// How much of two lists is the same, out of 100.
fn shared(old: &[Atom<'_>], new: &[Atom<'_>]) -> u32 {
    let both = old.iter().filter(|atom| new.binary_search(atom).is_ok()).count();
    let all = old.len() + new.len() - both;
    u32::try_from((100 * both).checked_div(all).unwrap_or(100)).unwrap_or(100)
}
