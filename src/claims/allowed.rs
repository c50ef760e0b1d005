//! What limits a claim for somebody who asks. Some limits are met by the question itself, as the place that it names; some are about things that are not
//! asked for; and somebody may accept that a thing is done, or not done, under certain conditions.

use super::asked::{Asked, Listing};
use super::extent::{Extent, Fit};
use super::ground::Ground;
use super::limit::Limit;
use super::{Claim, Claims, Question, Side};
use crate::model::{AppliesTo, DefinedName, Definition, Value};
use crate::vocab::{Condition, DataCategory, DataState, DataSubject, DefinitionClass, Field, LegalBasis, Terms, Vocabulary};

/// The people that a text speaks of where it names none in particular.
pub(super) const EVERYBODY: &[DataSubject] = &[DataSubject::Person, DataSubject::User];

impl Claim<'_> {
    /// Whether it is done under these conditions only, or narrower ones: all that must hold need one of them, and of several any of which suffices, all.
    /// A legal basis that is an agreement of the person counts as such a condition.
    #[must_use]
    pub fn is_only_under(&self, accepted: &[Condition]) -> bool {
        if accepted.is_empty() {
            return false;
        }
        let accepted = Terms::covered(accepted);
        let common = self.common();
        let all = |conditions: &[Condition]| !conditions.is_empty() && Terms::named(conditions).within(&accepted);
        let agreed: Vec<Condition> = common.bases.iter().filter_map(|basis| agreement(*basis)).collect();
        Terms::named(common.only_if).meets(&accepted) || all(common.only_if_any) || agreed.len() == common.bases.len() && all(&agreed)
    }
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

impl<'p> Claims<'p> {
    /// Whether a claim names what the policy itself calls personal data, where that is more than a closed list. Who asks of no data in particular asks of
    /// these.
    #[must_use]
    pub fn is_about_personal_data(&self, claim: &Claim<'p>) -> bool {
        let mut names = claim.data.iter().copied().flatten().filter_map(|item| item.name());
        let definition = |name: &DefinedName| self.policy().definitions.get(name);
        let open = |own: &Definition| own.open_ended.contains(&Field::Data) || own.data.is_empty() && own.includes.is_empty();
        let whole = |own: &Definition| own.called.contains(&DefinitionClass::Personal) && own.kind_of.is_empty() && open(own);
        names.any(|name| definition(name).is_some_and(whole))
    }

    /// The limits that keep a ground from holding flatly for what is asked, or for whom. Left out are those that say no more than how the verdict itself
    /// came about: what weakens, hints and examples, and who acts. Conditions on which a claim is lifted do not count where all are accepted.
    #[must_use]
    pub fn hindrances<'g>(&self, question: &Question, ground: &'g Ground<'_, 'p>, accepted: &[Condition]) -> Vec<&'g Limit<'p>> {
        ground.limits.iter().filter(|limit| self.hinders(question, ground, limit, accepted)).collect()
    }

    fn hinders(&self, question: &Question, ground: &Ground<'_, 'p>, limit: &Limit<'p>, accepted: &[Condition]) -> bool {
        match limit {
            Limit::Unless(conditions) => !Terms::named(conditions).within(&Terms::covered(accepted)),
            Limit::OnlyIf(_) | Limit::OnlyIfAny(_) | Limit::Discretion(_) | Limit::InterestOf(_) | Limit::Exception(_) | Limit::DeniedForPart(_) => {
                true
            }
            Limit::Except { field: "", .. } => true,
            // What "only" or "except" leaves out is what it denies.
            Limit::Except { field, .. } => ground.side != Side::Only && self.takes_out(question, ground.claim, field),
            Limit::AppliesTo(limits) => is_for_others(question, limits),
            Limit::DataState(state) => *state != DataState::Identifiable,
            Limit::Children { ages, words, knowingly } => *knowingly || words.is_some() || ages.from.is_some(),
            // Promises to handle data for money, or not; other fields of a kind are what the claim is about.
            Limit::Field { field, .. } => *field == "consideration",
            Limit::By(_) | Limit::Effort(_) | Limit::Strength(_) | Limit::Hedged(_) | Limit::Example { .. } | Limit::AsFarAsHeld => false,
        }
    }

    /// Whether what a claim takes out in a respect has anything to do with what is asked.
    fn takes_out(&self, question: &Question, claim: &Claim<'p>, field: &str) -> bool {
        let except = claim.common().except;
        let reader = &self.reader;
        let fit = match field {
            "data" => {
                let extent = Extent::of(&reader.data, &[&except.data], &[], false, None);
                Asked::of(question.data.as_ref(), &reader.data)
                    .asserted(Listing { lists: &[&except.data], extent: &extent, out: &[] }, &reader.data)
                    .fit
            }
            "recipients" => {
                let extent = Extent::of(&reader.parties, &[&except.recipients], &[], false, None);
                let lists: &[&[_]] = &[&except.recipients];
                Asked::of(question.recipient.as_ref(), &reader.parties).asserted(Listing { lists, extent: &extent, out: &[] }, &reader.parties).fit
            }
            _ => question.purpose.map_or(Fit::Covers, |purpose| Extent::of_terms(&[&except.purposes], &[], false).asserts(purpose.position()).fit),
        };
        fit != Fit::Apart
    }
}

/// Whether a claim is limited to others than those who are asked about, as far as the question tells. How places and people stand to each other is settled
/// by the verdict, where they are asked for.
fn is_for_others(question: &Question, limits: &AppliesTo) -> bool {
    let AppliesTo { subjects, publishers, regions, laws, products, role, words } = limits;
    let some = |subject: &DataSubject| !EVERYBODY.contains(subject);
    let of_children = question.data == Some(DataCategory::ChildrenData.into());
    !publishers.is_absent()
        || role.is_some()
        || words.is_some()
        || question.region.is_none() && !(regions.is_absent() && laws.is_absent())
        || question.product.is_none() && !products.is_absent()
        || question.people.is_none() && !of_children && !subjects.is_empty() && subjects.iter().all(some)
}
