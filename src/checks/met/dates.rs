//! Dates and changes.

use chrono::Months;

use crate::checks::Context;
use crate::checks::context::is_positive;
use crate::checks::seen::{Search, Seen, Shortfall};
use crate::model::Path;
use crate::vocab::{ChangeTrigger, Vocabulary};

fn field(name: &'static str) -> Path {
    Path::root().then("document").then(name)
}

pub(super) fn change_announced(context: &Context<'_>, triggers: &'static [ChangeTrigger]) -> Seen {
    let mut search = Search::default();
    for (place, change) in context.changes().filter(is_positive) {
        let about = |trigger: ChangeTrigger| triggers.is_empty() || triggers.iter().any(|asked| asked.is_a(trigger));
        if change.trigger.is_none_or(about) {
            search.weigh(place, !change.announced_by.is_empty());
        }
    }
    search.one_suffices()
}

pub(super) fn effective_date(context: &Context<'_>) -> Seen {
    let document = &context.policy.document;
    one_of_two(("effective_date", document.effective_date.is_some()), ("last_updated", document.last_updated.is_some()))
}

pub(super) fn last_updated(context: &Context<'_>) -> Seen {
    let document = &context.policy.document;
    one_of_two(("last_updated", document.last_updated.is_some()), ("effective_date", document.effective_date.is_some()))
}

/// The date that is asked for, or another that does not tell the same.
fn one_of_two(asked: (&'static str, bool), other: (&'static str, bool)) -> Seen {
    match (asked, other) {
        ((name, true), _) => Seen::Found(vec![field(name)]),
        (_, (name, true)) => Seen::Short { places: vec![field(name)], why: Shortfall::TooLittle },
        _ => Seen::Silent,
    }
}

pub(super) fn updated_within(context: &Context<'_>, months: u32) -> Seen {
    let document = &context.policy.document;
    let updated = document.last_updated.map(|date| ("last_updated", date));
    let Some((name, date)) = updated.or(document.effective_date.map(|date| ("effective_date", date))) else { return Seen::Silent };
    let mut search = Search::default();
    let recent = context.as_of.checked_sub_months(Months::new(months)).is_none_or(|earliest| date.day() >= earliest);
    search.weigh(field(name), recent);
    search.one_suffices()
}
