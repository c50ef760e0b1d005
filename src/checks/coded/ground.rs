//! Grounds in law: where and when they hold, and how much a finding weighs under them.

use chrono::NaiveDate;

use crate::checks::{Assumption, Certainty, Context, Finding, Regions, region};
use crate::diagnostic::Level;
use crate::model::{AppliesTo, Place};

/// Where the law of the Union holds.
pub(super) const UNION: &[&str] = &["EU", "EEA"];

/// A provision, decision or judgment on which a finding rests.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground {
    pub(super) regions: &'static [&'static str],
    from: Option<NaiveDate>,
    last_day: Option<NaiveDate>,
    pub(super) level: Level,
    pub(super) certainty: Certainty,
    pub(super) basis: &'static str,
    /// What must hold outside the text for it to bind the publisher.
    assumption: Option<Assumption>,
}

impl Ground {
    /// A ground that holds in these places from this day on.
    pub(super) const fn new(
        regions: &'static [&'static str],
        from: Option<NaiveDate>,
        level: Level,
        certainty: Certainty,
        basis: &'static str,
    ) -> Self {
        Self { regions, from, last_day: None, level, certainty, basis, assumption: None }
    }

    /// The same, up to and including this day.
    pub(super) const fn until(mut self, last_day: Option<NaiveDate>) -> Self {
        self.last_day = last_day;
        self
    }

    /// The same, where something outside the text holds.
    pub(super) const fn only_if(mut self, assumption: Assumption) -> Self {
        self.assumption = Some(assumption);
        self
    }

    /// Whether it is a law of the United States or of one of them, which know no legal bases.
    pub(super) fn is_american(&self) -> bool {
        self.regions.iter().all(|region| region.starts_with("US"))
    }

    /// Whether it holds on the day and in a place of the run, for a statement with these limits.
    pub(super) fn holds(&self, context: &Context<'_>, limits: &AppliesTo) -> bool {
        self.from.is_none_or(|from| from <= context.as_of)
            && self.last_day.is_none_or(|last| context.as_of <= last)
            && chosen(context, self.regions)
            && concern(context, &limits.regions, self.regions)
            && self.assumption.and_then(|fact| context.fact(fact)) != Some(false)
    }

    /// The same, as sure as can be in this run: a person has to look where a fact outside the text decides.
    fn in_this_run(mut self, context: &Context<'_>) -> Self {
        if self.assumption.is_some_and(|fact| context.fact(fact).is_none()) {
            self.certainty = Certainty::NeedsPerson;
        }
        self
    }
}

/// A day. The dates of the tables are all days that exist, which a test proves.
pub(super) const fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Whether one of the places whose law is applied lies in one of these regions.
pub(super) fn chosen(context: &Context<'_>, regions: &[&str]) -> bool {
    regions.iter().any(|region| context.regions.within(region))
}

/// Whether these places have to do with one of the regions: whether one lies in the other. No places at all stand for every place.
pub(in crate::checks) fn concern(context: &Context<'_>, places: &[Place], regions: &[&str]) -> bool {
    let lies_in = |code: &str, region: &str| region::lies_in(code, region, context.as_of, None);
    let meets = |place: &Place| {
        let code = region::code_of(place);
        matches!(place, Place::Region(region) if Regions::is_relative(*region))
            || regions.iter().any(|region| lies_in(code, region) || lies_in(region, code))
    };
    places.is_empty() || places.iter().any(meets)
}

/// Those of the grounds that hold.
pub(super) fn holding(grounds: &[Ground], context: &Context<'_>, limits: &AppliesTo) -> Vec<Ground> {
    grounds.iter().filter(|ground| ground.holds(context, limits)).map(|ground| ground.in_this_run(context)).collect()
}

/// Gives a finding the weight of the heaviest ground, and names them all. Without a ground it keeps its weight and rests on no law.
pub(super) fn resting_on(mut finding: Finding, grounds: &[Ground]) -> Finding {
    if let Some(heaviest) = grounds.iter().max_by_key(|ground| (ground.level, ground.certainty)) {
        finding.level = heaviest.level;
        finding.certainty = heaviest.certainty;
    }
    finding.basis = Some(grounds.iter().map(|ground| ground.basis).collect::<Vec<_>>().join("; "));
    finding
}
