//! Collection: which data comes in, how and when.

use super::statement::statement;
use super::{DataRef, PartyRef};
use crate::vocab::{CollectionMethod, Consequence, Context, Operation, Purpose, Requirement};

statement! {
    /// Which data is collected, how, and in which situation.
    #[schemars(title = "Collection")]
    pub struct Collection {
        /// The data.
        pub data: Vec<DataRef>,
        /// How it reaches the collector.
        pub methods: Vec<CollectionMethod>,
        /// What is done, where the text says more than "collect".
        pub operations: Vec<Operation>,
        /// The situations in which it is collected.
        pub context: Vec<Context>,
        /// Who hands the data over, where it is not the person.
        pub sources: Vec<PartyRef>,
        /// Whether the person must give it.
        pub required: Option<Requirement>,
        /// What follows when the person does not give it.
        pub consequence: Option<Consequence>,
        /// What it is collected for, where the text says so right there.
        pub purposes: Vec<Purpose>,
    }
}
