//! What statements that stand apart cover: bases, interests and the like hold for the data *and* the purposes that they name.

use std::collections::HashMap;
use std::collections::HashSet;

use crate::checks::{Context, Stated};
use crate::meaning::Terms;
use crate::model::DefinedName;
use crate::vocab::{Purpose, Vocabulary};

/// Statements that stand apart, taken together.
pub(super) struct Cover<'a, 'p> {
    context: &'a Context<'p>,
    statements: Vec<(&'p Stated<'p>, bool)>,
    /// The data that they cover for a purpose; for no purpose in particular under nothing.
    by_purpose: HashMap<Option<Purpose>, Data<'p>>,
}

/// Data that some statements cover.
#[derive(Default)]
struct Data<'p> {
    /// Whether one of the statements names no data.
    all: bool,
    terms: Terms,
    names: HashSet<&'p DefinedName>,
}

impl<'a, 'p> Cover<'a, 'p> {
    /// These statements; each with whether it is about the rest that no other one covers.
    pub(super) fn of(context: &'a Context<'p>, statements: impl Iterator<Item = (&'p Stated<'p>, bool)>) -> Self {
        Self { context, statements: statements.collect(), by_purpose: HashMap::new() }
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// Whether they cover a statement: each of its data for each of its purposes. A list that the statement leaves out is whatever the others name.
    pub(super) fn covers(&mut self, stated: &Stated<'_>) -> bool {
        let purposes = stated.purposes();
        let asked: Vec<Option<Purpose>> = if purposes.terms.is_empty() { vec![None] } else { purposes.terms.iter().copied().map(Some).collect() };
        let items = stated.statement.data();
        asked.into_iter().all(|purpose| {
            let context = self.context;
            let data = self.for_purpose(purpose, items.is_empty());
            data.all
                || items.iter().all(|item| {
                    let named = context.meanings.data(std::slice::from_ref(item));
                    let known = || named.names().iter().any(|name| data.names.contains(name));
                    if named.terms().is_empty() { known() } else { named.terms().without(&data.terms).is_empty() }
                }) && (!items.is_empty() || data.is_any())
        })
    }

    fn for_purpose(&mut self, purpose: Option<Purpose>, without_data: bool) -> &Data<'p> {
        let (context, statements) = (self.context, &self.statements);
        self.by_purpose.entry(purpose).or_insert_with(|| {
            let mut data = Data::default();
            for (stated, residual) in statements {
                let named = stated.purposes();
                // Without a purpose of its own, what is covered is what the statement has in common with the others: its data.
                let about = match purpose {
                    Some(purpose) => named.is_empty() || named.terms.iter().any(|broad| purpose.is_a(*broad)),
                    None => named.is_empty() || !without_data,
                };
                if *residual || about {
                    data.add(context, stated);
                }
            }
            data
        })
    }
}

impl<'p> Data<'p> {
    fn add(&mut self, context: &Context<'p>, stated: &Stated<'p>) {
        let items = stated.statement.data();
        self.all |= items.is_empty();
        let covered = context.meanings.data_covered(items);
        let except = &stated.common.except.data;
        if except.is_empty() {
            self.terms.union(covered.terms());
            self.names.extend(covered.names());
        } else {
            self.terms.union(&covered.terms().without(context.meanings.data_covered(except).terms()));
        }
    }

    fn is_any(&self) -> bool {
        self.all || !self.terms.is_empty() || !self.names.is_empty()
    }
}
