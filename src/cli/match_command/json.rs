//! The output of `match --format json`, with types of its own: the library's types may change, this format only with its version.

use std::io;

use privacy_policy::matching::Score;
use privacy_policy::preferences::Preferences;
use privacy_policy::vocab::Vocabulary;
use serde::Serialize;

use super::matched::{self, Fate};
use super::wishes::Unusable;
use crate::cli::json::to_json;
use crate::cli::problem_json::{Finding, Span};

/// What stands between the policies.
pub(super) const BETWEEN: &str = ",\n";

/// What stands before the policies.
pub(super) fn start(path: &str, read: Result<&Preferences, &Unusable>) -> io::Result<String> {
    let mut wishes = Wishes { path, unread: None, title: None, by: None, problems: Vec::new() };
    match read {
        Ok(preferences) => {
            wishes.title = preferences.title.as_ref().map(|title| title.as_str());
            wishes.by = preferences.by.as_ref().map(|by| by.as_str());
        }
        Err(Unusable::Unread(reason) | Unusable::Unfit(reason)) => wishes.unread = Some(reason),
        Err(Unusable::Invalid(_, problems)) => wishes.problems = problems.iter().map(Finding::from).collect(),
    }
    Ok(format!("{{\"version\":1,\"preferences\":{},\"policies\":[\n", to_json(&wishes)?))
}

/// What follows the policies.
pub(super) fn end(summary: &Summary) -> io::Result<String> {
    Ok(format!("\n],\"summary\":{}}}\n", to_json(summary)?))
}

/// The outcome of one run of `privacy-policy match --format json`. Within a version of the format, keys may be added; nothing is removed or changes its meaning.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "it is written piece by piece, so that a run over many files needs little memory; this describes the whole")]
struct Report<'r> {
    /// The version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    version: u32,
    /// The preferences file.
    preferences: Wishes<'r>,
    /// Every policy file, in the order in which they were named or found. None, if the preferences file cannot be used.
    policies: Vec<File<'r>>,
    /// The counts over all policies.
    summary: Summary,
}

/// The preferences file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Wishes<'r> {
    /// The path as it was named; `-` is standard input.
    path: &'r str,
    /// Why the file was not read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    unread: Option<&'r str>,
    /// What the file calls itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    title: Option<&'r str>,
    /// Whose wishes they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    by: Option<&'r str>,
    /// Why the file is no preferences file of this language: its problems, as `validate` tells them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Finding>,
}

/// One policy file. It has either `answers` and `score`, `problems` or `unread`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct File<'r> {
    /// The path as it was named or found; `-` is standard input.
    path: &'r str,
    /// Why the file was not read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    unread: Option<&'r str>,
    /// Why the file is no policy of this language, and was not matched: its problems, as `validate` tells them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Finding>,
    /// The answers, in the order of the wishes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answers: Vec<Answer<'r>>,
    /// The answers as a sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Weights"))]
    score: Option<Weights>,
}

/// The answer to one wish.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Answer<'r> {
    /// The wish, by its short name.
    id: &'r str,
    /// The wish in words.
    wish: &'r str,
    /// How much it matters.
    #[cfg_attr(test, schemars(range(min = 1, max = 10)))]
    weight: u8,
    /// Whether it has to be met.
    required: bool,
    /// Whether it is met.
    #[cfg_attr(test, schemars(extend("enum" = ["met", "not_met", "unknown"])))]
    answer: &'static str,
    /// Why, in plain words.
    reason: &'r str,
    /// What decides it, the most important first.
    places: Vec<Place<'r>>,
}

/// A part of the policy that decides an answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Place<'r> {
    /// Where it stands in the policy, as a JSON Pointer (RFC 6901) such as `/disclosure/2`.
    pointer: String,
    /// The short name of the statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    id: Option<&'r str>,
    /// Where it stands in the file.
    span: Span,
    /// Where the source text says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<Evidence<'r>>,
}

/// A passage of the source text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Evidence<'r> {
    /// The section, by its short name under `document.sections`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    at: Option<&'r str>,
    /// Its first words, an ellipsis and its last words; or one short exact phrase.
    text: &'r str,
}

/// The weights of the wishes by their answers. They add up to the weight of all wishes.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Weights {
    /// The weight of the wishes that are met.
    met: u64,
    /// The weight of the wishes that are not met.
    not_met: u64,
    /// The weight of the wishes of which the policy does not say enough.
    unknown: u64,
    /// How many required wishes are not met.
    required_not_met: usize,
    /// How many required wishes are unknown.
    required_unknown: usize,
}

/// How many policies there were.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Summary {
    /// Policies that were matched.
    pub(super) matched: usize,
    /// Files that could not be read or are not valid.
    pub(super) unmatched: usize,
    /// Policies that fail: a required wish is not met, or, where no wish is required, any.
    pub(super) failing: usize,
}

/// What is said of a policy.
pub(super) fn file(file: &matched::File<'_>) -> io::Result<String> {
    let (mut unread, mut problems, mut answers, mut score) = (None, Vec::new(), Vec::new(), None);
    match &file.fate {
        Fate::Unread(reason) => unread = Some(reason.as_str()),
        Fate::Invalid(found) => problems = found.iter().map(Finding::from).collect(),
        Fate::Matched(matched) => {
            answers = matched.answers.iter().map(Answer::from).collect();
            score = Some(Weights::from(matched.score));
        }
    }
    to_json(&File { path: file.path, unread, problems, answers, score })
}

impl<'r> From<&'r matched::Answered<'r>> for Answer<'r> {
    fn from(answered: &'r matched::Answered<'r>) -> Self {
        let answer = answered.answer;
        Self {
            id: answer.wish.id.as_str(),
            wish: answer.wish.words(),
            weight: answer.wish.weight(),
            required: answer.wish.required,
            answer: answer.answer.name(),
            reason: &answer.reason,
            places: answered.places.iter().map(Place::from).collect(),
        }
    }
}

impl<'r> From<&'r matched::Place<'r>> for Place<'r> {
    fn from(place: &'r matched::Place<'r>) -> Self {
        let evidence = place.evidence.iter().map(|locator| Evidence { at: locator.at.as_ref().map(|at| at.as_str()), text: locator.text.as_str() });
        Self { pointer: place.path.pointer(), id: place.id, span: place.span.into(), evidence: evidence.collect() }
    }
}

impl From<Score> for Weights {
    fn from(Score { met, not_met, unknown, required_not_met, required_unknown }: Score) -> Self {
        Self { met, not_met, unknown, required_not_met, required_unknown }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn schema_is_checked_in() {
        crate::cli::output_schema::check::<super::Report<'_>>("match-output");
    }
}
