//! Several policies side by side.

use indexmap::IndexMap;
use serde::Serialize;

use super::page;
use super::tally::Mark;
use super::words;
use crate::checks::Report;
use crate::diagnostic::Level;
use crate::meaning::Meanings;
use crate::model::{Period, Policy, StatementRef};
use crate::vocab::{DataCategory, DisclosureMode, Party, Purpose, Right, Signal, Stance, Topic, Vocabulary};

/// How many policies are compared term by term. More are compared by the questions alone.
pub(super) const SIDE_BY_SIDE: usize = 8;

/// The questions that the table of all policies answers, with the topics whose silence answers them.
const QUESTIONS: [(&str, &[Topic]); 7] = [
    ("Advertising", &[Topic::TargetedAdvertising, Topic::Marketing]),
    ("Profiling", &[Topic::Profiling]),
    ("Sells or rents data", &[Topic::SaleOfData]),
    ("Keeps data without end", &[Topic::RetentionPeriod]),
    ("Sends data abroad", &[Topic::Transfers, Topic::TransferDestinations]),
    ("Right to erasure", &[Topic::Erasure]),
    ("Heeds Do Not Track", &[Topic::DoNotTrack]),
];

/// The parts of the comparison term by term.
const PARTS: [&str; 4] = ["Data collected", "Purposes", "Recipients", "Rights"];

/// What the comparison says of a policy.
#[derive(Debug, Serialize)]
pub struct Summary {
    title: String,
    file: String,
    href: String,
    date: Option<String>,
    statements: usize,
    /// The share of hedged statements, in percent.
    hedged: String,
    errors: usize,
    warnings: usize,
    answers: Vec<Cell>,
    #[serde(skip)]
    parts: [IndexMap<&'static str, [bool; 3]>; 4],
}

/// The stances with which something is said; or that nothing is.
#[derive(Debug, Clone, Serialize)]
struct Cell {
    marks: Vec<Mark>,
    /// Whether the file confirms that the text is silent.
    silent: bool,
}

/// A part of the comparison term by term.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    title: &'static str,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    term: String,
    cells: Vec<Cell>,
}

/// The titles of the questions.
pub(super) fn questions() -> [&'static str; 7] {
    QUESTIONS.map(|(title, _)| title)
}

impl Summary {
    /// What the comparison says of a policy. Its page is expected at [`Summary::at`].
    #[must_use]
    pub fn of(policy: &Policy, report: &Report, file: &str) -> Self {
        let meanings = Meanings::of(policy);
        let mut answers = [[false; 3]; 7];
        let mut parts: [IndexMap<&'static str, [bool; 3]>; 4] = Default::default();
        for (_, statement) in policy.statements() {
            let stance = statement.common().stance;
            for (answer, speaks) in answers.iter_mut().zip(speaks(statement)) {
                mark(answer, stance, speaks);
            }
            let [data, purposes, recipients, rights] = &mut parts;
            match statement {
                StatementRef::Collection(collection) => {
                    let named = meanings.data(&collection.data);
                    named.terms().iter::<DataCategory>().for_each(|term| mark(data.entry(term.name()).or_default(), stance, true));
                }
                StatementRef::Disclosure(disclosure) => {
                    let named = meanings.parties(&disclosure.recipients);
                    named.terms().iter::<Party>().for_each(|term| mark(recipients.entry(term.name()).or_default(), stance, true));
                }
                StatementRef::Right(right) => right.rights.iter().for_each(|right| mark(rights.entry(right.name()).or_default(), stance, true)),
                _ => {}
            }
            statement.purposes().iter().for_each(|purpose| mark(purposes.entry(purpose.name()).or_default(), stance, true));
        }
        let answers =
            QUESTIONS.iter().zip(answers).map(|((_, topics), seen)| Cell::new(seen, topics.iter().any(|topic| policy.silence(*topic).is_some())));
        let count = |level| report.findings.iter().filter(|finding| finding.level == level).count();
        let document = &policy.document;
        Self {
            title: page::title(policy, file),
            file: file.to_owned(),
            href: String::new(),
            date: document.effective_date.or(document.last_updated).or(document.capture.date).map(|date| date.to_string()),
            statements: report.vagueness.statements,
            hedged: page::percent(report.vagueness.hedged_statements, report.vagueness.statements),
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            answers: answers.collect(),
            parts,
        }
    }

    /// The same, with the address of the page, as seen from the index.
    #[must_use]
    pub fn at(self, href: String) -> Self {
        Self { href, ..self }
    }

    /// What the policy is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }
}

/// Which of the questions a statement is about, in their order.
fn speaks(statement: StatementRef<'_>) -> [bool; 7] {
    let purpose = |wider: Purpose| statement.purposes().iter().any(|purpose| purpose.is_a(wider));
    let sale = [DisclosureMode::Sell, DisclosureMode::Rent, DisclosureMode::Lease];
    [
        purpose(Purpose::Advertising),
        purpose(Purpose::Profiling),
        matches!(statement, StatementRef::Disclosure(disclosure) if disclosure.modes.iter().any(|mode| sale.contains(mode))),
        matches!(statement, StatementRef::Retention(retention) if matches!(retention.period, Some(Period::Indefinite(_)))),
        matches!(statement, StatementRef::Transfer(_)),
        matches!(statement, StatementRef::Right(right) if right.rights.iter().any(|right| right.is_a(Right::Erasure))),
        matches!(statement, StatementRef::Signal(signal) if signal.signal == Signal::DoNotTrack),
    ]
}

fn mark(seen: &mut [bool; 3], stance: Stance, speaks: bool) {
    if let Some(seen) = seen.get_mut(stance.position()) {
        *seen |= speaks;
    }
}

impl Cell {
    fn new(seen: [bool; 3], silent: bool) -> Self {
        let marks: Vec<Mark> = Stance::ALL.iter().zip(seen).filter(|(_, seen)| *seen).map(|(stance, _)| Mark::of(*stance)).collect();
        Self { silent: silent && marks.is_empty(), marks }
    }
}

/// The policies term by term; first what most of them speak of.
pub(super) fn parts(summaries: &[Summary]) -> Vec<Part> {
    let part = |(at, title): (usize, &'static str)| {
        let mut terms: IndexMap<&'static str, usize> = IndexMap::new();
        for summary in summaries {
            summary.parts.get(at).into_iter().flat_map(IndexMap::keys).for_each(|term| *terms.entry(term).or_default() += 1);
        }
        terms.sort_by(|a, one, b, other| other.cmp(one).then_with(|| a.cmp(b)));
        let row = |term: &'static str| Row {
            term: words::plain(term),
            cells: summaries
                .iter()
                .map(|summary| Cell::new(summary.parts.get(at).and_then(|part| part.get(term)).copied().unwrap_or_default(), false))
                .collect(),
        };
        Part { title, rows: terms.into_keys().map(row).collect() }
    };
    PARTS.into_iter().enumerate().map(part).filter(|part| !part.rows.is_empty()).collect()
}
