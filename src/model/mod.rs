//! The objects of the language, one per file: what a privacy policy says, as plain structs with public fields.
//!
//! The documentation of the fields is also the JSON Schema's and an editor's, so it is written for a privacy officer.

mod automated_decision;
mod basis;
mod change;
mod children;
mod choice;
mod collection;
mod complaint;
mod contact_point;
mod definition;
mod disclosure;
mod document;
mod encoding;
mod evidence;
mod extension;
mod jurisdiction;
mod location;
mod modifiers;
pub(crate) mod object;
mod path;
mod policy;
mod promise;
mod publisher;
mod recipient;
mod reference;
mod retention;
mod right;
mod scope;
mod security;
mod signal;
mod statement;
mod statements;
mod text;
mod tracking;
mod transfer;
mod use_of_data;
pub(crate) mod walk;

pub use automated_decision::AutomatedDecision;
pub use basis::BasisStatement;
pub use change::Change;
pub use children::{Age, Ages, Children};
pub use choice::Choice;
pub use collection::Collection;
pub use complaint::ComplaintStep;
pub use contact_point::{Address, ContactPoint, ContactService};
pub use definition::Definition;
pub use disclosure::Disclosure;
pub use document::{Capture, Document, DocumentEvidence, Part, RelatedDocument};
pub use encoding::{Defect, Encoding, Excuse, Suppression};
pub use evidence::Locator;
pub use extension::Extensions;
pub use jurisdiction::{GoverningLaw, Jurisdiction, LawClaim, Precedence, Venue};
pub use location::Location;
pub use modifiers::{AppliesTo, ChoiceOver, Exception, RoleMatter, Via};
pub use object::Value;
pub use path::{Path, Step};
pub use policy::{Policy, Version};
pub use promise::{Promise, UserDuty};
pub use publisher::{Publisher, RoleStatement};
pub use recipient::Recipient;
pub use reference::{DataRef, InvalidPlace, InvalidRef, PartyRef, Place, Ref};
pub use retention::{Always, Period, Retention};
pub use right::RightStatement;
pub use scope::{Audience, Coverage, Exclusion, Scope};
pub use security::{BreachNotice, Measure, Security, SecurityDisclaimer};
pub use signal::SignalResponse;
pub use statement::{Common, Statement};
pub use statements::{STATEMENT_LISTS, StatementPlace, StatementRef};
pub use text::{
    CheckName, Date, DefinedName, Duration, Email, Id, InvalidText, LanguageTag, Lifetime, Line, Phone, Quote, SectionPath, Subdivision, TEXT_KINDS,
    Text, TextKind, Url,
};
pub(crate) use text::{disallowed, is_allowed, offsets_of, spoken_words};
pub use tracking::Tracking;
pub use transfer::{Certificate, Transfer};
pub use use_of_data::Use;
pub use walk::{Leaf, Trail, TrailStep, Visitor, Walk};
