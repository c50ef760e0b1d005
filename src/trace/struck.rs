//! Words that are struck out: `~~` on both sides, or the elements of HTML for them. They are no text any more.

use std::ops::Range;

use super::inline::Char;

const ELEMENTS: &[&str] = &["del", "s", "strike"];

/// A longer tag is none.
const LONGEST_TAG: usize = 2048;

/// The ranges that are struck out, marks included, in rising order.
pub(super) fn ranges(chars: &[Char]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut waves: Option<usize> = None;
    // Where the outermost element begins, and how many are open.
    let mut element: Option<(usize, usize)> = None;
    let at = |i: usize| chars.get(i).map(|c| c.0);
    let mut i = 0;
    while let Some(c) = at(i) {
        match c {
            '\\' => i += 1,
            '~' if at(i + 1) == Some('~') => {
                match waves.take() {
                    Some(start) if i > start + 2 => found.push(start..i + 2),
                    _ => waves = Some(i),
                }
                i += 1;
            }
            '<' => {
                if let Some((closing, after)) = tag(chars, i) {
                    element = match (element, closing) {
                        (None, false) => Some((i, 1)),
                        (None, true) => None,
                        (Some((start, depth)), false) => Some((start, depth + 1)),
                        (Some((start, 1)), true) => {
                            found.push(start..after);
                            None
                        }
                        (Some((start, depth)), true) => Some((start, depth - 1)),
                    };
                    i = after - 1;
                }
            }
            _ => {}
        }
        i += 1;
    }
    // What is not ended is struck out to the end of its paragraph.
    found.extend(element.map(|(start, _)| start..chars.len()));
    found.sort_by_key(|range| range.start);
    found
}

/// Whether the tag at `start` ends one of the elements, and where it ends itself.
fn tag(chars: &[Char], start: usize) -> Option<(bool, usize)> {
    let mut i = start + 1;
    let closing = chars.get(i)?.0 == '/';
    i += usize::from(closing);
    let name: String = chars.get(i..)?.iter().take(7).map(|c| c.0.to_ascii_lowercase()).take_while(char::is_ascii_alphanumeric).collect();
    if !ELEMENTS.contains(&name.as_str()) || !matches!(chars.get(i + name.len())?.0, '>' | ' ' | '\n' | '/') {
        return None;
    }
    let end = chars.get(i..)?.iter().take(LONGEST_TAG).position(|c| c.0 == '>')?;
    Some((closing, i + end + 1))
}
