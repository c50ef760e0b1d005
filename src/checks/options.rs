//! What a caller asks for: the day, the places, and facts outside the text.

use chrono::NaiveDate;

use super::Assumptions;
use crate::model::{Date, Place, Policy};

/// What to check against.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The day whose law is applied.
    pub as_of: NaiveDate,
    /// The places whose law is applied. Without one, they are chosen from the document.
    pub regions: Vec<Place>,
    /// Facts outside the text.
    pub assumptions: Assumptions,
    /// Whether what is not encoded counts as not said, without the file's confirming it.
    pub strict: bool,
}

impl Options {
    /// The law of this day, in the places that the document speaks of, with nothing assumed.
    #[must_use]
    pub fn on(as_of: NaiveDate) -> Self {
        Self { as_of, regions: Vec::new(), assumptions: Assumptions::default(), strict: false }
    }
}

/// How a caller names the day: by its date, or by one of the document's own dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsOf {
    /// This day.
    Day(NaiveDate),
    /// The day on which the copy of the text was made.
    Captured,
    /// The day on which the text took effect.
    Effective,
    /// The day of the last change.
    Updated,
}

/// Why there is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidAsOf {
    /// The text names no day.
    #[error("`{0}` is neither a date such as 2020-03-16 nor `captured`, `effective` or `updated`")]
    Unreadable(String),
    /// The document has no such date.
    #[error("the document has no `{0}`")]
    Missing(&'static str),
}

impl std::str::FromStr for AsOf {
    type Err = InvalidAsOf;

    fn from_str(text: &str) -> Result<Self, InvalidAsOf> {
        match text {
            "captured" => Ok(Self::Captured),
            "effective" => Ok(Self::Effective),
            "updated" => Ok(Self::Updated),
            _ => text.parse::<Date>().map(|date| Self::Day(date.day())).map_err(|_| InvalidAsOf::Unreadable(text.to_owned())),
        }
    }
}

impl AsOf {
    /// The day, which may stand in the document.
    ///
    /// # Errors
    /// If the document lacks the date that is meant.
    pub fn day(self, policy: &Policy) -> Result<NaiveDate, InvalidAsOf> {
        let document = &policy.document;
        let (date, field) = match self {
            Self::Day(day) => return Ok(day),
            Self::Captured => (document.capture.date, "document.capture.date"),
            Self::Effective => (document.effective_date, "document.effective_date"),
            Self::Updated => (document.last_updated, "document.last_updated"),
        };
        date.map(Date::day).ok_or(InvalidAsOf::Missing(field))
    }
}
