//! Markdown as a source.

use super::blocks::{self, BlockKind};
use super::builder::Builder;
use super::inline::Char;
use super::pieces;

/// Reads a text in Markdown. `base` is added to each offset.
pub(super) fn read(source: &str, base: usize, builder: &mut Builder) {
    for block in blocks::split(source) {
        match block.kind {
            BlockKind::Row => {
                let line = block.lines.first().cloned().unwrap_or_default();
                builder.row(&cells(source.get(line.clone()).unwrap_or_default(), base + line.start), block.head);
            }
            #[cfg(feature = "html")]
            BlockKind::Html => {
                let lines = block.lines.first().cloned().unwrap_or_default();
                super::html::read(source.get(lines.clone()).unwrap_or_default(), base + lines.start, builder);
            }
            kind => {
                let mut pieces = pieces::of(source, &block);
                pieces.iter_mut().flatten().for_each(|c| c.1 += base);
                builder.block(kind, &pieces);
            }
        }
    }
}

/// The cells of a row: a bar with a backslash before it is a bar of the text.
fn cells(text: &str, start: usize) -> Vec<Vec<Char>> {
    let mut cells = vec![Vec::new()];
    let mut escaped = false;
    for (i, c) in text.char_indices() {
        let ends = c == '|' && !escaped;
        escaped = c == '\\' && !escaped;
        if ends {
            cells.push(Vec::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push((c, start + i));
        }
    }
    cells
}
