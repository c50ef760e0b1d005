//! Which rows are asked for.

use super::{Item, Kind};
use crate::meaning::Names;
use crate::model::{DataRef, PartyRef, Ref};
use crate::vocab::{DataCategory, Party, Purpose, Vocabulary};

/// Which rows are asked for. An empty list asks for all; of several items of a list one suffices.
///
/// A term admits itself and everything narrower, so that `contact` finds e-mail addresses; a declared name is narrower than a term if all of it is. A name
/// admits itself and what comes out of it. A row that names nothing is not admitted where something is asked for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Kinds of statement.
    pub kinds: Vec<Kind>,
    /// Data categories or declared names.
    pub data: Vec<DataRef>,
    /// Purposes.
    pub purposes: Vec<Purpose>,
    /// Kinds of party or declared names.
    pub recipients: Vec<PartyRef>,
}

impl Filter {
    pub(super) fn admits_data(&self, item: Option<&Item<'_, DataCategory>>, names: &Names<'_, DataCategory>) -> bool {
        admits(&self.data, item, names)
    }

    pub(super) fn admits_recipient(&self, item: Option<&Item<'_, Party>>, names: &Names<'_, Party>) -> bool {
        admits(&self.recipients, item, names)
    }

    pub(super) fn admits_purpose(&self, purpose: Option<Purpose>) -> bool {
        self.purposes.is_empty() || purpose.is_some_and(|purpose| self.purposes.iter().any(|asked| purpose.is_a(*asked)))
    }
}

fn admits<T: Vocabulary>(asked: &[Ref<T>], item: Option<&Item<'_, T>>, names: &Names<'_, T>) -> bool {
    let matches = |item: &Item<'_, T>, asked: &Ref<T>| match asked {
        Ref::Term(term) => names.is_within(&item.item, *term),
        Ref::Name(name) => item.item == *asked || item.through.contains(&name),
    };
    asked.is_empty() || item.is_some_and(|item| asked.iter().any(|asked| matches(item, asked)))
}
