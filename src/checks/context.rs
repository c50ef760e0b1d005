//! What every check is given: the document, the date, the regions, and the statements that count.

use chrono::NaiveDate;

use super::{Assumptions, Regions, region};
use crate::meaning::Meanings;
use crate::model::{
    AppliesTo, AutomatedDecision, BasisStatement, Change, Children, Choice, Collection, Common, ComplaintStep, Disclosure, LawClaim, Location, Place,
    Policy, Promise, Retention, RightStatement, SignalResponse, Statement, StatementPlace, StatementRef, Tracking, Transfer, Use, Value,
};
use crate::vocab::{DataSubject, Law, Stance, Vocabulary};

/// A statement with what all kinds have, which is looked at so often that it is gathered once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stated<'p> {
    pub(crate) place: StatementPlace,
    pub(crate) statement: StatementRef<'p>,
    pub(crate) common: Common<'p>,
}

impl<'p> Stated<'p> {
    /// Every statement of a policy.
    pub(crate) fn all(policy: &'p Policy) -> Vec<Self> {
        policy.statements().map(|(place, statement)| Self { place, statement, common: statement.common() }).collect()
    }

    /// Whether the text says that it is done or may be done.
    pub(crate) fn is_positive(&self) -> bool {
        self.common.stance != Stance::DoesNot
    }
}

/// What every check is given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'p> {
    pub(crate) policy: &'p Policy,
    /// Every statement of the document.
    pub(crate) statements: &'p [Stated<'p>],
    /// What the declared names mean.
    pub(crate) meanings: &'p Meanings<'p>,
    /// The day whose law is applied.
    pub(crate) as_of: NaiveDate,
    /// The places whose law is applied.
    pub(crate) regions: &'p Regions,
    /// Facts outside the text that the caller states.
    pub(crate) assumptions: &'p Assumptions,
    /// The law that is applied, where it is one.
    pub(crate) law: Option<Law>,
    /// Where that law holds. What lies elsewhere is abroad.
    pub(crate) home: &'static [&'static str],
}

impl<'p> Context<'p> {
    /// Every statement that counts for the regions and the law of this run.
    pub(crate) fn stated(&self) -> impl Iterator<Item = &'p Stated<'p>> + '_ {
        self.statements.iter().filter(|stated| self.counts(stated.common.applies_to))
    }

    /// Whether a statement with these limits speaks of people and laws that this run is about. One without limits speaks of all.
    pub(crate) fn counts(&self, limits: &AppliesTo) -> bool {
        limits.is_absent() || (self.counts_for_people(limits) && self.counts_apart_from_people(limits))
    }

    /// The same, whoever the people are.
    pub(crate) fn counts_apart_from_people(&self, limits: &AppliesTo) -> bool {
        self.counts_in_region(limits) && self.counts_under_law(limits)
    }

    /// What is said of children alone answers only what laws on children ask. Other people are those whom the text speaks to.
    fn counts_for_people(&self, limits: &AppliesTo) -> bool {
        let about_children = matches!(self.law, None | Some(Law::Coppa | Law::CaMinorsEraser));
        about_children || limits.subjects.is_empty() || !limits.subjects.iter().all(|subject| subject.is_a(DataSubject::Minor))
    }

    /// Whether a place lies outside where the law holds, or outside the chosen places where no single law is applied.
    pub(crate) fn is_abroad(&self, place: &Place) -> bool {
        match place {
            Place::Region(region) if Regions::is_relative(*region) => true,
            _ if self.home.is_empty() => !self.regions.concerns(place),
            _ => !self.home.iter().any(|home| region::lies_in(region::code_of(place), home, self.as_of, self.law)),
        }
    }

    fn counts_in_region(&self, limits: &AppliesTo) -> bool {
        limits.regions.is_empty() || limits.regions.iter().any(|place| self.regions.concerns(place))
    }

    fn counts_under_law(&self, limits: &AppliesTo) -> bool {
        let Some(law) = self.law else { return true };
        limits.laws.is_empty() || limits.laws.iter().any(|named| named.is_a(law) || law.is_a(*named) || (*named == Law::Gdpr && law == Law::UkGdpr))
    }
}

/// Declares, for each list of statements, a way over those of its statements that count.
macro_rules! lists {
    ($($name:ident: $type:ty, $($member:ident).+, $($key:literal)/+;)*) => {
        impl<'p> Context<'p> {$(
            pub(crate) fn $name(&self) -> impl Iterator<Item = (StatementPlace, &'p $type)> + '_ {
                let placed = |(index, statement)| (StatementPlace { list: &[$($key),+], index }, statement);
                self.policy.$($member).+.iter().enumerate().map(placed).filter(|(_, statement): &(StatementPlace, &$type)| self.counts(&statement.applies_to))
            }
        )*}
    };
}

lists! {
    automated_decisions: AutomatedDecision, automated_decisions, "automated_decisions";
    bases: BasisStatement, bases, "bases";
    changes: Change, changes, "changes";
    children: Children, children, "children";
    choices: Choice, choices, "choices";
    collection: Collection, collection, "collection";
    commitments: Promise, commitments, "commitments";
    complaints: ComplaintStep, complaints, "complaints";
    disclosure: Disclosure, disclosure, "disclosure";
    law_claims: LawClaim, jurisdiction.laws, "jurisdiction"/"laws";
    locations: Location, locations, "locations";
    retention: Retention, retention, "retention";
    rights: RightStatement, rights, "rights";
    signals: SignalResponse, signals, "signals";
    tracking: Tracking, tracking, "tracking";
    transfers: Transfer, transfers, "transfers";
    uses: Use, r#use, "use";
}

/// Whether the text says that it is done or may be done.
pub(crate) fn is_positive<S: Statement>((_, statement): &(StatementPlace, &S)) -> bool {
    statement.common().stance != Stance::DoesNot
}
