//! Who acts, and the verb: "we may share", "Payment Partner takes reasonable steps to keep", "you do not have".

use super::grammar::third_person;
use super::wording::wording;
use super::writer::Writer;
use crate::model::PartyRef;
use crate::vocab::{Effort, Field, Party, Stance, Strength, Vocabulary};

impl<'p> Writer<'p> {
    /// "and" or, where something is denied, "or".
    pub(super) fn and(&self) -> &'static str {
        if self.stance() == Stance::DoesNot { "or" } else { "and" }
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
}

/// What a promise of effort says before the act.
fn tries(effort: Effort) -> &'static str {
    wording(effort)
}

/// The verbs that terms stand for, or another where there are none.
pub(super) fn verbs<V: Vocabulary>(terms: &[V], otherwise: &str) -> Vec<String> {
    if terms.is_empty() { vec![otherwise.to_owned()] } else { terms.iter().map(|term| wording(*term).to_owned()).collect() }
}
