//! What a check is: its name, how bad what it finds is, how sure it is, and why it looks.

use std::fmt;

use crate::diagnostic::Level;
use crate::vocab::Law;

/// How sure a check is of what it finds. How bad it would be is its [`Level`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A person has to look: the document shows a sign, and facts outside it decide.
    NeedsPerson,
    /// Most likely so; another reading is possible.
    Likely,
    /// It follows from the document and the law.
    Certain,
}

impl Certainty {
    /// The certainty in a word, as output formats write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NeedsPerson => "needs-a-person",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A check, as its documentation shows it. A requirement of the table and a coded check look alike from outside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// The stable name, which names the problem: `gdpr-missing-retention-period`.
    pub name: &'static str,
    /// The family, for settings that are about many checks at once: the name of a law, or `mechanism`, `contradiction`, `vagueness` and so on.
    pub family: &'static str,
    /// How bad it is.
    pub level: Level,
    /// How sure it is at best; a finding may be less sure.
    pub certainty: Certainty,
    /// The law or framework it rests on, if it rests on one.
    pub law: Option<Law>,
    /// The provision, decision or judgment it rests on, with the name of the law, such as `GDPR Art. 13(2)(a)`; empty for checks of the document alone.
    pub basis: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: &'static str,
    /// What is asked, since when, and with which exceptions.
    pub explanation: &'static str,
    /// What would satisfy it, as a piece of YAML; empty where no field can.
    pub satisfy: &'static str,
    /// The official text; empty where there is none.
    pub link: &'static str,
    /// The text with which dates and provision were compared, and when. Findings of a rule that rests on law and was not compared say so, and are at most
    /// for a person to judge.
    pub checked_against: Option<CheckedAgainst>,
}

impl Rule {
    /// Whether dates and provision were compared with a text, or there are none.
    #[must_use]
    pub const fn is_reviewed(&self) -> bool {
        self.checked_against.is_some() || self.basis.is_empty()
    }
}

/// A text with which something was compared, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckedAgainst {
    /// The address of the text.
    pub text: &'static str,
    /// The day, such as `2026-11-30`.
    pub day: &'static str,
}

impl CheckedAgainst {
    /// A text that was read on a day.
    pub(crate) const fn on(text: &'static str, day: &'static str) -> Option<Self> {
        Some(Self { text, day })
    }
}
