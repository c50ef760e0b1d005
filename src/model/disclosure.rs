//! Disclosure: who gets data, and what for.

use super::statement::statement;
use super::{DataRef, PartyRef};
use crate::vocab::{Consideration, DisclosureMode, Obligation, Purpose};

statement! {
    /// Who gets data, which data, and what for.
    #[schemars(title = "Disclosure")]
    pub struct Disclosure {
        /// The data.
        pub data: Vec<DataRef>,
        /// Who gets it.
        pub recipients: Vec<PartyRef>,
        /// What they get it for.
        pub purposes: Vec<Purpose>,
        /// The way in which it is given.
        pub modes: Vec<DisclosureMode>,
        /// What the recipient is bound to.
        pub obligations: Vec<Obligation>,
        /// The text refuses to answer for what the recipient does.
        pub liability_disclaimed: bool,
        /// What is received for the data.
        pub consideration: Option<Consideration>,
    }
}
