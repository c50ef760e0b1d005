//! Terms in order: which of two is weaker, longer or more. The order is a judgement; it is made here, once, and nowhere else.

use super::role::Scale;

/// How far data identifies a person: the more, the further a statement reaches.
pub(super) const DATA_STATE: Scale =
    Scale { absent: Some(3), ranks: &[("anonymous", 0), ("aggregated", 0), ("deidentified", 1), ("pseudonymous", 2), ("identifiable", 3)] };

/// Whose purpose it is: others' purposes come on top of the publisher's own.
pub(super) const INTEREST: Scale = Scale { absent: Some(0), ranks: &[("own", 0), ("recipient", 1), ("third_party", 1)] };

/// How little effort a promise commits to.
pub(super) const EFFORT: Scale =
    Scale { absent: Some(0), ranks: &[("best_efforts", 1), ("reasonable_efforts", 2), ("reasonable_steps", 3), ("takes_steps", 4), ("attempt", 5)] };

/// How weak a promise is made by a word.
pub(super) const STRENGTH: Scale = Scale { absent: Some(1), ranks: &[("always", 0), ("should", 2)] };

/// How far a matter is left to the publisher's judgement.
pub(super) const DISCRETION: Scale = Scale { absent: Some(0), ranks: &[("own_belief", 1), ("sole", 2)] };

/// How far the person has to give data.
pub(super) const REQUIRED: Scale = Scale {
    absent: None,
    ranks: &[("optional", 0), ("required", 1), ("condition_of_service", 1), ("required_by_law", 1), ("required_by_contract", 1)],
};

/// What is received for data: the more, the further the trade goes.
pub(super) const CONSIDERATION: Scale = Scale { absent: Some(1), ranks: &[("none", 0), ("other_value", 2), ("money", 3)] };

/// What is left of data when retention ends.
pub(super) const DISPOSAL: Scale =
    Scale { absent: Some(3), ranks: &[("erased", 0), ("anonymised", 1), ("aggregated", 1), ("blocked", 2), ("archived", 3)] };

/// What using a right costs.
pub(super) const FEE: Scale = Scale {
    absent: None,
    ranks: &[("free", 0), ("free_within_limits", 1), ("fee_if_excessive", 1), ("reasonable_fee", 2), ("as_law_permits", 2), ("may_charge", 3)],
};

/// How far a choice is in the person's hands: nothing happens without them, or until they object.
pub(super) const CHOICE: Scale = Scale { absent: None, ranks: &[("opt_in", 0), ("opt_out", 1)] };

/// How far tracking goes beyond what the service needs.
pub(super) const TRACKING_CLASS: Scale = Scale {
    absent: None,
    ranks: &[
        ("strictly_necessary", 0),
        ("security", 0),
        ("functional", 1),
        ("preferences", 1),
        ("analytics", 2),
        ("performance", 2),
        ("social_media", 3),
        ("advertising", 4),
    ],
};

/// How late something is done.
pub(super) const PROMPTNESS: Scale = Scale {
    absent: Some(4),
    ranks: &[
        ("immediately", 0),
        ("promptly", 1),
        ("without_undue_delay", 1),
        ("as_soon_as_practicable", 2),
        ("in_timely_manner", 2),
        ("in_reasonable_time", 3),
    ],
};

/// How early a changed policy counts for people.
pub(super) const EFFECTIVE: Scale = Scale {
    absent: None,
    ranks: &[
        ("on_acceptance", 0),
        ("on_renewal", 1),
        ("after_notice_period", 1),
        ("on_notice", 2),
        ("on_stated_date", 2),
        ("next_use", 3),
        ("on_posting", 3),
        ("immediately", 4),
    ],
};

/// How far a changed policy reaches data already held.
pub(super) const PRIOR_DATA: Scale = Scale {
    absent: Some(2),
    ranks: &[
        ("policy_at_collection_applies", 0),
        ("consent_needed", 0),
        ("opt_out_offered", 1),
        ("consent_if_law_requires", 1),
        ("new_policy_applies", 3),
    ],
};

/// How far a change goes without the person's consent.
pub(super) const CHANGE_CONSENT: Scale = Scale { absent: Some(2), ranks: &[("obtain", 0), ("obtain_if_law_requires", 1), ("not_needed", 3)] };

/// How well a notice reaches the person: 2 and more reaches them, 0 leaves it to them to look.
pub(super) const ANNOUNCEMENT: Scale = Scale {
    absent: None,
    ranks: &[
        ("email", 4),
        ("postal", 4),
        ("phone", 4),
        ("sms", 4),
        ("push", 4),
        ("account_message", 4),
        ("in_product", 4),
        ("home_page_notice", 3),
        ("website_notice", 3),
        ("on_request_email", 3),
        ("press", 2),
        ("unspecified_notice", 2),
        ("notice_in_policy", 2),
        ("policy_page_posting", 2),
        ("date_change", 2),
    ],
};

/// How far an instrument protects data abroad: 2 and more protects it, 1 is for single cases, 0 is an agreement that the text infers.
pub(super) const MECHANISM: Scale = Scale {
    absent: None,
    ranks: &[
        ("adequacy_decision", 3),
        ("eu_us_safe_harbor", 3),
        ("eu_us_privacy_shield", 3),
        ("eu_us_data_privacy_framework", 3),
        ("swiss_us_safe_harbor", 3),
        ("swiss_us_privacy_shield", 3),
        ("swiss_us_data_privacy_framework", 3),
        ("uk_us_data_bridge", 3),
        ("uk_adequacy_regulations", 3),
        ("swiss_adequacy_list", 3),
        ("standard_contractual_clauses", 3),
        ("scc_2001_2010", 3),
        ("scc_2021", 3),
        ("scc_by_authority", 3),
        ("uk_idta", 3),
        ("uk_scc_addendum", 3),
        ("swiss_scc_addendum", 3),
        ("ad_hoc_clauses", 3),
        ("binding_corporate_rules", 3),
        ("code_of_conduct", 3),
        ("certification", 3),
        ("public_body_instrument", 3),
        ("administrative_arrangement", 3),
        ("apec_cbpr", 3),
        ("global_cbpr", 3),
        ("china_standard_contract", 3),
        ("china_security_assessment", 3),
        ("brazil_standard_clauses", 3),
        ("supplementary_measures", 2),
        ("transfer_agreement", 2),
        ("unspecified_safeguards", 2),
        ("derogation", 1),
        ("explicit_consent_derogation", 1),
        ("contract_derogation", 1),
        ("third_party_contract_derogation", 1),
        ("public_interest_derogation", 1),
        ("legal_claims_derogation", 1),
        ("vital_interests_derogation", 1),
        ("public_register_derogation", 1),
        ("compelling_interests_derogation", 1),
        ("stated_consent_to_transfer", 1),
        ("consent_to_transfer", 0),
        ("deemed_consent_to_transfer", 0),
    ],
};

/// How far a legal basis leaves the decision to the person: 2 and more asks them, 0 infers what they did not say.
pub(super) const BASIS: Scale = Scale {
    absent: None,
    ranks: &[
        ("explicit_consent", 4),
        ("parental_consent", 4),
        ("consent", 3),
        ("legitimate_interests", 1),
        ("recognised_legitimate_interests", 1),
        ("contract", 1),
        ("contract_performance", 1),
        ("pre_contract_steps", 1),
        ("legal_obligation", 1),
        ("unspecified_basis", 0),
        ("notice_with_opt_out", 0),
        ("deemed_consent", 0),
    ],
};

/// How clearly an act expresses consent: 2 and more is meant to, 0 is taken for it.
pub(super) const CONSENT_TRIGGER: Scale = Scale {
    absent: None,
    ranks: &[
        ("checkbox", 3),
        ("accepting_terms", 2),
        ("acknowledgement", 0),
        ("registration", 0),
        ("purchase", 0),
        ("download", 0),
        ("posting", 0),
        ("contacting", 0),
        ("participation", 0),
        ("providing_data", 0),
        ("use", 0),
        ("continued_use", 0),
        ("visit", 0),
        ("closing_banner", 0),
        ("browser_setting", 0),
        ("silence", 0),
    ],
};

/// Whether consent is taken from what people do anyway: acts are named, and none of them is meant to express it.
pub(super) fn is_taken<'t>(triggers: impl IntoIterator<Item = &'t str>) -> bool {
    let mut triggers = triggers.into_iter().peekable();
    triggers.peek().is_some() && triggers.all(|trigger| CONSENT_TRIGGER.rank(Some(trigger)) == Some(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::{
        Announcement, ChangeConsent, ChoiceKind, ConsentTrigger, Consideration, DataState, Discretion, Disposal, EffectiveMoment, Effort, Fee,
        InterestHolder, LegalBasis, PriorData, Promptness, Requirement, Strength, TrackingClass, TransferMechanism, Vocabulary, VocabularyInfo,
    };

    /// A misspelt term would have no rank, and every change of it would be unclear.
    #[test]
    fn every_term_exists() {
        let scales: [(&Scale, &VocabularyInfo); 19] = [
            (&DATA_STATE, DataState::INFO),
            (&INTEREST, InterestHolder::INFO),
            (&EFFORT, Effort::INFO),
            (&STRENGTH, Strength::INFO),
            (&DISCRETION, Discretion::INFO),
            (&REQUIRED, Requirement::INFO),
            (&CONSIDERATION, Consideration::INFO),
            (&DISPOSAL, Disposal::INFO),
            (&FEE, Fee::INFO),
            (&CHOICE, ChoiceKind::INFO),
            (&TRACKING_CLASS, TrackingClass::INFO),
            (&PROMPTNESS, Promptness::INFO),
            (&EFFECTIVE, EffectiveMoment::INFO),
            (&PRIOR_DATA, PriorData::INFO),
            (&CHANGE_CONSENT, ChangeConsent::INFO),
            (&ANNOUNCEMENT, Announcement::INFO),
            (&MECHANISM, TransferMechanism::INFO),
            (&BASIS, LegalBasis::INFO),
            (&CONSENT_TRIGGER, ConsentTrigger::INFO),
        ];
        for (scale, vocabulary) in scales {
            let unknown: Vec<_> = scale.ranks.iter().filter(|(term, _)| vocabulary.get(term).is_none()).collect();
            assert!(unknown.is_empty(), "{}: {unknown:?}", vocabulary.name);
        }
    }
}
