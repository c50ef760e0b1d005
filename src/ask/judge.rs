//! The answer of 64 statements at a time.

use std::ops::BitOr;

use super::field::{Asked, Stand};
use super::{Index, Question};
use crate::flows::Kind;
use crate::vocab::{DisclosureMode, Vocabulary};

/// A question, looked up in an index.
#[derive(Debug)]
pub(super) struct Lookup {
    pub(super) data: Asked,
    pub(super) purpose: Asked,
    pub(super) recipient: Asked,
    mode: Option<usize>,
    /// For every kind, in the order of [`Kind::ALL`]: whether it answers, and whether one statement of it can deny all that is asked for.
    kinds: [(bool, bool); Kind::ALL.len()],
}

/// What 64 statements say to a question, each as a bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Judgement {
    /// The text says that it is done.
    pub(super) yes: u64,
    /// The text says that it may be done.
    pub(super) may: u64,
    /// Of those two: it is said of all that is asked for.
    pub(super) whole: u64,
    /// The text denies some of it.
    pub(super) no: u64,
    /// The text denies some of it by saying that there is only something else.
    pub(super) only: u64,
    /// Of those two: it denies all that is asked for, with nothing that limits it.
    pub(super) full: u64,
    /// The text says that it is or may be done, and leaves open what with, what for, to whom or how.
    pub(super) open: u64,
}

impl BitOr for Judgement {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            yes: self.yes | other.yes,
            may: self.may | other.may,
            whole: self.whole | other.whole,
            no: self.no | other.no,
            only: self.only | other.only,
            full: self.full | other.full,
            open: self.open | other.open,
        }
    }
}

impl Lookup {
    pub(super) fn new(question: &Question, data: Asked, purpose: Asked, recipient: Asked) -> Self {
        let mut kinds = [(false, false); Kind::ALL.len()];
        let judged = Kind::ALL.iter().map(|kind| (question.concerns(*kind), question.is_settled_by(*kind)));
        kinds.iter_mut().zip(judged).for_each(|(slot, judged)| *slot = judged);
        Self { data, purpose, recipient, mode: question.action.and_then(super::Action::mode).map(Vocabulary::position), kinds }
    }

    /// What the statements of a word say to the question.
    pub(super) fn judge(&self, index: &Index<'_>, word: usize) -> Judgement {
        let judged = self.judge_alone(index, word);
        if index.exceptions.is_empty() || judged.yes | judged.may == 0 {
            return judged;
        }
        // A statement that an unlimited denial is an exception to, as the file itself says, no longer speaks for what is denied.
        let lifted = index.exceptions.iter().filter(|(_, limited)| limited / 64 == word);
        let lifted = lifted.filter(|(denial, _)| self.judge_alone(index, denial / 64).full & (1 << (denial % 64)) != 0);
        let gone = lifted.fold(0, |gone, (_, limited)| gone | 1 << (limited % 64));
        Judgement { yes: judged.yes & !gone, may: judged.may & !gone, whole: judged.whole & !(gone & (judged.yes | judged.may)), ..judged }
    }

    fn judge_alone(&self, index: &Index<'_>, word: usize) -> Judgement {
        let marks = &index.marks;
        let (mut base, mut settling) = (0, 0);
        for ((_, bits), (answers, settles)) in index.kinds.iter().zip(self.kinds) {
            let bits = bits.word(word);
            base |= if answers { bits } else { 0 };
            settling |= if settles { bits } else { 0 };
        }
        if base == 0 {
            return Judgement::default();
        }
        let data = index.data.stand(&self.data, word);
        let purpose = index.purposes.stand(&self.purpose, word);
        let recipient = index.recipients.stand(&self.recipient, word);
        let mode = self.mode(index, word);

        let positive = marks.positive.word(word) & base;
        let said = positive & data.touched & purpose.touched & recipient.touched & mode.touched;
        let yes = said & marks.firm.word(word) & data.firm & recipient.firm;
        let whole = said & data.whole & purpose.whole & recipient.whole & !marks.in_part.word(word);
        // Silence leaves room: for the reader of a statement, who learns less, and for a denial, which so denies more.
        let near = |stand: Stand| stand.touched | stand.silent;
        let open = positive & near(data) & near(purpose) & near(recipient) & near(mode) & !said;

        let unlimited = marks.unlimited.word(word) & settling;
        let no = marks.denial.word(word) & base & near(data) & near(purpose) & near(recipient) & near(mode);
        let mut full = no & unlimited & data.denied & purpose.denied & recipient.denied & mode.denied;

        // "Only": what lies outside of the one list is denied, for what the other lists hold.
        let outside = |stand: Stand, only: u64| positive & only & !stand.within & !stand.silent & near(mode);
        let only_data = outside(data, marks.only_data.word(word)) & near(purpose) & near(recipient);
        let only_purposes = outside(purpose, marks.only_purposes.word(word)) & near(data) & near(recipient);
        let only_recipients = outside(recipient, marks.only_recipients.word(word)) & near(data) & near(purpose);
        full |= unlimited
            & mode.denied
            & (only_data & !data.touched & purpose.denied & recipient.denied
                | only_purposes & !purpose.touched & data.denied & recipient.denied
                | only_recipients & !recipient.touched & data.denied & purpose.denied);
        Judgement { yes, may: said & !yes, whole, no, only: only_data | only_purposes | only_recipients, full, open }
    }

    /// How statements stand to the way in which data is given.
    fn mode(&self, index: &Index<'_>, word: usize) -> Stand {
        let modes = &index.modes;
        match self.mode {
            Some(mode) => {
                let stated = modes.stated.word(mode, word);
                Stand {
                    touched: stated,
                    firm: !0,
                    whole: stated,
                    within: stated,
                    silent: modes.silent.word(mode, word),
                    denied: modes.denied.word(mode, word),
                }
            }
            None => {
                let disclosures = index.kinds.iter().find(|(kind, _)| *kind == Kind::Disclosure).map_or(0, |(_, bits)| bits.word(word));
                let denied = modes.denied.word(DisclosureMode::Disclose.position(), word) | !disclosures;
                Stand { touched: !0, firm: !0, whole: !0, within: !0, silent: 0, denied }
            }
        }
    }
}
