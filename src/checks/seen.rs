//! What a test sees in a document.

use std::collections::HashSet;

use crate::model::Path;

/// What a test sees in a document, with the places it was read from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Seen {
    /// The document states what is asked.
    Found(Vec<Path>),
    /// The document says something, and not enough.
    Short {
        places: Vec<Path>,
        /// How sure it is that what it says is not enough.
        why: Shortfall,
    },
    /// Nothing is encoded.
    Silent,
}

/// Why what a document says is not enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shortfall {
    /// It says it in words of its own, which a person has to read.
    InWords,
    /// It says too little.
    TooLittle,
    /// It says enough in some places, and in others leaves everything open.
    LeftOpen,
    /// It says the opposite of what is asked.
    Opposite,
}

impl Seen {
    /// Of two tests that are both needed.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Found(first), Self::Found(second)) => Self::Found(joined(first, second)),
            (Self::Short { places: first, why: a }, Self::Short { places: second, why: b }) => {
                Self::Short { places: joined(first, second), why: a.max(b) }
            }
            (short @ Self::Short { .. }, _) | (_, short @ Self::Short { .. }) => short,
            _ => Self::Silent,
        }
    }

    /// Of two tests of which one suffices: the better answer, and of equal ones the first.
    pub(crate) fn or(self, other: Self) -> Self {
        match (&self, &other) {
            (Self::Found(_), _) | (Self::Short { .. }, Self::Short { .. } | Self::Silent) | (Self::Silent, Self::Silent) => self,
            _ => other,
        }
    }
}

fn joined(mut first: Vec<Path>, second: Vec<Path>) -> Vec<Path> {
    // A few places are sooner compared than entered into a table.
    let table: Option<HashSet<&Path>> = (first.len() > 16).then(|| first.iter().collect());
    let is_new = |place: &Path| !table.as_ref().map_or_else(|| first.contains(place), |table| table.contains(place));
    let new: Vec<Path> = second.into_iter().filter(is_new).collect();
    first.extend(new);
    first
}

/// What a test has come across so far.
#[derive(Debug, Default)]
pub(crate) struct Search {
    found: Vec<Path>,
    short: Vec<Path>,
    why: Option<Shortfall>,
    open: Vec<Path>,
}

impl Search {
    /// A place that states what is asked.
    pub(crate) fn found(&mut self, place: impl Into<Path>) {
        self.found.push(place.into());
    }

    /// A place that says something, and not enough.
    pub(crate) fn short(&mut self, place: impl Into<Path>) {
        self.falls_short(place, Shortfall::TooLittle);
    }

    /// A place that says it in words of its own.
    pub(crate) fn in_words(&mut self, place: impl Into<Path>) {
        self.falls_short(place, Shortfall::InWords);
    }

    /// A place that leaves everything open, whatever others tell.
    pub(crate) fn leaves_open(&mut self, place: impl Into<Path>) {
        self.open.push(place.into());
    }

    fn falls_short(&mut self, place: impl Into<Path>, why: Shortfall) {
        self.why = self.why.max(Some(why));
        self.short.push(place.into());
    }

    /// A place that says the opposite.
    pub(crate) fn opposite(&mut self, place: impl Into<Path>) {
        self.falls_short(place, Shortfall::Opposite);
    }

    /// A place that states what is asked, or says too little.
    pub(crate) fn weigh(&mut self, place: impl Into<Path>, enough: bool) {
        if enough { self.found(place) } else { self.short(place) }
    }

    /// Whether anything was come across.
    pub(crate) fn has_any(&self) -> bool {
        !self.found.is_empty() || !self.short.is_empty()
    }

    /// The answer where one place that states what is asked suffices.
    pub(crate) fn one_suffices(self) -> Seen {
        if !self.found.is_empty() { Seen::Found(self.found) } else { self.shortfall() }
    }

    /// The answer where one place that states what is asked suffices, unless another one leaves everything open.
    pub(crate) fn one_suffices_and_none_is_open(self) -> Seen {
        if self.open.is_empty() {
            self.one_suffices()
        } else {
            Seen::Short { places: self.open, why: if self.found.is_empty() { Shortfall::TooLittle } else { Shortfall::LeftOpen } }
        }
    }

    /// The answer where every place has to state what is asked.
    pub(crate) fn all_needed(self) -> Seen {
        if self.short.is_empty() && !self.found.is_empty() { Seen::Found(self.found) } else { self.shortfall() }
    }

    fn shortfall(self) -> Seen {
        match self.why {
            None => Seen::Silent,
            Some(why) => Seen::Short { places: self.short, why },
        }
    }
}
