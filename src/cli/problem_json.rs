//! Problems as JSON, with types of their own: the library's types may change, the formats only with their versions.

use privacy_policy::{Problem, diagnostic, source};
use serde::Serialize;

/// One problem.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Finding {
    /// The kind of problem, such as `unknown-key`. `privacy-policy explain` tells more about it. A code never changes its meaning.
    code: &'static str,
    /// `yaml`: the file as text and as YAML. `shape`: what the JSON Schema sees too. `integrity`: what holds the document together.
    #[cfg_attr(test, schemars(extend("enum" = ["yaml", "shape", "integrity"])))]
    family: String,
    /// `error`: the file is not valid. `warning`: it is valid and says something that it most likely should not. `note`: worth knowing.
    #[cfg_attr(test, schemars(extend("enum" = ["error", "warning", "note"])))]
    level: &'static str,
    /// What is wrong, in one sentence.
    message: String,
    /// What was expected or found at the place, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    label: Option<String>,
    /// Where it stands in the policy, as a JSON Pointer (RFC 6901) such as `/collection/2/data/0`. Empty for the whole document.
    pointer: String,
    /// Where it stands in the file. Absent if the file as a whole is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Span"))]
    span: Option<Span>,
    /// Other places that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related>,
    /// What to do about it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    help: Option<String>,
    /// What to do about it, as a change of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Fix"))]
    fix: Option<Fix>,
}

/// Another place that belongs to a problem.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Related {
    /// What is there.
    pub(super) label: String,
    /// Where it stands in the policy, as a JSON Pointer (RFC 6901) such as `/collection/2/data/0`. Empty for the whole document.
    pub(super) pointer: String,
    /// Where it stands in the file. Absent if the file as a whole is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Span"))]
    pub(super) span: Option<Span>,
}

/// A change of the text that removes a problem.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Fix {
    /// The stretch to replace.
    span: Span,
    /// What to write there.
    replacement: String,
}

/// A stretch of a file, from its start to before its end.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Span {
    /// Where it starts.
    start: Position,
    /// Where it ends; the character here no longer belongs to it.
    end: Position,
}

/// A place in a file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Position {
    /// The byte offset, from 0.
    offset: usize,
    /// The line, from 1.
    line: usize,
    /// The column in characters, from 1.
    column: usize,
}

impl From<&Problem> for Finding {
    fn from(problem: &Problem) -> Self {
        Self {
            code: problem.code.as_str(),
            family: problem.code.family().to_string(),
            level: problem.level().as_str(),
            message: problem.message.clone(),
            label: Some(&problem.label).filter(|label| !label.is_empty()).cloned(),
            pointer: problem.path.pointer(),
            span: problem.span.map(Span::from),
            related: problem.related.iter().map(Related::from).collect(),
            help: problem.help.clone(),
            fix: problem.fix.as_ref().map(Fix::from),
        }
    }
}

impl From<&diagnostic::Related> for Related {
    fn from(related: &diagnostic::Related) -> Self {
        Self { label: related.label.clone(), pointer: related.path.pointer(), span: related.span.map(Span::from) }
    }
}

impl From<&diagnostic::Fix> for Fix {
    fn from(fix: &diagnostic::Fix) -> Self {
        Self { span: fix.span.into(), replacement: fix.replacement.clone() }
    }
}

impl From<source::Span> for Span {
    fn from(span: source::Span) -> Self {
        Self { start: span.start.into(), end: span.end.into() }
    }
}

impl From<source::Position> for Position {
    fn from(source::Position { offset, line, column }: source::Position) -> Self {
        Self { offset, line, column }
    }
}
