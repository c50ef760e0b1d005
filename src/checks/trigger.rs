//! When a requirement applies: the triggers of `triggers.md`.

use super::matter::{self, Mark, Vague};
use super::seen::Seen;
use super::{Context, Stated, Test, framework, met};
use crate::model::{AutomatedDecision, Collection, DefinedName, Disclosure, Path, Place, Ref, StatementRef, Tracking, Transfer};
use crate::vocab::{
    ChangeTrigger, CollectionMethod, Condition, Consideration, DataCategory, DecisionKind, DisclosureMode, InterestHolder, Law, LegalBasis, Party,
    Purpose, Requirement as Giving, Role, TrackingClass, TrackingKind, TransferMechanism, Vocabulary,
};

macro_rules! triggers {
    (@any $parameter:ident) => { _ };
    ($($variant:ident $(($parameter:ident: $type:ty))? $name:literal $function:path;)*) => {
        /// When a requirement applies. `triggers.md` says what each reads.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "triggers.md documents them by their names")]
        pub enum Trigger { $($variant $(($type))?,)* }

        impl Trigger {
            /// The names of all triggers, as the table of requirements writes them.
            pub const NAMES: &'static [&'static str] = &[$($name,)*];

            /// The name, as the table of requirements writes it, without its parameter.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant $((triggers!(@any $parameter)))? => $name,)* }
            }

            /// The first place that makes the requirement apply; the root where it always does.
            pub(crate) fn holds(self, context: &Context<'_>) -> Option<Path> {
                match self { $(Self::$variant $(($parameter))? => $function(context $(, $parameter)?),)* }
            }
        }
    };
}

triggers! {
    Always "always" always;
    DataDisclosed "data-disclosed" data_disclosed;
    SharedWithThirdParties "shared-with-third-parties" shared_with_third_parties;
    DataFromPerson "data-from-person" data_from_person;
    DataNotFromPerson "data-not-from-person" data_not_from_person;
    DataRequired "data-required" data_required;
    TransferAbroad "transfer-abroad" transfer_abroad;
    TransferOnSafeguards "transfer-on-safeguards" transfer_on_safeguards;
    UseOnConsent "use-on-consent" use_on_consent;
    UseOnLegitimateInterests "use-on-legitimate-interests" use_on_legitimate_interests;
    DirectMarketing "direct-marketing" direct_marketing;
    ObjectionExists "objection-exists" objection_exists;
    ObjectionDue "objection-due" objection_due;
    PortabilityDue "portability-due" portability_due;
    SpecialCategory "special-category" special_category;
    SpecialCategoryDisclosed "special-category-disclosed" special_category_disclosed;
    CriminalData "criminal-data" criminal_data;
    SensitiveDataCollected "sensitive-data-collected" sensitive_data_collected;
    SensitiveDataUsedFurther "sensitive-data-used-further" sensitive_data_used_further;
    Tracking "tracking" tracking;
    TerminalAccess "terminal-access" terminal_access;
    CookiesBeyondNecessary "cookies-beyond-necessary" cookies_beyond_necessary;
    TrackingBeyondNecessary "tracking-beyond-necessary" tracking_beyond_necessary;
    Sold "sold" sold;
    SoldOrShared "sold-or-shared" sold_or_shared;
    TargetedAdvertising "targeted-advertising" targeted_advertising;
    SaleOrTargetedAdvertising "sale-or-targeted-advertising" sale_or_targeted_advertising;
    SharedForOthersMarketing "shared-for-others-marketing" shared_for_others_marketing;
    AutomatedDecisions "automated-decisions" automated_decisions;
    JointControllers "joint-controllers" joint_controllers;
    NewPurposesReserved "new-purposes-reserved" new_purposes_reserved;
    ClaimsFramework(law: Law) "claims-framework" claims_framework;
}

/// The first positive statement of a kind that the test picks.
fn first<'p, S: 'p>(statements: impl Iterator<Item = (&'p Stated<'p>, &'p S)>, mut picks: impl FnMut(&S) -> bool) -> Option<Path> {
    statements.filter(|(stated, _)| stated.is_positive()).find(|(_, statement)| picks(statement)).map(|(stated, _)| stated.path())
}

/// The first positive statement of any kind that the test picks.
fn first_of_any<'p>(context: &Context<'p>, mut picks: impl FnMut(&Stated<'p>) -> bool) -> Option<Path> {
    context.stated().find(|stated| stated.is_positive() && picks(stated)).map(|stated| stated.place.path())
}

#[allow(clippy::unnecessary_wraps, reason = "one signature for all triggers")]
fn always(_: &Context<'_>) -> Option<Path> {
    Some(Path::root())
}

fn data_disclosed(context: &Context<'_>) -> Option<Path> {
    disclosed_apart_from(context, &[Party::Publisher, Party::User, Party::UserChosenRecipient])
}

/// Laws of states of the United States count neither those who process data for the publisher nor companies of its group among third parties.
fn shared_with_third_parties(context: &Context<'_>) -> Option<Path> {
    disclosed_apart_from(context, &[Party::Publisher, Party::User, Party::UserChosenRecipient, Party::ServiceProvider, Party::Affiliate])
}

/// The first disclosure to somebody other than these, or to nobody in particular.
fn disclosed_apart_from(context: &Context<'_>, own: &[Party]) -> Option<Path> {
    let to_others = |(stated, disclosure): &(&Stated<'_>, &Disclosure)| {
        let recipients = stated.recipients(context);
        if recipients.is_empty() { !disclosure.data.is_empty() } else { recipients.names_other_than(own) }
    };
    first(context.disclosure().filter(to_others), |_| true)
}

fn data_from_person(context: &Context<'_>) -> Option<Path> {
    first(context.collection(), |collection| {
        let by_person = collection.methods.iter().any(|method| method.is_a(CollectionMethod::ProvidedByPerson));
        by_person || collection.required.is_some() || (collection.methods.is_empty() && collection.sources.is_empty())
    })
}

fn data_not_from_person(context: &Context<'_>) -> Option<Path> {
    first(context.collection().filter(|(stated, collection)| is_indirect(context, stated, collection)), |_| true)
}

/// Whether data come from somebody other than the person.
pub(super) fn is_indirect(context: &Context<'_>, stated: &Stated<'_>, collection: &Collection) -> bool {
    const METHODS: &[CollectionMethod] = &[CollectionMethod::FromThirdParty, CollectionMethod::FromPublicSources];
    const DATA: &[DataCategory] = &[DataCategory::DataFromThirdParties, DataCategory::PubliclyAvailableData];
    !collection.sources.is_empty()
        || collection.methods.iter().any(|method| METHODS.iter().any(|indirect| method.is_a(*indirect)))
        || stated.data(context).has(DATA)
}

fn data_required(context: &Context<'_>) -> Option<Path> {
    first(context.collection(), |collection| collection.required.is_some_and(|required| required.is_a(Giving::Required)))
}

fn transfer_abroad(context: &Context<'_>) -> Option<Path> {
    first(context.transfers(), |transfer: &Transfer| transfer.to.is_empty() || transfer.to.iter().any(|place| context.is_abroad(place)))
        .or_else(|| first(context.locations(), |location| location.places.iter().any(|place| context.is_abroad(place))))
        .or_else(|| first(context.disclosure(), |disclosure| disclosed_abroad(context, disclosure).next().is_some()))
}

/// The countries abroad in which the text places those who are given data.
pub(super) fn disclosed_abroad<'c>(context: &'c Context<'_>, disclosure: &'c Disclosure) -> impl Iterator<Item = Place> + use<'c> {
    let declared = disclosure.recipients.iter().filter_map(|party| match party {
        Ref::Name(name) => context.policy.recipients.get(name.as_str())?.country,
        Ref::Term(_) => None,
    });
    declared.map(Place::Country).filter(|place| context.is_abroad(place))
}

fn transfer_on_safeguards(context: &Context<'_>) -> Option<Path> {
    use TransferMechanism as M;
    const SAFEGUARDS: &[M] = &[
        M::StandardContractualClauses,
        M::UkIdta,
        M::UkSccAddendum,
        M::SwissSccAddendum,
        M::AdHocClauses,
        M::TransferAgreement,
        M::BindingCorporateRules,
        M::CodeOfConduct,
        M::Certification,
        M::PublicBodyInstrument,
        M::AdministrativeArrangement,
        M::UnspecifiedSafeguards,
        M::CompellingInterestsDerogation,
        M::BrazilStandardClauses,
    ];
    first(context.transfers(), |transfer: &Transfer| transfer.mechanisms.iter().any(|mechanism| mechanism.is_any_of(SAFEGUARDS)))
}

fn use_on_consent(context: &Context<'_>) -> Option<Path> {
    first_of_any(context, |Stated { common, .. }| {
        let basis = common.bases.iter().any(|basis| basis.is_a(LegalBasis::Consent) || *basis == LegalBasis::DeemedConsent);
        basis || common.only_if.iter().chain(common.only_if_any).any(|condition| condition.is_a(Condition::Consent))
    })
}

fn use_on_legitimate_interests(context: &Context<'_>) -> Option<Path> {
    first_on(context, &[LegalBasis::LegitimateInterests])
}

/// The first positive statement on one of these bases.
fn first_on(context: &Context<'_>, bases: &[LegalBasis]) -> Option<Path> {
    first_of_any(context, |stated| stated.common.bases.iter().any(|basis| basis.is_any_of(bases)))
}

fn direct_marketing(context: &Context<'_>) -> Option<Path> {
    first_of_any(context, |stated| {
        let purposes = stated.purposes();
        is_flow(stated.statement) && (purposes.terms.contains(&Purpose::Marketing) || purposes.has(&[Purpose::DirectMarketing, Purpose::Newsletters]))
    })
}

/// People may object to what rests on interests or a public task, and to direct marketing.
fn objection_exists(context: &Context<'_>) -> Option<Path> {
    const BASES: &[LegalBasis] = &[LegalBasis::LegitimateInterests, LegalBasis::RecognisedLegitimateInterests, LegalBasis::PublicTask];
    first_on(context, BASES).or_else(|| direct_marketing(context))
}

fn objection_due(context: &Context<'_>) -> Option<Path> {
    objection_exists(context).or_else(|| unless_bases_are_clear(context))
}

fn portability_due(context: &Context<'_>) -> Option<Path> {
    first_on(context, &[LegalBasis::Consent, LegalBasis::DeemedConsent, LegalBasis::Contract]).or_else(|| unless_bases_are_clear(context))
}

/// The document as a whole, unless each of its uses has a clear basis: then what a right hangs on is known.
fn unless_bases_are_clear(context: &Context<'_>) -> Option<Path> {
    let known = matches!(met::run(&[&[Test::EachUseHasBasis]], context), Seen::Found(_));
    (!known).then(Path::root)
}

/// The first positive statement of the kinds about data of which one has this mark.
fn marked(context: &Context<'_>, mark: Mark, kinds: fn(StatementRef<'_>) -> bool) -> Option<Path> {
    first_of_any(context, |stated| kinds(stated.statement) && mark.is_on(stated.data(context)))
}

const fn is_flow(statement: StatementRef<'_>) -> bool {
    matches!(statement, StatementRef::Collection(_) | StatementRef::Use(_) | StatementRef::Disclosure(_))
}

const fn is_flow_or_tracking(statement: StatementRef<'_>) -> bool {
    is_flow(statement) || matches!(statement, StatementRef::Tracking(_))
}

fn special_category(context: &Context<'_>) -> Option<Path> {
    marked(context, Mark::Article9, is_flow_or_tracking)
}

fn special_category_disclosed(context: &Context<'_>) -> Option<Path> {
    marked(context, Mark::Article9, |statement| matches!(statement, StatementRef::Disclosure(_)))
}

fn criminal_data(context: &Context<'_>) -> Option<Path> {
    marked(context, Mark::Article10, is_flow)
}

fn sensitive_data_collected(context: &Context<'_>) -> Option<Path> {
    first_of_any(context, |stated| is_flow(stated.statement) && stated.data(context).has(matter::SENSITIVE))
}

fn sensitive_data_used_further(context: &Context<'_>) -> Option<Path> {
    const EXPECTED: &[Purpose] = &[Purpose::ServiceOperation, Purpose::Security, Purpose::LegalCompliance, Purpose::BusinessOperations];
    first_of_any(context, |stated| {
        let sensitive = || Mark::California.is_on(stated.data(context));
        stated.purposes().names_other_than(EXPECTED) && sensitive()
    })
}

fn tracking(context: &Context<'_>) -> Option<Path> {
    first(context.tracking(), |_| true).or_else(|| first(context.collection(), is_automatic))
}

/// Whether data are recorded by themselves.
pub(super) fn is_automatic(collection: &Collection) -> bool {
    collection.methods.iter().any(|method| method.is_a(CollectionMethod::Automatic))
}

/// What is recorded without storing anything on a device or reading it there: what browsers send is written down.
fn terminal_access(context: &Context<'_>) -> Option<Path> {
    const SENT: &[TrackingKind] = &[TrackingKind::ServerLog, TrackingKind::BrowserSent];
    const SENT_METHODS: &[CollectionMethod] = &[CollectionMethod::BrowserSent, CollectionMethod::AutomaticLogs, CollectionMethod::Automatic];
    let reads = |method: &CollectionMethod| method.is_a(CollectionMethod::Automatic) && !SENT_METHODS.contains(method);
    first(context.tracking(), |tracking| !SENT.contains(&tracking.kind))
        .or_else(|| first(context.collection(), |collection: &Collection| collection.methods.iter().any(reads)))
}

/// Cookies and the like of which the text does not say that they are strictly necessary.
fn cookies_beyond_necessary(context: &Context<'_>) -> Option<Path> {
    let stores = |method: &CollectionMethod| method.is_a(CollectionMethod::Cookie) || *method == CollectionMethod::LocalStorage;
    let stored = |tracking: &Tracking| tracking.kind.is_a(TrackingKind::Cookie) || tracking.kind.is_a(TrackingKind::LocalStorage);
    first(context.tracking(), |tracking| stored(tracking) && !is_necessary(tracking))
        .or_else(|| first(context.collection(), |collection: &Collection| collection.methods.iter().any(stores)))
}

/// Whether the text says that something is strictly necessary: by its class, or by its purposes.
pub(super) fn is_necessary(tracking: &Tracking) -> bool {
    let purposes = matter::purposes(&tracking.purposes, &tracking.except);
    match tracking.class {
        Some(class) => class == TrackingClass::StrictlyNecessary || class == TrackingClass::Security,
        None => !purposes.is_empty() && !purposes.names_other_than(&[Purpose::ServiceOperation, Purpose::Security]),
    }
}

fn tracking_beyond_necessary(context: &Context<'_>) -> Option<Path> {
    first(context.tracking(), |tracking: &Tracking| !is_necessary(tracking) && (tracking.class.is_some() || !tracking.purposes.is_empty()))
}

/// Whether data are given away for something.
pub(super) fn is_sale(disclosure: &Disclosure) -> bool {
    const MODES: &[DisclosureMode] =
        &[DisclosureMode::Sell, DisclosureMode::Rent, DisclosureMode::Lease, DisclosureMode::License, DisclosureMode::Trade];
    disclosure.modes.iter().any(|mode| MODES.contains(mode))
        || disclosure.consideration.is_some_and(|consideration| consideration != Consideration::None)
        || disclosure.purposes.contains(&Purpose::SaleOfData)
}

fn sold(context: &Context<'_>) -> Option<Path> {
    first(context.disclosure(), is_sale)
}

fn sold_or_shared(context: &Context<'_>) -> Option<Path> {
    let shared = |disclosure: &Disclosure| matter::purposes(&disclosure.purposes, &disclosure.except).has(&[Purpose::TargetedAdvertising]);
    sold(context).or_else(|| first(context.disclosure(), shared))
}

fn targeted_advertising(context: &Context<'_>) -> Option<Path> {
    first_of_any(context, |stated| {
        let kind = matches!(stated.statement, StatementRef::Use(_) | StatementRef::Disclosure(_) | StatementRef::Tracking(_));
        kind && stated.purposes().has(&[Purpose::TargetedAdvertising])
    })
}

fn sale_or_targeted_advertising(context: &Context<'_>) -> Option<Path> {
    sold(context).or_else(|| targeted_advertising(context))
}

fn shared_for_others_marketing(context: &Context<'_>) -> Option<Path> {
    let for_others = |(stated, disclosure): &(&Stated<'_>, &Disclosure)| {
        let purposes = stated.purposes();
        let theirs = matches!(disclosure.interest_of, Some(InterestHolder::Recipient | InterestHolder::ThirdParty))
            || stated.recipients(context).has(&[Party::MarketingPartner, Party::Advertiser]);
        purposes.has(&[Purpose::ThirdPartyOffers]) || (theirs && purposes.has(&[Purpose::Marketing]))
    };
    first(context.disclosure().filter(for_others), |_| true)
}

fn automated_decisions(context: &Context<'_>) -> Option<Path> {
    first(context.automated_decisions(), decides)
}

/// Whether a machine decides, with nobody looking.
pub(super) fn decides(decision: &AutomatedDecision) -> bool {
    decision.kinds.iter().any(|kind| kind.is_a(DecisionKind::Automated)) && !decision.kinds.contains(&DecisionKind::WithHumanReview)
}

fn joint_controllers(context: &Context<'_>) -> Option<Path> {
    let at = |section: &'static str, name: &DefinedName, field: &'static str| Path::root().then(section).then(name).then(field);
    let publisher = context.policy.publishers.iter().find(|(_, publisher)| publisher.roles.iter().any(|stated| stated.role == Role::JointController));
    let recipient = || context.policy.recipients.iter().find(|(_, recipient)| recipient.role == Some(Role::JointController));
    publisher.map(|(name, _)| at("publishers", name, "roles")).or_else(|| recipient().map(|(name, _)| at("recipients", name, "role")))
}

fn new_purposes_reserved(context: &Context<'_>) -> Option<Path> {
    const OPEN: &[Purpose] = &[Purpose::CompatiblePurpose, Purpose::UnspecifiedPurpose, Purpose::AnyPurpose];
    first(context.changes(), |change| change.trigger == Some(ChangeTrigger::NewUse))
        .or_else(|| first(context.uses(), |r#use| r#use.purposes.iter().any(|purpose| OPEN.contains(purpose))))
}

/// The principles of a framework bind the organisation that has joined it, and not whoever sends data there.
fn claims_framework(context: &Context<'_>, law: Law) -> Option<Path> {
    if framework::all_publishers_are_here(context) {
        return None;
    }
    let mechanism = framework::mechanism_of(law);
    first(context.law_claims(), |claim| claim.law == law).or_else(|| {
        first(context.transfers(), |transfer| {
            transfer.mechanisms.iter().any(|named| Some(*named) == mechanism) && framework::publisher_has_joined(context, transfer)
        })
    })
}
