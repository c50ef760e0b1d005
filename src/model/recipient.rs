//! Recipients: those whom the policy names or defines.

use super::object::object;
use super::{Line, Locator, PartyRef, Reference, Text, Url};
use crate::vocab::{Country, Field, Party, Role};

object! {
    /// A recipient of data, or a group of recipients, that the policy names or defines.
    #[schemars(title = "Recipient")]
    pub struct Recipient {
        /// The legal name, as written.
        pub legal_name: Option<Line>,
        /// What kinds of party it is.
        pub kinds: Vec<Party>,
        /// Who belongs to it: kinds of party, or the names of other recipients.
        pub members: Vec<PartyRef>,
        /// Who runs it, where the text says so.
        pub operated_by: Vec<PartyRef>,
        /// `members`, where the text names examples only.
        pub open_ended: Vec<Field>,
        /// `members`, where the text says that there is no other.
        pub exclusive: Vec<Field>,
        /// The country of its seat, where the text states it.
        pub country: Option<Country>,
        /// The role in which it handles data.
        pub role: Option<Role>,
        /// Its own privacy policy.
        pub policy_url: Option<Url>,
        /// The text's own spelling, where it differs.
        pub as_written: Option<Line>,
        /// The text uses the group without giving it a name; the name is the encoder's.
        pub coined: bool,
        /// The text writes it like a defined word and never defines it.
        pub undefined: bool,
        /// The document or part that defines it, by its short name under `document`.
        pub defined_in: Option<Reference>,
        /// Where the text names it.
        pub evidence: Vec<Locator>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}
