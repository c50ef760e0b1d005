//! Which statements a declared name reaches, directly or through other names, and what more under the name does there.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use super::direction::{OPEN, Weight};
use super::fields::FieldName;
use super::lexicon::Lexicon;
use super::role::{Role, Sense};
use super::valence;
use super::{Direction, Lexicons};
use crate::model::{Leaf, Path, StatementPlace, Trail, TrailStep, Visitor, Walk};
use crate::vocab::Stance;

/// How many statements that a name reaches are told, and how many uses are looked at for them. A name can be used ten thousand times.
const TOLD: usize = 50;
const USES: usize = 200;

/// What more under a name does to a statement that uses it; nothing where its field tells only whom or what the statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Effect {
    Weighed(Sense, Weight),
    Open,
}

impl Effect {
    fn direction(self, more: bool) -> (Direction, &'static str) {
        match self {
            Self::Weighed(sense, weight) => weight.of(sense, more),
            Self::Open => (Direction::Unclear, OPEN),
        }
    }

    /// The effect where the name is left out of another one: the more it holds, the less the other does.
    const fn inverted(self) -> Self {
        match self {
            Self::Weighed(Sense::Reach, weight) => Self::Weighed(Sense::Limit, weight),
            Self::Weighed(Sense::Limit, weight) => Self::Weighed(Sense::Reach, weight),
            other => other,
        }
    }
}

/// Who uses which name, in both documents.
pub(super) struct Reach<'a, 'p> {
    lexicons: Lexicons<'a, 'p>,
    /// Worked out when it is first asked for: most versions change no definition.
    uses: OnceCell<(Uses<'p>, Uses<'p>)>,
}

/// The uses of the names of one document.
#[derive(Default)]
struct Uses<'p> {
    statements: HashMap<&'p str, Vec<(StatementPlace, Effect)>>,
    /// The names that speak of a name, and whether they leave it out.
    wholes: HashMap<&'p str, Vec<(&'p str, bool)>>,
    /// The effects in the statements that a name reaches, by whatever way.
    effects: HashMap<&'p str, Vec<Effect>>,
}

/// What a changed name does to some of the statements that it reaches.
pub(super) struct Told {
    pub(super) direction: Direction,
    pub(super) reason: String,
    pub(super) reached: Reached,
}

/// Statements of the new document that a name reaches.
#[derive(Debug, Default)]
pub(super) struct Reached {
    pub(super) statements: Vec<Path>,
    /// There may be more: not all uses are told.
    pub(super) more: bool,
}

impl<'a, 'p> Reach<'a, 'p> {
    pub(super) const fn new(lexicons: Lexicons<'a, 'p>) -> Self {
        Self { lexicons, uses: OnceCell::new() }
    }

    fn uses(&self) -> &(Uses<'p>, Uses<'p>) {
        self.uses.get_or_init(|| (Uses::of(self.lexicons.old), Uses::of(self.lexicons.new)))
    }

    /// The statements of the new document that the name reaches.
    pub(super) fn statements(&self, name: &'p str) -> Reached {
        self.uses().1.reached(name, |_| true)
    }

    /// What more (or less) under a name means in the statements that it reaches in either document, told once for each direction. Where something can
    /// be said of some of them, those of which nothing can be said are left out.
    pub(super) fn effects(&self, name: &'p str, more: bool) -> Vec<Told> {
        let (old, new) = self.uses();
        let mut directions: BTreeMap<Direction, &str> = BTreeMap::new();
        for effect in [old, new].into_iter().flat_map(|uses| uses.effects.get(name)).flatten() {
            let (direction, why) = effect.direction(more);
            let told = directions.entry(direction).or_insert(why);
            // The same reason whatever the order of the statements.
            *told = why.min(told);
        }
        directions.remove(&Direction::Neutral);
        if directions.keys().any(|direction| *direction != Direction::Unclear) {
            directions.remove(&Direction::Unclear);
        }
        if directions.is_empty() {
            return vec![Told { direction: Direction::Neutral, reason: "no statement rests on it".to_owned(), reached: Reached::default() }];
        }
        let told = |(direction, why): (Direction, &str)| Told {
            direction,
            reason: format!("in the statements that it reaches, {why}"),
            reached: new.reached(name, |effect| effect.direction(more).0 == direction),
        };
        directions.into_iter().map(told).collect()
    }
}

impl<'p> Uses<'p> {
    fn of(lexicon: &Lexicon<'p>) -> Self {
        let (policy, renamed) = (lexicon.policy, &lexicon.renamed);
        let mut uses = Self::default();
        for (place, statement) in policy.statements() {
            let names = names(|names| statement.walk(&mut Trail::default(), names), renamed);
            if names.is_empty() {
                continue;
            }
            let denied = statement.stance() == Stance::DoesNot;
            let weight = Weight { valence: valence::of(lexicon.reader(), statement), denied, turned: false };
            let part = place.list.last().copied().unwrap_or_default();
            for (name, field) in names {
                let effect = match field.map(|field| field.row(part).role) {
                    Some(Role::List(sense @ (Sense::Reach | Sense::Limit), ..)) => Effect::Weighed(sense, weight),
                    Some(Role::Neutral | Role::Key) => continue,
                    _ => Effect::Open,
                };
                uses.statements.entry(name).or_default().push((place, effect));
            }
        }
        for (name, definition) in &policy.definitions {
            uses.declared(name.as_str(), definition, renamed);
        }
        for (name, recipient) in &policy.recipients {
            uses.declared(name.as_str(), recipient, renamed);
        }
        uses.spread();
        uses
    }

    fn declared(&mut self, name: &'p str, declared: &'p impl Walk, renamed: &HashMap<&'p str, &'p str>) {
        let whole = renamed.get(name).copied().unwrap_or(name);
        for (inner, field) in names(|names| declared.walk(&mut Trail::default(), names), renamed) {
            let left_out = field.is_some_and(|field| field.name() == "excludes");
            self.wholes.entry(inner).or_default().push((whole, left_out));
        }
    }

    /// Carries effects from names to those that they speak of, until nothing is new. There are few different effects, so this ends soon.
    fn spread(&mut self) {
        let mut parts: HashMap<&'p str, Vec<(&'p str, bool)>> = HashMap::new();
        for (part, wholes) in &self.wholes {
            wholes.iter().for_each(|(whole, left_out)| parts.entry(whole).or_default().push((part, *left_out)));
        }
        let mut waiting: Vec<(&'p str, Effect)> =
            self.statements.iter().flat_map(|(name, uses)| uses.iter().map(|(_, effect)| (*name, *effect))).collect();
        while let Some((name, effect)) = waiting.pop() {
            let effects = self.effects.entry(name).or_default();
            if effects.contains(&effect) {
                continue;
            }
            effects.push(effect);
            let inner = parts.get(name).into_iter().flatten();
            waiting.extend(inner.map(|(part, left_out)| (*part, if *left_out { effect.inverted() } else { effect })));
        }
    }

    /// The statements with certain effects that a name reaches, the nearest first looked at.
    fn reached(&self, name: &'p str, wanted: impl Fn(Effect) -> bool) -> Reached {
        let mut seen: HashSet<(&str, bool)> = HashSet::from([(name, false)]);
        let mut next = VecDeque::from([(name, false)]);
        let (mut found, mut steps, mut more) = (Vec::new(), 0, false);
        while let Some((current, inverted)) = next.pop_front() {
            let uses = self.statements.get(current).map(Vec::as_slice).unwrap_or_default();
            let wholes = self.wholes.get(current).map(Vec::as_slice).unwrap_or_default();
            steps += uses.len() + wholes.len();
            more |= steps > USES;
            let effect = |effect: Effect| if inverted { effect.inverted() } else { effect };
            found.extend(uses.iter().take(USES).filter(|(_, used)| wanted(effect(*used))).map(|(place, _)| *place));
            if more {
                break;
            }
            let wholes = wholes.iter().map(|(whole, left_out)| (*whole, inverted != *left_out));
            next.extend(wholes.filter(|whole| seen.insert(*whole)));
        }
        found.sort_unstable();
        found.dedup();
        more |= found.len() > TOLD;
        found.truncate(TOLD);
        Reached { statements: found.into_iter().map(|place| place.path()).collect(), more }
    }
}

/// The names that a part uses, with the field of each.
fn names<'p>(walk: impl FnOnce(&mut Names<'_, 'p>), renamed: &HashMap<&'p str, &'p str>) -> Vec<(&'p str, Option<FieldName>)> {
    let mut names = Names { renamed, found: Vec::new() };
    walk(&mut names);
    names.found
}

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
