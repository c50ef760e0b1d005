//! Going over the rows of a policy, one at a time.

use std::fmt;
use std::sync::Arc;

use super::beside::{About, Cache, Prepared};
use super::filter::{self, Standing};
use super::opening::{Entries, Entry, Openings};
use super::segment::Segment;
use super::{Filter, Kind, Row};
use crate::claims::{Claim, Described, Limit};
use crate::model::{Policy, Ref};
use crate::vocab::{DataCategory, Party, Purpose, Vocabulary};

/// The rows of a policy, made one at a time: however many there are, they take no room.
#[derive(Clone)]
pub struct Rows<'p> {
    prepared: Arc<Prepared<'p>>,
    filter: Filter,
    data: Openings<'p, DataCategory>,
    parties: Openings<'p, Party>,
    cache: Cache<'p>,
    /// The first claim of the next statement.
    next: usize,
    current: Option<Current<'p>>,
    visited: usize,
    wider: usize,
}

/// A statement, and where in it we are. Data change slowest, then recipients, purposes and places.
#[derive(Clone)]
struct Current<'p> {
    kind: Kind,
    /// The position of its first claim.
    first: usize,
    segments: std::vec::IntoIter<Segment<'p>>,
    segment: Option<Open<'p>>,
    limits: Option<Arc<[Limit<'p>]>>,
}

/// A segment, with its lists opened.
#[derive(Clone)]
struct Open<'p> {
    segment: Segment<'p>,
    data: Axis<'p, DataCategory>,
    recipients: Axis<'p, Party>,
    /// The purposes that are asked for; one absent purpose where the statement names none.
    purposes: Vec<(Option<Purpose>, Standing)>,
    purpose: usize,
    destination: usize,
    started: bool,
    /// What is joined to rows of statements like this one, once it is asked for.
    context: Option<Option<usize>>,
}

/// The data or the recipients of a statement, or once nothing where it names none.
#[derive(Clone)]
struct Axis<'p, T> {
    lists: Vec<Entries<'p, T>>,
    /// How nothing stands to what is asked for, where the statement names nothing.
    nothing: Option<Standing>,
    list: usize,
    at: Option<usize>,
}

/// How many rows there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The rows that are asked for.
    pub rows: usize,
    /// Rows on something wider than what is asked for, or that name nothing there, which are left out.
    pub wider: usize,
}

/// Why the rows of a policy are not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TooMuch {
    /// There are more combinations than allowed.
    #[error("there are more than {0} combinations of data, purposes, recipients and places")]
    Rows(usize),
}

impl fmt::Debug for Rows<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("visited", &self.visited).finish_non_exhaustive()
    }
}

impl<'p> Rows<'p> {
    pub(super) fn new(policy: &'p Policy, filter: Filter) -> Self {
        Self {
            prepared: Arc::new(Prepared::of(policy)),
            filter,
            data: Openings::new(),
            parties: Openings::new(),
            cache: Cache::default(),
            next: 0,
            current: None,
            visited: 0,
            wider: 0,
        }
    }

    /// How many rows there are, or that they are too many. Combinations that the filter passes over count for the limit, so that this always ends soon.
    ///
    /// # Errors
    /// More combinations than the limit.
    pub fn count_up_to(mut self, limit: usize) -> Result<Count, TooMuch> {
        let mut rows = 0;
        while self.advance(limit) {
            rows += 1;
        }
        if self.visited > limit { Err(TooMuch::Rows(limit)) } else { Ok(Count { rows, wider: self.wider }) }
    }

    /// Goes on to the next row. `false` after the last, or when the limit is passed.
    fn advance(&mut self, limit: usize) -> bool {
        while self.visited <= limit {
            if let Some(open) = self.current.as_mut().and_then(|current| current.segment.as_mut()) {
                self.visited += 1;
                match open.advance() {
                    Some(Standing::Wider) if !self.filter.wider => self.wider += 1,
                    Some(_) => return true,
                    None => self.current.iter_mut().for_each(|current| current.segment = None),
                }
            } else if !self.next_segment() && !self.next_statement() {
                return false;
            }
        }
        false
    }

    fn next_segment(&mut self) -> bool {
        let Some(current) = &mut self.current else { return false };
        let Some(segment) = current.segments.next() else { return false };
        let Some(claim) = self.prepared.claims.all().get(current.first + segment.claim) else { return false };
        let (claims, filter) = (&self.prepared.claims, &self.filter);
        let except = claim.common().except;
        let mut visited = 0;
        let data = {
            let mut entries = |item| self.data.of(claims.policy(), &claims.reader.data, item, &except.data, (&filter.data, filter), &mut visited);
            Axis::new(segment.data, &mut entries, filter::of_nothing(!filter.data.is_empty(), true))
        };
        let recipients = {
            let mut entries =
                |item| self.parties.of(claims.policy(), &claims.reader.parties, item, &except.recipients, (&filter.recipients, filter), &mut visited);
            let nothing = filter::of_nothing(!filter.recipients.is_empty(), current.kind.has_recipients());
            Axis::new(segment.recipients, &mut entries, nothing)
        };
        self.visited += visited;
        let named = |purpose: &Purpose| !claim.extents()[1].except.contains(purpose.position());
        let stated: Vec<Purpose> = segment.purposes.iter().copied().flatten().copied().collect();
        let mut purposes: Vec<_> = stated
            .iter()
            .copied()
            .filter(|purpose| named(purpose))
            .map(|purpose| (Some(purpose), filter::of_purpose(&filter.purposes, purpose)))
            .collect();
        if stated.is_empty() {
            purposes.push((None, filter::of_nothing(!filter.purposes.is_empty(), current.kind.has_purposes())));
        }
        purposes.retain(|(_, standing)| *standing != Standing::Apart);
        current.segment = Some(Open { segment, data, recipients, purposes, purpose: 0, destination: 0, started: false, context: None });
        true
    }

    fn next_statement(&mut self) -> bool {
        let claims = self.prepared.claims.all();
        while let Some(claim) = claims.get(self.next) {
            let first = self.next;
            let more = claims.get(first..).unwrap_or_default().iter().take_while(|other| other.number == claim.number).count();
            self.next += more;
            let kind = Kind::of(claim.statement).filter(|kind| self.filter.kinds.is_empty() || self.filter.kinds.contains(kind));
            if let Some(kind) = kind {
                let segments = Segment::of(claims.get(first..first + more).unwrap_or_default()).into_iter();
                self.current = Some(Current { kind, first, segments, segment: None, limits: None });
                return true;
            }
        }
        self.current = None;
        false
    }

    fn row(&mut self) -> Option<Row<'p>> {
        let Self { prepared, current, cache, .. } = self;
        let claims = &prepared.claims;
        let Current { kind, first, segment, limits, .. } = current.as_mut()?;
        let open = segment.as_mut()?;
        let claim: &Claim<'p> = claims.all().get(*first + open.segment.claim)?;
        let (data, recipient) = (open.data.entry(), open.recipients.entry());
        let (purpose, purpose_standing) = open.purposes.get(open.purpose).copied()?;
        let destination = open.segment.places.get(open.destination);
        let context = *open.context.get_or_insert_with(|| prepared.context(claim, &open.segment.acts, cache));
        let about = About {
            claim,
            data: data.map(|data| &data.item),
            purpose,
            recipient: recipient.map(|recipient| &recipient.item),
            place: destination,
            acts: &open.segment.acts,
        };
        let declared = recipient.and_then(|recipient| recipient.item.item.name()).and_then(|name| claims.policy().recipients.get(name));
        Some(Row {
            kind: *kind,
            place: claim.place,
            statement: claim.statement,
            acts: open.segment.acts.clone(),
            stance: claim.stance,
            actor: open.segment.actor,
            data_closed: data.is_some_and(|data| data.closed),
            excluded: data.map(|data| data.excluded.clone()).unwrap_or_default(),
            purpose,
            recipient_closed: recipient.is_some_and(|recipient| recipient.closed),
            recipient_kinds: declared.map_or(&[], |declared| &declared.kinds),
            destination,
            limits: Arc::clone(limits.get_or_insert_with(|| claim.limits().into())),
            exceptions: prepared.exceptions(about),
            stated: prepared.stated(about, context, cache),
            wider: open.data.standing().max(open.recipients.standing()).max(purpose_standing) == Standing::Wider,
            data: data.map(|data| data.item.clone()),
            recipient: recipient.map(|recipient| recipient.item.clone()),
        })
    }
}

impl<'p> Iterator for Rows<'p> {
    type Item = Row<'p>;

    fn next(&mut self) -> Option<Row<'p>> {
        if self.advance(usize::MAX) { self.row() } else { None }
    }
}

impl Open<'_> {
    /// Goes on to the next combination that is not beside what is asked for, and tells how it stands to it.
    fn advance(&mut self) -> Option<Standing> {
        if self.purposes.is_empty() || !self.step() {
            return None;
        }
        let purpose = self.purposes.get(self.purpose).map_or(Standing::Within, |(_, standing)| *standing);
        Some(self.data.standing().max(self.recipients.standing()).max(purpose))
    }

    fn step(&mut self) -> bool {
        if std::mem::replace(&mut self.started, true) {
            self.destination += 1;
            if self.destination < self.segment.places.len() {
                return true;
            }
            self.destination = 0;
            self.purpose += 1;
            if self.purpose < self.purposes.len() {
                return true;
            }
            self.purpose = 0;
            if self.recipients.next() {
                return true;
            }
        }
        while self.data.next() {
            self.recipients.restart();
            if self.recipients.next() {
                return true;
            }
        }
        false
    }
}

impl<'p, T: Described> Axis<'p, T> {
    fn new(list: &'p [Ref<T>], entries: &mut dyn FnMut(&'p Ref<T>) -> Entries<'p, T>, nothing: Standing) -> Self {
        let nothing = Some(nothing).filter(|_| list.is_empty());
        Self { lists: list.iter().map(entries).filter(|entries| !entries.is_empty()).collect(), nothing, list: 0, at: None }
    }

    fn restart(&mut self) {
        (self.list, self.at) = (0, None);
    }

    /// Goes on to the next item, or once to nothing where the statement names none.
    fn next(&mut self) -> bool {
        let at = self.at.map_or(0, |at| at + 1);
        self.at = Some(at);
        if let Some(nothing) = self.nothing {
            return at == 0 && nothing != Standing::Apart;
        }
        match self.lists.get(self.list) {
            Some(entries) if at < entries.len() => true,
            Some(_) => {
                (self.list, self.at) = (self.list + 1, Some(0));
                self.list < self.lists.len()
            }
            None => false,
        }
    }

    fn entry(&self) -> Option<&Entry<'p, T>> {
        self.lists.get(self.list)?.get(self.at?)
    }

    fn standing(&self) -> Standing {
        self.entry().map(|entry| entry.standing).or(self.nothing).unwrap_or(Standing::Within)
    }
}
