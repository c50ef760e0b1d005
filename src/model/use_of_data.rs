//! Use: what data is used for.

use super::statement::statement;
use super::{DataRef, PartyRef};
use crate::vocab::{Channel, Operation, Purpose};

statement! {
    /// What data is used for.
    #[schemars(title = "Use")]
    pub struct Use {
        /// The data.
        pub data: Vec<DataRef>,
        /// What it is used for.
        pub purposes: Vec<Purpose>,
        /// On whose behalf it is used, where it is not the publisher's own use.
        pub on_behalf_of: Vec<PartyRef>,
        /// The media of messages that it is used for.
        pub channels: Vec<Channel>,
        /// Data that is combined with it.
        pub combines: Vec<DataRef>,
        /// How the text treats what comes out of combining or deriving.
        pub result_treated_as: Option<DataRef>,
        /// Data that is made from it, such as statistics or inferred interests.
        pub derives: Vec<DataRef>,
        /// What is done with it, where the text says more than "use".
        pub operations: Vec<Operation>,
    }
}
