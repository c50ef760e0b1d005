//! How alike two short texts look: the pairs of neighbouring letters that they share.

use std::hash::{DefaultHasher, Hash, Hasher};

/// The letter pairs of a text, each as one of 256 bits: coarse, but two titles are compared in four steps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Letters([u64; 4]);

/// A longer text would fill all bits and resemble everything.
const MOST_LETTERS: usize = 80;

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut bits = [0u64; 4];
        let mut before = ' ';
        for c in text.chars().take(MOST_LETTERS).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase) {
            let mut hasher = DefaultHasher::new();
            (before, c).hash(&mut hasher);
            let bit = hasher.finish() % 256;
            if let Some(word) = usize::try_from(bit / 64).ok().and_then(|i| bits.get_mut(i)) {
                *word |= 1 << (bit % 64);
            }
            before = c;
        }
        Letters(bits)
    }

    /// From 0 (nothing in common) to 100 (the same pairs).
    pub(super) fn likeness(self, other: Self) -> u32 {
        let shared: u32 = self.0.iter().zip(other.0).map(|(a, b)| (a & b).count_ones()).sum();
        let all: u32 = self.0.iter().chain(&other.0).map(|a| a.count_ones()).sum();
        (200 * shared).checked_div(all).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_sees_slips() {
        let like = |a: &str, b: &str| Letters::of(a).likeness(Letters::of(b));
        assert_eq!(like("Our Bread", "our bread"), 100);
        assert!(like("Our Bread", "Our Braed") > 60);
        assert!(like("Our Bread", "Opening hours") < 50);
        assert_eq!(like("", ""), 0);
    }
}
