//! What every check is given: the document, the date, the regions, and the statements that count.

use std::cell::OnceCell;

use chrono::NaiveDate;

use super::matter::{self, Listed};
use super::{Assumptions, Opened, Regions, adequacy, region};
use crate::claims::Claims;
use crate::model::{
    AppliesTo, AutomatedDecision, BasisStatement, Change, Children, Choice, Collection, Common, ComplaintStep, DataRef, Disclosure, LawClaim,
    Location, PartyRef, Path, Place, Policy, Promise, Retention, RightStatement, SignalResponse, StatementPlace, StatementRef, Tracking, Transfer,
    Use, Value,
};
use crate::vocab::{DataCategory, DataSubject, Law, Party, Purpose, Stance, Vocabulary};

/// A statement with what all kinds have, which is looked at so often that it is gathered once.
#[derive(Debug)]
pub(crate) struct Stated<'p> {
    pub(crate) place: StatementPlace,
    pub(crate) statement: StatementRef<'p>,
    pub(crate) common: Common<'p>,
    /// Whether it speaks of some people, places or laws only.
    limited: bool,
    /// Whether the publisher acts, its staff, or somebody who serves it.
    own: bool,
    /// Whether the text holds the data to be about nobody.
    of_nobody: bool,
    /// Many requirements ask for these.
    data: OnceCell<Listed<DataCategory>>,
    purposes: OnceCell<Listed<Purpose>>,
    recipients: OnceCell<Listed<Party>>,
}

impl<'p> Stated<'p> {
    /// Every statement of a policy.
    pub(crate) fn all(claims: &'p Claims<'p>) -> Vec<Self> {
        let mut all = claims.all().iter().peekable();
        let stated = |(place, statement): (StatementPlace, StatementRef<'p>)| {
            let common = statement.common();
            let limited = !common.applies_to.is_absent();
            let (mut own, mut of_nobody) = (common.by.is_empty(), false);
            while let Some(claim) = all.next_if(|claim| claim.place == place) {
                own |= claim.actor.whose.is_own();
                of_nobody |= claim.is_of_nobody();
            }
            Self { place, statement, common, limited, own, of_nobody, data: OnceCell::new(), purposes: OnceCell::new(), recipients: OnceCell::new() }
        };
        claims.policy().statements().map(stated).collect()
    }

    /// Where it stands.
    pub(crate) fn path(&self) -> Path {
        self.place.path()
    }

    /// Whether the publisher acts, its staff, or somebody who serves it.
    pub(crate) const fn is_own(&self) -> bool {
        self.own
    }

    /// Whether laws on personal data neither ask anything of it nor find in it what they ask: it is an act of others, or it uses, discloses or transfers
    /// data that are about nobody (GDPR recital 26, Cal. Civ. Code 1798.140(v)(3)). How data are gathered counts all the same, and so does how others
    /// track people: rules on cookies ask for it.
    const fn is_foreign(&self) -> bool {
        use StatementRef as S;
        match self.statement {
            S::Use(_) | S::Disclosure(_) | S::Transfer(_) => !self.own || self.of_nobody,
            S::Collection(_) | S::Retention(_) | S::Location(_) | S::AutomatedDecision(_) => !self.own,
            _ => false,
        }
    }

    /// Whether it speaks of children alone.
    pub(crate) fn is_about_children(&self) -> bool {
        let subjects = &self.common.applies_to.subjects;
        matches!(self.statement, StatementRef::Children(_))
            || (!subjects.is_empty() && subjects.iter().all(|subject| subject.is_a(DataSubject::Minor)))
    }

    /// Whether the text says that it is done or may be done.
    pub(crate) fn is_positive(&self) -> bool {
        self.common.stance != Stance::DoesNot
    }

    /// The data that it is about.
    pub(crate) fn data(&self, context: &Context<'p>) -> &Listed<DataCategory> {
        self.data.get_or_init(|| matter::data(context, self.statement.data(), self.common.except))
    }

    /// The purposes that it names.
    pub(crate) fn purposes(&self) -> &Listed<Purpose> {
        self.purposes.get_or_init(|| matter::purposes(self.statement.purposes(), self.common.except))
    }

    /// The recipients that it names.
    pub(crate) fn recipients(&self, context: &Context<'p>) -> &Listed<Party> {
        self.recipients.get_or_init(|| matter::parties(context, self.statement.recipients(), self.common.except))
    }
}

impl From<&Stated<'_>> for Path {
    fn from(stated: &Stated<'_>) -> Self {
        stated.path()
    }
}

/// What every check is given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'p> {
    pub(crate) policy: &'p Policy,
    /// Every statement of the document.
    pub(crate) statements: &'p [Stated<'p>],
    /// Those of them that count for the regions and the law of this run.
    pub(crate) counting: &'p [&'p Stated<'p>],
    /// What the document claims, with its declared names opened.
    pub(crate) claims: &'p Claims<'p>,
    /// The day whose law is applied.
    pub(crate) as_of: NaiveDate,
    /// The places whose law is applied.
    pub(crate) regions: &'p Regions,
    /// Whether what is not encoded counts as not said.
    pub(crate) strict: bool,
    /// Facts outside the text that the caller states.
    pub(crate) assumptions: &'p Assumptions,
    /// The law that is applied, where it is one.
    pub(crate) law: Option<Law>,
    /// Where that law holds. What lies elsewhere is abroad.
    pub(crate) home: &'static [&'static str],
    /// The places to which parts of the document are limited, each list once.
    pub(crate) limits: &'p [&'p [Place]],
}

/// The places to which statements and contact points are limited, each list once.
pub(crate) fn limits<'p>(policy: &'p Policy, statements: &[Stated<'p>]) -> Vec<&'p [Place]> {
    let services = policy.contact_points.values().flat_map(|point| &point.serves).map(|service| &service.applies_to);
    let all = statements.iter().filter(|stated| stated.limited).map(|stated| stated.common.applies_to).chain(services);
    let mut limits: Vec<&[Place]> = Vec::new();
    for places in all.map(|limits| limits.regions.as_slice()).filter(|places| !places.is_empty()) {
        if !limits.contains(&places) {
            limits.push(places);
        }
    }
    limits
}

impl<'p> Context<'p> {
    /// The data that a list names.
    pub(crate) fn named_data(&self, items: &'p [DataRef]) -> Opened<'p> {
        Opened::named(&self.claims.reader.data, items)
    }

    /// The data that lists name, with everything narrower.
    pub(crate) fn covered_data(&self, lists: impl IntoIterator<Item = &'p [DataRef]>) -> Opened<'p> {
        Opened::covered(&self.claims.reader.data, lists)
    }

    /// The parties that a list names.
    pub(crate) fn named_parties(&self, items: &'p [PartyRef]) -> Opened<'p> {
        Opened::named(&self.claims.reader.parties, items)
    }

    /// The parties that a list names, with everything narrower.
    pub(crate) fn covered_parties(&self, items: &'p [PartyRef]) -> Opened<'p> {
        Opened::covered(&self.claims.reader.parties, [items])
    }

    /// Picks the statements that count for the regions and the law of this run.
    pub(crate) fn choose(&self) -> Vec<&'p Stated<'p>> {
        // Limits mostly repeat, and the places in them are looked up in a table.
        let mut last: Option<(&AppliesTo, bool)> = None;
        let counts = |stated: &&Stated<'p>| match (stated.common.applies_to, last) {
            _ if self.law.is_some() && stated.is_foreign() => false,
            _ if !stated.limited => true,
            (limits, Some((known, counts))) if known == limits => counts,
            (limits, _) => {
                let counts = self.counts(limits);
                last = Some((limits, counts));
                counts
            }
        };
        self.statements.iter().filter(counts).collect()
    }

    /// Every statement that counts.
    pub(crate) fn stated(&self) -> impl Iterator<Item = &'p Stated<'p>> + use<'p> {
        self.counting.iter().copied()
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

    /// The same places, apart by what of the document is about them: what is said of one place alone answers nothing for another.
    pub(crate) fn apart(&self, regions: &Regions) -> Vec<Regions> {
        let mut apart: Vec<(Vec<bool>, Vec<Place>)> = Vec::new();
        for place in regions.chosen() {
            let alone = Regions::new([place.clone()], self.as_of);
            let about = self.limits.iter().map(|limits| limits.iter().any(|limit| alone.concerns(limit))).collect::<Vec<_>>();
            match apart.iter_mut().find(|(known, _)| *known == about) {
                Some((_, places)) => places.push(place.clone()),
                None => apart.push((about, vec![place.clone()])),
            }
        }
        if apart.len() < 2 { vec![regions.clone()] } else { apart.into_iter().map(|(_, places)| Regions::new(places, self.as_of)).collect() }
    }

    /// Whether a place lies outside where the law holds, or outside the chosen places where no single law is applied. Data that go where the law finds the
    /// protection adequate, and asks for no word on it, do not go abroad.
    pub(crate) fn is_abroad(&self, place: &Place) -> bool {
        let code = region::code_of(place);
        let listed = |law| adequacy::of(code, law, self.as_of).is_some_and(|decision| !decision.told);
        match place {
            Place::Region(region) if Regions::is_relative(*region) => true,
            _ if self.home.is_empty() => !self.regions.concerns(place),
            _ => !self.home.iter().any(|home| region::lies_in(code, home, self.as_of, self.law)) && !self.law.is_some_and(listed),
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

/// Declares, for each kind of statement, a way over those of its statements that count.
macro_rules! kinds {
    ($($name:ident: $kind:ident($type:ty);)*) => {
        impl<'p> Context<'p> {$(
            pub(crate) fn $name(&self) -> impl Iterator<Item = (&'p Stated<'p>, &'p $type)> + use<'p> {
                self.stated().filter_map(|stated| match stated.statement {
                    StatementRef::$kind(statement) => Some((stated, statement)),
                    _ => None,
                })
            }
        )*}
    };
}

kinds! {
    automated_decisions: AutomatedDecision(AutomatedDecision);
    bases: Basis(BasisStatement);
    changes: Change(Change);
    children: Children(Children);
    choices: Choice(Choice);
    collection: Collection(Collection);
    commitments: Commitment(Promise);
    complaints: Complaint(ComplaintStep);
    disclosure: Disclosure(Disclosure);
    law_claims: Law(LawClaim);
    locations: Location(Location);
    retention: Retention(Retention);
    rights: Right(RightStatement);
    signals: Signal(SignalResponse);
    tracking: Tracking(Tracking);
    transfers: Transfer(Transfer);
    uses: Use(Use);
}

/// Whether the text says that it is done or may be done.
pub(crate) fn is_positive<S>((stated, _): &(&Stated<'_>, &S)) -> bool {
    stated.is_positive()
}
