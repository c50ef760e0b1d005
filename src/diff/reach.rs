//! Which statements a declared name reaches, directly or through other names, and what more under the name does there.

use std::cell::{Cell, OnceCell};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::direction::Weight;
use super::fields::FieldName;
use super::role::{Role, Sense};
use super::valence;
use super::{Direction, Lexicons};
use crate::model::{Leaf, Path, Policy, StatementPlace, Trail, TrailStep, Visitor, Walk};
use crate::vocab::Stance;

/// How many uses of a name are looked at, for one name and for all of a document together. A name can be used ten thousand times, by way of others.
const USES: usize = 2_000;
const ALL_USES: usize = 2_000_000;

/// A statement that uses a name, and what it does there.
struct Use {
    place: StatementPlace,
    /// The part and the field in which the name stands.
    field: Option<(&'static str, FieldName)>,
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

    /// What more (or less) under a name means in the statements that it reaches in either document, one effect for each direction. Where something can
    /// be said of some of them, those of which nothing can be said are left out.
    pub(super) fn effects(&self, name: &str, more: bool) -> Vec<Effect> {
        let (old, new) = self.uses();
        let (before, after) = (old.reached(name, &self.left), new.reached(name, &self.left));
        if !(before.1 && after.1) {
            return vec![Effect {
                direction: Direction::Unclear,
                reason: "more statements use the name than are looked at".to_owned(),
                statements: Vec::new(),
            }];
        }
        let mut effects: BTreeMap<Direction, (&str, BTreeSet<Path>)> = BTreeMap::new();
        for (found, is_new) in before.0.into_iter().map(|found| (found, false)).chain(after.0.into_iter().map(|found| (found, true))) {
            let (direction, why) = match found.field.map(|(part, key)| key.row(part).role) {
                Some(Role::List(sense @ (Sense::Reach | Sense::Limit), ..)) => found.weight.of(sense, more),
                // A name that only says whom or what a statement is about.
                Some(Role::Neutral | Role::Key) => continue,
                _ => (Direction::Unclear, super::direction::OPEN),
            };
            let effect = effects.entry(direction).or_insert((why, BTreeSet::new()));
            effect.1.extend(is_new.then(|| found.place.path()));
        }
        effects.remove(&Direction::Neutral);
        if effects.keys().any(|direction| *direction != Direction::Unclear) {
            effects.remove(&Direction::Unclear);
        }
        if effects.is_empty() {
            return vec![Effect { direction: Direction::Neutral, reason: "no statement rests on it".to_owned(), statements: Vec::new() }];
        }
        let effect = |(direction, (why, paths)): (Direction, (&str, BTreeSet<Path>))| {
            let reason = format!("in the statements that it reaches, {why}");
            Effect { direction, reason, statements: paths.into_iter().collect() }
        };
        effects.into_iter().map(effect).collect()
    }
}

/// What a changed name does to some of the statements that it reaches.
pub(super) struct Effect {
    pub(super) direction: Direction,
    pub(super) reason: String,
    /// These statements, in the new document.
    pub(super) statements: Vec<Path>,
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
    found: Vec<(&'p str, Option<FieldName>)>,
}

impl<'p> Visitor<'p> for Names<'_, 'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let Leaf::Name(name) = leaf else { return };
        let mut keys = trail.steps().iter().filter_map(|step| match step {
            TrailStep::Key(key) => Some(*key),
            TrailStep::Index(_) => None,
        });
        let first = keys.next().unwrap_or_default();
        self.found.push((self.renamed.get(name.as_str()).copied().unwrap_or(name.as_str()), FieldName::of(first, keys.next())));
    }
}
