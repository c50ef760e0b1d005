//! Several policies side by side.

use indexmap::IndexMap;
use serde::Serialize;

use super::page;
use super::tally::Mark;
use super::words;
use crate::checks::Report;
use crate::claims::{Claims, Matter, Question, Standing};
use crate::diagnostic::Level;
use crate::model::{Period, Policy};
use crate::vocab::{Act, Purpose, Right, Signal, Topic, Vocabulary};

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
    parts: [IndexMap<&'static str, Standing>; 4],
}

/// How a policy stands to something; or that it says nothing.
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
        let claims = Claims::of(policy);
        let mut parts: [IndexMap<&'static str, Standing>; 4] = Default::default();
        let [data, purposes, recipients, rights] = &mut parts;
        let firmest = |part: &mut IndexMap<&'static str, Standing>, term: &'static str, standing: Standing| {
            part.entry(term).and_modify(|known| *known = (*known).min(standing)).or_insert(standing);
        };
        for found in claims.data_collected() {
            claims.terms_of_data(found.thing).into_iter().for_each(|term| firmest(data, term.name(), found.standing));
        }
        claims.purposes_of_use().into_iter().for_each(|found| firmest(purposes, found.thing.name(), found.standing));
        for found in claims.recipients_of_data() {
            claims.kinds_of_party(found.thing).into_iter().for_each(|term| firmest(recipients, term.name(), found.standing));
        }
        claims.rights_granted().into_iter().for_each(|found| firmest(rights, found.thing.name(), found.standing));
        let silent = |topics: &[Topic]| topics.iter().any(|topic| policy.silence(*topic).is_some());
        let answers = QUESTIONS.iter().zip(answers(&claims)).map(|((_, topics), standing)| Cell::new(standing, silent(topics)));
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

/// How a policy stands to the questions, in their order.
fn answers(claims: &Claims<'_>) -> [Option<Standing>; 7] {
    let about = |purpose| claims.standing(&Question::default().purpose(purpose));
    let act = |act| claims.standing(&Question::act(act));
    let matter = |matter| claims.standing(&Question { matter: Some(matter), ..Question::default() });
    let without_end = claims.periods().into_iter().filter(|found| matches!(found.thing.period, Some(Period::Indefinite(_))));
    [
        about(Purpose::Advertising),
        about(Purpose::Profiling),
        [Act::Sell, Act::Rent, Act::Lease].into_iter().filter_map(act).min(),
        without_end.map(|found| found.standing).min(),
        act(Act::Transfer),
        matter(Matter::Right(Right::Erasure)),
        matter(Matter::Signal(Signal::DoNotTrack)),
    ]
}

impl Cell {
    fn new(standing: Option<Standing>, silent: bool) -> Self {
        Self { silent: silent && standing.is_none(), marks: standing.map(Mark::of_standing).into_iter().collect() }
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
            cells: summaries.iter().map(|summary| Cell::new(summary.parts.get(at).and_then(|part| part.get(term)).copied(), false)).collect(),
        };
        Part { title, rows: terms.into_keys().map(row).collect() }
    };
    PARTS.into_iter().enumerate().map(part).filter(|part| !part.rows.is_empty()).collect()
}
