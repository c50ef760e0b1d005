//! Facts, found by the data that they are about, the products that they are limited to, and the parties that act in them or get the data.

use std::collections::{HashMap, HashSet};

use super::claim::Claim;
use super::find::folded;
use super::names::{Described, Names, Role};
use super::opened::DEPTH;
use crate::model::Ref;
use crate::vocab::{DataCategory, Party, Terms, Vocabulary};

/// Where facts are found, by their numbers.
#[derive(Debug, Default)]
pub(super) struct FactIndex {
    terms: Places,
    names: Places,
    /// Facts that name no data.
    of_all: Places,
    parties: HashMap<Ref<Party>, Vec<usize>>,
    /// Facts that except recipients.
    pub(super) excepting: Vec<usize>,
}

/// The facts of each term or name, all of them and by the product that they are limited to.
#[derive(Debug, Default)]
struct Places {
    all: HashMap<usize, Vec<usize>>,
    of_product: HashMap<(usize, Option<String>), Vec<usize>>,
}

impl FactIndex {
    /// A fact of the publisher.
    pub(super) fn add<'p>(&mut self, number: usize, claim: &Claim<'p>, names: &Names<'p, DataCategory>) {
        let products = products(claim);
        let data = &claim.reach.data;
        if data.empty {
            self.of_all.add(0, &products, number);
        }
        for term in data.named.iter::<DataCategory>() {
            self.terms.add(term.position(), &products, number);
        }
        for name in claim.data.iter().copied().flatten().filter_map(Ref::name).filter_map(|name| names.number(name)) {
            self.names.add(name, &products, number);
        }
    }

    /// A fact that is bound to a party.
    pub(super) fn add_party(&mut self, number: usize, party: &Ref<Party>) {
        self.parties.entry(party.clone()).or_default().push(number);
    }

    /// Facts that can cover all of some terms, and those that are about all data.
    pub(super) fn by_terms(&self, claim: &Claim<'_>, terms: Option<Terms>) -> Vec<usize> {
        let products = products(claim);
        let mut found: Vec<usize> = self.of_all.of(0, &products).collect();
        let hierarchy = DataCategory::hierarchy();
        let wider = |term: DataCategory| hierarchy.wider(term.position()).iter::<DataCategory>().map(DataCategory::position);
        // What covers all of them covers the one of which the fewest facts are.
        let fewest =
            terms.and_then(|terms| terms.iter::<DataCategory>().min_by_key(|term| wider(*term).map(|term| self.terms.count(term)).sum::<usize>()));
        found.extend(fewest.into_iter().flat_map(wider).flat_map(|term| self.terms.of(term, &products)));
        found
    }

    /// Facts that name a declared name.
    pub(super) fn by_name(&self, claim: &Claim<'_>, name: usize) -> Vec<usize> {
        self.names.of(name, &products(claim)).collect()
    }

    /// Facts by or to a party.
    pub(super) fn by_party(&self, party: &Ref<Party>) -> &[usize] {
        self.parties.get(party).map_or(&[], Vec::as_slice)
    }
}

impl Places {
    fn add(&mut self, key: usize, products: &[String], number: usize) {
        self.all.entry(key).or_default().push(number);
        if products.is_empty() {
            self.of_product.entry((key, None)).or_default().push(number);
        }
        for product in products {
            self.of_product.entry((key, Some(product.clone()))).or_default().push(number);
        }
    }

    fn count(&self, key: usize) -> usize {
        self.all.get(&key).map_or(0, Vec::len)
    }

    /// The facts of a key that are about one of these products or about no product in particular; all facts, for a claim about no product in particular.
    fn of(&self, key: usize, products: &[String]) -> impl Iterator<Item = usize> {
        let all = self.all.get(&key).filter(|_| products.is_empty());
        let none = (!products.is_empty()).then_some(None);
        let products = products.iter().cloned().map(Some).chain(none).filter_map(move |product| self.of_product.get(&(key, product)));
        all.into_iter().chain(products.collect::<Vec<_>>()).flatten().copied()
    }
}

/// The products that a claim is limited to, so that those that are the same are equal.
fn products(claim: &Claim<'_>) -> Vec<String> {
    claim.common().applies_to.products.iter().map(|product| folded(product.as_str())).collect()
}

/// For each declared name, those whose declarations hold it.
#[derive(Debug)]
pub(super) struct Above(Vec<Vec<usize>>);

impl Above {
    pub(super) fn of<T: Described>(names: &Names<'_, T>) -> Self {
        let mut above = vec![Vec::new(); names.len()];
        for outer in 0..names.len() {
            let Some((_, declared)) = names.declaration(outer) else { continue };
            let parts = declared.names().filter(|(_, role)| *role == Role::Part).map(|(name, _)| name);
            let left = parts.filter(|name| !declared.excludes.iter().any(|out| out.name() == Some(*name)));
            for inner in left.filter_map(|name| names.number(name)) {
                above.get_mut(inner).into_iter().for_each(|above: &mut Vec<usize>| above.push(outer));
            }
        }
        Self(above)
    }

    /// A name and all that hold it, as deep as names are opened.
    pub(super) fn and_itself(&self, number: usize) -> impl Iterator<Item = usize> + use<> {
        let (mut found, mut seen) = (vec![(number, 0)], HashSet::from([number]));
        let mut next = 0;
        while let Some((inner, depth)) = found.get(next).copied() {
            next += 1;
            let above = self.0.get(inner).filter(|_| depth < DEPTH).into_iter().flatten().copied();
            found.extend(above.filter(|outer| seen.insert(*outer)).map(|outer| (outer, depth + 1)));
        }
        found.into_iter().map(|(number, _)| number)
    }
}
