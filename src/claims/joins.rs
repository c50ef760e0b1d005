//! What is stated apart and belongs together: legal bases, how long data are kept, the instruments of transfers, and exceptions, joined to the claims that
//! they are about.
//!
//! A fact joins a claim only where actor, product, people, place, state and conditions [allow](super::company), for the data and the purposes that it
//! covers. What is said of how data are treated is said of each narrower datum. A list in the fact bounds it, an absent list does not. What is joined keeps
//! its own limits.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::company::Company;
use super::extent::{Extent, Fit};
use super::names::{Described, Names, Role};
use super::opened::DEPTH;
use super::{Actor, Claim, Claims, Item, Limit, Matter};
use crate::model::{Place, Ref, StatementPlace, StatementRef};
use crate::vocab::{Act, DataCategory, LegalBasis, Operation, Party, Purpose, Stance, Terms, TransferMechanism, Vocabulary};

/// What another statement states about a claim.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Fact<'p> {
    /// Where the statement stands.
    pub place: StatementPlace,
    /// The statement.
    pub statement: StatementRef<'p>,
    /// Whether it says that something is so, may be so or is not so.
    pub stance: Stance,
    /// Who acts in it.
    pub actor: Actor<'p>,
    /// Its own limits.
    pub limits: Vec<Limit<'p>>,
}

/// Everything that other statements state about a claim, the nearest first: what is about this very data before what is about wider data.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Joined<'p> {
    /// Statements of legal bases.
    pub bases: Vec<Arc<Fact<'p>>>,
    /// Statements on how long the data are kept.
    pub retention: Vec<Arc<Fact<'p>>>,
    /// Statements on transfers that name a legal instrument.
    pub mechanisms: Vec<Arc<Fact<'p>>>,
}

/// Which facts can belong to a claim, by its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Basis,
    Retention,
    Mechanism,
}

/// A claim that states a fact about others.
#[derive(Debug)]
struct Candidate<'p> {
    sort: Sort,
    /// The claim, by its position.
    claim: usize,
    /// The purposes that bound it: for retention the reasons, since what data are needed for is how long they are kept.
    purposes: Extent,
    fact: Arc<Fact<'p>>,
}

/// One thing that a claim speaks of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Respects<'a, 'p> {
    pub(crate) data: Option<&'a Item<'p, DataCategory>>,
    pub(crate) purpose: Option<Purpose>,
    pub(crate) recipient: Option<&'a Item<'p, Party>>,
    pub(crate) place: Option<&'a Place>,
    /// What is done.
    pub(crate) acts: &'a [Act],
}

/// The facts of a policy that belong to claims of other statements, found by the data that they are about and by those who act in them.
#[derive(Debug)]
pub(crate) struct Joins<'p> {
    candidates: Vec<Candidate<'p>>,
    /// Facts of the publishers and of those who serve them, by each term and each declared name that they name.
    by_term: HashMap<usize, Vec<usize>>,
    by_name: HashMap<usize, Vec<usize>>,
    /// Facts of theirs that name no data.
    of_all_data: Vec<usize>,
    /// Facts of others, by each of those who act.
    by_party: HashMap<Ref<Party>, Vec<usize>>,
    data_above: Above,
    parties_above: Above,
    has_operations: bool,
}

/// For each declared name, those whose declarations hold it.
#[derive(Debug)]
struct Above(Vec<Vec<usize>>);

impl<'p> Joins<'p> {
    pub(crate) fn of(claims: &Claims<'p>) -> Self {
        let mut joins = Self {
            candidates: Vec::new(),
            by_term: HashMap::new(),
            by_name: HashMap::new(),
            of_all_data: Vec::new(),
            by_party: HashMap::new(),
            data_above: Above::of(&claims.reader.data),
            parties_above: Above::of(&claims.reader.parties),
            has_operations: false,
        };
        let mut last = None;
        for (number, claim) in claims.all().iter().enumerate().filter(|(_, claim)| claim.asserts()) {
            let sort = match claim.statement {
                StatementRef::Basis(basis) if !basis.bases.is_empty() => Sort::Basis,
                StatementRef::Retention(_) => Sort::Retention,
                StatementRef::Transfer(transfer) if !transfer.mechanisms.is_empty() => Sort::Mechanism,
                _ => continue,
            };
            // One claim of a statement suffices: all are about the same data.
            if last.replace(claim.number) != Some(claim.number) {
                joins.add(sort, number, claim, &claims.reader.data);
            }
        }
        joins
    }

    fn add(&mut self, sort: Sort, claim_number: usize, claim: &Claim<'p>, names: &Names<'p, DataCategory>) {
        let number = self.candidates.len();
        let purposes = match claim.statement {
            StatementRef::Retention(retention) => Extent::of_terms(&[&retention.reasons], &retention.except.purposes, false),
            _ => claim.reach.purposes,
        };
        self.has_operations |= matches!(claim.statement, StatementRef::Basis(basis) if !basis.operations.is_empty());
        self.candidates.push(Candidate { sort, claim: claim_number, purposes, fact: Arc::new(Fact::of(claim)) });
        if !claim.actor.whose.is_own() {
            for party in claim.actor.by {
                self.by_party.entry(party.clone()).or_default().push(number);
            }
            return;
        }
        if claim.reach.data.empty {
            self.of_all_data.push(number);
        }
        for term in claim.reach.data.named.iter::<DataCategory>() {
            self.by_term.entry(term.position()).or_default().push(number);
        }
        for name in claim.data.iter().copied().flatten().filter_map(Ref::name).filter_map(|name| names.number(name)) {
            self.by_name.entry(name).or_default().push(number);
        }
    }

    /// Whether no statement states a fact about others.
    pub(crate) fn is_empty(&self) -> bool {
        self.candidates.is_empty()
    }

    /// Whether what is done makes a difference to what is joined.
    pub(crate) const fn asks_for_acts(&self) -> bool {
        self.has_operations
    }

    /// The facts that belong to what a claim says of one datum, purpose, recipient and place; and the same as numbers, which are equal where the facts are.
    pub(crate) fn of_claim(&self, claims: &Claims<'p>, claim: &Claim<'p>, respects: Respects<'_, 'p>) -> (Vec<usize>, Joined<'p>) {
        let mut found = self.candidates(claims, claim, respects);
        found.sort_unstable();
        found.dedup();
        let mut facts: Vec<(bool, usize, &Candidate<'p>)> = found
            .into_iter()
            .filter_map(|number| {
                let candidate = self.candidates.get(number)?;
                let fact = claims.all().get(candidate.claim)?;
                self.belongs(claims, claim, candidate, fact, respects).then(|| (!is_nearest(fact, respects), number, candidate))
            })
            .collect();
        // A residual basis is for what no other statement gives a basis for.
        let residual = |fact: &Fact<'_>| matches!(fact.statement, StatementRef::Basis(basis) if basis.residual);
        let other = |(_, _, candidate): &(bool, usize, &Candidate<'p>)| candidate.sort == Sort::Basis && !residual(&candidate.fact);
        if !claim.common().bases.is_empty() || facts.iter().any(other) {
            facts.retain(|(_, _, candidate)| !residual(&candidate.fact));
        }
        facts.sort_by_key(|(far, number, _)| (*far, *number));
        let mut joined = Joined::default();
        for (_, _, candidate) in &facts {
            match candidate.sort {
                Sort::Basis => &mut joined.bases,
                Sort::Retention => &mut joined.retention,
                Sort::Mechanism => &mut joined.mechanisms,
            }
            .push(Arc::clone(&candidate.fact));
        }
        (facts.into_iter().map(|(_, number, _)| number).collect(), joined)
    }

    /// Facts that name the data, or something wider; and those of the others who act, or who get the data.
    fn candidates(&self, claims: &Claims<'p>, claim: &Claim<'p>, respects: Respects<'_, 'p>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut take = |numbers: Option<&Vec<usize>>| found.extend(numbers.into_iter().flatten());
        if claim.actor.whose.is_own() {
            take(Some(&self.of_all_data));
            let names = &claims.reader.data;
            match respects.data.map(|data| &data.item) {
                None => {}
                Some(Ref::Term(term)) => {
                    DataCategory::hierarchy().wider(term.position()).iter::<DataCategory>().for_each(|wider| take(self.by_term.get(&wider.position())));
                }
                Some(Ref::Name(name)) => {
                    let number = names.number(name);
                    number.into_iter().flat_map(|number| self.data_above.and_itself(number)).for_each(|name| take(self.by_name.get(&name)));
                    // What covers all of a name covers the first of what it lists, or its kind.
                    let held = names.held(name);
                    let first = held.and_then(|held| held.listed.iter::<DataCategory>().next().or_else(|| held.kinds.iter().next()));
                    for wider in first.iter().flat_map(|first| DataCategory::hierarchy().wider(first.position()).iter::<DataCategory>()) {
                        take(self.by_term.get(&wider.position()));
                    }
                }
            }
        } else {
            claim.actor.by.iter().flat_map(|party| self.wider(party, &claims.reader.parties)).for_each(|party| take(self.by_party.get(&party)));
        }
        if let Some(recipient) = respects.recipient {
            self.wider(&recipient.item, &claims.reader.parties).into_iter().for_each(|party| take(self.by_party.get(&party)));
        }
        found
    }

    /// A party and everything that it is one of.
    fn wider(&self, party: &Ref<Party>, names: &Names<'p, Party>) -> Vec<Ref<Party>> {
        let above = |terms: &Terms| terms.with_wider::<Party>().iter().map(Ref::Term).collect::<Vec<_>>();
        match party {
            Ref::Term(term) => above(&Terms::named(&[*term])),
            Ref::Name(name) => {
                let terms = names.held(name).map(|held| above(&held.listed.with(&held.kinds)));
                let names = names.number(name).into_iter().flat_map(|number| self.parties_above.and_itself(number)).filter_map(|number| names.declaration(number));
                names.map(|(name, _)| Ref::Name((*name).clone())).chain(terms.into_iter().flatten()).collect()
            }
        }
    }

    fn belongs(&self, claims: &Claims<'p>, claim: &Claim<'p>, candidate: &Candidate<'p>, fact: &Claim<'p>, respects: Respects<'_, 'p>) -> bool {
        let company = Company { parties: &claims.reader.parties, places: &claims.places };
        let gets = |by: &[Ref<Party>]| respects.recipient.is_some_and(|recipient| company.among(&recipient.item, by) || self.is_held(recipient, by, claims));
        // How long those who get data keep them belongs to the disclosure, and to no disclosure to anybody else.
        let actors = match (candidate.sort, fact.actor.whose) {
            (Sort::Retention, super::Whose::Provider | super::Whose::Others) if respects.recipient.is_some() => gets(fact.actor.by),
            _ => company.actors(&claim.actor, &fact.actor),
        };
        // How long data are kept is what a retention says itself.
        if candidate.sort == Sort::Retention && matches!(claim.statement, StatementRef::Retention(_)) {
            return false;
        }
        let purposes = &candidate.purposes;
        let purpose = match (candidate.sort, respects.purpose) {
            _ if purposes.empty => true,
            (_, Some(purpose)) => purposes.treats(purpose.position()).fit == Fit::Covers,
            // The data of a claim without purposes are kept for these reasons too, which stand with the fact; whether the claim has this basis, is not said.
            (sort, None) => sort == Sort::Retention,
        };
        let names = &claims.reader.data;
        let covers = |data| covers(&fact.reach.data, fact.data.iter().copied().flatten(), data, names, &self.data_above);
        let data = fact.reach.data.empty || respects.data.is_some_and(covers);
        actors && purpose && data && self.recipient(claims, claim, candidate.sort, fact, respects) && company.allows(claim, fact) && acts(fact, respects.acts)
    }

    /// Whether a recipient is one of those whom a name among these holds.
    fn is_held(&self, recipient: &Item<'p, Party>, by: &[Ref<Party>], claims: &Claims<'p>) -> bool {
        let parties = &claims.reader.parties;
        let holding = |number| self.parties_above.and_itself(number).filter_map(|number| parties.declaration(number)).map(|(name, _)| *name);
        let mut names = recipient.item.name().and_then(|name| parties.number(name)).into_iter().flat_map(holding);
        names.any(|name| by.iter().filter_map(Ref::name).any(|by| by == name))
    }

    /// Whether a transfer goes to the recipient and the place; and whether the fact does not except the recipient.
    fn recipient(&self, claims: &Claims<'p>, claim: &Claim<'p>, sort: Sort, fact: &Claim<'p>, respects: Respects<'_, 'p>) -> bool {
        let parties = &claims.reader.parties;
        let excepted = |item: &Item<'p, Party>| match &item.item {
            Ref::Term(term) => fact.reach.recipients.except.contains(term.position()),
            name => fact.common().except.recipients.contains(name),
        };
        if respects.recipient.is_some_and(excepted) {
            return false;
        }
        let (Sort::Mechanism, StatementRef::Transfer(transfer)) = (sort, fact.statement) else { return sort != Sort::Mechanism };
        if !matches!(claim.matter, Matter::Act(act) if act == Act::Locate || act.is_a(Act::Disclose)) {
            return false;
        }
        let covered = |item| covers(&fact.reach.recipients, fact.recipients.iter(), item, parties, &self.parties_above);
        let seat = respects.recipient.and_then(|recipient| claims.policy().recipients.get(recipient.item.name()?)?.country).map(Place::Country);
        let there = |place: &Place| transfer.to.is_empty() || transfer.to.iter().any(|to| claims.places.meet(place, to) || claims.places.meet(to, place));
        (fact.recipients.is_empty() || respects.recipient.is_some_and(covered)) && respects.place.is_none_or(there) && seat.is_none_or(|seat| there(&seat))
    }
}

/// Whether a fact is about this very data, or by the very party that gets it.
fn is_nearest(fact: &Claim<'_>, respects: Respects<'_, '_>) -> bool {
    let data = respects.data.is_some_and(|data| fact.data.iter().any(|list| list.contains(&data.item)));
    let party = respects.recipient.is_some_and(|recipient| fact.actor.by.contains(&recipient.item));
    data || party
}

/// Whether what is said of how the things in a list are treated is said of all of an item.
fn covers<'a, 'p, T: Described>(
    extent: &Extent,
    mut list: impl Iterator<Item = &'a Ref<T>>,
    item: &Item<'p, T>,
    names: &Names<'p, T>,
    above: &Above,
) -> bool {
    match &item.item {
        Ref::Term(term) => extent.treats(term.position()).fit == Fit::Covers,
        Ref::Name(name) => {
            let (Some(number), Some(held)) = (names.number(name), names.held(name)) else { return false };
            let holding: HashSet<usize> = above.and_itself(number).collect();
            let cut = extent.except.meets(&held.under);
            let listed = list.any(|item| item.name().and_then(|name| names.number(name)).is_some_and(|number| holding.contains(&number)));
            listed && !cut || held.lies_in(&extent.under)
        }
    }
}

/// Whether a basis is for what is done. Without operations it is for everything.
fn acts(fact: &Claim<'_>, acts: &[Act]) -> bool {
    let StatementRef::Basis(basis) = fact.statement else { return true };
    let does = |operation: &Operation| match operation.act() {
        Some(done) => acts.iter().any(|act| act.is_a(done)),
        None => *operation == Operation::Process || acts.iter().any(|act| act.is_a(Act::Use)),
    };
    basis.operations.is_empty() || basis.operations.iter().any(does)
}

impl Above {
    fn of<T: Described>(names: &Names<'_, T>) -> Self {
        let mut above = vec![Vec::new(); names.len()];
        for outer in 0..names.len() {
            let Some((_, declared)) = names.declaration(outer) else { continue };
            let parts = declared.names().filter(|(_, role)| *role == Role::Part).map(|(name, _)| name);
            let left = parts.filter(|name| !declared.excludes.iter().any(|out| out.name() == Some(*name)));
            for inner in left.filter_map(|name| names.number(name)) {
                above.get_mut(inner).into_iter().for_each(|above: &mut Vec<usize>| above.push(outer));
            }
        }
        Self(above)
    }

    /// A name and all that hold it, as deep as names are opened.
    fn and_itself(&self, number: usize) -> impl Iterator<Item = usize> + use<> {
        let (mut found, mut seen) = (vec![(number, 0)], HashSet::from([number]));
        let mut next = 0;
        while let Some((inner, depth)) = found.get(next).copied() {
            next += 1;
            let above = self.0.get(inner).filter(|_| depth < DEPTH).into_iter().flatten().copied();
            found.extend(above.filter(|outer| seen.insert(*outer)).map(|outer| (outer, depth + 1)));
        }
        found.into_iter().map(|(number, _)| number)
    }
}

impl<'p> Fact<'p> {
    pub(crate) fn of(claim: &Claim<'p>) -> Self {
        Self { place: claim.place, statement: claim.statement, stance: claim.stance, actor: claim.actor, limits: claim.limits() }
    }

    /// The legal bases that the statement names.
    #[must_use]
    pub fn bases(&self) -> &'p [LegalBasis] {
        self.statement.common().bases
    }

    /// The legal instruments of transfers that the statement names.
    #[must_use]
    pub const fn mechanisms(&self) -> &'p [TransferMechanism] {
        match self.statement {
            StatementRef::Transfer(transfer) => transfer.mechanisms.as_slice(),
            _ => &[],
        }
    }
}
