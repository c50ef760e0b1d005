//! The kinds of statements that say what happens to data.

use serde::{Deserialize, Serialize};

use crate::model::StatementRef;

/// A kind of statement that says what happens to data. Statements of other kinds, such as rights or security, are no flows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// Data comes in.
    Collection,
    /// Data is used.
    Use,
    /// Somebody gets data.
    Disclosure,
    /// Data is kept.
    Retention,
    /// Data is stored or processed in a place.
    Location,
    /// Data goes to another country.
    Transfer,
    /// A technique gathers data, or keeps it on a device.
    Tracking,
    /// Machines decide about people.
    AutomatedDecision,
}

impl Kind {
    /// Every kind, in the order in which a document has them.
    pub const ALL: &'static [Self] =
        &[Self::Collection, Self::Use, Self::Disclosure, Self::Retention, Self::Location, Self::Transfer, Self::Tracking, Self::AutomatedDecision];

    /// The kind as a word: `collection`, `use`, and so on.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Collection => "collection",
            Self::Use => "use",
            Self::Disclosure => "disclosure",
            Self::Retention => "retention",
            Self::Location => "location",
            Self::Transfer => "transfer",
            Self::Tracking => "tracking",
            Self::AutomatedDecision => "automated_decision",
        }
    }

    /// The kind of a statement, if it says what happens to data.
    #[must_use]
    pub const fn of(statement: StatementRef<'_>) -> Option<Self> {
        Some(match statement {
            StatementRef::Collection(_) => Self::Collection,
            StatementRef::Use(_) => Self::Use,
            StatementRef::Disclosure(_) => Self::Disclosure,
            StatementRef::Retention(_) => Self::Retention,
            StatementRef::Location(_) => Self::Location,
            StatementRef::Transfer(_) => Self::Transfer,
            StatementRef::Tracking(_) => Self::Tracking,
            StatementRef::AutomatedDecision(_) => Self::AutomatedDecision,
            _ => return None,
        })
    }

    /// Whether statements of this kind can name purposes.
    #[must_use]
    pub const fn has_purposes(self) -> bool {
        !matches!(self, Self::Location | Self::Transfer)
    }

    /// Whether statements of this kind can name recipients.
    #[must_use]
    pub const fn has_recipients(self) -> bool {
        matches!(self, Self::Disclosure | Self::Transfer)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
