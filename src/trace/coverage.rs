//! Which sentences and which of their parts evidence accounts for, and which are left.

use std::ops::Range;

/// Whether a sentence, or a part of one, is accounted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Evidence stands for it.
    Cited,
    /// No evidence does, but the policy file says why.
    Excused,
    /// Neither.
    Uncovered,
}

/// How many locators stand for a sentence or a part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cover {
    /// Locators of evidence.
    pub cited: usize,
    /// Locators of excused sentences.
    pub excused: usize,
}

impl Cover {
    /// Whether it is accounted for; evidence outweighs an excuse.
    pub fn state(&self) -> State {
        match self {
            Cover { cited: 1.., .. } => State::Cited,
            Cover { excused: 1.., .. } => State::Excused,
            _ => State::Uncovered,
        }
    }
}

/// How many sentences, or parts of them, are accounted for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// All of them.
    pub all: usize,
    /// Those that evidence stands for.
    pub cited: usize,
    /// Those that are only excused.
    pub excused: usize,
    /// All others.
    pub uncovered: usize,
}

impl Coverage {
    pub(super) fn of(covers: &[Cover]) -> Self {
        let count = |state| covers.iter().filter(|cover| cover.state() == state).count();
        Coverage { all: covers.len(), cited: count(State::Cited), excused: count(State::Excused), uncovered: count(State::Uncovered) }
    }

    /// Of a hundred, how many a state holds for; none of a text without sentences, in which nothing is accounted for.
    pub fn percent(&self, state: State) -> f64 {
        let part = match state {
            State::Cited => self.cited,
            State::Excused => self.excused,
            State::Uncovered => self.uncovered,
        };
        if self.all == 0 { 0.0 } else { 100.0 * part as f64 / self.all as f64 }
    }

    /// Of a hundred, how many are cited or excused.
    pub fn accounted(&self) -> f64 {
        self.percent(State::Cited) + self.percent(State::Excused)
    }
}

/// Counts how often each sentence or part is covered. Only where a range begins and ends is noted, so long ranges cost no more than short ones.
#[derive(Debug)]
pub(super) struct Tally {
    begins: Vec<u32>,
    ends: Vec<u32>,
}

impl Tally {
    pub(super) fn new(all: usize) -> Self {
        Tally { begins: vec![0; all + 1], ends: vec![0; all + 1] }
    }

    pub(super) fn add(&mut self, range: &Range<usize>) {
        if range.is_empty() || range.end >= self.ends.len() {
            return;
        }
        if let (Some(begin), Some(end)) = (self.begins.get_mut(range.start), self.ends.get_mut(range.end)) {
            *begin += 1;
            *end += 1;
        }
    }

    /// For each how many ranges hold it.
    pub(super) fn counts(&self) -> impl Iterator<Item = usize> + '_ {
        let all = self.begins.len().saturating_sub(1);
        let changes = self.begins.iter().zip(&self.ends).take(all);
        changes.scan(0u32, |open, (begin, end)| {
            *open = (*open + begin).saturating_sub(*end);
            Some(*open as usize)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_counted() {
        let mut tally = Tally::new(4);
        [0..2, 1..4, 3..4, 2..2, 3..9].iter().for_each(|range| tally.add(range));
        assert_eq!(tally.counts().collect::<Vec<_>>(), [1, 2, 1, 2]);
    }

    #[test]
    fn evidence_outweighs_an_excuse() {
        let covers = [(1, 1), (0, 2), (0, 0), (3, 0)].map(|(cited, excused)| Cover { cited, excused });
        let coverage = Coverage::of(&covers);
        assert_eq!(coverage, Coverage { all: 4, cited: 2, excused: 1, uncovered: 1 });
        assert_eq!(coverage.percent(State::Cited), 50.0);
        assert_eq!((coverage.accounted(), Coverage::default().accounted()), (75.0, 0.0));
    }
}
