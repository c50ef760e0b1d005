//! What declared names hold beside their terms, followed through declarations that take names in and out again.
//!
//! Of what a name holds beside its terms, its *rest*, no more is known than its kinds. Whoever takes in the name, or everything of that kind, takes in the
//! rest. It is lost where the name or its kind is taken out, and where a name that the text describes in full loses all that it is made of.

use super::names::Names;
use super::{Content, Terms};
use crate::model::Ref;
use crate::vocab::Vocabulary;

/// Of some declared names, which of their rests every declared name holds. As many names are followed as there is room for in a set; of those
/// beyond, no policy has them, nothing is claimed where something is taken out.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rests {
    /// The names that are followed, each with one of its kinds. Those that others are made of come first.
    followed: Vec<(usize, usize)>,
    /// The kinds, each with the rests that are of it.
    kinds: Vec<(usize, Terms)>,
    /// Rests of names that the text describes in full, so that there is nothing beside what they are made of.
    closed: Terms,
    /// For every declared name, its own rests.
    own: Vec<Terms>,
    /// For every declared name, the rests that it holds; and those that it holds without a "may include".
    held: Vec<[Terms; 2]>,
    /// For every declared name, the rests that it holds of names that hold more than the text tells: of a name that is described in full, these and its
    /// terms are all there is.
    inside: Vec<Terms>,
    /// The kinds of names that are not followed.
    pub(super) lost: Terms,
}

impl Rests {
    /// Follows the first names of the order that are wanted. The order has names after those that their declarations speak of.
    pub(super) fn of<T: Vocabulary>(names: &Names<'_, T>, wanted: impl Fn(usize) -> bool) -> Self {
        let mut rests = Self { own: vec![Terms::default(); names.len()], held: vec![[Terms::default(); 2]; names.len()], ..Self::default() };
        for number in names.order() {
            if let Some(declared) = names.declared(*number) {
                rests.follow(*number, &declared.kinds, !declared.open, wanted(*number));
            }
        }
        rests.hold(names);
        rests.inside = rests.held.iter().map(|[all, _]| rests.open(all)).collect();
        if names.order().iter().filter_map(|number| names.declared(*number)).any(|declared| !declared.excludes.is_empty()) {
            rests.hold(names);
        }
        rests
    }

    fn hold<T: Vocabulary>(&mut self, names: &Names<'_, T>) {
        for number in names.order() {
            let held = self.held_by(names, *number);
            self.held.get_mut(*number).into_iter().for_each(|slot| *slot = held);
        }
    }

    fn follow(&mut self, number: usize, kinds: &Terms, closed: bool, wanted: bool) {
        for kind in kinds.numbers() {
            let rest = self.followed.len();
            if !wanted || rest >= Terms::ROOM {
                self.lost.insert(kind);
                continue;
            }
            self.followed.push((number, kind));
            match self.kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, rests)) => rests.insert(rest),
                None => self.kinds.push((kind, Terms::of_number(rest))),
            }
            self.own.get_mut(number).into_iter().for_each(|own| own.insert(rest));
            if closed {
                self.closed.insert(rest);
            }
        }
    }

    /// The rests that a name holds, once those of the names inside it are known.
    fn held_by<T: Vocabulary>(&self, names: &Names<'_, T>, number: usize) -> [Terms; 2] {
        let (Some(declared), Some(meaning)) = (names.declared(number), names.meaning(number)) else { return Default::default() };
        let [mut all, mut firm] = self.in_list(names, declared.parts);
        for [inner, inner_firm] in meaning.inner.iter().map(|inner| self.held(*inner)) {
            all.union(&inner);
            firm.union(&inner_firm);
        }
        if declared.hedged {
            firm = Terms::default();
        }
        if !declared.excludes.is_empty() {
            let [taken, _] = self.in_list(names, declared.excludes);
            all = self.left(names, all.without(&taken), &meaning.meant);
            firm = firm.and(&all);
        }
        let own = self.own(number);
        [all.with(&own), firm.with(&own)]
    }

    /// The rests that items of a list hold; and those that they hold without a "may include".
    pub(super) fn in_list<T: Vocabulary>(&self, names: &Names<'_, T>, items: &[Ref<T>]) -> [Terms; 2] {
        let of_terms = self.of_kinds(&super::names::covered(items));
        let held = items.iter().filter_map(Ref::name).filter_map(|name| names.number(name)).map(|number| self.held(number));
        held.fold([of_terms; 2], |[all, firm], [more, more_firm]| [all.with(&more), firm.with(&more_firm)])
    }

    /// Without the rests of those names that have nothing beside what they are made of, and of which none of that is left.
    pub(super) fn left<T: Vocabulary>(&self, names: &Names<'_, T>, rests: Terms, terms: &Terms) -> Terms {
        let mut left = rests;
        for rest in rests.and(&self.closed).numbers() {
            let Some((number, _)) = self.followed.get(rest) else { continue };
            let (Some(meaning), Some(inside)) = (names.meaning(*number), self.inside.get(*number)) else { continue };
            let (has_terms, has_rests) = (meaning.meant.meets(terms), inside.meets(&rests));
            let is_empty = meaning.meant.is_empty() && inside.is_empty();
            if !has_terms && !has_rests && !is_empty {
                left.remove(rest);
            }
        }
        left
    }

    /// The rests of all names that are of these kinds.
    pub(super) fn of_kinds(&self, kinds: &Terms) -> Terms {
        let of_them = self.kinds.iter().filter(|(kind, _)| kinds.contains(*kind));
        of_them.fold(Terms::default(), |all, (_, rests)| all.with(rests))
    }

    /// The kinds of rests.
    pub(super) fn kinds(&self, rests: &Terms) -> Terms {
        let mut kinds = Terms::default();
        self.kinds.iter().filter(|(_, of_kind)| of_kind.meets(rests)).for_each(|(kind, _)| kinds.insert(*kind));
        kinds
    }

    /// The rests of names that hold more than the text tells.
    pub(super) fn open(&self, rests: &Terms) -> Terms {
        rests.without(&self.closed)
    }

    /// Every rest.
    pub(super) fn all(&self) -> Terms {
        self.kinds.iter().fold(Terms::default(), |all, (_, rests)| all.with(rests))
    }

    /// What a name holds, firmly in the second place.
    pub(super) fn held(&self, number: usize) -> [Terms; 2] {
        self.held.get(number).copied().unwrap_or_default()
    }

    fn own(&self, number: usize) -> Terms {
        self.own.get(number).copied().unwrap_or_default()
    }

    /// Whether all rests of a name are followed.
    pub(super) fn follows(&self, number: usize) -> bool {
        !self.own(number).is_empty()
    }

    /// What is left of something once something else is taken out.
    pub(super) fn without<T: Vocabulary>(&self, names: &Names<'_, T>, content: &Content, taken: &Content) -> Content {
        let terms = content.terms.without(&taken.terms);
        Content { terms, rests: self.left(names, content.rests.without(&taken.rests), &terms) }
    }
}
