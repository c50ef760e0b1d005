// Generated.
use super::region::Membership;
use super::Requirement;
pub(crate) static MEMBERSHIPS: &[Membership] = &[];
/// Every requirement.
pub static REQUIREMENTS: &[Requirement] = &[];
