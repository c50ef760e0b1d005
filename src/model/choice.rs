//! Choices: opt-outs, opt-ins and controls, and what refusing costs.

use super::statement::statement;
use super::{ChoiceOver, Via};
use crate::vocab::{ChoiceKind, Consequence};

statement! {
    /// A choice that the person has, and what refusing costs.
    #[schemars(title = "Choice")]
    pub struct Choice {
        required {
            /// Whether the person opts in, opts out or sets a control.
            pub kind: ChoiceKind,
        }
        /// What the choice is about.
        pub over: ChoiceOver,
        /// How to make it.
        pub via: Via,
        /// What follows for the person.
        pub consequence: Option<Consequence>,
    }
}
