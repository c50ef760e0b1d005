//! The lines of a block as a reader sees them: wrapped lines are joined, hard line breaks kept.

use super::blocks::{Block, BlockKind};
use super::inline::Char;
use super::titles;

/// Cuts a block at its hard line breaks and around lines that are titles.
pub(super) fn of(source: &str, block: &Block) -> Vec<Vec<Char>> {
    let mut pieces = Pieces { done: Vec::new(), open: Vec::new() };
    let lines: Vec<&str> = block.lines.iter().map(|line| source.get(line.clone()).unwrap_or_default()).collect();
    for (i, (range, text)) in block.lines.iter().zip(&lines).enumerate() {
        let stands_alone = block.kind == BlockKind::Paragraph
            && lines.len() > 1
            && pieces.may_begin_title()
            && !lines.get(i + 1).is_some_and(|next| next.starts_with(char::is_lowercase))
            && is_title_line(text);
        if stands_alone {
            pieces.cut();
        }
        pieces.line(text, range.start, block.kind);
        let hard = text.ends_with("  ") || text.ends_with('\\') && !text.ends_with("\\\\");
        if stands_alone || hard && !matches!(block.kind, BlockKind::Heading(_)) {
            pieces.cut();
        }
    }
    pieces.cut();
    pieces.done
}

struct Pieces {
    done: Vec<Vec<Char>>,
    open: Vec<Char>,
}

impl Pieces {
    fn cut(&mut self) {
        if self.open.iter().any(|c| !c.0.is_whitespace()) {
            self.done.push(std::mem::take(&mut self.open));
        }
    }

    /// A title may follow nothing or a finished sentence, but not half a one.
    fn may_begin_title(&self) -> bool {
        let last = self.open.iter().rev().map(|c| c.0).find(|c| !c.is_whitespace());
        last.is_none_or(|c| matches!(c, '.' | '!' | '?' | ':' | ';' | '*' | '_'))
    }

    fn line(&mut self, text: &str, start: usize, kind: BlockKind) {
        let text = text.trim_end();
        // The backslash of a hard break is no part of the text.
        let text = text.strip_suffix('\\').filter(|rest| !rest.ends_with('\\')).unwrap_or(text);
        if !self.open.is_empty() {
            self.open.push(('\n', start));
        }
        let mut skip_to = 0;
        for (i, c) in text.char_indices() {
            if i < skip_to {
                continue;
            }
            if c == '<'
                && let Some(len) = break_tag(text.get(i..).unwrap_or_default())
            {
                if matches!(kind, BlockKind::Heading(_)) {
                    self.open.push((' ', start + i));
                } else {
                    self.cut();
                }
                skip_to = i + len;
            } else {
                self.open.push((c, start + i));
            }
        }
    }
}

fn is_title_line(text: &str) -> bool {
    let text = text.trim_end();
    if !text.starts_with("**") && !text.starts_with("__") {
        return false;
    }
    let chars: Vec<Char> = text.char_indices().map(|(i, c)| (c, i)).collect();
    titles::of(&chars).is_some_and(|title| title.whole)
}

/// The length of an HTML tag that begins a new line.
fn break_tag(text: &str) -> Option<usize> {
    const TAGS: &[&str] = &["br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"];
    let name = text.strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name);
    let len = name.bytes().take(6).take_while(u8::is_ascii_alphanumeric).count();
    let name = name.get(..len).unwrap_or_default();
    let known = TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name));
    // The end is only looked for behind a known name: a text of a million `<` has none.
    if known { text.bytes().take(256).position(|b| b == b'>').map(|end| end + 1) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> Vec<String> {
        let blocks = super::super::blocks::split(source);
        let pieces = blocks.iter().flat_map(|block| of(source, block));
        pieces.map(|piece| piece.iter().map(|c| c.0).collect()).collect()
    }

    #[test]
    fn hard_breaks_cut() {
        assert_eq!(shown("Bakery  \nMain Road\\\nTown<br/>Land\nside  \n"), ["Bakery", "Main Road", "Town", "Land\nside"]);
    }

    #[test]
    fn a_title_line_needs_no_empty_line() {
        assert_eq!(shown("**Our bread**\nWe bake.\n**Rye**\nGood."), ["**Our bread**", "We bake.", "**Rye**", "Good."]);
        assert_eq!(shown("**Acme**\nbakes with\n**Rye**\nflour"), ["**Acme**\nbakes with\n**Rye**\nflour"]);
    }
}
