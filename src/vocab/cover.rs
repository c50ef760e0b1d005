//! What a topic speaks of, so that silence on the topic is silence on that.

use std::sync::LazyLock;

use super::links::listed;
use super::{Act, DataCategory, Party, Purpose, Right, SecurityMeasure, Signal, Term, Topic, TrackingKind, Vocabulary};

/// The terms that a topic covers, each with every narrower term.
///
/// Where several lists have terms, the topic is about what fits all of them: the sale of children's data is an act *and* a kind of data. Where all
/// lists are empty, the topic is about something that no term names, such as a date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Cover {
    /// Data.
    pub data: Vec<DataCategory>,
    /// Acts.
    pub acts: Vec<Act>,
    /// Purposes.
    pub purposes: Vec<Purpose>,
    /// Recipients.
    pub recipients: Vec<Party>,
    /// Rights.
    pub rights: Vec<Right>,
    /// Security measures.
    pub measures: Vec<SecurityMeasure>,
    /// Tracking techniques.
    pub tracking: Vec<TrackingKind>,
    /// Signals of browsers and devices.
    pub signals: Vec<Signal>,
}

impl Cover {
    fn of(term: Term) -> Self {
        Self {
            data: listed(term, "data"),
            acts: listed(term, "acts"),
            purposes: listed(term, "purposes"),
            recipients: listed(term, "recipients"),
            rights: listed(term, "rights"),
            measures: listed(term, "measures"),
            tracking: listed(term, "tracking"),
            signals: listed(term, "signals"),
        }
    }

    /// Whether no list has a term.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

static COVERS: LazyLock<Vec<Cover>> = LazyLock::new(|| Topic::INFO.terms().map(Cover::of).collect());
static NONE: LazyLock<Cover> = LazyLock::new(Cover::default);

impl Topic {
    /// What the topic itself covers. Silence on a topic is silence on every narrower topic too, each with its own cover.
    #[must_use]
    pub fn covers(self) -> &'static Cover {
        COVERS.get(self.position()).unwrap_or(&NONE)
    }
}
