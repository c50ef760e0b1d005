//! Rows as CSV (RFC 4180), for spreadsheets.

use std::io;

use super::fact::Fact;
use super::own::Limit;
use super::row::FlowRow;

/// What stands between the items of a list in one cell.
const BETWEEN: &str = "; ";

/// A column: its name, and what stands in it.
type Column = (&'static str, fn(&FlowRow<'_>) -> String);

/// The columns. New ones are added at the end; a name never changes its meaning.
const COLUMNS: &[Column] = &[
    ("file", |row| row.file.to_owned()),
    ("statement", |row| row.statement.to_owned()),
    ("line", |row| row.line.to_string()),
    ("id", |row| row.id.unwrap_or_default().to_owned()),
    ("kind", |row| row.kind.to_owned()),
    ("stance", |row| row.stance.clone()),
    ("by", |row| row.by.join(BETWEEN)),
    ("data", |row| row.data.clone().unwrap_or_default()),
    ("data_written", |row| row.data_written.clone().unwrap_or_default()),
    ("data_through", |row| row.data_through.join(BETWEEN)),
    ("purpose", |row| row.purpose.clone().unwrap_or_default()),
    ("recipient", |row| row.recipient.clone().unwrap_or_default()),
    ("recipient_written", |row| row.recipient_written.clone().unwrap_or_default()),
    ("recipient_through", |row| row.recipient_through.join(BETWEEN)),
    ("recipient_kinds", |row| row.recipient_kinds.join(BETWEEN)),
    ("destination", |row| row.destination.clone().unwrap_or_default()),
    ("origins", |row| row.origins.join(BETWEEN)),
    ("sources", |row| row.sources.join(BETWEEN)),
    ("inferred", |row| row.inferred.to_string()),
    ("may_include", |row| row.may_include.to_string()),
    ("only_if", |row| row.only_if.join(BETWEEN)),
    ("only_if_any", |row| row.only_if_any.join(BETWEEN)),
    ("unless", |row| row.unless.join(BETWEEN)),
    ("except_data", |row| row.except.data.join(BETWEEN)),
    ("except_data_by_definition", |row| row.except.data_by_definition.join(BETWEEN)),
    ("except_recipients", |row| row.except.recipients.join(BETWEEN)),
    ("except_purposes", |row| row.except.purposes.join(BETWEEN)),
    ("except_words", |row| row.except.words.unwrap_or_default().to_owned()),
    ("data_state", |row| row.data_state.clone().unwrap_or_default()),
    ("applies_to", |row| json(&row.applies_to, "{}")),
    ("bases", |row| facts(&row.bases, Clone::clone)),
    ("retention", |row| facts(&row.retention, |kept| json(kept, ""))),
    ("mechanisms", |row| facts(&row.mechanisms, Clone::clone)),
    ("exclusive", |row| row.exclusive.join(BETWEEN)),
    ("open_ended", |row| row.open_ended.join(BETWEEN)),
    ("hedged", |row| row.hedged.join(BETWEEN)),
    ("evidence", |row| {
        row.evidence.iter().map(|place| format!("{}: {}", place.at.unwrap_or_default(), place.text)).collect::<Vec<_>>().join(BETWEEN)
    }),
    ("acts", |row| row.acts.join(BETWEEN)),
    ("whose", |row| row.whose.to_owned()),
    ("data_closed", |row| row.data_closed.to_string()),
    ("recipient_closed", |row| row.recipient_closed.to_string()),
    ("wider", |row| row.wider.to_string()),
    ("limits", |row| limits(row.limits)),
    ("interest_of", |row| row.interest_of.clone().unwrap_or_default()),
    ("effort", |row| row.effort.clone().unwrap_or_default()),
    ("strength", |row| row.strength.clone().unwrap_or_default()),
    ("discretion", |row| row.discretion.clone().unwrap_or_default()),
    ("exceptions", |row| row.exceptions.iter().map(|exception| json(exception, "")).collect::<Vec<_>>().join(BETWEEN)),
    ("exceptions_total", |row| row.exceptions_total.to_string()),
    ("exception_to", |row| row.exception_to.unwrap_or_default().to_owned()),
    ("bases_total", |row| row.bases_total.to_string()),
    ("retention_total", |row| row.retention_total.to_string()),
    ("mechanisms_total", |row| row.mechanisms_total.to_string()),
    ("consent_triggers", |row| row.consent_triggers.join(BETWEEN)),
    ("every", |row| row.every.join(BETWEEN)),
    ("details", |row| json(&row.details, "{}")),
    ("see", |row| row.see.join(BETWEEN)),
];

/// The names of the columns.
pub(super) fn header() -> io::Result<String> {
    record(COLUMNS.iter().map(|(name, _)| (*name).to_owned()))
}

/// One row.
pub(super) fn line(row: &FlowRow<'_>) -> io::Result<String> {
    record(COLUMNS.iter().map(|(_, cell)| harmless(cell(row))))
}

fn record(cells: impl Iterator<Item = String>) -> io::Result<String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(cells.map(|cell| crate::cli::visible::visible(&cell).into_owned()))?;
    let bytes = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

/// A cell that no spreadsheet takes for a formula: one that could be has an apostrophe in front.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) { format!("'{cell}") } else { cell }
}

/// The value, where it comes from, and what limits it there.
fn facts<T>(facts: &[&Fact<T>], text: impl Fn(&T) -> String) -> String {
    let one = |fact: &&Fact<T>| {
        let limits = Some(limits(&fact.limits)).filter(|limits| !limits.is_empty());
        let details = Some(json(&fact.details, "{}")).filter(|details| !details.is_empty());
        let beside: Vec<String> = fact.from.iter().cloned().chain(limits).chain(details).collect();
        text(&fact.value) + &if beside.is_empty() { String::new() } else { format!(" ({})", beside.join(BETWEEN)) }
    };
    facts.iter().map(one).collect::<Vec<_>>().join(BETWEEN)
}

/// Limits, each with its name.
fn limits(limits: &[Limit]) -> String {
    limits.iter().map(|Limit { limit, items }| format!("{limit}: {}", items.join(", "))).collect::<Vec<_>>().join(BETWEEN)
}

/// A value as JSON in a cell, or nothing if it says nothing.
fn json(value: &impl serde::Serialize, nothing: &str) -> String {
    serde_json::to_string(value).ok().filter(|text| text != nothing).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"] {
            assert_eq!(harmless(cell.to_owned()), format!("'{cell}"));
        }
        assert_eq!(harmless("email_address".to_owned()), "email_address");
    }

    #[test]
    fn columns_are_unlike() {
        let names: std::collections::HashSet<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), COLUMNS.len());
    }
}
