//! Markdown's blocks, as far as a policy's text needs them: which lines belong together and what they are.

use std::ops::Range;

use super::html_block::HtmlBlocks;
use super::lines::{self, Marker};

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A heading with its number of `#`.
    Heading(u8),
    /// A paragraph, also in a block quote.
    Paragraph,
    /// One list item.
    Item,
    /// One line of a code block.
    Line,
    /// One row of a table.
    Row,
    /// Lines in HTML.
    Html,
}

/// One block: its lines as byte ranges of the source, without markers and indentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: BlockKind,
    pub(super) lines: Vec<Range<usize>>,
    /// A row that names the columns of those below it.
    pub(super) head: bool,
}

impl Block {
    fn of(kind: BlockKind, line: Range<usize>) -> Self {
        Block { kind, lines: Vec::from([line]), head: false }
    }
}

/// Splits a text into blocks, in one pass over its lines.
pub(super) fn split(source: &str) -> Vec<Block> {
    let mut out = Blocks::default();
    let mut start = lines::front_matter(source);
    let mut html = HtmlBlocks::default();
    while let Some(line) = source.get(start..).and_then(|rest| rest.split_inclusive('\n').next()) {
        if out.fence.is_none()
            && let Some(len) = html.block(source, start)
        {
            out.alone(BlockKind::Html, start..start + len);
            start += len;
            continue;
        }
        out.line(source, start..start + line.trim_end_matches(['\n', '\r']).len());
        start += line.len();
    }
    out.close();
    out.done
}

#[derive(Default)]
struct Blocks {
    done: Vec<Block>,
    open: Option<Block>,
    fence: Option<&'static str>,
    quoted: bool,
    /// The lines of a table go on, whether or not they begin with a bar.
    table: bool,
}

impl Blocks {
    fn close(&mut self) {
        self.done.extend(self.open.take());
    }

    fn alone(&mut self, kind: BlockKind, line: Range<usize>) {
        self.close();
        self.done.push(Block::of(kind, line));
    }

    fn line(&mut self, source: &str, whole: Range<usize>) {
        let (line, quoted) = lines::unquote(source, whole);
        let text = source.get(line.clone()).unwrap_or_default();
        if let Some(fence) = self.fence {
            match lines::fence(text) {
                Some(end) if end == fence => self.fence = None,
                _ => self.alone(BlockKind::Line, line),
            }
            return;
        }
        if quoted && !self.quoted {
            self.close();
        }
        self.table &= text.contains('|');
        self.quoted = quoted;
        if let Some(fence) = lines::fence(text) {
            self.close();
            self.fence = Some(fence);
        } else if text.trim().is_empty() {
            self.close();
        } else if let Some(level) = self.underline(text) {
            if let Some(open) = self.open.as_mut() {
                open.kind = BlockKind::Heading(level);
            }
            self.close();
        } else if lines::is_table_rule(text) {
            self.table_rule(source);
        } else if lines::is_rule(text) || lines::is_reference(text) {
            self.close();
        } else if let Some((level, title)) = lines::heading(text) {
            self.alone(BlockKind::Heading(level), line.start + title.start..line.start + title.end);
        } else if text.starts_with('|') || self.table {
            self.alone(BlockKind::Row, lines::cells(source, line));
        } else {
            self.prose(text, line);
        }
    }

    /// The line between a table's head and body: the line before it names the columns, with or without bars at its ends.
    fn table_rule(&mut self, source: &str) {
        match self.open.take() {
            Some(Block { kind: BlockKind::Paragraph, lines, .. })
                if lines.len() == 1 && lines.iter().any(|line| source.get(line.clone()).is_some_and(|text| text.contains('|'))) =>
            {
                self.done.extend(lines.into_iter().map(|line| Block::of(BlockKind::Row, lines::cells(source, line))));
            }
            open => self.done.extend(open),
        }
        if let Some(row) = self.done.last_mut().filter(|block| block.kind == BlockKind::Row) {
            row.head = true;
        }
        self.table = true;
    }

    /// A line of a paragraph or list item.
    fn prose(&mut self, text: &str, line: Range<usize>) {
        let interrupts = |marker: &Marker| match &self.open {
            // A number at the start of a wrapped line is rarely a list; only a first item may follow a paragraph directly.
            Some(open) if open.kind == BlockKind::Paragraph => marker.bullet || marker.first,
            _ => true,
        };
        if let Some(marker) = lines::marker(text).filter(interrupts) {
            self.close();
            self.open = Some(Block::of(BlockKind::Item, line.start + marker.len..line.end));
        } else {
            let open = self.open.get_or_insert_with(|| Block { kind: BlockKind::Paragraph, lines: Vec::new(), head: false });
            open.lines.push(line);
        }
    }

    /// The level of the heading that a line of `=` or `-` makes of the one line above it.
    fn underline(&self, text: &str) -> Option<u8> {
        let open = self.open.as_ref()?;
        if open.kind != BlockKind::Paragraph || open.lines.len() != 1 {
            return None;
        }
        let text = text.trim_end();
        match text.bytes().next()? {
            b'=' if text.bytes().all(|b| b == b'=') => Some(1),
            b'-' if text.bytes().all(|b| b == b'-') => Some(2),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> Vec<(BlockKind, String)> {
        let text = |b: &Block| b.lines.iter().map(|l| source.get(l.clone()).unwrap_or("?")).collect::<Vec<_>>().join("/");
        split(source).iter().map(|b| (b.kind, text(b))).collect()
    }

    #[test]
    fn paragraphs_items_and_headings() {
        use BlockKind::*;
        let source = "## Heading ##\nOne\ntwo\n\n  * item\n    goes on\n  * next\n1. first\n\n> quoted\n> on\n\nTitle\n-----\n* * *\n";
        let expected = [
            (Heading(2), "Heading"),
            (Paragraph, "One/two"),
            (Item, "item/goes on"),
            (Item, "next"),
            (Item, "first"),
            (Paragraph, "quoted/on"),
            (Heading(2), "Title"),
        ];
        assert_eq!(shown(source), expected.map(|(k, t)| (k, t.to_owned())));
    }

    #[test]
    fn a_wrapped_number_is_no_list() {
        assert_eq!(shown("We moved in\n2015. It rained.").len(), 1);
        assert_eq!(shown("Two steps:\n1. go\n2. stay").len(), 3);
    }

    #[test]
    fn front_matter_is_no_text() {
        assert_eq!(shown("---\ntitle: Bread\n---\nWe bake.\n"), [(BlockKind::Paragraph, "We bake.".to_owned())]);
        assert_eq!(shown("---\nWe bake.\n\nWe eat.").len(), 2);
    }

    #[test]
    fn tables_and_fences_are_lines() {
        let kinds: Vec<_> = shown("| a | b |\n|---|---|\n| c | d |\n```\n# x\n```\n").into_iter().map(|(_, t)| t).collect();
        assert_eq!(kinds, ["a | b", "c | d", "# x"]);
    }
}
