//! The output of `validate --format json`, with types of its own: the library's types may change, this format only with its version.

use serde::Serialize;

use crate::cli::problem_json::Finding;
#[cfg(test)]
use crate::cli::summary::Summary;

/// What stands before the files, between them, and before the summary.
pub(super) const START: &str = "{\"version\":1,\"files\":[\n";
pub(super) const BETWEEN: &str = ",\n";
pub(super) const END: &str = "\n],\"summary\":";

/// The outcome of one run of `privacy-policy validate --format json`. Within a version of the format, keys may be added; nothing is removed or changes its meaning.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "it is written piece by piece, so that a run over many files needs little memory; this describes the whole")]
struct Report {
    /// The version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    version: u32,
    /// Every file, in the order in which they were named or found.
    files: Vec<File>,
    /// The counts over all files.
    summary: Summary,
}

/// One file and its problems.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct File {
    /// The path as it was named or found; `-` is standard input.
    pub(super) path: String,
    /// Whether the file is a policy, or a preferences file, of this language: it was read and has no errors.
    pub(super) valid: bool,
    /// Why the file could not be read. Absent if it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    pub(super) unreadable: Option<String>,
    /// The problems, in the order of the file.
    pub(super) problems: Vec<Finding>,
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report>("validate-output");
    }
}
