//! The output of `flows --format json` and `--format ndjson`.

use std::io;

use privacy_policy::Problem;

#[cfg(test)]
use super::fact::Stated;
use super::row::FlowRow;
use super::sets::{Listed, Sets};
use crate::cli::json::to_json;
use crate::cli::problem_json::Finding;

/// What stands before the files.
pub(super) const START: &str = "{\"version\":1,\"files\":[\n";
pub(super) const END: &str = "\n]}\n";

/// The start of a file, up to its rows.
pub(super) fn open(path: &str, unreadable: Option<&str>, problems: &[Problem]) -> io::Result<String> {
    let unreadable = unreadable.map(|reason| Ok::<_, io::Error>(format!("\"unreadable\":{},", to_json(&reason)?))).transpose()?.unwrap_or_default();
    let problems: Vec<Finding> = problems.iter().map(Finding::from).collect();
    Ok(format!("{{\"path\":{},{unreadable}\"problems\":{},\"rows\":[", to_json(&path)?, to_json(&problems)?))
}

/// The end of a file without rows.
pub(super) const CLOSE: &str = "],\"wider_left_out\":0,\"joined\":[],\"facts\":[]}";

/// The end of a file, from its rows.
pub(super) fn close(wider_left_out: usize, sets: &Sets<'_>) -> io::Result<String> {
    let joined: Vec<Listed> = sets.listed().collect();
    Ok(format!("\n],\"wider_left_out\":{wider_left_out},\"joined\":{},\"facts\":{}}}", to_json(&joined)?, to_json(&sets.facts())?))
}

/// One row, in one line.
pub(super) fn row(row: &FlowRow<'_>) -> io::Result<String> {
    to_json(row)
}

/// The outcome of one run of `privacy-policy flows --format json`. With `--format ndjson` every line is one row. Within a version of the format, keys may be added; nothing is removed or changes its meaning.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "it is written piece by piece, so that many rows need little memory; this describes the whole")]
struct Report<'r> {
    /// The version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    version: u32,
    /// Every file, in the order in which they were named or found.
    files: Vec<File<'r>>,
}

/// One file and its rows.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "as above")]
struct File<'r> {
    /// The path as it was named or found; `-` is standard input.
    path: String,
    /// Why there are no rows: the file could not be read, or there are too many.
    #[schemars(with = "String")]
    #[serde(skip_serializing_if = "Option::is_none")]
    unreadable: Option<String>,
    /// Why there are no rows: the problems of a file that is not valid.
    problems: Vec<Finding>,
    /// The rows, in the order of the document.
    rows: Vec<FlowRow<'r>>,
    /// How many rows on something wider than what was asked for, or that name nothing there, are left out; `--wider` shows them.
    wider_left_out: usize,
    /// What other statements state about rows that show a part of it: a row has the position in this list as `joined`.
    joined: Vec<Listed>,
    /// What the statements in `joined` state, each once.
    facts: Vec<Stated>,
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report<'_>>("flows-output");
    }
}
