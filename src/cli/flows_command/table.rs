//! Rows as a table for a terminal: cells are wrapped, so that it never is wider than the screen.

use super::row::FlowRow;
use crate::cli::screen::{QUIET, STRONG, Screen};
use crate::cli::visible::visible;
use std::io;

/// The titles, and how wide each column is of a hundred characters.
const COLUMNS: [(&str, usize); 6] = [("flow", 15), ("data", 21), ("purpose", 17), ("recipient", 16), ("limits", 16), ("statement", 15)];
/// What stands between columns.
const GAP: usize = 2;
/// The width where there is no terminal.
const WIDTH: usize = 100;
/// The narrowest table.
const LEAST: usize = 60;

/// The widths of the columns of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table {
    widths: [usize; COLUMNS.len()],
}

impl Table {
    /// A table that fits the terminal; where there is none, one of 100 characters.
    pub(super) fn new() -> Self {
        let width = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| usize::from(width.0)).clamp(LEAST, 2 * WIDTH);
        let room = width - GAP * (COLUMNS.len() - 1);
        Self { widths: COLUMNS.map(|(_, share)| room * share / 100) }
    }

    pub(super) fn header(&self, screen: &mut Screen) -> io::Result<()> {
        let line = self.line(&COLUMNS.map(|(title, _)| title.to_owned()));
        let line = screen.styled(STRONG, &line);
        screen.line(&line)
    }

    /// One row, on as many lines as it takes.
    pub(super) fn row(&self, row: &FlowRow<'_>, screen: &mut Screen) -> io::Result<()> {
        let cells = cells(row).map(|cell| visible(&cell).replace('\t', " "));
        let mut wrapped: Vec<Vec<String>> = cells.iter().zip(self.widths).map(|(cell, width)| wrap(cell, width)).collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
        wrapped.iter_mut().for_each(|lines| lines.resize(height, String::new()));
        for number in 0..height {
            let parts: Vec<String> = wrapped.iter().map(|lines| lines.get(number).cloned().unwrap_or_default()).collect();
            let line = self.line(&parts);
            let line = if row.inferred { screen.styled(QUIET, &line) } else { line };
            screen.line(&line)?;
        }
        Ok(())
    }

    fn line(&self, cells: &[String]) -> String {
        let padded: Vec<String> = cells.iter().zip(self.widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        padded.join(&" ".repeat(GAP)).trim_end().to_owned()
    }
}

/// What stands in the columns.
fn cells(row: &FlowRow<'_>) -> [String; COLUMNS.len()] {
    let item = |item: &Option<String>, through: &[String], may: bool| match (item, through.last()) {
        (None, _) => "–".to_owned(),
        (Some(item), None) => item.clone(),
        (Some(item), Some(name)) => format!("{item} ({} {name})", if may { "perhaps in" } else { "in" }),
    };
    let mut flow = match row.stance.as_str() {
        "does" => row.kind.to_owned(),
        stance => format!("{} ({stance})", row.kind),
    };
    if !row.by.is_empty() {
        flow += &format!(" by {}", row.by.join(", "));
    }
    let recipient = match (&row.recipient, &row.destination) {
        (None, Some(place)) => place.clone(),
        (Some(_), Some(place)) => format!("{}, {place}", item(&row.recipient, &row.recipient_through, false)),
        _ => item(&row.recipient, &row.recipient_through, false),
    };
    let purpose = row.purpose.clone().unwrap_or_else(|| "–".to_owned());
    [flow, item(&row.data, &row.data_through, row.may_include), purpose, recipient, limits(row), row.id.unwrap_or(&row.statement).to_owned()]
}

/// Conditions, exceptions and limits in a few words.
fn limits(row: &FlowRow<'_>) -> String {
    let except = [&row.except.data, &row.except.data_by_definition, &row.except.recipients, &row.except.purposes];
    let mut except: Vec<&str> = except.into_iter().flatten().map(String::as_str).collect();
    except.extend(row.except.words.filter(|_| except.is_empty()));
    let lists = [
        ("if ", row.only_if.join(" and ")),
        ("if ", row.only_if_any.join(" or ")),
        ("unless ", row.unless.join(" or ")),
        ("except ", except.join(", ")),
        ("", row.data_state.clone().unwrap_or_default()),
        ("only: ", row.exclusive.join(", ")),
        ("hinted at: ", row.hedged.join(", ")),
    ];
    let mut parts: Vec<String> = lists.into_iter().filter(|(_, list)| !list.is_empty()).map(|(word, list)| format!("{word}{list}")).collect();
    if *row.applies_to != privacy_policy::model::AppliesTo::default() {
        parts.push("limited to some".to_owned());
    }
    parts.join("; ")
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
    use super::wrap;

    #[test]
    fn lines_are_no_wider() {
        assert_eq!(wrap("one two", 20), ["one two"]);
        assert_eq!(wrap("protection_of_rights", 11), ["protection_", "of_rights"]);
        assert_eq!(wrap("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        for width in 1..12 {
            assert!(wrap("a bb_ccc dddddddddd ee", width).iter().all(|line| line.chars().count() <= width), "{width}");
        }
    }
}
