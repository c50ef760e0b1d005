//! From what a field does and what its statement means to the direction of a change, with the reason.

use super::Direction;
use super::role::Sense;
use super::valence::Valence;

/// What a statement means, as far as directions need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Weight {
    pub(super) valence: Valence,
    /// Whether one of the two texts denies what the statement is about.
    pub(super) denied: bool,
    /// Whether the one text denies what the other states.
    pub(super) turned: bool,
}

impl Weight {
    /// The direction of more (or less) of something, and why.
    pub(super) fn of(self, sense: Sense, more: bool) -> (Direction, &'static str) {
        match sense {
            Sense::Reach => self.reach(more),
            Sense::Limit => self.limit(more),
            Sense::Cost | Sense::Gain if self.denied => (Direction::Unclear, "the text denies the matter, so it is open what this changes"),
            Sense::Cost if more => (Direction::Wider, "people are worse off than before"),
            Sense::Cost => (Direction::Narrower, "people are better off than before"),
            Sense::Gain if more => (Direction::Narrower, "people are protected more than before"),
            Sense::Gain => (Direction::Wider, "people are protected less than before"),
            Sense::Weaken => match (self.valence, more) {
                (Valence::Promise, true) => (Direction::Wider, "the promise is weaker than before"),
                (Valence::Promise, false) => (Direction::Narrower, "the promise is firmer than before"),
                (Valence::Cost, true) if !self.denied => (Direction::Narrower, "what is stated is said with less certainty than before"),
                (Valence::Cost, false) if !self.denied => (Direction::Wider, "what is stated is said with more certainty than before"),
                (Valence::Neutral, _) => (Direction::Neutral, NO_WEIGHT),
                _ => (Direction::Unclear, "what firmer or weaker words change here depends on the text"),
            },
        }
    }

    fn reach(self, more: bool) -> (Direction, &'static str) {
        match (self.valence, more) {
            (Valence::Cost, true) => (Direction::Wider, "the text allows more than before"),
            (Valence::Cost, false) => (Direction::Narrower, "the text allows less than before"),
            (Valence::Promise, true) if self.denied => (Direction::Narrower, "the text rules out more than before"),
            (Valence::Promise, false) if self.denied => (Direction::Wider, "the text rules out less than before"),
            (Valence::Promise, true) => (Direction::Narrower, "the text promises more than before"),
            (Valence::Promise, false) => (Direction::Wider, "the text promises less than before"),
            (Valence::Neutral, _) => (Direction::Neutral, NO_WEIGHT),
            (Valence::Unclear, _) => (Direction::Unclear, self.open()),
        }
    }

    fn limit(self, more: bool) -> (Direction, &'static str) {
        match (self.valence, more) {
            (Valence::Cost, true) => (Direction::Narrower, "the text allows it in fewer cases than before"),
            (Valence::Cost, false) => (Direction::Wider, "the text allows it in more cases than before"),
            (Valence::Promise, true) if self.denied => (Direction::Wider, "the denial holds in fewer cases than before"),
            (Valence::Promise, false) if self.denied => (Direction::Narrower, "the denial holds in more cases than before"),
            (Valence::Promise, true) => (Direction::Wider, "the promise holds in fewer cases than before"),
            (Valence::Promise, false) => (Direction::Narrower, "the promise holds in more cases than before"),
            (Valence::Neutral, _) => (Direction::Neutral, NO_WEIGHT),
            (Valence::Unclear, _) => (Direction::Unclear, self.open()),
        }
    }

    const fn open(self) -> &'static str {
        if self.turned { "the one text denies what the other states, so this cannot be weighed by itself" } else { OPEN }
    }
}

/// Why nothing can be said.
pub(super) const OPEN: &str = "it depends on the text whether this is good or bad for people";
const NO_WEIGHT: &str = "it is advice, which asks nothing of people";
