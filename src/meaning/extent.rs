//! How far lists of terms and names reach: what they mean in whole, and what they only touch.
//!
//! A term reaches every narrower term. A declared name reaches what it is made of, without what its definition excludes. A name that the text describes by
//! examples, or not at all, holds something besides, of which no more is known than its kind: `personal_data` for data that are called
//! personal, otherwise `information`; for a recipient its own `kinds`. So whoever speaks of the whole kind speaks of the name too, and whoever speaks
//! of the name speaks of part of the kind.

use super::Terms;

/// What a list reaches, with what is excepted taken out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Extent {
    /// The terms that are meant, with every narrower one.
    pub(crate) meant: Terms,
    /// Those of them that need no help of a definition that says "may include".
    pub(crate) surely: Terms,
    /// The kinds of the names that are meant: something of each kind is.
    pub(crate) kinds: Terms,
    /// The terms that are meant in whole: nothing narrower is left out.
    pub(crate) whole: Terms,
    /// The terms outside of which, as far as the text tells, nothing of them lies: those that are whole, and those of which something unknown is taken out.
    pub(crate) within: Terms,
    /// The terms of which something is meant: those above, and all wider ones.
    pub(crate) touched: Terms,
    /// Of these, the ones that are surely touched.
    pub(crate) firm: Terms,
    /// A name in the list holds more than the text tells.
    pub(crate) open: bool,
    /// Something is taken out.
    pub(crate) cut: bool,
    /// Everything is taken out.
    pub(crate) gone: bool,
}

/// How a list stands to something asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Relation {
    /// Something of it is meant.
    pub(crate) touched: bool,
    /// And not by way of a definition that says "may include" alone.
    pub(crate) firm: bool,
    /// It cannot be said that nothing of it is meant.
    pub(crate) within: bool,
    /// All of it is meant.
    pub(crate) whole: bool,
}
