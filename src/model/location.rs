//! Locations: where data is stored or processed, with no transfer described.

use super::statement::statement;
use super::{DataRef, Place};
use crate::vocab::{Operation, TransferWarning};

statement! {
    /// Where data is stored or processed, where the text describes no transfer.
    #[schemars(title = "Location")]
    pub struct Location {
        /// The data.
        pub data: Vec<DataRef>,
        /// The places.
        pub places: Vec<Place>,
        /// What is done there.
        pub operations: Vec<Operation>,
        /// What the text warns of.
        pub warning: Option<TransferWarning>,
    }
}
