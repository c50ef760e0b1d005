//! Rights: what a person can demand, and how.

use super::statement::statement;
use super::{DataRef, Duration, PartyRef, Via};
use crate::vocab::{Consequence, Fee, Right, Verification};

statement! {
    /// What a person can demand, and how. A right that the text grants has the stance `does`.
    #[schemars(title = "Right")]
    pub struct RightStatement {
        required {
            /// The rights.
            pub rights: Vec<Right>,
        }
        /// The data that they are about.
        pub over: Vec<DataRef>,
        /// How to use them.
        pub via: Via,
        /// How the person's identity is checked.
        pub verification: Vec<Verification>,
        /// Who must answer, where it is not the publisher.
        pub addressed_to: Vec<PartyRef>,
        /// Within which time an answer is promised.
        pub deadline: Option<Duration>,
        /// What it costs.
        pub fee: Option<Fee>,
        /// What follows for the person.
        pub consequence: Option<Consequence>,
    }
}
