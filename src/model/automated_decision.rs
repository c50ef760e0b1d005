//! Automated decisions about people.

use super::statement::statement;
use super::{DataRef, Text, Via};
use crate::vocab::{DecisionKind, DecisionSafeguard, Purpose};

statement! {
    /// Decisions about people that machines make or prepare.
    #[schemars(title = "Automated decision")]
    pub struct AutomatedDecision {
        /// How far machines decide.
        pub kinds: Vec<DecisionKind>,
        /// The data.
        pub data: Vec<DataRef>,
        /// What the decisions are for.
        pub purposes: Vec<Purpose>,
        /// The logic involved, in words.
        pub logic: Option<Text>,
        /// The significance and consequences for the person, in words.
        pub effects: Option<Text>,
        /// What protects the person.
        pub safeguards: Vec<DecisionSafeguard>,
        /// How to use the safeguards.
        pub via: Via,
    }
}
