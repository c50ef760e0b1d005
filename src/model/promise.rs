//! Promises that fit nowhere else, and what the text asks of the person.

use super::statement::statement;
use super::{DataRef, PartyRef, Via};
use crate::vocab::{Commitment, Consequence, Duty, Purpose};

statement! {
    /// A promise that fits nowhere else.
    #[schemars(title = "Commitment")]
    pub struct Promise {
        required {
            /// The promise.
            pub commitment: Commitment,
        }
        /// The data that it is about.
        pub data: Vec<DataRef>,
        /// The purposes that it is about.
        pub purposes: Vec<Purpose>,
    }
}

statement! {
    /// What the text asks of the person, who acts here whether or not `by` says so.
    #[schemars(title = "User's duty")]
    pub struct UserDuty {
        required {
            /// What is asked.
            pub duty: Duty,
        }
        /// The data that it is about.
        pub data: Vec<DataRef>,
        /// Whom it involves, such as providers that the person must use.
        pub parties: Vec<PartyRef>,
        /// How to do it.
        pub via: Via,
        /// What follows when it is not done.
        pub consequence: Option<Consequence>,
    }
}
