//! One file: read, judged and described in the format that was asked for.

use std::io;

use annotate_snippets::Renderer;
use privacy_policy::read::problems;
use privacy_policy::{Limits, Problem};

use super::Format;
use super::json::File;
use crate::cli::document::{self, as_text, shown};
use crate::cli::human::{location, render};
use crate::cli::inputs::Input;
use crate::cli::json::to_json;
use crate::cli::problem_json::Finding;
use crate::cli::summary::Summary;
use crate::cli::visible::visible;

/// What is to be said about a file.
pub(super) struct Outcome {
    /// For standard output.
    pub(super) text: String,
    /// Why the file could not be read, for standard error.
    pub(super) complaint: Option<String>,
    pub(super) counts: Summary,
}

/// Reads a file and describes its problems.
pub(super) fn check(input: &Input, format: Format, limits: Limits, renderer: &Renderer) -> io::Result<Outcome> {
    let path = input.name();
    let bytes = match input.read(limits.bytes) {
        Ok(bytes) => bytes,
        Err(reason) => return unreadable(path, format, reason),
    };
    let problems = problems(&bytes, limits);
    let counts = Summary::of(&problems);
    let text = match format {
        Format::Json => {
            let problems = problems.iter().map(Finding::from).collect();
            to_json(&File { path, valid: counts.invalid == 0, unreadable: None, problems })?
        }
        _ if problems.is_empty() => String::new(),
        Format::Short => problems.iter().map(|problem| short(shown(&path), problem) + "\n").collect(),
        Format::Human => {
            let file = as_text(&bytes);
            problems.iter().map(|problem| render(renderer, shown(&path), &file, &problem.into()) + "\n\n").collect()
        }
    };
    Ok(Outcome { text, complaint: None, counts })
}

fn unreadable(path: String, format: Format, reason: String) -> io::Result<Outcome> {
    let counts = Summary::unreadable();
    if format == Format::Json {
        let text = to_json(&File { path, valid: false, unreadable: Some(reason), problems: Vec::new() })?;
        return Ok(Outcome { text, complaint: None, counts });
    }
    let complaint = document::unreadable(&path, &reason);
    Ok(Outcome { text: String::new(), complaint: Some(complaint), counts })
}

/// A problem in one line. One that has no place stands at the start of the file, where editors can go.
fn short(path: &str, problem: &Problem) -> String {
    let place = problem.span.map_or_else(|| format!("{}:1:1", visible(path)), |span| location(path, span.start));
    format!("{place}: {}[{}]: {}", problem.level(), problem.code, visible(&problem.message))
}
