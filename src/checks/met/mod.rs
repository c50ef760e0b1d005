//! What meets a requirement: the tests of `met_by.md`, grouped as there, and how they are combined.

mod bases;
mod cover;
mod data;
mod dates;
mod disclosure;
mod mechanisms;
mod others;
mod publisher;
mod rights;
mod tracking;

use super::Context;
use super::seen::Seen;
use crate::vocab::{
    ChangeTrigger, ChildRule, Commitment, ComplaintStage, ContactUse, DecisionSafeguard, DisclosureMode, Law, Means, Party, Purpose, Right, Signal,
};

pub use publisher::Way;

/// Declares the tests: the name in the table, the parameter if there is one, and the function.
macro_rules! tests {
    ($($variant:ident $(($parameter:ident: $type:ty))? $name:literal $function:path;)*) => {
        /// A question that is put to a document. `met_by.md` says when each is answered.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "met_by.md documents them by their names")]
        pub enum Test { $($variant $(($type))?,)* }

        impl Test {
            /// The names of all tests, as the table of requirements writes them.
            pub const NAMES: &'static [&'static str] = &[$($name,)*];

            pub(crate) fn run(self, context: &Context<'_>) -> Seen {
                match self { $(Self::$variant $(($parameter))? => $function(context $(, $parameter)?),)* }
            }
        }
    };
}

tests! {
    PublisherNamed "publisher-named" publisher::named;
    PublisherReachable "publisher-reachable" publisher::reachable;
    ContactFor(uses: &'static [ContactUse]) "contact-for" publisher::contact_for;
    ContactWith(ways: &'static [Way]) "contact-with" publisher::contact_with;
    RoleStated "role-stated" publisher::role_stated;
    JointArrangementStated "joint-arrangement-stated" publisher::joint_arrangement_stated;

    DataStated "data-stated" data::stated;
    IndirectDataStated "indirect-data-stated" data::indirect_stated;
    ChildDataStated "child-data-stated" data::of_children_stated;
    SensitiveDataAnswered "sensitive-data-answered" data::sensitive_answered;
    SourceStated "source-stated" data::source_stated;
    CollectionSourcesStated "collection-sources-stated" data::collection_sources_stated;
    ProcessingFormStated "processing-form-stated" data::processing_form_stated;
    PurposesStated "purposes-stated" data::purposes_stated;
    PurposeAnswered(purposes: &'static [Purpose]) "purpose-answered" data::purpose_answered;
    EachUseHasBasis "each-use-has-basis" bases::each_use_has_basis;
    InterestsStated "interests-stated" bases::interests_stated;
    RequirementStated "requirement-stated" data::requirement_stated;
    RefusalConsequenceStated "refusal-consequence-stated" data::refusal_consequence_stated;
    SpecialDataHasCondition "special-data-has-condition" bases::special_has_condition;
    CriminalDataHasAuthority "criminal-data-has-authority" bases::criminal_has_authority;
    RetentionStated "retention-stated" data::retention_stated;
    RetentionForEachCollected "retention-for-each-collected" data::retention_for_each_collected;

    RecipientsStated "recipients-stated" disclosure::recipients_stated;
    RecipientsIdentified "recipients-identified" disclosure::recipients_identified;
    RecipientAnswered(parties: &'static [Party]) "recipient-answered" disclosure::recipient_answered;
    DisclosurePurposesStated "disclosure-purposes-stated" disclosure::purposes_stated;
    DisclosedDataStated "disclosed-data-stated" disclosure::data_stated;
    ModeAnswered(modes: &'static [DisclosureMode]) "mode-answered" disclosure::mode_answered;
    RecipientObligationsStated "recipient-obligations-stated" disclosure::obligations_stated;
    TransferStated "transfer-stated" disclosure::transfer_stated;
    TransferDestinationsStated "transfer-destinations-stated" disclosure::destinations_stated;
    TransfersHaveMechanism "transfers-have-mechanism" mechanisms::transfers_have_mechanism;
    SafeguardsCopyStated "safeguards-copy-stated" disclosure::safeguards_copy_stated;
    FrameworkAdherence(laws: &'static [Law]) "framework-adherence" disclosure::framework_adherence;
    FrameworkLinkStated "framework-link-stated" disclosure::framework_link_stated;
    FrameworkAuthorityStated "framework-authority-stated" disclosure::framework_authority_stated;

    Right(rights: &'static [Right]) "right" rights::granted;
    RightApart(rights: &'static [Right]) "right-apart" rights::granted_apart;
    RightHasWay(rights: &'static [Right]) "right-has-way" rights::has_way;
    RightsHaveWay "rights-have-way" rights::all_have_way;
    RequestMethods(number: usize) "request-methods" rights::request_methods;
    RequestBy(means: &'static [Means]) "request-by" rights::request_by;
    VerificationStated "verification-stated" rights::verification_stated;
    ChoiceStated "choice-stated" rights::choice_stated;
    OptOut(purposes: &'static [Purpose]) "opt-out" rights::opt_out;
    OptIn(purposes: &'static [Purpose]) "opt-in" rights::opt_in;
    TrackingControlStated "tracking-control-stated" tracking::control_stated;
    TrackingConsentStated "tracking-consent-stated" tracking::consent_stated;
    Complaint(stages: &'static [ComplaintStage]) "complaint" others::complaint;
    ComplaintWay(stages: &'static [ComplaintStage]) "complaint-way" others::complaint_way;
    DecisionsStated "decisions-stated" others::decisions_stated;
    DecisionLogicStated "decision-logic-stated" others::decision_logic_stated;
    DecisionEffectsStated "decision-effects-stated" others::decision_effects_stated;
    DecisionSafeguard(safeguards: &'static [DecisionSafeguard]) "decision-safeguard" others::decision_safeguard;
    ChildRule(rules: &'static [ChildRule]) "child-rule" others::child_rule;
    ParentalRightsHaveWay "parental-rights-have-way" others::parental_rights_have_way;
    Commitment(commitments: &'static [Commitment]) "commitment" others::commitment;

    TrackingPurposesStated "tracking-purposes-stated" tracking::purposes_stated;
    CookieLifetimesStated "cookie-lifetimes-stated" tracking::cookie_lifetimes_stated;
    CookieThirdPartyAccessStated "cookie-third-party-access-stated" tracking::cookie_third_party_access_stated;
    ThirdPartyTrackingStated "third-party-tracking-stated" tracking::third_party_stated;
    Signal(signals: &'static [Signal]) "signal" tracking::signal;
    ChangeAnnounced(triggers: &'static [ChangeTrigger]) "change-announced" dates::change_announced;
    EffectiveDate "effective-date" dates::effective_date;
    LastUpdated "last-updated" dates::last_updated;
    UpdatedWithin(months: u32) "updated-within" dates::updated_within;
}

/// Alternatives, of which one suffices; of the tests in one, all are needed.
pub(crate) fn run(alternatives: &[&[Test]], context: &Context<'_>) -> Seen {
    let mut best = Seen::Silent;
    for tests in alternatives {
        let mut answers = tests.iter().map(|test| test.run(context));
        let Some(first) = answers.next() else { continue };
        best = best.or(answers.fold(first, Seen::and));
        if matches!(best, Seen::Found(_)) {
            break;
        }
    }
    best
}
