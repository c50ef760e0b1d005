//! What goes where: data to purposes, and purposes to those who get it, counted by statements.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::words;
use crate::claims::{Claim, Claims};
use crate::model::{DataRef, PartyRef, Policy, StatementPlace, StatementRef};
use crate::vocab::{Party, Purpose, Stance, Vocabulary};

/// How many things of a kind are drawn; the others are drawn as one. So a picture has at most some hundred ribbons, however long the policy is.
const DRAWN: usize = 14;

/// How many things of a kind one statement adds to the picture, and so at most this number squared of pairs. Longer lists are cut.
const OF_A_STATEMENT: usize = 60;

/// A thing in the picture: data, a purpose or a recipient.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) text: String,
    pub(crate) places: Vec<StatementPlace>,
}

/// That statements speak of two things together.
#[derive(Debug, Default)]
pub(crate) struct Edge {
    pub(crate) places: Vec<StatementPlace>,
    /// How many of them say that it may be so, or is so under conditions or for some only; the others say that it is so.
    pub(crate) may: usize,
}

/// The flows of a policy: three columns of things, and what connects one column with the next.
#[derive(Debug)]
pub(crate) struct Flows {
    pub(crate) columns: [Vec<Node>; 3],
    /// From data to purposes, then from purposes to recipients, by the positions in the columns.
    pub(crate) edges: [BTreeMap<(usize, usize), Edge>; 2],
}

/// One statement, told in things.
struct Row {
    place: StatementPlace,
    may: bool,
    things: [Vec<String>; 3],
}

impl Flows {
    pub(crate) fn of(policy: &Policy) -> Self {
        let claims = Claims::of(policy);
        // The claims of a statement stand together; one draws it.
        let first = |one: &&[Claim<'_>]| one.first().and_then(row);
        let rows: Vec<Row> = claims.all().chunk_by(|one, other| one.place == other.place).filter_map(|claims| first(&claims)).collect();
        let columns = [0, 1, 2].map(|column| nodes(&rows, column));
        let mut edges = [BTreeMap::new(), BTreeMap::new()];
        for row in &rows {
            for (column, edges) in edges.iter_mut().enumerate() {
                connect(row, column, &columns, edges);
            }
        }
        Self { columns: columns.map(|(nodes, _)| nodes), edges }
    }

    /// Whether the policy tells of no flow.
    pub(crate) fn is_empty(&self) -> bool {
        self.columns.iter().all(Vec::is_empty)
    }
}

/// What a statement adds to the picture. Denials add nothing: what is not done does not flow.
fn row(claim: &Claim<'_>) -> Option<Row> {
    let data = |data: &[DataRef]| some(data.iter().map(words::of_ref), "data not named");
    let purposes = |purposes: &[Purpose]| some(purposes.iter().map(|purpose| words::of_term(purpose.term())), "purpose not named");
    let parties = |parties: &[PartyRef], none| some(parties.iter().map(party), none);
    const OURSELVES: &str = "the publisher";
    let statement = claim.statement;
    let recipients = match statement {
        StatementRef::Disclosure(disclosure) => parties(&disclosure.recipients, "recipient not named"),
        // What others collect, or do with it, flows to them.
        StatementRef::Tracking(_) | StatementRef::Collection(_) | StatementRef::Use(_) => parties(claim.actor.by, OURSELVES),
        _ => return None,
    };
    let things = [data(statement.data()), purposes(statement.purposes()), recipients];
    let may = claim.stance == Stance::May || claim.is_limited();
    claim.asserts().then_some(Row { place: claim.place, may, things })
}

fn party(party: &PartyRef) -> String {
    if party.term().is_some_and(|term| term.is_a(Party::Publisher)) { "the publisher".to_owned() } else { words::of_ref(party) }
}

fn some(things: impl Iterator<Item = String>, none: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for thing in things.take(OF_A_STATEMENT) {
        if !found.contains(&thing) {
            found.push(thing);
        }
    }
    if found.is_empty() { vec![none.to_owned()] } else { found }
}

type Column = (Vec<Node>, IndexMap<String, usize>);

/// The things of a column with the most statements, and behind them all others as one; and the position of each.
fn nodes(rows: &[Row], column: usize) -> Column {
    let mut found: IndexMap<&str, Vec<StatementPlace>> = IndexMap::new();
    for row in rows {
        for thing in row.things.get(column).into_iter().flatten() {
            found.entry(thing).or_default().push(row.place);
        }
    }
    found.sort_by(|_, a, _, b| b.len().cmp(&a.len()));
    let kept = if found.len() > DRAWN + 1 { DRAWN } else { found.len() };
    let mut positions = IndexMap::new();
    let mut nodes: Vec<Node> = Vec::with_capacity(kept + 1);
    let others = found.len() - kept;
    for (at, (text, places)) in found.into_iter().enumerate() {
        positions.insert(text.to_owned(), at.min(kept));
        match nodes.get_mut(kept).filter(|_| at > kept) {
            Some(rest) => rest.places.extend(places),
            None if at == kept => nodes.push(Node { text: format!("{others} more"), places }),
            None => nodes.push(Node { text: text.to_owned(), places }),
        }
    }
    nodes.iter_mut().for_each(|node| {
        node.places.sort_unstable();
        node.places.dedup();
    });
    (nodes, positions)
}

/// Counts a statement for every pair of things that it names.
fn connect(row: &Row, column: usize, columns: &[Column; 3], edges: &mut BTreeMap<(usize, usize), Edge>) {
    let (Some((_, left)), Some((_, right))) = (columns.get(column), columns.get(column + 1)) else { return };
    let (Some(from), Some(to)) = (row.things.get(column), row.things.get(column + 1)) else { return };
    for from in from.iter().filter_map(|thing| left.get(thing)) {
        for to in to.iter().filter_map(|thing| right.get(thing)) {
            let edge = edges.entry((*from, *to)).or_default();
            // Several of its things may be among those drawn as one.
            if edge.places.last() != Some(&row.place) {
                edge.places.push(row.place);
                edge.may += usize::from(row.may);
            }
        }
    }
}
