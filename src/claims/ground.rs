//! What an answer rests on: a claim, the terms and definitions that tie it to the question, and what limits it.

use std::collections::HashSet;

use super::answer::{self, Answer, Side};
use super::claim::Claim;
use super::exceptions::{Settled, State};
use super::extent::Fit;
use super::limit::Limit;
use super::link::{Link, Stands, Tie, Ties};
use super::question::Question;
use super::{Matter, Verdict};
use crate::model::{Ref, StatementPlace};
use crate::vocab::{DataCategory, Field, Party, Purpose, Vocabulary};

/// A claim that speaks to a question.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ground<'c, 'p> {
    /// What it says, once exceptions are settled.
    pub side: Side,
    /// Whether it says so of all that is asked.
    pub whole: bool,
    /// Whether it is one of those that decided the verdict.
    pub decides: bool,
    /// The claim.
    pub claim: &'c Claim<'p>,
    /// The statement that it limits, where it is an exception.
    pub limits_statement: Option<StatementPlace>,
    /// Items of the statement, or inside a name of it, that are narrower than what is asked: it speaks of them, not of the rest.
    pub parts: Vec<Part>,
    /// What the text says "only" of, where that denies something.
    pub only: Vec<Part>,
    /// What is asked and the statement does not name.
    pub unsaid: Vec<Respect>,
    /// The terms and definitions that tie the statement to the question, each once.
    pub links: Vec<Link>,
    /// What limits the claim.
    pub limits: Vec<Limit<'p>>,
}

/// What ties claims to a question, for all grounds of an answer.
struct Tying<'a, 'p> {
    data: Option<Ties<'a, 'p, DataCategory>>,
    recipient: Option<Ties<'a, 'p, Party>>,
}

/// A respect in which a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Respect {
    /// What is done.
    Action,
    /// The data.
    Data,
    /// The purpose.
    Purpose,
    /// Who gets it.
    Recipient,
}

impl Respect {
    /// The respect as a word of the output format.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Action => "action",
            Self::Data => "data",
            Self::Purpose => "purpose",
            Self::Recipient => "recipient",
        }
    }
}

/// Something narrower than what is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// In which respect.
    pub respect: Respect,
    /// The term or the declared name.
    pub item: String,
}

impl<'c, 'p> Answer<'c, 'p> {
    /// The claims that speak to the question, in the order of the document; those that are told beside the answer among them.
    pub fn grounds(&self) -> impl Iterator<Item = Ground<'c, 'p>> + '_ {
        // Which claims limit which, once for all grounds.
        let mut exceptions: Vec<(usize, StatementPlace)> = Vec::new();
        for one in &self.settled {
            if let (State::Limits(rule), Some(claim)) = (one.state, self.claims.claims.get(one.found.claim)) {
                exceptions.push((rule, claim.place));
            }
        }
        exceptions.sort_unstable();
        let reader = &self.claims.reader;
        let mut tying = Tying {
            data: self.question.data.as_ref().map(|asked| Ties::new(reader.policy, &reader.data, asked)),
            recipient: self.question.recipient.as_ref().map(|asked| Ties::new(reader.policy, &reader.parties, asked)),
        };
        let grounds = self.settled.iter().enumerate().filter_map(move |(at, one)| {
            let first = exceptions.partition_point(|(rule, _)| *rule < at);
            let own = exceptions.get(first..).unwrap_or_default().iter().take_while(|(rule, _)| *rule == at).map(|(_, place)| *place);
            self.ground(one, own, &mut tying)
        });
        // A statement that says the same twice, as by what it collects and by the technique, is told once.
        let mut last: Option<(StatementPlace, Side, bool)> = None;
        grounds.filter(move |ground| {
            let this = Some((ground.claim.place, ground.side, ground.whole));
            std::mem::replace(&mut last, this) != this
        })
    }

    /// The limits of the verdict: those of the claims that decided, none if one of them has none. What is denied below the verdict is one too.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit<'p>> {
        let (mut limits, mut denied): (Vec<Limit<'p>>, Vec<Limit<'p>>) = (Vec::new(), Vec::new());
        let mut free = false;
        for ground in self.grounds() {
            if ground.decides {
                free |= ground.limits.is_empty();
                limits.extend(ground.limits);
            } else if ground.side == Side::No && matches!(self.verdict(), Verdict::Yes | Verdict::May) {
                denied.push(Limit::DeniedForPart(ground.claim.place));
            }
        }
        if free {
            limits.clear();
        }
        // Each once. Limits are compared by how they are written, so that thousands take no longer than they must.
        let mut known = HashSet::new();
        limits.retain(|limit| known.insert(format!("{limit:?}")));
        limits.extend(denied);
        limits
    }

    fn ground<'a>(&'a self, one: &Settled, exceptions: impl Iterator<Item = StatementPlace>, tying: &mut Tying<'a, 'p>) -> Option<Ground<'c, 'p>> {
        let claim = self.claims.claims.get(one.found.claim)?;
        let side = answer::side(self.claims, one);
        let limits_statement = match one.state {
            State::Stands => None,
            State::Overruled => return None,
            State::Limits(rule) => self.settled.get(rule).and_then(|rule| self.claims.claims.get(rule.found.claim)).map(|rule| rule.place),
        };
        let mut ground = Ground {
            side,
            whole: one.found.fit == Fit::Covers,
            decides: self.decides(one),
            claim,
            limits_statement,
            parts: Vec::new(),
            only: Vec::new(),
            unsaid: Vec::new(),
            links: Vec::new(),
            limits: claim.limits(),
        };
        ground.limits.extend(exceptions.map(Limit::Exception));
        self.tie(&mut ground, tying);
        Some(ground)
    }

    /// Ties a ground to the question, respect by respect.
    fn tie<'a>(&'a self, ground: &mut Ground<'c, 'p>, tying: &mut Tying<'a, 'p>) {
        let question = &self.question;
        let claim = ground.claim;
        let except = claim.common().except;
        if let (Some(asked), Some(ties)) = (&question.data, &mut tying.data) {
            let found = ties.to(&claim.data, &except.data);
            ground.add(Respect::Data, found, claim.reach.data.empty);
            if let Ref::Term(term) = asked {
                ground.as_far_as_held(*term);
            }
        }
        if let Some(asked) = question.purpose {
            let stated = claim.purposes.iter().copied().flatten().copied();
            let left = stated.filter(|purpose| !except.purposes.iter().any(|out| purpose.is_a(*out)));
            ground.add(Respect::Purpose, purpose_ties(asked, left), claim.reach.purposes.empty);
        }
        if let Some(ties) = &mut tying.recipient {
            let by_collecting = claim.recipients.is_empty() && !claim.actor.by.is_empty() && question.matter.is_none();
            let lists = [if by_collecting { claim.actor.by } else { claim.recipients }];
            let found = ties.to(&lists, &except.recipients);
            ground.add(Respect::Recipient, found, lists[0].is_empty());
        }
        if question.data.is_none() && claim.asserts() && !ground.whole {
            let personal = claim.reach.data.named.contains(DataCategory::PersonalData.position());
            let items = claim.data.iter().copied().flatten().filter(|_| !personal);
            ground.parts.extend(items.map(|item| Part { respect: Respect::Data, item: item.to_string() }));
        }
        ground.tie_matter(question);
        if ground.side == Side::Only {
            ground.only = only(question, claim, claim.common().exclusive);
        }
        if matches!(ground.side, Side::No | Side::Only | Side::Exception) {
            ground.narrow(question);
        }
    }
}

impl<'p> Ground<'_, 'p> {
    fn add(&mut self, respect: Respect, ties: Vec<Tie>, silent: bool) {
        if silent {
            self.unsaid.push(respect);
        }
        // What decides how the claim stands makes the rest needless: the thing itself; then, of an assertion, what is a part of it, and of a denial what is wider.
        let order = if self.claim.asserts() && !self.claim.reach.data.every {
            [Stands::Same, Stands::Part, Stands::Wider]
        } else {
            [Stands::Same, Stands::Wider, Stands::Part]
        };
        let best = order.into_iter().find(|stands| ties.iter().any(|tie| tie.stands == *stands));
        for tie in ties.into_iter().filter(|tie| Some(tie.stands) == best) {
            let new = tie.links.into_iter().filter(|link| !self.links.contains(link)).collect::<Vec<_>>();
            self.limits.extend(new.iter().filter_map(|link| match link {
                Link::Includes { name, hedged: true, .. } => Some(Limit::Example { name: name.clone(), hedged: true }),
                Link::Includes { name, example: true, .. } => Some(Limit::Example { name: name.clone(), hedged: false }),
                _ => None,
            }));
            self.links.extend(new);
            self.parts.extend(tie.part.map(|item| Part { respect, item }));
        }
    }

    /// What is said of every such data holds as far as the publisher has it.
    fn as_far_as_held(&mut self, asked: DataCategory) {
        let claim = self.claim;
        let collects = claim.matter == Matter::Act(crate::vocab::Act::Collect);
        let extent = &claim.reach.data;
        if claim.asserts() && !collects && extent.every && !extent.named.contains(asked.position()) && extent.under.contains(asked.position()) {
            self.limits.push(Limit::AsFarAsHeld);
        }
    }

    /// Where a denial is about something in particular that the question does not ask for, it denies that part only.
    fn narrow(&mut self, question: &Question) {
        let claim = self.claim;
        let exclusive = claim.common().exclusive;
        let only = |field| self.side == Side::Only && exclusive.contains(&field);
        let mut parts = Vec::new();
        let mut add = |respect, items: Vec<String>| parts.extend(items.into_iter().map(|item| Part { respect, item }));
        if question.data.is_none() && !only(Field::Data) && !claim.reach.data.under.contains(DataCategory::PersonalData.position()) {
            add(Respect::Data, claim.data.iter().copied().flatten().map(ToString::to_string).collect());
        }
        if question.purpose.is_none() && !only(Field::Purposes) && !claim.reach.purposes.universal {
            add(Respect::Purpose, claim.purposes.iter().copied().flatten().map(ToString::to_string).collect());
        }
        if question.recipient.is_none()
            && !only(Field::Recipients)
            && !claim.reach.recipients.universal
            && !claim.recipients.iter().all(|party| *party == Ref::Term(Party::Public))
        {
            add(Respect::Recipient, claim.recipients.iter().map(ToString::to_string).collect());
        }
        if question.matter.is_none_or(|asked| asked != claim.matter) && !self.whole {
            add(Respect::Action, vec![claim.matter.as_str().to_owned()]);
        }
        self.parts.extend(parts);
    }

    /// Ties the claim to the matter that is asked for.
    fn tie_matter(&mut self, question: &Question) {
        let Some(asked) = question.matter else { return };
        let own = self.claim.matter;
        match asked.relation(own) {
            super::claim::Relation::Narrower => self.links.push(Link::Wider { wide: asked.as_str(), narrow: own.as_str() }),
            super::claim::Relation::Wider => {
                if self.claim.asserts() {
                    self.unsaid.push(Respect::Action);
                }
                self.links.push(Link::Wider { wide: own.as_str(), narrow: asked.as_str() });
            }
            _ => {}
        }
    }
}

/// How purposes of a statement tie it to the one that is asked for.
fn purpose_ties(asked: Purpose, stated: impl Iterator<Item = Purpose>) -> Vec<Tie> {
    stated
        .filter_map(|stated| match () {
            () if stated == asked => Some(Tie { part: None, stands: Stands::Same, links: Vec::new() }),
            () if asked.is_a(stated) => {
                Some(Tie { part: None, stands: Stands::Wider, links: vec![Link::Wider { wide: stated.name(), narrow: asked.name() }] })
            }
            () if stated.is_a(asked) => {
                let links = vec![Link::Wider { wide: asked.name(), narrow: stated.name() }];
                Some(Tie { part: Some(stated.name().to_owned()), stands: Stands::Part, links })
            }
            () => None,
        })
        .collect()
}

/// The lists that the text closes with "only", in the respects that are asked for.
fn only(question: &Question, claim: &Claim<'_>, exclusive: &[Field]) -> Vec<Part> {
    fn parts<'a, T: ToString + 'a>(respect: Respect, items: impl IntoIterator<Item = &'a T>) -> Vec<Part> {
        items.into_iter().map(|item| Part { respect, item: item.to_string() }).collect()
    }
    let mut only = Vec::new();
    if question.data.is_some() && exclusive.contains(&Field::Data) {
        only.extend(parts(Respect::Data, claim.data.iter().copied().flatten()));
    }
    if question.purpose.is_some() && (exclusive.contains(&Field::Purposes) || exclusive.contains(&Field::Reasons)) {
        only.extend(parts(Respect::Purpose, claim.purposes.iter().copied().flatten()));
    }
    if question.recipient.is_some() && exclusive.contains(&Field::Recipients) {
        only.extend(parts(Respect::Recipient, claim.recipients));
    }
    only
}
