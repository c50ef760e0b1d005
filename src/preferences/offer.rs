//! Tests of what a policy offers, promises and tells.

use crate::model::Duration;
use crate::model::object::object;
use crate::vocab::{ChoiceKind, Condition, DataCategory, Party, Purpose, Right, SecurityMeasure, Topic, TrackingKind};

object! {
    /// Rights that are to be offered. Met if the policy grants each of them.
    #[schemars(title = "Right")]
    pub struct RightOffered {
        required {
            /// The rights, all of which are to be offered.
            pub rights: Vec<Right>,
        }
        /// The data over which they are to be offered; without it, no data in particular.
        pub data: Vec<DataCategory>,
        /// The reasons for a refusal that are acceptable. Without this key, all are, and the answer names them.
        pub unless: Vec<Condition>,
        /// It is to cost nothing.
        pub free: bool,
        /// The longest time that an answer may take.
        pub deadline: Option<Duration>,
    }
}

object! {
    /// A choice that people are to have. Met if the policy gives it.
    #[schemars(title = "Choice")]
    pub struct ChoiceOffered {
        required {
            /// What the choice is to be about.
            pub over: ChoiceMatter,
        }
        /// The kinds of choice that will do; without it, any.
        pub kinds: Vec<ChoiceKind>,
    }
}

object! {
    /// What a choice is to be about. All that is listed must be covered.
    #[schemars(title = "Matter of a choice")]
    pub struct ChoiceMatter {
        /// Purposes.
        pub purposes: Vec<Purpose>,
        /// Recipients.
        pub recipients: Vec<Party>,
        /// Tracking techniques.
        pub tracking: Vec<TrackingKind>,
    }
}

object! {
    /// Security measures that are to be promised. Met if the policy promises each of them, or a narrower one.
    #[schemars(title = "Measure")]
    pub struct MeasurePromised {
        required {
            /// The measures, all of which are to be promised.
            pub measures: Vec<SecurityMeasure>,
        }
        /// The data that they are to protect; without it, no data in particular.
        pub data: Vec<DataCategory>,
    }
}

object! {
    /// Topics that the policy is to speak of. Met if it says something on each of them, whatever it says.
    #[schemars(title = "Stated")]
    pub struct Stated {
        required {
            /// The topics.
            pub topics: Vec<Topic>,
        }
    }
}
