//! Declared things: definitions, recipients, publishers and contact points, by their names.
//!
//! A changed definition is told at the definition, with the statements that it reaches. Whether more data under a name is good or bad for people depends on
//! those: a use reaches further, and so does a denial. Where it has both effects, it is told once for each.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use super::compare::{Difference, Pair, Side as Compared};
use super::direction::Weight;
use super::flat::Flat;
use super::reach::{Reach, Reached, Told};
use super::renamed::{self, Declared};
use super::statements::sentence;
use super::unordered::{same, same_apart_from_evidence};
use super::valence::Valence;
use super::words::{capital, label};
use super::{Change, Direction, Kind, Lexicons, Side};
use crate::model::Path;

/// What changed in the declarations.
pub(super) fn changes(lexicons: Lexicons<'_, '_>, found: &mut Vec<Change>) {
    let (old, new) = (lexicons.old.policy, lexicons.new.policy);
    let reach = Reach::new(lexicons);
    entries("publishers", &old.publishers, &new.publishers, lexicons, &reach, found);
    entries("contact_points", &old.contact_points, &new.contact_points, lexicons, &reach, found);
    entries("definitions", &old.definitions, &new.definitions, lexicons, &reach, found);
    entries("recipients", &old.recipients, &new.recipients, lexicons, &reach, found);
}

fn entries<'p, K, V>(
    part: &'static str,
    old: &'p IndexMap<K, V>,
    new: &'p IndexMap<K, V>,
    lexicons: Lexicons<'_, 'p>,
    reach: &Reach<'_, 'p>,
    found: &mut Vec<Change>,
) where
    K: AsRef<str> + std::hash::Hash + Eq + std::borrow::Borrow<str>,
    V: Declared,
{
    let renamed = |name: &'p str| lexicons.old.renamed.get(name).copied().unwrap_or(name);
    let mut names: BTreeSet<&'p str> = old.keys().map(|name| renamed(name.as_ref())).collect();
    names.extend(new.keys().map(AsRef::as_ref));
    let by_new_name: HashMap<&str, (&'p K, &'p V)> = old.iter().map(|(name, value)| (renamed(name.as_ref()), (name, value))).collect();
    for name in names {
        match (by_new_name.get(name).copied(), new.get(name)) {
            (Some((_, before)), Some(after)) if before == after && lexicons.old.renamed.is_empty() => {}
            (Some((old_name, before)), Some(after)) => {
                let sides = (side(part, old_name.as_ref(), before), side(part, name, after));
                changed(part, (old_name.as_ref(), before), (name, after), sides, lexicons, reach, found);
            }
            (Some((old_name, before)), None) => found.push(alone(part, old_name.as_ref(), Kind::Removed, side(part, old_name.as_ref(), before))),
            (None, Some(after)) => found.push(alone(part, name, Kind::Added, side(part, name, after))),
            (None, None) => {}
        }
    }
}

fn side(part: &'static str, name: &str, declared: &impl Declared) -> Side {
    Side { path: Path::root().join(part).join(name.to_owned()), evidence: declared.evidence().to_vec() }
}

/// Something that only one of the documents declares.
fn alone(part: &'static str, name: &str, kind: Kind, side: Side) -> Change {
    let (direction, reason) = match part {
        "publishers" => (Direction::Unclear, "who answers for the policy is different now"),
        "contact_points" => (Direction::Neutral, "what can no longer or newly be done there is told where it stands"),
        _ => (Direction::Neutral, "what it changes is told at the statements that use the name"),
    };
    let summary = format!("{} {}", capital(&label(part, Some(name), &Flat::default())), kind.as_str());
    let (old, new) = if kind == Kind::Added { (None, Some(side)) } else { (Some(side), None) };
    Change { summary, reason: reason.to_owned(), old, new, ..Change::of(part, kind, direction) }
}

fn changed<'p, V: Declared>(
    part: &'static str,
    (old_name, before): (&'p str, &'p V),
    (name, after): (&'p str, &'p V),
    sides: (Side, Side),
    lexicons: Lexicons<'_, 'p>,
    reach: &Reach<'_, 'p>,
    found: &mut Vec<Change>,
) {
    let mut tell = |field: Option<&str>, kind, direction, summary: String, reason: String, reached: Reached| {
        let (old, new) = (Some(sides.0.clone()), Some(sides.1.clone()));
        let Reached { statements: reaches, more: reaches_more } = reached;
        found.push(Change { kind, direction, summary, reason, part, field: field.map(str::to_owned), old, new, reaches, reaches_more });
    };
    let label = label(part, Some(name), &Flat::default());
    if old_name != name {
        let label = capital(&label);
        let (direction, summary, reason) = if renamed::is_telling(before) {
            (Direction::Neutral, format!("{label} was called `{old_name}` before"), "both names mean the same")
        } else {
            (Direction::Unclear, format!("{label} stands where `{old_name}` stood before"), "the texts do not say whether both names mean the same")
        };
        tell(None, Kind::Changed, direction, summary, reason.to_owned(), Reached::default());
    }
    let (one, other) = (Flat::of(before, &lexicons.old.renamed), Flat::of(after, &lexicons.new.renamed));
    let is_used = matches!(part, "definitions" | "recipients");
    let pair = Pair {
        part,
        old: Compared { lexicon: lexicons.old, flat: &one },
        new: Compared { lexicon: lexicons.new, flat: &other },
        // As if it stood for something that may be done: then wider means more, and narrower less.
        weight: Weight { valence: Valence::Cost, denied: false, turned: false },
    };
    let differences = pair.differences();
    let tells_fields = !differences.is_empty();
    for Difference { field, kind, direction, what, reason } in differences {
        let summary = sentence(part, field, &label, &what);
        let sense = match direction {
            Direction::Wider if is_used => Some(true),
            Direction::Narrower if is_used => Some(false),
            _ => None,
        };
        match sense {
            None => tell(
                Some(field),
                kind,
                direction,
                summary,
                super::reasons::reason(field, direction, &reason),
                if is_used && direction != Direction::Neutral { reach.statements(name) } else { Reached::default() },
            ),
            // One change for each direction that it has in the statements that it reaches.
            Some(more) => {
                for Told { direction, reason, reached } in reach.effects(name, more) {
                    tell(Some(field), kind, direction, summary.clone(), reason, reached);
                }
            }
        }
    }
    let about_reading = !same(&before.evidence().to_vec(), &after.evidence().to_vec()) || before.note() != after.note();
    let is_same = same(before, after);
    if about_reading || !is_same && same_apart_from_evidence(before, after) {
        let summary = format!("Evidence or note of the {label}: changed");
        tell(None, Kind::Changed, Direction::Neutral, summary, "it has no part in what the text means".to_owned(), Reached::default());
    } else if !is_same && !tells_fields && lexicons.old.renamed.is_empty() {
        // The same terms, put together otherwise: another role in another matter.
        let summary = format!("Details of the {label}: put together otherwise");
        tell(None, Kind::Changed, Direction::Unclear, summary, super::direction::OPEN.to_owned(), Reached::default());
    }
}
