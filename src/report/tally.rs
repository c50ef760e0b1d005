//! What several statements say of the same thing, counted by stance.

use indexmap::IndexMap;
use serde::Serialize;

use super::glossary::Mention;
use crate::claims::Standing;
use crate::model::StatementPlace;
use crate::vocab::{Stance, Vocabulary};

/// A thing, and the statements about it.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) mention: Mention,
    stances: [usize; 3],
    pub(super) places: Vec<StatementPlace>,
}

impl Counted {
    fn add(&mut self, place: StatementPlace, stance: Stance) {
        // A statement that names a thing twice is one statement about it.
        if self.places.last() != Some(&place) {
            self.places.push(place);
            if let Some(count) = self.stances.get_mut(stance.position()) {
                *count += 1;
            }
        }
    }
}

/// The sign of a stance: a shape and a colour, and a word for those who see neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Mark {
    pub(super) class: &'static str,
    pub(super) word: &'static str,
}

impl Mark {
    /// The sign of what is named and of which nothing is claimed.
    pub(super) const NOT_STATED: Self = Self { class: "silent", word: "not stated" };

    /// The sign of what a policy claims of a thing.
    pub(super) const fn of_standing(standing: Standing) -> Self {
        let (class, word) = match standing {
            Standing::Yes => ("does", "stated"),
            Standing::Sometimes => ("may", "in some cases"),
            Standing::No => ("does_not", "denied"),
            Standing::NoExcept => ("not-except", "denied, with an exception"),
            Standing::NoWhere => ("not-where", "denied, within limits"),
            Standing::Open => ("left-open", "left open"),
            Standing::Others => ("by-others", "by others"),
        };
        Self { class, word }
    }
}

/// Things by their words, in the order in which they come up.
#[derive(Debug, Default)]
pub(super) struct Tally(IndexMap<String, Counted>);

/// A thing as the page shows it.
#[derive(Debug, Serialize)]
pub(super) struct Item {
    pub(super) mention: Mention,
    pub(super) marks: Vec<Mark>,
    pub(super) count: usize,
    pub(super) href: String,
}

impl Tally {
    pub(super) fn add(&mut self, mention: Mention, place: StatementPlace, stance: Stance) {
        let counted = self.0.entry(mention.text.clone()).or_insert_with(|| Counted { mention, stances: [0; 3], places: Vec::new() });
        counted.add(place, stance);
    }

    /// The things of which most statements speak, first.
    pub(super) fn by_count(mut self) -> Vec<Counted> {
        self.0.sort_by(|_, a, _, b| b.places.len().cmp(&a.places.len()));
        self.0.into_values().collect()
    }
}
