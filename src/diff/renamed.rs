//! Names that were only renamed: gone from the one document, new in the other, and with the same meaning.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use indexmap::IndexMap;

use super::flat::{Atom, Flat};
use super::lexicon::Lexicon;
use crate::model::{ContactPoint, Definition, Locator, Policy, Publisher, Recipient, Text, Walk};

/// What declarations have in common.
pub(super) trait Declared: Walk + PartialEq + serde::Serialize {
    /// The fields of which one suffices to tell what the name means, so that an equal declaration means the same.
    const TELLING: &'static [&'static str];
    fn evidence(&self) -> &[Locator];
    fn note(&self) -> Option<&Text>;
}

macro_rules! declared {
    ($($type:ty: $telling:expr),* $(,)?) => {$(
        impl Declared for $type {
            const TELLING: &'static [&'static str] = &$telling;
            fn evidence(&self) -> &[Locator] { &self.evidence }
            fn note(&self) -> Option<&Text> { self.note.as_ref() }
        }
    )*};
}
// The kind of a recipient, or the class of a name, is that of many others.
declared! {
    Definition: ["data", "includes", "words"],
    Recipient: ["legal_name", "members", "policy_url"],
    Publisher: ["legal_name", "registration"],
    ContactPoint: [],
}

/// Whether a declaration says enough for an equal one to mean the same.
pub(super) fn is_telling<V: Declared>(declared: &V) -> bool {
    let none = HashMap::new();
    let flat = Flat::of(declared, &none);
    V::TELLING.iter().any(|field| !flat.atoms(field).is_empty())
}

/// Finds the names of the old document that the new one calls otherwise.
pub(super) fn find<'p>(old: &mut Lexicon<'p>, new: &Lexicon<'p>) {
    let (before, after) = (old.policy, new.policy);
    let uses = std::cell::OnceCell::new();
    let uses = || uses.get_or_init(|| (Uses::of(before), Uses::of(after)));
    let mut pairs = renamed(&before.definitions, &after.definitions, &uses);
    pairs.extend(renamed(&before.recipients, &after.recipients, &uses));
    pairs.extend(renamed(&before.publishers, &after.publishers, &uses));
    for (from, to) in pairs {
        // A name that still stands for something else in either document is not taken over.
        let free = |policy: &Policy, name: &str| {
            !policy.definitions.contains_key(name) && !policy.recipients.contains_key(name) && !policy.publishers.contains_key(name)
        };
        if free(after, from) && free(before, to) {
            old.renamed.insert(from, to);
        }
    }
}

fn renamed<'u, 'p: 'u, K: AsRef<str> + Hash + Eq, V: Declared>(
    old: &'p IndexMap<K, V>,
    new: &'p IndexMap<K, V>,
    uses: &impl Fn() -> &'u (Uses<'p>, Uses<'p>),
) -> Vec<(&'p str, &'p str)> {
    let none = HashMap::new();
    let group = |these: &'p IndexMap<K, V>, others: &IndexMap<K, V>| -> HashMap<Flat<'p>, Vec<(&'p str, bool)>> {
        let mut groups: HashMap<Flat<'p>, Vec<(&'p str, bool)>> = HashMap::new();
        for (name, value) in these.iter().filter(|(name, _)| !others.contains_key(*name)) {
            // How a text writes a name is not what it means.
            let flat = Flat::of(value, &none).without(&["as_written", "coined"]);
            groups.entry(flat).or_default().push((name.as_ref(), is_telling(value)));
        }
        groups
    };
    let (before, after) = (group(old, new), group(new, old));
    // What is declared several times over, could be anything. What says too little is the same only if it stands in the same place of the same statements.
    let same = |from: &'p str, to: &'p str| {
        let (before, after) = uses();
        before.0.get(from).is_some_and(|uses| Some(uses) == after.0.get(to))
    };
    before
        .into_iter()
        .filter_map(|(flat, from)| match (from.as_slice(), after.get(&flat).map(Vec::as_slice)) {
            ([(from, telling)], Some([(to, _)])) => (*telling || !flat.is_empty() && same(from, to)).then_some((*from, *to)),
            _ => None,
        })
        .collect()
}

/// For each name, the statements that use it: a number for each, in which declared names are left open, in order.
struct Uses<'p>(HashMap<&'p str, Vec<u64>>);

impl<'p> Uses<'p> {
    fn of(policy: &'p Policy) -> Self {
        let none = HashMap::new();
        let mut uses: HashMap<&'p str, Vec<u64>> = HashMap::new();
        for (place, statement) in policy.statements() {
            let flat = Flat::of_statement(statement, &none);
            let mut hasher = DefaultHasher::new();
            place.list.hash(&mut hasher);
            let names = |atom: &Atom<'p>| if let Atom::Name(name) = atom { Some(name.declared.as_str()) } else { None };
            for (key, atoms) in flat.iter() {
                key.hash(&mut hasher);
                atoms.len().hash(&mut hasher);
                atoms.iter().filter(|atom| names(atom).is_none()).for_each(|atom| atom.hash(&mut hasher));
            }
            for name in flat.iter().flat_map(|(_, atoms)| atoms.iter().filter_map(names).collect::<Vec<_>>()) {
                uses.entry(name).or_default().push(hasher.finish());
            }
        }
        uses.values_mut().for_each(|uses| uses.sort_unstable());
        Self(uses)
    }
}
