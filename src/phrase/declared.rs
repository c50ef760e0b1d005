//! What a policy file declares: definitions, recipients, publishers, contact points, other documents.

use super::Kind;
use super::piece::Sentence;
use super::values;
use super::writer::Writer;
use crate::model::{AppliesTo, DefinedName, Definition, Id, Part, Policy, Publisher, Recipient, RelatedDocument, RoleMatter};
use crate::vocab::Field;

/// What a defined name means: "“Contact Data” means your name and e-mail address, and nothing else."
#[must_use]
pub fn definition<'p>(policy: &'p Policy, name: &'p DefinedName, definition: &'p Definition) -> Sentence<'p> {
    let d = definition;
    let mut writer = Writer::new(policy, None);
    let w = &mut writer;
    w.marks = [&d.hedged, &d.exclusive, &d.open_ended, &[]];
    w.words("“").name(name).words("”");
    if !d.data.is_empty() || !d.includes.is_empty() {
        w.words("means");
        if !d.includes.is_empty() {
            w.of("includes").series(&d.includes, "and", |w, name| _ = w.name(name));
        }
        if !d.data.is_empty() {
            w.words(if d.includes.is_empty() { "" } else { "and" }).data(Field::Data, "and", &d.data);
        }
    } else if let Some(words) = d.words.as_ref().filter(|_| d.kind_of.is_empty()) {
        w.words("means:").of("words").quoted(words.as_str());
    } else if d.kind_of.is_empty() {
        w.words("is a name that this policy uses");
    }
    if !d.kind_of.is_empty() {
        let is_more = !d.data.is_empty() || !d.includes.is_empty();
        w.words(if is_more { ", and is" } else { "is" }).words("a part or a kind of").of("kind_of").data_series(&d.kind_of);
    }
    if !d.excludes.is_empty() {
        w.comma().words("but not").data(Field::Excludes, "or", &d.excludes);
    }
    if !d.excludes_states.is_empty() {
        w.comma().words("but not what is").of("excludes_states").series(&d.excludes_states, "or", |w, state| _ = w.term(*state));
    }
    w.stop();
    if let Some(words) = d.words.as_ref().filter(|_| !d.data.is_empty() || !d.includes.is_empty() || !d.kind_of.is_empty()) {
        w.words("in words:").of("words").quoted(words.as_str()).stop();
    }
    if !d.called.is_empty() {
        w.words("this policy calls it").of("called").series(&d.called, "and", |w, class| _ = w.term(*class)).stop();
    }
    w.declared(d.as_written.as_ref(), d.coined, d.undefined, d.defined_in.as_ref());
    writer.finish()
}

/// Who a recipient is: "Service Providers are processors …"
#[must_use]
pub fn recipient<'p>(policy: &'p Policy, name: &'p DefinedName, recipient: &'p Recipient) -> Sentence<'p> {
    let r = recipient;
    let mut writer = Writer::new(policy, None);
    let w = &mut writer;
    w.marks = [&[], &r.exclusive, &r.open_ended, &[]];
    let one = w.is_one(name.as_str());
    w.name(name);
    let mut said = false;
    if let Some(legal) = &r.legal_name {
        w.words("is").of("legal_name").text(legal.as_str(), Kind::Text).comma();
        said = true;
    }
    if !r.kinds.is_empty() {
        let start = [["are among the", "among the"], ["is one of the", "one of the"]][usize::from(one)][usize::from(said)];
        w.words(start).of("kinds").series(&r.kinds, "and", |w, kind| _ = w.term(*kind)).comma();
        said = true;
    }
    if let Some(country) = r.country {
        w.words(if said {
            ""
        } else if one {
            "is"
        } else {
            "are"
        })
        .words("in")
        .value("country", values::country(country))
        .comma();
        said = true;
    }
    if !r.members.is_empty() {
        w.words(if said { "and" } else { "" }).words(if one { "includes" } else { "include" }).parties(Field::Members, "and", &r.members).comma();
        said = true;
    }
    if !said {
        w.words(if one { "is a recipient that this policy names" } else { "are recipients that this policy names" });
    }
    w.stop();
    if let Some(role) = r.role {
        w.words(if one { "it acts as" } else { "they act as" }).of("role").term(role).stop();
    }
    if !r.operated_by.is_empty() {
        w.words(if one { "it is run by" } else { "they are run by" })
            .of("operated_by")
            .series(&r.operated_by, "and", |w, party| _ = w.party(party))
            .stop();
    }
    if let Some(url) = &r.policy_url {
        w.words(if one { "its own privacy policy stands at" } else { "their own privacy policy stands at" }).of("policy_url").url(url).stop();
    }
    w.declared(r.as_written.as_ref(), r.coined, r.undefined, r.defined_in.as_ref());
    writer.finish()
}

/// Who a publisher is, whom "we" includes, and in which roles it handles data.
#[must_use]
pub fn publisher<'p>(policy: &'p Policy, name: &'p DefinedName, publisher: &'p Publisher) -> Sentence<'p> {
    let p = publisher;
    let mut writer = Writer::new(policy, None);
    let w = &mut writer;
    w.name(name);
    if p.legal_name.as_ref().is_some_and(|legal| legal.as_str() == name.as_str()) {
        w.value("legal_name", "speaks in this policy under its legal name").comma();
    } else if let Some(legal) = &p.legal_name {
        w.words("is").of("legal_name").text(legal.as_str(), Kind::Text).comma();
    }
    if let Some(form) = &p.legal_form {
        w.words("a company of the form").of("legal_form").quoted(form.as_str()).comma();
    }
    if let Some(country) = p.country {
        w.words("in").value("country", values::country(country));
    }
    if p.legal_name.is_none() && p.legal_form.is_none() && p.country.is_none() {
        w.words("speaks in this policy");
    }
    w.stop();
    if let Some(registration) = &p.registration {
        w.words("its registration is").of("registration").text(registration.as_str(), Kind::Text).stop();
    }
    w.address(&p.address, "its address is");
    if !p.also_called.is_empty() {
        w.words("this policy also calls it").of("also_called").series(&p.also_called, "and", |w, line| _ = w.quoted(line.as_str())).stop();
    }
    if !p.members.is_empty() {
        w.words("it includes its").of("members").series(&p.members, "and", |w, member| _ = w.term(*member)).stop();
    }
    if !p.includes.is_empty() {
        w.words("it includes").of("includes").series(&p.includes, "and", |w, name| _ = w.name(name)).stop();
    }
    for role in &p.roles {
        w.words("it is").of("roles").term(role.role);
        w.matter(&role.r#for);
        w.stop();
    }
    writer.finish()
}

/// Another document that the policy refers to, and how they are related.
#[must_use]
pub fn related_document<'p>(policy: &'p Policy, id: &'p Id, related: &'p RelatedDocument) -> Sentence<'p> {
    let mut writer = Writer::new(policy, None);
    writer.reference(id).words(":").of("relations");
    writer.series(&related.relations, "and", |w, relation| _ = w.term(*relation)).comma();
    if let Some(url) = &related.url {
        writer.words("at").of("url").url(url);
    }
    writer.stop();
    writer.finish()
}

/// A part of the policy that speaks to some readers only.
#[must_use]
pub fn part<'p>(policy: &'p Policy, id: &'p Id, part: &'p Part) -> Sentence<'p> {
    let mut writer = Writer::new(policy, None);
    writer.words("the part").reference(id).words("of this policy");
    if crate::model::Value::is_absent(&part.applies_to) {
        writer.words("speaks to some readers only");
    } else {
        writer.words("holds as follows:").limited(&part.applies_to);
    }
    writer.stop();
    writer.finish()
}

impl<'p> Writer<'p> {
    /// The matter in which somebody has a role.
    fn matter(&mut self, matter: &'p RoleMatter) {
        let RoleMatter { data, purposes, with, subjects, laws, regions, words } = matter;
        if !data.is_empty() {
            self.words("for").of("roles").data_series(data);
        }
        if !purposes.is_empty() {
            self.comma().of("roles").series(purposes, "and", |w, purpose| _ = w.term(*purpose));
        }
        if !with.is_empty() {
            self.comma().words("with or for").of("roles").series(with, "and", |w, party| _ = w.party(party));
        }
        if !subjects.is_empty() || !regions.is_empty() {
            self.comma().words("as regards").of("roles").people(subjects, regions);
        }
        if !laws.is_empty() {
            self.comma().words("under").of("roles").series(laws, "and", |w, law| _ = w.term(*law));
        }
        if let Some(words) = words {
            self.comma().words("in words:").of("roles").quoted(words.as_str());
        }
    }

    /// How a name is spelled and where it is defined.
    fn declared(&mut self, as_written: Option<&'p crate::model::Line>, coined: bool, undefined: bool, defined_in: Option<&'p Id>) {
        if let Some(spelling) = as_written {
            self.words("this policy writes").of("as_written").quoted(spelling.as_str()).stop();
        }
        if coined {
            self.value("coined", "the policy has no name for this; the name was given by the makers of the policy file").stop();
        }
        if undefined {
            self.value("undefined", "this policy does not define it").stop();
        }
        if let Some(id) = defined_in {
            self.words("it is defined in").of("defined_in").reference(id).stop();
        }
        self.remaining_qualities();
    }
}

/// Limits of something that is no statement, such as a part of the document.
#[must_use]
pub fn limits<'p>(policy: &'p Policy, limits: &'p AppliesTo) -> Sentence<'p> {
    let mut writer = Writer::new(policy, None);
    writer.limited(limits);
    writer.finish()
}
