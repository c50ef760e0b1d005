//! How alike two statements are, for those that have neither an id nor their content in common.

use super::flat::{Atom, Flat};
use super::item::Item;
use super::lexicon::Lexicon;
use super::role::{Of, Role};
use super::{Lexicons, fields};

/// From here on, two statements count as the same statement, changed. Out of 100.
const ALIKE: u32 = 45;
/// The same for statements to which the files give different ids.
const ALIKE_DESPITE_IDS: u32 = 75;
/// How much a list that says what the statement is about counts for, compared with another field.
const WEIGHT_OF_AXIS: u32 = 3;
/// How many pieces of evidence are compared.
const LOCATORS: usize = 20;

/// How alike two statements are, out of 100; nothing where they are different statements.
pub(super) fn likeness(old: &Item<'_>, new: &Item<'_>, lexicons: Lexicons<'_, '_>) -> Option<u32> {
    let (mut sum, mut total, mut met) = (0, 0, old.axes.is_empty() || new.axes.is_empty());
    for name in names(&old.flat, &new.flat) {
        let (before, after) = (old.flat.atoms(name), new.flat.atoms(name));
        let role = fields::of(old.part(), name).role;
        if before != after && name != "stance" {
            match role {
                Role::Key => return None,
                Role::List(_, of @ Of::Stricter(_), _) if name == "measure" && !related(of, before, after, lexicons) => return None,
                _ => {}
            }
        }
        let axes = (old.axes.iter().find(|axis| axis.name == name), new.axes.iter().find(|axis| axis.name == name));
        let weight = if axes.0.is_some() || axes.1.is_some() { WEIGHT_OF_AXIS } else { 1 };
        let mut alike = shared(before, after);
        if let (Some(before), Some(after)) = axes {
            let meets = before.atoms.iter().any(|atom| lexicons.old.covered(before.of, *atom, &after.cover))
                || after.atoms.iter().any(|atom| lexicons.new.covered(after.of, *atom, &before.cover));
            met |= meets;
            alike = if meets { alike.max(60) } else { 0 };
        }
        sum += weight * alike;
        total += weight;
    }
    // The same sentences of the text speak for the same statement.
    let evidence = (old.statement.common().evidence, new.statement.common().evidence);
    if evidence.0.iter().take(LOCATORS).any(|locator| evidence.1.iter().take(LOCATORS).any(|other| other == locator)) {
        sum += 2 * 100;
        total += 2;
    }
    let alike = sum.checked_div(total).unwrap_or(0);
    let least = if old.id().is_some() && new.id().is_some() { ALIKE_DESPITE_IDS } else { ALIKE };
    (met && alike >= least).then_some(alike)
}

fn related<'p>(of: Of, before: &[Atom<'p>], after: &[Atom<'p>], lexicons: Lexicons<'_, 'p>) -> bool {
    let within = |one: &Lexicon<'p>, atoms: &[Atom<'p>], others: &[Atom<'p>]| {
        let cover = one.cover(of, others);
        atoms.iter().any(|atom| one.covered(of, *atom, &cover))
    };
    within(lexicons.old, before, after) || within(lexicons.new, after, before)
}

/// The names of the fields that one of the two has.
fn names(old: &Flat<'_>, new: &Flat<'_>) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = old.fields.iter().chain(&new.fields).map(|field| field.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// How much of two lists is the same, out of 100.
fn shared(old: &[Atom<'_>], new: &[Atom<'_>]) -> u32 {
    let both = old.iter().filter(|atom| new.binary_search(atom).is_ok()).count();
    let all = old.len() + new.len() - both;
    u32::try_from((100 * both).checked_div(all).unwrap_or(100)).unwrap_or(100)
}
