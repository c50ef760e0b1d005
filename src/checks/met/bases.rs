//! Legal bases.

use super::cover::Cover;
use crate::checks::context::is_positive;
use crate::checks::matter::{self, Listed, Mark, Vague};
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated};
use crate::model::{Common, StatementRef};
use crate::vocab::{Condition, DataCategory, Law, LegalBasis, Vocabulary};

pub(super) fn each_use_has_basis(context: &Context<'_>) -> Seen {
    let is_any = context.bases().any(|found| is_positive(&found));
    let clear = context.bases().filter(is_positive).filter(|(_, basis)| basis.bases.iter().any(|named| named.is_clear()));
    let mut apart = Cover::of(context, clear.map(|(stated, basis)| (stated, basis.residual)));
    let mut search = Search::default();
    let mut missing = Vec::new();
    for (place, r#use) in context.uses().filter(is_positive) {
        let own = r#use.bases.iter().any(|basis| basis.is_clear());
        if own || (!apart.is_empty() && apart.covers(place)) {
            search.found(place);
        } else if r#use.bases.is_empty() {
            missing.push(place);
        } else {
            search.short(place);
        }
    }
    // Where no use has a basis, and none is stated apart, the text is silent rather than incomplete.
    if is_any || search.has_any() {
        missing.into_iter().for_each(|place| search.short(place));
    }
    search.all_needed()
}

pub(super) fn interests_stated(context: &Context<'_>) -> Seen {
    let named = context
        .bases()
        .filter(is_positive)
        .filter(|(_, basis)| !basis.interests.is_empty() && basis.bases.contains(&LegalBasis::LegitimateInterests));
    let mut named = Cover::of(context, named.map(|(stated, basis)| (stated, basis.residual)));
    let mut search = Search::default();
    for stated in context.stated().filter(|stated| stated.is_positive() && stated.common.bases.contains(&LegalBasis::LegitimateInterests)) {
        let (apart, own) = match stated.statement {
            StatementRef::Basis(basis) => (true, !basis.interests.is_empty()),
            _ => (false, false),
        };
        if own || (!named.is_empty() && named.covers(stated)) {
            search.found(stated);
        } else if apart || !named.is_empty() {
            // Where no interest is named anywhere, the text is silent rather than incomplete.
            search.short(stated);
        }
    }
    search.all_needed()
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
