//! A table of a page while it is read.

use super::super::inline::Char;

#[derive(Default)]
pub(super) struct Table {
    cells: Vec<Vec<Char>>,
    in_cell: bool,
    /// A cell of this row is no heading.
    has_data: bool,
    columns: usize,
    /// It only arranges the page.
    is_layout: bool,
}

impl Table {
    pub(super) const fn in_cell(&self) -> bool {
        self.in_cell
    }

    pub(super) fn begin_cell(&mut self, is_head: bool, columns: usize) {
        self.in_cell = !self.is_layout;
        self.has_data |= !is_head;
        self.columns = columns;
    }

    pub(super) fn end_cell(&mut self, cell: Vec<Char>) {
        self.in_cell = false;
        self.cells.push(cell);
        // The columns that the cell spans besides its first.
        self.cells.extend((1..self.columns).map(|_| Vec::new()));
    }

    /// The cells of the row that ends, and whether all of them are headings. Columns without any words in the row keep their place.
    pub(super) fn end_row(&mut self) -> (Vec<Vec<Char>>, bool) {
        let head = !std::mem::take(&mut self.has_data);
        let mut cells = std::mem::take(&mut self.cells);
        if cells.iter().flatten().all(|c| c.0.is_whitespace()) {
            cells.clear();
        }
        (cells, head)
    }

    /// The cells that were read before the table turned out to be none.
    pub(super) fn leave(&mut self) -> Vec<Vec<Char>> {
        self.is_layout = true;
        self.in_cell = false;
        std::mem::take(&mut self.cells)
    }
}
