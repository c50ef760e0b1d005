// Generated from the JSON Schemas by `tests/schema.rs`; `UPDATE=1 cargo test --test schema` rewrites it.

use super::shape::{ObjectShape, Shape};
use crate::model;
use crate::vocab;

/// Every field that some object has, each once: most objects have many in common.
pub(super) static FIELDS: &[(&str, Shape)] = &[
    ("act", Shape::Term(<vocab::Act as vocab::Vocabulary>::INFO)),
    ("actions", Shape::List(&Shape::Term(<vocab::Operation as vocab::Vocabulary>::INFO))),
    ("address", Shape::Object(&ADDRESS)),
    ("addressed_to", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("advice", Shape::List(&Shape::Term(<vocab::Duty as vocab::Vocabulary>::INFO))),
    ("ages", Shape::Object(&AGES)),
    ("all", Shape::List(&Shape::Object(&TEST))),
    ("also", Shape::List(&Shape::Term(<vocab::Act as vocab::Vocabulary>::INFO))),
    ("also_called", Shape::List(&Shape::Text(&model::Line::KIND))),
    ("announced_by", Shape::List(&Shape::Term(<vocab::Announcement as vocab::Vocabulary>::INFO))),
    ("any", Shape::List(&Shape::Object(&TEST))),
    ("applies_to", Shape::Object(&APPLIES_TO)),
    ("arbitration", Shape::True),
    ("as_needed_for", Shape::List(&Shape::Term(<vocab::Purpose as vocab::Vocabulary>::INFO))),
    ("as_written", Shape::Text(&model::Line::KIND)),
    ("at", Shape::Text(&model::Id::KIND)),
    ("audiences", Shape::List(&Shape::Object(&AUDIENCE))),
    ("authority", Shape::Text(&model::Line::KIND)),
    ("automated_decisions", Shape::List(&Shape::Object(&AUTOMATED_DECISION))),
    ("bases", Shape::List(&Shape::Object(&BASIS_STATEMENT))),
    ("bases", Shape::List(&Shape::Term(<vocab::LegalBasis as vocab::Vocabulary>::INFO))),
    ("belongs_to", Shape::Text(&model::DefinedName::KIND)),
    ("bodies", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("breach_notice", Shape::List(&Shape::Object(&BREACH_NOTICE))),
    ("by", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("by", Shape::Text(&model::Line::KIND)),
    ("called", Shape::List(&Shape::Term(<vocab::DefinitionClass as vocab::Vocabulary>::INFO))),
    ("capture", Shape::Object(&CAPTURE)),
    ("certificate", Shape::Object(&CERTIFICATE)),
    ("changes", Shape::List(&Shape::Object(&CHANGE))),
    ("channels", Shape::List(&Shape::Term(<vocab::Channel as vocab::Vocabulary>::INFO))),
    ("check", Shape::Text(&model::CheckName::KIND)),
    ("children", Shape::List(&Shape::Object(&CHILDREN))),
    ("choice", Shape::Object(&CHOICE_OFFERED)),
    ("choices", Shape::List(&Shape::Object(&CHOICE))),
    ("city", Shape::Text(&model::Line::KIND)),
    ("class", Shape::Term(<vocab::TrackingClass as vocab::Vocabulary>::INFO)),
    ("coined", Shape::True),
    ("collection", Shape::List(&Shape::Object(&COLLECTION))),
    ("combines", Shape::List(&Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("commitment", Shape::Term(<vocab::Commitment as vocab::Vocabulary>::INFO)),
    ("commitments", Shape::List(&Shape::Object(&PROMISE))),
    ("complaints", Shape::List(&Shape::Object(&COMPLAINT_STEP))),
    ("complete", Shape::True),
    ("confidence", Shape::Term(<vocab::Confidence as vocab::Vocabulary>::INFO)),
    ("consent", Shape::Term(<vocab::ChangeConsent as vocab::Vocabulary>::INFO)),
    ("consent_triggers", Shape::List(&Shape::Term(<vocab::ConsentTrigger as vocab::Vocabulary>::INFO))),
    ("consequence", Shape::Term(<vocab::Consequence as vocab::Vocabulary>::INFO)),
    ("consideration", Shape::Term(<vocab::Consideration as vocab::Vocabulary>::INFO)),
    ("contact_points", Shape::Map(&model::Id::KIND, &Shape::Object(&CONTACT_POINT))),
    ("contacts", Shape::List(&Shape::Text(&model::Id::KIND))),
    ("context", Shape::List(&Shape::Term(<vocab::Context as vocab::Vocabulary>::INFO))),
    ("continued_use_is_acceptance", Shape::True),
    ("copy_via", Shape::Object(&VIA)),
    ("counted_from", Shape::Term(<vocab::EndEvent as vocab::Vocabulary>::INFO)),
    ("country", Shape::Term(<vocab::Country as vocab::Vocabulary>::INFO)),
    ("counts_as", Shape::List(&Shape::Term(<vocab::Right as vocab::Vocabulary>::INFO))),
    ("covers", Shape::List(&Shape::Object(&COVERAGE))),
    ("criteria", Shape::Text(&model::Text::KIND)),
    ("data", Shape::List(&Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("data", Shape::List(&Shape::Term(<vocab::DataCategory as vocab::Vocabulary>::INFO))),
    ("data_state", Shape::Term(<vocab::DataState as vocab::Vocabulary>::INFO)),
    ("date", Shape::Text(&model::Date::KIND)),
    ("deadline", Shape::Text(&model::Duration::KIND)),
    ("defects", Shape::List(&Shape::Object(&DEFECT))),
    ("defined_in", Shape::Text(&model::Reference::KIND)),
    ("definitions", Shape::Map(&model::DefinedName::KIND, &Shape::Object(&DEFINITION))),
    ("derives", Shape::List(&Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("designations", Shape::List(&Shape::Text(&model::Line::KIND))),
    ("disclaimer", Shape::Term(<vocab::Disclaimer as vocab::Vocabulary>::INFO)),
    ("disclaimers", Shape::List(&Shape::Object(&SECURITY_DISCLAIMER))),
    ("disclosure", Shape::List(&Shape::Object(&DISCLOSURE))),
    ("discretion", Shape::Term(<vocab::Discretion as vocab::Vocabulary>::INFO)),
    ("document", Shape::Object(&DOCUMENT)),
    ("duration", Shape::Text(&model::Duration::KIND)),
    ("duty", Shape::Term(<vocab::Duty as vocab::Vocabulary>::INFO)),
    ("effective", Shape::Term(<vocab::EffectiveMoment as vocab::Vocabulary>::INFO)),
    ("effective_date", Shape::List(&Shape::Object(&LOCATOR))),
    ("effective_date", Shape::Text(&model::Date::KIND)),
    ("effects", Shape::Text(&model::Text::KIND)),
    ("effort", Shape::Term(<vocab::Effort as vocab::Vocabulary>::INFO)),
    ("email", Shape::Text(&model::Email::KIND)),
    ("encoder", Shape::Text(&model::Line::KIND)),
    ("encoding", Shape::Object(&ENCODING)),
    ("every", Shape::List(&Shape::Term(<vocab::Field as vocab::Vocabulary>::INFO))),
    ("evidence", Shape::List(&Shape::Object(&LOCATOR))),
    ("evidence", Shape::Object(&DOCUMENT_EVIDENCE)),
    ("except", Shape::Object(&EXCEPTION)),
    ("exception_to", Shape::Text(&model::Id::KIND)),
    ("excludes", Shape::List(&Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("excludes", Shape::List(&Shape::Object(&EXCLUSION))),
    ("excludes_states", Shape::List(&Shape::Term(<vocab::DataState as vocab::Vocabulary>::INFO))),
    ("exclusive", Shape::List(&Shape::Term(<vocab::Field as vocab::Vocabulary>::INFO))),
    ("excused", Shape::List(&Shape::Object(&EXCUSE))),
    ("fee", Shape::Term(<vocab::Fee as vocab::Vocabulary>::INFO)),
    ("for", Shape::Object(&ROLE_MATTER)),
    ("for", Shape::Object(&WHOM)),
    ("for", Shape::Term(<vocab::ContactUse as vocab::Vocabulary>::INFO)),
    ("free", Shape::True),
    ("from", Shape::Integer(0, 130)),
    ("from", Shape::List(&Shape::Either(&[<vocab::Country as vocab::Vocabulary>::INFO, <vocab::Region as vocab::Vocabulary>::INFO], &model::Subdivision::KIND))),
    ("governing_law", Shape::List(&Shape::Object(&GOVERNING_LAW))),
    ("hedged", Shape::List(&Shape::Term(<vocab::Field as vocab::Vocabulary>::INFO))),
    ("holder", Shape::Text(&model::DefinedName::KIND)),
    ("id", Shape::Text(&model::Id::KIND)),
    ("includes", Shape::List(&Shape::Text(&model::DefinedName::KIND))),
    ("indefinite", Shape::True),
    ("interest_of", Shape::Term(<vocab::InterestHolder as vocab::Vocabulary>::INFO)),
    ("interests", Shape::List(&Shape::Text(&model::Text::KIND))),
    ("jurisdiction", Shape::Object(&JURISDICTION)),
    ("kept_at_most", Shape::Object(&KEPT_AT_MOST)),
    ("kind", Shape::Term(<vocab::ChildRule as vocab::Vocabulary>::INFO)),
    ("kind", Shape::Term(<vocab::ChoiceKind as vocab::Vocabulary>::INFO)),
    ("kind", Shape::Term(<vocab::DefectKind as vocab::Vocabulary>::INFO)),
    ("kind", Shape::Term(<vocab::TrackingKind as vocab::Vocabulary>::INFO)),
    ("kind_of", Shape::List(&Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("kinds", Shape::List(&Shape::Term(<vocab::ChoiceKind as vocab::Vocabulary>::INFO))),
    ("kinds", Shape::List(&Shape::Term(<vocab::DecisionKind as vocab::Vocabulary>::INFO))),
    ("kinds", Shape::List(&Shape::Term(<vocab::Party as vocab::Vocabulary>::INFO))),
    ("kinds", Shape::List(&Shape::Term(<vocab::ScopeKind as vocab::Vocabulary>::INFO))),
    ("language", Shape::Text(&model::LanguageTag::KIND)),
    ("last_updated", Shape::List(&Shape::Object(&LOCATOR))),
    ("last_updated", Shape::Text(&model::Date::KIND)),
    ("law", Shape::Term(<vocab::Law as vocab::Vocabulary>::INFO)),
    ("laws", Shape::List(&Shape::Object(&LAW_CLAIM))),
    ("laws", Shape::List(&Shape::Term(<vocab::Law as vocab::Vocabulary>::INFO))),
    ("legal_form", Shape::Text(&model::Line::KIND)),
    ("legal_name", Shape::Text(&model::Line::KIND)),
    ("liability_disclaimed", Shape::True),
    ("licence", Shape::Text(&model::Line::KIND)),
    ("lifetime", Shape::Text(&model::Lifetime::KIND)),
    ("lines", Shape::List(&Shape::Text(&model::Line::KIND))),
    ("locations", Shape::List(&Shape::Object(&LOCATION))),
    ("logic", Shape::Text(&model::Text::KIND)),
    ("matters", Shape::Text(&model::Text::KIND)),
    ("means", Shape::List(&Shape::Term(<vocab::Means as vocab::Vocabulary>::INFO))),
    ("measure", Shape::Object(&MEASURE_PROMISED)),
    ("measure", Shape::Term(<vocab::SecurityMeasure as vocab::Vocabulary>::INFO)),
    ("measures", Shape::List(&Shape::Object(&MEASURE))),
    ("measures", Shape::List(&Shape::Term(<vocab::SecurityMeasure as vocab::Vocabulary>::INFO))),
    ("mechanisms", Shape::List(&Shape::Term(<vocab::TransferMechanism as vocab::Vocabulary>::INFO))),
    ("members", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("members", Shape::List(&Shape::Term(<vocab::GroupMember as vocab::Vocabulary>::INFO))),
    ("methods", Shape::List(&Shape::Term(<vocab::CollectionMethod as vocab::Vocabulary>::INFO))),
    ("modes", Shape::List(&Shape::Term(<vocab::DisclosureMode as vocab::Vocabulary>::INFO))),
    ("name", Shape::Text(&model::Line::KIND)),
    ("names", Shape::List(&Shape::Text(&model::DefinedName::KIND))),
    ("names", Shape::List(&Shape::Text(&model::Line::KIND))),
    ("never", Shape::Object(&NEVER)),
    ("not_stated", Shape::List(&Shape::Term(<vocab::Topic as vocab::Vocabulary>::INFO))),
    ("note", Shape::Text(&model::Text::KIND)),
    ("notice_period", Shape::Text(&model::Duration::KIND)),
    ("obligations", Shape::List(&Shape::Term(<vocab::Obligation as vocab::Vocabulary>::INFO))),
    ("on_behalf_of", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("only", Shape::Object(&ONLY)),
    ("only_if", Shape::List(&Shape::Term(<vocab::Condition as vocab::Vocabulary>::INFO))),
    ("only_if_any", Shape::List(&Shape::Term(<vocab::Condition as vocab::Vocabulary>::INFO))),
    ("open_ended", Shape::List(&Shape::Term(<vocab::Field as vocab::Vocabulary>::INFO))),
    ("operated_by", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("operations", Shape::List(&Shape::Term(<vocab::Operation as vocab::Vocabulary>::INFO))),
    ("over", Shape::List(&Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("over", Shape::Object(&CHOICE_MATTER)),
    ("over", Shape::Object(&CHOICE_OVER)),
    ("over", Shape::Term(<vocab::PrecedenceSource as vocab::Vocabulary>::INFO)),
    ("parties", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("parts", Shape::Map(&model::Id::KIND, &Shape::Object(&PART))),
    ("people", Shape::List(&Shape::Term(<vocab::DataSubject as vocab::Vocabulary>::INFO))),
    ("period", Shape::Object(&PERIOD)),
    ("phone", Shape::Text(&model::Phone::KIND)),
    ("place", Shape::Either(&[<vocab::Country as vocab::Vocabulary>::INFO, <vocab::Region as vocab::Vocabulary>::INFO], &model::Subdivision::KIND)),
    ("places", Shape::List(&Shape::Either(&[<vocab::Country as vocab::Vocabulary>::INFO, <vocab::Region as vocab::Vocabulary>::INFO], &model::Subdivision::KIND))),
    ("policy_url", Shape::Text(&model::Url::KIND)),
    ("postal_code", Shape::Text(&model::Line::KIND)),
    ("precedence", Shape::List(&Shape::Object(&PRECEDENCE))),
    ("prevailing_language", Shape::List(&Shape::Object(&LOCATOR))),
    ("prevailing_language", Shape::Text(&model::LanguageTag::KIND)),
    ("prevails", Shape::Term(<vocab::PrecedenceSource as vocab::Vocabulary>::INFO)),
    ("principles", Shape::List(&Shape::Term(<vocab::Principle as vocab::Vocabulary>::INFO))),
    ("prior_data", Shape::Term(<vocab::PriorData as vocab::Vocabulary>::INFO)),
    ("privacy_policy", Shape::Version("1.0")),
    ("privacy_preferences", Shape::Version("1.0")),
    ("products", Shape::List(&Shape::Text(&model::Line::KIND))),
    ("promptness", Shape::Term(<vocab::Promptness as vocab::Vocabulary>::INFO)),
    ("publishers", Shape::List(&Shape::Text(&model::DefinedName::KIND))),
    ("publishers", Shape::Map(&model::DefinedName::KIND, &Shape::Object(&PUBLISHER))),
    ("purposes", Shape::List(&Shape::Term(<vocab::Purpose as vocab::Vocabulary>::INFO))),
    ("reason", Shape::Term(<vocab::ExcuseReason as vocab::Vocabulary>::INFO)),
    ("reason", Shape::Text(&model::Text::KIND)),
    ("reasons", Shape::List(&Shape::Term(<vocab::Purpose as vocab::Vocabulary>::INFO))),
    ("recipients", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("recipients", Shape::List(&Shape::Term(<vocab::Party as vocab::Vocabulary>::INFO))),
    ("recipients", Shape::Map(&model::DefinedName::KIND, &Shape::Object(&RECIPIENT))),
    ("region", Shape::Text(&model::Line::KIND)),
    ("regions", Shape::List(&Shape::Either(&[<vocab::Country as vocab::Vocabulary>::INFO, <vocab::Region as vocab::Vocabulary>::INFO], &model::Subdivision::KIND))),
    ("registration", Shape::Text(&model::Line::KIND)),
    ("related", Shape::Map(&model::Id::KIND, &Shape::Object(&RELATED_DOCUMENT))),
    ("relations", Shape::List(&Shape::Term(<vocab::DocumentRelation as vocab::Vocabulary>::INFO))),
    ("required", Shape::Term(<vocab::Requirement as vocab::Vocabulary>::INFO)),
    ("required", Shape::True),
    ("residual", Shape::True),
    ("residual_copies", Shape::True),
    ("result_treated_as", Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND)),
    ("retention", Shape::List(&Shape::Object(&RETENTION))),
    ("review_advised", Shape::True),
    ("reviewed", Shape::Text(&model::Date::KIND)),
    ("reviewer", Shape::Text(&model::Line::KIND)),
    ("right", Shape::Object(&RIGHT_OFFERED)),
    ("rights", Shape::List(&Shape::Object(&RIGHT_STATEMENT))),
    ("rights", Shape::List(&Shape::Term(<vocab::Right as vocab::Vocabulary>::INFO))),
    ("role", Shape::Term(<vocab::Role as vocab::Vocabulary>::INFO)),
    ("roles", Shape::List(&Shape::Object(&ROLE_STATEMENT))),
    ("safeguards", Shape::List(&Shape::Term(<vocab::DecisionSafeguard as vocab::Vocabulary>::INFO))),
    ("scope", Shape::Object(&SCOPE)),
    ("sections", Shape::Map(&model::Id::KIND, &Shape::Text(&model::SectionPath::KIND))),
    ("security", Shape::Object(&SECURITY)),
    ("see", Shape::List(&Shape::Text(&model::Reference::KIND))),
    ("serves", Shape::List(&Shape::Object(&CONTACT_SERVICE))),
    ("set_by", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("signal", Shape::Term(<vocab::Signal as vocab::Vocabulary>::INFO)),
    ("signals", Shape::List(&Shape::Object(&SIGNAL_RESPONSE))),
    ("silence", Shape::Term(<vocab::WishAnswer as vocab::Vocabulary>::INFO)),
    ("sources", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("stage", Shape::Term(<vocab::ComplaintStage as vocab::Vocabulary>::INFO)),
    ("stance", Shape::Term(<vocab::Stance as vocab::Vocabulary>::INFO)),
    ("standards", Shape::List(&Shape::Text(&model::Line::KIND))),
    ("stated", Shape::Object(&STATED)),
    ("statement", Shape::Text(&model::Id::KIND)),
    ("statements", Shape::List(&Shape::Text(&model::Id::KIND))),
    ("stores", Shape::List(&Shape::Either(&[<vocab::DataCategory as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("strength", Shape::Term(<vocab::Strength as vocab::Vocabulary>::INFO)),
    ("subjects", Shape::List(&Shape::Term(<vocab::DataSubject as vocab::Vocabulary>::INFO))),
    ("subscribe_via", Shape::Object(&VIA)),
    ("suppressions", Shape::List(&Shape::Object(&SUPPRESSION))),
    ("test", Shape::Object(&TEST)),
    ("text", Shape::Text(&model::Quote::KIND)),
    ("then", Shape::Term(<vocab::Disposal as vocab::Vocabulary>::INFO)),
    ("title", Shape::List(&Shape::Object(&LOCATOR))),
    ("title", Shape::Text(&model::Line::KIND)),
    ("to", Shape::List(&Shape::Either(&[<vocab::Country as vocab::Vocabulary>::INFO, <vocab::Region as vocab::Vocabulary>::INFO], &model::Subdivision::KIND))),
    ("topics", Shape::List(&Shape::Term(<vocab::Topic as vocab::Vocabulary>::INFO))),
    ("tracking", Shape::List(&Shape::Object(&TRACKING))),
    ("tracking", Shape::List(&Shape::Term(<vocab::TrackingKind as vocab::Vocabulary>::INFO))),
    ("transferred_only", Shape::Object(&TRANSFERRED_ONLY)),
    ("transfers", Shape::List(&Shape::Object(&TRANSFER))),
    ("trigger", Shape::Term(<vocab::ChangeTrigger as vocab::Vocabulary>::INFO)),
    ("triggers", Shape::List(&Shape::Term(<vocab::ComplaintTrigger as vocab::Vocabulary>::INFO))),
    ("undefined", Shape::True),
    ("under", Shape::Integer(0, 130)),
    ("unless", Shape::List(&Shape::Term(<vocab::Condition as vocab::Vocabulary>::INFO))),
    ("until", Shape::Term(<vocab::EndEvent as vocab::Vocabulary>::INFO)),
    ("url", Shape::Text(&model::Url::KIND)),
    ("urls", Shape::List(&Shape::Text(&model::Url::KIND))),
    ("use", Shape::List(&Shape::Object(&USE))),
    ("user_duties", Shape::List(&Shape::Object(&USER_DUTY))),
    ("venue", Shape::List(&Shape::Object(&VENUE))),
    ("verification", Shape::List(&Shape::Term(<vocab::Verification as vocab::Vocabulary>::INFO))),
    ("via", Shape::Object(&VIA)),
    ("warning", Shape::Term(<vocab::TransferWarning as vocab::Vocabulary>::INFO)),
    ("weight", Shape::Integer(1, 10)),
    ("wish", Shape::Text(&model::Line::KIND)),
    ("wishes", Shape::List(&Shape::Object(&WISH))),
    ("with", Shape::List(&Shape::Either(&[<vocab::Party as vocab::Vocabulary>::INFO], &model::DefinedName::KIND))),
    ("within", Shape::Object(&BOUNDS)),
    ("within", Shape::Object(&TRANSFER_BOUNDS)),
    ("words", Shape::Text(&model::Text::KIND)),
    ("x", Shape::Anything),
];

pub(super) static POLICY: ObjectShape = ObjectShape {
    title: "Privacy policy",
    fields: &[
        18, // automated_decisions
        19, // bases
        29, // changes
        32, // children
        34, // choices
        38, // collection
        41, // commitments
        42, // complaints
        49, // contact_points
        66, // definitions
        71, // disclosure
        73, // document
        83, // encoding
        109, // jurisdiction
        132, // locations
        149, // not_stated
        179, // privacy_policy
        184, // publishers
        191, // recipients
        202, // retention
        207, // rights
        212, // scope
        214, // security
        219, // signals
        240, // tracking
        243, // transfers
        252, // use
        253, // user_duties
        265, // x
    ],
    required: &["privacy_policy"],
    one_key: false,
};

pub(super) static DOCUMENT: ObjectShape = ObjectShape {
    title: "Document",
    fields: &[
        27, // capture
        78, // effective_date
        86, // evidence
        120, // language
        122, // last_updated
        150, // note
        165, // parts
        175, // prevailing_language
        195, // related
        213, // sections
        237, // title
        250, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static CAPTURE: ObjectShape = ObjectShape {
    title: "Capture",
    fields: &[
        62, // date
        250, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static PART: ObjectShape = ObjectShape {
    title: "Part of the document",
    fields: &[
        11, // applies_to
        15, // at
        85, // evidence
        150, // note
        237, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static APPLIES_TO: ObjectShape = ObjectShape {
    title: "Limits of a statement",
    fields: &[
        125, // laws
        181, // products
        183, // publishers
        193, // regions
        209, // role
        230, // subjects
        264, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static LOCATOR: ObjectShape = ObjectShape {
    title: "Locator",
    fields: &[
        15, // at
        234, // text
    ],
    required: &["text"],
    one_key: false,
};

pub(super) static RELATED_DOCUMENT: ObjectShape = ObjectShape {
    title: "Related document",
    fields: &[
        85, // evidence
        150, // note
        196, // relations
        237, // title
        250, // url
    ],
    required: &["relations"],
    one_key: false,
};

pub(super) static DOCUMENT_EVIDENCE: ObjectShape = ObjectShape {
    title: "Evidence of the document's facts",
    fields: &[
        77, // effective_date
        121, // last_updated
        174, // prevailing_language
        236, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static PUBLISHER: ObjectShape = ObjectShape {
    title: "Publisher",
    fields: &[
        2, // address
        8, // also_called
        14, // as_written
        55, // country
        85, // evidence
        105, // includes
        126, // legal_form
        127, // legal_name
        142, // members
        150, // note
        194, // registration
        210, // roles
    ],
    required: &[],
    one_key: false,
};

pub(super) static ADDRESS: ObjectShape = ObjectShape {
    title: "Postal address",
    fields: &[
        35, // city
        55, // country
        85, // evidence
        131, // lines
        172, // postal_code
        192, // region
    ],
    required: &[],
    one_key: false,
};

pub(super) static ROLE_STATEMENT: ObjectShape = ObjectShape {
    title: "Role of a publisher",
    fields: &[
        85, // evidence
        95, // for
        209, // role
    ],
    required: &["role"],
    one_key: false,
};

pub(super) static ROLE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a role",
    fields: &[
        59, // data
        125, // laws
        185, // purposes
        193, // regions
        230, // subjects
        261, // with
        264, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static CONTACT_POINT: ObjectShape = ObjectShape {
    title: "Contact point",
    fields: &[
        2, // address
        21, // belongs_to
        81, // email
        85, // evidence
        145, // name
        150, // note
        168, // phone
        209, // role
        216, // serves
        250, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static CONTACT_SERVICE: ObjectShape = ObjectShape {
    title: "Use of a contact point",
    fields: &[
        11, // applies_to
        85, // evidence
        97, // for
    ],
    required: &["for"],
    one_key: false,
};

pub(super) static SCOPE: ObjectShape = ObjectShape {
    title: "Scope",
    fields: &[
        16, // audiences
        57, // covers
        90, // excludes
        92, // exclusive
    ],
    required: &[],
    one_key: false,
};

pub(super) static COVERAGE: ObjectShape = ObjectShape {
    title: "Coverage",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        68, // designations
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        119, // kinds
        146, // names
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        215, // see
        223, // stance
        229, // strength
        248, // unless
        251, // urls
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static EXCEPTION: ObjectShape = ObjectShape {
    title: "Exception",
    fields: &[
        59, // data
        185, // purposes
        189, // recipients
        264, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static EXCLUSION: ObjectShape = ObjectShape {
    title: "Exclusion",
    fields: &[
        4, // advice
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        68, // designations
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        119, // kinds
        146, // names
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        215, // see
        223, // stance
        229, // strength
        248, // unless
        251, // urls
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static AUDIENCE: ObjectShape = ObjectShape {
    title: "Audience",
    fields: &[
        5, // ages
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        215, // see
        223, // stance
        229, // strength
        230, // subjects
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static AGES: ObjectShape = ObjectShape {
    title: "Ages",
    fields: &[
        99, // from
        247, // under
    ],
    required: &[],
    one_key: false,
};

pub(super) static DEFINITION: ObjectShape = ObjectShape {
    title: "Definition",
    fields: &[
        14, // as_written
        26, // called
        37, // coined
        59, // data
        65, // defined_in
        85, // evidence
        89, // excludes
        91, // excludes_states
        92, // exclusive
        102, // hedged
        105, // includes
        115, // kind_of
        150, // note
        157, // open_ended
        246, // undefined
        264, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static RECIPIENT: ObjectShape = ObjectShape {
    title: "Recipient",
    fields: &[
        14, // as_written
        37, // coined
        55, // country
        65, // defined_in
        85, // evidence
        92, // exclusive
        118, // kinds
        127, // legal_name
        141, // members
        150, // note
        157, // open_ended
        158, // operated_by
        171, // policy_url
        209, // role
        246, // undefined
    ],
    required: &[],
    one_key: false,
};

pub(super) static COLLECTION: ObjectShape = ObjectShape {
    title: "Collection",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        47, // consequence
        51, // context
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        143, // methods
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        159, // operations
        185, // purposes
        197, // required
        215, // see
        221, // sources
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static USE: ObjectShape = ObjectShape {
    title: "Use",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        30, // channels
        39, // combines
        46, // consent_triggers
        59, // data
        61, // data_state
        67, // derives
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        153, // on_behalf_of
        155, // only_if
        156, // only_if_any
        157, // open_ended
        159, // operations
        185, // purposes
        201, // result_treated_as
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static BASIS_STATEMENT: ObjectShape = ObjectShape {
    title: "Legal basis stated apart",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        108, // interests
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        159, // operations
        185, // purposes
        199, // residual
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static DISCLOSURE: ObjectShape = ObjectShape {
    title: "Disclosure",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        48, // consideration
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        128, // liability_disclaimed
        144, // modes
        150, // note
        152, // obligations
        155, // only_if
        156, // only_if_any
        157, // open_ended
        185, // purposes
        189, // recipients
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static RETENTION: ObjectShape = ObjectShape {
    title: "Retention",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        54, // counted_from
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        167, // period
        188, // reasons
        200, // residual_copies
        215, // see
        223, // stance
        229, // strength
        235, // then
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static PERIOD: ObjectShape = ObjectShape {
    title: "Retention period",
    fields: &[
        13, // as_needed_for
        58, // criteria
        74, // duration
        106, // indefinite
        249, // until
    ],
    required: &[],
    one_key: true,
};

pub(super) static LOCATION: ObjectShape = ObjectShape {
    title: "Location",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        159, // operations
        170, // places
        215, // see
        223, // stance
        229, // strength
        248, // unless
        257, // warning
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRANSFER: ObjectShape = ObjectShape {
    title: "Transfer",
    fields: &[
        11, // applies_to
        17, // authority
        20, // bases
        24, // by
        28, // certificate
        46, // consent_triggers
        53, // copy_via
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        100, // from
        102, // hedged
        104, // id
        107, // interest_of
        140, // mechanisms
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        159, // operations
        177, // principles
        189, // recipients
        215, // see
        223, // stance
        229, // strength
        238, // to
        248, // unless
        257, // warning
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static CERTIFICATE: ObjectShape = ObjectShape {
    title: "Certificate",
    fields: &[
        103, // holder
        250, // url
        264, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static VIA: ObjectShape = ObjectShape {
    title: "Way to act",
    fields: &[
        50, // contacts
        135, // means
    ],
    required: &[],
    one_key: false,
};

pub(super) static RIGHT_STATEMENT: ObjectShape = ObjectShape {
    title: "Right",
    fields: &[
        3, // addressed_to
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        47, // consequence
        61, // data_state
        63, // deadline
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        94, // fee
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        160, // over
        208, // rights
        215, // see
        223, // stance
        229, // strength
        248, // unless
        255, // verification
        256, // via
        265, // x
    ],
    required: &["rights"],
    one_key: false,
};

pub(super) static CHOICE: ObjectShape = ObjectShape {
    title: "Choice",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        47, // consequence
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        112, // kind
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        162, // over
        215, // see
        223, // stance
        229, // strength
        248, // unless
        256, // via
        265, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static CHOICE_OVER: ObjectShape = ObjectShape {
    title: "Subject of a choice",
    fields: &[
        59, // data
        185, // purposes
        189, // recipients
        227, // statements
        241, // tracking
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRACKING: ObjectShape = ObjectShape {
    title: "Tracking",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        36, // class
        46, // consent_triggers
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        114, // kind
        130, // lifetime
        147, // names
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        185, // purposes
        215, // see
        217, // set_by
        223, // stance
        228, // stores
        229, // strength
        248, // unless
        265, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static SIGNAL_RESPONSE: ObjectShape = ObjectShape {
    title: "Response to a signal",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        56, // counts_as
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        215, // see
        218, // signal
        223, // stance
        229, // strength
        248, // unless
        264, // words
        265, // x
    ],
    required: &["signal"],
    one_key: false,
};

pub(super) static AUTOMATED_DECISION: ObjectShape = ObjectShape {
    title: "Automated decision",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        72, // discretion
        79, // effects
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        117, // kinds
        133, // logic
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        185, // purposes
        211, // safeguards
        215, // see
        223, // stance
        229, // strength
        248, // unless
        256, // via
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static SECURITY: ObjectShape = ObjectShape {
    title: "Security",
    fields: &[
        23, // breach_notice
        70, // disclaimers
        138, // measures
    ],
    required: &[],
    one_key: false,
};

pub(super) static MEASURE: ObjectShape = ObjectShape {
    title: "Security measure",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        137, // measure
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        215, // see
        223, // stance
        224, // standards
        229, // strength
        248, // unless
        265, // x
    ],
    required: &["measure"],
    one_key: false,
};

pub(super) static SECURITY_DISCLAIMER: ObjectShape = ObjectShape {
    title: "Disclaimer",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        69, // disclaimer
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &["disclaimer"],
    one_key: false,
};

pub(super) static BREACH_NOTICE: ObjectShape = ObjectShape {
    title: "Breach notice",
    fields: &[
        9, // announced_by
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        61, // data_state
        63, // deadline
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        189, // recipients
        215, // see
        223, // stance
        229, // strength
        230, // subjects
        248, // unless
        256, // via
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static CHILDREN: ObjectShape = ObjectShape {
    title: "Children",
    fields: &[
        1, // actions
        5, // ages
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        111, // kind
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        159, // operations
        182, // promptness
        215, // see
        223, // stance
        229, // strength
        248, // unless
        256, // via
        264, // words
        265, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static CHANGE: ObjectShape = ObjectShape {
    title: "Change",
    fields: &[
        9, // announced_by
        11, // applies_to
        20, // bases
        24, // by
        45, // consent
        46, // consent_triggers
        52, // continued_use_is_acceptance
        59, // data
        61, // data_state
        72, // discretion
        76, // effective
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        151, // notice_period
        155, // only_if
        156, // only_if_any
        157, // open_ended
        178, // prior_data
        203, // review_advised
        215, // see
        223, // stance
        229, // strength
        231, // subscribe_via
        244, // trigger
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static COMPLAINT_STEP: ObjectShape = ObjectShape {
    title: "Complaint step",
    fields: &[
        11, // applies_to
        20, // bases
        22, // bodies
        24, // by
        46, // consent_triggers
        61, // data_state
        63, // deadline
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        94, // fee
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        170, // places
        215, // see
        222, // stage
        223, // stance
        229, // strength
        245, // triggers
        248, // unless
        256, // via
        265, // x
    ],
    required: &["stage"],
    one_key: false,
};

pub(super) static JURISDICTION: ObjectShape = ObjectShape {
    title: "Jurisdiction",
    fields: &[
        101, // governing_law
        124, // laws
        173, // precedence
        254, // venue
    ],
    required: &[],
    one_key: false,
};

pub(super) static GOVERNING_LAW: ObjectShape = ObjectShape {
    title: "Governing law",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        134, // matters
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        170, // places
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static VENUE: ObjectShape = ObjectShape {
    title: "Venue",
    fields: &[
        11, // applies_to
        12, // arbitration
        20, // bases
        24, // by
        46, // consent_triggers
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        134, // matters
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        170, // places
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static LAW_CLAIM: ObjectShape = ObjectShape {
    title: "Law claimed",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        123, // law
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        177, // principles
        215, // see
        223, // stance
        229, // strength
        248, // unless
        250, // url
        265, // x
    ],
    required: &["law"],
    one_key: false,
};

pub(super) static PRECEDENCE: ObjectShape = ObjectShape {
    title: "Precedence",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        163, // over
        176, // prevails
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &["prevails", "over"],
    one_key: false,
};

pub(super) static PROMISE: ObjectShape = ObjectShape {
    title: "Commitment",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        40, // commitment
        46, // consent_triggers
        59, // data
        61, // data_state
        72, // discretion
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        185, // purposes
        215, // see
        223, // stance
        229, // strength
        248, // unless
        265, // x
    ],
    required: &["commitment"],
    one_key: false,
};

pub(super) static USER_DUTY: ObjectShape = ObjectShape {
    title: "User's duty",
    fields: &[
        11, // applies_to
        20, // bases
        24, // by
        46, // consent_triggers
        47, // consequence
        59, // data
        61, // data_state
        72, // discretion
        75, // duty
        80, // effort
        84, // every
        85, // evidence
        87, // except
        88, // exception_to
        92, // exclusive
        102, // hedged
        104, // id
        107, // interest_of
        150, // note
        155, // only_if
        156, // only_if_any
        157, // open_ended
        164, // parties
        215, // see
        223, // stance
        229, // strength
        248, // unless
        256, // via
        265, // x
    ],
    required: &["duty"],
    one_key: false,
};

pub(super) static ENCODING: ObjectShape = ObjectShape {
    title: "Encoding",
    fields: &[
        43, // complete
        44, // confidence
        62, // date
        64, // defects
        82, // encoder
        93, // excused
        129, // licence
        150, // note
        204, // reviewed
        205, // reviewer
        232, // suppressions
    ],
    required: &[],
    one_key: false,
};

pub(super) static DEFECT: ObjectShape = ObjectShape {
    title: "Defect of the source text",
    fields: &[
        85, // evidence
        113, // kind
        264, // words
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static EXCUSE: ObjectShape = ObjectShape {
    title: "Excused sentence",
    fields: &[
        15, // at
        150, // note
        186, // reason
        234, // text
    ],
    required: &["text", "reason"],
    one_key: false,
};

pub(super) static SUPPRESSION: ObjectShape = ObjectShape {
    title: "Suppression",
    fields: &[
        31, // check
        187, // reason
        226, // statement
    ],
    required: &["check", "reason"],
    one_key: false,
};

pub(super) static PREFERENCES: ObjectShape = ObjectShape {
    title: "Privacy preferences",
    fields: &[
        25, // by
        96, // for
        150, // note
        180, // privacy_preferences
        237, // title
        260, // wishes
        265, // x
    ],
    required: &["privacy_preferences", "wishes"],
    one_key: false,
};

pub(super) static WISH: ObjectShape = ObjectShape {
    title: "Wish",
    fields: &[
        96, // for
        104, // id
        150, // note
        198, // required
        220, // silence
        233, // test
        258, // weight
        259, // wish
        265, // x
    ],
    required: &["id", "test"],
    one_key: false,
};

pub(super) static TEST: ObjectShape = ObjectShape {
    title: "Test",
    fields: &[
        6, // all
        10, // any
        33, // choice
        110, // kept_at_most
        136, // measure
        148, // never
        154, // only
        206, // right
        225, // stated
        242, // transferred_only
    ],
    required: &[],
    one_key: true,
};

pub(super) static NEVER: ObjectShape = ObjectShape {
    title: "Never",
    fields: &[
        0, // act
        7, // also
        60, // data
        185, // purposes
        190, // recipients
        248, // unless
    ],
    required: &["act"],
    one_key: false,
};

pub(super) static ONLY: ObjectShape = ObjectShape {
    title: "Only",
    fields: &[
        0, // act
        60, // data
        248, // unless
        262, // within
    ],
    required: &["act", "within"],
    one_key: false,
};

pub(super) static BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds",
    fields: &[
        185, // purposes
        190, // recipients
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRANSFERRED_ONLY: ObjectShape = ObjectShape {
    title: "Transferred only",
    fields: &[
        60, // data
        100, // from
        248, // unless
        263, // within
    ],
    required: &["within"],
    one_key: false,
};

pub(super) static TRANSFER_BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds of transfers",
    fields: &[
        140, // mechanisms
        238, // to
    ],
    required: &[],
    one_key: false,
};

pub(super) static KEPT_AT_MOST: ObjectShape = ObjectShape {
    title: "Kept at most",
    fields: &[
        60, // data
        74, // duration
    ],
    required: &["duration"],
    one_key: false,
};

pub(super) static RIGHT_OFFERED: ObjectShape = ObjectShape {
    title: "Right",
    fields: &[
        60, // data
        63, // deadline
        98, // free
        208, // rights
        248, // unless
    ],
    required: &["rights"],
    one_key: false,
};

pub(super) static CHOICE_OFFERED: ObjectShape = ObjectShape {
    title: "Choice",
    fields: &[
        116, // kinds
        161, // over
    ],
    required: &["over"],
    one_key: false,
};

pub(super) static CHOICE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a choice",
    fields: &[
        185, // purposes
        190, // recipients
        241, // tracking
    ],
    required: &[],
    one_key: false,
};

pub(super) static MEASURE_PROMISED: ObjectShape = ObjectShape {
    title: "Measure",
    fields: &[
        60, // data
        139, // measures
    ],
    required: &["measures"],
    one_key: false,
};

pub(super) static STATED: ObjectShape = ObjectShape {
    title: "Stated",
    fields: &[
        239, // topics
    ],
    required: &["topics"],
    one_key: false,
};

pub(super) static WHOM: ObjectShape = ObjectShape {
    title: "For whom",
    fields: &[
        166, // people
        169, // place
    ],
    required: &[],
    one_key: false,
};

