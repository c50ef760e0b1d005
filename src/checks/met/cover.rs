//! What statements that stand apart cover: bases, interests and the like hold for the data *and* the purposes that they name.

use std::collections::HashMap;

use crate::checks::{Context, Opened, Stated};
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
    covered: Opened<'p>,
    /// Whether there is such a statement.
    is_any: bool,
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
    pub(super) fn covers(&mut self, stated: &'p Stated<'p>) -> bool {
        let purposes = stated.purposes();
        let asked: Vec<Option<Purpose>> = if purposes.terms.is_empty() { vec![None] } else { purposes.terms.iter().copied().map(Some).collect() };
        let items = stated.statement.data();
        asked.into_iter().all(|purpose| {
            let context = self.context;
            let data = self.for_purpose(purpose, items.is_empty());
            data.all
                || items.iter().all(|item| data.covered.holds(&context.named_data(std::slice::from_ref(item)))) && (!items.is_empty() || data.is_any)
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
    fn add(&mut self, context: &Context<'p>, stated: &'p Stated<'p>) {
        let items = stated.statement.data();
        self.all |= items.is_empty();
        let covered = context.covered_data([items]);
        let except = &stated.common.except.data;
        self.covered.unite(&if except.is_empty() { covered } else { covered.without(&context.covered_data([except.as_slice()])) });
        self.is_any = true;
    }
}
