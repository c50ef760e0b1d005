//! The label: six questions that people ask of a policy, each answered in a few words.

use serde::Serialize;

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::glossary::{Glossary, Mention};
use super::selection::Selections;
use super::tally::{Item, Mark};
use super::words;
use crate::claims::{Claims, Standing};
use crate::model::{PartyRef, Period, Policy, Retention, StatementPlace};
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

/// The label of a policy: what it claims of each thing that it names.
pub(super) fn label(policy: &Policy, glossary: &mut Glossary<'_>, selections: &mut Selections) -> Vec<Question> {
    let claims = Claims::of(policy);
    let mut answers: [Vec<Item>; 6] = Default::default();
    let [what, why, whom, how_long, where_to, rights] = &mut answers;
    let mut add = |items: &mut Vec<Item>, mention: Mention, stands: (Standing, &[&PartyRef], &[StatementPlace])| {
        let (standing, others, places) = stands;
        let text = match standing {
            Standing::Others => format!("{} (by {})", mention.text, others.iter().map(|party| words::of_ref(*party)).collect::<Vec<_>>().join(", ")),
            _ => mention.text.clone(),
        };
        let href = selections.link(&text, places);
        items.push(Item { mention: Mention { text, ..mention }, marks: vec![Mark::of_standing(standing)], count: places.len(), href });
    };
    for found in claims.data_collected() {
        add(what, glossary.reference(found.thing), (found.standing, &found.others, &found.places));
    }
    for found in claims.purposes_of_use() {
        add(why, glossary.term(found.thing.term()), (found.standing, &found.others, &found.places));
    }
    for found in claims.recipients_of_data() {
        add(whom, glossary.reference(found.thing), (found.standing, &found.others, &found.places));
    }
    for found in claims.periods() {
        add(how_long, period(found.thing), (found.standing, &found.others, &found.places));
    }
    for found in claims.places_of_data() {
        add(where_to, Mention::plain(words::of_place(found.thing)), (found.standing, &found.others, &found.places));
    }
    for found in claims.rights_granted() {
        add(rights, glossary.term(found.thing.term()), (found.standing, &found.others, &found.places));
    }
    for found in claims.choices_given() {
        let choice = glossary.term(found.thing.term());
        add(rights, Mention { text: format!("choice: {}", choice.text), ..choice }, (found.standing, &found.others, &found.places));
    }
    let question = |((title, what, topics), mut items): ((&'static str, &'static str, &[Topic]), Vec<Item>)| {
        merge(&mut items);
        items.sort_by_key(|item| std::cmp::Reverse(item.count));
        let more = items.split_off(items.len().min(SHOWN));
        let silent = topics.iter().any(|topic| policy.silence(*topic).is_some());
        let silence = if silent { "The text does not say." } else { "Nothing is recorded." };
        Question { title, what, silence: items.is_empty().then_some(silence), items, more }
    };
    QUESTIONS.into_iter().zip(answers).map(question).collect()
}

/// Makes one item of those that say the same of the same thing.
fn merge(items: &mut Vec<Item>) {
    let mut merged: IndexMap<(String, &'static str), Item> = IndexMap::new();
    for item in items.drain(..) {
        let class = item.marks.first().map_or("", |mark| mark.word);
        match merged.entry((item.mention.text.clone(), class)) {
            Entry::Occupied(mut known) => known.get_mut().count += item.count,
            Entry::Vacant(slot) => _ = slot.insert(item),
        }
    }
    items.extend(merged.into_values());
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
