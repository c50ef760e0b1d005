//! From a statement to what it claims.

use std::collections::{HashMap, HashSet};

use smallvec::{SmallVec, smallvec};

use super::actor::{Actor, Actors};
use super::claim::{Claim, Marks, Matter, Reach};
use super::extent::Extent;
use super::names::{Impersonal, Names};
use crate::model::{AppliesTo, DataRef, Id, PartyRef, Period, Place, Policy, StatementPlace, StatementRef, Value};
use crate::vocab::{
    Act, ChildRule, DataCategory, DataState, DataSubject, DisclosureMode, Disposal, Field, InterestHolder, Operation, Party, Purpose, Stance,
    Strength, TrackingKind, Vocabulary,
};

/// What statements are read with: the names of the policy, opened, and who its publishers are.
#[derive(Debug)]
pub(crate) struct Reader<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) data: Names<'p, DataCategory>,
    pub(crate) parties: Names<'p, Party>,
    actors: Actors,
    /// The statements that choices refer to, by their short names.
    named: HashMap<&'p Id, StatementRef<'p>>,
}

/// One thing that a statement says, before its lists are opened.
#[derive(Debug, Clone, Copy)]
struct Said<'p> {
    matter: Matter,
    data: [&'p [DataRef]; 2],
    purposes: [&'p [Purpose]; 2],
    recipients: &'p [PartyRef],
    places: &'p [Place],
    techniques: &'p [TrackingKind],
    by: &'p [PartyRef],
    narrower: bool,
    presupposed: bool,
    of_children: bool,
}

type Several<'p> = SmallVec<[Said<'p>; 3]>;

/// Children's rules on advertising speak of this purpose.
const ADVERTISING: &[Purpose] = &[Purpose::TargetedAdvertising];
/// Who gets what is made public.
static PUBLIC: [PartyRef; 1] = [PartyRef::Term(Party::Public)];
/// The people whom children's rules are about.
const CHILDREN: &[DataSubject] = &[DataSubject::Child];

impl<'p> Reader<'p> {
    pub(crate) fn of(policy: &'p Policy) -> Self {
        let (data, parties) = (Names::of_data(policy), Names::of_parties(policy));
        Self { policy, data, parties, actors: Actors::of(policy), named: referred(policy) }
    }

    /// What a statement claims. `number` is its number among all statements.
    pub(crate) fn claims(&self, place: StatementPlace, statement: StatementRef<'p>, number: usize) -> SmallVec<[Claim<'p>; 3]> {
        let mut claims = SmallVec::new();
        let mut last: Option<(Said<'p>, Reach)> = None;
        for said in said(statement, |id| self.named.get(id).copied()) {
            let reach = match &last {
                Some((before, reach)) if before.data == said.data && before.purposes == said.purposes && before.recipients == said.recipients => {
                    *reach
                }
                _ => self.reach(statement, &said),
            };
            last = Some((said, reach));
            let common = statement.common();
            // A statement that takes out all that it names says nothing.
            if reach.data.gone || reach.purposes.gone || reach.recipients.gone {
                continue;
            }
            claims.push(Claim {
                place,
                statement,
                matter: said.matter,
                actor: self.actors.actor(self.policy, &self.parties, statement, said.by),
                stance: common.stance,
                presupposed: said.presupposed,
                narrower: said.narrower,
                data: said.data,
                purposes: said.purposes,
                recipients: said.recipients,
                places: said.places,
                techniques: said.techniques,
                people: if said.of_children && common.applies_to.subjects.is_empty() { CHILDREN } else { &common.applies_to.subjects },
                number,
                reach,
                marks: marks(self.policy, statement, &said, &reach),
            });
        }
        claims
    }

    /// What a statement is about, and who acts, without working out how far its lists reach. What it only presupposes is left out.
    pub(crate) fn matters(&self, statement: StatementRef<'p>) -> SmallVec<[(Matter, Actor<'p>); 3]> {
        let asserted = said(statement, |id| self.named.get(id).copied()).into_iter().filter(|said| !said.presupposed);
        asserted.map(|said| (said.matter, self.actors.actor(self.policy, &self.parties, statement, said.by))).collect()
    }

    fn reach(&self, statement: StatementRef<'p>, said: &Said<'p>) -> Reach {
        let common = statement.common();
        let every = |fields: &[Field]| fields.iter().any(|field| common.every.contains(field));
        let except = common.except;
        Reach {
            data: Extent::of(
                &self.data,
                &said.data,
                &except.data,
                every(&[Field::Data, Field::Over, Field::Stores]),
                Some(DataCategory::PersonalData),
            ),
            purposes: Extent::of_terms(&said.purposes, &except.purposes, every(&[Field::Purposes, Field::Reasons])),
            recipients: Extent::of(&self.parties, &[said.recipients], &except.recipients, every(&[Field::Recipients]), None),
        }
    }
}

/// The statements that choices refer to.
fn referred(policy: &Policy) -> HashMap<&Id, StatementRef<'_>> {
    let wanted: HashSet<&Id> = policy.choices.iter().flat_map(|choice| &choice.over.statements).collect();
    if wanted.is_empty() {
        return HashMap::new();
    }
    policy.statements().filter_map(|(_, statement)| Some((statement.id()?, statement))).filter(|(id, _)| wanted.contains(id)).collect()
}

/// The techniques of tracking that a statement is about.
fn techniques(statement: StatementRef<'_>) -> &[TrackingKind] {
    match statement {
        StatementRef::Tracking(tracking) => std::slice::from_ref(&tracking.kind),
        StatementRef::Choice(choice) => &choice.over.tracking,
        _ => &[],
    }
}

/// What a statement says, one act or matter at a time. `named` finds statements by their short names.
fn said<'p>(statement: StatementRef<'p>, named: impl Fn(&Id) -> Option<StatementRef<'p>>) -> Several<'p> {
    use StatementRef as S;
    let common = statement.common();
    let asserts = common.stance != Stance::DoesNot;
    let base = |matter: Matter| Said {
        matter,
        data: [statement.data(), &[]],
        purposes: [statement.purposes(), &[]],
        recipients: statement.recipients(),
        places: &[],
        techniques: techniques(statement),
        by: common.by,
        narrower: false,
        presupposed: false,
        of_children: false,
    };
    let act = |act: Act| base(act.into());
    match statement {
        S::Collection(collection) => {
            let mut said = worked(Act::Collect, &collection.operations, asserts, act(Act::Collect));
            // What is collected for a purpose is used for it.
            if asserts && !collection.purposes.is_empty() {
                said.push(act(Act::Use));
            }
            said
        }
        S::Use(using) => {
            let mut said = Several::new();
            let combined = Said { data: [&using.data, &using.combines], ..act(Act::Combine) };
            let derived = Said { data: [&using.derives, &[]], ..act(Act::Derive) };
            said.extend((!using.combines.is_empty()).then_some(combined));
            said.extend((!using.derives.is_empty()).then_some(derived));
            // Who denies that things are combined, or derived, denies no other use of them.
            if asserts || said.is_empty() {
                said.extend(worked(Act::Use, &using.operations, asserts, act(Act::Use)));
            }
            said
        }
        // Who does not rely on a basis does not say that nothing is done.
        S::Basis(_) if !asserts => Several::new(),
        S::Basis(_) => smallvec![Said { presupposed: true, ..act(Act::Use) }],
        S::Disclosure(disclosure) => {
            let mut acts: SmallVec<[Act; 4]> = disclosure.modes.iter().map(|mode| DisclosureMode::act(*mode)).collect();
            if acts.is_empty() {
                acts.push(Act::Disclose);
            }
            let mut said = Several::new();
            acts.dedup();
            for one in &acts {
                // To publish is to disclose to the public.
                let recipients = if *one == Act::Publish && disclosure.recipients.is_empty() { &PUBLIC } else { disclosure.recipients.as_slice() };
                said.push(Said { recipients, ..act(*one) });
            }
            said
        }
        S::Retention(retention) => {
            let needed: &[Purpose] = match &retention.period {
                Some(Period::AsNeededFor(purposes)) => purposes,
                _ => &[],
            };
            let kept = Said { purposes: [&retention.reasons, needed], ..act(Act::Retain) };
            let erased = asserts && retention.then == Some(Disposal::Erased);
            // What says no more than what happens at the end does not say that data are kept until then.
            let only_the_end = retention.then.is_some() && retention.period.is_none() && retention.reasons.is_empty();
            let mut said = Several::new();
            said.extend((!only_the_end || !asserts).then_some(kept));
            said.extend(erased.then(|| act(Act::Erase)));
            said
        }
        S::Location(location) => smallvec![Said { places: &location.places, ..act(Act::Locate) }],
        S::Transfer(transfer) => smallvec![Said { places: &transfer.to, ..act(Act::Transfer) }],
        S::Right(right) => right.rights.iter().map(|right| base(Matter::Right(*right))).collect(),
        S::Choice(choice) => {
            let over = &choice.over;
            let chosen =
                Said { data: [&over.data, &[]], purposes: [&over.purposes, &[]], recipients: &over.recipients, ..base(Matter::Choice(choice.kind)) };
            let mut said = Several::new();
            // A choice over what other statements say is about their purposes, recipients and techniques, whatever data they need.
            said.extend(over.statements.iter().filter_map(named).map(|other| Said {
                data: [&[], &[]],
                purposes: [other.purposes(), &[]],
                recipients: other.recipients(),
                techniques: techniques(other),
                ..chosen
            }));
            let bare = over.data.is_empty() && over.purposes.is_empty() && over.recipients.is_empty() && over.tracking.is_empty();
            if over.statements.is_empty() || !bare {
                said.push(chosen);
            }
            let presupposed = |matter: Act| Said { matter: matter.into(), presupposed: true, ..chosen };
            said.extend((asserts && !over.purposes.is_empty() && over.recipients.is_empty()).then(|| presupposed(Act::Use)));
            said.extend((asserts && !over.recipients.is_empty()).then(|| presupposed(Act::Disclose)));
            said
        }
        S::Tracking(tracking) => {
            let by = if tracking.set_by.is_empty() { common.by } else { &tracking.set_by };
            let data = [tracking.data.as_slice(), &tracking.stores];
            let of = |one: Act| Said { data, by, ..act(one) };
            let mut said: Several<'_> = smallvec![of(Act::Track)];
            let gathers = !tracking.data.is_empty() || !tracking.stores.is_empty();
            said.extend((asserts && gathers).then(|| of(Act::Collect)));
            said.extend((asserts && !tracking.purposes.is_empty()).then(|| of(Act::Use)));
            said
        }
        S::AutomatedDecision(_) => smallvec![act(Act::Decide)],
        S::Signal(response) => smallvec![base(Matter::Signal(response.signal))],
        S::Complaint(step) => smallvec![base(Matter::Complaint(step.stage))],
        S::Measure(measure) => {
            let mut said: Several<'_> = smallvec![base(Matter::Measure(measure.measure))];
            // Who does without one measure may take others.
            said.extend(asserts.then(|| act(Act::Protect)));
            said
        }
        S::Commitment(promise) => smallvec![base(Matter::Promise(promise.commitment))],
        S::UserDuty(duty) => smallvec![base(Matter::Duty(duty.duty))],
        S::Disclaimer(disclaimer) => smallvec![base(Matter::Disclaimer(disclaimer.disclaimer))],
        S::Law(claim) => smallvec![base(Matter::Law(claim.law))],
        S::Children(rule) => {
            let of = |one: Act| Said { of_children: true, ..act(one) };
            match rule.kind {
                ChildRule::KnowingCollection => worked(Act::Collect, &rule.operations, asserts, of(Act::Collect)),
                ChildRule::SaleOfData => smallvec![of(Act::Sell)],
                ChildRule::Advertising => smallvec![Said { purposes: [ADVERTISING, &[]], ..of(Act::Use) }],
                ChildRule::OnDiscovery if asserts => {
                    let acts = rule.actions.iter().filter_map(|operation| operation.act()).filter(|act| *act == Act::Erase);
                    acts.take(1).map(of).chain([base(Matter::Children(rule.kind))]).collect()
                }
                _ => smallvec![base(Matter::Children(rule.kind))],
            }
        }
        _ => Several::new(),
    }
}

/// The acts of a statement that says with operations what is done. A denial of an operation denies no other.
fn worked<'p>(usual: Act, operations: &[Operation], asserts: bool, said: Said<'p>) -> Several<'p> {
    let mut all = Several::new();
    let only_asks =
        !operations.is_empty() && operations.iter().all(|operation| matches!(operation, Operation::Solicit | Operation::RefuseCollection));
    if operations.is_empty() || asserts && !only_asks {
        all.push(Said { matter: usual.into(), ..said });
    }
    for operation in operations {
        let act = operation.act();
        let matter = Matter::from(act.unwrap_or(usual));
        let narrower = !asserts && *operation != Operation::Process && act.is_none_or(|act| act.name() != operation.name());
        if (act.is_some() || !asserts) && all.iter().all(|before| before.matter != matter) {
            all.push(Said { matter, narrower, ..said });
        }
    }
    all
}

/// What else counts about a claim, read off its statement once.
fn marks(policy: &Policy, statement: StatementRef<'_>, said: &Said<'_>, reach: &Reach) -> Marks {
    let common = statement.common();
    let named = |list: &[Field], fields: &[Field]| fields.iter().any(|field| list.contains(field));
    let three = |list: &[Field]| {
        [
            named(list, &[Field::Data, Field::Over, Field::Stores, Field::Derives]),
            named(list, &[Field::Purposes, Field::Reasons]),
            named(list, &[Field::Recipients]),
        ]
    };
    // The effort of a measure is how measures are always promised.
    let tries = common.effort.is_some() && !matches!(statement, StatementRef::Measure(_));
    let ought = common.strength.is_some_and(|strength| strength != Strength::Always);
    let hinted = named(common.hedged, &[Field::Modes, Field::Rights, Field::Operations, Field::Kinds]);
    let applies_to = common.applies_to;
    let other_state = common.data_state.is_some_and(|state| state != DataState::Identifiable);
    let regardless = !common.only_if.is_empty()
        || !common.only_if_any.is_empty()
        || !common.unless.is_empty()
        || !common.except.is_absent()
        || !applies_to.publishers.is_empty()
        || applies_to.role.is_some()
        || applies_to.words.is_some()
        || common.discretion.is_some()
        || common.interest_of.is_some_and(|holder| holder != InterestHolder::Own)
        || other_state
        || matches!(statement, StatementRef::Disclosure(disclosure) if disclosure.consideration.is_some());
    Marks {
        weak: tries || ought || hinted,
        hedged: three(common.hedged),
        exclusive: three(common.exclusive),
        conditional: regardless || !applies_to.is_absent() || said.of_children,
        regardless,
        manner: narrowed(statement),
        somewhere: !applies_to.regions.is_empty() || !applies_to.laws.is_empty(),
        some_of_us: some_of_us(policy, applies_to),
        of_nobody: matches!(common.data_state, Some(DataState::Anonymous | DataState::Aggregated)) || reach.data.impersonal == Impersonal::OfNobody,
        of_children: said.of_children || applies_to.subjects.iter().any(|subject| subject.is_a(DataSubject::Minor)),
    }
}

/// Whether it is limited to some of the publishers, or to one of their roles.
fn some_of_us(policy: &Policy, applies_to: &AppliesTo) -> bool {
    let all = || policy.publishers.keys().all(|name| applies_to.publishers.contains(name));
    applies_to.role.is_some() || !applies_to.publishers.is_empty() && !all()
}

/// Whether a field of its kind narrows a denial: who does not collect by cookies may collect otherwise.
fn narrowed(statement: StatementRef<'_>) -> bool {
    use StatementRef as S;
    match statement {
        S::Collection(collection) => !collection.methods.is_empty() || !collection.context.is_empty() || !collection.sources.is_empty(),
        S::Use(using) => !using.channels.is_empty() || !using.on_behalf_of.is_empty(),
        S::Retention(retention) => retention.period.is_some() || retention.then.is_some(),
        S::Location(location) => !location.places.is_empty() || !location.operations.is_empty(),
        S::Transfer(transfer) => {
            !transfer.to.is_empty() || !transfer.from.is_empty() || !transfer.mechanisms.is_empty() || !transfer.operations.is_empty()
        }
        // Who denies one technique may use another.
        S::Tracking(_) => true,
        S::AutomatedDecision(decision) => !decision.kinds.is_empty(),
        S::Right(right) => !right.via.is_absent(),
        S::Choice(choice) => !choice.via.is_absent(),
        _ => false,
    }
}
