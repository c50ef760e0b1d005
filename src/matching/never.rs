//! `never`: what is not to be done.

use super::dimension::{Dimension, Range, Relation};
use super::facts::{Fact, Facts};
use super::found::Found;
use super::partial::is_one_way_of;
use super::words;
use crate::meaning::Terms;
use crate::preferences::Never;
use crate::vocab::{Act, DataCategory, Party, Purpose, WishAnswer};

/// What a wish speaks of.
struct Wished {
    act: Act,
    data: Option<Range>,
    purposes: Option<Range>,
    recipients: Option<Range>,
    accepted: Terms,
}

/// A statement that says or reserves what is wished against.
struct Against<'f, 'p> {
    fact: &'f Fact<'p>,
    data: Relation,
    purposes: Relation,
    recipients: Relation,
}

impl Against<'_, '_> {
    /// The weakest of its relations: one that is unclear makes the whole unclear.
    fn relation(&self) -> Relation {
        self.data.max(self.purposes).max(self.recipients)
    }
}

pub(super) fn answer(facts: &Facts<'_>, never: &Never) -> Found {
    let wished = Wished {
        act: never.act,
        data: Range::of(&never.data).or_else(personal),
        purposes: Range::of(&never.purposes),
        recipients: Range::of(&never.recipients),
        accepted: Terms::covered(&never.unless),
    };
    let by_default = never.data.is_empty();
    let (denials, partial): (Vec<&Fact<'_>>, Vec<&Fact<'_>>) =
        facts.facts.iter().filter(|fact| wished.is_denied_by(fact)).partition(|fact| wished.is_settled_by(fact) && !fact.broken);
    let against: Vec<Against<'_, '_>> = facts.facts.iter().filter_map(|fact| wished.against(fact, by_default)).collect();
    let (mut done, mut unclear): (Vec<&Against<'_, '_>>, Vec<&Against<'_, '_>>) =
        against.iter().partition(|against| against.relation() < Relation::Unclear);
    done.retain(|against| !denials.iter().any(|denial| wished.overrides(denial, against)));
    // A list of examples is the weakest of grounds.
    unclear.sort_by_key(|against| against.fact.purposes.open || against.fact.recipients.open);
    // What is done comes before what may be done, and what is named before what is only included.
    done.sort_by_key(|against| (against.fact.common.stance, against.relation()));
    match (done.as_slice(), denials.as_slice()) {
        ([first, others @ ..], _) => not_met(first, others, &denials, wished.act),
        ([], [first, ..]) => Found::new(WishAnswer::Met, words::sentence(first, wished.act), denials.iter().map(|fact| fact.path())),
        ([], []) if !partial.is_empty() || !unclear.is_empty() => open(&partial, &unclear, wished.act),
        ([], []) => Found::silent("It says nothing about it."),
    }
}

/// What is meant by data where a wish names none.
pub(super) fn personal() -> Option<Range> {
    Range::of(&[DataCategory::PersonalData])
}

impl Wished {
    /// How a statement stands against the wish, if it does.
    fn against<'f, 'p>(&self, fact: &'f Fact<'p>, by_default: bool) -> Option<Against<'f, 'p>> {
        if !fact.affirms() || !fact.is_of(self.act) || fact.is_accepted(&self.accepted) {
            return None;
        }
        let data = match &fact.data.range {
            None if by_default => Relation::Within,
            _ => fact.data.relation(self.data.as_ref()),
        };
        let against = Against {
            fact,
            data,
            purposes: fact.purposes.relation(self.purposes.as_ref()),
            recipients: fact.recipients.relation(self.recipients.as_ref()),
        };
        (against.relation() < Relation::Apart).then_some(against)
    }

    /// Whether a statement denies some of it: in so many words, or by saying that there is only something else.
    fn is_denied_by(&self, fact: &Fact<'_>) -> bool {
        if fact.affirms() {
            return fact.is_of(self.act) && self.is_excluded_by(fact);
        }
        let near = |relation: Relation| relation < Relation::Apart;
        (fact.is_of(self.act) || fact.denial_is_of(self.act))
            && near(fact.data.relation(self.data.as_ref()))
            && near(fact.purposes.relation(self.purposes.as_ref()))
            && near(fact.recipients.relation(self.recipients.as_ref()))
    }

    /// Whether a statement says "only", and what the wish names lies outside.
    fn is_excluded_by(&self, fact: &Fact<'_>) -> bool {
        let outside = |dimension: &Dimension, wish: Option<&Range>| {
            let apart = dimension.exclusive && dimension.relation(wish) == Relation::Apart;
            // A name of some kind can be of a narrower one.
            apart && wish.is_some_and(|wish| !dimension.kinds.with_narrower::<Party>().meets(&wish.named))
        };
        let near = |relation: Relation| relation < Relation::Apart;
        let data = near(fact.data.relation(self.data.as_ref()));
        let (purposes, recipients) = (outside(&fact.purposes, self.purposes.as_ref()), outside(&fact.recipients, self.recipients.as_ref()));
        data && (purposes && near(fact.recipients.relation(self.recipients.as_ref()))
            || recipients && near(fact.purposes.relation(self.purposes.as_ref()))
            || purposes && recipients)
    }

    /// Whether what denies some of it denies all of it, with nothing that limits the denial.
    fn is_settled_by(&self, fact: &Fact<'_>) -> bool {
        let everything = (
            Terms::named(&[DataCategory::Information, DataCategory::PersonalData]),
            Terms::named(&[Purpose::AnyPurpose]),
            Terms::named(&[Party::Anyone, Party::ThirdParty]),
        );
        let by_only = fact.affirms();
        let holds = fact.data.holds_for(self.data.as_ref(), &everything.0)
            && (by_only && fact.purposes.exclusive || fact.purposes.holds_for(self.purposes.as_ref(), &everything.1))
            && (by_only && fact.recipients.exclusive || fact.recipients.holds_for(self.recipients.as_ref(), &everything.2));
        let of_all =
            !is_one_way_of(fact.statement, self.act) && fact.denial_is_of(self.act) && !(self.act != Act::Disclose && fact.is_of_rent_alone());
        holds && of_all && !fact.is_limited() && !fact.is_lifted(&self.accepted) && fact.common.data_state.is_none()
    }

    /// Whether a denial goes before a statement that only includes what is denied: where that one is wider, the denial names it.
    fn overrides(&self, denial: &Fact<'_>, against: &Against<'_, '_>) -> bool {
        if denial.common.exception_to.is_some_and(|id| against.fact.common.id == Some(id)) {
            return true;
        }
        let beside = [
            (against.data, &denial.data, self.data.as_ref()),
            (against.purposes, &denial.purposes, self.purposes.as_ref()),
            (against.recipients, &denial.recipients, self.recipients.as_ref()),
        ];
        let mut wider = beside.iter().filter(|(relation, ..)| *relation == Relation::Wider).peekable();
        let names = |(_, own, wish): &&(Relation, &Dimension, Option<&Range>)| own.relation(*wish) == Relation::Within;
        // A denial that leaves a dimension out is about all of it.
        !denial.affirms()
            && wider.peek().is_some()
            && wider.clone().all(|item| item.1.range.is_none() || names(&item))
            && wider.any(|item| names(&item))
    }
}

fn not_met(first: &Against<'_, '_>, others: &[&Against<'_, '_>], denials: &[&Fact<'_>], act: Act) -> Found {
    let mut reason = words::sentence(first.fact, act);
    let wider: Vec<String> = [("data", first.data), ("purposes", first.purposes), ("recipients", first.recipients)]
        .iter()
        .filter(|(_, relation)| *relation == Relation::Wider)
        .map(|(name, _)| (*name).to_owned())
        .collect();
    if !wider.is_empty() {
        reason += &format!(" The {} it names are wider, and include what the wish is about.", words::row(&wider, "and"));
    }
    match others.len() {
        0 => {}
        1 => reason += " Another statement is to the same effect.",
        more => reason += &format!(" {more} more statements are to the same effect."),
    }
    if let Some(denial) = denials.first() {
        reason += &format!(" Elsewhere the text says otherwise: {}", words::sentence(denial, act));
    }
    let places = std::iter::once(first).chain(others.iter().copied()).map(|against| against.fact.path());
    Found::new(WishAnswer::NotMet, reason, places.chain(denials.iter().map(|fact| fact.path())))
}

/// Denied in part, or said in a way that leaves open whether it is meant.
fn open(partial: &[&Fact<'_>], unclear: &[&Against<'_, '_>], act: Act) -> Found {
    let rest = |fact: &Fact<'_>| match () {
        () if is_one_way_of(fact.statement, act) => " That is one way of doing it, and there are others.",
        () if !fact.is_own => " That is about others than the publisher.",
        () => "",
    };
    let mut reason = match partial.first() {
        Some(first) if first.affirms() => format!("{} Elsewhere it goes beyond that, or limits it.", words::sentence(first, act)),
        Some(first) => format!("It rules this out in part only. {}{}", words::sentence(first, act), rest(first)),
        None => String::new(),
    };
    if let Some(first) = unclear.first() {
        let fact = first.fact;
        let dimensions =
            [("data", fact.data, first.data), ("purposes", fact.purposes, first.purposes), ("recipients", fact.recipients, first.recipients)];
        reason += if reason.is_empty() { "" } else { " " };
        reason += &format!("{} {}", words::sentence(fact, act), words::unclear(&dimensions));
    }
    let places = partial.iter().map(|fact| fact.path()).chain(unclear.iter().map(|against| against.fact.path()));
    Found::new(WishAnswer::Unknown, reason.trim_end().to_owned(), places)
}
