//! A row as it is printed, with a type of its own: the library's types may change, this format only with its version.

use std::fmt::Display;

use privacy_policy::flows::{Item, Joined, Row};
use privacy_policy::model::{AppliesTo, Locator, Path, Retention};
use privacy_policy::source::Span;
use serde::Serialize;

/// One flow: data, purpose, recipient and destination, as far as one statement names each. What is not stated is `null` or an empty list.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FlowRow<'r> {
    /// The file, as it was named or found; `-` is standard input.
    pub(super) file: &'r str,
    /// Where the statement stands in the policy, as a JSON Pointer (RFC 6901) such as `/collection/2`.
    pub(super) statement: String,
    /// The line of the file where it stands, from 1.
    pub(super) line: usize,
    /// The statement's short name.
    pub(super) id: Option<&'r str>,
    /// The kind of statement.
    #[cfg_attr(test, schemars(extend("enum" = ["collection", "use", "disclosure", "retention", "location", "transfer", "tracking", "automated_decision"])))]
    pub(super) kind: &'static str,
    /// Whether the text says that this is done, may be done or is not done.
    #[cfg_attr(test, schemars(extend("enum" = ["does", "may", "does_not"])))]
    pub(super) stance: String,
    /// Who acts; empty for the publishers together.
    pub(super) by: Vec<String>,
    /// The data: a term of the vocabulary `data_categories` or a name that the policy declares.
    pub(super) data: Option<String>,
    /// What stands in the statement; it differs from `data` where a declared name was opened.
    pub(super) data_written: Option<String>,
    /// The declared names on the way from `data_written` to `data`.
    pub(super) data_through: Vec<String>,
    /// The purpose: a term of the vocabulary `purposes`.
    pub(super) purpose: Option<String>,
    /// Who gets the data: a term of the vocabulary `parties` or a name that the policy declares.
    pub(super) recipient: Option<String>,
    /// What stands in the statement; it differs from `recipient` where a declared name was opened.
    pub(super) recipient_written: Option<String>,
    /// The declared names on the way from `recipient_written` to `recipient`.
    pub(super) recipient_through: Vec<String>,
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
    /// Conditions that must all hold.
    pub(super) only_if: Vec<String>,
    /// Conditions of which one must hold.
    pub(super) only_if_any: Vec<String>,
    /// Conditions of which any one lifts the statement.
    pub(super) unless: Vec<String>,
    /// What is taken out of the flow.
    pub(super) except: Except<'r>,
    /// The state of the data that the statement is limited to.
    pub(super) data_state: Option<String>,
    /// What the statement is limited to, as the policy has it.
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, serde_json::Value>"))]
    pub(super) applies_to: &'r AppliesTo,
    /// Legal bases, of this statement and of others on the same data and purpose.
    pub(super) bases: Vec<Fact<String>>,
    /// How long the data is kept, by this statement or others on the same data.
    pub(super) retention: Vec<Fact<Kept>>,
    /// The legal instruments of transfers, of this statement and of others on the same data and recipient.
    pub(super) mechanisms: Vec<Fact<String>>,
    /// Fields of the statement outside whose description there is nothing.
    pub(super) exclusive: Vec<String>,
    /// Fields of the statement that name examples only.
    pub(super) open_ended: Vec<String>,
    /// Fields of the statement that the text only hints at.
    pub(super) hedged: Vec<String>,
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

/// A fact that belongs to the row.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Fact<T> {
    /// The fact.
    pub(super) value: T,
    /// The statement that states it, as a JSON Pointer, where it is not the row's own.
    pub(super) from: Option<String>,
}

/// How long data is kept.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Kept {
    /// Whether the text says that it is so kept, or that it may be.
    #[cfg_attr(test, schemars(extend("enum" = ["does", "may", "does_not"])))]
    pub(super) stance: String,
    /// How long, as the policy has it: a map with one of the keys `duration`, `until`, `as_needed_for`, `indefinite` and `criteria`.
    pub(super) period: Option<serde_json::Value>,
    /// Why it is kept.
    pub(super) reasons: Vec<String>,
    /// What happens to it then.
    pub(super) then: Option<String>,
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
    pub(super) fn new(file: &'r str, row: &Row<'r>, span: Option<Span>) -> Self {
        Self {
            file,
            statement: row.place.path().pointer(),
            line: span.map_or(1, |span| span.start.line),
            id: row.id.map(|id| id.as_str()),
            kind: row.kind.as_str(),
            stance: row.stance.to_string(),
            by: texts(row.by),
            data: row.data.as_ref().map(|data| data.item.to_string()),
            data_written: row.data.as_ref().map(|data| data.written.to_string()),
            data_through: row.data.as_ref().map(through).unwrap_or_default(),
            purpose: row.purpose.map(|purpose| purpose.to_string()),
            recipient: row.recipient.as_ref().map(|recipient| recipient.item.to_string()),
            recipient_written: row.recipient.as_ref().map(|recipient| recipient.written.to_string()),
            recipient_through: row.recipient.as_ref().map(through).unwrap_or_default(),
            recipient_kinds: texts(row.recipient_kinds),
            destination: row.destination.map(ToString::to_string),
            origins: texts(row.origins),
            sources: texts(row.sources),
            inferred: row.is_inferred(),
            may_include: row.data.as_ref().is_some_and(|data| data.hedged),
            only_if: texts(row.only_if),
            only_if_any: texts(row.only_if_any),
            unless: texts(row.unless),
            except: Except {
                data: texts(row.except.data),
                data_by_definition: texts(row.except.data_by_definition.iter().copied()),
                recipients: texts(row.except.recipients),
                purposes: texts(row.except.purposes),
                words: row.except.words.map(|words| words.as_str()),
            },
            data_state: row.data_state.map(|state| state.to_string()),
            applies_to: row.applies_to,
            bases: row.bases.iter().map(|fact| Fact::new(fact, fact.value.to_string())).collect(),
            retention: row.retention.iter().map(|fact| Fact::new(fact, Kept::from(fact.value))).collect(),
            mechanisms: row.mechanisms.iter().map(|fact| Fact::new(fact, fact.value.to_string())).collect(),
            exclusive: texts(row.exclusive),
            open_ended: texts(row.open_ended),
            hedged: texts(row.hedged),
            evidence: row.evidence.iter().map(Evidence::from).collect(),
        }
    }
}

impl<T> Fact<T> {
    fn new<U>(joined: &Joined<U>, value: T) -> Self {
        Self { value, from: joined.from.map(|place| Path::from(place).pointer()) }
    }
}

impl From<&Retention> for Kept {
    fn from(retention: &Retention) -> Self {
        Self {
            stance: retention.stance.to_string(),
            period: retention.period.as_ref().and_then(|period| serde_json::to_value(period).ok()),
            reasons: texts(&retention.reasons),
            then: retention.then.map(|then| then.to_string()),
        }
    }
}

fn through<T>(item: &Item<'_, T>) -> Vec<String> {
    texts(item.through.iter().copied())
}

fn texts<'a, T: Display + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    items.into_iter().map(ToString::to_string).collect()
}
