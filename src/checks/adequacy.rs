//! Decisions that a place protects data well enough. `adequacy.csv` is the table.

use chrono::NaiveDate;

use super::generated::ADEQUACY;
use super::{CheckedAgainst, region};
use crate::vocab::Law;

/// That the protection in a place is adequate under some laws, from a day, until a day.
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "the table's own record, of which tests and messages read parts")]
pub(crate) struct Adequacy {
    pub(crate) place: &'static str,
    pub(crate) laws: &'static [Law],
    pub(crate) from: Option<NaiveDate>,
    pub(crate) last_day: Option<NaiveDate>,
    /// Whether a text has to tell that a transfer rests on it. Where it need not, data that go there do not go abroad.
    pub(crate) told: bool,
    /// For whom or what it holds there, where it does not for all.
    pub(crate) scope: &'static str,
    pub(crate) source: &'static str,
    pub(crate) link: &'static str,
    pub(crate) checked_against: Option<CheckedAgainst>,
}

/// The decision on a place under a law, on a day.
pub(crate) fn of(code: &str, law: Law, day: NaiveDate) -> Option<&'static Adequacy> {
    let holds = |row: &&Adequacy| row.laws.contains(&law) && row.from.is_none_or(|from| from <= day) && row.last_day.is_none_or(|last| day <= last);
    ADEQUACY.iter().filter(holds).find(|row| region::lies_in(code, row.place, day, None))
}
