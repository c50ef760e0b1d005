//! What happens to data: collection, use, legal bases, disclosure, retention, locations, transfers.

use super::act::verbs;
use super::list::AND;
use super::values;
use super::writer::Writer;
use crate::model::{BasisStatement, Collection, DataRef, Disclosure, Location, Period, Place, Retention, Transfer, Use};
use crate::vocab::{DisclosureMode, Field, Operation, Stance, TransferWarning};

impl<'p> Writer<'p> {
    /// The data, or the bare word where the statement names none.
    pub(super) fn object(&mut self, data: &'p [DataRef]) -> &mut Self {
        if data.is_empty() { self.words("data") } else { self.data(Field::Data, AND, data) }
    }

    pub(super) fn collection(&mut self, s: &'p Collection) {
        self.act(&verbs(&s.operations, "collect")).object(&s.data);
        if !s.methods.is_empty() {
            self.terms(Field::Methods, AND, &s.methods);
        }
        if !s.context.is_empty() {
            self.terms(Field::Context, "or", &s.context);
        }
        if !s.sources.is_empty() {
            self.comma().words("from").parties(Field::Sources, AND, &s.sources);
        }
        self.purposes(Field::Purposes, &s.purposes).conditions().stop();
        match s.required {
            Some(required) => {
                self.single(Field::Required).of("required").term(required).stop();
                self.consequence("if you do not give it,", s.consequence);
            }
            None => _ = self.consequence("if you do not give it,", s.consequence),
        }
        self.grounds();
    }

    pub(super) fn use_of_data(&mut self, s: &'p Use) {
        // Who denies that things are combined, or made out of others, denies no other use of them.
        let denied = self.stance() == Stance::DoesNot;
        let usual = match () {
            () if denied && !s.derives.is_empty() => "make other data out of",
            () if denied && !s.combines.is_empty() => "combine",
            () => "use",
        };
        self.act(&verbs(&s.operations, usual)).object(&s.data);
        if !s.combines.is_empty() {
            let combining = usual == "combine" || [Operation::Combine, Operation::Link].iter().any(|operation| s.operations.contains(operation));
            if combining { self.words("with") } else { self.comma().words("combined with") }.data(Field::Combines, AND, &s.combines).comma();
        }
        self.purposes(Field::Purposes, &s.purposes);
        if !s.on_behalf_of.is_empty() {
            self.comma().words("on behalf of").parties(Field::OnBehalfOf, AND, &s.on_behalf_of);
        }
        if !s.channels.is_empty() {
            self.comma().words("through").terms(Field::Channels, "or", &s.channels);
        }
        if !s.derives.is_empty() {
            self.comma().words(if denied { "namely" } else { "deriving" }).data(Field::Derives, AND, &s.derives);
        }
        if let Some(result) = &s.result_treated_as {
            self.comma().words("treating the result as").of("result_treated_as").data_series(std::slice::from_ref(result));
        }
        self.conditions().grounds();
    }

    pub(super) fn basis(&mut self, s: &'p BasisStatement) {
        self.act(&verbs(&s.operations, "process")).object(&s.data).purposes(Field::Purposes, &s.purposes).conditions().stop();
        if s.residual {
            self.value("residual", "this is for everything for which no other legal basis is stated").stop();
        }
        if !s.interests.is_empty() {
            self.words("the interests pursued are:").list(Field::Interests, "and", &s.interests, |w, interest| _ = w.quoted(interest.as_str()));
        }
        self.grounds();
    }

    pub(super) fn disclosure(&mut self, s: &'p Disclosure) {
        self.act(&verbs(&s.modes, "disclose")).object(&s.data);
        if !s.recipients.is_empty() {
            let sharing = !s.modes.is_empty() && s.modes.iter().all(|mode| *mode == DisclosureMode::Share);
            self.words(if sharing { "with" } else { "to" }).parties(Field::Recipients, AND, &s.recipients);
        }
        self.purposes(Field::Purposes, &s.purposes);
        let denied = self.stance() == Stance::DoesNot;
        if let Some(consideration) = s.consideration.filter(|_| denied) {
            self.words("in return for").of("consideration").term(consideration);
        }
        self.conditions().stop();
        if !s.obligations.is_empty() {
            self.words("the recipients").terms(Field::Obligations, "and", &s.obligations).stop();
        }
        if let Some(consideration) = s.consideration.filter(|_| !denied) {
            self.words("in return, we receive").of("consideration").term(consideration).stop();
        }
        if s.liability_disclaimed {
            self.value("liability_disclaimed", "we accept no liability for what the recipients do").stop();
        }
        self.grounds();
    }

    pub(super) fn retention(&mut self, s: &'p Retention) {
        self.act(&["keep".to_owned()]).object(&s.data);
        if let Some(period) = &s.period {
            self.single(Field::Period).of("period");
            match period {
                Period::Duration(duration) => _ = self.words("for").value("period", values::duration(duration)),
                Period::Until(event) => _ = self.words("until").of("period").term(*event),
                Period::AsNeededFor(purposes) => {
                    self.words("as long as is needed").of("period").series(purposes, "and", |w, purpose| _ = w.term(*purpose));
                }
                Period::Indefinite(_) => _ = self.value("period", "without end"),
                Period::Criteria(words) => _ = self.words("by these criteria:").of("period").quoted(words.as_str()),
            }
        }
        if let Some(event) = s.counted_from {
            self.comma().single(Field::CountedFrom).words("counted from the time when").of("counted_from").term(event).comma();
        }
        self.purposes(Field::Reasons, &s.reasons).conditions().stop();
        if let Some(then) = s.then {
            self.words("then it is").single(Field::Then).of("then").term(then).stop();
        }
        if s.residual_copies {
            self.value("residual_copies", "copies may remain afterwards").stop();
        }
        self.grounds();
    }

    pub(super) fn location(&mut self, s: &'p Location) {
        self.act(&verbs(&s.operations, "process")).object(&s.data);
        if !s.places.is_empty() {
            self.words("in").places(Field::Places, &s.places);
        }
        self.conditions().stop().warning(s.warning).grounds();
    }

    pub(super) fn transfer(&mut self, s: &'p Transfer) {
        self.act(&["transfer".to_owned()]).object(&s.data);
        if !s.from.is_empty() {
            self.words("from").places(Field::From, &s.from);
        }
        if !s.to.is_empty() {
            self.words("to").places(Field::To, &s.to);
        }
        if !s.recipients.is_empty() {
            self.comma().words("to be received by").parties(Field::Recipients, AND, &s.recipients);
        }
        if !s.mechanisms.is_empty() {
            self.comma().words("relying on").terms(Field::Mechanisms, "and", &s.mechanisms);
        }
        self.conditions().stop();
        if !s.operations.is_empty() {
            self.words("what is done with it there:").terms(Field::Operations, "and", &s.operations).stop();
        }
        self.certificate(s);
        if !s.principles.is_empty() {
            self.words("we promise to keep").terms(Field::Principles, "and", &s.principles).stop();
        }
        if let Some(authority) = &s.authority {
            self.words("the authority for this is").of("authority").text(authority.as_str(), super::Kind::Text).stop();
        }
        self.via("copy_via", "you can get a copy of the safeguards", &s.copy_via).warning(s.warning).grounds();
    }

    fn certificate(&mut self, s: &'p Transfer) {
        let certificate = &s.certificate;
        if let Some(holder) = &certificate.holder {
            self.words("the certificate is held by").of("certificate").name(holder).stop();
        }
        if let Some(words) = &certificate.words {
            self.words("of the certificate, this is said:").of("certificate").quoted(words.as_str()).stop();
        }
        if let Some(url) = &certificate.url {
            self.words("the certificate or framework is shown at").of("certificate").url(url).stop();
        }
    }

    fn warning(&mut self, warning: Option<TransferWarning>) -> &mut Self {
        match warning {
            Some(warning) => self.words("this policy warns that").single(Field::Warning).of("warning").term(warning).stop(),
            None => self,
        }
    }

    pub(super) fn places(&mut self, field: Field, places: &'p [Place]) -> &mut Self {
        self.list(field, AND, places, |w, place| _ = w.value(field_name(field), values::place(place)))
    }

    /// "to process payments and for marketing", where there are purposes.
    pub(super) fn purposes(&mut self, field: Field, purposes: &'p [crate::vocab::Purpose]) -> &mut Self {
        if purposes.is_empty() { self } else { self.terms(field, AND, purposes) }
    }

    pub(super) fn consequence(&mut self, start: &'static str, consequence: Option<crate::vocab::Consequence>) -> &mut Self {
        match consequence {
            Some(consequence) => self.words(start).single(Field::Consequence).of("consequence").term(consequence).stop(),
            None => self,
        }
    }
}

fn field_name(field: Field) -> &'static str {
    crate::vocab::Vocabulary::name(field)
}
