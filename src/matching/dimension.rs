//! One dimension of a statement, such as its data, beside what a wish asks about it.

use crate::meaning::Terms;
use crate::vocab::Vocabulary;

/// The terms of one dimension: those that are named, everything that they cover, and what of it is covered in whole.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Range {
    pub(super) named: Terms,
    pub(super) covered: Terms,
    /// Of these, the terms of which nothing is left out.
    pub(super) whole: Terms,
}

impl Range {
    /// The range of these terms with everything narrower; none if no term is given.
    pub(super) fn of<T: Vocabulary>(terms: &[T]) -> Option<Self> {
        let covered = Terms::covered(terms);
        (!terms.is_empty()).then(|| Self { named: Terms::named(terms), covered, whole: covered })
    }
}

/// What a statement says in one dimension.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Dimension {
    /// The terms, less what the statement takes out again. There are none if it names nothing.
    pub(super) range: Option<Range>,
    /// Terms that only tell of which kind a name is: it is one of them, and not all.
    pub(super) kinds: Terms,
    /// Some of what it names has no clear meaning: "other information", or a name that is defined in words only.
    pub(super) vague: bool,
    /// It names examples only.
    pub(super) open: bool,
    /// It names all that there is.
    pub(super) exclusive: bool,
}

/// How a statement stands to a wish in one dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Relation {
    /// It names what the wish names, or something narrower.
    Within,
    /// It names something wider, which includes what the wish names.
    Wider,
    /// It cannot be told: it names nothing, or nothing clear, or examples.
    Unclear,
    /// It names something else.
    Apart,
}

impl Dimension {
    /// How it stands to what a wish names. A wish that names nothing means everything.
    pub(super) fn relation(&self, wish: Option<&Range>) -> Relation {
        let Some(wish) = wish else { return Relation::Within };
        match &self.range {
            None => Relation::Unclear,
            Some(own) if own.named.meets(&wish.covered) => Relation::Within,
            Some(own) if own.covered.meets(&wish.named) => Relation::Wider,
            // Something wider, of which what the wish names is taken out but for something narrower.
            Some(own) if own.covered.meets(&wish.covered) => Relation::Within,
            Some(_) if self.vague || self.open => Relation::Unclear,
            Some(_) => Relation::Apart,
        }
    }

    /// Whether what the statement says holds for all that a wish names. A statement that names nothing speaks of everything.
    pub(super) fn holds_for(&self, wish: Option<&Range>, everything: &Terms) -> bool {
        match (&self.range, wish) {
            (None, _) => true,
            (Some(own), Some(wish)) => wish.named.within(&own.whole.without(&self.kinds)),
            (Some(own), None) => own.whole.without(&self.kinds).meets(everything),
        }
    }
}
