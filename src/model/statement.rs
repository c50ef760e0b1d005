//! What every statement can say besides its own matter: who, under which conditions, how firmly, and where the text says it.

use super::{AppliesTo, Exception, Extensions, Id, Locator, PartyRef, Text};
use crate::vocab::{Condition, ConsentTrigger, DataState, Discretion, Effort, Field, InterestHolder, LegalBasis, Stance, Strength};

/// Declares a kind of statement: its own fields and, after them, those that every statement has.
macro_rules! statement {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(required { $($required:tt)+ })?
            $($(#[$fmeta:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        crate::model::object::object! {
            $(#[$meta])*
            pub struct $name {
                $(required { $($required)+ })?
                $($(#[$fmeta])* pub $field: $type,)*
                /// A short name for this statement, for references, comparisons and suppressions.
                pub id: Option<crate::model::Id>,
                /// Whether the text says that this is done (`does`, the default), may be done (`may`) or is not done (`does_not`). It is about the act of `by`.
                pub stance: crate::vocab::Stance,
                /// Who acts, where it is not the publishers together: `self`, `user`, a kind of party, or the name of a publisher or recipient.
                pub by: Vec<crate::model::PartyRef>,
                /// Conditions that must all hold.
                pub only_if: Vec<crate::vocab::Condition>,
                /// Conditions of which one must hold.
                pub only_if_any: Vec<crate::vocab::Condition>,
                /// Conditions of which any one lifts the statement.
                pub unless: Vec<crate::vocab::Condition>,
                /// What is taken out of the statement.
                pub except: crate::model::Exception,
                /// Fields outside whose description there is nothing: the text says "solely" or "only".
                pub exclusive: Vec<crate::vocab::Field>,
                /// Fields whose description names examples only: the text says "such as" or "including".
                pub open_ended: Vec<crate::vocab::Field>,
                /// Lists of which the text says "any", "all", "every" or "whatever": each thing that a term or name of the list stands for is meant, not only something of it.
                pub every: Vec<crate::vocab::Field>,
                /// Fields that the text only hints at ("may need to").
                pub hedged: Vec<crate::vocab::Field>,
                /// How much effort a promise commits to.
                pub effort: Option<crate::vocab::Effort>,
                /// A word that weakens ("should") or strengthens ("always") the statement.
                pub strength: Option<crate::vocab::Strength>,
                /// Whose judgement the statement leaves the matter to.
                pub discretion: Option<crate::vocab::Discretion>,
                /// How far the data identifies a person, as the text states it.
                pub data_state: Option<crate::vocab::DataState>,
                /// Whose purpose it is, where it is not the publisher's own.
                pub interest_of: Option<crate::vocab::InterestHolder>,
                /// Legal bases that the text names right there.
                pub bases: Vec<crate::vocab::LegalBasis>,
                /// What the text takes as consent: an act from which it is inferred, such as use of the service, or one that expresses it.
                pub consent_triggers: Vec<crate::vocab::ConsentTrigger>,
                /// The people, regions, laws or products that the statement is limited to.
                pub applies_to: crate::model::AppliesTo,
                /// The statement that this one limits.
                pub exception_to: Option<crate::model::Id>,
                /// Documents, parts, sections or statements that the text refers to.
                pub see: Vec<crate::model::Id>,
                /// Where the text says so.
                pub evidence: Vec<crate::model::Locator>,
                /// The encoder's words.
                pub note: Option<crate::model::Text>,
                /// Anything else, for programs of your own. Nothing here is checked.
                pub x: crate::model::Extensions,
            }
        }

        impl crate::model::Statement for $name {
            fn common(&self) -> crate::model::Common<'_> {
                crate::model::Common {
                    id: self.id.as_ref(),
                    stance: self.stance,
                    by: &self.by,
                    only_if: &self.only_if,
                    only_if_any: &self.only_if_any,
                    unless: &self.unless,
                    except: &self.except,
                    exclusive: &self.exclusive,
                    open_ended: &self.open_ended,
                    every: &self.every,
                    hedged: &self.hedged,
                    effort: self.effort,
                    strength: self.strength,
                    discretion: self.discretion,
                    data_state: self.data_state,
                    interest_of: self.interest_of,
                    bases: &self.bases,
                    consent_triggers: &self.consent_triggers,
                    applies_to: &self.applies_to,
                    exception_to: self.exception_to.as_ref(),
                    see: &self.see,
                    evidence: &self.evidence,
                    note: self.note.as_ref(),
                    x: &self.x,
                }
            }

            fn stated(&self) -> Vec<&'static str> { Self::stated(self) }
        }
    };
}
pub(crate) use statement;

/// The fields that every statement has, whatever its kind.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each field is documented on the statements themselves")]
pub struct Common<'a> {
    pub id: Option<&'a Id>,
    pub stance: Stance,
    pub by: &'a [PartyRef],
    pub only_if: &'a [Condition],
    pub only_if_any: &'a [Condition],
    pub unless: &'a [Condition],
    pub except: &'a Exception,
    pub exclusive: &'a [Field],
    pub open_ended: &'a [Field],
    pub every: &'a [Field],
    pub hedged: &'a [Field],
    pub effort: Option<Effort>,
    pub strength: Option<Strength>,
    pub discretion: Option<Discretion>,
    pub data_state: Option<DataState>,
    pub interest_of: Option<InterestHolder>,
    pub bases: &'a [LegalBasis],
    pub consent_triggers: &'a [ConsentTrigger],
    pub applies_to: &'a AppliesTo,
    pub exception_to: Option<&'a Id>,
    pub see: &'a [Id],
    pub evidence: &'a [Locator],
    pub note: Option<&'a Text>,
    pub x: &'a Extensions,
}

/// A statement of any kind, as far as all kinds are alike.
pub trait Statement {
    /// The fields that every statement has.
    fn common(&self) -> Common<'_>;

    /// The names of the fields that say something.
    fn stated(&self) -> Vec<&'static str>;
}
