//! The label: six questions that people ask of a policy, each answered in a few words.

use serde::Serialize;

use super::glossary::{Glossary, Mention};
use super::selection::Selections;
use super::tally::{Item, Tally};
use super::words;
use crate::model::{Period, Policy, Retention, StatementRef};
use crate::vocab::{Topic, Vocabulary};

/// How many answers of a question are shown at once.
const SHOWN: usize = 7;

/// A question of the label, with its answers.
#[derive(Debug, Serialize)]
pub(super) struct Question {
    pub(super) title: &'static str,
    pub(super) what: &'static str,
    pub(super) items: Vec<Item>,
    /// Answers that are shown on demand.
    pub(super) more: Vec<Item>,
    /// What to say where there is no answer.
    pub(super) silence: Option<&'static str>,
}

/// The question, what its answers are, and the topics whose silence answers it.
const QUESTIONS: [(&str, &str, &[Topic]); 6] = [
    ("What is collected", "data", &[Topic::CategoriesCollected]),
    ("Why", "purposes", &[Topic::Purposes]),
    ("With whom", "recipients", &[Topic::Recipients]),
    ("How long", "periods", &[Topic::RetentionPeriod]),
    ("Where to", "places", &[Topic::Transfers, Topic::DataLocation]),
    ("Your rights", "rights and choices", &[Topic::DataSubjectRights]),
];

/// The label of a policy.
pub(super) fn label(policy: &Policy, glossary: &mut Glossary<'_>, selections: &mut Selections) -> Vec<Question> {
    let mut tallies: [Tally; 6] = Default::default();
    for (place, statement) in policy.statements() {
        let stance = statement.common().stance;
        let [what, why, whom, how_long, where_to, rights] = &mut tallies;
        let add = |tally: &mut Tally, mention: Mention| tally.add(mention, place, stance);
        match statement {
            StatementRef::Collection(_) | StatementRef::Tracking(_) | StatementRef::Use(_) => {
                if !matches!(statement, StatementRef::Use(_)) {
                    statement.data().iter().for_each(|data| add(what, glossary.reference(data)));
                }
                statement.purposes().iter().for_each(|purpose| add(why, glossary.term(purpose.term())));
            }
            StatementRef::Disclosure(disclosure) => disclosure.recipients.iter().for_each(|party| add(whom, glossary.reference(party))),
            StatementRef::Retention(retention) => add(how_long, period(retention)),
            StatementRef::Transfer(transfer) => transfer.to.iter().for_each(|to| add(where_to, Mention::plain(words::of_place(to)))),
            StatementRef::Location(location) => location.places.iter().for_each(|at| add(where_to, Mention::plain(words::of_place(at)))),
            StatementRef::Right(right) => right.rights.iter().for_each(|right| add(rights, glossary.term(right.term()))),
            StatementRef::Choice(choice) => add(rights, glossary.term(choice.kind.term())),
            _ => {}
        }
    }
    let question = |((title, what, topics), tally): ((&'static str, &'static str, &[Topic]), Tally)| {
        let mut items = tally.items(selections);
        let more = items.split_off(items.len().min(SHOWN));
        let silent = topics.iter().any(|topic| policy.silence(*topic).is_some());
        let silence = if silent { "The text does not say." } else { "Nothing is recorded." };
        Question { title, what, silence: items.is_empty().then_some(silence), items, more }
    };
    QUESTIONS.into_iter().zip(tallies).map(question).collect()
}

/// How long something is kept, in a few words.
fn period(retention: &Retention) -> Mention {
    let list = |purposes: &[crate::vocab::Purpose]| purposes.iter().map(|purpose| words::of_term(purpose.term())).collect::<Vec<_>>().join(", ");
    Mention::plain(match &retention.period {
        Some(Period::Duration(duration)) => words::of_duration(duration.as_str()),
        Some(Period::Until(event)) => format!("until: {}", words::of_term(event.term())),
        Some(Period::AsNeededFor(purposes)) => format!("as long as needed for {}", list(purposes)),
        Some(Period::Indefinite(_)) => "without end".to_owned(),
        Some(Period::Criteria(words)) => words.as_str().to_owned(),
        None if retention.residual_copies => "copies may remain".to_owned(),
        None => "no period named".to_owned(),
    })
}
