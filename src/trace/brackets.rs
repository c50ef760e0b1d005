//! Which bracket closes which, and which of them make a link. One pass, so that a million `[` cost no more than a million letters.

use super::inline::Char;

/// A target that is longer is none; this also bounds the work for parentheses within parentheses.
const LONGEST_TARGET: usize = 2048;

/// For every opening bracket or parenthesis the index of its closing one; 0 where there is none, since nothing closes at 0.
pub(super) struct Brackets(Vec<usize>);

/// A link's parts: where its text ends and where what follows begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) text_end: usize,
    pub(super) after: usize,
}

impl Brackets {
    pub(super) fn of(chars: &[Char]) -> Self {
        let mut closing = vec![0; chars.len()];
        // Square and round brackets are paired apart: a stray parenthesis in a link's text must not hide the link.
        let (mut square, mut round): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        let mut escaped = false;
        for (i, &(c, _)) in chars.iter().enumerate() {
            if std::mem::take(&mut escaped) {
                continue;
            }
            let opened = match c {
                '\\' => {
                    escaped = true;
                    None
                }
                '[' => {
                    square.push(i);
                    None
                }
                '(' => {
                    round.push(i);
                    None
                }
                ']' => square.pop(),
                ')' => round.pop(),
                _ => None,
            };
            if let Some(slot) = opened.and_then(|open| closing.get_mut(open)) {
                *slot = i;
            }
        }
        Brackets(closing)
    }

    fn close(&self, open: usize) -> Option<usize> {
        self.0.get(open).copied().filter(|&close| close > 0)
    }

    /// The link whose text opens at `open`: `[text](target)` or `[text][name]`.
    pub(super) fn link(&self, chars: &[Char], open: usize) -> Option<Link> {
        let text_end = self.close(open)?;
        let target = text_end + 1;
        let &(next, _) = chars.get(target)?;
        if next != '(' && next != '[' {
            return None;
        }
        let close = self.close(target)?;
        let is_target = next == '[' || is_target(chars.get(target + 1..close)?);
        is_target.then_some(Link { text_end, after: close + 1 })
    }
}

/// Whether what stands in the parentheses is a link's target, with or without a title, and not a remark.
fn is_target(inner: &[Char]) -> bool {
    if inner.len() > LONGEST_TARGET {
        return false;
    }
    let mut rest =
        inner.iter().map(|&(c, _)| c).skip_while(|c| c.is_whitespace()).skip_while(|c| !c.is_whitespace()).skip_while(|c| c.is_whitespace());
    matches!(rest.next(), None | Some('"' | '\'' | '(' | '“'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<&str> {
        let chars: Vec<Char> = text.char_indices().map(|(i, c)| (c, i)).collect();
        let brackets = Brackets::of(&chars);
        let open = chars.iter().enumerate().filter(|(_, c)| c.0 == '[').map(|(i, _)| i);
        open.filter_map(|i| text.get(i + 1..brackets.link(&chars, i)?.text_end)).collect()
    }

    #[test]
    fn links_and_remarks() {
        assert_eq!(links("([a](b(c)) and [d](e \"f\") [g][h]"), ["a", "d", "g"]);
        assert!(links("[a] (b) [c](not a target) [d]").is_empty());
    }
}
