//! Definitions: the words that the policy gives a meaning of its own.

use super::object::object;
use super::{DataRef, DefinedName, Id, Line, Locator, Text};
use crate::vocab::{DataState, DefinitionClass, Field};

object! {
    /// A word that the policy gives a meaning of its own, under the spelling that the policy uses.
    #[schemars(title = "Definition")]
    pub struct Definition {
        /// The data that it means: the name is these, and wholly so. What it is only a part or a kind of stands under `kind_of`.
        pub data: Vec<DataRef>,
        /// The data that it is a part or a kind of, such as what was gathered in one context, from one source or about some people.
        pub kind_of: Vec<DataRef>,
        /// Data that it does not mean.
        pub excludes: Vec<DataRef>,
        /// States of data that it does not mean ("information that has been anonymized").
        pub excludes_states: Vec<DataState>,
        /// `data`, where the text names examples only; `excludes` likewise.
        pub open_ended: Vec<Field>,
        /// `data`, where the text says that it means nothing else.
        pub exclusive: Vec<Field>,
        /// `data`, where the text only hints at it ("may include").
        pub hedged: Vec<Field>,
        /// Other defined names that it is made of.
        pub includes: Vec<DefinedName>,
        /// What kind of thing it is: data that the text calls personal, non-personal, aggregated and so on, or a product, a document or a party.
        pub called: Vec<DefinitionClass>,
        /// Its meaning in words, for what is not data or cannot be said in terms.
        pub words: Option<Text>,
        /// The text's own spelling, where it differs.
        pub as_written: Option<Line>,
        /// The text uses the group without giving it a name; the name is the encoder's.
        pub coined: bool,
        /// The text writes it like a defined word and never defines it.
        pub undefined: bool,
        /// The document or part that defines it, by its short name under `document`.
        pub defined_in: Option<Id>,
        /// Where the text defines it.
        pub evidence: Vec<Locator>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}
