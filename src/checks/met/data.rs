//! Data, sources, purposes and retention. Legal bases are in `bases`.

use crate::checks::context::is_positive;
use crate::checks::matter::{self, Listed, Vague};
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated, trigger};
use crate::model::StatementRef;
use crate::vocab::{CollectionMethod, DataCategory, DataSubject, Purpose, Right, Vocabulary};

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
        weigh_listed(&mut search, stated, stated.purposes());
    }
    search.one_suffices()
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

pub(super) fn retention_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.retention().filter(is_positive).for_each(|(place, retention)| search.weigh(place, retention.period.is_some()));
    search.one_suffices()
}

pub(super) fn retention_for_each_collected(context: &Context<'_>) -> Seen {
    let periods: Vec<_> = context.retention().filter(is_positive).filter(|(_, retention)| retention.period.is_some()).collect();
    if periods.is_empty() {
        return retention_stated(context);
    }
    let mut search = Search::default();
    periods.iter().for_each(|(place, _)| search.found(*place));
    let general = periods.iter().any(|(_, retention)| retention.data.is_empty());
    let covers: Vec<_> = periods.iter().map(|(_, retention)| context.meanings.data_covered(&retention.data)).collect();
    for (place, collection) in context.collection().filter(is_positive).filter(|_| !general) {
        let uncovered = collection.data.iter().enumerate().filter(|(_, item)| {
            let named = context.meanings.data(std::slice::from_ref(item));
            !covers.iter().any(|covered| named.terms().without(covered.terms()).is_empty() && (!named.terms().is_empty() || covered.meets(&named)))
        });
        uncovered.for_each(|(index, _)| search.short(place.path().then("data").then(index)));
    }
    search.all_needed()
}
