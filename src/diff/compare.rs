//! Two statements, or two declarations, field by field.

use std::cmp::Ordering;

use super::direction::{OPEN, Weight};
use super::fields::{self, Row};
use super::flat::{Atom, Flat};
use super::item::Item;
use super::lexicon::Lexicon;
use super::role::{Empty, Of, Role, Scale, Sense};
use super::valence::Valence;
use super::words::{items, list};
use super::{Direction, Kind, Lexicons, scales, special};
use crate::claims::Length;
use crate::vocab::Stance;

/// What changed in a field.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) field: &'static str,
    pub(super) kind: Kind,
    pub(super) direction: Direction,
    /// What changed, to stand after the name of the field and what it belongs to.
    pub(super) what: String,
    pub(super) reason: String,
}

/// One of the two things that are compared.
#[derive(Clone, Copy)]
pub(super) struct Side<'a, 'p> {
    pub(super) lexicon: &'a Lexicon<'p>,
    pub(super) flat: &'a Flat<'p>,
}

/// Two things that are compared, and what they mean for the person.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a, 'p> {
    pub(super) part: &'static str,
    pub(super) old: Side<'a, 'p>,
    pub(super) new: Side<'a, 'p>,
    pub(super) weight: Weight,
}

impl<'a, 'p> Pair<'a, 'p> {
    /// Two statements.
    pub(super) fn of(old: &'a Item<'p>, new: &'a Item<'p>, lexicons: Lexicons<'a, 'p>) -> Self {
        let denies = |item: &Item<'_>| item.statement.stance() == Stance::DoesNot;
        let denials = (denies(old), denies(new));
        let valence = if old.valence == new.valence { old.valence } else { Valence::Unclear };
        Self {
            part: new.part(),
            old: Side { lexicon: lexicons.old, flat: &old.flat },
            new: Side { lexicon: lexicons.new, flat: &new.flat },
            weight: Weight { valence, denied: denials.0 || denials.1, turned: denials.0 != denials.1 },
        }
    }

    /// What changed, field by field.
    pub(super) fn differences(&self) -> Vec<Difference> {
        let mut found = Vec::new();
        for (key, old, new) in self.old.flat.beside(self.new.flat) {
            if old != new && key.name() != "stance" {
                let (row, before) = (key.row(self.part), found.len());
                self.field(row, old, new, &mut found);
                found.iter_mut().skip(before).for_each(|difference| self.hinted(row, difference));
            }
        }
        found
    }

    /// Tells of what the text only hints at that it does. A promise that came or went with a "may" is none.
    fn hinted(&self, row: &Row, difference: &mut Difference) {
        let field = row.name.split('.').next().unwrap_or(row.name);
        let hints = |side: Side<'_, '_>| side.flat.atoms("hedged").contains(&Atom::Text(field));
        let (told, is_gain) = match difference.kind {
            Kind::Added => (hints(self.new).then_some(" (the new text only hints at it)"), Direction::Narrower),
            Kind::Removed => (hints(self.old).then_some(" (the old text only hinted at it)"), Direction::Wider),
            Kind::Changed => (None, Direction::Neutral),
        };
        let Some(told) = told else { return };
        difference.what += told;
        let allows = self.weight.valence == Valence::Cost && matches!(row.role, Role::List(Sense::Reach, ..));
        if difference.direction == is_gain && !allows {
            difference.direction = Direction::Unclear;
            "the text says only that it may be so, and promises nothing".clone_into(&mut difference.reason);
        }
    }

    fn field(&self, row: &Row, old: &[Atom<'p>], new: &[Atom<'p>], found: &mut Vec<Difference>) {
        let one = |direction, reason: &str, found: &mut Vec<Difference>| {
            found.push(Difference { field: row.name, kind: kind(old, new), direction, what: from_to(old, new), reason: reason.to_owned() });
        };
        match row.role {
            Role::List(sense, of, empty) => self.list(row, sense, (of, empty), (old, new), found),
            Role::Scale(sense, scale) => {
                let (direction, reason) = self.more(sense, scale.rank(single(old)), scale.rank(single(new)));
                one(direction, reason, found);
            }
            Role::Ranked(scale) => {
                let (direction, reason) = ranked(|side, atom| self.rank(scale, side, atom), (&self.old, old), (&self.new, new));
                let direction = if self.weight.denied { Direction::Unclear } else { direction };
                found.push(Difference { field: row.name, kind: kind(old, new), direction, what: in_place(old, new), reason: reason.to_owned() });
            }
            Role::Time(sense) => {
                let (direction, reason) = self.longer(sense, special::time(single(old), sense), special::time(single(new), sense));
                one(direction, reason, found);
            }
            Role::Lifetime => {
                let length = |atoms| single(atoms).and_then(Length::of_lifetime);
                let (direction, reason) = self.longer(Sense::Reach, length(old), length(new));
                one(direction, reason, found);
            }
            Role::Age(sense) => {
                let (direction, reason) = self.more(sense, number(old), number(new));
                one(direction, reason, found);
            }
            // The five ways to state a period are one field. It is told at the first of them that stands in either text.
            Role::Period => {
                if found.iter().all(|difference| difference.field != "period") {
                    found.push(special::period(self.old.flat, self.new.flat, self.weight));
                }
            }
            Role::Fields(sense) => self.fields(row, sense, old, new, found),
            Role::Way => {
                let (direction, reason) = special::way(row.name, self.old.flat, self.new.flat);
                found.push(Difference { field: row.name, kind: kind(old, new), direction, what: in_place(old, new), reason: reason.to_owned() });
            }
            Role::Neutral => one(Direction::Neutral, "it has no part in what may be done with data", found),
            Role::Key | Role::Unclear => one(Direction::Unclear, OPEN, found),
        }
    }

    /// The direction of a step on a scale.
    fn more<T: PartialOrd>(&self, sense: Sense, old: Option<T>, new: Option<T>) -> (Direction, &'static str) {
        match (old, new) {
            (Some(old), Some(new)) if old < new => self.weight.of(sense, true),
            (Some(old), Some(new)) if old > new => self.weight.of(sense, false),
            (Some(_), Some(_)) => (Direction::Unclear, "neither of the two goes further than the other in general"),
            _ => (Direction::Unclear, "one of the two texts does not say"),
        }
    }

    /// The direction of a longer or shorter time.
    fn longer(&self, sense: Sense, old: Option<Length>, new: Option<Length>) -> (Direction, &'static str) {
        match old.zip(new).map(|(old, new)| old.partial_cmp(&new)) {
            Some(Some(Ordering::Equal)) => (Direction::Neutral, special::SAME_LENGTH),
            Some(Some(order)) => self.weight.of(sense, order == Ordering::Less),
            Some(None) => (Direction::Unclear, special::NO_ORDER),
            None => (Direction::Unclear, "one of the two texts does not say"),
        }
    }

    /// How far a term protects the person. Consent that is taken from what people do anyway is none.
    fn rank(&self, scale: &Scale, side: &Side<'_, '_>, atom: Atom<'_>) -> Option<i8> {
        let Atom::Text(term) = atom else { return None };
        let triggers = side.flat.atoms("consent_triggers").iter().filter_map(|atom| if let Atom::Text(term) = atom { Some(*term) } else { None });
        let asked = matches!(term, "consent" | "explicit_consent" | "stated_consent_to_transfer" | "explicit_consent_derogation");
        if asked && scales::is_taken(triggers) { Some(0) } else { scale.rank(Some(term)) }
    }

    fn list(&self, row: &Row, sense: Sense, (of, empty): (Of, Empty), (old, new): (&[Atom<'p>], &[Atom<'p>]), found: &mut Vec<Difference>) {
        let own = [Atom::Text("self")];
        // Where nobody is named, the publishers act.
        let (old, new) = if row.name == "by" { (or(old, &own), or(new, &own)) } else { (old, new) };
        let added: Vec<Atom<'_>> = new.iter().filter(|atom| !has(old, atom)).copied().collect();
        let removed: Vec<Atom<'_>> = old.iter().filter(|atom| !has(new, atom)).copied().collect();
        let mut say = |kind, (direction, reason): (Direction, &str), what| {
            found.push(Difference { field: row.name, kind, direction, what, reason: reason.to_owned() });
        };
        if old.is_empty() || new.is_empty() {
            let more = new.len() > old.len();
            let verdict = match empty {
                Empty::Nothing => self.weight.of(sense, more),
                Empty::Everything => self.weight.of(sense, !more),
                Empty::Unstated => (Direction::Unclear, "one of the two texts does not say"),
            };
            match (added.is_empty(), removed.is_empty()) {
                (false, _) => say(Kind::Added, verdict, format!("{} added", items(&added))),
                (_, false) => say(Kind::Removed, verdict, format!("{} removed", items(&removed))),
                _ => {}
            }
            return;
        }
        let (before, after) = (self.old.lexicon.cover(of, old), self.new.lexicon.cover(of, new));
        let grave = |atom: Atom<'_>| special::is_grave(row.name, atom) && !self.weight.denied;
        let gains = added.iter().any(|atom| grave(*atom) || !self.new.lexicon.covered(of, *atom, &before));
        let loses = removed.iter().any(|atom| grave(*atom) || !self.old.lexicon.covered(of, *atom, &after));
        let covered = |inner: &[Atom<'_>], outer: &[Atom<'_>]| format!("{} is part of {}", items(inner), items(outer));
        match (added.is_empty(), removed.is_empty(), !gains, !loses) {
            (true, true, ..) => {}
            (false, true, true, _) => say(Kind::Added, (Direction::Neutral, &covered(&added, old)), format!("{} added", items(&added))),
            (false, true, false, _) => say(Kind::Added, self.weight.of(sense, true), format!("{} added", items(&added))),
            (true, false, _, true) => say(Kind::Removed, (Direction::Neutral, &covered(&removed, new)), format!("{} removed", items(&removed))),
            (true, false, _, false) => say(Kind::Removed, self.weight.of(sense, false), format!("{} removed", items(&removed))),
            (false, false, true, true) => {
                say(Kind::Changed, (Direction::Neutral, "both mean the same"), in_place(old, new));
            }
            (false, false, false, true) => say(Kind::Changed, self.weight.of(sense, true), in_place(old, new)),
            (false, false, true, false) => say(Kind::Changed, self.weight.of(sense, false), in_place(old, new)),
            (false, false, false, false) if matches!(of, Of::Texts) => say(Kind::Changed, (Direction::Unclear, OPEN), in_place(old, new)),
            (false, false, false, false) => {
                say(Kind::Added, self.weight.of(sense, true), format!("{} added", items(&added)));
                say(Kind::Removed, self.weight.of(sense, false), format!("{} removed", items(&removed)));
            }
        }
    }

    /// Fields that are open-ended, exclusive or hedged.
    fn fields(&self, row: &Row, sense: Sense, old: &[Atom<'p>], new: &[Atom<'p>], found: &mut Vec<Difference>) {
        for (kind, here, there, verb) in [(Kind::Added, new, old, "now"), (Kind::Removed, old, new, "no longer")] {
            for atom in here.iter().filter(|atom| !has(there, atom)) {
                let Atom::Text(name) = *atom else { continue };
                let inner = fields::of(self.part, name);
                let more = kind == Kind::Added;
                let (direction, reason) = match (inner.role, sense) {
                    (Role::List(Sense::Reach, ..), sense) => self.weight.of(sense, more),
                    (Role::List(Sense::Limit, ..), Sense::Reach) => self.weight.of(Sense::Limit, more),
                    _ => (Direction::Unclear, OPEN),
                };
                let how = match (row.name, sense) {
                    ("every", _) => "of every one (\"any\", \"all\")",
                    (_, Sense::Reach) => "of examples only (\"such as\")",
                    _ => "complete (\"only\")",
                };
                let what = format!("the list of {} is {verb} {how}", list(inner.words));
                found.push(Difference { field: row.name, kind, direction, what, reason: reason.to_owned() });
            }
        }
    }
}

/// Terms of which some protect more than others: what was lost, what was gained, and where one came for the other, which of the two is stronger.
fn ranked<'s, 'a, 'p: 'a>(
    rank: impl Fn(&'s Side<'a, 'p>, Atom<'p>) -> Option<i8>,
    (before, old): (&'s Side<'a, 'p>, &[Atom<'p>]),
    (after, new): (&'s Side<'a, 'p>, &[Atom<'p>]),
) -> (Direction, &'static str) {
    let ranks = |side, here: &[Atom<'p>], there: &[Atom<'p>]| -> Vec<Option<i8>> {
        here.iter().filter(|atom| !has(there, atom)).map(|atom| rank(side, *atom)).collect()
    };
    let (gained, lost) = (ranks(after, new, old), ranks(before, old, new));
    if gained.iter().chain(&lost).any(Option::is_none) {
        return (Direction::Unclear, "how far this protects people cannot be told from its name");
    }
    let best = |ranks: &[Option<i8>]| ranks.iter().flatten().max().copied().unwrap_or_default();
    match (gained.is_empty(), lost.is_empty()) {
        (false, false) => match best(&gained).cmp(&best(&lost)) {
            std::cmp::Ordering::Less => (Direction::Wider, "what takes the place of the old protects people less"),
            std::cmp::Ordering::Greater => (Direction::Narrower, "what takes the place of the old protects people more"),
            std::cmp::Ordering::Equal => (Direction::Unclear, "the one is in general as strong as the other"),
        },
        (false, true) => match best(&gained) {
            2.. => (Direction::Narrower, "people are protected in one more way"),
            1 => (Direction::Unclear, OPEN),
            _ => (Direction::Wider, "it protects nobody: an agreement is taken from what people do"),
        },
        _ => match best(&lost) {
            2.. => (Direction::Wider, "people lose this protection"),
            1 => (Direction::Unclear, OPEN),
            _ => (Direction::Narrower, "an agreement is no longer taken from what people do"),
        },
    }
}

fn or<'a, 'p>(atoms: &'a [Atom<'p>], own: &'a [Atom<'p>]) -> &'a [Atom<'p>] {
    if atoms.is_empty() { own } else { atoms }
}

/// Whether a field has an item. Fields are sorted.
fn has(atoms: &[Atom<'_>], atom: &Atom<'_>) -> bool {
    atoms.binary_search(atom).is_ok()
}

/// The single term or text of a field.
fn single<'p>(atoms: &[Atom<'p>]) -> Option<&'p str> {
    match atoms {
        [Atom::Text(text)] => Some(text),
        _ => None,
    }
}

fn number(atoms: &[Atom<'_>]) -> Option<u8> {
    match atoms {
        [Atom::Number(number)] => Some(*number),
        _ => None,
    }
}

/// Whether things came, went, or changed.
fn kind(old: &[Atom<'_>], new: &[Atom<'_>]) -> Kind {
    match (new.iter().any(|atom| !has(old, atom)), old.iter().any(|atom| !has(new, atom))) {
        (true, false) => Kind::Added,
        (false, true) => Kind::Removed,
        _ => Kind::Changed,
    }
}

/// What came in place of what.
fn in_place(old: &[Atom<'_>], new: &[Atom<'_>]) -> String {
    let added: Vec<Atom<'_>> = new.iter().filter(|atom| !has(old, atom)).copied().collect();
    let removed: Vec<Atom<'_>> = old.iter().filter(|atom| !has(new, atom)).copied().collect();
    match (added.is_empty(), removed.is_empty()) {
        (false, true) => format!("{} added", items(&added)),
        (true, false) => format!("{} removed", items(&removed)),
        _ => format!("{} in place of {}", items(&added), items(&removed)),
    }
}

/// One value before and another now.
pub(super) fn from_to(old: &[Atom<'_>], new: &[Atom<'_>]) -> String {
    match (old.is_empty(), new.is_empty()) {
        (true, _) => format!("{} added", items(new)),
        (_, true) => format!("{} removed", items(old)),
        _ => format!("{} before, {} now", items(old), items(new)),
    }
}
