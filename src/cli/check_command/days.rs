//! The day whose law is applied: a date, one of the document's own, or today; several are tried in order.

use chrono::{NaiveDate, Utc};
use privacy_policy::Policy;
use privacy_policy::checks::AsOf;

use super::words;

/// Ways to name a day, of which the first that there is counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Days(Vec<Day>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Day {
    Today,
    Named(AsOf),
}

impl std::str::FromStr for Days {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let day = |word: &str| match word.trim() {
            "today" => Ok(Day::Today),
            word => words::as_of(word).map(Day::Named),
        };
        text.split(',').map(day).collect::<Result<_, _>>().map(Self)
    }
}

impl Days {
    /// Today.
    pub(super) fn today() -> Self {
        Self(vec![Day::Today])
    }

    /// The day, and why it is this one; or what the document lacks.
    pub(super) fn day(&self, policy: &Policy) -> Result<(NaiveDate, &'static str), String> {
        let mut missing = Vec::new();
        for day in &self.0 {
            match day {
                Day::Today => return Ok((Utc::now().date_naive(), "today")),
                Day::Named(as_of) => match as_of.day(policy) {
                    Ok(day) => return Ok((day, why(*as_of))),
                    Err(error) => missing.push(error.to_string()),
                },
            }
        }
        Err(missing.join("; "))
    }

    /// The day, where no document is at hand.
    pub(super) fn without_document(&self) -> Result<NaiveDate, String> {
        self.day(&Policy::default()).map(|(day, _)| day).map_err(|_| "without a file, `--as-of` takes a date or `today`".to_owned())
    }
}

const fn why(as_of: AsOf) -> &'static str {
    match as_of {
        AsOf::Day(_) => "as asked",
        AsOf::Captured => "the day of the copy",
        AsOf::Effective => "its effective date",
        AsOf::Updated => "its last change",
    }
}
