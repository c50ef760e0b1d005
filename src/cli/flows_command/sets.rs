//! What other statements state about rows, told once for all rows of which the same is stated.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use privacy_policy::claims::{Fact as Stating, Joined};
use privacy_policy::model::StatementPlace;
use serde::Serialize;

use super::fact::{Fact, Kept, Stated};
use super::row::pointer;

/// How many facts of a kind that other statements state stand in one row, so that rows grow with the policy.
pub(super) const MOST: usize = 10;

/// What other statements state about a row, as far as it stands there.
pub(super) struct Set {
    bases: Vec<Rc<Stated>>,
    retention: Vec<Rc<Stated>>,
    mechanisms: Vec<Rc<Stated>>,
    /// How many legal bases, retentions and instruments there are.
    pub(super) totals: [usize; 3],
    /// The numbers of the sets that the row shows a part of.
    pub(super) numbers: Vec<usize>,
}

impl Set {
    pub(super) fn bases(&self, most: usize) -> impl Iterator<Item = &Fact<String>> {
        self.bases.iter().flat_map(|stated| &stated.bases).take(most)
    }

    pub(super) fn retention(&self, most: usize) -> impl Iterator<Item = &Fact<Kept>> {
        self.retention.iter().flat_map(|stated| &stated.retention).take(most)
    }

    pub(super) fn mechanisms(&self, most: usize) -> impl Iterator<Item = &Fact<String>> {
        self.mechanisms.iter().flat_map(|stated| &stated.mechanisms).take(most)
    }
}

/// All statements of a set, by their places.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Listed {
    /// Statements of legal bases, as JSON Pointers.
    bases: Vec<String>,
    /// Statements on how long the data is kept.
    retention: Vec<String>,
    /// Statements that name instruments of transfers.
    mechanisms: Vec<String>,
}

/// What is joined to a row: in two parts, each of which rows share.
type Parts<'p> = [Arc<Joined<'p>>; 2];

/// The sets of a file.
pub(super) struct Sets<'p> {
    most: usize,
    known: HashMap<[*const Joined<'p>; 2], (Parts<'p>, Rc<Set>)>,
    stated: BTreeMap<StatementPlace, Rc<Stated>>,
    numbers: HashMap<*const Joined<'p>, usize>,
    /// Those that do not stand in rows in full, in the order of their numbers.
    large: Vec<Arc<Joined<'p>>>,
}

impl<'p> Sets<'p> {
    pub(super) fn new(most: usize) -> Self {
        Self { most, known: HashMap::new(), stated: BTreeMap::new(), numbers: HashMap::new(), large: Vec::new() }
    }

    /// What is told of a row to which this is joined.
    pub(super) fn of(&mut self, parts: &Parts<'p>) -> Rc<Set> {
        let key = [Arc::as_ptr(&parts[0]), Arc::as_ptr(&parts[1])];
        if let Some((_, known)) = self.known.get(&key) {
            return Rc::clone(known);
        }
        let sum = |of: fn(&Joined<'p>) -> usize| parts.iter().map(|joined| of(joined)).sum();
        let totals: [usize; 3] = [
            sum(|joined| joined.bases.iter().map(|fact| fact.bases().len()).sum()),
            sum(|joined| joined.retention.len()),
            sum(|joined| joined.mechanisms.iter().map(|fact| fact.mechanisms().len()).sum()),
        ];
        let mut first = |of: for<'j> fn(&'j Joined<'p>) -> &'j Vec<Arc<Stating<'p>>>| -> Vec<Rc<Stated>> {
            let stated = |fact: &Arc<Stating<'p>>| Rc::clone(self.stated.entry(fact.place).or_insert_with(|| Rc::new(Stated::of(fact))));
            parts.iter().flat_map(|joined| of(joined)).take(self.most).map(stated).collect()
        };
        let (bases, retention, mechanisms) = (first(|joined| &joined.bases), first(|joined| &joined.retention), first(|joined| &joined.mechanisms));
        let is_large = totals.iter().any(|total| *total > self.most);
        let large: Vec<&Arc<Joined<'p>>> = parts.iter().filter(|joined| is_large && !joined.is_empty()).collect();
        let numbers = large.into_iter().map(|joined| self.number(joined)).collect();
        let set = Rc::new(Set { bases, retention, mechanisms, totals, numbers });
        self.known.insert(key, (parts.clone(), Rc::clone(&set)));
        set
    }

    fn number(&mut self, joined: &Arc<Joined<'p>>) -> usize {
        let next = self.large.len();
        let number = *self.numbers.entry(Arc::as_ptr(joined)).or_insert(next);
        if number == next {
            self.large.push(Arc::clone(joined));
        }
        number
    }

    /// The sets that do not stand in rows in full.
    pub(super) fn listed(&self) -> impl Iterator<Item = Listed> {
        let places = |facts: &[Arc<Stating<'_>>]| facts.iter().map(|fact| pointer(fact.place)).collect();
        let listed =
            move |set: &Arc<Joined<'p>>| Listed { bases: places(&set.bases), retention: places(&set.retention), mechanisms: places(&set.mechanisms) };
        self.large.iter().map(listed)
    }

    /// What the statements of these sets state, each once, in the order of the file.
    pub(super) fn facts(&self) -> Vec<Stated> {
        let all = self.large.iter().flat_map(|set| set.bases.iter().chain(&set.retention).chain(&set.mechanisms));
        let facts: BTreeMap<StatementPlace, &Arc<Stating<'p>>> = all.map(|fact| (fact.place, fact)).collect();
        facts.into_values().map(|fact| Stated::of(fact)).collect()
    }
}
