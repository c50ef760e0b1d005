//! A row: one flow of data that a statement states.

use std::sync::Arc;

use super::Kind;
use crate::claims::{Actor, Fact, Item, Joined, Limit};
use crate::model::{Common, DataRef, Id, PartyRef, Place, StatementPlace, StatementRef};
use crate::vocab::{Act, DataCategory, Field, Party, Purpose, Stance};

/// One flow: a data category, a purpose, a recipient and a place, as far as the statement names each. What the statement does not name is absent.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row<'p> {
    /// The kind of statement.
    pub kind: Kind,
    /// Where the statement stands.
    pub place: StatementPlace,
    /// The statement.
    pub statement: StatementRef<'p>,
    /// What is done with the data, the most usual act of such statements first.
    pub acts: Vec<Act>,
    /// Whether the text says that this is done, may be done or is not done.
    pub stance: Stance,
    /// Who acts, and whose act that makes it.
    pub actor: Actor<'p>,
    /// The data.
    pub data: Option<Item<'p, DataCategory>>,
    /// The data is a name that holds too much to be opened.
    pub data_closed: bool,
    /// What the definitions exclude that the row comes through.
    pub excluded: Vec<&'p DataRef>,
    /// The purpose.
    pub purpose: Option<Purpose>,
    /// Who gets the data.
    pub recipient: Option<Item<'p, Party>>,
    /// The recipient is a name that holds too much to be opened.
    pub recipient_closed: bool,
    /// What kinds of party the recipient is, where it is a declared name.
    pub recipient_kinds: &'p [Party],
    /// Where the data goes to, or where it is stored or processed.
    pub destination: Option<&'p Place>,
    /// Everything that limits the statement: conditions, exceptions, people, places, products, interest, effort, discretion, who acts, and the fields of
    /// its kind that narrow it.
    pub limits: Arc<[Limit<'p>]>,
    /// The statements that are exceptions to this one, as far as they can be about this row.
    pub exceptions: Vec<Arc<Fact<'p>>>,
    /// What other statements state about this row: legal bases, how long the data is kept, the instruments of transfers. What is about the very names and
    /// parties of the row comes first; rows of which the same is stated share it.
    pub stated: [Arc<Joined<'p>>; 2],
    /// It is about something wider than what was asked for, or names nothing there.
    pub wider: bool,
}

impl<'p> Row<'p> {
    /// What the statement has in common with those of other kinds: its conditions, limits, bases and evidence as they are written.
    #[must_use]
    pub fn common(&self) -> Common<'p> {
        self.statement.common()
    }

    /// Other statements of legal bases that belong to the row.
    pub fn bases(&self) -> impl Iterator<Item = &Fact<'p>> {
        self.stated.iter().flat_map(|joined| &joined.bases).map(Arc::as_ref)
    }

    /// Other statements on how long the data of the row is kept.
    pub fn retention(&self) -> impl Iterator<Item = &Fact<'p>> {
        self.stated.iter().flat_map(|joined| &joined.retention).map(Arc::as_ref)
    }

    /// Statements on transfers that the row is one of, and that name a legal instrument.
    pub fn mechanisms(&self) -> impl Iterator<Item = &Fact<'p>> {
        self.stated.iter().flat_map(|joined| &joined.mechanisms).map(Arc::as_ref)
    }

    /// The statement's short name.
    #[must_use]
    pub fn id(&self) -> Option<&'p Id> {
        self.statement.id()
    }

    /// Where a transfer comes from.
    #[must_use]
    pub const fn origins(&self) -> &'p [Place] {
        match self.statement {
            StatementRef::Transfer(transfer) => transfer.from.as_slice(),
            _ => &[],
        }
    }

    /// Who hands collected data over.
    #[must_use]
    pub const fn sources(&self) -> &'p [PartyRef] {
        match self.statement {
            StatementRef::Collection(collection) => collection.sources.as_slice(),
            _ => &[],
        }
    }

    /// Whether the data or the recipient comes out of a declared name, and does not stand in the statement itself.
    #[must_use]
    pub fn is_inferred(&self) -> bool {
        self.data.as_ref().is_some_and(Item::is_inferred) || self.recipient.as_ref().is_some_and(Item::is_inferred)
    }

    /// Whether the text only hints at the data, the purpose or the recipient, in the statement or in a definition ("may include").
    #[must_use]
    pub fn is_hedged(&self) -> bool {
        self.common().hedged.iter().any(|field| matches!(field, Field::Data | Field::Purposes | Field::Recipients))
            || self.data.as_ref().is_some_and(|data| data.hedged)
            || self.recipient.as_ref().is_some_and(|recipient| recipient.hedged)
    }
}
