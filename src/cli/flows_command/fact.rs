//! What other statements state about a row.

use privacy_policy::claims;
use privacy_policy::model::StatementRef;
use serde::Serialize;
use serde_json::{Map, Value};

use super::own::{Limit, details};
use super::row::{pointer, texts};

/// Fields of a statement that its value tells, or that rows are made of.
const IN_VALUE: &[&str] = &["data", "purposes", "recipients", "period", "reasons", "then", "counted_from", "residual_copies", "mechanisms"];

/// A fact that belongs to the row.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Fact<T> {
    /// The fact.
    pub(super) value: T,
    /// The statement that states it, as a JSON Pointer, where it is not the row's own.
    pub(super) from: Option<String>,
    /// Whether the text says that it is so, or that it may be.
    #[cfg_attr(test, schemars(extend("enum" = ["does", "may", "does_not"])))]
    pub(super) stance: String,
    /// What limits that statement, with who acts where it is not the publishers together. What limits the row's own statement stands in the row.
    pub(super) limits: Vec<Limit>,
    /// What else that statement says with the fields of its kind, as the policy has it.
    pub(super) details: Map<String, Value>,
}

/// What one statement states about the rows of others.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Stated {
    /// The statement, as a JSON Pointer.
    pub(super) statement: String,
    /// The legal bases that it names.
    pub(super) bases: Vec<Fact<String>>,
    /// How long it says that data is kept.
    pub(super) retention: Vec<Fact<Kept>>,
    /// The legal instruments of transfers that it names.
    pub(super) mechanisms: Vec<Fact<String>>,
}

impl Stated {
    pub(super) fn of(fact: &claims::Fact<'_>) -> Self {
        let statement = fact.statement;
        Self {
            statement: pointer(fact.place),
            bases: bases(statement).into_iter().map(|basis| Fact::of(basis, fact)).collect(),
            retention: Kept::of(statement).into_iter().map(|kept| Fact::of(kept, fact)).collect(),
            mechanisms: mechanisms(statement).into_iter().map(|mechanism| Fact::of(mechanism, fact)).collect(),
        }
    }

    /// What a statement says of this kind of its own rows.
    pub(super) fn own(statement: StatementRef<'_>) -> Self {
        Self {
            statement: String::new(),
            bases: bases(statement).into_iter().map(|basis| Fact::own(basis, statement)).collect(),
            retention: Kept::of(statement).into_iter().map(|kept| Fact::own(kept, statement)).collect(),
            mechanisms: mechanisms(statement).into_iter().map(|mechanism| Fact::own(mechanism, statement)).collect(),
        }
    }
}

fn bases(statement: StatementRef<'_>) -> Vec<String> {
    texts(statement.common().bases)
}

/// The legal instruments of a transfer.
fn mechanisms(statement: StatementRef<'_>) -> Vec<String> {
    match statement {
        StatementRef::Transfer(transfer) => texts(&transfer.mechanisms),
        _ => Vec::new(),
    }
}

/// How long data is kept.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Kept {
    /// Whether the text says that it is so kept, or that it may be.
    #[cfg_attr(test, schemars(extend("enum" = ["does", "may", "does_not"])))]
    pub(super) stance: String,
    /// How long, as the policy has it: a map with one of the keys `duration`, `until`, `as_needed_for`, `indefinite` and `criteria`.
    pub(super) period: Option<Value>,
    /// The event from which the time runs.
    pub(super) counted_from: Option<String>,
    /// Why it is kept.
    pub(super) reasons: Vec<String>,
    /// What happens to it then.
    pub(super) then: Option<String>,
    /// Whether copies may remain afterwards.
    pub(super) residual_copies: Value,
}

/// A statement that is an exception to the row's.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Exception {
    /// The statement, as a JSON Pointer.
    pub(super) from: String,
    /// Its short name.
    pub(super) id: Option<String>,
    /// Whether it says that something is done, may be done or is not done.
    #[cfg_attr(test, schemars(extend("enum" = ["does", "may", "does_not"])))]
    pub(super) stance: String,
    /// The data that it is about; empty for all of the rule.
    pub(super) data: Vec<String>,
    /// The purposes.
    pub(super) purposes: Vec<String>,
    /// The recipients.
    pub(super) recipients: Vec<String>,
    /// What limits it.
    pub(super) limits: Vec<Limit>,
}

impl<T> Fact<T> {
    /// What the row's statement says itself.
    pub(super) fn own(value: T, statement: StatementRef<'_>) -> Self {
        Self { value, from: None, stance: statement.stance().to_string(), limits: Vec::new(), details: Map::new() }
    }

    fn of(value: T, fact: &claims::Fact<'_>) -> Self {
        // What is told by the value is not told again as a limit.
        let limits = fact.limits.iter().map(Limit::from).filter(|limit| !IN_VALUE.contains(&limit.limit.as_str())).collect::<Vec<_>>();
        let mut details = details(fact.statement);
        details.retain(|field, _| !IN_VALUE.contains(&field.as_str()) && !limits.iter().any(|limit| limit.limit == *field));
        let triggers = texts(fact.statement.common().consent_triggers);
        if !triggers.is_empty() {
            details.insert("consent_triggers".to_owned(), triggers.into());
        }
        Self { value, from: Some(pointer(fact.place)), stance: fact.stance.to_string(), limits, details }
    }
}

impl Kept {
    /// How long a statement says that data is kept, if it is of that kind.
    pub(super) fn of(statement: StatementRef<'_>) -> Option<Self> {
        let StatementRef::Retention(retention) = statement else { return None };
        Some(Self {
            stance: retention.stance.to_string(),
            period: retention.period.as_ref().and_then(|period| serde_json::to_value(period).ok()),
            counted_from: retention.counted_from.map(|event| event.to_string()),
            reasons: texts(&retention.reasons),
            then: retention.then.map(|then| then.to_string()),
            residual_copies: serde_json::to_value(retention.residual_copies).unwrap_or_default(),
        })
    }
}

impl Exception {
    pub(super) fn of(fact: &claims::Fact<'_>) -> Self {
        Self {
            from: pointer(fact.place),
            id: fact.statement.id().map(ToString::to_string),
            stance: fact.stance.to_string(),
            data: texts(fact.statement.data()),
            purposes: texts(fact.statement.purposes()),
            recipients: texts(fact.statement.recipients()),
            limits: fact.limits.iter().map(Limit::from).collect(),
        }
    }
}
