//! Evidence: where in the source text something was read.

use super::object::object;
use super::{Id, Quote};

object! {
    /// A place in the source text. It points at sentences and does not copy them: it stands for the whole sentences from the one that
    /// holds its first words to the one that holds its last.
    #[schemars(title = "Locator")]
    pub struct Locator {
        required {
            /// The first words, ` … ` and the last words; or one short exact phrase.
            pub text: Quote,
        }
        /// The section, by its short name under `document.sections`, or a part of the document by that under `document.parts`. It may be left out where the words stand only once in the document.
        pub at: Option<Id>,
    }
}
