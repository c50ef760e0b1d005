//! Contact points: how to reach somebody about privacy.

use super::object::object;
use super::{AppliesTo, DefinedName, Email, Line, Locator, Phone, Text, Url};
use crate::vocab::{ContactUse, Country, Role};

object! {
    /// A way to reach somebody about privacy.
    #[schemars(title = "Contact point")]
    pub struct ContactPoint {
        /// The person, office or company to address, as written.
        pub name: Option<Line>,
        /// The publisher or recipient that it belongs to, where there are several.
        pub belongs_to: Option<DefinedName>,
        /// The role of whoever answers, where the text states it.
        pub role: Option<Role>,
        /// An e-mail address.
        pub email: Option<Email>,
        /// A telephone number, as written.
        pub phone: Option<Phone>,
        /// A web page or form.
        pub url: Option<Url>,
        /// A postal address.
        pub address: Address,
        /// What it serves, only for uses that no statement carries. That it serves a right, a choice or a complaint follows from their `via`.
        pub serves: Vec<ContactService>,
        /// Where the text names it.
        pub evidence: Vec<Locator>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}

object! {
    /// Something that a contact point serves.
    #[schemars(title = "Use of a contact point")]
    pub struct ContactService {
        required {
            /// The use.
            pub r#for: ContactUse,
        }
        /// The people, regions or laws that this use is limited to.
        pub applies_to: AppliesTo,
        /// Where the text says so.
        pub evidence: Vec<Locator>,
    }
}

object! {
    /// A postal address, as far as the text states it.
    #[schemars(title = "Postal address")]
    pub struct Address {
        /// Street, house number, floor, suite, post box: the lines before the city, as written.
        pub lines: Vec<Line>,
        /// City or town.
        pub city: Option<Line>,
        /// State, province or county, as written.
        pub region: Option<Line>,
        /// Postal code.
        pub postal_code: Option<Line>,
        /// Country, only where the text states it.
        pub country: Option<Country>,
        /// Where the address stands.
        pub evidence: Vec<Locator>,
    }
}
