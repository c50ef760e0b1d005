//! Contact points and postal addresses.

use super::Kind;
use super::piece::Sentence;
use super::writer::Writer;
use crate::model::{Address, ContactPoint, Id, Policy, Value};

/// How to reach somebody: "Privacy Desk: privacy@example.com, +353 1 555 0142, …"
#[must_use]
pub fn contact_point<'p>(policy: &'p Policy, id: &'p Id, contact: &'p ContactPoint) -> Sentence<'p> {
    let mut writer = Writer::new(policy, None);
    let w = &mut writer;
    match &contact.name {
        Some(name) => _ = w.of("name").text(name.as_str(), Kind::Contact(id)),
        None => _ = w.words("contact"),
    }
    if let Some(owner) = &contact.belongs_to {
        w.words("of").of("belongs_to").name(owner);
    }
    let reached = contact.email.is_some() || contact.phone.is_some() || contact.url.is_some() || !contact.address.is_absent();
    w.words(if reached { ":" } else { "" });
    if let Some(email) = &contact.email {
        w.of("email").text(email.as_str(), Kind::Email).comma();
    }
    if let Some(phone) = &contact.phone {
        w.of("phone").text(phone.as_str(), Kind::Text).comma();
    }
    if let Some(url) = &contact.url {
        w.of("url").url(url).comma();
    }
    w.address_lines(&contact.address).stop();
    if let Some(role) = contact.role {
        w.words("this is").of("role").term(role).stop();
    }
    writer.finish()
}

/// What a contact point is for, apart from what statements say it serves.
#[must_use]
pub fn contact_uses<'p>(policy: &'p Policy, contact: &'p ContactPoint) -> Sentence<'p> {
    let mut writer = Writer::new(policy, None);
    for service in &contact.serves {
        writer.limited(&service.applies_to).words("for").of("serves").term(service.r#for).stop();
    }
    writer.finish()
}

/// A postal address on one line.
#[must_use]
pub fn address<'p>(policy: &'p Policy, address: &'p Address) -> Sentence<'p> {
    let mut writer = Writer::new(policy, None);
    writer.address_lines(address);
    writer.finish()
}

impl<'p> Writer<'p> {
    /// The name of a contact point and how to reach it, within a sentence.
    pub(super) fn contact(&mut self, id: &'p Id) -> &mut Self {
        let Some(contact) = self.policy.contact_points.get(id) else { return self.reference(id) };
        let address = (contact.email.as_ref().map(|email| (email.as_str(), Kind::Email)))
            .or_else(|| contact.url.as_ref().map(|url| (url.as_str(), Kind::Url)))
            .or_else(|| contact.phone.as_ref().map(|phone| (phone.as_str(), Kind::Text)));
        match (&contact.name, address) {
            (Some(name), Some((address, kind))) => self.text(name.as_str(), Kind::Contact(id)).words("(").text(address, kind).words(")"),
            (Some(name), None) => self.text(name.as_str(), Kind::Contact(id)),
            (None, Some((address, kind))) => self.text(address, kind),
            (None, None) => self.reference(id),
        }
    }

    pub(super) fn address(&mut self, address: &'p Address, start: &'static str) {
        if !crate::model::Value::is_absent(address) {
            self.words(start).address_lines(address).stop();
        }
    }

    fn address_lines(&mut self, address: &'p Address) -> &mut Self {
        let Address { lines, city, region, postal_code, country, evidence: _ } = address;
        for line in lines.iter().chain([city, region, postal_code].into_iter().flatten()) {
            self.of("address").text(line.as_str(), Kind::Text).comma();
        }
        if let Some(country) = country {
            self.value("address", crate::vocab::Vocabulary::term(*country).definition());
        }
        self
    }
}
