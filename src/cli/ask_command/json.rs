//! The output of `ask --format json`, with types of its own: the library's types may change, this format only with its version.

use std::io;

use privacy_policy::claims::{Answer, Ground, Matter, Question, Side};
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
    /// What is done, such as `collect` or `sell`: a term of the vocabulary `acts`.
    action: Option<String>,
    /// A right that people have: a term of the vocabulary `rights`.
    right: Option<String>,
    /// A choice that people have: a term of the vocabulary `choice_kinds`.
    choice: Option<String>,
    /// A measure that protects data: a term of the vocabulary `security_measures`.
    measure: Option<String>,
    /// The data: a term of the vocabulary `data_categories` or a declared name.
    data: Option<String>,
    /// The purpose: a term of the vocabulary `purposes`.
    purpose: Option<String>,
    /// Who gets the data: a term of the vocabulary `parties` or a declared name.
    recipient: Option<String>,
    /// Who acts: a term of the vocabulary `parties` or a declared name. `null` is the publisher, with its staff and those who serve it.
    actor: Option<String>,
    /// The product, as the text names it.
    product: Option<String>,
    /// Where the people are.
    region: Option<String>,
    /// The people: a term of the vocabulary `data_subjects`.
    people: Option<String>,
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
    /// What the policy says: `yes`, `may`, `no`; `both`: it says it and denies it; `left_open`: whether it holds for what was asked, the text leaves open;
    /// `not_stated`.
    #[cfg_attr(test, schemars(extend("enum" = ["yes", "may", "no", "both", "left_open", "not_stated"])))]
    verdict: &'static str,
    /// Whether it says so of all that was asked, and not only of a part. Absent where it is left open or not stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "bool"))]
    whole: Option<bool>,
    /// What limits the verdict: the limits of the statements that decided, none if one of them has none.
    limits: Vec<Limit>,
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
    /// What it says: `yes`, `may`, `no`; `only`: it says that only something else is done; `open`: it leaves open something that was asked; `exception`: it
    /// limits the statement at `limits_statement`; `beside`: it is told beside the answer, for the reason in `beside`.
    #[cfg_attr(test, schemars(extend("enum" = ["yes", "may", "no", "only", "open", "exception", "beside"])))]
    side: &'static str,
    /// Why it stands beside the answer: `others` act; `of_nobody`: it is about data that are about nobody; `narrower_act` is denied; `certain_people`: it is
    /// denied for them, and the question names none.
    #[cfg_attr(test, schemars(extend("enum" = ["others", "of_nobody", "narrower_act", "certain_people", null])))]
    beside: Option<&'static str>,
    /// Whether it is one of those that decided the verdict.
    decides: bool,
    /// Whether it says so of all that was asked.
    whole: bool,
    /// What it is about: an act, a right, a choice or a measure.
    matter: &'static str,
    /// Who acts: `publishers`, `one_publisher`, `staff`, `provider`, `others` or `person`.
    #[cfg_attr(test, schemars(extend("enum" = ["publishers", "one_publisher", "staff", "provider", "others", "person"])))]
    whose: &'static str,
    /// Who acts, as the file has it; empty for the publishers together.
    by: Vec<String>,
    /// The statement that it is an exception to, as a JSON Pointer (RFC 6901).
    limits_statement: Option<String>,
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
    unsaid: Vec<&'static str>,
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
    /// `wider_term`: by the vocabulary. `may_hold`: a term may hold one that stands elsewhere. `includes`, `may_include`: by a declaration of the file. `kind`: a declared name is of a kind.
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
    let word = |is: fn(&Matter) -> bool| question.matter.filter(is).map(|matter| matter.as_str().to_owned());
    let asked = Asked {
        action: word(|matter| matches!(matter, Matter::Act(_))),
        right: word(|matter| matches!(matter, Matter::Right(_))),
        choice: word(|matter| matches!(matter, Matter::Choice(_))),
        measure: word(|matter| matches!(matter, Matter::Measure(_))),
        data: question.data.as_ref().map(ToString::to_string),
        purpose: question.purpose.map(|purpose| purpose.to_string()),
        recipient: question.recipient.as_ref().map(ToString::to_string),
        actor: question.actor.as_ref().map(ToString::to_string),
        product: question.product.clone(),
        region: question.region.as_ref().map(ToString::to_string),
        people: question.people.map(|people| people.to_string()),
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
        let grounds = answer.grounds().map(|ground| Reason::new(&ground, span(&ground.claim.place.path()))).collect();
        let limits = answer.limits().iter().map(Limit::from).collect();
        Self { verdict: answer.verdict().as_str(), whole: answer.whole(), limits, silence, grounds }
    }
}

impl<'r> Reason<'r> {
    fn new(ground: &Ground<'_, 'r>, span: Option<Span>) -> Self {
        let claim = ground.claim;
        let beside = match ground.side {
            Side::Beside(why) => Some(why.as_str()),
            _ => None,
        };
        Self {
            side: ground.side.as_str(),
            beside,
            decides: ground.decides,
            whole: ground.whole,
            matter: claim.matter.as_str(),
            whose: claim.actor.whose.as_str(),
            by: claim.actor.by.iter().map(ToString::to_string).collect(),
            limits_statement: ground.limits_statement.map(|place| place.path().pointer()),
            pointer: claim.place.path().pointer(),
            span,
            id: claim.statement.id().map(|id| id.as_str()),
            kind: claim.kind(),
            stance: claim.stance.to_string(),
            parts: ground.parts.iter().map(Part::from).collect(),
            only: ground.only.iter().map(Part::from).collect(),
            unsaid: ground.unsaid.iter().map(|respect| respect.as_str()).collect(),
            links: ground.links.iter().map(told::link).map(|(link, wide, narrow)| Link { link, wide, narrow }).collect(),
            limits: ground.limits.iter().map(Limit::from).collect(),
            evidence: claim.common().evidence.iter().map(Evidence::from).collect(),
        }
    }
}

impl From<&privacy_policy::claims::Limit<'_>> for Limit {
    fn from(limit: &privacy_policy::claims::Limit<'_>) -> Self {
        let (limit, items) = told::limit(limit);
        Self { limit, items }
    }
}

impl From<&privacy_policy::claims::Part> for Part {
    fn from(part: &privacy_policy::claims::Part) -> Self {
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
