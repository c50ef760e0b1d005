//! Data, sources, purposes and retention. Legal bases are in `bases`.

use crate::checks::context::is_positive;
use crate::checks::matter::{self, Listed, Vague};
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated, trigger};
use crate::model::{Exception, Period, Retention, StatementRef};
use crate::vocab::{CollectionMethod, DataCategory, DataState, DataSubject, Purpose, Right, Vocabulary};

/// Counts what a statement names, if it names anything.
fn weigh_listed<T: Vague>(search: &mut Search, place: &Stated<'_>, listed: &Listed<T>) {
    if !listed.is_empty() {
        search.weigh(place, listed.is_clear());
    }
}

pub(super) fn stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for stated in context.stated().filter(|stated| stated.is_positive()) {
        if matches!(stated.statement, StatementRef::Collection(_) | StatementRef::Tracking(_)) {
            weigh_listed(&mut search, stated, stated.data(context));
        }
    }
    search.one_suffices()
}

pub(super) fn indirect_stated(context: &Context<'_>) -> Seen {
    const VAGUE: &[DataCategory] = &[DataCategory::DataFromThirdParties, DataCategory::PubliclyAvailableData];
    let mut search = Search::default();
    for (stated, collection) in context.collection().filter(is_positive) {
        let data = stated.data(context);
        if trigger::is_indirect(context, stated, collection) && !data.is_empty() {
            search.weigh(stated, data.is_clear_without(VAGUE));
        }
    }
    search.one_suffices()
}

pub(super) fn of_children_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for stated in context.statements {
        let (place, statement, limits) = (stated.place, stated.statement, stated.common.applies_to);
        let of_child = limits.subjects.iter().any(|subject| subject.is_a(DataSubject::Minor)) && stated.is_positive();
        if (matches!(statement, StatementRef::Children(_)) || of_child) && !statement.data().is_empty() && context.counts_apart_from_people(limits) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn sensitive_answered(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for stated in context.stated() {
        let kind = matches!(stated.statement, StatementRef::Collection(_) | StatementRef::Use(_));
        if kind && stated.data(context).has(matter::SENSITIVE) {
            search.found(stated);
        }
    }
    search.one_suffices()
}

pub(super) fn source_stated(context: &Context<'_>) -> Seen {
    let indirect = [CollectionMethod::FromThirdParty, CollectionMethod::FromPublicSources];
    let mut search = Search::default();
    for (place, collection) in
        context.collection().filter(is_positive).filter(|(stated, collection)| trigger::is_indirect(context, stated, collection))
    {
        let sources = matter::parties(context, &collection.sources, &collection.except);
        let named = collection.methods.iter().any(|method| indirect.iter().any(|broad| method.is_a(*broad)) && !indirect.contains(method));
        if named || sources.is_clear() {
            search.found(place);
        } else {
            search.short(place);
        }
    }
    search.all_needed()
}

pub(super) fn collection_sources_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, collection) in context.collection().filter(is_positive) {
        if !collection.methods.is_empty() || !collection.sources.is_empty() {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn processing_form_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.collection().filter(|(_, collection)| !collection.methods.is_empty()).for_each(|(place, _)| search.found(place));
    context.uses().filter(|(_, r#use)| !r#use.operations.is_empty()).for_each(|(place, _)| search.found(place));
    search.one_suffices()
}

/// Statements whose purposes are what data is handled for.
const fn has_purposes(statement: StatementRef<'_>) -> bool {
    matches!(statement, StatementRef::Use(_) | StatementRef::Collection(_) | StatementRef::Tracking(_) | StatementRef::Disclosure(_))
}

pub(super) fn purposes_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for stated in context.stated().filter(|stated| has_purposes(stated.statement) && stated.is_positive()) {
        let purposes = stated.purposes();
        if purposes.names(matter::ANY_PURPOSE) {
            search.leaves_open(stated);
        } else {
            weigh_listed(&mut search, stated, purposes);
        }
    }
    search.one_suffices_and_none_is_open()
}

pub(super) fn purpose_answered(context: &Context<'_>, purposes: &'static [Purpose]) -> Seen {
    let mut search = Search::default();
    let is_kind = |statement| matches!(statement, StatementRef::Use(_) | StatementRef::Collection(_) | StatementRef::Disclosure(_));
    for stated in context.stated().filter(|stated| is_kind(stated.statement)) {
        let named = stated.purposes();
        let broader = || purposes.iter().any(|asked| asked.is_any_of(&named.terms));
        if named.has(purposes) || (!stated.is_positive() && broader()) {
            search.found(stated);
        }
    }
    search.one_suffices()
}

pub(super) fn requirement_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.collection().filter(is_positive).filter(|(_, collection)| collection.required.is_some()).for_each(|(place, _)| search.found(place));
    search.one_suffices()
}

pub(super) fn refusal_consequence_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.collection().filter(|(_, collection)| collection.consequence.is_some()).for_each(|(place, _)| search.found(place));
    for (place, right) in context.rights() {
        if right.consequence.is_some() && right.rights.contains(&Right::RefuseToProvide) {
            search.found(place);
        }
    }
    context.choices().filter(|(_, choice)| choice.consequence.is_some()).for_each(|(place, _)| search.found(place));
    search.one_suffices()
}

/// What a period tells.
enum Told {
    /// When data are gone.
    Clearly,
    /// Nothing.
    Nothing,
    /// What a person has to read.
    InWords,
}

/// "As long as necessary", any purpose, and without end tell people nothing.
fn told(retention: &Retention) -> Told {
    match &retention.period {
        Some(Period::Duration(_) | Period::Until(_)) => Told::Clearly,
        Some(Period::AsNeededFor(purposes)) => {
            let purposes = matter::purposes(purposes, &Exception::default());
            if purposes.is_clear() && !purposes.names(matter::ANY_PURPOSE) { Told::Clearly } else { Told::Nothing }
        }
        Some(Period::Criteria(_)) => Told::InWords,
        Some(Period::Indefinite(_)) | None => Told::Nothing,
    }
}

/// Every statement of how long data about people are kept.
fn kept<'p>(context: &Context<'p>) -> impl Iterator<Item = (&'p Stated<'p>, &'p Retention)> + use<'p> {
    context.retention().filter(is_positive).filter(|(_, retention)| retention.data_state != Some(DataState::Anonymous))
}

pub(super) fn retention_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, retention) in kept(context) {
        match told(retention) {
            Told::Clearly => search.found(place),
            Told::Nothing => search.short(place),
            Told::InWords => search.in_words(place),
        }
    }
    search.all_needed()
}

pub(super) fn retention_for_each_collected(context: &Context<'_>) -> Seen {
    let periods: Vec<_> = kept(context).filter(|(_, retention)| matches!(told(retention), Told::Clearly)).collect();
    if periods.is_empty() {
        return retention_stated(context);
    }
    let mut search = Search::default();
    periods.iter().for_each(|(place, _)| search.found(*place));
    // What is said of all data is said of whatever is collected.
    let general = periods.iter().any(|(place, retention)| retention.data.is_empty() || place.data(context).names(matter::ALL_DATA));
    let covered = context.covered_data(periods.iter().map(|(_, retention)| retention.data.as_slice()));
    for (place, collection) in context.collection().filter(is_positive).filter(|_| !general) {
        let uncovered = collection.data.iter().enumerate().filter(|(_, item)| !covered.holds(&context.named_data(std::slice::from_ref(item))));
        uncovered.for_each(|(index, _)| search.short(place.path().then("data").then(index)));
    }
    search.all_needed()
}
