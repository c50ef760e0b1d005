//! What checking a policy found.

use chrono::NaiveDate;

use super::{Assumption, ChosenRegion, Finding, KnownLaw, Requirement, Vagueness};
use crate::model::{Path, Place};

/// What checking a policy found.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The day whose law was applied.
    pub as_of: NaiveDate,
    /// The places whose law was applied, and why.
    pub regions: Vec<ChosenRegion>,
    /// Places and laws that the run was about and that no requirement speaks for: nobody should take them for checked.
    pub uncovered: Vec<Uncovered>,
    /// The answer to every requirement that applied, in the order of the table.
    pub outcomes: Vec<Outcome>,
    /// What was found, in the order of the document.
    pub findings: Vec<Finding>,
    /// What was found and is not to be reported, each with the reason that the file gives.
    pub suppressed: Vec<(Finding, String)>,
    /// How vague the text is, in numbers.
    pub vagueness: Vagueness,
}

/// A place or a law that no requirement speaks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uncovered {
    /// The law; nothing where none is known of the place.
    pub law: Option<&'static KnownLaw>,
    /// The place, where one was chosen; nothing for a law that the text names.
    pub place: Option<Place>,
}

impl Uncovered {
    /// What is not covered, in a few words.
    #[must_use]
    pub fn words(&self) -> String {
        match (self.law, &self.place) {
            (Some(law), Some(place)) => format!("{} ({place})", law.name),
            (Some(law), None) => format!("{} ({}), which the text names", law.name, law.law.map_or_else(String::new, |term| format!("`{term}`"))),
            (None, Some(place)) => format!("the law of {place}"),
            (None, None) => String::new(),
        }
    }
}

/// Whether a document meets a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// The document states what is asked.
    Met,
    /// The document does not, or not enough.
    NotMet,
    /// Nothing is encoded and silence is not confirmed, or a fact outside the text decides.
    Unknown,
}

impl Answer {
    /// How bad it is: of several answers to one requirement, the worst counts.
    pub(super) const fn badness(self) -> u8 {
        match self {
            Self::Met => 0,
            Self::Unknown => 1,
            Self::NotMet => 2,
        }
    }

    /// The answer in a word or two, as output formats write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not met",
            Self::Unknown => "unknown",
        }
    }
}

/// The answer to one requirement.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// The provision, as it is cited on the day.
    pub basis: &'static str,
    /// The answer.
    pub answer: Answer,
    /// What the answer rests on: the statements that meet the requirement or fall short of it, or the silence that the file confirms.
    pub places: Vec<Path>,
    /// What makes the requirement apply, where it does not apply to every document.
    pub trigger: Option<Path>,
    /// Assumptions of which each would have to be stated to settle an unknown answer.
    pub settles: Vec<Assumption>,
}

impl Outcome {
    /// What the encoder or the caller has to do to settle an unknown answer, in a sentence; nothing for another answer.
    #[must_use]
    pub fn to_settle(&self) -> Option<String> {
        if self.answer != Answer::Unknown {
            return None;
        }
        if self.settles.is_empty() {
            let topic = self.requirement.topic;
            return Some(format!("look whether the text addresses this; encode what it says, or list `{topic}` under `not_stated`"));
        }
        let questions: Vec<String> = self.settles.iter().map(|assumption| format!("`{}` ({})", assumption.name(), assumption.question())).collect();
        Some(format!("state the assumption {}", questions.join(" and ")))
    }
}
