//! What is done with data, as a question names it.

use std::fmt;
use std::str::FromStr;

use crate::flows::Kind;
use crate::vocab::{Act, DisclosureMode, Vocabulary};

/// What is done with data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// It is collected, by whatever technique.
    Collect,
    /// It is used.
    Use,
    /// Somebody gets it.
    Disclose,
    /// It is kept.
    Retain,
    /// It is stored or processed in a place.
    Locate,
    /// It goes to another country.
    Transfer,
    /// A technique such as a cookie gathers it or keeps it on a device.
    Track,
    /// Machines decide about people with it.
    Decide,
    /// Somebody gets it in a certain way: it is sold, rented, shared and so on.
    Give(DisclosureMode),
}

/// The actions with a word of their own, and the kinds of statement that answer for them.
const TABLE: &[(Action, &str, &[Kind])] = &[
    (Action::Collect, "collect", &[Kind::Collection, Kind::Tracking]),
    (Action::Use, "use", &[Kind::Use]),
    (Action::Disclose, "disclose", &[Kind::Disclosure]),
    (Action::Retain, "retain", &[Kind::Retention]),
    (Action::Locate, "locate", &[Kind::Location]),
    (Action::Transfer, "transfer", &[Kind::Transfer]),
    (Action::Track, "track", &[Kind::Tracking]),
    (Action::Decide, "decide", &[Kind::AutomatedDecision]),
];

impl Action {
    /// Every action, those with a word of their own first.
    pub fn all() -> impl Iterator<Item = Self> {
        let ways = DisclosureMode::ALL.iter().copied().filter(|mode| TABLE.iter().all(|(_, word, _)| *word != mode.name()));
        TABLE.iter().map(|(action, ..)| *action).chain(ways.map(Self::Give))
    }

    /// The action as a word, such as `collect` or `sell`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Give(mode) => mode.name(),
            _ => TABLE.iter().find(|(action, ..)| *action == self).map_or("", |(_, word, _)| word),
        }
    }

    /// The action that statements of a kind are about.
    #[must_use]
    pub const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Collection => Self::Collect,
            Kind::Use => Self::Use,
            Kind::Disclosure => Self::Disclose,
            Kind::Retention => Self::Retain,
            Kind::Location => Self::Locate,
            Kind::Transfer => Self::Transfer,
            Kind::Tracking => Self::Track,
            Kind::AutomatedDecision => Self::Decide,
        }
    }

    /// The kinds of statement that answer for it.
    #[must_use]
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Give(_) => &[Kind::Disclosure],
            _ => TABLE.iter().find(|(action, ..)| *action == self).map_or(&[], |(.., kinds)| kinds),
        }
    }

    /// The act of the vocabulary that it is.
    pub(super) fn act(self) -> Act {
        match self {
            Self::Collect => Act::Collect,
            Self::Use => Act::Use,
            Self::Disclose => Act::Disclose,
            Self::Retain => Act::Retain,
            Self::Locate => Act::Locate,
            Self::Transfer => Act::Transfer,
            Self::Track => Act::Track,
            Self::Decide => Act::Decide,
            Self::Give(mode) => mode.act(),
        }
    }

    /// The way in which data is given, if the action is about one.
    pub(super) const fn mode(self) -> Option<DisclosureMode> {
        match self {
            Self::Give(mode) => Some(mode),
            _ => None,
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no action.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an action")]
pub struct UnknownAction(String);

impl FromStr for Action {
    type Err = UnknownAction;

    fn from_str(word: &str) -> Result<Self, UnknownAction> {
        Self::all().find(|action| action.as_str() == word).ok_or_else(|| UnknownAction(word.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for action in Action::all() {
            assert_eq!(action.as_str().parse(), Ok(action));
            assert!(!action.kinds().is_empty());
        }
        assert!(Kind::ALL.iter().all(|kind| Action::of(*kind).kinds().contains(kind)));
        assert_eq!("sell".parse(), Ok(Action::Give(DisclosureMode::Sell)));
        assert!("".parse::<Action>().is_err());
    }
}
