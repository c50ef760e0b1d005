//! Ways back: from an offset in a derived text to the offset it came from, and from an offset to its line.

/// Offsets of a derived text and where they came from, kept as runs because whole stretches are copied unchanged. In four bytes each: a text of many
/// short runs must not take many times its own size, and none is as large as that.
#[derive(Debug, Clone, Default)]
pub(super) struct OffsetMap {
    runs: Vec<(u32, u32)>,
}

fn small(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

const fn large(offset: u32) -> usize {
    offset as usize
}

impl OffsetMap {
    /// Notes that the derived offset `to` was copied from the offset `from`. Offsets must be noted in rising order of `to`.
    pub(super) fn note(&mut self, to: usize, from: usize) {
        if let Some(&(last_to, last_from)) = self.runs.last()
            && large(last_from).checked_add(to - large(last_to)) == Some(from)
        {
            return; // the run goes on
        }
        self.runs.push((small(to), small(from)));
    }

    /// Where the derived offset `to` came from.
    pub(super) fn origin(&self, to: usize) -> usize {
        let after = self.runs.partition_point(|&(start, _)| large(start) <= to);
        match after.checked_sub(1).and_then(|i| self.runs.get(i)) {
            // Never past the origin of the next run: what was left out between two runs belongs to neither.
            Some(&(start, from)) => {
                let origin = large(from) + (to - large(start));
                match self.runs.get(after) {
                    Some(&(_, next)) if next > from => origin.min(large(next)),
                    _ => origin,
                }
            }
            None => 0,
        }
    }

    /// The first derived offset that came from `from` or from behind it.
    pub(super) fn derived(&self, from: usize) -> usize {
        let after = self.runs.partition_point(|&(_, start)| large(start) <= from);
        let next = self.runs.get(after).map_or(usize::MAX, |&(to, _)| large(to));
        match after.checked_sub(1).and_then(|i| self.runs.get(i)) {
            Some(&(to, start)) => (large(to) + (from - large(start))).min(next),
            None => 0,
        }
    }
}

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
pub(super) struct LineStarts(Vec<u32>);

impl LineStarts {
    pub(super) fn of(text: &str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| small(i + 1));
        LineStarts(std::iter::once(0).chain(after_breaks).collect())
    }

    /// The line that holds the offset, counted from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|&start| large(start) <= offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_lead_back() {
        let mut map = OffsetMap::default();
        for (to, from) in [(0, 5), (1, 6), (2, 9), (3, 10)] {
            map.note(to, from);
        }
        assert_eq!(map.runs.len(), 2);
        assert_eq!([0, 1, 2, 3].map(|i| map.origin(i)), [5, 6, 9, 10]);
        assert_eq!([0, 5, 6, 7, 8, 9, 10].map(|i| map.derived(i)), [0, 0, 1, 2, 2, 2, 3]);
    }

    #[test]
    fn lines_count_from_one() {
        let lines = LineStarts::of("a\nbc\n");
        assert_eq!([0, 1, 2, 3, 5].map(|i| lines.line(i)), [1, 1, 2, 2, 3]);
    }
}
