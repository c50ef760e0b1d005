//! Rows for a terminal: as a table whose cells are wrapped, or where that has no room, one below the other. No line is wider than the screen.

use std::io;

use super::row::FlowRow;
use super::words;
use crate::cli::screen::{NAME, QUIET, STRONG, Screen};
use crate::cli::visible::visible;

/// The titles, and how wide each column is of a hundred characters.
const COLUMNS: [(&str, usize); 6] = [("flow", 14), ("data", 18), ("purpose", 14), ("recipient", 14), ("limits", 26), ("statement", 14)];
/// What stands between columns.
const GAP: usize = 2;
/// The width where there is no terminal, and none is set by `COLUMNS`.
const WIDTH: usize = 100;
/// The narrowest and the widest table.
const TABLE: (usize, usize) = (90, 200);
/// No screen is narrower.
const LEAST: usize = 30;
/// How far what belongs to a row stands in, and how wide its titles are.
const INDENT: usize = 4;
const TITLE: usize = 11;

/// How rows are laid out.
#[derive(Debug, Clone, Copy)]
pub(super) enum Table {
    /// As a table whose columns have these widths.
    Columns([usize; COLUMNS.len()]),
    /// One below the other on lines of this width.
    Records(usize),
}

impl Table {
    /// What fits the terminal; where there is none, a table of 100 characters.
    pub(super) fn new() -> Self {
        let terminal = || terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        let set = || std::env::var("COLUMNS").ok().and_then(|width| width.parse().ok());
        Self::of(terminal().or_else(set).unwrap_or(WIDTH))
    }

    /// What fits a width.
    fn of(width: usize) -> Self {
        let (narrowest, widest) = TABLE;
        if width < narrowest {
            return Self::Records(width.max(LEAST));
        }
        let room = width.min(widest) - GAP * (COLUMNS.len() - 1);
        Self::Columns(COLUMNS.map(|(_, share)| room * share / 100))
    }

    /// The titles of the columns, if there are columns.
    pub(super) fn header(&self, screen: &mut Screen) -> io::Result<()> {
        let Self::Columns(widths) = self else { return Ok(()) };
        let line = line(&COLUMNS.map(|(title, _)| title.to_owned()), widths);
        let line = screen.styled(STRONG, &line);
        screen.line(&line)
    }

    /// One row, on as many lines as it takes.
    pub(super) fn row(&self, row: &FlowRow<'_>, screen: &mut Screen) -> io::Result<()> {
        let cells = cells(row).map(|cell| visible(&cell).replace('\t', " "));
        let lines = match self {
            Self::Columns(widths) => columns(&cells, widths),
            Self::Records(width) => record(&cells, *width),
        };
        for (number, line) in lines.iter().enumerate() {
            let is_head = number == 0 && matches!(self, Self::Records(_));
            let line = match (row.inferred, is_head) {
                (true, _) => screen.styled(QUIET, line),
                (false, true) => screen.styled(NAME, line),
                (false, false) => line.clone(),
            };
            screen.line(&line)?;
        }
        Ok(())
    }
}

/// The lines of a row in columns.
fn columns(cells: &[String; COLUMNS.len()], widths: &[usize; COLUMNS.len()]) -> Vec<String> {
    let wrapped: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, width)| wrap(cell, *width)).collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let parts = |number: usize| wrapped.iter().map(|lines| lines.get(number).cloned().unwrap_or_default()).collect::<Vec<_>>();
    (0..height).map(|number| line(&parts(number), widths)).collect()
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let padded: Vec<String> = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
    padded.join(&" ".repeat(GAP)).trim_end().to_owned()
}

/// The lines of a row on its own: what happens to which data, and below it what else is said, each with its title.
fn record(cells: &[String; COLUMNS.len()], width: usize) -> Vec<String> {
    let [flow, data, rest @ ..] = cells;
    let mut lines = wrap(&format!("{flow}: {data}"), width);
    for ((title, _), cell) in COLUMNS.iter().skip(2).zip(rest).filter(|(_, cell)| !cell.is_empty() && *cell != NOTHING) {
        for (number, part) in wrap(cell, width.saturating_sub(INDENT + TITLE)).iter().enumerate() {
            let title = if number == 0 { title } else { "" };
            lines.push(format!("{:INDENT$}{title:TITLE$}{part}", ""));
        }
    }
    lines
}

/// What stands for something that a statement does not name.
const NOTHING: &str = "–";

/// The acts that go without saying for a kind of statement.
fn told_by(kind: &str) -> &'static [&'static str] {
    match kind {
        "collection" => &["collect", "use"],
        "use" => &["use"],
        "disclosure" => &["disclose"],
        "retention" => &["retain"],
        "location" => &["locate"],
        "transfer" => &["transfer"],
        "tracking" => &["track", "collect", "use"],
        _ => &["decide"],
    }
}

/// What stands in the columns.
fn cells(row: &FlowRow<'_>) -> [String; COLUMNS.len()] {
    let item = |item: &Option<String>, through: &[String], may: bool| match (item, through.last()) {
        (None, _) => NOTHING.to_owned(),
        (Some(item), None) => item.clone(),
        (Some(item), Some(name)) => format!("{item} ({} {name})", if may { "perhaps in" } else { "in" }),
    };
    let mut flow = row.kind.to_owned();
    let acts: Vec<&str> = row.acts.iter().map(String::as_str).filter(|act| !told_by(row.kind).contains(act)).collect();
    if !acts.is_empty() {
        flow += &format!(": {}", acts.join(", "));
    }
    if row.stance != "does" {
        flow += &format!(" ({})", row.stance);
    }
    if !row.by.is_empty() {
        flow += &format!(" by {}", row.by.join(", "));
    }
    let recipient = match (&row.recipient, &row.destination) {
        (None, Some(place)) => place.clone(),
        (Some(_), Some(place)) => format!("{}, {place}", item(&row.recipient, &row.recipient_through, false)),
        _ => item(&row.recipient, &row.recipient_through, false),
    };
    let purpose = row.purpose.clone().unwrap_or_else(|| NOTHING.to_owned());
    [flow, item(&row.data, &row.data_through, row.may_include), purpose, recipient, words::limits(row), row.id.unwrap_or(row.statement).to_owned()]
}

/// The text on lines of a width, broken at spaces and underscores where that is possible.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = vec![String::new()];
    let mut used = 0;
    for piece in text.split_inclusive([' ', '_', '/']) {
        let mut rest: Vec<char> = piece.chars().collect();
        let bare = piece.trim_end().chars().count();
        if used > 0 && used + bare > width {
            lines.push(String::new());
            used = 0;
        }
        while rest.len() > width && bare > width {
            let tail = rest.split_off(width);
            if let Some(line) = lines.last_mut() {
                line.extend(rest);
            }
            lines.push(String::new());
            rest = tail;
        }
        used += rest.len();
        if let Some(line) = lines.last_mut() {
            line.extend(rest);
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Table, columns, record, wrap};

    #[test]
    fn lines_are_no_wider() {
        assert_eq!(wrap("one two", 20), ["one two"]);
        assert_eq!(wrap("protection_of_rights", 11), ["protection_", "of_rights"]);
        assert_eq!(wrap("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        for width in 1..12 {
            assert!(wrap("a bb_ccc dddddddddd ee", width).iter().all(|line| line.chars().count() <= width), "{width}");
        }
    }

    #[test]
    fn rows_fit_the_screen() {
        let cells = ["disclosure (may)", "email_address (in Personal Information)", "–", "payment_processor", "", "/disclosure/0"].map(str::to_owned);
        for width in 1..240 {
            let lines = match Table::of(width) {
                Table::Columns(widths) => columns(&cells, &widths),
                Table::Records(width) => record(&cells, width),
            };
            assert!(lines.iter().all(|line| line.chars().count() <= width.max(super::LEAST)), "{width}: {lines:?}");
        }
        let narrow = [
            "disclosure (may): email_",
            "address (in Personal",
            "Information)",
            "    recipient  payment_",
            "               processor",
            "    statement  /disclosure/0",
        ];
        assert_eq!(record(&cells, 30), narrow);
    }
}
