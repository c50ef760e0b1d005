//! How lists stand to a declared name that is asked for.

use std::borrow::Cow;

use super::rests::Rests;
use super::{Content, Extent, Names, Relation, Terms};
use crate::model::Ref;
use crate::vocab::Vocabulary;

/// A name that is asked for, with what it means.
#[derive(Debug)]
pub(crate) struct Reach<'n> {
    number: usize,
    wanted: Content,
    rests: Cow<'n, Rests>,
}

impl<'p, T: Vocabulary> Names<'p, T> {
    /// The name of this number, with what it means.
    pub(crate) fn reach(&self, number: usize) -> Reach<'_> {
        let all = self.rests();
        // Where there are more names than can be followed, this one and those inside it are.
        let rests = if all.lost.is_empty() { Cow::Borrowed(all) } else { Cow::Owned(self.rests_around(number)) };
        let [held, _] = rests.held(number);
        let terms = self.meaning(number).map(|meaning| meaning.meant).unwrap_or_default();
        Reach { number, wanted: Content { terms, rests: held }, rests }
    }

    /// The rests of a name and of those inside it, as many as there is room for.
    fn rests_around(&self, number: usize) -> Rests {
        let (mut inside, mut wanted) = (vec![number], vec![false; self.len()]);
        let mut next = 0;
        while let Some(number) = inside.get(next).copied().filter(|_| next < Terms::ROOM) {
            next += 1;
            wanted.get_mut(number).into_iter().for_each(|mark| *mark = true);
            let inner = self.meaning(number).map(|meaning| meaning.inner.as_slice()).unwrap_or_default();
            inside.extend(inner.iter().filter(|inner| wanted.get(**inner) == Some(&false)));
        }
        Rests::of(self, |number| wanted.get(number) == Some(&true))
    }

    /// How lists stand to a name, given what they reach.
    pub(crate) fn of_name(&self, reach: &Reach<'_>, lists: &[&[Ref<T>]], except: &[Ref<T>], extent: &Extent) -> Relation {
        let (Some(declared), Some(asked)) = (self.declared(reach.number), self.meaning(reach.number)) else { return Relation::default() };
        let Content { terms, rests: wanted } = &reach.wanted;
        let [rests, rests_firm] = self.rests_of(&reach.rests, lists, except, extent);
        let touched = terms.meets(&extent.meant) || wanted.meets(&rests);
        let firm = terms.meets(&extent.surely) || wanted.meets(&rests_firm);
        // What the text describes in full, it means in whole where all parts of it are meant. Of anything else the rest has to be meant too, and nothing may be
        // taken out, which could be of the rest.
        let open = reach.rests.open(wanted);
        let rest_is_meant = open.is_empty() || !extent.cut && open.within(&rests);
        let by_parts = touched && terms.within(&extent.meant) && rest_is_meant && self.rests().lost.is_empty();
        let by_kind = !extent.cut && declared.kinds.within(&extent.meant);
        let named = || lists.iter().copied().flatten().any(|item| item.name().and_then(|name| self.number(name)) == Some(reach.number));
        Relation { touched, firm, within: touched || asked.trimmed, whole: by_parts || by_kind || except.is_empty() && named() }
    }
}
