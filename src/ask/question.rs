//! Questions.

use super::Action;
use crate::flows::Kind;
use crate::model::{DataRef, PartyRef};
use crate::vocab::Purpose;

/// A question: may this be done with this data, for this purpose, with this recipient? What is absent is not restricted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// What is done. Absent means anything; where a recipient is asked for, that somebody gets the data.
    pub action: Option<Action>,
    /// The data: a category, or a name that the policy declares.
    pub data: Option<DataRef>,
    /// The purpose.
    pub purpose: Option<Purpose>,
    /// Who gets the data: a kind of party, or a name that the policy declares.
    pub recipient: Option<PartyRef>,
}

impl Question {
    /// Whether statements of a kind can answer: they are about the action and can name what is asked for.
    pub(super) fn concerns(&self, kind: Kind) -> bool {
        self.action.is_none_or(|action| action.kinds().contains(&kind))
            && (self.purpose.is_none() || kind.has_purposes())
            && (self.recipient.is_none() || kind.has_recipients())
    }

    /// Whether a statement of this kind alone can deny all that is asked for. One that is about some other act cannot.
    pub(super) fn is_settled_by(&self, kind: Kind) -> bool {
        match self.action {
            Some(_) => true,
            None => self.recipient.is_some() && kind == Kind::Disclosure,
        }
    }
}
