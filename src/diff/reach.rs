//! Which statements a declared name reaches, directly or through other names, and what more under the name does there.

use std::cell::{Cell, OnceCell};
use std::collections::{HashMap, HashSet};

use super::direction::Weight;
use super::role::{Role, Sense};
use super::valence;
use super::{Direction, Lexicons, fields};
use crate::model::{Leaf, Path, Policy, StatementPlace, Trail, TrailStep, Visitor, Walk};
use crate::vocab::Stance;

/// How many uses of a name are looked at, for one name and for all of a document together. A name can be used ten thousand times, by way of others.
const USES: usize = 2_000;
const ALL_USES: usize = 2_000_000;

/// A statement that uses a name, and what it does there.
struct Use {
    place: StatementPlace,
    /// The part and the field in which the name stands.
    field: Option<(&'static str, &'static str)>,
    weight: Weight,
}

/// Who uses which name, in both documents.
pub(super) struct Reach<'a, 'p> {
    lexicons: Lexicons<'a, 'p>,
    /// Worked out when it is first asked for: most versions change no definition.
    uses: OnceCell<(Uses<'p>, Uses<'p>)>,
    /// How many uses may still be looked at.
    left: Cell<usize>,
}

#[derive(Default)]
struct Uses<'p> {
    statements: HashMap<&'p str, Vec<Use>>,
    /// The names that are made of a name.
    made_of: HashMap<&'p str, Vec<&'p str>>,
}

impl<'a, 'p> Reach<'a, 'p> {
    pub(super) const fn new(lexicons: Lexicons<'a, 'p>) -> Self {
        Self { lexicons, uses: OnceCell::new(), left: Cell::new(ALL_USES) }
    }

    fn uses(&self) -> &(Uses<'p>, Uses<'p>) {
        let find = |lexicon: &super::lexicon::Lexicon<'p>| Uses::of(lexicon.policy, &lexicon.renamed);
        self.uses.get_or_init(|| (find(self.lexicons.old), find(self.lexicons.new)))
    }

    /// The statements of the new document that the name reaches.
    pub(super) fn statements(&self, name: &str) -> Vec<Path> {
        let mut paths: Vec<Path> = self.uses().1.reached(name, &self.left).0.into_iter().map(|found| found.place.path()).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// What more (or less) under a name means, over all statements that it reaches in either document.
    pub(super) fn direction(&self, name: &str, sense: Sense, more: bool) -> (Direction, String) {
        let (old, new) = self.uses();
        let mut directions = HashSet::new();
        let mut reason = "";
        let (before, after) = (old.reached(name, &self.left), new.reached(name, &self.left));
        if !(before.1 && after.1) {
            return (Direction::Unclear, "more statements use the name than are looked at".to_owned());
        }
        for found in before.0.into_iter().chain(after.0) {
            let role = found.field.map(|(part, field)| fields::of(part, field).role);
            let (direction, why) = match role {
                Some(Role::List(Sense::Reach, ..)) => found.weight.of(sense, more),
                Some(Role::List(Sense::Limit, ..)) => found.weight.of(if sense == Sense::Reach { Sense::Limit } else { Sense::Reach }, more),
                // A name that only says whom or what a statement is about.
                Some(Role::Neutral | Role::Key) => continue,
                _ => (Direction::Unclear, super::direction::OPEN),
            };
            directions.insert(direction);
            reason = why;
        }
        directions.remove(&Direction::Neutral);
        match directions.len() {
            0 => (Direction::Neutral, "no statement rests on it".to_owned()),
            1 => (directions.into_iter().next().unwrap_or(Direction::Unclear), format!("in the statements that use the name, {reason}")),
            _ => (Direction::Unclear, "some of the statements that use the name now allow more, and others promise more, or the other way round".to_owned()),
        }
    }
}

impl<'p> Uses<'p> {
    fn of(policy: &'p Policy, renamed: &HashMap<&'p str, &'p str>) -> Self {
        let mut uses = Self::default();
        for (place, statement) in policy.statements() {
            let denied = statement.common().stance == Stance::DoesNot;
            let weight = Weight { valence: valence::of(statement), denied, turned: false };
            let part = place.list.last().copied().unwrap_or_default();
            let mut names = Names { renamed, found: Vec::new() };
            statement.walk(&mut Trail::default(), &mut names);
            for (name, field) in names.found {
                uses.statements.entry(name).or_default().push(Use { place, field: field.map(|field| (part, field)), weight });
            }
        }
        for (name, definition) in &policy.definitions {
            uses.part(name.as_str(), definition, renamed);
        }
        for (name, recipient) in &policy.recipients {
            uses.part(name.as_str(), recipient, renamed);
        }
        uses
    }

    fn part(&mut self, name: &'p str, part: &'p impl Walk, renamed: &HashMap<&'p str, &'p str>) {
        let mut names = Names { renamed, found: Vec::new() };
        part.walk(&mut Trail::default(), &mut names);
        let whole = renamed.get(name).copied().unwrap_or(name);
        for (inner, _) in names.found {
            self.made_of.entry(inner).or_default().push(whole);
        }
    }

    /// The uses of a name and of the names that are made of it, and whether these are all.
    fn reached(&self, name: &str, left: &Cell<usize>) -> (Vec<&Use>, bool) {
        let mut seen: HashSet<&str> = HashSet::from([name]);
        let mut next = vec![name];
        let mut found = Vec::new();
        let mut steps = USES.min(left.get());
        left.set(left.get() - steps);
        while let Some(current) = next.pop() {
            let uses = self.statements.get(current).into_iter().flatten();
            let wholes = self.made_of.get(current).into_iter().flatten();
            for (used, whole) in uses.map(|used| (Some(used), None)).chain(wholes.map(|whole| (None, Some(*whole)))) {
                let Some(rest) = steps.checked_sub(1) else { return (found, false) };
                steps = rest;
                found.extend(used);
                next.extend(whole.filter(|whole| seen.insert(whole)));
            }
        }
        left.set(left.get() + steps);
        (found, true)
    }
}

/// Collects the names that a part uses, with the field of each.
struct Names<'r, 'p> {
    renamed: &'r HashMap<&'p str, &'p str>,
    found: Vec<(&'p str, Option<&'static str>)>,
}

impl<'p> Visitor<'p> for Names<'_, 'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let Leaf::Name(name) = leaf else { return };
        let mut keys = trail.steps().iter().filter_map(|step| match step {
            TrailStep::Key(key) => Some(*key),
            TrailStep::Index(_) => None,
        });
        let first = keys.next().unwrap_or_default();
        self.found.push((self.renamed.get(name.as_str()).copied().unwrap_or(name.as_str()), fields::name(first, keys.next())));
    }
}
