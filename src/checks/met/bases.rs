//! Legal bases.

use crate::checks::context::is_positive;
use crate::checks::matter::{self, Listed, Vague};
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, Stated, trigger};
use crate::model::{BasisStatement, Common, StatementRef, Use};
use crate::vocab::{Condition, DataCategory, Law, LegalBasis, Stance, Vocabulary};

pub(super) fn each_use_has_basis(context: &Context<'_>) -> Seen {
    let bases: Vec<_> = context.bases().filter(is_positive).map(|(_, basis)| basis).collect();
    let mut search = Search::default();
    let mut missing = Vec::new();
    for (place, r#use) in context.uses().filter(is_positive) {
        let own = r#use.bases.iter().any(|basis| basis.is_clear());
        if own || bases.iter().any(|basis| covers(context, basis, r#use)) {
            search.found(place);
        } else if r#use.bases.is_empty() {
            missing.push(place);
        } else {
            search.short(place);
        }
    }
    // Where no use has a basis, and none is stated apart, the text is silent rather than incomplete.
    if !bases.is_empty() || search.has_any() {
        missing.into_iter().for_each(|place| search.short(place));
    }
    search.all_needed()
}

/// Whether a legal basis that is stated apart is about a use: about the same or broader purposes or data, about neither, or about the rest.
fn covers(context: &Context<'_>, basis: &BasisStatement, r#use: &Use) -> bool {
    if !basis.bases.iter().any(|named| named.is_clear()) {
        return false;
    }
    let purposes = matter::purposes(&basis.purposes, &basis.except);
    let data = matter::data(context, &basis.data, &basis.except);
    let apart = purposes.is_empty() && data.is_empty();
    let by_purpose = || !purposes.is_empty() && r#use.purposes.iter().any(|purpose| purpose.is_any_of(&purposes.terms));
    let by_data = || {
        let used = matter::data(context, &r#use.data, &r#use.except);
        context.meanings.data(&r#use.data).meets(&context.meanings.data_covered(&basis.data)) || used.has(&data.terms)
    };
    basis.residual || apart || by_purpose() || by_data()
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
    if is_us_state(context) { data.has(matter::SENSITIVE) } else { data.terms.iter().any(|category| matter::is_marked(*category, "gdpr_art9")) }
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
    let special = |statement: StatementRef<'_>| is_special(context, &matter::data_of(context, statement));
    let apart = context
        .bases()
        .filter(is_positive)
        .find(|(_, basis)| special(StatementRef::Basis(basis)) && allows_special(context, StatementRef::Basis(basis).common()));
    if let Some((place, _)) = apart {
        return Seen::Found(vec![place.path()]);
    }
    each(context, special, |statement| allows_special(context, statement.common()))
}

pub(super) fn criminal_has_authority(context: &Context<'_>) -> Seen {
    const AUTHORITY: &[LegalBasis] = &[LegalBasis::LegalObligation, LegalBasis::LegalAuthorisation, LegalBasis::PublicTask];
    let criminal =
        |statement: StatementRef<'_>| matter::data_of(context, statement).terms.iter().any(|category| matter::is_marked(*category, "gdpr_art10"));
    let mut search = Search::default();
    for stated in context.stated() {
        let bases = stated.common.bases;
        if stated.is_positive() && !bases.is_empty() && criminal(stated.statement) {
            search.weigh(stated.place, bases.iter().any(|basis| basis.is_any_of(AUTHORITY)));
        }
    }
    search.one_suffices()
}

/// Every positive statement about handling such data has what is asked. Where none says anything about its basis, the text is silent.
fn each(context: &Context<'_>, concerned: impl Fn(StatementRef<'_>) -> bool, enough: impl Fn(StatementRef<'_>) -> bool) -> Seen {
    let mut search = Search::default();
    let mut missing = Vec::new();
    for Stated { place, statement, common } in context.stated() {
        let (place, statement) = (*place, *statement);
        let kind = matches!(statement, StatementRef::Collection(_) | StatementRef::Use(_) | StatementRef::Disclosure(_) | StatementRef::Tracking(_));
        if !kind || common.stance == Stance::DoesNot || !concerned(statement) {
            continue;
        }
        if enough(statement) {
            search.found(place);
        } else if common.bases.is_empty() {
            missing.push(place);
        } else {
            search.short(place);
        }
    }
    if search.has_any() {
        missing.into_iter().for_each(|place| search.short(place));
    }
    search.all_needed()
}
