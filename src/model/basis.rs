//! Legal bases stated apart from uses.

use super::statement::statement;
use super::{DataRef, Text};
use crate::vocab::{Operation, Purpose};

statement! {
    /// A legal basis that the text states apart from a use. The bases themselves stand under `bases`.
    #[schemars(title = "Legal basis stated apart")]
    pub struct BasisStatement {
        /// The data.
        pub data: Vec<DataRef>,
        /// The purposes that rest on the basis.
        pub purposes: Vec<Purpose>,
        /// What is done with the data, where the text says more than "use".
        pub operations: Vec<Operation>,
        /// The legitimate interests that the text names, one by one.
        pub interests: Vec<Text>,
        /// The basis is for everything that no other statement gives a basis for.
        pub residual: bool,
    }
}
