//! What a change is: what happened, in which direction for the people concerned, why, and where.

use crate::model::{Locator, Path};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The new text says something that the old one did not say.
    Added,
    /// The new text no longer says something.
    Removed,
    /// Both say it, differently.
    Changed,
}

impl Kind {
    /// The kind in a word, as output formats write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }

    /// The kind of the same change, seen from the other side.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Added => Self::Removed,
            Self::Removed => Self::Added,
            Self::Changed => Self::Changed,
        }
    }
}

/// What a change means for the people concerned. The order is that of reports: what has to be looked at first comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// More may be done with data, or people are protected less: more data, purposes or recipients, longer retention, a weaker promise, a lost right.
    Wider,
    /// It may be the one or the other; a person has to look.
    Unclear,
    /// Less may be done with data, or people are protected more.
    Narrower,
    /// The meaning is the same: wording, contact, order, evidence.
    Neutral,
}

impl Direction {
    /// The direction in a word, as output formats write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wider => "wider",
            Self::Unclear => "unclear",
            Self::Narrower => "narrower",
            Self::Neutral => "neutral",
        }
    }

    /// The direction of the same change, seen from the other side.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Wider => Self::Narrower,
            Self::Narrower => Self::Wider,
            other => other,
        }
    }
}

/// Where a change stands in one of the two documents.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Side {
    /// The statement, the declaration or the field of the document.
    pub path: Path,
    /// Where the text says so.
    pub evidence: Vec<Locator>,
}

/// A difference in meaning between two documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// What it means for the people concerned.
    pub direction: Direction,
    /// What it is about, in one sentence without a full stop.
    pub summary: String,
    /// Why it has this direction, in one sentence without a full stop.
    pub reason: String,
    /// The part of the document, such as `disclosure` or `definitions`.
    pub part: &'static str,
    /// The field of the statement or declaration that changed, such as `recipients` or `except.data`; none where the whole of it is meant.
    pub field: Option<String>,
    /// Where it stands in the old document; none where something is new.
    pub old: Option<Side>,
    /// Where it stands in the new document; none where something is gone.
    pub new: Option<Side>,
    /// The statements that a changed definition reaches, in the new document.
    pub reaches: Vec<Path>,
    /// There may be more of them: not all uses of the name are told.
    pub reaches_more: bool,
}

impl Change {
    /// A change of which no more is known yet.
    pub(super) const fn of(part: &'static str, kind: Kind, direction: Direction) -> Self {
        Self {
            kind,
            direction,
            summary: String::new(),
            reason: String::new(),
            part,
            field: None,
            old: None,
            new: None,
            reaches: Vec::new(),
            reaches_more: false,
        }
    }
}
