//! The steps from a question to a statement: terms above each other, and definitions that include them.

use std::collections::HashMap;
use std::fmt;

use crate::flows::{Item, Opened, items};
use crate::meaning::Names;
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
            Self::Includes { name, item, hedged: false } => write!(f, "the definition `{name}` includes `{item}`"),
            Self::Includes { name, item, hedged: true } => write!(f, "the definition `{name}` may include `{item}`"),
            Self::IsKind { name, kind } => write!(f, "`{name}` is `{kind}`"),
        }
    }
}

/// One way from what is asked for to an item of a statement.
#[derive(Debug)]
pub(super) struct Tie {
    /// The item, where it is only part of what is asked for.
    pub(super) part: Option<String>,
    pub(super) links: Vec<Link>,
}

/// What a declared name that is asked for is made of, each part with whether a definition on the way says "may include".
#[derive(Debug)]
struct Inside<T> {
    terms: Vec<(T, bool)>,
    names: HashMap<DefinedName, bool>,
}

impl<T: Opened> Inside<T> {
    fn of<'p>(policy: &'p Policy, names: &Names<'p, T>, asked: &'p Ref<T>) -> Self {
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

/// The ways from what is asked for to the items of lists.
pub(super) fn ties<'p, T: Opened>(
    policy: &'p Policy,
    names: &Names<'p, T>,
    asked: &'p Ref<T>,
    lists: &[&'p [Ref<T>]],
    except: &[Ref<T>],
) -> Vec<Tie> {
    let inside = Inside::of(policy, names, asked);
    let mut ties = Vec::new();
    for item in items(policy, names, lists, except) {
        if let Some((part, links)) = tie(names, asked, &inside, &item) {
            let mut way = way(policy, &item);
            way.extend(links);
            ties.push(Tie { part: part.then(|| item.item.to_string()), links: way });
            if ties.len() == MOST {
                break;
            }
        }
    }
    ties
}

/// How one item stands to what is asked for: whether it is only part of it, and by which links.
fn tie<T: Opened>(names: &Names<'_, T>, asked: &Ref<T>, inside: &Inside<T>, item: &Item<'_, T>) -> Option<(bool, Vec<Link>)> {
    if item.item == *asked {
        return Some((false, Vec::new()));
    }
    let includes = |name: &DefinedName, part: &dyn fmt::Display, hedged| Link::Includes { name: name.to_string(), item: part.to_string(), hedged };
    match (asked, &item.item) {
        (Ref::Term(asked), Ref::Term(term)) if asked.is_a(*term) => Some((false, vec![Link::Wider { wide: term.name(), narrow: asked.name() }])),
        (Ref::Term(asked), Ref::Term(term)) if term.is_a(*asked) => Some((true, vec![Link::Wider { wide: asked.name(), narrow: term.name() }])),
        (Ref::Term(_), Ref::Term(_)) => None,
        (Ref::Term(asked), Ref::Name(name)) => {
            let kind = names.kinds_of(&item.item).into_iter().find(|kind| kind.is_a(*asked))?;
            let mut links = vec![Link::IsKind { name: name.to_string(), kind: kind.name() }];
            links.extend((kind != *asked).then(|| Link::Wider { wide: asked.name(), narrow: kind.name() }));
            Some((true, links))
        }
        (Ref::Name(name), Ref::Term(term)) => {
            let kinds = names.kinds_of(asked);
            if let Some(kind) = kinds.iter().find(|kind| kind.is_a(*term)) {
                let mut links = vec![Link::IsKind { name: name.to_string(), kind: kind.name() }];
                links.extend((kind != term).then(|| Link::Wider { wide: term.name(), narrow: kind.name() }));
                return Some((!kinds.iter().all(|kind| kind.is_a(*term)), links));
            }
            let (part, hedged) = inside.terms.iter().find(|(part, _)| part.is_a(*term) || term.is_a(*part))?;
            let mut links = vec![includes(name, part, *hedged)];
            let (wide, narrow) = if part.is_a(*term) { (term, part) } else { (part, term) };
            links.extend((wide != narrow).then(|| Link::Wider { wide: wide.name(), narrow: narrow.name() }));
            Some((true, links))
        }
        (Ref::Name(name), Ref::Name(part)) => inside.names.get(part).map(|hedged| (true, vec![includes(name, part, *hedged)])),
    }
}

/// The definitions on the way from what stands in the statement to an item.
fn way<T: Opened>(policy: &Policy, item: &Item<'_, T>) -> Vec<Link> {
    let next = item.through.iter().skip(1).map(ToString::to_string).chain([item.item.to_string()]);
    let includes = |(name, item): (&&DefinedName, String)| Link::Includes {
        name: name.to_string(),
        item,
        hedged: T::declared(policy, name).is_some_and(|parts| parts.hedged),
    };
    item.through.iter().zip(next).map(includes).collect()
}
