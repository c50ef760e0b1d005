//! Security: measures, disclaimers, and notice of breaches.

use super::object::object;
use super::statement::statement;
use super::{DataRef, Duration, Line, PartyRef, Via};
use crate::vocab::{Announcement, DataSubject, Disclaimer, SecurityMeasure};

object! {
    /// How data is protected, what is not promised, and how breaches are made known.
    #[schemars(title = "Security")]
    pub struct Security {
        /// Measures that are taken, or, with `does_not`, are not.
        pub measures: Vec<Measure>,
        /// What the text refuses to promise or answer for.
        pub disclaimers: Vec<SecurityDisclaimer>,
        /// How breaches are made known.
        pub breach_notice: Vec<BreachNotice>,
    }
}

statement! {
    /// A measure that protects data, or, with `does_not`, one that is not taken.
    #[schemars(title = "Security measure")]
    pub struct Measure {
        required {
            /// The measure.
            pub measure: SecurityMeasure,
        }
        /// The data that it protects.
        pub data: Vec<DataRef>,
        /// Standards or certificates, as written.
        pub standards: Vec<Line>,
    }
}

statement! {
    /// What the text refuses to promise or answer for.
    #[schemars(title = "Disclaimer")]
    pub struct SecurityDisclaimer {
        required {
            /// The disclaimer.
            pub disclaimer: Disclaimer,
        }
        /// The data that it is about.
        pub data: Vec<DataRef>,
    }
}

statement! {
    /// How a breach is made known.
    #[schemars(title = "Breach notice")]
    pub struct BreachNotice {
        /// How it is announced.
        pub announced_by: Vec<Announcement>,
        /// The people who are told.
        pub subjects: Vec<DataSubject>,
        /// Authorities and others who are told.
        pub recipients: Vec<PartyRef>,
        /// Within which time.
        pub deadline: Option<Duration>,
        /// How to ask for it or where to turn.
        pub via: Via,
    }
}
