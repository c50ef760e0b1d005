//! Mechanisms for transfers: under which law each counts, from when to when, and for which destinations. `instruments.csv` is the table.

use chrono::NaiveDate;

use super::generated::INSTRUMENTS;
use super::{Certainty, CheckedAgainst, Context, adequacy, law, region};
use crate::model::Place;
use crate::vocab::{Law, TransferMechanism};

/// A mechanism under some laws.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instrument {
    pub(crate) mechanism: TransferMechanism,
    /// The laws under which it counts; none where it is no mechanism by itself.
    pub(crate) laws: &'static [Law],
    /// Its first day; nothing where it is as old as the laws.
    pub(crate) from: Option<NaiveDate>,
    pub(crate) last_day: Option<NaiveDate>,
    pub(crate) destinations: Destinations,
    /// What people call it, with the article.
    pub(crate) title: &'static str,
    /// What made it.
    pub(crate) start: &'static str,
    /// What ended it.
    pub(crate) end: &'static str,
    pub(crate) certainty: Certainty,
    /// The official text of what made it, or of what ended it if it has ended.
    pub(crate) link: &'static str,
    #[allow(dead_code, reason = "the table's own record, which tests read")]
    pub(crate) checked_against: Option<CheckedAgainst>,
}

/// Where data may go on a mechanism.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Destinations {
    Anywhere,
    /// Where the law finds the protection adequate: the places of `adequacy.csv`.
    Adequate,
    Places(&'static [&'static str]),
}

impl Instrument {
    /// Whether it is in force on a day.
    pub(crate) fn lives(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.last_day.is_none_or(|last| day <= last)
    }

    /// Where the laws hold under which it counts.
    pub(crate) fn regions(&self) -> impl Iterator<Item = &'static str> {
        self.laws.iter().filter_map(|law| law::known(*law)).flat_map(|known| known.places.iter().copied())
    }

    /// The official text, where the table has it.
    pub(crate) fn known_link(&self) -> Option<&'static str> {
        (!self.link.is_empty()).then_some(self.link)
    }

    /// The first day on which it no longer held.
    pub(crate) fn first_day_after(&self) -> Option<NaiveDate> {
        self.last_day.and_then(|last| last.succ_opt())
    }

    /// Whether it serves for a destination, which a text may leave open.
    fn serves(&self, to: Option<&Place>, law: Law, day: NaiveDate) -> bool {
        let Some(place) = to.filter(|place| is_definite(place)) else { return true };
        let code = region::code_of(place);
        match self.destinations {
            Destinations::Anywhere => true,
            Destinations::Adequate => adequacy::of(code, law, day).is_some(),
            Destinations::Places(places) => places.iter().any(|place| region::lies_in(code, place, day, None)),
        }
    }
}

/// Countries, parts of them, and regions whose members are fixed.
pub(crate) fn is_definite(place: &Place) -> bool {
    use crate::vocab::Region;
    matches!(place, Place::Country(_) | Place::Subdivision(_) | Place::Region(Region::Eu | Region::Eea))
}

/// Whether a mechanism carries a transfer to a destination under the law that is applied, on its day.
pub(crate) fn carries(context: &Context<'_>, mechanism: TransferMechanism, to: Option<&Place>) -> bool {
    let Some(law) = context.law else { return false };
    let rows = INSTRUMENTS.iter().filter(|row| row.mechanism == mechanism && row.laws.contains(&law));
    rows.into_iter().any(|row| row.lives(context.as_of) && row.serves(to, law, context.as_of))
}
