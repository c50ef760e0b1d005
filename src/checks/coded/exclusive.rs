//! Statements that say "only", and what else the text says about the same data.

use std::cell::OnceCell;

use super::named::{are_apart, is_about_groups};
use crate::checks::{Certainty, Context, Finding, Opened, Rule};
use crate::diagnostic::Level;
use crate::model::{Common, StatementPlace, StatementRef};
use crate::vocab::{Field, Purpose, Terms, Vocabulary};

/// A statement as a comparison needs it.
#[derive(Debug)]
pub(super) struct Said<'p> {
    pub(super) place: StatementPlace,
    pub(super) statement: StatementRef<'p>,
    pub(super) common: &'p Common<'p>,
    /// Expanded when the statement is first compared, which most never are.
    data: OnceCell<Box<Data<'p>>>,
}

/// The data that a statement is about.
#[derive(Debug)]
struct Data<'p> {
    /// Whether they describe groups or nobody.
    of_groups: bool,
    /// What each item of the list names.
    items: Vec<Opened<'p>>,
    named: Opened<'p>,
    /// What is named, and everything narrower.
    covered: Opened<'p>,
    /// What the statement takes out.
    excepted: Opened<'p>,
}

impl<'p> Said<'p> {
    /// Whether the other statement says that it is an exception from this one.
    pub(super) fn is_limited_by(&self, other: &Self) -> bool {
        self.common.id.is_some() && self.common.id == other.common.exception_to
    }

    /// Whether a field holds all there is.
    pub(super) fn says_only(&self, field: Field) -> bool {
        self.common.exclusive.contains(&field)
    }

    /// Those of the purposes that are of a kind, apart from what the statement takes out.
    pub(super) fn purposes(&self, is_kind: impl Fn(Purpose) -> bool) -> Vec<Purpose> {
        let kept = self.statement.purposes().iter().copied().filter(|purpose| is_kind(*purpose));
        kept.filter(|purpose| !within(*purpose, &self.common.except.purposes)).collect()
    }

    fn data(&self, context: &Context<'p>) -> &Data<'p> {
        let data = self.statement.data();
        self.data.get_or_init(|| {
            Box::new(Data {
                of_groups: is_about_groups(context, self.statement),
                items: data.iter().map(|item| context.named_data(std::slice::from_ref(item))).collect(),
                named: context.named_data(data),
                covered: context.covered_data([data]),
                excepted: context.covered_data([self.common.except.data.as_slice()]),
            })
        })
    }
}

/// Whether a purpose is one of these or narrower.
fn within(purpose: Purpose, wider: &[Purpose]) -> bool {
    wider.iter().any(|wide| purpose.is_a(*wide))
}

/// Those of the purposes that a statement does not name, in themselves or as part of something wider.
pub(super) fn beyond(only: &Said<'_>, purposes: &[Purpose]) -> impl Iterator<Item = Purpose> {
    purposes.iter().copied().filter(|purpose| !within(*purpose, only.statement.purposes()))
}

/// Statements of the publisher that hold: the ones that may contradict each other.
pub(super) fn held<'p>(context: &Context<'p>) -> Vec<Said<'p>> {
    let said = context.stated().filter(|stated| stated.is_positive() && stated.is_own());
    said.map(|stated| Said { place: stated.place, statement: stated.statement, common: &stated.common, data: OnceCell::new() }).collect()
}

/// How the data of two statements meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Overlap {
    /// The one statement is about the data of the other, or about part of them.
    Same,
    /// The other statement is about more data, and does not single these out.
    Wider,
}

/// Whether another statement can be about the same data and people as one that says "only".
pub(super) fn overlap<'p>(context: &Context<'p>, only: &Said<'p>, other: &Said<'p>) -> Option<Overlap> {
    if are_apart(context, only.common.applies_to, other.common.applies_to) {
        return None;
    }
    let (mine, theirs) = (only.data(context), other.data(context));
    // Figures about groups are not the data that they were made from.
    if theirs.of_groups != mine.of_groups {
        return None;
    }
    if mine.items.is_empty() {
        return Some(Overlap::Same);
    }
    let all_in = |terms: &Terms, wider: &Opened<'_>| terms.without(wider.terms()).is_empty();
    let is_mine = |item: &Opened<'p>| {
        let is_excepted = !item.terms().is_empty() && all_in(item.terms(), &mine.excepted);
        mine.covered.meets(item) && all_in(item.terms(), &mine.covered) && !is_excepted
    };
    if theirs.items.iter().any(is_mine) {
        return Some(Overlap::Same);
    }
    (theirs.covered.meets(&mine.named) && !all_in(mine.named.terms(), &theirs.excepted)).then_some(Overlap::Wider)
}

/// Whether "only" may be said of some cases of which the other statement does not speak: under a condition, or of some products, people or places.
pub(super) fn may_be_apart(only: &Said<'_>, other: &Said<'_>) -> bool {
    fn narrows<T: PartialEq>(one: &[T], other: &[T]) -> bool {
        one.iter().any(|item| !other.contains(item))
    }
    let (mine, theirs) = (only.common, other.common);
    let (here, there) = (mine.applies_to, theirs.applies_to);
    narrows(mine.only_if, theirs.only_if)
        || narrows(mine.only_if_any, theirs.only_if_any)
        || narrows(theirs.unless, mine.unless)
        || narrows(mine.unless, theirs.unless)
        || (!here.products.is_empty() && there.products.is_empty())
        || (!here.publishers.is_empty() && there.publishers.is_empty())
        || (!here.subjects.is_empty() && there.subjects.is_empty())
        || (!here.regions.is_empty() && there.regions.is_empty())
}

/// How many pairs of statements are compared. A policy has some hundred; no file takes minutes.
const MOST_COMPARISONS: usize = 2_000_000;

/// Compares each statement that says "only" with others, as long as they are not too many.
pub(super) fn compare<'a, 'p>(
    only: &'a [&'a Said<'p>],
    others: usize,
    rule: &'static Rule,
    mut finding: impl FnMut(&'a Said<'p>) -> Option<Finding>,
) -> Vec<Finding> {
    let most = MOST_COMPARISONS / others.max(1);
    let mut findings: Vec<Finding> = only.iter().take(most).filter_map(|said| finding(said)).collect();
    findings.extend(only.get(most).map(|next| Finding {
        level: Level::Note,
        certainty: Certainty::NeedsPerson,
        message: "too many statements say \"only\": from here on they were not compared with what else the text says".to_owned(),
        ..Finding::new(rule, next.place.path())
    }));
    findings
}
