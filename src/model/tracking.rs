//! Tracking: cookies, logs, widgets, links, scripts.

use super::statement::statement;
use super::{DataRef, Lifetime, Line, PartyRef};
use crate::vocab::{Purpose, TrackingClass, TrackingKind};

statement! {
    /// A technique that stores or reads something on a device or records behaviour.
    #[schemars(title = "Tracking")]
    pub struct Tracking {
        required {
            /// The technique.
            pub kind: TrackingKind,
        }
        /// What it is there for, as a class.
        pub class: Option<TrackingClass>,
        /// The names of cookies or scripts, as written.
        pub names: Vec<Line>,
        /// How long it stays: `session`, `persistent`, or a length of time such as P13M.
        pub lifetime: Option<Lifetime>,
        /// Who sets or reads it.
        pub set_by: Vec<PartyRef>,
        /// Data that it keeps on the device.
        pub stores: Vec<DataRef>,
        /// Data that is gathered by it.
        pub data: Vec<DataRef>,
        /// What it is used for.
        pub purposes: Vec<Purpose>,
    }
}
