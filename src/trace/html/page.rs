//! A page while it is read: which elements are open, and the block that is being gathered.

use super::super::blocks::BlockKind;
use super::super::builder::Builder;
use super::super::inline::{Char, is_mark};
use super::elements::{self, Element};
use super::table::Table;
use super::tag::{Link, StartTag};

/// So many open elements are looked through for the one that ends, which bounds the work for a page of a million start tags.
const DEEPEST: usize = 512;

/// An element that is open.
struct Open {
    number: usize,
    element: Element,
    hidden: bool,
    heading: Option<u8>,
    link: Option<Link>,
}

pub(super) struct Page<'b> {
    builder: &'b mut Builder,
    open: Vec<Open>,
    /// How many elements of each number are open.
    count: [usize; elements::NUMBERS],
    hidden: usize,
    bold: usize,
    preformatted: usize,
    frames: usize,
    buttons: usize,
    heading: Option<u8>,
    link: Option<Link>,
    /// Nothing of the list item was read yet.
    fresh_item: bool,
    tables: Vec<Table>,
    piece: Vec<Char>,
    pieces: Vec<Vec<Char>>,
    /// `**` stands before words that are still open.
    bold_written: bool,
    /// How many letters of the block stand in links of each kind, and in none.
    letters: Letters,
}

#[derive(Default)]
struct Letters {
    here: usize,
    elsewhere: usize,
    others: usize,
}

impl<'b> Page<'b> {
    pub(super) fn new(builder: &'b mut Builder) -> Self {
        Page {
            builder,
            open: Vec::new(),
            count: [0; elements::NUMBERS],
            hidden: 0,
            bold: 0,
            preformatted: 0,
            frames: 0,
            buttons: 0,
            heading: None,
            link: None,
            fresh_item: false,
            tables: Vec::new(),
            piece: Vec::new(),
            pieces: Vec::new(),
            bold_written: false,
            letters: Letters::default(),
        }
    }

    pub(super) fn start(&mut self, tag: &StartTag, at: usize) {
        match tag.element {
            Element::Void => return,
            Element::Break if self.hidden > 0 => return,
            Element::Break => return self.line_break(at),
            Element::Rule => return self.boundary(at),
            _ => self.end_implied(tag.element, at),
        }
        let open = Open { number: tag.number, element: tag.element, hidden: tag.is_hidden(), heading: tag.heading(), link: tag.link };
        self.hidden += usize::from(open.hidden);
        if let Some(count) = self.count.get_mut(open.number) {
            *count += 1;
        }
        if self.hidden == 0 {
            self.began(&open, tag.columns, at);
        }
        self.open.push(open);
    }

    /// Ends what cannot hold an element that begins: a paragraph another block, an item the next one, a cell the next one.
    fn end_implied(&mut self, element: Element, at: usize) {
        match element {
            Element::Item => self.end_until(|open| open.element == Element::Item, |open| open.element == Element::List, at),
            Element::Row => self.end_until(|open| open.element == Element::Row, |open| open.element == Element::Table, at),
            Element::Cell | Element::HeadCell => {
                self.end_until(|open| matches!(open.element, Element::Cell | Element::HeadCell), |open| open.element == Element::Row, at);
            }
            Element::Block | Element::Paragraph | Element::Heading(_) | Element::Frame | Element::List | Element::Preformatted | Element::Table => {
                self.end_until(
                    |open| open.element == Element::Paragraph,
                    |open| !matches!(open.element, Element::Inline | Element::Bold | Element::Link),
                    at,
                );
            }
            _ => {}
        }
    }

    /// Ends the innermost element of a kind, unless a barrier stands around it.
    fn end_until(&mut self, wanted: impl Fn(&Open) -> bool, barrier: impl Fn(&Open) -> bool, at: usize) {
        let inner = self.open.iter().rev().take(DEEPEST);
        let depth = inner.enumerate().find_map(|(depth, open)| if wanted(open) { Some(Some(depth)) } else { barrier(open).then_some(None) });
        if let Some(Some(depth)) = depth {
            self.pop(depth + 1, at);
        }
    }

    pub(super) fn end(&mut self, name: &[u8], at: usize) {
        let number = elements::number(name);
        if self.count.get(number).is_none_or(|count| *count == 0) {
            return;
        }
        // What is out of a table's cell is not ended from within it.
        let is_table = matches!(elements::element(number), Element::Table | Element::Row | Element::Cell | Element::HeadCell);
        self.end_until(
            |open| open.number == number,
            |open| !is_table && matches!(open.element, Element::Table | Element::Cell | Element::HeadCell | Element::Caption),
            at,
        );
    }

    fn pop(&mut self, elements: usize, at: usize) {
        for _ in 0..elements {
            let Some(open) = self.open.pop() else { return };
            if let Some(count) = self.count.get_mut(open.number) {
                *count = count.saturating_sub(1);
            }
            if self.hidden == 0 {
                self.ended(&open, at);
            }
            self.hidden = self.hidden.saturating_sub(usize::from(open.hidden));
        }
    }

    /// What a visible element changes where it begins.
    fn began(&mut self, open: &Open, columns: usize, at: usize) {
        if let Some(level) = open.heading {
            self.leave_table(at);
            self.boundary(at);
            self.heading = Some(level);
        }
        match open.element {
            Element::Bold => self.bold += 1,
            Element::Link => self.link = open.link,
            Element::Button => self.buttons += 1,
            Element::Summary => {
                self.boundary(at);
                self.bold += 1;
            }
            Element::Frame => {
                self.boundary(at);
                self.frames += 1;
            }
            Element::Item => {
                self.boundary(at);
                self.fresh_item = true;
            }
            Element::Preformatted => {
                self.boundary(at);
                self.preformatted += 1;
            }
            Element::Table => {
                self.leave_table(at);
                self.boundary(at);
                self.tables.push(Table::default());
            }
            Element::Row => self.row(at),
            Element::Cell | Element::HeadCell => {
                if let Some(table) = self.tables.last_mut() {
                    table.begin_cell(open.element == Element::HeadCell, columns);
                }
            }
            Element::Block | Element::Paragraph | Element::List | Element::Caption => self.boundary(at),
            _ => {}
        }
    }

    /// What a visible element changes where it ends.
    fn ended(&mut self, open: &Open, at: usize) {
        match open.element {
            Element::Bold => {
                self.bold = self.bold.saturating_sub(1);
                self.end_bold(at);
            }
            Element::Link => self.link = None,
            Element::Button => self.buttons = self.buttons.saturating_sub(1),
            Element::Summary => {
                self.boundary(at);
                self.bold = self.bold.saturating_sub(1);
            }
            Element::Frame => {
                self.boundary(at);
                self.frames = self.frames.saturating_sub(1);
            }
            Element::Item => {
                self.boundary(at);
                self.fresh_item = false;
            }
            Element::Preformatted => {
                self.boundary(at);
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            Element::Cell | Element::HeadCell => self.end_cell(at),
            Element::Row => self.row(at),
            Element::Table => {
                self.row(at);
                self.boundary(at);
                self.tables.pop();
                self.builder.end_table();
            }
            Element::Block | Element::Paragraph | Element::List | Element::Caption | Element::Heading(_) => self.boundary(at),
            _ => {}
        }
        if open.heading.is_some() {
            self.boundary(at);
            self.heading = None;
        }
    }

    /// Takes text as it is shown, `raw` as the file has it. Within a line the places are near, and the lines are exact.
    pub(super) fn text(&mut self, shown: &str, raw: &str, start: usize) {
        if self.hidden > 0 || self.buttons > 0 && self.heading.is_none() {
            return;
        }
        let mut offset = 0;
        for c in shown.chars() {
            self.char(c, start + offset);
            if c == '\n' {
                let rest = raw.get(offset..).unwrap_or_default();
                offset += rest.find('\n').map_or(rest.len(), |at| at + 1);
            } else {
                let rest = raw.get(offset..).unwrap_or_default();
                offset += rest.chars().next().filter(|next| !matches!(next, '\n' | '\r')).map_or(0, char::len_utf8);
            }
        }
    }

    fn char(&mut self, c: char, at: usize) {
        if c.is_whitespace() && c != '\u{a0}' {
            match c {
                '\n' if self.preformatted > 0 => self.boundary(at),
                _ => self.piece.push((' ', at)),
            }
            return;
        }
        let is_letter = c.is_alphanumeric();
        if self.heading.is_some() && self.link == Some(Link::Here) && !is_letter {
            // The sign by which a heading links to itself.
            return;
        }
        let letters = match self.link {
            Some(Link::Here) => &mut self.letters.here,
            Some(Link::Elsewhere) => &mut self.letters.elsewhere,
            None => &mut self.letters.others,
        };
        *letters += usize::from(is_letter);
        if self.bold > 0 && !self.bold_written && is_letter {
            self.piece.extend([('*', at), ('*', at)]);
            self.bold_written = true;
        }
        if is_mark(c) {
            self.piece.push(('\\', at));
        }
        self.piece.push((c, at));
    }

    fn end_bold(&mut self, at: usize) {
        if self.bold == 0 && std::mem::take(&mut self.bold_written) {
            self.piece.extend([('*', at), ('*', at)]);
        }
    }

    fn line_break(&mut self, at: usize) {
        if self.heading.is_some() || self.in_cell() {
            self.piece.push((' ', at));
        } else {
            self.end_piece(at);
        }
    }

    fn end_piece(&mut self, at: usize) {
        if std::mem::take(&mut self.bold_written) {
            self.piece.extend([('*', at), ('*', at)]);
        }
        let piece = std::mem::take(&mut self.piece);
        if piece.iter().any(|c| !c.0.is_whitespace()) {
            self.pieces.push(piece);
        }
    }

    fn in_cell(&self) -> bool {
        self.tables.last().is_some_and(Table::in_cell)
    }

    /// Ends a block. Within a cell of a table a blank stands for it.
    fn boundary(&mut self, at: usize) {
        if self.in_cell() {
            self.piece.push((' ', at));
            return;
        }
        self.end_piece(at);
        let letters = std::mem::take(&mut self.letters);
        if self.pieces.is_empty() {
            return;
        }
        let pieces = std::mem::take(&mut self.pieces);
        let kind = match self.heading {
            Some(level) => BlockKind::Heading(level),
            None if self.preformatted > 0 => BlockKind::Line,
            None if std::mem::take(&mut self.fresh_item) => BlockKind::Item,
            None => BlockKind::Paragraph,
        };
        let prose = self.heading.is_none() && letters.others == 0;
        // Tables of contents and ways back to the top; lists of other pages in a page's frame.
        let only_jumps = prose && letters.elsewhere == 0 && letters.here > 0;
        let only_links = prose && kind == BlockKind::Item && self.frames > 0;
        if !only_jumps && !only_links {
            self.builder.block(kind, &pieces);
        }
    }

    fn end_cell(&mut self, at: usize) {
        if !self.in_cell() {
            return self.boundary(at);
        }
        if std::mem::take(&mut self.bold_written) {
            self.piece.extend([('*', at), ('*', at)]);
        }
        let piece = std::mem::take(&mut self.piece);
        self.letters = Letters::default();
        if let Some(table) = self.tables.last_mut() {
            table.end_cell(piece);
        }
    }

    /// Writes the row that ends here, if one does.
    fn row(&mut self, at: usize) {
        self.end_cell(at);
        let Some(table) = self.tables.last_mut() else { return };
        let (cells, head) = table.end_row();
        match cells.as_slice() {
            [] => {}
            // A table of one column only arranges a page.
            [only] => self.builder.block(BlockKind::Paragraph, std::slice::from_ref(only)),
            _ => self.builder.row(&cells, head),
        }
    }

    /// A heading or a table in a cell shows that the table around it only arranges the page: its cells are blocks like all others.
    fn leave_table(&mut self, at: usize) {
        if !self.in_cell() {
            return;
        }
        self.end_cell(at);
        if let Some(table) = self.tables.last_mut() {
            for cell in table.leave() {
                self.builder.block(BlockKind::Paragraph, &[cell]);
            }
        }
    }

    pub(super) fn finish(mut self) {
        let open = self.open.len();
        self.pop(open, usize::MAX);
        self.boundary(usize::MAX);
    }
}
