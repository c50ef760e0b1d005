//! The answers as a sum: how much of the weight is met, not met and unknown.

use super::Answer;
use crate::vocab::WishAnswer;

/// The weight of the wishes by their answers. What is unknown is never part of another number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// The weight of the wishes that are met.
    pub met: u64,
    /// The weight of the wishes that are not met.
    pub not_met: u64,
    /// The weight of the wishes of which the policy does not say enough.
    pub unknown: u64,
    /// How many required wishes are not met.
    pub required_not_met: usize,
    /// How many required wishes are unknown.
    pub required_unknown: usize,
}

impl Score {
    /// The score of these answers.
    #[must_use]
    pub fn of(answers: &[Answer<'_>]) -> Self {
        let mut score = Self::default();
        for answer in answers {
            let (weight, required) = (u64::from(answer.wish.weight()), usize::from(answer.wish.required));
            match answer.answer {
                WishAnswer::Met => score.met += weight,
                WishAnswer::NotMet => (score.not_met, score.required_not_met) = (score.not_met + weight, score.required_not_met + required),
                WishAnswer::Unknown => (score.unknown, score.required_unknown) = (score.unknown + weight, score.required_unknown + required),
            }
        }
        score
    }

    /// The weight of all wishes.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.met + self.not_met + self.unknown
    }

    /// The shares of the weight that are met, not met and unknown, in whole percent that add up to 100.
    #[must_use]
    pub fn percent(&self) -> [u64; 3] {
        let total = self.total();
        if total == 0 {
            return [0, 0, 0];
        }
        let parts = [self.met, self.not_met, self.unknown];
        let mut shares = parts.map(|part| part * 100 / total);
        // The largest remainders get what rounding down has left over.
        let mut order = [0, 1, 2];
        order.sort_by_key(|index| std::cmp::Reverse(parts[*index] * 100 % total));
        let left = 100 - shares.iter().sum::<u64>();
        order.iter().zip(0..left).for_each(|(index, _)| shares[*index] += 1);
        shares
    }
}

#[cfg(test)]
mod tests {
    use super::Score;

    #[test]
    fn shares_add_up() {
        for (met, not_met, unknown) in [(1, 1, 1), (1, 0, 0), (2, 3, 5), (1, 2, 4), (99, 1, 0), (1, 1, 997)] {
            let score = Score { met, not_met, unknown, ..Score::default() };
            assert_eq!(score.percent().iter().sum::<u64>(), 100, "{score:?}");
        }
        assert_eq!(Score::default().percent(), [0, 0, 0]);
        assert_eq!(Score { met: 1, not_met: 1, unknown: 1, ..Score::default() }.percent(), [34, 33, 33]);
    }
}
