//! Encoding: about this file, as opposed to the text.

use super::object::object;
use super::{CheckName, Date, Id, Line, Locator, Quote, Text};
use crate::vocab::{Confidence, DefectKind, ExcuseReason};

object! {
    /// About this file: who made it, how sure they are, and what they left out on purpose.
    #[schemars(title = "Encoding")]
    pub struct Encoding {
        /// Who made this file.
        pub encoder: Option<Line>,
        /// When it was made or last changed.
        pub date: Option<Date>,
        /// Who compared it with the text.
        pub reviewer: Option<Line>,
        /// When it was compared with the text.
        pub reviewed: Option<Date>,
        /// How sure the encoder is.
        pub confidence: Option<Confidence>,
        /// What this file neither states nor lists under `not_stated` is not in the text: somebody looked for the rest and found nothing more.
        pub complete: bool,
        /// The licence of this file, as an SPDX expression such as CC0-1.0.
        pub licence: Option<Line>,
        /// Faults of the source text.
        pub defects: Vec<Defect>,
        /// Sentences that state nothing, with the reason.
        pub excused: Vec<Excuse>,
        /// Checks that are not to be reported, with the reason.
        pub suppressions: Vec<Suppression>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}

object! {
    /// A fault of the source text.
    #[schemars(title = "Defect of the source text")]
    pub struct Defect {
        required {
            /// The fault.
            pub kind: DefectKind,
        }
        /// Where it stands.
        pub evidence: Vec<Locator>,
        /// The fault in words.
        pub words: Option<Text>,
    }
}

object! {
    /// A sentence of the source text that states nothing, such as a greeting.
    #[schemars(title = "Excused sentence")]
    pub struct Excuse {
        required {
            /// The first words, ` … ` and the last words; or one short exact phrase.
            pub text: Quote,
            /// Why it has no statement.
            pub reason: ExcuseReason,
        }
        /// The section, by its short name under `document.sections`, or a part of the document by that under `document.parts`.
        pub at: Option<Id>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}

object! {
    /// A check that is not to be reported.
    #[schemars(title = "Suppression")]
    pub struct Suppression {
        required {
            /// The check.
            pub check: CheckName,
            /// Why it is not to be reported.
            pub reason: Text,
        }
        /// The statement on which it is not to be reported, by its `id`. Without one, nowhere in the file.
        pub statement: Option<Id>,
    }
}
