//! What a statement says of all its rows, worked out once: what limits it, and what the fields of its kind say beside what rows are made of.

use privacy_policy::claims;
use privacy_policy::flows::Row;
use privacy_policy::model::StatementRef;
use privacy_policy::source::Span;
use serde::Serialize;
use serde_json::{Map, Value};

use super::fact::Stated;
use super::row::{line, pointer};
use crate::cli::ask_command::told;

/// Something that limits a statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Limit {
    /// The field of the statement, such as `only_if`, `except.data`, `interest_of` or `obligations`.
    pub(super) limit: String,
    /// What stands there.
    pub(super) items: Vec<String>,
}

impl From<&claims::Limit<'_>> for Limit {
    fn from(limit: &claims::Limit<'_>) -> Self {
        let (limit, items) = told::limit(limit);
        Self { limit, items }
    }
}

/// What all rows of a statement have in common.
pub(super) struct Own {
    /// Where it stands, as a JSON Pointer.
    pub(super) statement: String,
    pub(super) line: usize,
    pub(super) limits: Vec<Limit>,
    /// Its own legal bases, period and instruments.
    pub(super) stated: Stated,
    /// What the fields of its kind say, but for what every row says in other words.
    details: Map<String, Value>,
}

/// Fields that rows are made of, or that stand in each row in other words.
const IN_ROWS: &[&str] = &[
    "purposes",
    "recipients",
    "modes",
    "places",
    "to",
    "from",
    "sources",
    "mechanisms",
    "period",
    "reasons",
    "then",
    "counted_from",
    "residual_copies",
];

/// Fields of data. A row comes out of one of them, and the others stand beside it.
const OF_DATA: &[&str] = &["data", "combines", "derives", "stores"];

impl Own {
    pub(super) fn new(row: &Row<'_>, span: Option<Span>) -> Self {
        let limits: Vec<Limit> = row.limits.iter().map(Limit::from).collect();
        let mut details = details(row.statement);
        details.retain(|field, _| !IN_ROWS.contains(&field.as_str()) && !limits.iter().any(|limit| limit.limit == *field));
        Self { statement: pointer(row.place), line: line(span), limits, stated: Stated::own(row.statement), details }
    }

    /// What else the statement says. Of its lists of data the one that the row comes out of is told by the row.
    pub(super) fn details(&self, row: &Row<'_>) -> Map<String, Value> {
        let mut details = self.details.clone();
        let written = row.data.as_ref().map(|data| data.written.to_string());
        let holds = |value: &Value| {
            value.as_array().zip(written.as_ref()).is_some_and(|(list, written)| list.iter().any(|item| item.as_str() == Some(written)))
        };
        if let Some(field) = OF_DATA.iter().find(|field| details.get(**field).is_some_and(holds)) {
            details.remove(*field);
        }
        details
    }
}

/// What the fields of its kind say in a statement, as the policy has it.
pub(super) fn details(statement: StatementRef<'_>) -> Map<String, Value> {
    use StatementRef as S;
    let value = match statement {
        S::Collection(statement) => serde_json::to_value(statement),
        S::Use(statement) => serde_json::to_value(statement),
        S::Basis(statement) => serde_json::to_value(statement),
        S::Disclosure(statement) => serde_json::to_value(statement),
        S::Retention(statement) => serde_json::to_value(statement),
        S::Location(statement) => serde_json::to_value(statement),
        S::Transfer(statement) => serde_json::to_value(statement),
        S::Tracking(statement) => serde_json::to_value(statement),
        S::AutomatedDecision(statement) => serde_json::to_value(statement),
        _ => Ok(Value::Null),
    };
    let Ok(Value::Object(mut fields)) = value else { return Map::new() };
    // The fields of all kinds follow those of the kind.
    let own: Vec<&str> = statement.fields().iter().copied().take_while(|field| *field != "id").collect();
    fields.retain(|field, _| own.contains(&field.as_str()));
    fields
}
