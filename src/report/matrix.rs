//! The matrix: which data for which purpose, with what the policy claims of both together.

use std::collections::HashMap;

use serde::Serialize;

use super::glossary::{Glossary, Mention};
use super::selection::Selections;
use super::tally::{Mark, Tally};
use super::words;
use crate::claims::Claims;
use crate::model::{DataRef, Policy, StatementPlace};
use crate::vocab::{Purpose, Vocabulary};

/// How many rows and columns are shown: those with the most statements.
const SHOWN: (usize, usize) = (40, 24);

/// The table of data and purposes.
#[derive(Debug, Serialize)]
pub(super) struct Matrix {
    purposes: Vec<Mention>,
    rows: Vec<Row>,
    /// How many kinds of data and purposes are left out.
    more_data: usize,
    more_purposes: usize,
}

#[derive(Debug, Serialize)]
struct Row {
    data: Mention,
    cells: Vec<Option<Cell>>,
}

/// The statements that name both, and what is claimed of both together.
#[derive(Debug, Serialize)]
struct Cell {
    mark: Mark,
    count: usize,
    title: String,
    href: String,
}

/// Data and a purpose that statements name together.
struct Met<'p> {
    data: &'p DataRef,
    purpose: Purpose,
    places: Vec<StatementPlace>,
}

/// The matrix of a policy, if any statement names both data and purposes.
pub(super) fn matrix(policy: &Policy, glossary: &mut Glossary<'_>, selections: &mut Selections) -> Option<Matrix> {
    let (mut data, mut purposes) = (Tally::default(), Tally::default());
    for (place, statement) in policy.statements().filter(|(_, statement)| !statement.data().is_empty() && !statement.purposes().is_empty()) {
        let stance = statement.common().stance;
        statement.data().iter().for_each(|one| data.add(glossary.reference(one), place, stance));
        statement.purposes().iter().for_each(|one| purposes.add(glossary.term(one.term()), place, stance));
    }
    let (data, purposes) = (data.by_count(), purposes.by_count());
    let more = (data.len().saturating_sub(SHOWN.0), purposes.len().saturating_sub(SHOWN.1));
    let data: Vec<Mention> = data.into_iter().take(SHOWN.0).map(|counted| counted.mention).collect();
    let purposes: Vec<Mention> = purposes.into_iter().take(SHOWN.1).map(|counted| counted.mention).collect();
    let claims = Claims::of(policy);
    let mut met = meetings(policy, &data, &purposes);
    let rows = data.into_iter().enumerate().map(|(row, data)| {
        let cell = |(column, purpose): (usize, &Mention)| met.remove(&(row, column)).map(|met| met.cell(&claims, (&data, purpose), selections));
        let cells = purposes.iter().enumerate().map(cell).collect();
        Row { data, cells }
    });
    // Data whose purposes are all left out has nothing to show.
    let rows: Vec<Row> = rows.filter(|row| row.cells.iter().any(Option::is_some)).collect();
    (!rows.is_empty()).then_some(Matrix { rows, purposes, more_data: more.0, more_purposes: more.1 })
}

/// The statements of every cell.
fn meetings<'p>(policy: &'p Policy, data: &[Mention], purposes: &[Mention]) -> HashMap<(usize, usize), Met<'p>> {
    let positions =
        |list: &[Mention]| -> HashMap<String, usize> { list.iter().enumerate().map(|(at, mention)| (mention.text.clone(), at)).collect() };
    let (rows, columns) = (positions(data), positions(purposes));
    let mut met: HashMap<(usize, usize), Met<'p>> = HashMap::new();
    for (place, statement) in policy.statements() {
        let named = statement.purposes().iter().filter_map(|one| columns.get(&words::of_term(one.term())).map(|column| (*column, *one)));
        let in_columns: Vec<(usize, Purpose)> = named.collect();
        if in_columns.is_empty() {
            continue;
        }
        for (row, data) in statement.data().iter().filter_map(|one| rows.get(&words::of_ref(one)).map(|row| (*row, one))) {
            for (column, purpose) in &in_columns {
                let cell = met.entry((row, *column)).or_insert_with(|| Met { data, purpose: *purpose, places: Vec::new() });
                if cell.places.last() != Some(&place) {
                    cell.places.push(place);
                }
            }
        }
    }
    met
}

impl Met<'_> {
    fn cell(self, claims: &Claims<'_>, (data, purpose): (&Mention, &Mention), selections: &mut Selections) -> Cell {
        let mark = claims.handling(self.data, self.purpose, &self.places).map_or(Mark::NOT_STATED, Mark::of_standing);
        let title = format!("{} for {}", words::capital(&data.text), purpose.text);
        Cell { mark, count: self.places.len(), href: selections.link(&title, &self.places), title }
    }
}
