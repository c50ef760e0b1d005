//! The statements of a policy, whatever their kind.

use super::{
    Audience, AutomatedDecision, BasisStatement, BreachNotice, Change, Children, Choice, Collection, Common, ComplaintStep, Coverage, DataRef,
    Disclosure, Exclusion, GoverningLaw, Id, LawClaim, Location, Locator, Measure, PartyRef, Path, Policy, Precedence, Promise, Retention,
    RightStatement, SecurityDisclaimer, SignalResponse, Statement, Step, Tracking, Trail, Transfer, Use, UserDuty, Venue, Visitor, Walk,
};
use crate::vocab::{Purpose, Stance};

macro_rules! kinds {
    ($($kind:ident($type:ty), $($key:literal)/+, $($member:ident).+, $data:tt, $purposes:tt, $recipients:tt;)*) => {
        /// A statement with its kind.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[allow(missing_docs, reason = "each variant is the statement type of the same name")]
        pub enum StatementRef<'a> { $($kind(&'a $type),)* }

        /// The paths of the lists that hold statements.
        pub const STATEMENT_LISTS: &[&[&str]] = &[$(&[$($key),+],)*];

        impl<'a> StatementRef<'a> {
            /// What statements of all kinds have.
            #[must_use]
            pub fn common(self) -> Common<'a> {
                match self { $(Self::$kind(statement) => statement.common(),)* }
            }

            /// A short name, by which others refer to the statement.
            #[must_use]
            pub const fn id(self) -> Option<&'a Id> {
                match self { $(Self::$kind(statement) => statement.id.as_ref(),)* }
            }

            /// Whether the text says that this is done, may be done or is not done.
            #[must_use]
            pub const fn stance(self) -> Stance {
                match self { $(Self::$kind(statement) => statement.stance,)* }
            }

            /// Where the text says so.
            #[must_use]
            pub fn evidence(self) -> &'a [Locator] {
                match self { $(Self::$kind(statement) => &statement.evidence,)* }
            }

            /// The names of the fields that say something.
            #[must_use]
            pub fn stated(self) -> Vec<&'static str> {
                match self { $(Self::$kind(statement) => statement.stated(),)* }
            }

            /// The names of the fields that a statement of this kind can have.
            #[must_use]
            pub const fn fields(self) -> &'static [&'static str] {
                match self { $(Self::$kind(_) => <$type>::FIELDS,)* }
            }

            /// Visits everything that the statement holds.
            pub fn walk(self, trail: &mut Trail<'a>, visitor: &mut dyn Visitor<'a>) {
                match self { $(Self::$kind(statement) => statement.walk(trail, visitor),)* }
            }

            /// The data that the statement is about; empty for kinds that name none.
            #[must_use]
            pub fn data(self) -> &'a [DataRef] {
                match self { $(Self::$kind(_statement) => kinds!(@list _statement $data),)* }
            }

            /// The purposes that the statement names; empty for kinds that name none.
            #[must_use]
            pub fn purposes(self) -> &'a [Purpose] {
                match self { $(Self::$kind(_statement) => kinds!(@list _statement $purposes),)* }
            }

            /// The recipients that the statement names; empty for kinds that name none.
            #[must_use]
            pub fn recipients(self) -> &'a [PartyRef] {
                match self { $(Self::$kind(_statement) => kinds!(@list _statement $recipients),)* }
            }
        }

        /// The statement at a position of each list.
        const AT: &[StatementAt] = &[$(|policy, index| policy.$($member).+.get(index).map(StatementRef::$kind),)*];
    };
    (@list $statement:ident -) => { &[] };
    (@list $statement:ident $field:ident) => { &$statement.$field };
}

kinds! {
    Coverage(Coverage), "scope"/"covers", scope.covers, data, -, -;
    Exclusion(Exclusion), "scope"/"excludes", scope.excludes, data, -, -;
    Audience(Audience), "scope"/"audiences", scope.audiences, -, -, -;
    Collection(Collection), "collection", collection, data, purposes, -;
    Use(Use), "use", r#use, data, purposes, -;
    Basis(BasisStatement), "bases", bases, data, purposes, -;
    Disclosure(Disclosure), "disclosure", disclosure, data, purposes, recipients;
    Retention(Retention), "retention", retention, data, reasons, -;
    Location(Location), "locations", locations, data, -, -;
    Transfer(Transfer), "transfers", transfers, data, -, recipients;
    Right(RightStatement), "rights", rights, over, -, -;
    Choice(Choice), "choices", choices, -, -, -;
    Tracking(Tracking), "tracking", tracking, data, purposes, -;
    Signal(SignalResponse), "signals", signals, -, -, -;
    AutomatedDecision(AutomatedDecision), "automated_decisions", automated_decisions, data, purposes, -;
    Measure(Measure), "security"/"measures", security.measures, data, -, -;
    Disclaimer(SecurityDisclaimer), "security"/"disclaimers", security.disclaimers, data, -, -;
    BreachNotice(BreachNotice), "security"/"breach_notice", security.breach_notice, -, -, recipients;
    Children(Children), "children", children, data, -, -;
    Change(Change), "changes", changes, data, -, -;
    Complaint(ComplaintStep), "complaints", complaints, -, -, bodies;
    GoverningLaw(GoverningLaw), "jurisdiction"/"governing_law", jurisdiction.governing_law, -, -, -;
    Venue(Venue), "jurisdiction"/"venue", jurisdiction.venue, -, -, -;
    Law(LawClaim), "jurisdiction"/"laws", jurisdiction.laws, -, -, -;
    Precedence(Precedence), "jurisdiction"/"precedence", jurisdiction.precedence, -, -, -;
    Commitment(Promise), "commitments", commitments, data, purposes, -;
    UserDuty(UserDuty), "user_duties", user_duties, data, -, -;
}

type StatementAt = fn(&Policy, usize) -> Option<StatementRef<'_>>;

impl Policy {
    /// Every statement, in the order of the sections, with the place of each.
    pub fn statements(&self) -> impl Iterator<Item = (StatementPlace, StatementRef<'_>)> {
        STATEMENT_LISTS
            .iter()
            .zip(AT)
            .flat_map(move |(list, at)| (0..).map_while(move |index| Some((StatementPlace { list, index }, at(self, index)?))))
    }

    /// The statement that a path leads to or into.
    #[must_use]
    pub fn statement_at(&self, path: &Path) -> Option<StatementRef<'_>> {
        STATEMENT_LISTS.iter().zip(AT).find_map(|(list, at)| {
            let (keys, inner) = path.steps().split_at_checked(list.len())?;
            let leads_here = keys.iter().zip(*list).all(|(step, key)| matches!(step, Step::Key(name) if name == key));
            match inner.first() {
                Some(Step::Index(index)) if leads_here => at(self, *index),
                _ => None,
            }
        })
    }
}

/// Where a statement stands: its list and its position there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct StatementPlace {
    /// The keys that lead to the list, such as `["security", "measures"]`.
    pub list: &'static [&'static str],
    /// The position in the list, from 0.
    pub index: usize,
}

impl StatementPlace {
    /// The place as a path.
    #[must_use]
    pub fn path(self) -> Path {
        self.list.iter().fold(Path::root(), |path, key| path.then(*key)).then(self.index)
    }
}

impl From<StatementPlace> for Path {
    fn from(place: StatementPlace) -> Self {
        place.path()
    }
}
