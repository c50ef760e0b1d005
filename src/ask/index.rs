//! The index: built once for a policy, asked many times.

use super::Question;
use super::answer::Answer;
use super::bits::{Bits, Table};
use super::field::{self, Asked, Field};
use super::limit;
use crate::flows::{Kind, Subject};
use crate::meaning::Terms;
use crate::meaning::{Extent, Names};
use crate::model::{Policy, StatementPlace, StatementRef};
use crate::vocab::{self, DataCategory, DisclosureMode, Party, Purpose, Stance, Vocabulary};

/// A policy, made ready for questions.
#[derive(Debug)]
pub struct Index<'p> {
    pub(super) policy: &'p Policy,
    pub(super) statements: Vec<Statement<'p>>,
    pub(super) data_names: Names<'p, DataCategory>,
    pub(super) party_names: Names<'p, Party>,
    pub(super) words: usize,
    pub(super) data: Field,
    pub(super) purposes: Field,
    pub(super) recipients: Field,
    pub(super) modes: Modes,
    pub(super) kinds: Vec<(Kind, Bits)>,
    pub(super) marks: Marks,
    /// Denials that limit another statement, each with the one that it limits.
    pub(super) exceptions: Vec<(usize, usize)>,
}

/// A statement that can answer.
#[derive(Debug)]
pub(super) struct Statement<'p> {
    pub(super) place: StatementPlace,
    pub(super) statement: StatementRef<'p>,
    pub(super) kind: Kind,
    pub(super) subject: Subject<'p>,
    data: Extent,
    recipients: Extent,
}

/// Ways in which data is given. To disclose is not to sell: a statement on disclosure in general does not say that it is by way of sale; that nothing is
/// disclosed says that nothing is sold.
#[derive(Debug, Default)]
pub(super) struct Modes {
    /// Statements that speak of the way, or of a narrower one.
    pub(super) stated: Table,
    /// Statements that leave the way open.
    pub(super) silent: Table,
    /// Statements that, if they deny, deny this way.
    pub(super) denied: Table,
}

/// What else counts about a statement.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) positive: Bits,
    pub(super) firm: Bits,
    pub(super) denial: Bits,
    /// Nothing limits it beside its data, purposes and recipients.
    pub(super) unlimited: Bits,
    /// It is about data in a certain state only.
    pub(super) in_part: Bits,
    pub(super) only_data: Bits,
    pub(super) only_purposes: Bits,
    pub(super) only_recipients: Bits,
}

impl<'p> Index<'p> {
    /// Makes a policy ready for questions. This takes about as long as reading a few lines of it.
    #[must_use]
    pub fn new(policy: &'p Policy) -> Self {
        let (data_names, party_names) = (Names::of_data(policy), Names::of_parties(policy));
        let statements: Vec<Statement<'p>> = policy
            .statements()
            .filter_map(|(place, statement)| {
                let (kind, subject, except) = (Kind::of(statement)?, Subject::of(statement), statement.common().except);
                let data = data_names.extent(&subject.data, &except.data);
                let recipients = party_names.extent(&[subject.recipients], &except.recipients);
                Some(Statement { place, statement, kind, subject, data, recipients })
            })
            .collect();
        let words = statements.len().div_ceil(64);
        let bits = || Bits::new(words);
        let mut index = Self {
            policy,
            data_names,
            party_names,
            words,
            data: Field::new::<DataCategory>(words),
            purposes: Field::new::<Purpose>(words),
            recipients: Field::new::<Party>(words),
            modes: Modes::new(words),
            kinds: Kind::ALL.iter().map(|kind| (*kind, bits())).collect(),
            marks: Marks {
                positive: bits(),
                firm: bits(),
                denial: bits(),
                unlimited: bits(),
                in_part: bits(),
                only_data: bits(),
                only_purposes: bits(),
                only_recipients: bits(),
            },
            exceptions: Vec::new(),
            statements,
        };
        let statements = std::mem::take(&mut index.statements);
        statements.iter().enumerate().for_each(|(number, statement)| index.add(number, statement));
        index.exceptions = exceptions(&statements);
        index.statements = statements;
        index
    }

    fn add(&mut self, number: usize, statement: &Statement<'p>) {
        let Statement { statement, kind, subject, data, recipients, .. } = statement;
        let common = statement.common();
        self.kinds.iter_mut().filter(|(known, _)| known == kind).for_each(|(_, bits)| bits.insert(number));
        if subject.data.iter().all(|list| list.is_empty()) {
            self.data.add_silent(number);
        } else {
            self.data.add(number, data, DataCategory::Information);
        }
        let purposes = of_purposes(subject, &common.except.purposes);
        if subject.purposes.iter().all(|list| list.is_empty()) {
            self.purposes.add_silent(number);
        } else {
            self.purposes.add(number, &purposes, Purpose::AnyPurpose);
        }
        if subject.recipients.is_empty() {
            self.recipients.add_silent(number);
        } else {
            self.recipients.add(number, recipients, Party::Anyone);
        }
        self.modes.add(number, statement);
        // A statement that excepts all that it names says nothing.
        let says = !data.gone && !recipients.gone && !purposes.gone;
        let positive = says && common.stance != Stance::DoesNot;
        let only = |field| positive && common.exclusive.contains(&field);
        self.marks.positive.insert_if(number, positive && !limit::is_about_the_end(*statement));
        self.marks.firm.insert_if(number, limit::is_firm(*statement));
        self.marks.denial.insert_if(number, says && !positive);
        let excludes = common.stance == Stance::DoesNot || !common.exclusive.is_empty();
        self.marks.unlimited.insert_if(number, excludes && !limit::is_limited(self.policy, *statement));
        self.marks.in_part.insert_if(number, common.data_state.is_some());
        self.marks.only_data.insert_if(number, only(vocab::Field::Data) && !data.open && !data.cut);
        self.marks.only_purposes.insert_if(number, only(vocab::Field::Purposes) || only(vocab::Field::Reasons));
        self.marks.only_recipients.insert_if(number, only(vocab::Field::Recipients) && !recipients.open && !recipients.cut);
    }

    /// Answers a question. Terms are looked up; only for a declared name every statement is looked at.
    #[must_use]
    pub fn ask(&self, question: &Question) -> Answer<'_, 'p> {
        let data = field::asked(question.data.as_ref(), &self.data_names, &self.statements, |statement, reach| {
            self.data_names.of_name(reach, &statement.subject.data, &statement.statement.common().except.data, &statement.data)
        });
        let recipient = field::asked(question.recipient.as_ref(), &self.party_names, &self.statements, |statement, reach| {
            self.party_names.of_name(reach, &[statement.subject.recipients], &statement.statement.common().except.recipients, &statement.recipients)
        });
        let purpose = question.purpose.map_or(Asked::Anything, |purpose| Asked::Term(purpose.position()));
        Answer::new(self, question, data, purpose, recipient)
    }
}

/// What purposes reach. There are no declared names among them.
fn of_purposes(subject: &Subject<'_>, except: &[Purpose]) -> Extent {
    let mut meant = Terms::default();
    subject.purposes.iter().for_each(|list| meant.union(&Terms::covered(list)));
    let meant = meant.without(&Terms::covered(except));
    let touched = meant.with_wider::<Purpose>();
    let whole = meant.complete::<Purpose>();
    let gone = meant.is_empty() && subject.purposes.iter().any(|list| !list.is_empty());
    Extent { meant, whole, within: whole, touched, firm: touched, gone, ..Extent::default() }
}

/// Denials that limit another statement by its `id`.
fn exceptions(statements: &[Statement<'_>]) -> Vec<(usize, usize)> {
    let limiting = statements.iter().enumerate().filter(|(_, other)| other.statement.common().stance == Stance::DoesNot);
    let limiting = limiting.filter_map(|(number, other)| Some((number, other.statement.common().exception_to?)));
    let mut numbers = std::collections::HashMap::new();
    let ids = statements.iter().enumerate().filter_map(|(number, statement)| Some((statement.statement.common().id?, number)));
    ids.for_each(|(id, number)| _ = numbers.entry(id).or_insert(number));
    limiting.filter_map(|(number, id)| Some((number, *numbers.get(id)?))).collect()
}

impl Modes {
    fn new(words: usize) -> Self {
        let table = || Table::new(DisclosureMode::ALL.len(), words);
        Self { stated: table(), silent: table(), denied: table() }
    }

    fn add(&mut self, number: usize, statement: &StatementRef<'_>) {
        let StatementRef::Disclosure(disclosure) = statement else { return };
        for asked in DisclosureMode::ALL {
            let modes = &disclosure.modes;
            let stated = modes.iter().any(|mode| mode.is_a(*asked));
            let wider = modes.is_empty() || modes.iter().any(|mode| asked.is_a(*mode));
            let tables = [(&mut self.stated, stated), (&mut self.silent, wider && !stated), (&mut self.denied, wider)];
            tables.into_iter().filter(|(_, belongs)| *belongs).for_each(|(table, _)| table.insert(asked.position(), number));
        }
    }
}
