//! What every statement can say: whom it is limited to, who acts and how firmly, exceptions, conditions, grounds, references.

use super::grammar::third_person;
use super::values;
use super::wording::wording;
use super::writer::Writer;
use crate::model::{AppliesTo, PartyRef, Place};
use crate::vocab::{DataState, DataSubject, Discretion, Effort, Field, InterestHolder, Party, Role, Stance, Strength, Vocabulary};

impl<'p> Writer<'p> {
    /// "and" or, where something is denied, "or".
    pub(super) fn and(&self) -> &'static str {
        if self.stance() == Stance::DoesNot { "or" } else { "and" }
    }

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

    /// A list that no statement qualifies, with the field that is set.
    pub(super) fn series<T>(&mut self, items: &'p [T], and: &'static str, mut each: impl FnMut(&mut Self, &'p T)) -> &mut Self {
        let last = items.len().saturating_sub(1);
        for (at, item) in items.iter().enumerate() {
            match at {
                0 => {}
                _ if at == last => _ = self.words(and),
                _ => _ = self.comma(),
            }
            each(self, item);
        }
        self
    }

    /// The actor and what is done: "We may share or sell", "Payment Partner takes reasonable steps to keep".
    pub(super) fn act(&mut self, verbs: &[String]) -> &mut Self {
        let singular = self.actor();
        self.said.plural_actor = !singular;
        self.verb(singular, verbs, true)
    }

    /// A subject that is not the actor, and its verb. Effort, and who acts, are said later on.
    pub(super) fn fixed(&mut self, subject: &'static str, singular: bool, verb: &str) -> &mut Self {
        self.words(subject).verb_after(singular, verb)
    }

    /// Who acts; whether it is one.
    fn actor(&mut self) -> bool {
        self.said.by = true;
        let by = self.common.map_or(&[] as &[PartyRef], |common| common.by);
        if by.is_empty() {
            self.words("we");
            return false;
        }
        self.list(Field::By, "and", by, |writer, party| match party {
            PartyRef::Term(term) => _ = writer.term(*term),
            PartyRef::Name(name) => _ = writer.name(name),
        });
        match by {
            [PartyRef::Name(name)] => self.is_one(name.as_str()),
            [PartyRef::Term(term)] => {
                matches!(term, Party::ParentCompany | Party::ParentOrGuardian | Party::Public | Party::Anyone | Party::LawEnforcement)
                    || matches!(term, Party::CustomerOrganisation | Party::AccountAdministrator | Party::Successor)
            }
            _ => false,
        }
    }

    /// Whether a declared name is that of one company. Names of groups of recipients end in "s" and have no legal name.
    pub(super) fn is_one(&self, name: &str) -> bool {
        self.policy.recipients.get(name).is_none_or(|recipient| recipient.legal_name.is_some() || !name.ends_with('s'))
    }

    /// The verb of a subject that is written already.
    pub(super) fn verb_after(&mut self, singular: bool, verb: &str) -> &mut Self {
        self.verb(singular, &[verb.to_owned()], false)
    }

    fn verb(&mut self, singular: bool, verbs: &[String], efforts: bool) -> &mut Self {
        let strength = self.common.and_then(|common| common.strength);
        let effort = self.common.and_then(|common| common.effort).filter(|_| efforts);
        self.said.strength = true;
        self.said.effort |= efforts;
        let joined = |form: fn(&str) -> String| {
            let forms: Vec<_> = verbs.iter().map(|verb| form(verb)).collect();
            match forms.split_last() {
                Some((last, [])) => last.clone(),
                Some((last, others)) => format!("{} {} {last}", others.join(", "), self.and()),
                None => String::new(),
            }
        };
        let plain = joined(str::to_owned);
        let one = |verb: &str| if singular { third_person(verb) } else { verb.to_owned() };
        let be = plain.strip_prefix("be ");
        let always = if strength == Some(Strength::Always) { "always " } else { "" };
        let words = match (self.stance(), effort.map(tries)) {
            (Stance::Does, Some(tries)) if strength == Some(Strength::Should) => format!("should {tries} {plain}"),
            (Stance::Does, Some(tries)) => format!("{always}{} {plain}", one(tries)),
            (Stance::Does, None) => match (strength, be) {
                (Some(Strength::Should), _) => format!("should {plain}"),
                (_, Some(rest)) => format!("{} {always}{rest}", if singular { "is" } else { "are" }),
                _ => format!("{always}{}", if singular { joined(third_person) } else { plain }),
            },
            (Stance::May, tries) => {
                let should = if strength == Some(Strength::Should) { "and should " } else { "" };
                let tries = tries.map(|tries| format!("{tries} ")).unwrap_or_default();
                format!("may {should}{always}{tries}{plain}")
            }
            (Stance::DoesNot, Some(tries)) => {
                let tries = tries.strip_suffix(" to").unwrap_or(tries);
                let tries = if strength == Some(Strength::Should) { format!("should {tries}") } else { one(tries) };
                format!("{always}{tries} not to {plain}")
            }
            (Stance::DoesNot, None) => match (strength, be) {
                (Some(Strength::Should), _) => format!("should not {plain}"),
                (Some(Strength::Always), Some(rest)) => format!("{} never {rest}", if singular { "is" } else { "are" }),
                (Some(Strength::Always), None) => format!("never {}", if singular { joined(third_person) } else { plain }),
                (_, Some(rest)) => format!("{} not {rest}", if singular { "is" } else { "are" }),
                (_, None) => format!("{} not {plain}", if singular { "does" } else { "do" }),
            },
        };
        self.words(words)
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
            self.comma().words("unless").of("unless").series(common.unless, "or", |writer, condition| _ = writer.term(*condition));
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

    /// Data in a list that no statement qualifies.
    pub(super) fn data_series(&mut self, data: &'p [crate::model::DataRef]) -> &mut Self {
        self.series(data, "and", |writer, data| match data {
            crate::model::DataRef::Name(name) => _ = writer.name(name),
            crate::model::DataRef::Term(term) => _ = writer.term(*term),
        })
    }
}

/// What a promise of effort says before the act.
fn tries(effort: Effort) -> &'static str {
    wording(effort)
}

/// The verbs that terms stand for, or another where there are none.
pub(super) fn verbs<V: Vocabulary>(terms: &[V], otherwise: &str) -> Vec<String> {
    if terms.is_empty() { vec![otherwise.to_owned()] } else { terms.iter().map(|term| wording(*term).to_owned()).collect() }
}
