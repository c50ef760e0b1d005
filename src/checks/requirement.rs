//! Requirements: duties to state something, as rows of a table. `requirements.csv` is the source; `generated.rs` is made from it.

use chrono::NaiveDate;

use super::{Assumption, Rule, Test, Trigger};
use crate::vocab::Topic;

/// A duty to state something, under one law, from a day on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Requirement {
    /// The check that it makes.
    pub rule: Rule,
    /// The provision as it was and is cited, the latest last. The rule has the latest.
    pub citations: &'static [Citation],
    /// Where it holds: codes of countries, parts of countries and regions, of which one suffices.
    pub regions: &'static [&'static str],
    /// The first day on which it holds.
    pub from: Option<NaiveDate>,
    /// The last day on which it holds, if it has ended.
    pub last_day: Option<NaiveDate>,
    /// What kind of duty it is.
    pub kind: Kind,
    /// What in the document makes it apply.
    pub trigger: Trigger,
    /// What must hold outside the text for the duty to exist.
    pub assumptions: &'static [Assumption],
    /// The topic whose silence answers it.
    pub topic: Topic,
    /// What meets it: alternatives, of which one suffices; of the tests in one, all are needed.
    pub met_by: &'static [&'static [Test]],
    /// Remarks on the row: doubts, sources, what it leaves out.
    pub notes: &'static str,
}

/// How a provision is cited from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The first day on which it had this number; nothing for the first one.
    pub from: Option<NaiveDate>,
    /// The provision, with the name of the law.
    pub text: &'static str,
}

/// What kind of duty a requirement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A duty to tell people something in the text.
    Disclosure,
    /// A duty to act in a certain way, of which the text shows a sign. Silence does not breach it.
    Substantive,
    /// The life of an instrument that the text relies on.
    Mechanism,
}

impl Requirement {
    /// Whether it is in force on this day.
    #[must_use]
    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.last_day.is_none_or(|last| day <= last)
    }

    /// The provision as it is cited on a day.
    #[must_use]
    pub fn basis_on(&self, day: NaiveDate) -> &'static str {
        let held = self.citations.iter().rev().find(|citation| citation.from.is_none_or(|from| from <= day));
        held.map_or(self.rule.basis, |citation| citation.text)
    }
}
