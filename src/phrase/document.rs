//! Scope: what the policy covers and leaves out, and whom it speaks to.

use super::list::AND;
use super::values;
use super::writer::Writer;
use crate::model::{Audience, Coverage, DataRef, DefinedName, Exclusion, Line, Url};
use crate::vocab::{Field, ScopeKind, Stance};

impl<'p> Writer<'p> {
    pub(super) fn coverage(&mut self, s: &'p Coverage) {
        self.fixed("this policy", true, "cover").things(&s.kinds, &s.names, &s.urls, &s.designations, &s.data);
        self.conditions().grounds();
    }

    /// An exclusion that the text states leaves something out; one that it denies does not.
    pub(super) fn exclusion(&mut self, s: &'p Exclusion) {
        let always = self.common.is_some_and(|common| common.strength.is_some() && self.stance() == Stance::Does);
        if self.stance() == Stance::Does && !always {
            self.said.strength = true;
            self.words("this policy does not cover");
        } else {
            self.fixed("this policy", true, "leave out");
        }
        self.things(&s.kinds, &s.names, &s.urls, &s.designations, &s.data).conditions().stop();
        if !s.advice.is_empty() {
            self.words("you").terms(Field::Advice, "and", &s.advice).stop();
        }
        self.grounds();
    }

    pub(super) fn audience(&mut self, s: &'p Audience) {
        self.fixed("this policy", true, "be meant for");
        match s.subjects.as_slice() {
            [] => _ = self.words("people"),
            _ => _ = self.terms(Field::Subjects, AND, &s.subjects),
        }
        if let Some(ages) = values::ages(&s.ages) {
            self.single(Field::Ages).value("ages", ages);
        }
        self.conditions().grounds();
    }

    fn things(
        &mut self,
        kinds: &'p [ScopeKind],
        names: &'p [DefinedName],
        urls: &'p [Url],
        designations: &'p [Line],
        data: &'p [DataRef],
    ) -> &mut Self {
        let and = AND;
        if !kinds.is_empty() {
            self.terms(Field::Kinds, and, kinds);
        }
        if !names.is_empty() {
            let named = !kinds.is_empty();
            if named {
                self.words("(");
            }
            self.list(Field::Names, and, names, |w, name| _ = w.name(name));
            if named {
                self.words(")");
            }
        }
        if !urls.is_empty() {
            self.comma().words("at").list(Field::Urls, and, urls, |w, url| _ = w.url(url));
        }
        if !designations.is_empty() {
            self.comma().words("known as").lines(Field::Designations, designations);
        }
        if !data.is_empty() {
            let alone = kinds.is_empty() && names.is_empty() && urls.is_empty() && designations.is_empty();
            if !alone {
                self.comma().words("as regards");
            }
            self.data(Field::Data, and, data);
        }
        self
    }
}
