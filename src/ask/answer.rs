//! Answers, and the statements that they rest on.

use super::field::Asked;
use super::ground::{Ground, Side};
use super::judge::{Judgement, Lookup};
use super::silence::{self, Silence};
use super::{Index, Question};

/// What a policy says to a question, from the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing in the file says it, and nothing denies it.
    NotStated,
    /// The text denies it.
    No,
    /// The text reserves it: it may be done.
    May,
    /// The text says that it is done.
    Yes,
}

impl Verdict {
    /// The verdict as a word of the output format: `yes`, `may`, `no` or `not_stated`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotStated => "not_stated",
            Self::No => "no",
            Self::May => "may",
            Self::Yes => "yes",
        }
    }
}

/// The answer to a question. It holds no text: what it rests on is looked up when [`grounds`](Self::grounds) is called.
#[derive(Debug)]
pub struct Answer<'i, 'p> {
    index: &'i Index<'p>,
    question: Question,
    lookup: Lookup,
    /// What any of the statements says: as bits, of which only none and some matter.
    total: Judgement,
}

impl<'i, 'p> Answer<'i, 'p> {
    pub(super) fn new(index: &'i Index<'p>, question: &Question, data: Asked, purpose: Asked, recipient: Asked) -> Self {
        let lookup = Lookup::new(question, data, purpose, recipient);
        let (mut total, mut whole_yes, mut whole_may) = (Judgement::default(), 0, 0);
        for word in 0..index.words {
            let judged = lookup.judge(index, word);
            total = total | judged;
            whole_yes |= judged.whole & judged.yes;
            whole_may |= judged.whole & judged.may;
        }
        total.whole = if total.yes == 0 { whole_may } else { whole_yes };
        Self { index, question: question.clone(), lookup, total }
    }

    /// The answer in a word. Where statements differ, the strongest: yes before may before no; the others are among the grounds.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        match self.total {
            Judgement { yes: 1.., .. } => Verdict::Yes,
            Judgement { may: 1.., .. } => Verdict::May,
            Judgement { no: 1.., .. } | Judgement { only: 1.., .. } => Verdict::No,
            _ => Verdict::NotStated,
        }
    }

    /// Whether one statement says it of all that is asked for. Otherwise the verdict holds for part of it: narrower data, purposes or recipients, or
    /// under limits that a denial cannot do without.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        match self.verdict() {
            Verdict::Yes | Verdict::May => self.total.whole != 0,
            Verdict::No => self.total.full != 0,
            Verdict::NotStated => true,
        }
    }

    /// Whether the text both says that it is or may be done, and denies all of it.
    #[must_use]
    pub const fn is_contradictory(&self) -> bool {
        (self.total.yes | self.total.may) != 0 && self.total.full != 0
    }

    /// Whether there are statements that leave open what is asked for, such as a disclosure of which no purpose is stated.
    #[must_use]
    pub const fn has_open_statements(&self) -> bool {
        self.total.open != 0
    }

    /// The question.
    #[must_use]
    pub const fn question(&self) -> &Question {
        &self.question
    }

    /// The statements that speak to the question, in the order of the document, those that leave something open among them.
    pub fn grounds(&self) -> impl Iterator<Item = Ground<'p>> + '_ {
        self.index
            .statements
            .iter()
            .enumerate()
            .filter_map(move |(number, statement)| {
                let judged = self.lookup.judge(self.index, number / 64);
                let has = |bits: u64| bits & (1 << (number % 64)) != 0;
                let side = if has(judged.yes) {
                    Side::Yes
                } else if has(judged.may) {
                    Side::May
                } else if has(judged.no) {
                    Side::No
                } else if has(judged.open) {
                    Side::Open
                } else {
                    Side::Only
                };
                let told = has(judged.yes | judged.may | judged.no | judged.open).then(|| (side, has(judged.whole) || has(judged.full & judged.no)));
                // A statement can say yes to part and, with "only", no to the rest.
                let only = has(judged.only).then(|| (Side::Only, has(judged.full & judged.only)));
                let sides: Vec<(Side, bool)> = told.into_iter().chain(only).collect();
                (!sides.is_empty())
                    .then(move || sides.into_iter().map(move |(side, whole)| self.index.ground(&self.question, statement, side, whole)))
            })
            .flatten()
    }

    /// Where the file says that the text is silent about what is asked for.
    #[must_use]
    pub fn silence(&self) -> Option<Silence> {
        silence::of(self.index.policy, &self.question)
    }
}
