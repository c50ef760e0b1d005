//! The text of a policy as a reader sees it, with the way back to its file.

use std::ops::Range;

use super::blocks::{self, Block, BlockKind};
use super::index::Index;
use super::inline::{self, Char};
use super::key::{self, Key};
use super::map::{LineStarts, OffsetMap};
use super::path::Titles;
use super::pieces;
use super::section::{self, Section};
use super::sentences;
use super::tidy::Tidy;
use super::titles;

/// A policy's text without its Markdown: sentences in order, and the sections they stand in.
#[derive(Debug, Clone)]
pub struct SourceText {
    pub(super) plain: String,
    pub(super) origin: OffsetMap,
    pub(super) lines: LineStarts,
    pub(super) sentences: Vec<Sentence>,
    pub(super) sections: Vec<Section>,
    pub(super) titles: Titles,
    pub(super) key: Key,
    pub(super) index: Index,
}

/// One unit of the text: a sentence, a list item or its lead-in, a line of an address or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sentence {
    /// Where it stands in [`SourceText::plain`].
    pub range: Range<usize>,
    /// The innermost section it stands in, as an index into [`SourceText::sections`].
    pub section: Option<usize>,
}

impl SourceText {
    /// Reads a Markdown text. Every text is one: what is no Markdown is plain text.
    pub fn parse(source: &str) -> Self {
        let mut builder = Builder::default();
        for block in blocks::split(source) {
            builder.block(source, &block);
        }
        let Builder { out, sentences, mut sections } = builder;
        section::close(&mut sections, out.text.len());
        let (plain, origin, lines) = (out.text, out.map, LineStarts::of(source));
        let titles = Titles::of(&plain, &sections);
        let key = key::of(&plain);
        let index = Index::of(&key.text);
        SourceText { plain, origin, lines, sentences, sections, titles, key, index }
    }

    /// The text as a reader sees it; each block and each hard line break begins a line.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// The text of a range of [`SourceText::plain`].
    pub fn text(&self, range: &Range<usize>) -> &str {
        self.plain.get(range.clone()).unwrap_or_default()
    }

    /// The sentences in the order of the text.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The sections in the order of the text.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The line of the file that an offset of [`SourceText::plain`] came from, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.lines.line(self.origin.origin(offset))
    }
}

#[derive(Default)]
struct Builder {
    out: Tidy,
    sentences: Vec<Sentence>,
    sections: Vec<Section>,
}

impl Builder {
    fn block(&mut self, source: &str, block: &Block) {
        for (i, piece) in pieces::of(source, block).iter().enumerate() {
            self.out.end_line(piece.first().map_or(0, |c| c.1));
            match block.kind {
                BlockKind::Heading(level) => self.title(piece, level),
                BlockKind::Paragraph => self.paragraph(piece, i == 0),
                BlockKind::Item => {
                    // An item's own title is no part of its first sentence, but too small to be a section.
                    let title = title_of(piece).filter(|title| !title.whole).map_or(0, |title| title.len);
                    inline::write(piece.get(..title).unwrap_or_default(), &mut self.out);
                    self.prose(piece.get(title..).unwrap_or_default(), true);
                }
                BlockKind::Line => self.prose(piece, false),
            }
        }
    }

    fn paragraph(&mut self, piece: &[Char], first: bool) {
        let title = title_of(piece).filter(|title| title.whole || first);
        let (head, rest) = piece.split_at_checked(title.map_or(0, |title| title.len)).unwrap_or((&[], piece));
        if let Some(title) = title {
            self.title(head, if title.whole { section::BOLD_LINE } else { section::OPENING_WORDS });
        }
        self.prose(rest, true);
    }

    fn title(&mut self, chars: &[Char], rank: u8) {
        let start = self.out.text.len();
        inline::write(chars, &mut self.out);
        if self.out.text.len() > start {
            self.sections.push(Section::open(rank, start..self.out.text.len()));
        }
    }

    /// Writes running text and notes its units; a line of a table or of code is one whatever it holds.
    fn prose(&mut self, chars: &[Char], cut: bool) {
        let start = self.out.text.len();
        inline::write(chars, &mut self.out);
        let written = self.out.text.get(start..).unwrap_or_default();
        let section = self.sections.len().checked_sub(1);
        let found = if cut { sentences::split(written) } else { sentences::whole(written) };
        let moved = found.into_iter().map(|r| Sentence { range: r.start + start..r.end + start, section });
        self.sentences.extend(moved);
    }
}

fn title_of(piece: &[Char]) -> Option<titles::BoldTitle> {
    let title = titles::of(piece)?;
    let whole: String = piece.iter().take(200).map(|c| c.0).collect();
    (piece.len() >= 200 || !titles::is_date_line(&whole)).then_some(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(source: &str) -> Vec<(usize, String)> {
        let text = SourceText::parse(source);
        text.sentences().iter().map(|s| (text.line(s.range.start), text.text(&s.range).to_owned())).collect()
    }

    #[test]
    fn titles_are_no_sentences() {
        let source = "# Bread\n\n**RYE**\n\n**Dark.** We bake it. We eat it.\n\n**We sell it. You buy it.**\n";
        let shown = [(5, "We bake it."), (5, "We eat it."), (7, "We sell it."), (7, "You buy it.")];
        assert_eq!(units(source), shown.map(|(line, text)| (line, text.to_owned())));
        let text = SourceText::parse(source);
        let titles: Vec<(u8, &str)> = text.sections().iter().map(|s| (s.rank, text.text(&s.title))).collect();
        assert_eq!(titles, [(1, "Bread"), (7, "RYE"), (8, "Dark.")]);
    }

    #[test]
    fn items_lines_and_dates_are_units() {
        let source = "We bake:\n\n* rye;\n* **White:** for cakes.\n\nMill Ltd.  \nMain Road\n\n**Last updated:** 3 May 2018\n\n| A. B. | C |\n";
        let shown = ["We bake:", "rye;", "for cakes.", "Mill Ltd.", "Main Road", "Last updated: 3 May 2018", "A. B. | C"];
        assert_eq!(units(source).into_iter().map(|u| u.1).collect::<Vec<_>>(), shown);
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let shown = [(2, "We bake [it]."), (3, "We eat it all.")];
        assert_eq!(units("\n> We bake \\[it\\].\n> We *eat*\n> it all."), shown.map(|(line, text)| (line, text.to_owned())));
    }
}
