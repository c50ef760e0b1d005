//! The document: what it is, when it took effect, where it stands and how it is divided.

use indexmap::IndexMap;

use super::object::object;
use super::{AppliesTo, Date, Id, LanguageTag, Line, Locator, SectionPath, Text, Url};
use crate::vocab::DocumentRelation;

object! {
    /// The published text that this file encodes.
    #[schemars(title = "Document")]
    pub struct Document {
        /// The title, as published.
        pub title: Option<Line>,
        /// The language of the text.
        pub language: Option<LanguageTag>,
        /// The language whose version prevails, where the text names one.
        pub prevailing_language: Option<LanguageTag>,
        /// The day from which the text says it is in force. A "last updated" date is not an effective date.
        pub effective_date: Option<Date>,
        /// The day of the last change, as the text states it.
        pub last_updated: Option<Date>,
        /// Where the text is published.
        pub url: Option<Url>,
        /// The copy that was read.
        pub capture: Capture,
        /// The sections that evidence refers to, each under a short name of your choice.
        pub sections: IndexMap<Id, SectionPath>,
        /// Parts of the text that speak to some readers only, such as a notice to Californians.
        pub parts: IndexMap<Id, Part>,
        /// Other documents that the text refers to, each under a short name of your choice.
        pub related: IndexMap<Id, RelatedDocument>,
        /// Where the text states the facts above.
        pub evidence: DocumentEvidence,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}

object! {
    /// The copy of the text that was read.
    #[schemars(title = "Capture")]
    pub struct Capture {
        /// The day on which the copy was made.
        pub date: Option<Date>,
        /// Where the copy is kept, such as a web archive.
        pub url: Option<Url>,
    }
}

object! {
    /// A part of the text that speaks to some readers only.
    #[schemars(title = "Part of the document")]
    pub struct Part {
        /// Its title, as published.
        pub title: Option<Line>,
        /// The section in which it stands, by its short name under `sections`.
        pub at: Option<Id>,
        /// Whom or what it is limited to.
        pub applies_to: AppliesTo,
        /// Where the text says so.
        pub evidence: Vec<Locator>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}

object! {
    /// Another document that the text refers to.
    #[schemars(title = "Related document")]
    pub struct RelatedDocument {
        required {
            /// What it is, and how it relates to this one.
            pub relations: Vec<DocumentRelation>,
        }
        /// Its title, as the text writes it.
        pub title: Option<Line>,
        /// Where it is published.
        pub url: Option<Url>,
        /// Where the text refers to it.
        pub evidence: Vec<Locator>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}

object! {
    /// Where the text states the facts of the document.
    #[schemars(title = "Evidence of the document's facts")]
    pub struct DocumentEvidence {
        /// Where the title stands.
        pub title: Vec<Locator>,
        /// Where the text names the language that prevails.
        pub prevailing_language: Vec<Locator>,
        /// Where the effective date stands.
        pub effective_date: Vec<Locator>,
        /// Where the day of the last change stands.
        pub last_updated: Vec<Locator>,
    }
}
