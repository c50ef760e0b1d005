//! A claim: what one statement says of one act.

use super::actor::Actor;
use super::extent::Extent;
use crate::model::{Common, DataRef, PartyRef, Place, StatementPlace, StatementRef};
use crate::vocab::{
    Act, ChildRule, ChoiceKind, Commitment, ComplaintStage, DataSubject, Disclaimer, Duty, Law, Purpose, Right, SecurityMeasure, Signal, Stance,
    Vocabulary,
};

/// What a claim, or a question, is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Matter {
    /// Something that is done with data.
    Act(Act),
    /// A right that people have.
    Right(Right),
    /// A choice that people have.
    Choice(ChoiceKind),
    /// A measure that protects data.
    Measure(SecurityMeasure),
    /// The answer to a signal of the browser or device.
    Signal(Signal),
    /// Where people can complain.
    Complaint(ComplaintStage),
    /// A rule on children that is no act with their data.
    Children(ChildRule),
    /// A promise that fits nowhere else.
    Promise(Commitment),
    /// What the text asks of the person.
    Duty(Duty),
    /// What the text refuses to promise or answer for.
    Disclaimer(Disclaimer),
    /// A law or framework that the text claims to follow.
    Law(Law),
}

impl Matter {
    /// The word of the vocabulary.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Act(act) => act.name(),
            Self::Right(right) => right.name(),
            Self::Choice(kind) => kind.name(),
            Self::Measure(measure) => measure.name(),
            Self::Signal(signal) => signal.name(),
            Self::Complaint(stage) => stage.name(),
            Self::Children(rule) => rule.name(),
            Self::Promise(promise) => promise.name(),
            Self::Duty(duty) => duty.name(),
            Self::Disclaimer(disclaimer) => disclaimer.name(),
            Self::Law(law) => law.name(),
        }
    }

    /// How another matter stands to this one.
    pub(super) fn relation(self, other: Self) -> Relation {
        fn of<T: Vocabulary>(own: T, other: T) -> Relation {
            match () {
                () if own == other => Relation::Same,
                () if other.is_a(own) => Relation::Narrower,
                () if own.is_a(other) => Relation::Wider,
                () => Relation::Apart,
            }
        }
        match (self, other) {
            (Self::Act(own), Self::Act(other)) => of(own, other),
            (Self::Right(own), Self::Right(other)) => of(own, other),
            (Self::Choice(own), Self::Choice(other)) => of(own, other),
            (Self::Measure(own), Self::Measure(other)) => of(own, other),
            (Self::Signal(own), Self::Signal(other)) => of(own, other),
            (Self::Complaint(own), Self::Complaint(other)) => of(own, other),
            (Self::Children(own), Self::Children(other)) => of(own, other),
            (Self::Promise(own), Self::Promise(other)) => of(own, other),
            (Self::Duty(own), Self::Duty(other)) => of(own, other),
            (Self::Disclaimer(own), Self::Disclaimer(other)) => of(own, other),
            (Self::Law(own), Self::Law(other)) => of(own, other),
            _ => Relation::Apart,
        }
    }

    /// Whether it is about how data are treated, so that what is said of a wide term is said of each narrower one.
    pub(super) const fn is_treatment(self) -> bool {
        !matches!(self, Self::Act(act) if !matches!(act, Act::Retain | Act::Erase | Act::Protect))
    }
}

impl From<Act> for Matter {
    fn from(act: Act) -> Self {
        Self::Act(act)
    }
}

/// How one term stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Apart,
    Same,
    /// The other is narrower.
    Narrower,
    /// The other is wider.
    Wider,
}

/// What one statement says of one act, with declared names opened and nothing thrown away. What limits it is told by [`limits`](Self::limits).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Claim<'p> {
    /// Where the statement stands.
    pub place: StatementPlace,
    /// The statement.
    pub statement: StatementRef<'p>,
    /// What it is about.
    pub matter: Matter,
    /// Who acts.
    pub actor: Actor<'p>,
    /// Whether the text says that it is done, may be done or is not done.
    pub stance: Stance,
    /// The act is presupposed only, as by a legal basis or a choice, and not asserted.
    pub presupposed: bool,
    /// It speaks of something narrower than its matter, such as monitoring where the vocabulary has only use.
    pub narrower: bool,
    /// The data, where the statement has it.
    pub data: [&'p [DataRef]; 2],
    /// The purposes.
    pub purposes: [&'p [Purpose]; 2],
    /// Who gets the data.
    pub recipients: &'p [PartyRef],
    /// Where the data goes to or stays.
    pub places: &'p [Place],
    /// The people whom it is about, where it is limited to some.
    pub people: &'p [DataSubject],
    pub(super) number: usize,
    pub(super) reach: Reach,
    pub(super) marks: Marks,
}

/// What the lists of a claim reach.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    pub(super) data: Extent,
    pub(super) purposes: Extent,
    pub(super) recipients: Extent,
}

/// What else counts about a claim.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Marks {
    /// The whole statement is weakened: "should", "tries to".
    pub(super) weak: bool,
    /// The text only hints at the data, the purposes or the recipients.
    pub(super) hedged: [bool; 3],
    /// The text says "only" of the data, the purposes or the recipients.
    pub(super) exclusive: [bool; 3],
    /// It holds under a condition, or with another limit that narrows it.
    pub(super) conditional: bool,
    /// A field of its kind narrows what it is about, such as the methods of a collection.
    pub(super) manner: bool,
    /// It is limited to places, or to some of the publishers.
    pub(super) somewhere: bool,
    /// It is about data that are about nobody.
    pub(super) of_nobody: bool,
    /// It is about children.
    pub(super) of_children: bool,
}

impl<'p> Claim<'p> {
    /// Whether it asserts something: that it is done, or may be.
    #[must_use]
    pub fn asserts(&self) -> bool {
        self.stance != Stance::DoesNot
    }

    /// The kind of statement, as a word: `collection`, `use`, `disclosure` and so on.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        use StatementRef as S;
        match self.statement {
            S::Collection(_) => "collection",
            S::Use(_) => "use",
            S::Basis(_) => "basis",
            S::Disclosure(_) => "disclosure",
            S::Retention(_) => "retention",
            S::Location(_) => "location",
            S::Transfer(_) => "transfer",
            S::Right(_) => "right",
            S::Choice(_) => "choice",
            S::Tracking(_) => "tracking",
            S::AutomatedDecision(_) => "automated_decision",
            S::Signal(_) => "signal",
            S::Complaint(_) => "complaint",
            S::Measure(_) => "measure",
            S::Children(_) => "children",
            S::Commitment(_) => "commitment",
            S::UserDuty(_) => "user_duty",
            S::Disclaimer(_) => "disclaimer",
            S::Law(_) => "law",
            _ => "statement",
        }
    }

    /// What all statements have.
    #[must_use]
    pub fn common(&self) -> Common<'p> {
        self.statement.common()
    }
}
