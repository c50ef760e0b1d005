//! What an answer rests on: a statement, the terms and definitions that tie it to the question, and what limits it.

use super::index::Statement;
use super::limit::{self, Limit};
use super::link::{Link, Tie, ties};
use super::{Index, Question};
use crate::flows::{Kind, Subject};
use crate::model::{Id, Locator, StatementPlace, StatementRef};
use crate::vocab::{DisclosureMode, Field, Purpose, Stance, Vocabulary};

/// What a statement says to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Side {
    /// It is done.
    Yes,
    /// It may be done; or it is done with what the text only hints at.
    May,
    /// It is not done.
    No,
    /// Only something else is done: the text says "only" or "solely".
    Only,
    /// Something is or may be done, and the text leaves open what with, what for, to whom or how.
    Open,
}

impl Side {
    /// The side as a word of the output format.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::May => "may",
            Self::No => "no",
            Self::Only => "only",
            Self::Open => "open",
        }
    }
}

/// A statement that speaks to a question.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ground<'p> {
    /// What it says.
    pub side: Side,
    /// Whether it says so of all that is asked for.
    pub whole: bool,
    /// Where it stands.
    pub place: StatementPlace,
    /// Its kind.
    pub kind: Kind,
    /// The statement.
    pub statement: StatementRef<'p>,
    /// Its stance, as written.
    pub stance: Stance,
    /// Its short name.
    pub id: Option<&'p Id>,
    /// Items of the statement, or inside a name of it, that are narrower than what is asked for: it speaks of them, not of the rest.
    pub parts: Vec<Part>,
    /// What the text says "only" of, where that denies something.
    pub only: Vec<Part>,
    /// What is asked for and the statement does not name.
    pub left_open: Vec<Respect>,
    /// The terms and definitions that tie the statement to the question, each once.
    pub links: Vec<Link>,
    /// What limits the statement.
    pub limits: Vec<Limit<'p>>,
    /// Where the text says so.
    pub evidence: &'p [Locator],
}

/// A respect in which a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Respect {
    /// What is done.
    Action,
    /// The data.
    Data,
    /// The purpose.
    Purpose,
    /// Who gets it.
    Recipient,
}

impl Respect {
    /// The respect as a word of the output format.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Action => "action",
            Self::Data => "data",
            Self::Purpose => "purpose",
            Self::Recipient => "recipient",
        }
    }
}

/// Something narrower than what is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// In which respect.
    pub respect: Respect,
    /// The term or the declared name.
    pub item: String,
}

impl<'p> Index<'p> {
    pub(super) fn ground(&self, question: &Question, statement: &Statement<'p>, side: Side, whole: bool) -> Ground<'p> {
        let common = statement.statement.common();
        let mut ground = Ground {
            side,
            whole,
            place: statement.place,
            kind: statement.kind,
            statement: statement.statement,
            stance: common.stance,
            id: common.id,
            parts: Vec::new(),
            only: Vec::new(),
            left_open: Vec::new(),
            links: Vec::new(),
            limits: limit::limits(self.policy, statement.statement),
            evidence: common.evidence,
        };
        let subject = &statement.subject;
        if let Some(asked) = &question.data {
            let found = ties(self.policy, &self.data_names, asked, &subject.data, &common.except.data);
            ground.tie(Respect::Data, found, subject.data.iter().all(|list| list.is_empty()));
        }
        if let Some(asked) = question.purpose {
            let stated = subject.purposes.iter().copied().flatten().copied();
            let left = stated.filter(|purpose| !common.except.purposes.iter().any(|out| purpose.is_a(*out)));
            ground.tie(Respect::Purpose, purpose_ties(asked, left), subject.purposes.iter().all(|list| list.is_empty()));
        }
        if let Some(asked) = &question.recipient {
            let found = ties(self.policy, &self.party_names, asked, &[subject.recipients], &common.except.recipients);
            ground.tie(Respect::Recipient, found, subject.recipients.is_empty());
        }
        ground.tie_mode(question);
        if side == Side::Only {
            ground.only = only(question, subject, common.exclusive);
        }
        if matches!(side, Side::No | Side::Only) {
            ground.narrow(question, subject, common.exclusive);
        }
        ground
    }
}

impl Ground<'_> {
    fn tie(&mut self, respect: Respect, ties: Vec<Tie>, silent: bool) {
        if silent {
            self.left_open.push(respect);
        }
        let whole = ties.iter().any(|tie| tie.part.is_none());
        // What speaks of all of it makes what speaks of part of it needless.
        for tie in ties.into_iter().filter(|tie| !whole || tie.part.is_none()) {
            let new = tie.links.into_iter().filter(|link| !self.links.contains(link)).collect::<Vec<_>>();
            self.links.extend(new);
            self.parts.extend(tie.part.map(|item| Part { respect, item }));
        }
    }

    /// Where a denial is about something in particular that the question does not ask for, it denies that part only.
    fn narrow(&mut self, question: &Question, subject: &Subject<'_>, exclusive: &[Field]) {
        let only = |field| self.side == Side::Only && exclusive.contains(&field);
        let mut parts = Vec::new();
        let mut add = |respect, items: Vec<String>| parts.extend(items.into_iter().map(|item| Part { respect, item }));
        if question.data.is_none() && !only(Field::Data) {
            add(Respect::Data, subject.data.iter().copied().flatten().map(ToString::to_string).collect());
        }
        if question.purpose.is_none() && !only(Field::Purposes) {
            add(Respect::Purpose, subject.purposes.iter().copied().flatten().map(ToString::to_string).collect());
        }
        if question.recipient.is_none() && !only(Field::Recipients) {
            add(Respect::Recipient, subject.recipients.iter().map(ToString::to_string).collect());
        }
        let modes = match self.statement {
            StatementRef::Disclosure(disclosure) => disclosure.modes.as_slice(),
            _ => &[],
        };
        let ways: Vec<String> = modes.iter().filter(|mode| **mode != DisclosureMode::Disclose).map(ToString::to_string).collect();
        if !ways.is_empty() && question.action.and_then(super::Action::mode).is_none() {
            add(Respect::Action, ways);
        } else if question.action.is_none() && !question.is_settled_by(self.kind) {
            add(Respect::Action, vec![super::Action::of(self.kind).to_string()]);
        }
        self.parts.extend(parts);
    }

    /// Ties the statement to the way in which data is given.
    fn tie_mode(&mut self, question: &Question) {
        let (Some(asked), StatementRef::Disclosure(disclosure)) = (question.action.and_then(super::Action::mode), self.statement) else { return };
        let narrower = |mode: &DisclosureMode| mode.is_a(asked);
        if !disclosure.modes.iter().any(narrower) {
            self.left_open.push(Respect::Action);
        }
        let wider = disclosure.modes.iter().filter(|mode| **mode != asked && asked.is_a(**mode));
        self.links.extend(wider.map(|mode| Link::Wider { wide: mode.name(), narrow: asked.name() }));
    }
}

/// How purposes of a statement tie it to the one that is asked for.
fn purpose_ties(asked: Purpose, stated: impl Iterator<Item = Purpose>) -> Vec<Tie> {
    stated
        .filter_map(|stated| match () {
            () if stated == asked => Some(Tie { part: None, links: Vec::new() }),
            () if asked.is_a(stated) => Some(Tie { part: None, links: vec![Link::Wider { wide: stated.name(), narrow: asked.name() }] }),
            () if stated.is_a(asked) => {
                Some(Tie { part: Some(stated.name().to_owned()), links: vec![Link::Wider { wide: asked.name(), narrow: stated.name() }] })
            }
            () => None,
        })
        .collect()
}

/// The lists that the text closes with "only", in the respects that are asked for.
fn only(question: &Question, subject: &Subject<'_>, exclusive: &[Field]) -> Vec<Part> {
    fn parts<'a, T: ToString + 'a>(respect: Respect, items: impl IntoIterator<Item = &'a T>) -> Vec<Part> {
        items.into_iter().map(|item| Part { respect, item: item.to_string() }).collect()
    }
    let mut only = Vec::new();
    if question.data.is_some() && exclusive.contains(&Field::Data) {
        only.extend(parts(Respect::Data, subject.data.iter().copied().flatten()));
    }
    if question.purpose.is_some() && (exclusive.contains(&Field::Purposes) || exclusive.contains(&Field::Reasons)) {
        only.extend(parts(Respect::Purpose, subject.purposes.iter().copied().flatten()));
    }
    if question.recipient.is_some() && exclusive.contains(&Field::Recipients) {
        only.extend(parts(Respect::Recipient, subject.recipients));
    }
    only
}
