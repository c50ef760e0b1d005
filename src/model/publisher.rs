//! Publishers: who "we" is.

use super::object::object;
use super::{Address, DefinedName, Line, Locator, RoleMatter, Text};
use crate::vocab::{Country, GroupMember, Role};

object! {
    /// A company or other body that speaks in the text, under the name that the text gives it.
    #[schemars(title = "Publisher")]
    pub struct Publisher {
        /// The legal name, as written.
        pub legal_name: Option<Line>,
        /// The legal form, as written, where the text names it apart from the name.
        pub legal_form: Option<Line>,
        /// The country of its seat, where the text states it.
        pub country: Option<Country>,
        /// The postal address.
        pub address: Address,
        /// The text's own spelling of the name, where it differs.
        pub as_written: Option<Line>,
        /// Other words that the text uses for it, such as "we" and "us".
        pub also_called: Vec<Line>,
        /// Parts of its group that the text includes in "we".
        pub members: Vec<GroupMember>,
        /// Other publishers or named companies that it includes.
        pub includes: Vec<DefinedName>,
        /// The roles in which it handles data.
        pub roles: Vec<RoleStatement>,
        /// A registration number, as written.
        pub registration: Option<Line>,
        /// Where the text says so.
        pub evidence: Vec<Locator>,
        /// The encoder's words.
        pub note: Option<Text>,
    }
}

object! {
    /// A role in which a publisher handles data.
    #[schemars(title = "Role of a publisher")]
    pub struct RoleStatement {
        required {
            /// The role.
            pub role: Role,
        }
        /// The matter in which it has this role.
        pub r#for: RoleMatter,
        /// Where the text says so.
        pub evidence: Vec<Locator>,
    }
}
