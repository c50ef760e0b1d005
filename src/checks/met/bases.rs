//! Legal bases.

use std::collections::HashSet;

use crate::checks::context::is_positive;
use crate::checks::matter::{self, Listed, Mark, Vague};
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated, trigger};
use crate::meaning::Terms;
use crate::model::{Common, DefinedName, StatementRef, Use};
use crate::vocab::{Condition, DataCategory, Law, LegalBasis, Purpose, Vocabulary};

pub(super) fn each_use_has_basis(context: &Context<'_>) -> Seen {
    let apart = Apart::of(context);
    let mut search = Search::default();
    let mut missing = Vec::new();
    for (place, r#use) in context.uses().filter(is_positive).filter(|(stated, _)| !matter::is_impersonal(stated)) {
        let own = r#use.bases.iter().any(|basis| basis.is_clear());
        if own || apart.cover(context, place, r#use) {
            search.found(place);
        } else if r#use.bases.is_empty() {
            missing.push(place);
        } else {
            search.short(place);
        }
    }
    // Where no use has a basis, and none is stated apart, the text is silent rather than incomplete.
    if apart.is_any || search.has_any() {
        missing.into_iter().for_each(|place| search.short(place));
    }
    search.all_needed()
}

/// What the legal bases that are stated apart are about, taken together: the uses of the same or narrower purposes or data, or all.
#[derive(Default)]
struct Apart<'p> {
    /// Whether there is one, clear or not.
    is_any: bool,
    /// Whether one is about neither purposes nor data, or about the rest.
    for_all: bool,
    purposes: Terms,
    /// The data that they name, with everything narrower, and without what names are said not to mean.
    data: Terms,
    names: HashSet<&'p DefinedName>,
    /// The same without what the statements take out.
    kept: Terms,
}

impl<'p> Apart<'p> {
    fn of(context: &Context<'p>) -> Self {
        let mut apart = Self::default();
        for (stated, basis) in context.bases().filter(is_positive) {
            apart.is_any = true;
            if !basis.bases.iter().any(|named| named.is_clear()) {
                continue;
            }
            let (purposes, data) = (stated.purposes(), stated.data(context));
            apart.for_all |= basis.residual || (purposes.is_empty() && data.is_empty());
            apart.purposes.union(&Terms::named(&purposes.terms));
            let covered = context.meanings.data_covered(&basis.data);
            apart.data.union(covered.terms());
            apart.names.extend(covered.names());
            apart.kept.union(&Terms::covered(&data.terms));
        }
        apart.purposes = apart.purposes.with_narrower::<Purpose>();
        apart
    }

    /// Whether one of them is about a use.
    fn cover(&self, context: &Context<'p>, stated: &Stated<'p>, r#use: &'p Use) -> bool {
        let by_purpose = || r#use.purposes.iter().any(|purpose| self.purposes.contains(purpose.position()));
        let by_data = || {
            let named = context.meanings.data(&r#use.data);
            named.terms().meets(&self.data)
                || named.names().iter().any(|name| self.names.contains(name))
                || stated.data(context).terms.iter().any(|term| self.kept.contains(term.position()))
        };
        self.for_all || by_purpose() || by_data()
    }
}

pub(super) fn interests_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    for (place, basis) in context.bases().filter(is_positive) {
        if basis.bases.iter().any(|named| trigger::INTERESTS.contains(named)) {
            search.weigh(place, !basis.interests.is_empty());
        }
    }
    search.one_suffices()
}

/// Data that a law protects especially.
fn is_special(context: &Context<'_>, data: &Listed<DataCategory>) -> bool {
    if is_us_state(context) { data.has(matter::SENSITIVE) } else { Mark::Article9.is_on(data) }
}

/// Laws of states of the United States ask for consent, where others ask for explicit consent.
fn is_us_state(context: &Context<'_>) -> bool {
    context.law.is_some_and(|law| law.is_a(Law::UsStatePrivacyLaws))
}

fn allows_special(context: &Context<'_>, common: Common<'_>) -> bool {
    use LegalBasis as B;
    const ALLOWING: &[LegalBasis] = &[
        B::ExplicitConsent,
        B::ParentalConsent,
        B::EmploymentSocialLaw,
        B::VitalInterestsIncapable,
        B::NonprofitMembers,
        B::MadePublic,
        B::LegalClaims,
        B::SubstantialPublicInterest,
        B::HealthOrSocialCare,
        B::PublicHealth,
        B::ArchivingResearchStatistics,
    ];
    let (basis, condition) = if is_us_state(context) { (B::Consent, Condition::Consent) } else { (B::ExplicitConsent, Condition::ExplicitConsent) };
    common.bases.iter().any(|named| named.is_any_of(ALLOWING) || named.is_a(basis)) || common.only_if.iter().any(|named| named.is_a(condition))
}

pub(super) fn special_has_condition(context: &Context<'_>) -> Seen {
    let special = |stated: &Stated<'_>| is_special(context, stated.data(context));
    let allowed = |stated: &Stated<'_>| allows_special(context, stated.common);
    let apart = context.bases().filter(is_positive).find(|(stated, _)| special(stated) && allowed(stated));
    if let Some((stated, _)) = apart {
        return Seen::Found(vec![stated.path()]);
    }
    each(context, special, allowed)
}

pub(super) fn criminal_has_authority(context: &Context<'_>) -> Seen {
    const AUTHORITY: &[LegalBasis] = &[LegalBasis::LegalObligation, LegalBasis::LegalAuthorisation, LegalBasis::PublicTask];
    let criminal = |stated: &Stated<'_>| Mark::Article10.is_on(stated.data(context));
    let mut search = Search::default();
    for stated in context.stated() {
        let bases = stated.common.bases;
        if stated.is_positive() && !bases.is_empty() && criminal(stated) {
            search.weigh(stated, bases.iter().any(|basis| basis.is_any_of(AUTHORITY)));
        }
    }
    search.one_suffices()
}

/// Every positive statement about handling such data has what is asked. Where none says anything about its basis, the text is silent.
fn each(context: &Context<'_>, concerned: impl Fn(&Stated<'_>) -> bool, enough: impl Fn(&Stated<'_>) -> bool) -> Seen {
    let mut search = Search::default();
    let mut missing = Vec::new();
    for stated in context.stated() {
        let kind =
            matches!(stated.statement, StatementRef::Collection(_) | StatementRef::Use(_) | StatementRef::Disclosure(_) | StatementRef::Tracking(_));
        if !kind || !stated.is_positive() || !concerned(stated) {
            continue;
        }
        if enough(stated) {
            search.found(stated);
        } else if stated.common.bases.is_empty() {
            missing.push(stated);
        } else {
            search.short(stated);
        }
    }
    if search.has_any() {
        missing.into_iter().for_each(|place| search.short(place));
    }
    search.all_needed()
}
