//! The steps from a question to a statement: terms above each other, and definitions that include them.

use std::collections::HashMap;
use std::fmt;

use super::names::{Described, Names};
use super::opened::{Item, items};
use crate::model::{DefinedName, Policy, Ref};

/// How many items of a statement are tied to a question one by one.
const MOST: usize = 50;

/// A step from what is asked for to what a statement says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Link {
    /// A term includes a narrower one, by the vocabulary.
    Wider {
        /// The wider term.
        wide: &'static str,
        /// The narrower term.
        narrow: &'static str,
    },
    /// A declared name includes an item, by its declaration.
    Includes {
        /// The declared name.
        name: String,
        /// The term or name that its declaration holds.
        item: String,
        /// The declaration says "may include".
        hedged: bool,
        /// The declaration names examples only.
        example: bool,
    },
    /// A term may hold another that stands elsewhere in the vocabulary.
    MayHold {
        /// The term.
        term: &'static str,
        /// What it may hold.
        held: &'static str,
    },
    /// A declared name is of a kind: data that the text calls personal, a recipient of this kind.
    IsKind {
        /// The declared name.
        name: String,
        /// The kind.
        kind: &'static str,
    },
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wider { wide, narrow } => write!(f, "`{wide}` ⊃ `{narrow}`"),
            Self::Includes { name, item, hedged: true, .. } => write!(f, "the definition `{name}` may include `{item}`"),
            Self::Includes { name, item, example: true, .. } => write!(f, "the definition `{name}` names `{item}` as an example"),
            Self::Includes { name, item, .. } => write!(f, "the definition `{name}` includes `{item}`"),
            Self::MayHold { term, held } => write!(f, "`{term}` may hold `{held}`"),
            Self::IsKind { name, kind } => write!(f, "`{name}` is `{kind}`"),
        }
    }
}

/// One way from what is asked for to an item of a statement.
#[derive(Debug, Clone)]
pub(super) struct Tie {
    /// The item, where it is only part of what is asked for.
    pub(super) part: Option<String>,
    pub(super) stands: Stands,
    pub(super) links: Vec<Link>,
}

/// How an item of a statement stands to what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is the same.
    Same,
    /// It is narrower.
    Part,
    /// It is wider, or may hold it.
    Wider,
}

/// What a declared name that is asked for is made of, each part with whether a definition on the way says "may include".
#[derive(Debug)]
struct Inside<T> {
    terms: Vec<(T, bool)>,
    names: HashMap<DefinedName, bool>,
}

impl<T: Described> Inside<T> {
    fn of(policy: &Policy, names: &Names<'_, T>, asked: &Ref<T>) -> Self {
        let mut inside = Self { terms: Vec::new(), names: HashMap::new() };
        if asked.name().is_some() {
            // The first item is the name itself.
            for part in items(policy, names, &[std::slice::from_ref(asked)], &[]).skip(1) {
                match part.item {
                    Ref::Term(term) => inside.terms.push((term, part.hedged)),
                    Ref::Name(name) => _ = inside.names.insert(name, part.hedged),
                }
            }
        }
        inside
    }
}

/// Finds the ways from what is asked for to the items of lists. What an item is made of is looked through once, however many statements name it.
pub(super) struct Ties<'a, 'p, T> {
    policy: &'p Policy,
    names: &'a Names<'p, T>,
    asked: &'a Ref<T>,
    inside: Inside<T>,
    known: HashMap<&'a Ref<T>, Vec<Tie>>,
}

impl<'a, 'p, T: Described> Ties<'a, 'p, T> {
    pub(super) fn new(policy: &'p Policy, names: &'a Names<'p, T>, asked: &'a Ref<T>) -> Self {
        Self { policy, names, asked, inside: Inside::of(policy, names, asked), known: HashMap::new() }
    }

    pub(super) fn to(&mut self, lists: &[&'a [Ref<T>]], except: &[Ref<T>]) -> Vec<Tie> {
        if !except.is_empty() {
            return self.found(lists, except);
        }
        let mut ties = Vec::new();
        for item in lists.iter().copied().flatten() {
            if !self.known.contains_key(item) {
                let found = self.found(&[std::slice::from_ref(item)], &[]);
                self.known.insert(item, found);
            }
            let left = MOST.saturating_sub(ties.len());
            ties.extend(self.known.get(item).into_iter().flatten().take(left).cloned());
        }
        ties
    }

    fn found(&self, lists: &[&[Ref<T>]], except: &[Ref<T>]) -> Vec<Tie> {
        let tied = items(self.policy, self.names, lists, except).filter_map(|item| {
            let (stands, links) = tie(self.names, self.asked, &self.inside, &item)?;
            let links = way(self.policy, &item, self.names).into_iter().chain(links).collect();
            Some(Tie { part: (stands == Stands::Part).then(|| item.item.to_string()), stands, links })
        });
        tied.take(MOST).collect()
    }
}

/// How one item stands to what is asked for, and by which links.
fn tie<T: Described>(names: &Names<'_, T>, asked: &Ref<T>, inside: &Inside<T>, item: &Item<'_, T>) -> Option<(Stands, Vec<Link>)> {
    if item.item == *asked {
        return Some((Stands::Same, Vec::new()));
    }
    let wider = |wide: T, narrow: T| (wide != narrow).then(|| Link::Wider { wide: wide.name(), narrow: narrow.name() });
    let is_kind = |name: &DefinedName, kind: T| Link::IsKind { name: name.to_string(), kind: kind.name() };
    match (asked, &item.item) {
        (Ref::Term(asked), Ref::Term(term)) if asked.is_a(*term) => Some((Stands::Wider, wider(*term, *asked).into_iter().collect())),
        (Ref::Term(asked), Ref::Term(term)) if term.is_a(*asked) => Some((Stands::Part, wider(*asked, *term).into_iter().collect())),
        (Ref::Term(asked), Ref::Term(term)) => {
            let held = term.may_hold().iter().any(|held| asked.is_a(*held));
            held.then(|| (Stands::Wider, vec![Link::MayHold { term: term.name(), held: asked.name() }]))
        }
        (Ref::Term(asked), Ref::Name(name)) => {
            let kinds = names.kinds(name);
            let (kind, stands) = kinds.iter().find(|kind| kind.is_a(*asked)).map(|kind| (*kind, Stands::Part)).or_else(|| {
                kinds.iter().find(|kind| asked.is_a(**kind)).map(|kind| (*kind, Stands::Wider)).filter(|_| names.may_hold(name, *asked))
            })?;
            let step = if stands == Stands::Part { wider(*asked, kind) } else { wider(kind, *asked) };
            Some((stands, [is_kind(name, kind)].into_iter().chain(step).collect()))
        }
        (Ref::Name(name), Ref::Term(term)) => {
            let kinds = names.kinds(name);
            if let Some(kind) = kinds.iter().find(|kind| kind.is_a(*term)) {
                return Some((
                    if kinds.iter().all(|kind| kind.is_a(*term)) { Stands::Wider } else { Stands::Part },
                    [is_kind(name, *kind)].into_iter().chain(wider(*term, *kind)).collect(),
                ));
            }
            let (part, hedged) = inside.terms.iter().find(|(part, _)| part.is_a(*term) || term.is_a(*part))?;
            let step = if part.is_a(*term) { wider(*term, *part) } else { wider(*part, *term) };
            Some((Stands::Part, [includes(name, part, *hedged, names)].into_iter().chain(step).collect()))
        }
        (Ref::Name(name), Ref::Name(part)) => inside.names.get(part).map(|hedged| (Stands::Part, vec![includes(name, part, *hedged, names)])),
    }
}

/// The definitions on the way from what stands in the statement to an item.
fn way<T: Described>(policy: &Policy, item: &Item<'_, T>, names: &Names<'_, T>) -> Vec<Link> {
    let next = item.through.iter().skip(1).map(ToString::to_string).chain([item.item.to_string()]);
    let step = |(name, item): (&&DefinedName, String)| includes(name, &item, T::declaration(policy, name).is_some_and(|parts| parts.hedged), names);
    item.through.iter().zip(next).map(step).collect()
}

/// That a declaration holds an item.
fn includes<T: Described>(name: &DefinedName, item: &dyn fmt::Display, hedged: bool, names: &Names<'_, T>) -> Link {
    let example = names.number(name).and_then(|number| names.declaration(number)).is_some_and(|(_, declared)| declared.open);
    Link::Includes { name: name.to_string(), item: item.to_string(), hedged, example }
}
