//! Plain English for everything that a policy file states.
//!
//! [`statement`] gives a sentence, or a few, for a statement of any kind. They say what its fields say and nothing more: who acts, whether the
//! text says "may" or "not", under which conditions, with which exceptions, and where a list is exclusive ("only"), names examples
//! ("and other data") or is only hinted at ("possibly").
//! Left out are the fields that speak of the file instead of the policy: `id`, `evidence`, `note` and `x`.
//!
//! ```
//! use privacy_policy::{Policy, phrase};
//!
//! let reading = Policy::from_yaml(
//!     r#"
//! privacy_policy: "1.0"
//! disclosure:
//!   - stance: may
//!     data: [email_address, name]
//!     recipients: [service_provider]
//!     purposes: [payment_processing]
//!     only_if: [consent]
//! "#,
//! )?;
//! let (_, disclosure) = reading.policy.statements().next().ok_or("no statement")?;
//! assert_eq!(
//!     phrase::statement(&reading.policy, disclosure).to_string(),
//!     "We may disclose your e-mail address and name to service providers to process payments, only if you have agreed.",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Sentence`] is a list of [`Piece`]s, which tell words of this library from terms, names and other text of the file: a page can show a
//! definition with a term, and must escape what [`Kind::is_of_file`].

mod act;
mod common;
mod contact;
mod data;
mod declared;
mod document;
mod grammar;
mod list;
mod people;
mod piece;
mod rules;
mod technique;
mod values;
mod wording;
mod writer;

use writer::Writer;

pub use contact::{address, contact_point, contact_uses};
pub use declared::{definition, limits, part, publisher, recipient, related_document};
pub use piece::{Kind, Piece, Sentence};
pub use values::{date, duration, language, place};

use crate::model::{Policy, StatementRef};
use crate::vocab::Vocabulary;

/// A statement in plain English.
#[must_use]
pub fn statement<'p>(policy: &'p Policy, statement: StatementRef<'p>) -> Sentence<'p> {
    let mut writer = Writer::new(policy, Some(statement.common()));
    let w = &mut writer;
    w.limits();
    match statement {
        StatementRef::Coverage(s) => w.coverage(s),
        StatementRef::Exclusion(s) => w.exclusion(s),
        StatementRef::Audience(s) => w.audience(s),
        StatementRef::Collection(s) => w.collection(s),
        StatementRef::Use(s) => w.use_of_data(s),
        StatementRef::Basis(s) => w.basis(s),
        StatementRef::Disclosure(s) => w.disclosure(s),
        StatementRef::Retention(s) => w.retention(s),
        StatementRef::Location(s) => w.location(s),
        StatementRef::Transfer(s) => w.transfer(s),
        StatementRef::Right(s) => w.right(s),
        StatementRef::Choice(s) => w.choice(s),
        StatementRef::Tracking(s) => w.tracking(s),
        StatementRef::Signal(s) => w.signal(s),
        StatementRef::AutomatedDecision(s) => w.automated_decision(s),
        StatementRef::Measure(s) => w.measure(s),
        StatementRef::Disclaimer(s) => w.disclaimer(s),
        StatementRef::BreachNotice(s) => w.breach_notice(s),
        StatementRef::Children(s) => w.children(s),
        StatementRef::Change(s) => w.change(s),
        StatementRef::Complaint(s) => w.complaint(s),
        StatementRef::GoverningLaw(s) => w.governing_law(s),
        StatementRef::Venue(s) => w.venue(s),
        StatementRef::Law(s) => w.law(s),
        StatementRef::Precedence(s) => w.precedence(s),
        StatementRef::Commitment(s) => w.commitment(s),
        StatementRef::UserDuty(s) => w.user_duty(s),
    }
    writer.finish()
}

/// A term on its own, as in a heading or a table: "IP address", "process payments".
#[must_use]
pub fn label<V: Vocabulary>(term: V) -> &'static str {
    wording::label(term)
}

/// A term as it stands within a sentence: "your IP address", "to process payments".
#[must_use]
pub fn term<V: Vocabulary>(term: V) -> &'static str {
    wording::wording(term)
}
