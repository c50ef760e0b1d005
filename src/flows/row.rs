//! A row: one flow of data that a statement states.

use crate::model::{AppliesTo, DataRef, DefinedName, Id, Locator, PartyRef, Place, Ref, Retention, StatementPlace, Text};
use crate::vocab::{Condition, DataCategory, DataState, Field, LegalBasis, Party, Purpose, Stance, TransferMechanism};

use super::Kind;

/// One flow: a data category, a purpose, a recipient and a place, as far as the statement names each. What the statement does not name is absent.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row<'p> {
    /// The kind of statement.
    pub kind: Kind,
    /// Where the statement stands.
    pub place: StatementPlace,
    /// The statement's short name.
    pub id: Option<&'p Id>,
    /// Whether the text says that this is done, may be done or is not done.
    pub stance: Stance,
    /// Who acts; empty for the publishers together.
    pub by: &'p [PartyRef],
    /// The data.
    pub data: Option<Item<'p, DataCategory>>,
    /// The purpose.
    pub purpose: Option<Purpose>,
    /// Who gets the data.
    pub recipient: Option<Item<'p, Party>>,
    /// What kinds of party the recipient is, where it is a declared name.
    pub recipient_kinds: &'p [Party],
    /// Where the data goes to, or where it is stored or processed.
    pub destination: Option<&'p Place>,
    /// Where a transfer comes from.
    pub origins: &'p [Place],
    /// Who hands collected data over.
    pub sources: &'p [PartyRef],
    /// Conditions that must all hold.
    pub only_if: &'p [Condition],
    /// Conditions of which one must hold.
    pub only_if_any: &'p [Condition],
    /// Conditions of which any one lifts the statement.
    pub unless: &'p [Condition],
    /// What is taken out of the flow, by the statement or by a definition that the row comes through.
    pub except: Except<'p>,
    /// The state of the data that the statement is limited to.
    pub data_state: Option<DataState>,
    /// The people, regions, laws or products that the statement is limited to.
    pub applies_to: &'p AppliesTo,
    /// The legal bases: those that the statement names, and those that other statements name for this data and purpose.
    pub bases: Vec<Joined<LegalBasis>>,
    /// How long the data is kept: the statement itself, or other statements on this data.
    pub retention: Vec<Joined<&'p Retention>>,
    /// The legal instruments of transfers: those of the statement, or of other statements on this data and recipient.
    pub mechanisms: Vec<Joined<TransferMechanism>>,
    /// Fields of the statement outside whose description there is nothing.
    pub exclusive: &'p [Field],
    /// Fields of the statement that name examples only.
    pub open_ended: &'p [Field],
    /// Fields of the statement that the text only hints at.
    pub hedged: &'p [Field],
    /// Where the text says so.
    pub evidence: &'p [Locator],
}

impl Row<'_> {
    /// Whether the data or the recipient comes out of a declared name, and does not stand in the statement itself.
    #[must_use]
    pub fn is_inferred(&self) -> bool {
        self.data.as_ref().is_some_and(Item::is_inferred) || self.recipient.as_ref().is_some_and(Item::is_inferred)
    }

    /// Whether the text only hints at the data, the purpose or the recipient, in the statement or in a definition ("may include").
    #[must_use]
    pub fn is_hedged(&self) -> bool {
        self.hedged.iter().any(|field| matches!(field, Field::Data | Field::Purposes | Field::Recipients))
            || self.data.as_ref().is_some_and(|data| data.hedged)
    }
}

/// Data or a recipient of a row, with the way on which it came there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<'p, T> {
    /// What it is: a term, or a declared name.
    pub item: Ref<T>,
    /// What stands in the statement. It differs from `item` where a declared name was expanded.
    pub written: &'p Ref<T>,
    /// The declared names on the way from `written` to `item`, with `written` first: each one's declaration holds the next, and the last one's holds
    /// `item`. Empty where the item stands in the statement itself.
    pub through: Vec<&'p DefinedName>,
    /// A definition on the way says "may include"; or its own definition says so of all that is left of it, where something is taken out.
    pub hedged: bool,
}

impl<T> Item<'_, T> {
    /// Whether it comes out of a declared name.
    #[must_use]
    pub const fn is_inferred(&self) -> bool {
        !self.through.is_empty()
    }
}

/// What is taken out of a flow.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Except<'p> {
    /// Data, by the statement.
    pub data: &'p [DataRef],
    /// Data, by the definitions that the row comes through.
    pub data_by_definition: Vec<&'p DataRef>,
    /// Recipients.
    pub recipients: &'p [PartyRef],
    /// Purposes.
    pub purposes: &'p [Purpose],
    /// The exception in words.
    pub words: Option<&'p Text>,
}

/// A fact that belongs to a row, and the statement that it was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined<T> {
    /// The fact.
    pub value: T,
    /// The other statement that states it; absent where it is the row's own.
    pub from: Option<StatementPlace>,
}
