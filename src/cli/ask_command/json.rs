//! The output of `ask --format json`, with types of its own: the library's types may change, this format only with its version.

use std::io;

use privacy_policy::ask::{Answer, Ground, Question};
use privacy_policy::model::Path;
use privacy_policy::source::SourceMap;
use serde::Serialize;

use super::told;
use crate::cli::flows_command::Evidence;
use crate::cli::json::to_json;
use crate::cli::problem_json::{Finding, Span};

/// The outcome of one run of `privacy-policy ask --format json`. Within a version of the format, keys may be added; nothing is removed or changes its meaning.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "it is written piece by piece; this describes the whole")]
struct Report<'r> {
    /// The version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    version: u32,
    /// What was asked.
    question: Asked,
    /// Every file, in the order in which they were named or found.
    files: Vec<File<'r>>,
}

/// What was asked. What is `null` is not restricted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Asked {
    /// What is done, such as `collect` or `sell`.
    action: Option<String>,
    /// The data: a term of the vocabulary `data_categories` or a declared name.
    data: Option<String>,
    /// The purpose: a term of the vocabulary `purposes`.
    purpose: Option<String>,
    /// Who gets the data: a term of the vocabulary `parties` or a declared name.
    recipient: Option<String>,
}

/// One file. It has either `answer`, `problems` or `unanswered`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct File<'r> {
    /// The path as it was named or found; `-` is standard input.
    pub(super) path: &'r str,
    /// Why there is no answer: the file could not be read, or does not declare a name that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    pub(super) unanswered: Option<String>,
    /// Why there is no answer: the problems of a file that is not valid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) problems: Vec<Finding>,
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Reply<'r>"))]
    pub(super) answer: Option<Reply<'r>>,
}

/// What a policy says to the question.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Reply<'r> {
    /// The strongest answer of all statements: `yes`, `may`, `no` or `not_stated`.
    #[cfg_attr(test, schemars(extend("enum" = ["yes", "may", "no", "not_stated"])))]
    verdict: &'static str,
    /// Whether one statement says it of all that was asked, or denies all of it with nothing that limits the denial.
    whole: bool,
    /// Whether the text both says that it is or may be done, and denies all of it.
    contradictory: bool,
    /// Where the file says that the text is silent about it. `null` if it does not say so.
    silence: Option<Silence>,
    /// The statements that speak to the question, in the order of the document.
    grounds: Vec<Reason<'r>>,
}

/// Silence that the file confirms.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Silence {
    /// The topic, a term of the vocabulary `topics`.
    topic: String,
    /// Where the file says so, as a JSON Pointer (RFC 6901).
    pointer: String,
    /// Where it stands in the file.
    span: Option<Span>,
}

/// A statement that speaks to the question.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Reason<'r> {
    /// What it says: `yes`, `may`, `no`; `only`: it says that only something else is done; `open`: it leaves open something that was asked.
    #[cfg_attr(test, schemars(extend("enum" = ["yes", "may", "no", "only", "open"])))]
    side: &'static str,
    /// Whether it says so of all that was asked.
    whole: bool,
    /// Where the statement stands, as a JSON Pointer (RFC 6901).
    pointer: String,
    /// Where it stands in the file.
    span: Option<Span>,
    /// The statement's short name.
    id: Option<&'r str>,
    /// The kind of statement, such as `disclosure`.
    kind: &'static str,
    /// The stance, as written: `does`, `may` or `does_not`.
    stance: String,
    /// What it speaks of, where that is narrower than what was asked.
    parts: Vec<Part>,
    /// What the text says "only" of, where that denies something.
    only: Vec<Part>,
    /// What was asked and the statement does not name: `action`, `data`, `purpose` or `recipient`.
    left_open: Vec<&'static str>,
    /// The terms and declared names that tie the statement to the question.
    links: Vec<Link>,
    /// What limits the statement.
    limits: Vec<Limit>,
    /// Where the text says so.
    evidence: Vec<Evidence<'r>>,
}

/// Something narrower than what was asked.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Part {
    /// `action`, `data`, `purpose` or `recipient`.
    respect: &'static str,
    /// The term or the declared name.
    item: String,
}

/// A step from the question to the statement.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Link {
    /// `wider_term`: by the vocabulary. `includes`, `may_include`: by a declaration of the file. `kind`: a declared name is of a kind.
    link: &'static str,
    /// The wider end.
    wide: String,
    /// The narrower end.
    narrow: String,
}

/// Something that limits a statement.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Limit {
    /// The field of the statement, such as `only_if` or `except.data`.
    limit: String,
    /// What stands there.
    items: Vec<String>,
}

/// What stands before the files.
pub(super) fn start(question: &Question) -> io::Result<String> {
    let asked = Asked {
        action: question.action.map(|action| action.to_string()),
        data: question.data.as_ref().map(ToString::to_string),
        purpose: question.purpose.map(|purpose| purpose.to_string()),
        recipient: question.recipient.as_ref().map(ToString::to_string),
    };
    Ok(format!("{{\"version\":1,\"question\":{},\"files\":[\n", to_json(&asked)?))
}

/// What follows the files.
pub(super) const END: &str = "\n]}\n";

impl<'r> Reply<'r> {
    pub(super) fn new(answer: &Answer<'_, 'r>, source: &SourceMap) -> Self {
        let places = source.places();
        let span = |path: &Path| places.value(path).map(Span::from);
        let silence =
            answer.silence().map(|silence| Silence { topic: silence.topic.to_string(), pointer: silence.path.pointer(), span: span(&silence.path) });
        let grounds = answer.grounds().map(|ground| Reason::new(&ground, span(&ground.place.path()))).collect();
        Self { verdict: answer.verdict().as_str(), whole: answer.is_whole(), contradictory: answer.is_contradictory(), silence, grounds }
    }
}

impl<'r> Reason<'r> {
    fn new(ground: &Ground<'r>, span: Option<Span>) -> Self {
        Self {
            side: ground.side.as_str(),
            whole: ground.whole,
            pointer: ground.place.path().pointer(),
            span,
            id: ground.id.map(|id| id.as_str()),
            kind: ground.kind.as_str(),
            stance: ground.stance.to_string(),
            parts: ground.parts.iter().map(Part::from).collect(),
            only: ground.only.iter().map(Part::from).collect(),
            left_open: ground.left_open.iter().map(|respect| respect.as_str()).collect(),
            links: ground.links.iter().map(told::link).map(|(link, wide, narrow)| Link { link, wide, narrow }).collect(),
            limits: ground.limits.iter().map(told::limit).map(|(limit, items)| Limit { limit, items }).collect(),
            evidence: ground.evidence.iter().map(Evidence::from).collect(),
        }
    }
}

impl From<&privacy_policy::ask::Part> for Part {
    fn from(part: &privacy_policy::ask::Part) -> Self {
        Self { respect: part.respect.as_str(), item: part.item.clone() }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report<'_>>("ask-output");
    }
}
