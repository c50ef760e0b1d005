//! Sections: what a heading, a bold line or bold opening words begin, and how far it reaches.

use std::ops::Range;

/// The rank of a line that is bold as a whole, after the six ranks of headings.
pub(super) const BOLD_LINE: u8 = 7;
/// The rank of bold words that open a paragraph.
pub(super) const OPENING_WORDS: u8 = 8;

/// One section of a text. It includes its title and all sections of a lower rank up to the next of its own or a higher rank.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// 1 to 6 for headings, 7 for a bold line, 8 for bold words that open a paragraph.
    pub rank: u8,
    /// Where its title stands in the plain text.
    pub title: Range<usize>,
    /// Where it stands in the plain text, title included.
    pub range: Range<usize>,
    /// The section around it, as an index into the list of sections.
    pub parent: Option<usize>,
}

impl Section {
    pub(super) fn open(rank: u8, title: Range<usize>) -> Self {
        Section { rank, range: title.clone(), title, parent: None }
    }
}

/// Settles how far each section from the `first` on reaches and which one is around it.
pub(super) fn close(sections: &mut [Section], first: usize, end: usize) {
    let mut open: Vec<usize> = Vec::new();
    for i in first..sections.len() {
        let Some((rank, start)) = sections.get(i).map(|s| (s.rank, s.range.start)) else { break };
        while let Some(last) = open.last().and_then(|&j| sections.get_mut(j))
            && last.rank >= rank
        {
            last.range.end = start;
            open.pop();
        }
        if let Some(section) = sections.get_mut(i) {
            section.parent = open.last().copied();
        }
        open.push(i);
    }
    for i in open {
        if let Some(section) = sections.get_mut(i) {
            section.range.end = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_reaches_to_the_next_of_its_rank() {
        let ranks = [1, 8, 8, 7, 8, 2, 1];
        let mut sections: Vec<Section> = ranks.iter().enumerate().map(|(i, &rank)| Section::open(rank, 10 * i..10 * i + 1)).collect();
        close(&mut sections, 0, 99);
        let reached: Vec<(usize, Option<usize>)> = sections.iter().map(|s| (s.range.end, s.parent)).collect();
        assert_eq!(reached, [(60, None), (20, Some(0)), (30, Some(0)), (50, Some(0)), (50, Some(3)), (60, Some(0)), (99, None)]);
    }
}
