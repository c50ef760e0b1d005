//! What other statements state about the rows of one: facts that are joined, worked out once for all rows of which the same is to be asked; and exceptions.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::claims::{Claim, Claims, Content, Described, Extent, Fact, Item, Joined, Joins, Names, Numbers, Respects, seat};
use crate::model::{Place, Ref};
use crate::vocab::{Act, Country, DataCategory, Party, Purpose, Vocabulary};

/// A policy, ready for its rows to be made.
#[derive(Debug)]
pub(super) struct Prepared<'p> {
    pub(super) claims: Claims<'p>,
    joins: Joins<'p>,
    /// For the number of each statement, its exceptions.
    exceptions: HashMap<usize, Vec<(usize, Arc<Fact<'p>>)>>,
}

/// What was joined so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Cache<'p> {
    /// What statements are alike in that matters to what is joined, as it is written.
    contexts: HashMap<String, usize>,
    general: HashMap<GeneralKey, Arc<Numbers>>,
    joined: HashMap<Key, Stated<'p>>,
    /// Equal facts are told once.
    sets: HashMap<(Arc<Numbers>, bool), Arc<Joined<'p>>>,
}

/// What other statements state about a row: what is about its very names and parties, and what many rows share.
pub(super) type Stated<'p> = [Arc<Joined<'p>>; 2];

/// What of a row matters to what is joined.
type Key = (usize, Option<Number>, Option<Purpose>, Option<Number>, Option<Place>);

/// What of a row matters to what many rows share.
type GeneralKey = (usize, Option<Content>, Option<Purpose>, Option<Country>, bool, Option<Place>);

/// A term, or a declared name by its number.
type Number = (bool, usize);

/// What is asked of the facts about a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct About<'a, 'p> {
    pub(super) claim: &'a Claim<'p>,
    pub(super) data: Option<&'a Item<'p, DataCategory>>,
    pub(super) purpose: Option<Purpose>,
    pub(super) recipient: Option<&'a Item<'p, Party>>,
    pub(super) place: Option<&'p Place>,
    pub(super) acts: &'a [Act],
}

impl<'p> Prepared<'p> {
    pub(super) fn of(policy: &'p crate::model::Policy) -> Self {
        let claims = Claims::of(policy);
        let mut exceptions = HashMap::<usize, Vec<(usize, Arc<Fact<'p>>)>>::new();
        let mut last = None;
        for (number, claim) in claims.all().iter().enumerate() {
            let Some(rule) = claims.rule_of(claim.number) else { continue };
            if last.replace(claim.number) != Some(claim.number) {
                exceptions.entry(rule).or_default().push((number, Arc::new(Fact::of(claim))));
            }
        }
        Self { joins: Joins::of(&claims), claims, exceptions }
    }

    /// The exceptions to a statement that can be about a row.
    pub(super) fn exceptions(&self, about: About<'_, 'p>) -> Vec<Arc<Fact<'p>>> {
        let of_statement = self.exceptions.get(&about.claim.number).into_iter().flatten();
        let can_be = |exception: &Claim<'p>| {
            let [data, purposes, recipients] = exception.extents();
            touches(data, exception.data.iter().copied().flatten(), about.data, &self.claims.reader.data)
                && about.purpose.is_none_or(|purpose| meets(purposes, purpose))
                && touches(recipients, exception.recipients.iter(), about.recipient, &self.claims.reader.parties)
        };
        of_statement.filter(|(claim, _)| self.claims.all().get(*claim).is_some_and(can_be)).map(|(_, fact)| Arc::clone(fact)).collect()
    }

    /// What is joined to a row. `context` is what [`context`](Self::context) gave for its statement.
    pub(super) fn stated(&self, about: About<'_, 'p>, context: Option<usize>, cache: &mut Cache<'p>) -> Stated<'p> {
        let Some(context) = context else { return Stated::default() };
        let (claims, names) = (&self.claims, &self.claims.reader.data);
        let key = (context, number(about.data, names), about.purpose, number(about.recipient, &claims.reader.parties), about.place.cloned());
        if let Some(known) = cache.joined.get(&key) {
            return known.clone();
        }
        let About { claim, data, purpose, recipient, place, acts } = about;
        let respects = Respects { data, purpose, recipient, place, acts };
        let content = data.map(|data| Content::of(data, names));
        let general_key = (context, content, purpose, seat(claims, recipient), recipient.is_some(), place.cloned());
        let general = cache.general.entry(general_key).or_insert_with(|| Arc::new(self.joins.general(claims, claim, content, respects)));
        let general = Arc::clone(general);
        let mut near = self.joins.near(claims, claim, respects);
        if !near.is_empty() {
            let known: HashSet<usize> = general.iter().copied().collect();
            near.retain(|number| !known.contains(number));
        }
        let has_basis = !claim.common().bases.is_empty();
        let mut set = |numbers: Arc<Numbers>, has_basis: bool| {
            let set = cache.sets.entry((numbers, has_basis));
            Arc::clone(set.or_insert_with_key(|(numbers, has_basis)| Arc::new(self.joins.joined(numbers, *has_basis))))
        };
        let general_basis = !set(Arc::clone(&general), true).bases.is_empty();
        let near = set(Arc::new(near), has_basis || general_basis);
        let general = set(general, has_basis || !near.bases.is_empty());
        let stated = [near, general];
        cache.joined.insert(key, stated.clone());
        stated
    }

    /// A number that statements share of which the same is stated by others, as far as it is not their data, purpose, recipient or place that decides.
    /// Nothing for a statement to which nothing is joined: what is not done has no legal basis.
    pub(super) fn context(&self, claim: &Claim<'p>, acts: &[Act], cache: &mut Cache<'p>) -> Option<usize> {
        if self.joins.is_empty() || !claim.asserts() {
            return None;
        }
        let common = claim.common();
        let acts = if self.joins.asks_for_acts() { acts } else { &[] };
        let has_basis = !common.bases.is_empty();
        let written = (claim.matter, claim.actor, claim.people, common.applies_to, common.data_state, has_basis);
        let conditions = (common.only_if, common.only_if_any, common.unless);
        let next = cache.contexts.len();
        Some(*cache.contexts.entry(format!("{written:?} {conditions:?} {acts:?}")).or_insert(next))
    }
}

fn number<T: Described>(item: Option<&Item<'_, T>>, names: &Names<'_, T>) -> Option<Number> {
    item.map(|item| match &item.item {
        Ref::Term(term) => (false, term.position()),
        Ref::Name(name) => (true, names.number(name).unwrap_or(usize::MAX)),
    })
}

/// Whether a list can have something to do with a term.
fn meets<T: Vocabulary>(extent: &Extent, term: T) -> bool {
    let terms = [&extent.under, &extent.parts, &extent.may];
    extent.empty || terms.iter().any(|terms| terms.contains(term.position()))
}

/// Whether a list can have something to do with an item. Where either of them tells of no terms, it can.
fn touches<'a, 'p, T: Described>(
    extent: &Extent,
    mut list: impl Iterator<Item = &'a Ref<T>>,
    item: Option<&Item<'p, T>>,
    names: &Names<'p, T>,
) -> bool {
    let Some(item) = item else { return true };
    match &item.item {
        Ref::Term(term) => meets(extent, *term),
        Ref::Name(name) => {
            let Some(held) = names.held(name) else { return true };
            let own = held.under.with(&held.kinds).with(&held.may);
            let terms = extent.under.with(&extent.kinds).with(&extent.may);
            extent.empty || own.is_empty() || own.meets(&terms) || list.any(|item| item.name() == Some(name))
        }
    }
}
