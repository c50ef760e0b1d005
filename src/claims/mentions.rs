//! What a policy says of each thing that it names: the data that it collects, what for, who gets them, and which rights there are. Summaries are made
//! of these, so that they say what every answer says.

use std::hash::Hash;

use indexmap::IndexMap;

use super::exceptions::State;
use super::{Answer, Claim, Claims, Matter, Question, Verdict};
use crate::model::{DataRef, PartyRef, Place, Retention, StatementPlace, StatementRef};
use crate::vocab::{Act, ChoiceKind, Purpose, Right, Stance, Vocabulary};

/// A thing that a policy names in some respect, and how it stands to it.
#[derive(Debug, Clone)]
pub(crate) struct Mention<'p, T> {
    pub(crate) thing: T,
    pub(crate) standing: Standing,
    /// Who acts, where it is not the publisher: the parties that the statements name.
    pub(crate) others: Vec<&'p PartyRef>,
    /// The statements that name it.
    pub(crate) places: Vec<StatementPlace>,
}

/// How a policy stands to a thing that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Standing {
    /// It is so.
    Yes,
    /// It may be so, or it is so under conditions, for some, or for a part.
    Sometimes,
    /// It is not so.
    No,
    /// It is not so, with an exception.
    NoExcept,
    /// It is not so within limits: of some data, for some purpose, in some place.
    NoWhere,
    /// The text leaves it open.
    Open,
    /// Somebody else does it.
    Others,
}

impl<'p> Claims<'p> {
    /// The data that is collected.
    pub(crate) fn data_collected(&self) -> Vec<Mention<'p, &'p DataRef>> {
        self.mentions(
            |claim| claim.matter == Matter::Act(Act::Collect),
            |claim| claim.data.iter().copied().flatten().collect(),
            |data: &&DataRef| Question::act(Act::Collect).data((*data).clone()),
        )
    }

    /// What data is used for.
    pub(crate) fn purposes_of_use(&self) -> Vec<Mention<'p, Purpose>> {
        let named = |claim: &Claim<'p>| claim.purposes.iter().copied().flatten().copied().collect();
        self.mentions(|claim| claim.matter == Matter::Act(Act::Use), named, |purpose| Question::act(Act::Use).purpose(*purpose))
    }

    /// Who gets data.
    pub(crate) fn recipients_of_data(&self) -> Vec<Mention<'p, &'p PartyRef>> {
        let discloses = |claim: &Claim<'p>| matches!(claim.matter, Matter::Act(act) if act.is_a(Act::Disclose));
        let named = |claim: &Claim<'p>| claim.recipients.iter().collect();
        self.mentions(discloses, named, |party| Question::default().recipient((*party).clone()))
    }

    /// The rights that people have.
    pub(crate) fn rights_granted(&self) -> Vec<Mention<'p, Right>> {
        let rights = |claim: &Claim<'p>| match claim.matter {
            Matter::Right(right) => vec![right],
            _ => Vec::new(),
        };
        self.mentions(
            |claim| matches!(claim.matter, Matter::Right(_)),
            rights,
            |right| Question { matter: Some(Matter::Right(*right)), ..Question::default() },
        )
    }

    /// The choices that people have.
    pub(crate) fn choices_given(&self) -> Vec<Mention<'p, ChoiceKind>> {
        let kinds = |claim: &Claim<'p>| match claim.matter {
            Matter::Choice(kind) => vec![kind],
            _ => Vec::new(),
        };
        self.mentions(
            |claim| matches!(claim.matter, Matter::Choice(_)),
            kinds,
            |kind| Question { matter: Some(Matter::Choice(*kind)), ..Question::default() },
        )
    }

    /// How long data is kept: what each statement says by itself.
    pub(crate) fn periods(&self) -> Vec<Mention<'p, &'p Retention>> {
        let kept = self.claims.iter().filter(|claim| claim.matter == Matter::Act(Act::Retain));
        let retention = |claim: &Claim<'p>| match claim.statement {
            StatementRef::Retention(retention) => Some((retention, claim.clone())),
            _ => None,
        };
        kept.filter_map(retention).map(|(retention, claim)| alone(retention, &claim)).collect()
    }

    /// Where data goes to or stays: what each statement says by itself.
    pub(crate) fn places_of_data(&self) -> Vec<Mention<'p, &'p Place>> {
        let placed = self.claims.iter().filter(|claim| matches!(claim.matter, Matter::Act(Act::Transfer | Act::Locate)));
        placed.flat_map(|claim| claim.places.iter().map(move |place| alone(place, claim))).collect()
    }

    /// The things that claims about a matter name, each with the answer to the question about it.
    fn mentions<T: Clone + Eq + Hash>(
        &self,
        about: impl Fn(&Claim<'p>) -> bool,
        named: impl Fn(&Claim<'p>) -> Vec<T>,
        question: impl Fn(&T) -> Question,
    ) -> Vec<Mention<'p, T>> {
        let mut found: IndexMap<T, Vec<&Claim<'p>>> = IndexMap::new();
        for claim in self.claims.iter().filter(|claim| !claim.presupposed && !claim.marks.of_nobody && !claim.marks.of_children && about(claim)) {
            named(claim).into_iter().for_each(|thing| found.entry(thing).or_default().push(claim));
        }
        let mention = |(thing, claims): (T, Vec<&Claim<'p>>)| {
            let standing = if claims.iter().any(|claim| claim.actor.whose.is_own()) {
                standing(&self.ask(&question(&thing)))?
            } else {
                claims.iter().any(|claim| claim.asserts()).then_some(Standing::Others)?
            };
            let mut others: Vec<&'p PartyRef> = Vec::new();
            claims.iter().filter(|claim| !claim.actor.whose.is_own()).flat_map(|claim| claim.actor.by).for_each(|party| {
                if !others.contains(&party) {
                    others.push(party);
                }
            });
            let mut places: Vec<StatementPlace> = claims.iter().map(|claim| claim.place).collect();
            places.dedup();
            Some(Mention { thing, standing, others, places })
        };
        found.into_iter().filter_map(mention).collect()
    }
}

/// What one statement says of a thing by itself.
fn alone<'p, T>(thing: T, claim: &Claim<'p>) -> Mention<'p, T> {
    let limited = claim.marks.conditional || claim.marks.weak;
    let standing = match claim.stance {
        _ if !claim.actor.whose.is_own() => Standing::Others,
        Stance::Does if !limited => Standing::Yes,
        Stance::Does | Stance::May => Standing::Sometimes,
        Stance::DoesNot if limited => Standing::NoWhere,
        Stance::DoesNot => Standing::No,
    };
    let others = if claim.actor.whose.is_own() { Vec::new() } else { claim.actor.by.iter().collect() };
    Mention { thing, standing, others, places: vec![claim.place] }
}

/// How a policy stands to what is asked, as a summary says it. Nothing where the text does not say.
fn standing(answer: &Answer<'_, '_>) -> Option<Standing> {
    // Of a right, a part is not the right; of data and purposes, the thing that is named is all that is said.
    let in_part = answer.whole() == Some(false) && matches!(answer.question.matter, Some(Matter::Right(_)));
    let excepted = answer.settled.iter().any(|one| matches!(one.state, State::Limits(_)));
    Some(match answer.verdict() {
        Verdict::Yes if !in_part && !answer.is_conditional() => Standing::Yes,
        Verdict::Yes | Verdict::May | Verdict::Both => Standing::Sometimes,
        Verdict::No if excepted => Standing::NoExcept,
        Verdict::No if answer.whole() == Some(false) || answer.is_conditional() => Standing::NoWhere,
        Verdict::No => Standing::No,
        Verdict::LeftOpen => Standing::Open,
        Verdict::NotStated => return None,
    })
}

impl Answer<'_, '_> {
    /// Whether every claim that decided holds under a condition only, for some, or with an exception.
    pub(crate) fn is_conditional(&self) -> bool {
        let mut deciding = self.settled.iter().filter(|one| self.decides(one)).filter_map(|one| self.claims.claims.get(one.found.claim));
        let excepted = self.settled.iter().any(|one| matches!(one.state, State::Limits(_)));
        excepted || deciding.all(|claim| claim.marks.conditional)
    }
}
