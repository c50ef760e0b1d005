//! Techniques: tracking, signals, automated decisions, security.

use super::Kind;
use super::list::AND;
use super::values;
use super::writer::Writer;
use crate::model::{AutomatedDecision, BreachNotice, Measure, SecurityDisclaimer, SignalResponse, Tracking};
use crate::vocab::{Field, Stance, Strength};

impl<'p> Writer<'p> {
    pub(super) fn tracking(&mut self, s: &'p Tracking) {
        self.act(&["use".to_owned()]).of("kind").term(s.kind);
        if let Some(class) = s.class {
            self.words("classed as").of("class").term(class);
        }
        if !s.names.is_empty() {
            self.words(if s.class.is_some() { "and named" } else { "named" })
                .list(Field::Names, "and", &s.names, |w, name| _ = w.quoted(name.as_str()));
        }
        if let Some(lifetime) = &s.lifetime {
            self.comma().single(Field::Lifetime).value("lifetime", values::lifetime(lifetime)).comma();
        }
        if !s.set_by.is_empty() {
            self.comma().words("set or read by").parties(Field::SetBy, AND, &s.set_by);
        }
        if !s.stores.is_empty() {
            self.comma().words("keeping on your device").data(Field::Stores, AND, &s.stores);
        }
        if !s.data.is_empty() {
            self.comma().words("gathering").data(Field::Data, AND, &s.data);
        }
        if !s.purposes.is_empty() {
            self.comma().purposes(Field::Purposes, &s.purposes);
        }
        self.conditions().grounds();
    }

    pub(super) fn signal(&mut self, s: &'p SignalResponse) {
        self.act(&["honour".to_owned()]).of("signal").term(s.signal).conditions().stop();
        if !s.counts_as.is_empty() {
            self.words("such a signal counts as use of the right").terms(Field::CountsAs, "and", &s.counts_as).stop();
        }
        if let Some(words) = &s.words {
            self.words("in words:").of("words").quoted(words.as_str()).stop();
        }
        self.grounds();
    }

    pub(super) fn automated_decision(&mut self, s: &'p AutomatedDecision) {
        self.act(&["carry out".to_owned()]);
        match s.kinds.as_slice() {
            [] => _ = self.words("decisions by automated means"),
            _ => _ = self.terms(Field::Kinds, AND, &s.kinds),
        }
        if !s.data.is_empty() {
            self.comma().words("based on").data(Field::Data, AND, &s.data).comma();
        }
        self.purposes(Field::Purposes, &s.purposes).conditions().stop();
        if let Some(logic) = &s.logic {
            self.words("how this works:").single(Field::Logic).of("logic").quoted(logic.as_str()).stop();
        }
        if let Some(effects) = &s.effects {
            self.words("what it means for you:").single(Field::Effects).of("effects").quoted(effects.as_str()).stop();
        }
        if !s.safeguards.is_empty() {
            self.words("for your protection,").terms(Field::Safeguards, "and", &s.safeguards).stop();
        }
        self.via("via", "you can do so", &s.via).grounds();
    }

    pub(super) fn measure(&mut self, s: &'p Measure) {
        self.act(&["use".to_owned()]).of("measure").term(s.measure);
        if !s.data.is_empty() {
            self.words("to protect").data(Field::Data, AND, &s.data);
        }
        if !s.standards.is_empty() {
            self.comma().words("by the standard").list(Field::Standards, "and", &s.standards, |w, standard| {
                w.text(standard.as_str(), Kind::Text);
            });
        }
        self.conditions().grounds();
    }

    pub(super) fn disclaimer(&mut self, s: &'p SecurityDisclaimer) {
        let strength = self.common.and_then(|common| common.strength);
        self.said.strength = true;
        self.words(match self.stance() {
            Stance::Does => "",
            Stance::May => "it may be that",
            Stance::DoesNot => "it is not the case that",
        });
        self.words(match strength {
            None => "",
            Some(Strength::Always) => "always,",
            Some(Strength::Should) => "as it should be,",
        });
        self.of("disclaimer").term(s.disclaimer);
        if !s.data.is_empty() {
            self.comma().words("as regards").data(Field::Data, "and", &s.data);
        }
        self.conditions().grounds();
    }

    pub(super) fn breach_notice(&mut self, s: &'p BreachNotice) {
        self.act(&["notify".to_owned()]);
        if s.subjects.is_empty() && s.recipients.is_empty() {
            self.words("those concerned");
        }
        if !s.subjects.is_empty() {
            self.terms(Field::Subjects, AND, &s.subjects);
        }
        if !s.recipients.is_empty() {
            if !s.subjects.is_empty() {
                self.words(self.and());
            }
            self.parties(Field::Recipients, AND, &s.recipients);
        }
        self.words("of a breach");
        if !s.announced_by.is_empty() {
            self.terms(Field::AnnouncedBy, "or", &s.announced_by);
        }
        if let Some(deadline) = &s.deadline {
            self.single(Field::Deadline).words("within").value("deadline", values::duration(deadline));
        }
        self.conditions().stop();
        self.via("via", "you can turn to us about it", &s.via).grounds();
    }
}
