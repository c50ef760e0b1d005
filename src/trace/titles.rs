//! Bold words that stand for a heading: a line that is bold as a whole, or the words that open a paragraph.

use super::index::joins;
use super::inline::{self, Char};
use super::sentences;
use super::tidy::Tidy;

/// A bold line of more words than this that ends like a sentence is one, set in bold for weight.
const LONGEST_CLOSED_TITLE: usize = 12;

/// A title at the start of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BoldTitle {
    /// How many characters of the line it takes, with a stop or colon set after the bold words.
    pub(super) len: usize,
    /// Nothing else stands on the line.
    pub(super) whole: bool,
}

/// The title that a line opens with.
pub(super) fn of(chars: &[Char]) -> Option<BoldTitle> {
    let bold = bold_opening(chars)?;
    let at = |i: usize| chars.get(i).map(|c| c.0);
    let closed = matches!(at(bold), Some('.' | ':'));
    let len = if closed { bold + 1 } else { bold };
    let words = plain(chars.get(..bold)?);
    let ends = closed || words.ends_with(['.', ':', '?', '!']);
    let prose = sentences::split(&words).len() > 1 || ends && !words.ends_with(':') && words.split(' ').count() > LONGEST_CLOSED_TITLE;
    if words.is_empty() || prose || is_date_line(&words) {
        return None;
    }
    let next = chars.get(len..)?.iter().map(|c| c.0).find(|c| !c.is_whitespace());
    let whole = next.is_none();
    // "**B**read" is one word.
    if words.chars().next_back().zip(at(len)).is_some_and(|(last, next)| joins(last, next)) {
        return None;
    }
    // "**Acme** bakes bread" only stresses its subject; "**Bread** We bake" has a title that lacks its stop.
    let set_off = ends || next.is_none_or(|c| c.is_alphanumeric() && !c.is_lowercase() || matches!(c, '–' | '—' | '-' | '“' | '"'));
    set_off.then_some(BoldTitle { len, whole })
}

/// A line that only says when: it is a statement, however it is set.
pub(super) fn is_date_line(text: &str) -> bool {
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let year = |w: &str| w.len() == 4 && (w.starts_with("19") || w.starts_with("20")) && w.bytes().all(|b| b.is_ascii_digit());
    let said = ["date", "updated", "effective", "modified", "revised", "revision", "version", "posted", "stand", "jour", "since"];
    words().nth(12).is_none() && words().any(year) && words().any(|w| said.contains(&w.to_lowercase().as_str()))
}

/// The end of the bold words that open a line; several in a row count as one.
fn bold_opening(chars: &[Char]) -> Option<usize> {
    let at = |i: usize| chars.get(i).map(|c| c.0);
    let run = |from: usize, mark: char| (from..).take_while(|&i| at(i) == Some(mark)).count();
    let blanks = |from: usize| (from..).take_while(|&i| at(i).is_some_and(char::is_whitespace)).count();
    let mut end = None;
    let mut i = blanks(0);
    while let Some(mark @ ('*' | '_')) = at(i)
        && (2..=3).contains(&run(i, mark))
    {
        let mut j = i + run(i, mark);
        while run(j, mark) < 2 {
            j += if at(j)? == '\\' { 2 } else { 1 };
        }
        j += run(j, mark);
        end = Some(j);
        i = j + blanks(j);
    }
    end
}

fn plain(chars: &[Char]) -> String {
    let mut out = Tidy::default();
    inline::write(chars, &mut out);
    out.text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(text: &str) -> Option<(String, bool)> {
        let chars: Vec<Char> = text.char_indices().map(|(i, c)| (c, i)).collect();
        of(&chars).map(|t| (chars.iter().take(t.len).map(|c| c.0).collect(), t.whole))
    }

    #[test]
    fn whole_lines() {
        assert_eq!(title("**OUR BREAD**"), Some(("**OUR BREAD**".into(), true)));
        assert_eq!(title("**1. Our** **bread:**  "), Some(("**1. Our** **bread:**".into(), true)));
        assert_eq!(title("**We bake bread. We eat it.**"), None);
        assert_eq!(title("**By eating our bread you agree that it is bread and always was so.**"), None);
        assert_eq!(title("**Last updated: 3 May 2018**"), None);
    }

    #[test]
    fn opening_words() {
        assert_eq!(title("**Rye.**  We bake."), Some(("**Rye.**".into(), false)));
        assert_eq!(title("**Rye**. We bake."), Some(("**Rye**.".into(), false)));
        assert_eq!(title("__*Rye*__ We bake."), Some(("__*Rye*__".into(), false)));
        assert_eq!(title("**Acme** bakes."), None);
        assert_eq!(title("“ **Rye** ” means bread."), None);
        assert_eq!(title("**B**READ"), None);
        assert_eq!(title("**open"), None);
    }
}
