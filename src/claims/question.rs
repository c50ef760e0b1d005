//! Questions to a policy.

use super::Matter;
use crate::model::{DataRef, PartyRef, Place};
use crate::vocab::{Act, DataSubject, Purpose};

/// A question: is this done with this data, for this purpose, with this recipient? What is absent is not restricted, except that
///
/// - without data it is about personal data;
/// - without a matter it asks, with a recipient, who gets the data; with a purpose, whether the data is handled for it in any way; otherwise whether
///   anything is done;
/// - without people, product and region it is about people, products and places in general;
/// - without an actor it is about the publisher, its staff and those who serve it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// What is done, or which right, choice or measure there is.
    pub matter: Option<Matter>,
    /// The data: a category, or a name that the policy declares.
    pub data: Option<DataRef>,
    /// The purpose.
    pub purpose: Option<Purpose>,
    /// Who gets the data: a kind of party, or a name that the policy declares.
    pub recipient: Option<PartyRef>,
    /// Who acts: a kind of party, or a name that the policy declares.
    pub actor: Option<PartyRef>,
    /// The product, service or site, by the name that the text gives it. Case and white space do not matter.
    pub product: Option<String>,
    /// Where the people are.
    pub region: Option<Place>,
    /// The people whom it is about.
    pub people: Option<DataSubject>,
}

impl Question {
    /// A question about an act.
    #[must_use]
    pub fn act(act: Act) -> Self {
        Self { matter: Some(act.into()), ..Self::default() }
    }

    /// The same question about this data.
    #[must_use]
    pub fn data(self, data: impl Into<DataRef>) -> Self {
        Self { data: Some(data.into()), ..self }
    }

    /// The same question about this purpose.
    #[must_use]
    pub fn purpose(self, purpose: Purpose) -> Self {
        Self { purpose: Some(purpose), ..self }
    }

    /// The same question about this recipient.
    #[must_use]
    pub fn recipient(self, recipient: impl Into<PartyRef>) -> Self {
        Self { recipient: Some(recipient.into()), ..self }
    }
}
