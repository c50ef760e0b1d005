//! Complaints: the ladder from the first contact to an independent body or authority.

use super::statement::statement;
use super::{Duration, PartyRef, Place, Via};
use crate::vocab::{ComplaintStage, ComplaintTrigger, Fee};

statement! {
    /// A step of the complaint ladder.
    #[schemars(title = "Complaint step")]
    pub struct ComplaintStep {
        required {
            /// The step.
            pub stage: ComplaintStage,
        }
        /// Whom one turns to.
        pub bodies: Vec<PartyRef>,
        /// Where these bodies are.
        pub places: Vec<Place>,
        /// How to reach them.
        pub via: Via,
        /// What opens this step.
        pub triggers: Vec<ComplaintTrigger>,
        /// Within which time an answer is promised.
        pub deadline: Option<Duration>,
        /// What it costs.
        pub fee: Option<Fee>,
    }
}
