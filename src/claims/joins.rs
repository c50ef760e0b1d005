//! What is stated apart and belongs together: legal bases, how long data are kept, the instruments of transfers, and exceptions, joined to the claims that
//! they are about.
//!
//! A fact joins a claim only where actor, product, people, place, state and conditions [allow](super::company), for the data and the purposes that it
//! covers. What is said of how data are treated is said of each narrower datum. A list in the fact bounds it, an absent list does not. What is joined keeps
//! its own limits.
//!
//! Thousands of claims may have the same thousands of facts. So what joins a claim comes in two parts: what depends on nothing but terms, which claims
//! share, and what is about the very names and parties of the claim.

use std::collections::HashSet;
use std::sync::Arc;

use super::company::Company;
use super::extent::{Extent, Fit};
use super::fact_index::{Above, FactIndex};
use super::names::{Described, Names};
use super::{Actor, Claim, Claims, Item, Limit, Matter, Whose};
use crate::model::{Place, Ref, StatementPlace, StatementRef};
use crate::vocab::{Act, Country, DataCategory, LegalBasis, Operation, Party, Purpose, Stance, Terms, TransferMechanism, Vocabulary};

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

/// What other statements state about a claim. What is about this very term comes before what is about wider ones.
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

impl Joined<'_> {
    /// Whether nothing is stated.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.bases.is_empty() && self.retention.is_empty() && self.mechanisms.is_empty()
    }
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
    /// Whether it belongs to a claim depends on who gets the data.
    of_recipients: bool,
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

/// What data is to facts that name no declared names: its terms, what it is a kind of, and whether it holds more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Content {
    listed: Terms,
    kinds: Terms,
    open: bool,
}

/// Facts as their numbers, in the order in which they are told.
pub(crate) type Numbers = Vec<usize>;

/// The facts of a policy that belong to claims of other statements.
#[derive(Debug)]
pub(crate) struct Joins<'p> {
    candidates: Vec<Candidate<'p>>,
    index: FactIndex,
    data_above: Above,
    parties_above: Above,
    has_operations: bool,
}

impl<'p> Joins<'p> {
    pub(crate) fn of(claims: &Claims<'p>) -> Self {
        let mut joins = Self {
            candidates: Vec::new(),
            index: FactIndex::default(),
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
        let own = claim.actor.whose.is_own();
        let excepts = !claim.common().except.recipients.is_empty();
        let of_recipients = excepts || !own || sort == Sort::Retention && claim.actor.whose == Whose::Provider || !claim.recipients.is_empty();
        self.candidates.push(Candidate { sort, claim: claim_number, purposes, of_recipients, fact: Arc::new(Fact::of(claim)) });
        if own {
            self.index.add(number, claim, names);
        }
        if excepts {
            self.index.excepting.push(number);
        }
        if of_recipients {
            claim.actor.by.iter().chain(claim.recipients).for_each(|party| self.index.add_party(number, party));
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

    /// Facts that belong to what a claim says by the terms of its data, whatever its names and whoever gets the data: they are the same for all claims in
    /// the same company with the same content, purpose and place, whose recipients are in the same country or who name none.
    pub(crate) fn general(&self, claims: &Claims<'p>, claim: &Claim<'p>, content: Option<Content>, respects: Respects<'_, 'p>) -> Numbers {
        if !claim.actor.whose.is_own() {
            return Numbers::new();
        }
        let mut found = self.index.by_terms(claim, content.map(|content| if content.listed.is_empty() { content.kinds } else { content.listed }));
        found.sort_unstable();
        found.dedup();
        let about = |fact: &Claim<'p>| fact.reach.data.empty || content.is_some_and(|content| content.is_treated(&fact.reach.data));
        found.retain(|number| {
            let of_recipients = self.candidates.get(*number).is_some_and(|candidate| candidate.of_recipients);
            !(of_recipients && respects.recipient.is_some()) && self.belongs(claims, claim, *number, respects, about)
        });
        // What is about this very term comes first.
        if let Some(term) = respects.data.map(|data| &data.item).filter(|item| item.term().is_some()) {
            found.sort_by_key(|number| !self.fact(claims, *number).is_some_and(|fact| fact.data.iter().any(|list| list.contains(term))));
        }
        found
    }

    /// Facts that belong to what a claim says by the very names of its data, and by those who act or get the data.
    pub(crate) fn near(&self, claims: &Claims<'p>, claim: &Claim<'p>, respects: Respects<'_, 'p>) -> Numbers {
        let mut found = Numbers::new();
        let names = &claims.reader.data;
        if claim.actor.whose.is_own() {
            let name = respects.data.and_then(|data| names.number(data.item.name()?));
            found.extend(name.into_iter().flat_map(|name| self.data_above.and_itself(name)).flat_map(|name| self.index.by_name(claim, name)));
            found.extend(respects.recipient.iter().flat_map(|_| &self.index.excepting));
        } else {
            found.extend(claim.actor.by.iter().flat_map(|party| self.by_party(party, &claims.reader.parties)));
        }
        found.extend(respects.recipient.into_iter().flat_map(|recipient| self.by_party(&recipient.item, &claims.reader.parties)));
        found.sort_unstable();
        found.dedup();
        let covered = |fact: &Claim<'p>, data| covers(&fact.reach.data, fact.data.iter().copied().flatten(), data, names, &self.data_above);
        let about = |fact: &Claim<'p>| fact.reach.data.empty || respects.data.is_some_and(|data| covered(fact, data));
        found.retain(|number| self.belongs(claims, claim, *number, respects, about));
        found
    }

    /// What facts state. Of legal bases those that are for what no other statement gives a basis for are left out where there is another.
    pub(crate) fn joined(&self, numbers: &[usize], has_basis: bool) -> Joined<'p> {
        let residual = |candidate: &Candidate<'_>| matches!(candidate.fact.statement, StatementRef::Basis(basis) if basis.residual);
        let candidates = || numbers.iter().filter_map(|number| self.candidates.get(*number));
        let has_basis = has_basis || candidates().any(|candidate| candidate.sort == Sort::Basis && !residual(candidate));
        let mut joined = Joined::default();
        for candidate in candidates().filter(|candidate| !(has_basis && residual(candidate))) {
            match candidate.sort {
                Sort::Basis => &mut joined.bases,
                Sort::Retention => &mut joined.retention,
                Sort::Mechanism => &mut joined.mechanisms,
            }
            .push(Arc::clone(&candidate.fact));
        }
        joined
    }

    fn fact<'c>(&self, claims: &'c Claims<'p>, number: usize) -> Option<&'c Claim<'p>> {
        claims.all().get(self.candidates.get(number)?.claim)
    }

    /// The facts by or to a party, or something that it is one of.
    fn by_party(&self, party: &Ref<Party>, names: &Names<'p, Party>) -> Vec<usize> {
        let of_terms = |terms: Terms| {
            terms.with_wider::<Party>().iter().flat_map(|term: Party| self.index.by_party(&Ref::Term(term)).to_vec()).collect::<Vec<_>>()
        };
        match party {
            Ref::Term(term) => of_terms(Terms::named(&[*term])),
            Ref::Name(name) => {
                let holding = names.number(name).into_iter().flat_map(|number| self.parties_above.and_itself(number));
                let holding = holding
                    .filter_map(|number| names.declaration(number))
                    .flat_map(|(name, _)| self.index.by_party(&Ref::Name((*name).clone())).to_vec());
                holding.chain(names.held(name).into_iter().flat_map(|held| of_terms(held.listed.with(&held.kinds)))).collect()
            }
        }
    }

    fn belongs(&self, claims: &Claims<'p>, claim: &Claim<'p>, number: usize, respects: Respects<'_, 'p>, about: impl Fn(&Claim<'p>) -> bool) -> bool {
        let (Some(candidate), Some(fact)) = (self.candidates.get(number), self.fact(claims, number)) else { return false };
        // How long data are kept is what a retention says itself.
        if candidate.sort == Sort::Retention && matches!(claim.statement, StatementRef::Retention(_)) {
            return false;
        }
        let company = Company { parties: &claims.reader.parties, places: &claims.places };
        let gets =
            |by: &[Ref<Party>]| respects.recipient.is_some_and(|recipient| company.among(&recipient.item, by) || self.is_held(recipient, by, claims));
        // How long those who get data keep them belongs to the disclosure, and to no disclosure to anybody else.
        let actors = match (candidate.sort, fact.actor.whose) {
            (Sort::Retention, Whose::Provider | Whose::Others) if respects.recipient.is_some() => gets(fact.actor.by),
            _ => company.actors(&claim.actor, &fact.actor),
        };
        let purposes = &candidate.purposes;
        let purpose = match (candidate.sort, respects.purpose) {
            _ if purposes.empty => true,
            (_, Some(purpose)) => purposes.treats(purpose.position()).fit == Fit::Covers,
            // The data of a claim without purposes are kept for these reasons too, which stand with the fact; whether the claim has this basis, is not said.
            (sort, None) => sort == Sort::Retention,
        };
        actors
            && purpose
            && about(fact)
            && self.goes_there(claims, claim, candidate.sort, fact, respects)
            && company.allows(claim, fact)
            && acts(fact, respects.acts)
    }

    /// Whether a recipient is one of those whom a name among these holds.
    fn is_held(&self, recipient: &Item<'p, Party>, by: &[Ref<Party>], claims: &Claims<'p>) -> bool {
        let parties = &claims.reader.parties;
        let holding = |number| self.parties_above.and_itself(number).filter_map(|number| parties.declaration(number)).map(|(name, _)| *name);
        let mut names = recipient.item.name().and_then(|name| parties.number(name)).into_iter().flat_map(holding);
        names.any(|name| by.iter().filter_map(Ref::name).any(|by| by == name))
    }

    /// Whether a transfer goes to the recipient and the place; and whether the fact does not except the recipient.
    fn goes_there(&self, claims: &Claims<'p>, claim: &Claim<'p>, sort: Sort, fact: &Claim<'p>, respects: Respects<'_, 'p>) -> bool {
        let parties = &claims.reader.parties;
        let excepted = |item: &Item<'p, Party>| match &item.item {
            Ref::Term(term) => fact.reach.recipients.except.contains(term.position()),
            name => fact.common().except.recipients.contains(name),
        };
        if respects.recipient.is_some_and(excepted) {
            return false;
        }
        let (Sort::Mechanism, StatementRef::Transfer(transfer)) = (sort, fact.statement) else { return true };
        if !matches!(claim.matter, Matter::Act(act) if act == Act::Locate || act.is_a(Act::Disclose)) {
            return false;
        }
        let covered = |item| covers(&fact.reach.recipients, fact.recipients.iter(), item, parties, &self.parties_above);
        let there =
            |place: &Place| transfer.to.is_empty() || transfer.to.iter().any(|to| claims.places.meet(place, to) || claims.places.meet(to, place));
        let seat = seat(claims, respects.recipient).map(Place::Country);
        (fact.recipients.is_empty() || respects.recipient.is_some_and(covered))
            && respects.place.is_none_or(there)
            && seat.is_none_or(|seat| there(&seat))
    }
}

/// The country of a recipient, where the policy states it.
pub(crate) fn seat(claims: &Claims<'_>, recipient: Option<&Item<'_, Party>>) -> Option<Country> {
    claims.policy().recipients.get(recipient?.item.name()?)?.country
}

impl Content {
    pub(crate) fn of<T: Described>(item: &Item<'_, T>, names: &Names<'_, T>) -> Self {
        match &item.item {
            Ref::Term(term) => Self { listed: Terms::named(&[*term]), kinds: Terms::default(), open: false },
            Ref::Name(name) => names.held(name).map_or(Self { listed: Terms::default(), kinds: Terms::default(), open: true }, |held| Self {
                listed: held.listed,
                kinds: held.kinds,
                open: held.open,
            }),
        }
    }

    /// Whether what is said of how the things in a list are treated is said of all of it.
    fn is_treated(&self, extent: &Extent) -> bool {
        super::names::lies_in(&self.listed, &self.kinds, self.open, &extent.under.with(&extent.named))
    }
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
