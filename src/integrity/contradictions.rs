//! No statement stands beside its denial, unless the text explains it.
//!
//! A denial speaks of everything that fits its description: "we do not sell financial data" is about card numbers too. A statement contradicts it if,
//! in every respect that the denial names, it names something that the denial covers. What the denial itself limits (`unless`, `except`, `only_if`),
//! or what says that it is its exception (`exception_to`), is explained.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::meaning::{Meanings, Named, Terms};
use crate::model::{Common, Policy, StatementPlace, StatementRef, Value};
use crate::vocab::Stance;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    // What the gate left out may be what explains a denial.
    if !context.whole {
        return;
    }
    let denials: Vec<_> = context.policy.statements().filter(|(_, statement)| denies(*statement)).collect();
    if denials.is_empty() {
        return;
    }
    let meanings = Meanings::of(context.policy);
    let mut left = MOST_COMPARISONS;
    for denials in denials.chunk_by(|(one, _), (other, _)| one.list == other.list).flat_map(|list| list.chunks(AT_ONCE)) {
        let acts = || acts_beside(denials, context.policy);
        let comparable = left / acts().count().max(1);
        left = left.saturating_sub(denials.len() * acts().count());
        let mut denied: Vec<Denial<'_>> =
            denials.iter().take(comparable).filter_map(|(place, denial)| Denial::new(*place, *denial, &meanings)).collect();
        if !denied.is_empty() {
            for (place, statement) in acts() {
                let act = Act::new(place, statement, &meanings);
                denied.iter_mut().for_each(|denial| denial.compare(&act));
            }
        }
        denied.iter().for_each(|denial| denial.report(report));
        if let Some((place, _)) = denials.get(comparable) {
            let details = Details::label("from here on").help("a policy has some ten denials; split the file, or merge denials that say the same");
            report.add(Code::TooLarge, &Target::Value(place.path()), "too many denials to compare each with every statement", details);
            return;
        }
    }
}

/// A statement with its place.
type Placed<'p> = (StatementPlace, StatementRef<'p>);

/// The statements of the list in which denials stand that deny nothing.
fn acts_beside<'p>(denials: &[Placed<'p>], policy: &'p Policy) -> impl Iterator<Item = Placed<'p>> {
    let list = denials.first().map(|(place, _)| place.list);
    policy.statements().filter(move |(place, statement)| Some(place.list) == list && statement.stance() != Stance::DoesNot)
}

/// How many denials are held against all statements at once. What is known of one takes half a thousand bytes.
const AT_ONCE: usize = 1000;

/// How many pairs of a denial and a statement are compared: thousands of denials among ten thousand statements are fine, and no file takes minutes.
const MOST_COMPARISONS: usize = 20_000_000;

/// How many of the statements that contradict one denial are shown. The first is enough to mend it, and a few show the pattern.
const SHOWN: usize = 3;

/// Whether a statement denies something without limits of its own.
fn denies(statement: StatementRef<'_>) -> bool {
    statement.stance() == Stance::DoesNot && !is_limited(&statement.common())
}

fn is_limited(denial: &Common<'_>) -> bool {
    let conditions = [denial.unless, denial.only_if, denial.only_if_any];
    // A denial of the encoder's own words ("we do not sell") may itself be an exception.
    conditions.iter().any(|conditions| !conditions.is_empty()) || !denial.except.is_absent() || denial.exception_to.is_some()
}

/// What is said about, apart from data, purposes and recipients.
#[derive(Debug, Default)]
struct Subject {
    /// The operation or kind: modes of a disclosure, a measure, a right, a technique.
    kinds: Option<Terms>,
    /// The situation or manner of a collection.
    manner: Option<Terms>,
}

impl Subject {
    fn of(statement: StatementRef<'_>, covered: bool) -> Self {
        use StatementRef as S;
        fn set<T: crate::vocab::Vocabulary>(terms: &[T], covered: bool) -> Option<Terms> {
            (!terms.is_empty()).then(|| if covered { Terms::covered(terms) } else { Terms::named(terms) })
        }
        let kinds = match statement {
            S::Disclosure(disclosure) => set(&disclosure.modes, covered),
            S::Measure(measure) => set(&[measure.measure], covered),
            S::Disclaimer(disclaimer) => set(&[disclaimer.disclaimer], covered),
            S::Right(right) => set(&right.rights, covered),
            S::Tracking(tracking) => set(&[tracking.kind], covered),
            S::Signal(response) => set(&[response.signal], covered),
            S::Children(rule) => set(&[rule.kind], covered),
            S::Choice(choice) => set(&[choice.kind], covered),
            S::Commitment(promise) => set(&[promise.commitment], covered),
            S::UserDuty(duty) => set(&[duty.duty], covered),
            S::Law(claim) => set(&[claim.law], covered),
            S::AutomatedDecision(decision) => set(&decision.kinds, covered),
            _ => None,
        };
        let manner = match statement {
            S::Collection(collection) => set(&collection.methods, covered),
            S::Use(r#use) => set(&r#use.operations, covered),
            _ => None,
        };
        Self { kinds, manner }
    }
}

struct Act<'p> {
    place: StatementPlace,
    common: Common<'p>,
    statement: StatementRef<'p>,
    subject: Subject,
    data: Named<'p>,
    purposes: Terms,
    recipients: Named<'p>,
}

impl<'p> Act<'p> {
    fn new(place: StatementPlace, statement: StatementRef<'p>, meanings: &Meanings<'p>) -> Self {
        Self {
            place,
            common: statement.common(),
            statement,
            subject: Subject::of(statement, false),
            data: meanings.data(statement.data()),
            purposes: Terms::named(statement.purposes()),
            recipients: meanings.parties(statement.recipients()),
        }
    }
}

struct Denial<'p> {
    place: StatementPlace,
    common: Common<'p>,
    statement: StatementRef<'p>,
    subject: Subject,
    data: Option<Named<'p>>,
    purposes: Option<Terms>,
    recipients: Option<Named<'p>>,
    /// Where the first statements stand that contradict it.
    contradicted: Vec<StatementPlace>,
}

impl<'p> Denial<'p> {
    /// What a denial covers; nothing if it does not say of what it speaks.
    fn new(place: StatementPlace, statement: StatementRef<'p>, meanings: &Meanings<'p>) -> Option<Self> {
        let subject = Subject::of(statement, true);
        let data = (!statement.data().is_empty()).then(|| meanings.data_covered(statement.data()));
        let purposes = (!statement.purposes().is_empty()).then(|| Terms::covered(statement.purposes()));
        let recipients = (!statement.recipients().is_empty()).then(|| meanings.parties_covered(statement.recipients()));
        let names_something = data.is_some() || purposes.is_some() || recipients.is_some() || subject.kinds.is_some();
        let common = statement.common();
        names_something.then(|| Self { place, common, statement, subject, data, purposes, recipients, contradicted: Vec::new() })
    }

    /// Remembers a statement that contradicts it.
    fn compare(&mut self, act: &Act<'_>) {
        if self.contradicted.len() < SHOWN && self.covers(act) {
            self.contradicted.push(act.place);
        }
    }

    fn report(&self, report: &mut Report<'_, '_, '_>) {
        let Some(first) = self.contradicted.first() else { return };
        let message = format!("`{}` denies what `{}` states", self.place.path(), first.path());
        let mut details = Details::label("denied here")
            .help("if the text explains it, say how: `unless` or `except` on the denial, or `exception_to` with its `id` on the other");
        for act in &self.contradicted {
            details = details.related(Target::Value(act.path()), "stated here");
        }
        report.add(Code::Contradiction, &Target::Value(self.place.path().join("stance")), message, details);
    }

    fn covers(&self, act: &Act<'_>) -> bool {
        let within = |covered: Option<&Terms>, named: Option<&Terms>| covered.is_none_or(|covered| named.is_some_and(|named| named.meets(covered)));
        // What is cheap to compare comes first.
        within(self.subject.kinds.as_ref(), act.subject.kinds.as_ref())
            && within(self.subject.manner.as_ref(), act.subject.manner.as_ref())
            && within(self.purposes.as_ref(), Some(&act.purposes))
            && self.data.as_ref().is_none_or(|data| act.data.meets(data))
            && self.recipients.as_ref().is_none_or(|recipients| act.recipients.meets(recipients))
            && !self.explained(act)
            && same_people(self.statement, act.statement)
    }

    /// Whether the two speak of different things, or one is said to limit the other.
    fn explained(&self, act: &Act<'_>) -> bool {
        let (denial, act) = (&self.common, &act.common);
        let exception = |one: &Common<'_>, other: &Common<'_>| one.exception_to.is_some() && one.exception_to == other.id;
        denial.by != act.by
            || exception(act, denial)
            || !act.unless.is_empty()
            || !act.except.is_absent()
            || !denial.applies_to.is_absent() && denial.applies_to != act.applies_to
            || denial.interest_of.is_some() && denial.interest_of != act.interest_of
            || denial.data_state.is_some() && denial.data_state != act.data_state
    }
}

/// Whether a denial about ages speaks of those that the other statement speaks of.
fn same_people(denial: StatementRef<'_>, act: StatementRef<'_>) -> bool {
    match (denial, act) {
        (StatementRef::Children(denial), StatementRef::Children(act)) => {
            denial.ages == act.ages && denial.words == act.words && denial.operations == act.operations
        }
        (StatementRef::Choice(denial), StatementRef::Choice(act)) => denial.over == act.over,
        (StatementRef::Tracking(denial), StatementRef::Tracking(act)) => denial.set_by == act.set_by && denial.stores == act.stores,
        (StatementRef::Collection(denial), StatementRef::Collection(act)) => {
            (denial.context.is_empty() || denial.context == act.context) && (denial.sources.is_empty() || denial.sources == act.sources)
        }
        (StatementRef::Use(denial), StatementRef::Use(act)) => denial.combines == act.combines && denial.derives == act.derives,
        _ => true,
    }
}
