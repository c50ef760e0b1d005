//! A row as it is printed, with a type of its own: the library's types may change, this format only with its version.

use std::fmt::Display;

use privacy_policy::claims::Item;
use privacy_policy::flows::Row;
use privacy_policy::model::{AppliesTo, Locator, Path};
use privacy_policy::source::Span;
use serde::Serialize;

use super::fact::{Exception, Fact, Kept};
use super::own::{Limit, Own};
use super::sets::Set;

/// One flow: data, purpose, recipient and destination, as far as one statement names each. What is not stated is `null` or an empty list.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FlowRow<'r> {
    /// The file, as it was named or found; `-` is standard input.
    pub(super) file: &'r str,
    /// Where the statement stands in the policy, as a JSON Pointer (RFC 6901) such as `/collection/2`.
    pub(super) statement: &'r str,
    /// The line of the file where it stands, from 1.
    pub(super) line: usize,
    /// The statement's short name.
    pub(super) id: Option<&'r str>,
    /// The kind of statement.
    #[cfg_attr(test, schemars(extend("enum" = ["collection", "use", "disclosure", "retention", "location", "transfer", "tracking", "automated_decision"])))]
    pub(super) kind: &'static str,
    /// What is done with the data: terms of the vocabulary `acts`.
    pub(super) acts: Vec<String>,
    /// Whether the text says that this is done, may be done or is not done.
    #[cfg_attr(test, schemars(extend("enum" = ["does", "may", "does_not"])))]
    pub(super) stance: String,
    /// Whose act it is: that of the `publishers`, of `one_publisher` of several, of a part of their `staff`, of a `provider` that serves them, of `others`, or
    /// of the `person`.
    #[cfg_attr(test, schemars(extend("enum" = ["publishers", "one_publisher", "staff", "provider", "others", "person"])))]
    pub(super) whose: &'static str,
    /// Who acts; empty for the publishers together.
    pub(super) by: Vec<String>,
    /// The data: a term of the vocabulary `data_categories` or a name that the policy declares.
    pub(super) data: Option<String>,
    /// What stands in the statement; it differs from `data` where a declared name was opened.
    pub(super) data_written: Option<String>,
    /// The declared names on the way from `data_written` to `data`.
    pub(super) data_through: Vec<String>,
    /// The data is a declared name that holds too much to be opened; `--in-full` opens it.
    pub(super) data_closed: bool,
    /// The purpose: a term of the vocabulary `purposes`.
    pub(super) purpose: Option<String>,
    /// Who gets the data: a term of the vocabulary `parties` or a name that the policy declares.
    pub(super) recipient: Option<String>,
    /// What stands in the statement; it differs from `recipient` where a declared name was opened.
    pub(super) recipient_written: Option<String>,
    /// The declared names on the way from `recipient_written` to `recipient`.
    pub(super) recipient_through: Vec<String>,
    /// The recipient is a declared name that holds too much to be opened; `--in-full` opens it.
    pub(super) recipient_closed: bool,
    /// What kinds of party a declared recipient is.
    pub(super) recipient_kinds: Vec<String>,
    /// Where the data goes to, or where it is stored or processed.
    pub(super) destination: Option<String>,
    /// Where a transfer comes from.
    pub(super) origins: Vec<String>,
    /// Who hands collected data over.
    pub(super) sources: Vec<String>,
    /// Whether data or recipient came out of a declared name, and do not stand in the statement themselves.
    pub(super) inferred: bool,
    /// Whether a definition on the way says "may include".
    pub(super) may_include: bool,
    /// Whether the row is about something wider than what was asked for, or names nothing there. Such rows stand here only with `--wider`.
    pub(super) wider: bool,
    /// Everything that limits the statement.
    pub(super) limits: &'r [Limit],
    /// Conditions that must all hold.
    pub(super) only_if: Vec<String>,
    /// Conditions of which one must hold.
    pub(super) only_if_any: Vec<String>,
    /// Conditions of which any one lifts the statement.
    pub(super) unless: Vec<String>,
    /// What is taken out of the flow.
    pub(super) except: Except<'r>,
    /// Statements that are exceptions to this one, as far as they can be about this row: the first ten.
    pub(super) exceptions: Vec<Exception>,
    /// How many exceptions there are.
    pub(super) exceptions_total: usize,
    /// The short name of the statement that this one is an exception to.
    pub(super) exception_to: Option<&'r str>,
    /// The state of the data that the statement is limited to.
    pub(super) data_state: Option<String>,
    /// Whose purpose it is, where it is not the publisher's own.
    pub(super) interest_of: Option<String>,
    /// How much effort it commits to.
    pub(super) effort: Option<String>,
    /// A word that weakens or strengthens it.
    pub(super) strength: Option<String>,
    /// Whose judgement it is left to.
    pub(super) discretion: Option<String>,
    /// What the statement is limited to, as the policy has it.
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, serde_json::Value>"))]
    pub(super) applies_to: &'r AppliesTo,
    /// Legal bases, of this statement and of others on the same data and purpose: the statement's own, and the first ten of others.
    pub(super) bases: Vec<&'r Fact<String>>,
    /// How many legal bases there are.
    pub(super) bases_total: usize,
    /// How long the data is kept, by this statement or others on the same data: the statement's own, and the first ten of others.
    pub(super) retention: Vec<&'r Fact<Kept>>,
    /// How many statements on that there are.
    pub(super) retention_total: usize,
    /// The legal instruments of transfers, of this statement and of others on the same data and recipient: its own, and the first ten of others.
    pub(super) mechanisms: Vec<&'r Fact<String>>,
    /// How many instruments there are.
    pub(super) mechanisms_total: usize,
    /// Where what others state is more than what stands here: the positions in the list `joined` of the file, which has all of it. In JSON; `--in-full` shows
    /// all of it in each row.
    pub(super) joined: &'r [usize],
    /// What the text takes as consent.
    pub(super) consent_triggers: Vec<String>,
    /// Fields of the statement outside whose description there is nothing.
    pub(super) exclusive: Vec<String>,
    /// Fields of the statement that name examples only.
    pub(super) open_ended: Vec<String>,
    /// Fields of the statement of which each thing is meant: the text says "any" or "all".
    pub(super) every: Vec<String>,
    /// Fields of the statement that the text only hints at.
    pub(super) hedged: Vec<String>,
    /// What else the statement says with the fields of its kind, as the policy has it.
    pub(super) details: serde_json::Map<String, serde_json::Value>,
    /// What the text refers to: short names of documents, parts, sections or statements.
    pub(super) see: Vec<String>,
    /// Where the text says so.
    pub(super) evidence: Vec<Evidence<'r>>,
}

/// What is taken out of a flow.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Except<'r> {
    /// Data, by the statement.
    pub(super) data: Vec<String>,
    /// Data, by the definitions that the row comes through.
    pub(super) data_by_definition: Vec<String>,
    /// Recipients.
    pub(super) recipients: Vec<String>,
    /// Purposes.
    pub(super) purposes: Vec<String>,
    /// The exception in words.
    pub(super) words: Option<&'r str>,
}

/// A place in the source text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Evidence<'r> {
    /// The section, by its short name in the policy.
    pub(crate) at: Option<&'r str>,
    /// The first and last words of the passage.
    pub(crate) text: &'r str,
}

impl<'r> From<&'r Locator> for Evidence<'r> {
    fn from(locator: &'r Locator) -> Self {
        Self { at: locator.at.as_ref().map(|at| at.as_str()), text: locator.text.as_str() }
    }
}

impl<'r> FlowRow<'r> {
    /// `own` is what the statement says of all its rows, `set` what other statements state about this one.
    pub(super) fn new(file: &'r str, row: &Row<'r>, own: &'r Own, set: &'r Set, most: usize) -> Self {
        let common = row.common();
        let stated = &own.stated;
        Self {
            file,
            statement: &own.statement,
            line: own.line,
            id: row.id().map(|id| id.as_str()),
            kind: row.kind.as_str(),
            acts: texts(&row.acts),
            stance: row.stance.to_string(),
            whose: row.actor.whose.as_str(),
            by: texts(row.actor.by),
            data: row.data.as_ref().map(|data| data.item.to_string()),
            data_written: row.data.as_ref().map(|data| data.written.to_string()),
            data_through: row.data.as_ref().map(through).unwrap_or_default(),
            data_closed: row.data_closed,
            purpose: row.purpose.map(|purpose| purpose.to_string()),
            recipient: row.recipient.as_ref().map(|recipient| recipient.item.to_string()),
            recipient_written: row.recipient.as_ref().map(|recipient| recipient.written.to_string()),
            recipient_through: row.recipient.as_ref().map(through).unwrap_or_default(),
            recipient_closed: row.recipient_closed,
            recipient_kinds: texts(row.recipient_kinds),
            destination: row.destination.map(ToString::to_string),
            origins: texts(row.origins()),
            sources: texts(row.sources()),
            inferred: row.is_inferred(),
            may_include: row.data.as_ref().is_some_and(|data| data.hedged),
            wider: row.wider,
            limits: &own.limits,
            only_if: texts(common.only_if),
            only_if_any: texts(common.only_if_any),
            unless: texts(common.unless),
            except: Except {
                data: texts(&common.except.data),
                data_by_definition: texts(row.excluded.iter().copied()),
                recipients: texts(&common.except.recipients),
                purposes: texts(&common.except.purposes),
                words: common.except.words.as_ref().map(|words| words.as_str()),
            },
            exceptions: row.exceptions.iter().take(most).map(|fact| Exception::of(fact)).collect(),
            exceptions_total: row.exceptions.len(),
            exception_to: common.exception_to.map(|id| id.as_str()),
            data_state: common.data_state.map(|state| state.to_string()),
            interest_of: common.interest_of.map(|holder| holder.to_string()),
            effort: common.effort.map(|effort| effort.to_string()),
            strength: common.strength.map(|strength| strength.to_string()),
            discretion: common.discretion.map(|discretion| discretion.to_string()),
            applies_to: common.applies_to,
            bases: stated.bases.iter().chain(set.bases(most)).collect(),
            bases_total: stated.bases.len() + set.totals[0],
            retention: stated.retention.iter().chain(set.retention(most)).collect(),
            retention_total: stated.retention.len() + set.totals[1],
            mechanisms: stated.mechanisms.iter().chain(set.mechanisms(most)).collect(),
            mechanisms_total: stated.mechanisms.len() + set.totals[2],
            joined: &set.numbers,
            consent_triggers: texts(common.consent_triggers),
            exclusive: texts(common.exclusive),
            open_ended: texts(common.open_ended),
            every: texts(common.every),
            hedged: texts(common.hedged),
            details: own.details(row),
            see: texts(common.see),
            evidence: common.evidence.iter().map(Evidence::from).collect(),
        }
    }
}

fn through<T>(item: &Item<'_, T>) -> Vec<String> {
    texts(item.through.iter().copied())
}

pub(super) fn texts<'a, T: Display + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    items.into_iter().map(ToString::to_string).collect()
}

/// Where a statement stands, as a JSON Pointer.
pub(super) fn pointer(place: privacy_policy::model::StatementPlace) -> String {
    Path::from(place).pointer()
}

/// The line of a statement.
pub(super) fn line(span: Option<Span>) -> usize {
    span.map_or(1, |span| span.start.line)
}
