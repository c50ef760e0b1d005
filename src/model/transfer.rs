//! Transfers: data that goes to another country.

use super::object::object;
use super::statement::statement;
use super::{DataRef, DefinedName, Line, PartyRef, Place, Text, Url, Via};
use crate::vocab::{Operation, Principle, TransferMechanism, TransferWarning};

statement! {
    /// Data that goes to another country, and the legal instrument that this relies on.
    #[schemars(title = "Transfer")]
    pub struct Transfer {
        /// The data.
        pub data: Vec<DataRef>,
        /// Where it comes from.
        pub from: Vec<Place>,
        /// Where it goes.
        pub to: Vec<Place>,
        /// Who receives it there.
        pub recipients: Vec<PartyRef>,
        /// What is done there, where the text says more than "transfer".
        pub operations: Vec<Operation>,
        /// The legal instruments that the text relies on.
        pub mechanisms: Vec<TransferMechanism>,
        /// The certificate under a framework.
        pub certificate: Certificate,
        /// The principles that the text promises to keep.
        pub principles: Vec<Principle>,
        /// The authority that the text names for the framework, as written.
        pub authority: Option<Line>,
        /// How to get a copy of the safeguards.
        pub copy_via: Via,
        /// What the text warns of.
        pub warning: Option<TransferWarning>,
    }
}

object! {
    /// A certificate under a framework.
    #[schemars(title = "Certificate")]
    pub struct Certificate {
        /// Who holds it: the name of a publisher.
        pub holder: Option<DefinedName>,
        /// Where it can be seen, or where the framework is explained.
        pub url: Option<Url>,
        /// What the text says of it in words.
        pub words: Option<Text>,
    }
}
