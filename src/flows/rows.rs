//! Going over the rows of a policy, one at a time.

use std::fmt;

use super::expand::{DEPTH, Items, Opened, WAYS};
use super::join::Joins;
use super::kind::Subject;
use super::{Except, Filter, Kind, Row};
use crate::meaning::Names;
use crate::model::{Policy, StatementPlace, StatementRef};
use crate::vocab::{DataCategory, Party, Purpose, Vocabulary};

/// The rows of a policy, made one at a time: however many there are, they take no room.
pub struct Rows<'p> {
    policy: &'p Policy,
    statements: Box<dyn Iterator<Item = (StatementPlace, StatementRef<'p>)> + 'p>,
    data: Names<'p, DataCategory>,
    parties: Names<'p, Party>,
    joins: Joins<'p>,
    filter: Filter,
    current: Option<Current<'p>>,
    visited: usize,
    too_deep: bool,
}

/// A statement, and where in it we are. Data change slowest, then recipients, purposes and places.
struct Current<'p> {
    place: StatementPlace,
    statement: StatementRef<'p>,
    kind: Kind,
    subject: Subject<'p>,
    data: Axis<'p, DataCategory>,
    recipients: Axis<'p, Party>,
    /// The purposes that are asked for; one absent purpose where the statement names none.
    purposes: Vec<Option<Purpose>>,
    purpose: usize,
    destination: usize,
    started: bool,
}

/// The data or the recipients of a statement, or once nothing where it names none.
struct Axis<'p, T> {
    items: Option<Items<'p, T>>,
    /// The one nothing has been had.
    spent: bool,
}

/// Why the rows of a policy are not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TooMuch {
    /// There are more combinations than allowed.
    #[error("there are more than {0} combinations of data, purposes, recipients and places")]
    Rows(usize),
    /// Declared names hold each other in too long a chain, or in too many ways.
    #[error("declared names lie more than {DEPTH} deep within each other, or in more than {WAYS} ways with different exceptions")]
    Depth,
}

impl fmt::Debug for Rows<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("visited", &self.visited).finish_non_exhaustive()
    }
}

impl<'p> Rows<'p> {
    pub(super) fn new(policy: &'p Policy, filter: Filter) -> Self {
        let (data, parties) = (Names::of_data(policy), Names::of_parties(policy));
        let joins = Joins::new(policy, &data, &parties);
        Self { policy, statements: Box::new(policy.statements()), data, parties, joins, filter, current: None, visited: 0, too_deep: false }
    }

    /// How many rows there are, or why they are too many. Combinations that the filter passes over count for the limit, so that this always ends soon.
    ///
    /// # Errors
    /// More combinations than the limit, or names that hold each other in too long a chain.
    pub fn count_up_to(mut self, limit: usize) -> Result<usize, TooMuch> {
        let mut rows = 0;
        while self.advance(limit) {
            rows += 1;
        }
        match self {
            Self { too_deep: true, .. } => Err(TooMuch::Depth),
            _ if self.visited > limit => Err(TooMuch::Rows(limit)),
            _ => Ok(rows),
        }
    }

    /// Goes on to the next row. `false` after the last, or when the limit is passed.
    fn advance(&mut self, limit: usize) -> bool {
        loop {
            if self.visited > limit {
                return false;
            }
            if let Some(current) = &mut self.current {
                self.visited += 1;
                if current.advance(&self.data, &self.parties, &self.filter, &mut self.visited) {
                    return true;
                }
                self.too_deep |= current.is_too_deep();
            }
            let Some((place, statement)) = self.statements.next() else {
                self.current = None;
                return false;
            };
            self.current = Kind::of(statement)
                .filter(|kind| self.filter.kinds.is_empty() || self.filter.kinds.contains(kind))
                .and_then(|kind| Current::new(self.policy, place, statement, kind, &self.data, &self.parties, &self.filter));
        }
    }
}

impl<'p> Iterator for Rows<'p> {
    type Item = Row<'p>;

    fn next(&mut self) -> Option<Row<'p>> {
        if self.advance(usize::MAX) {
            self.current.as_ref().map(|current| current.row(self.policy, &self.joins, &self.data, &self.parties))
        } else {
            None
        }
    }
}

impl<'p> Current<'p> {
    fn new(
        policy: &'p Policy,
        place: StatementPlace,
        statement: StatementRef<'p>,
        kind: Kind,
        data: &Names<'p, DataCategory>,
        parties: &Names<'p, Party>,
        filter: &Filter,
    ) -> Option<Self> {
        let subject = Subject::of(statement);
        let except = statement.common().except;
        let stated: Vec<Purpose> = subject.purposes.iter().copied().flatten().copied().collect();
        let named = |purpose: &Purpose| !except.purposes.iter().any(|out| purpose.is_a(*out));
        let mut purposes: Vec<Option<Purpose>> = stated.iter().copied().filter(|purpose| named(purpose)).map(Some).collect();
        if stated.is_empty() {
            purposes.push(None);
        }
        purposes.retain(|purpose| filter.admits_purpose(*purpose));
        let has_data = subject.data.iter().any(|list| !list.is_empty());
        (!purposes.is_empty()).then(|| Self {
            place,
            statement,
            kind,
            data: Axis { items: has_data.then(|| Items::new(policy, data, &subject.data, &except.data)), spent: false },
            recipients: Axis {
                items: (!subject.recipients.is_empty()).then(|| Items::new(policy, parties, &[subject.recipients], &except.recipients)),
                spent: false,
            },
            subject,
            purposes,
            purpose: 0,
            destination: 0,
            started: false,
        })
    }
}

impl<'p> Current<'p> {
    /// Goes on to the next combination that the filter admits. `false` after the last.
    fn advance(&mut self, data: &Names<'p, DataCategory>, parties: &Names<'p, Party>, filter: &Filter, visited: &mut usize) -> bool {
        let recipients = |item: Option<&super::Item<'p, Party>>| filter.admits_recipient(item, parties);
        if std::mem::replace(&mut self.started, true) {
            self.destination += 1;
            if self.destination < self.subject.places.len() {
                return true;
            }
            self.destination = 0;
            self.purpose += 1;
            if self.purpose < self.purposes.len() {
                return true;
            }
            self.purpose = 0;
            if self.recipients.next(parties, recipients, visited) {
                return true;
            }
        } else {
            self.data.restart();
        }
        while self.data.next(data, |item| filter.admits_data(item, data), visited) {
            self.recipients.restart();
            if self.recipients.next(parties, recipients, visited) {
                return true;
            }
        }
        false
    }

    fn is_too_deep(&self) -> bool {
        self.data.items.as_ref().is_some_and(|items| items.too_deep) || self.recipients.items.as_ref().is_some_and(|items| items.too_deep)
    }

    fn row(&self, policy: &'p Policy, joins: &Joins<'p>, data: &Names<'p, DataCategory>, parties: &Names<'p, Party>) -> Row<'p> {
        let common = self.statement.common();
        let item = self.data.items.as_ref().and_then(Items::item);
        let recipient = self.recipients.items.as_ref().and_then(Items::item);
        let purpose = self.purposes.get(self.purpose).copied().flatten();
        let (bases, retention, mechanisms) = joins.of(self.statement, item.as_ref(), purpose, recipient.as_ref(), data, parties);
        let declared = recipient.as_ref().and_then(|recipient| recipient.item.name()).and_then(|name| policy.recipients.get(name));
        Row {
            kind: self.kind,
            place: self.place,
            id: common.id,
            stance: common.stance,
            by: common.by,
            data: item,
            purpose,
            recipient,
            recipient_kinds: declared.map_or(&[], |declared| &declared.kinds),
            destination: self.subject.places.get(self.destination),
            origins: self.subject.origins,
            sources: self.subject.sources,
            only_if: common.only_if,
            only_if_any: common.only_if_any,
            unless: common.unless,
            except: Except {
                data: &common.except.data,
                data_by_definition: self.data.items.as_ref().map(Items::excluded).unwrap_or_default(),
                recipients: &common.except.recipients,
                purposes: &common.except.purposes,
                words: common.except.words.as_ref(),
            },
            data_state: common.data_state,
            applies_to: common.applies_to,
            bases,
            retention,
            mechanisms,
            exclusive: common.exclusive,
            open_ended: common.open_ended,
            hedged: common.hedged,
            evidence: common.evidence,
        }
    }
}

impl<'p, T: Opened> Axis<'p, T> {
    fn restart(&mut self) {
        self.spent = false;
        if let Some(items) = &mut self.items {
            items.restart();
        }
    }

    /// Goes on to the next item that is admitted, or once to nothing where the statement names none.
    fn next(&mut self, names: &Names<'p, T>, admits: impl Fn(Option<&super::Item<'p, T>>) -> bool, visited: &mut usize) -> bool {
        let Some(items) = &mut self.items else { return !std::mem::replace(&mut self.spent, true) && admits(None) };
        while items.advance(names) {
            if admits(items.item().as_ref()) {
                return true;
            }
            *visited += 1;
        }
        false
    }
}
