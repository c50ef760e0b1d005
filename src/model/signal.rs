//! Signals: Do Not Track, Global Privacy Control and the like.

use super::Text;
use super::statement::statement;
use crate::vocab::{Right, Signal};

statement! {
    /// Whether a signal of the browser or device is honoured (`does`) or not (`does_not`).
    #[schemars(title = "Response to a signal")]
    pub struct SignalResponse {
        required {
            /// The signal.
            pub signal: Signal,
        }
        /// The rights that the signal is taken to use.
        pub counts_as: Vec<Right>,
        /// The answer in words, where honouring or not does not say it all.
        pub words: Option<Text>,
    }
}
