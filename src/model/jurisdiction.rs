//! Jurisdiction: governing law, venue, laws claimed, and what prevails.

use super::object::object;
use super::statement::statement;
use super::{Place, Text, Url};
use crate::vocab::{Law, PrecedenceSource, Principle};

object! {
    /// Which law governs, where disputes are heard, which laws and frameworks the text claims, and what prevails over what.
    #[schemars(title = "Jurisdiction")]
    pub struct Jurisdiction {
        /// The law that governs.
        pub governing_law: Vec<GoverningLaw>,
        /// Where disputes are heard.
        pub venue: Vec<Venue>,
        /// Laws and frameworks that the text claims to follow or names.
        pub laws: Vec<LawClaim>,
        /// What prevails in a conflict.
        pub precedence: Vec<Precedence>,
    }
}

statement! {
    /// The law that governs.
    #[schemars(title = "Governing law")]
    pub struct GoverningLaw {
        /// The country or state whose law it is.
        pub places: Vec<Place>,
        /// The disputes that it governs, in words.
        pub matters: Option<Text>,
    }
}

statement! {
    /// Where disputes are heard.
    #[schemars(title = "Venue")]
    pub struct Venue {
        /// The country or state of the court or tribunal. Where another document says it, `see` names that document.
        pub places: Vec<Place>,
        /// Disputes go to arbitration.
        pub arbitration: bool,
        /// The disputes that are heard there, in words.
        pub matters: Option<Text>,
    }
}

statement! {
    /// A law or framework that the text claims to follow, or names.
    #[schemars(title = "Law claimed")]
    pub struct LawClaim {
        required {
            /// The law or framework.
            pub law: Law,
        }
        /// Principles of the framework that the text promises to keep.
        pub principles: Vec<Principle>,
        /// Where it can be read.
        pub url: Option<Url>,
    }
}

statement! {
    /// What prevails in a conflict.
    #[schemars(title = "Precedence")]
    pub struct Precedence {
        required {
            /// What prevails.
            pub prevails: PrecedenceSource,
            /// What yields.
            pub over: PrecedenceSource,
        }
    }
}
