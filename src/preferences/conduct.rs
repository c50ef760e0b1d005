//! Tests of what is done with data: what is never to be done, what only within bounds, what for no longer than a time.

use crate::model::object::object;
use crate::model::{Duration, Place};
use crate::vocab::{Act, Condition, DataCategory, Party, Purpose, TransferMechanism};

object! {
    /// Something that is never to be done. Met if the policy denies or excludes it, not met if it does it or may do it.
    ///
    /// Each key narrows down what is meant, and a key left out leaves it wide: without `purposes`, it is not to be done for any purpose.
    #[schemars(title = "Never")]
    pub struct Never {
        required {
            /// What is not to be done.
            pub act: Act,
        }
        /// Further acts that are not to be done either, such as renting beside selling: none of the two is the other.
        pub also: Vec<Act>,
        /// The data that it is about; without it, all personal data.
        pub data: Vec<DataCategory>,
        /// The purposes for which it is not to be done.
        pub purposes: Vec<Purpose>,
        /// The recipients to whom it is not to be done.
        pub recipients: Vec<Party>,
        /// Conditions under which it is acceptable all the same: what the policy does under one of them alone does not count.
        pub unless: Vec<Condition>,
    }
}

object! {
    /// Something that is to be done within bounds only. Met if all that the policy states of it stays within them.
    #[schemars(title = "Only")]
    pub struct Only {
        required {
            /// What is to stay within the bounds.
            pub act: Act,
            /// The bounds.
            pub within: Bounds,
        }
        /// The data that it is about; without it, all personal data.
        pub data: Vec<DataCategory>,
        /// Conditions under which going further is acceptable.
        pub unless: Vec<Condition>,
    }
}

object! {
    /// Bounds of what is done. If both are given, both must be kept.
    #[schemars(title = "Bounds")]
    pub struct Bounds {
        /// The purposes that are acceptable, with all narrower ones.
        pub purposes: Vec<Purpose>,
        /// The recipients that are acceptable, with all narrower ones.
        pub recipients: Vec<Party>,
    }
}

object! {
    /// Data that is to go abroad within bounds only. Met if all transfers that the policy states stay within them.
    #[schemars(title = "Transferred only")]
    pub struct TransferredOnly {
        required {
            /// The bounds.
            pub within: TransferBounds,
        }
        /// Where the data comes from; without it, anywhere. What is said of transfers from no place in particular counts too.
        pub from: Vec<Place>,
        /// The data that it is about; without it, all personal data.
        pub data: Vec<DataCategory>,
        /// Conditions under which going further is acceptable.
        pub unless: Vec<Condition>,
    }
}

object! {
    /// Bounds of transfers. A transfer stays within them if all the places it goes to are among these, or all its mechanisms.
    #[schemars(title = "Bounds of transfers")]
    pub struct TransferBounds {
        /// The places that are acceptable as such.
        pub to: Vec<Place>,
        /// The legal instruments that are acceptable, with all narrower ones. A framework that has ended counts only if it is named itself.
        pub mechanisms: Vec<TransferMechanism>,
    }
}

object! {
    /// Data that is to be kept no longer than a time. Met if the policy states a time that is no longer.
    #[schemars(title = "Kept at most")]
    pub struct KeptAtMost {
        required {
            /// The longest time that is acceptable, from whatever moment the policy counts.
            pub duration: Duration,
        }
        /// The data that it is about; without it, all personal data.
        pub data: Vec<DataCategory>,
    }
}
