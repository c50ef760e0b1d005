//! Inline Markdown: what a reader sees of it. Emphasis, links, tags and escapes go; their text stays.

use super::brackets::{Brackets, Link};
use super::entities;
use super::struck;
use super::tidy::{Tidy, is_invisible};

/// A character of the source and its byte offset.
pub(super) type Char = (char, usize);

/// A tag or a link target that is longer than this is none.
const LONGEST_TAG: usize = 2048;

/// Whether Markdown's inline notation takes a sign for its own, so that a backslash has to stand before it where it is meant as such.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '`' | '~' | '!' | '|')
}

/// Writes what a reader sees of a piece of Markdown.
pub(super) fn write(chars: &[Char], out: &mut Tidy) {
    let brackets = Brackets::of(chars);
    let underscores = paired_underscores(chars);
    let struck = struck::ranges(chars);
    let mut struck = struck.iter().peekable();
    let at = |i: usize| chars.get(i).map(|c| c.0);
    let mut links: Vec<Link> = Vec::new();
    let mut next_angle = 0;
    let mut i = 0;
    while let Some(&(c, offset)) = chars.get(i) {
        if let Some(link) = links.pop_if(|link| link.text_end == i) {
            i = link.after;
            continue;
        }
        if let Some(range) = struck.next_if(|range| range.start <= i) {
            // Nested and overlapping ones end with the last.
            if range.end > i {
                i = range.end;
                links.retain(|link| link.text_end >= i);
                continue;
            }
        }
        let mut step = 1;
        match c {
            '\\' if at(i + 1).is_some_and(|next| next.is_ascii_punctuation()) => {
                out.push(at(i + 1).unwrap_or(c), offset + 1);
                step = 2;
            }
            '!' if at(i + 1) == Some('[') && brackets.link(chars, i + 1).is_some() => {}
            '[' => match brackets.link(chars, i) {
                Some(link) => links.push(link),
                None => out.push(c, offset),
            },
            '<' => {
                if next_angle <= i {
                    next_angle = (i + 1..chars.len()).find(|&j| at(j) == Some('>')).unwrap_or(usize::MAX);
                }
                match chars.get(i + 1..next_angle).filter(|inner| inner.len() <= LONGEST_TAG).map(angle) {
                    Some(Angle::Shown) => {
                        chars.get(i + 1..next_angle).unwrap_or_default().iter().for_each(|&(c, o)| out.push(c, o));
                        step = next_angle + 1 - i;
                    }
                    Some(Angle::Hidden) => step = next_angle + 1 - i,
                    Some(Angle::Text) | None => out.push(c, offset),
                }
            }
            '&' => match entities::at(chars, i) {
                Some((shown, len)) => {
                    out.push(shown, offset);
                    step = len;
                }
                None => out.push(c, offset),
            },
            '*' => {
                let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
                // A lone star between blanks is a sign of the text ("5 * 3"); every other one is emphasis.
                if i > 0 && spaced(at(i - 1)) && spaced(at(i + 1)) && at(i + 1).is_some() {
                    out.push(c, offset);
                }
            }
            '_' if underscores.binary_search(&i).is_ok() => {}
            '`' => {}
            _ if is_invisible(c) => {}
            _ => out.push(c, offset),
        }
        i += step;
    }
}

/// Whether a piece is nothing but a link to a place of the same text, as in a table of contents.
pub(super) fn is_jump(chars: &[Char]) -> bool {
    let blank = |c: &&Char| c.0.is_whitespace() || matches!(c.0, '*' | '_');
    let start = chars.iter().take_while(blank).count();
    let end = chars.len() - chars.iter().rev().take_while(blank).count();
    let Some(inner) = chars.get(start..end).filter(|inner| inner.first().is_some_and(|c| c.0 == '[')) else { return false };
    // No title is as long as this.
    if inner.len() > LONGEST_TAG {
        return false;
    }
    let link = Brackets::of(inner).link(inner, 0).filter(|link| link.after == inner.len());
    link.and_then(|link| inner.get(link.text_end..)).is_some_and(|target| target.iter().any(|c| c.0 == '#'))
}

enum Angle {
    Shown,
    Hidden,
    Text,
}

/// What stands between `<` and `>`: a bare address, a tag or comment, or ordinary text.
fn angle(inner: &[Char]) -> Angle {
    let has = |wanted: fn(char) -> bool| inner.iter().any(|&(c, _)| wanted(c));
    let first = inner.first().map_or(' ', |c| c.0);
    if has(|c| c == '<') || !(first.is_ascii_alphabetic() || matches!(first, '/' | '!')) {
        Angle::Text
    } else if has(|c| matches!(c, ':' | '@')) && !has(char::is_whitespace) {
        Angle::Shown
    } else {
        Angle::Hidden
    }
}

/// Underscores that open and close emphasis, in rising order; all others (`_ga`, `snake_case`) are text.
fn paired_underscores(chars: &[Char]) -> Vec<usize> {
    let word = |i: Option<usize>| i.and_then(|i| chars.get(i)).is_some_and(|c| c.0.is_alphanumeric());
    let blank = |i: Option<usize>| i.and_then(|i| chars.get(i)).is_none_or(|c| c.0.is_whitespace());
    let (mut open, mut paired) = (Vec::new(), Vec::new());
    for (i, _) in chars.iter().enumerate().filter(|(_, c)| c.0 == '_') {
        let (before, after) = (i.checked_sub(1), Some(i + 1));
        if !blank(before) && !word(after) && !open.is_empty() {
            paired.extend(open.pop());
            paired.push(i);
        } else if !blank(after) && !word(before) {
            open.push(i);
        }
    }
    paired.sort_unstable();
    paired
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let chars: Vec<Char> = text.char_indices().map(|(i, c)| (c, i)).collect();
        let mut out = Tidy::default();
        write(&chars, &mut out);
        out.text
    }

    #[test]
    fn emphasis_goes() {
        assert_eq!(shown("the “ **Shop** ”, **_our_ house** and __it__"), "the “Shop”, our house and it");
        assert_eq!(shown("5 * 3, _ga and snake_case, ~~old~~"), "5 * 3, _ga and snake_case,");
    }

    #[test]
    fn struck_out_words_go() {
        assert_eq!(shown("We do <del>not</del> sell data. We ~~never~~ share it."), "We do sell data. We share it.");
        assert_eq!(shown("a ~~b [c~~ d](e) f <S class=x>g <s>h</s></s> i ~~ j <del>k"), "a d](e) f i ~~ j");
        assert_eq!(shown("\\~~a\\~~ <strong>b</strong> ~~[c](d)~~ e"), "~~a~~ b e");
    }

    #[test]
    fn jumps_are_told_from_links() {
        let is_jump = |text: &str| super::is_jump(&text.char_indices().map(|(i, c)| (c, i)).collect::<Vec<_>>());
        assert!(is_jump("[1. What](#what)") && is_jump(" **[Up](https://a.example/b#c)** "));
        assert!(!is_jump("[What](/what)") && !is_jump("[a](#b) c") && !is_jump("[a](#b), [c](#d)"));
    }

    #[test]
    fn links_leave_their_text() {
        assert_eq!(shown("see [our **rules**](https://x.example/a_(b) \"t\"), ![logo](a.png)."), "see our rules, logo.");
        assert_eq!(shown("[![logo](a.png) home](b) [c][d] [e]"), "logo home c [e]");
        assert_eq!(shown("<https://x.example/?a=b> <me@x.example> <b class=\"c\">d</b> a < b"), "https://x.example/?a=b me@x.example d a < b");
    }

    #[test]
    fn escapes_and_entities() {
        assert_eq!(shown("1\\. A \\* b &amp; c&nbsp;d &copy &#8217;"), "1. A * b & c d &copy ’");
    }
}
