//! What each statement says of which acts, with its lists as they stand in the file.

use privacy_policy::Policy;
use privacy_policy::claims::Matter;
use privacy_policy::model::{Common, DataRef, PartyRef, Period, Place, Ref, StatementRef};
use privacy_policy::vocab::{Act, ChildRule, DataSubject, Disposal, Operation, Party, Purpose, Stance, Vocabulary};

/// One act, right or other matter that a statement speaks of.
#[derive(Debug, Clone)]
pub(crate) struct Said<'p> {
    /// The position of the statement in the policy.
    pub(crate) number: usize,
    pub(crate) statement: StatementRef<'p>,
    pub(crate) common: Common<'p>,
    pub(crate) matter: Matter,
    /// It is an operation that the acts know only as a part of a wider act: to monitor is to use.
    pub(crate) narrower: bool,
    /// Rule 10: it is presupposed and not said.
    pub(crate) presupposed: bool,
    pub(crate) by: &'p [PartyRef],
    pub(crate) data: Vec<DataRef>,
    pub(crate) purposes: Vec<Purpose>,
    pub(crate) recipients: Vec<PartyRef>,
    pub(crate) places: Vec<Place>,
    pub(crate) people: Vec<DataSubject>,
    /// It stands among the rules on children.
    pub(crate) of_children: bool,
}

impl Said<'_> {
    pub(crate) fn denies(&self) -> bool {
        self.common.stance == Stance::DoesNot
    }

    pub(crate) fn act(&self) -> Option<Act> {
        match self.matter {
            Matter::Act(act) => Some(act),
            _ => None,
        }
    }
}

/// Everything that the statements of a policy say.
pub(crate) fn said(policy: &Policy) -> Vec<Said<'_>> {
    policy.statements().enumerate().flat_map(|(number, (_, statement))| of_statement(number, statement)).collect()
}

fn of_statement(number: usize, statement: StatementRef<'_>) -> Vec<Said<'_>> {
    let common = statement.common();
    let denies = common.stance == Stance::DoesNot;
    let plain = Said {
        number,
        statement,
        common,
        matter: Matter::Act(Act::Use),
        narrower: false,
        presupposed: false,
        by: common.by,
        data: statement.data().to_vec(),
        purposes: statement.purposes().to_vec(),
        recipients: statement.recipients().to_vec(),
        places: Vec::new(),
        people: common.applies_to.subjects.clone(),
        of_children: false,
    };
    let act = |act: Act| Said { matter: act.into(), ..plain.clone() };
    let with_operations = |operations: &[Operation], own: Act| {
        let asks = |operation: &Operation| matches!(operation, Operation::Solicit | Operation::RefuseCollection);
        let mut said = Vec::new();
        // Who denies that data is monitored when it is collected does not deny that it is collected; who asks for it need not get it.
        if operations.is_empty() || !denies && !operations.iter().all(asks) {
            said.push(act(own));
        }
        said.extend(operations.iter().filter_map(|operation| operation_of(*operation, own, &plain)));
        said
    };
    match statement {
        StatementRef::Collection(collection) => {
            let mut said = with_operations(&collection.operations, Act::Collect);
            said.extend((!denies && !plain.purposes.is_empty()).then(|| act(Act::Use)));
            said
        }
        StatementRef::Use(using) => {
            let mut said = Vec::new();
            if !using.combines.is_empty() {
                said.push(Said { data: [&using.data[..], &using.combines[..]].concat(), ..act(Act::Combine) });
            }
            if !using.derives.is_empty() {
                said.push(Said { data: using.derives.clone(), ..act(Act::Derive) });
            }
            // Who denies that data is combined does not deny that it is used.
            if !denies || said.is_empty() {
                said.extend(with_operations(&using.operations, Act::Use));
            }
            said
        }
        // Who does not rely on a basis does not say that nothing is done.
        StatementRef::Basis(_) if denies => Vec::new(),
        StatementRef::Basis(_) => vec![Said { presupposed: true, ..act(Act::Use) }],
        StatementRef::Disclosure(disclosure) if disclosure.modes.is_empty() => vec![act(Act::Disclose)],
        StatementRef::Disclosure(disclosure) => {
            // Rule 5: to publish is to disclose to the public.
            let public = |act: Act| act == Act::Publish && disclosure.recipients.is_empty();
            let recipients = |act: Act| if public(act) { vec![Ref::Term(Party::Public)] } else { disclosure.recipients.clone() };
            disclosure.modes.iter().map(|mode| Said { recipients: recipients(mode.act()), ..act(mode.act()) }).collect()
        }
        StatementRef::Retention(retention) => {
            let needed = match &retention.period {
                Some(Period::AsNeededFor(purposes)) => purposes.clone(),
                _ => Vec::new(),
            };
            let kept = Said { purposes: [retention.reasons.clone(), needed].concat(), ..act(Act::Retain) };
            let erased = (retention.then == Some(Disposal::Erased) && !denies).then(|| act(Act::Erase));
            // Who says what happens at the end, and nothing else, does not say that data is kept until then.
            let end = !denies && retention.then.is_some() && retention.period.is_none() && retention.reasons.is_empty();
            Some(kept).filter(|_| !end).into_iter().chain(erased).collect()
        }
        StatementRef::Location(location) => vec![Said { places: location.places.clone(), ..act(Act::Locate) }],
        StatementRef::Transfer(transfer) => vec![Said { places: transfer.to.clone(), ..act(Act::Transfer) }],
        StatementRef::Right(right) => right.rights.iter().map(|right| Said { matter: Matter::Right(*right), ..plain.clone() }).collect(),
        StatementRef::Choice(choice) => {
            let over = &choice.over;
            let of = |matter, presupposed| Said {
                matter,
                presupposed,
                data: over.data.clone(),
                purposes: over.purposes.clone(),
                recipients: over.recipients.clone(),
                ..plain.clone()
            };
            let mut said = vec![of(Matter::Choice(choice.kind), false)];
            if !denies && (!over.recipients.is_empty() || !over.purposes.is_empty()) {
                said.push(of(Matter::Act(if over.recipients.is_empty() { Act::Use } else { Act::Disclose }), true));
            }
            said
        }
        StatementRef::Tracking(tracking) => {
            // Rule 5: tracking collects what it stores or reads, and who sets it does so.
            let by = if tracking.set_by.is_empty() { plain.by } else { &tracking.set_by[..] };
            let data = [&tracking.data[..], &tracking.stores[..]].concat();
            let of = |one| Said { by, data: data.clone(), ..act(one) };
            let mut said = vec![of(Act::Track)];
            if !denies {
                said.extend((!data.is_empty()).then(|| of(Act::Collect)));
                said.extend((!plain.purposes.is_empty()).then(|| of(Act::Use)));
            }
            said
        }
        StatementRef::AutomatedDecision(_) => vec![act(Act::Decide)],
        StatementRef::Signal(signal) => vec![Said { matter: Matter::Signal(signal.signal), ..plain }],
        StatementRef::Complaint(step) => vec![Said { matter: Matter::Complaint(step.stage), recipients: Vec::new(), ..plain }],
        StatementRef::Measure(measure) => {
            // Who does without one measure may take others.
            let protects = Some(act(Act::Protect)).filter(|_| !denies);
            [Said { matter: Matter::Measure(measure.measure), ..plain.clone() }].into_iter().chain(protects).collect()
        }
        StatementRef::Children(rule) => of_children(rule, &plain),
        _ => Vec::new(),
    }
}

/// What an operation is: the act itself, or, where it is denied, something narrower that falls under it. What is no act is a part of the usual one.
fn operation_of<'p>(operation: Operation, usual: Act, plain: &Said<'p>) -> Option<Said<'p>> {
    let act = operation.act().or(plain.denies().then_some(usual))?;
    let narrower = plain.denies() && operation != Operation::Process && operation.act().is_none_or(|act| act.name() != operation.name());
    Some(Said { matter: act.into(), narrower, ..plain.clone() })
}

/// Rules on children are about the data of children.
fn of_children<'p>(rule: &'p privacy_policy::model::Children, plain: &Said<'p>) -> Vec<Said<'p>> {
    let people = if plain.people.is_empty() { vec![DataSubject::Child] } else { plain.people.clone() };
    let child = Said { people, of_children: true, ..plain.clone() };
    let act = |act: Act| Said { matter: act.into(), ..child.clone() };
    match rule.kind {
        ChildRule::KnowingCollection => {
            let mut said = Vec::new();
            if rule.operations.is_empty() || !plain.denies() {
                said.push(act(Act::Collect));
            }
            said.extend(rule.operations.iter().filter_map(|operation| operation_of(*operation, Act::Collect, &child)));
            said
        }
        ChildRule::SaleOfData => vec![act(Act::Sell)],
        ChildRule::Advertising => vec![Said { purposes: vec![Purpose::TargetedAdvertising], ..act(Act::Use) }],
        ChildRule::OnDiscovery if rule.actions.contains(&Operation::Erase) && !plain.denies() => vec![act(Act::Erase)],
        _ => Vec::new(),
    }
}
