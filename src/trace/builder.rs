//! Puts a text together from its blocks, whatever it was written in: plain text, sentences, sections and rows of tables.
//!
//! A block's characters come in the notation of Markdown: `**` around bold words, a backslash before each sign that is meant as such. Readers of other
//! formats write that notation, so that titles and sentences are found in one place only.

use std::ops::Range;

use super::blocks::BlockKind;
use super::inline::{self, Char};
use super::rows::Row;
use super::section::{self, Section};
use super::sentences;
use super::source_text::Sentence;
use super::tidy::Tidy;
use super::titles;

/// A longer piece is cut at a blank, which bounds what is held at once. No real paragraph comes near it.
const LONGEST_PIECE: usize = 1 << 18;

/// Words that announce a list of the text's own headings, and say nothing else.
const CONTENTS: &[&str] =
    &["contents", "table of contents", "on this page", "in this policy", "inhalt", "inhaltsverzeichnis", "sommaire", "table des matières", "índice"];

#[derive(Default)]
pub(super) struct Builder {
    pub(super) out: Tidy,
    pub(super) sentences: Vec<Sentence>,
    pub(super) sections: Vec<Section>,
    pub(super) rows: Vec<Row>,
    /// The row that holds the headings of the columns of the table that is being written.
    head: Option<usize>,
    /// The first section of the file that is being written: those of one file hold nothing of the next.
    first_section: usize,
}

impl Builder {
    /// Begins a file: no section of the one before reaches into it.
    pub(super) fn begin_file(&mut self, from: usize) {
        self.end_file();
        self.out.end_line(from);
    }

    /// Ends a file.
    pub(super) fn end_file(&mut self) {
        let end = self.out.text.len();
        section::close(&mut self.sections, self.first_section, end);
        self.first_section = self.sections.len();
        self.head = None;
    }

    /// Writes a block, piece by piece; a hard line break begins a piece.
    pub(super) fn block(&mut self, kind: BlockKind, pieces: &[Vec<Char>]) {
        for (i, piece) in pieces.iter().enumerate() {
            for piece in cut(piece) {
                self.piece(kind, piece, i == 0);
            }
        }
    }

    /// Ends a table: the next row's columns have headings of their own.
    pub(super) fn end_table(&mut self) {
        self.head = None;
    }

    /// Writes a row of a table as one unit, and notes its cells. A table's `head` names the columns of the rows below it.
    pub(super) fn row(&mut self, cells: &[Vec<Char>], head: bool) {
        self.out.end_line(cells.iter().flatten().next().map_or(0, |c| c.1));
        let start = self.out.text.len();
        let mut written: Vec<Range<usize>> = Vec::with_capacity(cells.len());
        for cell in cells {
            if cell.iter().any(|c| !c.0.is_whitespace()) && self.out.text.len() > start {
                let at = cell.first().map_or(0, |c| c.1);
                [' ', '|', ' '].into_iter().for_each(|c| self.out.push(c, at));
            }
            // The blank before the cell is held back until its first letter.
            let before = self.out.text.len();
            inline::write(cell, &mut self.out);
            let text = self.out.text.get(before..).unwrap_or_default();
            let blank = text.len() - text.trim_start().len();
            written.push(before + blank..self.out.text.len().max(before + blank));
        }
        let text = self.out.text.get(start..).unwrap_or_default();
        let section = self.section();
        let Some(found) = sentences::whole(text).first().map(|r| r.start + start..r.end + start) else { return };
        let row = Row { sentence: self.sentences.len(), head: self.head, cells: written };
        self.sentences.push(Sentence::new(found, section));
        if head {
            self.head = Some(self.rows.len());
        }
        self.rows.push(row);
    }

    fn piece(&mut self, kind: BlockKind, piece: &[Char], first: bool) {
        if matches!(kind, BlockKind::Item | BlockKind::Paragraph) && (inline::is_jump(piece) || is_contents(piece)) {
            return;
        }
        self.out.end_line(piece.first().map_or(0, |c| c.1));
        if kind != BlockKind::Line {
            self.end_table();
        }
        match kind {
            BlockKind::Heading(level) => self.title(piece, level),
            BlockKind::Paragraph => self.paragraph(piece, first),
            BlockKind::Item => {
                // An item's own title is no part of its first sentence, but too small to be a section.
                let title = title_of(piece).filter(|title| !title.whole).map_or(0, |title| title.len);
                inline::write(piece.get(..title).unwrap_or_default(), &mut self.out);
                self.prose(piece.get(title..).unwrap_or_default(), true);
            }
            BlockKind::Line | BlockKind::Row | BlockKind::Html => self.prose(piece, false),
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

    /// Writes running text and notes its units; a line of code is one whatever it holds.
    fn prose(&mut self, chars: &[Char], cut: bool) {
        let start = self.out.text.len();
        inline::write(chars, &mut self.out);
        let written = self.out.text.get(start..).unwrap_or_default();
        let section = self.section();
        let found = if cut { sentences::split(written) } else { sentences::whole(written) };
        let moved = found.into_iter().map(|r| Sentence::new(r.start + start..r.end + start, section));
        self.sentences.extend(moved);
    }

    /// The section that was begun last, if it is one of this file.
    fn section(&self) -> Option<usize> {
        self.sections.len().checked_sub(1).filter(|&last| last >= self.first_section)
    }
}

/// A piece in parts that are not too long to be held.
fn cut(piece: &[Char]) -> impl Iterator<Item = &[Char]> {
    let mut rest = piece;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = rest.len().min(LONGEST_PIECE);
        if end < rest.len() {
            // Without any blank, it is cut where it is.
            end = rest.get(..end)?.iter().rposition(|c| c.0.is_whitespace()).filter(|&blank| blank > 0).unwrap_or(end);
        }
        let (now, later) = rest.split_at_checked(end)?;
        rest = later;
        Some(now)
    })
}

fn is_contents(piece: &[Char]) -> bool {
    let words: String = piece.iter().take(80).map(|c| c.0).filter(|c| c.is_alphanumeric() || c.is_whitespace()).collect();
    CONTENTS.contains(&words.trim().to_lowercase().as_str())
}

fn title_of(piece: &[Char]) -> Option<titles::BoldTitle> {
    let title = titles::of(piece)?;
    let whole: String = piece.iter().take(200).map(|c| c.0).collect();
    (piece.len() >= 200 || !titles::is_date_line(&whole)).then_some(title)
}
