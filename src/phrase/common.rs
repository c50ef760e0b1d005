//! What every statement can say: whom it is limited to, who acts and how firmly, exceptions, conditions, grounds, references.

use super::values;
use super::wording::wording;
use super::writer::Writer;
use crate::model::{AppliesTo, PartyRef, Place};
use crate::vocab::{Condition, DataState, DataSubject, Discretion, Field, InterestHolder, Party, Role, Stance, Strength};

impl<'p> Writer<'p> {
    /// "For job applicants in Ireland, under the GDPR," at the start of a statement.
    pub(super) fn limits(&mut self) -> &mut Self {
        if let Some(common) = self.common {
            self.limited(common.applies_to);
        }
        self
    }

    pub(super) fn limited(&mut self, limits: &'p AppliesTo) -> &mut Self {
        let AppliesTo { subjects, publishers, regions, laws, products, role, words } = limits;
        self.of("applies_to");
        if !subjects.is_empty() || !regions.is_empty() {
            self.words("for").people(subjects, regions).comma();
        }
        if !laws.is_empty() {
            self.words("under").series(laws, "and", |writer, law| _ = writer.term(*law)).comma();
        }
        if !products.is_empty() {
            self.words("as regards").series(products, "and", |writer, product| _ = writer.text(product.as_str(), super::Kind::Text)).comma();
        }
        if !publishers.is_empty() {
            self.words("as far as").series(publishers, "and", |writer, name| _ = writer.name(name));
            self.words(if publishers.len() == 1 { "is concerned" } else { "are concerned" }).comma();
        }
        if let Some(role) = role {
            self.words("where we act as").term::<Role>(*role).comma();
        }
        if let Some(words) = words {
            self.words("within this limit:").quoted(words.as_str()).comma();
        }
        self
    }

    /// "Residents of California", "visitors in Ireland", "people in Ireland".
    pub(super) fn people(&mut self, subjects: &'p [DataSubject], regions: &'p [Place]) -> &mut Self {
        let field = self.field();
        match subjects {
            [] => _ = self.words("people"),
            _ => _ = self.series(subjects, "and", |writer, subject| _ = writer.term(*subject)),
        }
        if !regions.is_empty() {
            let live = !subjects.is_empty() && subjects.iter().all(|subject| matches!(subject, DataSubject::Resident | DataSubject::Citizen));
            self.words(if live { "of" } else { "in" });
            self.series(regions, "and", |writer, place| _ = writer.value(field, values::place(place)));
        }
        self
    }

    /// The end of the main sentence: state of the data, whose purpose, exceptions, conditions, judgement.
    pub(super) fn conditions(&mut self) -> &mut Self {
        let Some(common) = self.common else { return self };
        if let Some(state) = common.data_state {
            let words = if state == DataState::Identifiable { "identifiable".into() } else { wording(state).to_owned() };
            let article = if words.starts_with(['a', 'i']) { "in an" } else { "in a" };
            self.comma().words(article).of("data_state").worded(state, words).words("form");
        }
        if let Some(holder) = common.interest_of {
            self.comma().words("for").of("interest_of").term::<InterestHolder>(holder);
        }
        self.exception();
        let only = if common.stance == Stance::DoesNot { "if" } else { "only if" };
        if !common.only_if.is_empty() {
            self.comma().words(only).terms(Field::OnlyIf, "and", common.only_if);
        }
        if !common.only_if_any.is_empty() {
            let only = if common.only_if.is_empty() { only } else { "and if" };
            self.comma().words(only).terms(Field::OnlyIfAny, "or", common.only_if_any);
        }
        if !common.unless.is_empty() {
            let refuses = self.said.right;
            self.comma().words("unless").of("unless").series(common.unless, "or", |writer, condition| match condition {
                Condition::LawPermits if refuses => _ = writer.worded(*condition, "the law allows us to refuse it".to_owned()),
                _ => _ = writer.term(*condition),
            });
        }
        if let Some(discretion) = common.discretion {
            let whose = match common.by {
                [] | [PartyRef::Term(Party::Publisher)] => "our",
                [PartyRef::Term(Party::User)] => "your",
                _ => "their",
            };
            self.comma().words(if discretion == Discretion::Sole { "at" } else { "according to" }).words(whose);
            self.of("discretion").term(discretion);
        }
        self
    }

    fn exception(&mut self) {
        let Some(common) = self.common else { return };
        let except = common.except;
        if !except.data.is_empty() {
            self.comma().words("except for").of("except");
            self.data_series(&except.data);
        }
        if !except.recipients.is_empty() {
            self.comma().words("except to").of("except").series(&except.recipients, "and", |writer, party| _ = writer.party(party));
        }
        if !except.purposes.is_empty() {
            self.comma().words("except").of("except").series(&except.purposes, "and", |writer, purpose| _ = writer.term(*purpose));
        }
        if let Some(words) = &except.words {
            self.comma().words("with this exception:").of("except").quoted(words.as_str());
        }
    }

    /// What follows the main sentence: legal bases, consent, who acts and how hard, references, and what is open or hinted at.
    pub(super) fn grounds(&mut self) -> &mut Self {
        self.stop();
        let Some(common) = self.common else { return self };
        match common.bases {
            [] => {}
            [_] => _ = self.words("the legal basis is").terms(Field::Bases, "and", common.bases).stop(),
            _ => _ = self.words("the legal bases are").terms(Field::Bases, "and", common.bases).stop(),
        }
        if !common.consent_triggers.is_empty() {
            self.of("consent_triggers").series(common.consent_triggers, "or", |writer, trigger| _ = writer.term(*trigger));
            self.words("counts as consent").stop();
        }
        if !self.said.by && !common.by.is_empty() {
            self.words("who acts here:").parties(Field::By, "and", common.by).stop();
        }
        if let Some(effort) = common.effort.filter(|_| !self.said.effort) {
            self.words("as to effort, this policy says only this: to").of("effort").term(effort).words("do so").stop();
        }
        if let Some(strength) = common.strength.filter(|_| !self.said.strength) {
            self.words(if strength == Strength::Always { "this is so always" } else { "this should be so" }).stop();
        }
        if let Some(id) = common.exception_to {
            self.words("this limits what is said in").of("exception_to").reference(id).stop();
        }
        if !common.see.is_empty() {
            self.words("see").of("see").series(common.see, "and", |writer, id| _ = writer.reference(id)).stop();
        }
        self.remaining_qualities();
        self
    }
}
