//! The policy itself: changes, governing law, venue, laws, precedence, commitments.

use super::Kind;
use super::act::verbs;
use super::list::AND;
use super::values;
use super::writer::Writer;
use crate::model::{Change, GoverningLaw, LawClaim, Precedence, Promise, Value, Venue};
use crate::vocab::{Field, PrecedenceSource, Stance};

impl<'p> Writer<'p> {
    pub(super) fn change(&mut self, s: &'p Change) {
        let announced = !s.announced_by.is_empty() || s.notice_period.is_some();
        let silent = s.effective.is_none() && s.prior_data.is_none() && s.consent.is_none() && !s.continued_use_is_acceptance && !s.review_advised;
        // A statement on what a change means does not say that it is made.
        let only_told = !announced && self.stance() == Stance::Does && !(silent && s.subscribe_via.is_absent());
        if only_told {
            self.words("what follows is about");
        } else {
            self.act(&[if announced { "announce" } else { "make" }.to_owned()]);
        }
        match s.trigger {
            Some(trigger) => _ = self.of("trigger").term(trigger),
            None => _ = self.words("changes of this policy"),
        }
        if !s.data.is_empty() {
            self.words("concerning").data(Field::Data, AND, &s.data);
        }
        if !s.announced_by.is_empty() {
            self.terms(Field::AnnouncedBy, "and", &s.announced_by);
        }
        if let Some(period) = &s.notice_period {
            self.comma().value("notice_period", values::duration(period)).words("before it takes effect");
        }
        self.conditions().stop();
        if let Some(effective) = s.effective {
            self.words("it takes effect").single(Field::Effective).of("effective").term(effective).stop();
        }
        if let Some(prior) = s.prior_data {
            self.words("for data already held,").of("prior_data").term(prior).stop();
        }
        if let Some(consent) = s.consent {
            self.words("consent to it").single(Field::Consent).of("consent").term(consent).stop();
        }
        self.via("subscribe_via", "you can ask to be told of changes", &s.subscribe_via);
        if s.continued_use_is_acceptance {
            self.value("continued_use_is_acceptance", "going on using the service counts as accepting it").stop();
        }
        if s.review_advised {
            self.value("review_advised", "you are advised to look for changes from time to time").stop();
        }
        self.grounds();
    }

    pub(super) fn governing_law(&mut self, s: &'p GoverningLaw) {
        if s.places.is_empty() {
            self.words("the law that is referred to");
        } else {
            self.words("the law of").places(Field::Places, &s.places);
        }
        self.verb_after(true, if s.matters.is_some() { "govern" } else { "be the governing law" });
        if let Some(matters) = &s.matters {
            self.words("the following:").of("matters").quoted(matters.as_str());
        }
        self.conditions().grounds();
    }

    pub(super) fn venue(&mut self, s: &'p Venue) {
        self.words("disputes").verb_after(false, if s.arbitration { "go to arbitration" } else { "be heard" });
        if !s.places.is_empty() {
            self.words("in").places(Field::Places, &s.places);
        }
        if let Some(matters) = &s.matters {
            self.comma().words("namely these:").of("matters").quoted(matters.as_str());
        }
        self.conditions().grounds();
    }

    /// The language does not tell a law that the text claims to follow from one that it names.
    pub(super) fn law(&mut self, s: &'p LawClaim) {
        self.act(&["refer to".to_owned()]).of("law").term(s.law).conditions().stop();
        if !s.principles.is_empty() {
            self.words("we promise to keep").terms(Field::Principles, "and", &s.principles).stop();
        }
        if let Some(url) = &s.url {
            self.words("see").of("url").url(url).stop();
        }
        self.grounds();
    }

    pub(super) fn precedence(&mut self, s: &'p Precedence) {
        let several = [PrecedenceSource::Terms, PrecedenceSource::Principles, PrecedenceSource::TransferClauses].contains(&s.prevails);
        self.words("in a conflict,").of("prevails").term(s.prevails).verb_after(!several, "prevail").words("over");
        self.of("over").term(s.over).conditions().grounds();
    }

    pub(super) fn commitment(&mut self, s: &'p Promise) {
        self.of("commitment").act(&verbs(&[s.commitment], ""));
        if !s.data.is_empty() {
            self.comma().words("as regards").data(Field::Data, AND, &s.data);
        }
        if !s.purposes.is_empty() {
            self.comma().purposes(Field::Purposes, &s.purposes);
        }
        self.conditions().grounds();
    }

    /// Names of sites and services, addresses and designations.
    pub(super) fn lines(&mut self, field: Field, lines: &'p [crate::model::Line]) -> &mut Self {
        self.list(field, AND, lines, |w, line| _ = w.text(line.as_str(), Kind::Text))
    }
}
