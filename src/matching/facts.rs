//! The statements of a policy about what is done with data, prepared for comparing them with wishes.

use std::collections::HashMap;

use super::dimension::{Dimension, Range, Relation};
use crate::meaning::{Meanings, Terms};
use crate::model::{Common, DataRef, Disclosure, PartyRef, Path, Policy, Ref, StatementPlace, StatementRef, Value};
use crate::vocab::{
    Act, Condition, Consideration, DataCategory, DataState, DefinitionClass, DisclosureMode, Field, InterestHolder, LegalBasis, Operation, Party,
    Purpose, Stance, Strength, Vocabulary,
};

/// Terms that say only that there is something, not what.
const VAGUE_DATA: &[DataCategory] = &[
    DataCategory::OtherData,
    DataCategory::ProvidedData,
    DataCategory::AutomaticallyCollectedData,
    DataCategory::DataFromThirdParties,
    DataCategory::PubliclyAvailableData,
    DataCategory::ServiceData,
    DataCategory::CustomerWorkloadData,
    DataCategory::UnspecifiedPersonalData,
];
const VAGUE_PURPOSES: &[Purpose] = &[Purpose::UnspecifiedPurpose, Purpose::PurposeAtCollection, Purpose::CompatiblePurpose];
const VAGUE_PARTIES: &[Party] = &[Party::UnspecifiedThirdParty];

/// How many statements with "only" are compared with all others. Those beyond are not relied on.
const MOST_EXCLUSIVE: usize = 1000;

/// The most members of a group that are looked at. No policy names more.
const MOST_MEMBERS: usize = 64;

/// A statement about what is done with data.
pub(super) struct Fact<'p> {
    pub(super) place: StatementPlace,
    pub(super) statement: StatementRef<'p>,
    pub(super) common: Common<'p>,
    pub(super) data: Dimension,
    pub(super) purposes: Dimension,
    pub(super) recipients: Dimension,
    /// It says "only", and the text goes beyond that elsewhere, so that nobody can rely on it.
    pub(super) broken: bool,
    /// The publishers themselves act, and not only others for them.
    pub(super) is_own: bool,
    acts: Vec<Act>,
}

impl Fact<'_> {
    pub(super) fn path(&self) -> Path {
        self.place.path()
    }

    /// Whether it speaks of the act: a sale is a disclosure too.
    pub(super) fn is_of(&self, act: Act) -> bool {
        self.acts.iter().any(|own| own.is_a(act))
    }

    /// Whether to deny what it speaks of is to deny the act: who discloses nothing sells nothing.
    pub(super) fn denial_is_of(&self, act: Act) -> bool {
        self.acts.iter().any(|own| act.is_a(*own))
    }

    /// Whether it says what there is only.
    fn is_exclusive(&self) -> bool {
        self.affirms() && (self.purposes.exclusive || self.recipients.exclusive)
    }

    /// Whether another statement about the same goes beyond what this one says there is only.
    fn is_broken_by(&self, other: &Self) -> bool {
        let beyond = |own: &Dimension, other: &Dimension| match (own.range, other.range) {
            (Some(range), Some(other)) => own.exclusive && !other.named.without(&range.covered).is_empty(),
            _ => false,
        };
        other.affirms()
            && self.acts.iter().any(|act| other.acts.contains(act))
            && self.data.relation(other.data.range.as_ref()) < Relation::Unclear
            && (beyond(&self.purposes, &other.purposes) || beyond(&self.recipients, &other.recipients))
    }

    /// Whether it speaks of renting and the like, and not of selling or disclosing as such.
    pub(super) fn is_of_rent_alone(&self) -> bool {
        let StatementRef::Disclosure(disclosure) = self.statement else { return false };
        let lesser = |mode: &DisclosureMode| of_mode(*mode) == Act::Sell && *mode != DisclosureMode::Sell;
        !disclosure.modes.is_empty() && disclosure.modes.iter().all(lesser)
    }

    /// Whether it says that something is or may be done.
    pub(super) fn affirms(&self) -> bool {
        self.common.stance != Stance::DoesNot
    }

    /// Whether it holds only under a condition, for some, with an effort, or for others than the publishers, so that it settles no more than that.
    pub(super) fn is_limited(&self) -> bool {
        let common = &self.common;
        let weak = common.effort.is_some() || common.strength == Some(Strength::Should);
        let partly = !common.only_if.is_empty() || !common.only_if_any.is_empty() || !common.except.is_absent();
        let of_others = common.interest_of.is_some_and(|holder| holder != InterestHolder::Own) || !self.is_own;
        let vague = common.discretion.is_some() || !common.hedged.is_empty();
        weak || vague || of_others || partly || !common.applies_to.is_absent()
    }

    /// Whether it is lifted under a condition that the wish does not accept.
    pub(super) fn is_lifted(&self, accepted: &Terms) -> bool {
        !Terms::named(self.common.unless).without(accepted).is_empty()
    }

    /// Whether it is done under accepted conditions only.
    pub(super) fn is_accepted(&self, accepted: &Terms) -> bool {
        is_accepted(&self.common, accepted)
    }
}

/// Whether a statement holds under accepted conditions only.
pub(super) fn is_accepted(common: &Common<'_>, accepted: &Terms) -> bool {
    let Common { only_if, only_if_any, bases, .. } = *common;
    let all = |conditions: &[Condition]| !conditions.is_empty() && Terms::named(conditions).without(accepted).is_empty();
    let agreed: Vec<Condition> = bases.iter().filter_map(|basis| agreement(*basis)).collect();
    Terms::named(only_if).meets(accepted) || all(only_if_any) || agreed.len() == bases.len() && all(&agreed)
}

/// A legal basis that is an agreement of the person, as the condition that it is.
fn agreement(basis: LegalBasis) -> Option<Condition> {
    match basis {
        LegalBasis::Consent => Some(Condition::Consent),
        LegalBasis::ExplicitConsent => Some(Condition::ExplicitConsent),
        LegalBasis::ParentalConsent => Some(Condition::ParentalConsent),
        _ => None,
    }
}

/// The facts of a policy.
pub(super) struct Facts<'p> {
    pub(super) policy: &'p Policy,
    pub(super) meanings: Meanings<'p>,
    pub(super) facts: Vec<Fact<'p>>,
    /// The statements that have a short name.
    pub(super) named: HashMap<&'p str, StatementRef<'p>>,
}

impl<'p> Facts<'p> {
    pub(super) fn of(policy: &'p Policy) -> Self {
        let named = policy.statements().filter_map(|(_, statement)| Some((statement.common().id?.as_str(), statement)));
        let mut facts = Self { policy, meanings: Meanings::of(policy), facts: Vec::new(), named: named.collect() };
        facts.facts = policy.statements().filter_map(|(place, statement)| facts.fact(place, statement)).collect();
        let exclusive = facts.facts.iter().enumerate().filter(|(_, fact)| fact.is_exclusive());
        let broken: Vec<usize> = exclusive
            .enumerate()
            .filter(|(count, (_, fact))| *count >= MOST_EXCLUSIVE || facts.facts.iter().any(|other| fact.is_broken_by(other)))
            .map(|(_, (index, _))| index)
            .collect();
        broken.into_iter().for_each(|index| facts.facts.get_mut(index).into_iter().for_each(|fact| fact.broken = true));
        facts
    }

    /// The statement, if it is about what the publishers do, or others for them, with data about people.
    fn fact(&self, place: StatementPlace, statement: StatementRef<'p>) -> Option<Fact<'p>> {
        let acts = acts(statement);
        let common = statement.common();
        if acts.is_empty() || !self.is_of_publishers(&common) || self.tells_of_nobody(statement) || self.excepts_all(statement) {
            return None;
        }
        Some(Fact {
            place,
            statement,
            common,
            data: self.data(statement, &common),
            purposes: purposes(statement, &common),
            recipients: self.recipients(statement, &common),
            broken: false,
            is_own: common.by.is_empty() || common.by.iter().any(|party| self.is_publisher(party)),
            acts,
        })
    }

    /// Whether the publishers act, or their affiliates or providers, and not only the person or somebody else.
    pub(super) fn is_of_publishers(&self, common: &Common<'p>) -> bool {
        let own = Terms::covered(&[Party::Publisher, Party::Affiliate, Party::ServiceProvider]);
        common.by.is_empty() || common.by.iter().any(|party| self.is_publisher(party)) || self.meanings.parties(common.by).terms().meets(&own)
    }

    fn is_publisher(&self, party: &PartyRef) -> bool {
        match party {
            Ref::Term(party) => party.is_a(Party::Publisher),
            Ref::Name(name) => self.policy.publishers.contains_key(name),
        }
    }

    /// Whether the data is said to be aggregated or anonymous, so that it is about nobody.
    fn tells_of_nobody(&self, statement: StatementRef<'p>) -> bool {
        let impersonal = |name: &str| {
            let class = |class: &DefinitionClass| matches!(class, DefinitionClass::Anonymous | DefinitionClass::Aggregated);
            self.policy.definitions.get(name).is_some_and(|definition| definition.called.iter().any(class))
        };
        let data = statement.data();
        matches!(statement.common().data_state, Some(DataState::Anonymous | DataState::Aggregated))
            || !data.is_empty() && data.iter().all(|data| matches!(data, Ref::Name(name) if impersonal(name.as_str())))
    }

    /// Whether the statement excepts all data, recipients or purposes that it names, so that it says nothing.
    fn excepts_all(&self, statement: StatementRef<'p>) -> bool {
        let except = statement.common().except;
        let purposes = statement.purposes();
        if except.is_absent() {
            return false;
        }
        self.meanings.data_extent(statement.data(), &except.data).gone
            || self.meanings.parties_extent(statement.recipients(), &except.recipients).gone
            || !purposes.is_empty() && Terms::covered(purposes).without(&Terms::covered(&except.purposes)).is_empty()
    }

    fn data(&self, statement: StatementRef<'p>, common: &Common<'p>) -> Dimension {
        self.range_without(statement.data(), &common.except.data).of_field(common, Field::Data)
    }

    /// The data that is named somewhere.
    pub(super) fn range_of(&self, refs: &'p [DataRef]) -> Dimension {
        self.range_without(refs, &[])
    }

    /// The data that is named somewhere, less what is excepted.
    fn range_without(&self, refs: &'p [DataRef], except: &'p [DataRef]) -> Dimension {
        let extent = self.meanings.data_extent(refs, except);
        let written = self.meanings.data(refs);
        // What is taken out again is not named. A name is data of its kind, whatever else it may be.
        let named = written.terms().and(&extent.meant).with(&extent.kinds);
        let mut range = Range { named, covered: extent.meant.with(&extent.kinds), whole: extent.whole };
        // What the text itself calls personal information stands for all personal data where a wish asks for no data in particular.
        let personal = Terms::named(&[DataCategory::PersonalData]);
        if extent.kinds.meets(&personal) && self.is_called(refs, DefinitionClass::Personal) {
            range.whole.union(&personal);
        }
        if self.is_called(refs, DefinitionClass::Content) {
            let content = [DataCategory::Content];
            let left = |terms: Terms| terms.without(self.meanings.data_covered(except).terms());
            let (named, covered) = (left(Terms::named(&content)), left(Terms::covered(&content)));
            range = Range { named: range.named.with(&named), covered: range.covered.with(&covered), whole: range.whole.with(&covered) };
        }
        let vague = written.bare() || range.named.meets(&Terms::named(VAGUE_DATA));
        Dimension { range: (!refs.is_empty()).then_some(range), vague, ..Dimension::default() }
    }

    /// Whether one of the names stands for something that the text puts into a class, such as personal information.
    fn is_called(&self, refs: &[DataRef], class: DefinitionClass) -> bool {
        let called = |name: &str| self.policy.definitions.get(name).is_some_and(|definition| definition.called.contains(&class));
        refs.iter().any(|data| matches!(data, Ref::Name(name) if called(name.as_str())))
    }

    /// The parties that are named, and every narrower kind.
    pub(super) fn parties(&self, refs: &'p [PartyRef]) -> Terms {
        self.meanings.parties_covered(refs).terms().with(&self.kinds(refs).0)
    }

    /// What kinds of party are named, with the members of groups and their kinds; and whether a group has further members than those that are named.
    fn kinds(&self, refs: &[PartyRef]) -> (Terms, bool) {
        let (mut kinds, mut open) = (Terms::default(), false);
        let mut seen: Vec<&str> = Vec::new();
        let mut left: Vec<&PartyRef> = refs.iter().collect();
        while let Some(party) = left.pop() {
            match party {
                Ref::Term(term) => kinds = kinds.with(&Terms::named(&[*term])),
                Ref::Name(name) if seen.len() < MOST_MEMBERS && !seen.contains(&name.as_str()) => {
                    seen.push(name.as_str());
                    let Some(declared) = self.policy.recipients.get(name.as_str()) else { continue };
                    kinds = kinds.with(&Terms::named(&declared.kinds));
                    open |= declared.open_ended.contains(&Field::Members);
                    left.extend(&declared.members);
                }
                Ref::Name(_) => {}
            }
        }
        (kinds, open)
    }

    fn recipients(&self, statement: StatementRef<'p>, common: &Common<'p>) -> Dimension {
        let refs = statement.recipients();
        let extent = self.meanings.parties_extent(refs, &common.except.recipients);
        let (named, open) = self.kinds(refs);
        let named = named.and(&extent.meant.with(&extent.kinds));
        let range = Range { named, covered: extent.meant.with(&named), whole: extent.whole };
        let unknown = |party: &PartyRef| self.kinds(std::slice::from_ref(party)).0.is_empty();
        let vague = refs.iter().any(unknown) || range.named.meets(&Terms::named(VAGUE_PARTIES));
        let kinds = named.without(&extent.meant);
        Dimension { range: (!refs.is_empty()).then_some(range), kinds, vague, open, ..Dimension::default() }.of_field(common, Field::Recipients)
    }
}

fn purposes(statement: StatementRef<'_>, common: &Common<'_>) -> Dimension {
    let named = statement.purposes();
    let out = Terms::covered(&common.except.purposes);
    let covered = Terms::covered(named).without(&out);
    let range = Range { named: Terms::named(named).without(&out), covered, whole: covered.complete::<Purpose>() };
    let vague = range.named.meets(&Terms::named(VAGUE_PURPOSES));
    Dimension { range: (!named.is_empty()).then_some(range), vague, ..Dimension::default() }.of_field(common, Field::Purposes)
}

impl Dimension {
    /// With what the statement says of the field itself.
    fn of_field(self, common: &Common<'_>, field: Field) -> Self {
        // Nearly every list of data is open; to take that for "perhaps anything" would leave no answer.
        let open = self.open || field != Field::Data && common.open_ended.contains(&field);
        Self { open, exclusive: common.exclusive.contains(&field), ..self }
    }
}

/// What a statement says is done, or not done.
fn acts(statement: StatementRef<'_>) -> Vec<Act> {
    use StatementRef as S;
    let used = |purposes: &[Purpose]| (!purposes.is_empty()).then_some(Act::Use);
    match statement {
        S::Collection(collection) => [Some(Act::Collect), used(&collection.purposes)].into_iter().flatten().collect(),
        S::Tracking(tracking) => {
            let collects = (!tracking.data.is_empty()).then_some(Act::Collect);
            [Some(Act::Track), collects, used(&tracking.purposes)].into_iter().flatten().collect()
        }
        S::Use(r#use) => {
            let joins = |operation: &Operation| operation.is_a(Operation::Combine);
            let combines = !r#use.combines.is_empty() || r#use.operations.iter().any(joins);
            // Data that is only made anonymous or summed up serves no purpose yet.
            let only_hides = !r#use.operations.is_empty() && r#use.operations.iter().all(|operation| HIDES.contains(operation));
            let uses = !(r#use.purposes.is_empty() && only_hides);
            [uses.then_some(Act::Use), combines.then_some(Act::Combine)].into_iter().flatten().collect()
        }
        S::Disclosure(disclosure) => disclosed(disclosure),
        S::AutomatedDecision(_) => vec![Act::Decide],
        _ => Vec::new(),
    }
}

/// Operations that take away what identifies people.
const HIDES: &[Operation] = &[Operation::Anonymise, Operation::Aggregate, Operation::Pseudonymise, Operation::Encrypt, Operation::Erase];

fn disclosed(disclosure: &Disclosure) -> Vec<Act> {
    let mut acts: Vec<Act> = disclosure.modes.iter().map(|mode| of_mode(*mode)).collect();
    let paid = matches!(disclosure.consideration, Some(Consideration::Money | Consideration::OtherValue));
    if paid || disclosure.purposes.contains(&Purpose::SaleOfData) {
        acts.push(Act::Sell);
    }
    if disclosure.recipients.iter().any(|party| matches!(party, Ref::Term(Party::Public))) {
        acts.push(Act::Publish);
    }
    if acts.is_empty() {
        acts.push(Act::Disclose);
    }
    acts
}

const fn of_mode(mode: DisclosureMode) -> Act {
    match mode {
        DisclosureMode::Sell | DisclosureMode::Rent | DisclosureMode::Lease | DisclosureMode::License | DisclosureMode::Trade => Act::Sell,
        DisclosureMode::Publish => Act::Publish,
        _ => Act::Disclose,
    }
}
