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
    ("period", Shape::Object(&PERIOD)),
    ("phone", Shape::Text(&model::Phone::KIND)),
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
        17, // automated_decisions
        18, // bases
        28, // changes
        31, // children
        33, // choices
        37, // collection
        40, // commitments
        41, // complaints
        47, // contact_points
        64, // definitions
        69, // disclosure
        71, // document
        81, // encoding
        105, // jurisdiction
        127, // locations
        144, // not_stated
        172, // privacy_policy
        177, // publishers
        184, // recipients
        195, // retention
        200, // rights
        205, // scope
        207, // security
        212, // signals
        233, // tracking
        236, // transfers
        245, // use
        246, // user_duties
        258, // x
    ],
    required: &["privacy_policy"],
    one_key: false,
};

pub(super) static DOCUMENT: ObjectShape = ObjectShape {
    title: "Document",
    fields: &[
        26, // capture
        76, // effective_date
        83, // evidence
        115, // language
        117, // last_updated
        145, // note
        160, // parts
        168, // prevailing_language
        188, // related
        206, // sections
        230, // title
        243, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static CAPTURE: ObjectShape = ObjectShape {
    title: "Capture",
    fields: &[
        60, // date
        243, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static PART: ObjectShape = ObjectShape {
    title: "Part of the document",
    fields: &[
        10, // applies_to
        14, // at
        82, // evidence
        145, // note
        230, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static APPLIES_TO: ObjectShape = ObjectShape {
    title: "Limits of a statement",
    fields: &[
        120, // laws
        174, // products
        176, // publishers
        186, // regions
        202, // role
        223, // subjects
        257, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static LOCATOR: ObjectShape = ObjectShape {
    title: "Locator",
    fields: &[
        14, // at
        227, // text
    ],
    required: &["text"],
    one_key: false,
};

pub(super) static RELATED_DOCUMENT: ObjectShape = ObjectShape {
    title: "Related document",
    fields: &[
        82, // evidence
        145, // note
        189, // relations
        230, // title
        243, // url
    ],
    required: &["relations"],
    one_key: false,
};

pub(super) static DOCUMENT_EVIDENCE: ObjectShape = ObjectShape {
    title: "Evidence of the document's facts",
    fields: &[
        75, // effective_date
        116, // last_updated
        167, // prevailing_language
        229, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static PUBLISHER: ObjectShape = ObjectShape {
    title: "Publisher",
    fields: &[
        2, // address
        7, // also_called
        13, // as_written
        53, // country
        82, // evidence
        101, // includes
        121, // legal_form
        122, // legal_name
        137, // members
        145, // note
        187, // registration
        203, // roles
    ],
    required: &[],
    one_key: false,
};

pub(super) static ADDRESS: ObjectShape = ObjectShape {
    title: "Postal address",
    fields: &[
        34, // city
        53, // country
        82, // evidence
        126, // lines
        165, // postal_code
        185, // region
    ],
    required: &[],
    one_key: false,
};

pub(super) static ROLE_STATEMENT: ObjectShape = ObjectShape {
    title: "Role of a publisher",
    fields: &[
        82, // evidence
        92, // for
        202, // role
    ],
    required: &["role"],
    one_key: false,
};

pub(super) static ROLE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a role",
    fields: &[
        57, // data
        120, // laws
        178, // purposes
        186, // regions
        223, // subjects
        254, // with
        257, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static CONTACT_POINT: ObjectShape = ObjectShape {
    title: "Contact point",
    fields: &[
        2, // address
        20, // belongs_to
        79, // email
        82, // evidence
        140, // name
        145, // note
        162, // phone
        202, // role
        209, // serves
        243, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static CONTACT_SERVICE: ObjectShape = ObjectShape {
    title: "Use of a contact point",
    fields: &[
        10, // applies_to
        82, // evidence
        93, // for
    ],
    required: &["for"],
    one_key: false,
};

pub(super) static SCOPE: ObjectShape = ObjectShape {
    title: "Scope",
    fields: &[
        15, // audiences
        55, // covers
        87, // excludes
        89, // exclusive
    ],
    required: &[],
    one_key: false,
};

pub(super) static COVERAGE: ObjectShape = ObjectShape {
    title: "Coverage",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        66, // designations
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        114, // kinds
        141, // names
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        208, // see
        216, // stance
        222, // strength
        241, // unless
        244, // urls
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static EXCEPTION: ObjectShape = ObjectShape {
    title: "Exception",
    fields: &[
        57, // data
        178, // purposes
        182, // recipients
        257, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static EXCLUSION: ObjectShape = ObjectShape {
    title: "Exclusion",
    fields: &[
        4, // advice
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        66, // designations
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        114, // kinds
        141, // names
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        208, // see
        216, // stance
        222, // strength
        241, // unless
        244, // urls
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static AUDIENCE: ObjectShape = ObjectShape {
    title: "Audience",
    fields: &[
        5, // ages
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        208, // see
        216, // stance
        222, // strength
        223, // subjects
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static AGES: ObjectShape = ObjectShape {
    title: "Ages",
    fields: &[
        95, // from
        240, // under
    ],
    required: &[],
    one_key: false,
};

pub(super) static DEFINITION: ObjectShape = ObjectShape {
    title: "Definition",
    fields: &[
        13, // as_written
        25, // called
        36, // coined
        57, // data
        63, // defined_in
        82, // evidence
        86, // excludes
        88, // excludes_states
        89, // exclusive
        98, // hedged
        101, // includes
        145, // note
        152, // open_ended
        239, // undefined
        257, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static RECIPIENT: ObjectShape = ObjectShape {
    title: "Recipient",
    fields: &[
        13, // as_written
        36, // coined
        53, // country
        63, // defined_in
        82, // evidence
        89, // exclusive
        113, // kinds
        122, // legal_name
        136, // members
        145, // note
        152, // open_ended
        153, // operated_by
        164, // policy_url
        202, // role
        239, // undefined
    ],
    required: &[],
    one_key: false,
};

pub(super) static COLLECTION: ObjectShape = ObjectShape {
    title: "Collection",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        45, // consequence
        49, // context
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        138, // methods
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        154, // operations
        178, // purposes
        190, // required
        208, // see
        214, // sources
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static USE: ObjectShape = ObjectShape {
    title: "Use",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        29, // channels
        38, // combines
        44, // consent_triggers
        57, // data
        59, // data_state
        65, // derives
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        148, // on_behalf_of
        150, // only_if
        151, // only_if_any
        152, // open_ended
        154, // operations
        178, // purposes
        194, // result_treated_as
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static BASIS_STATEMENT: ObjectShape = ObjectShape {
    title: "Legal basis stated apart",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        104, // interests
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        154, // operations
        178, // purposes
        192, // residual
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static DISCLOSURE: ObjectShape = ObjectShape {
    title: "Disclosure",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        46, // consideration
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        123, // liability_disclaimed
        139, // modes
        145, // note
        147, // obligations
        150, // only_if
        151, // only_if_any
        152, // open_ended
        178, // purposes
        182, // recipients
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static RETENTION: ObjectShape = ObjectShape {
    title: "Retention",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        52, // counted_from
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        161, // period
        181, // reasons
        193, // residual_copies
        208, // see
        216, // stance
        222, // strength
        228, // then
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static PERIOD: ObjectShape = ObjectShape {
    title: "Retention period",
    fields: &[
        12, // as_needed_for
        56, // criteria
        72, // duration
        102, // indefinite
        242, // until
    ],
    required: &[],
    one_key: true,
};

pub(super) static LOCATION: ObjectShape = ObjectShape {
    title: "Location",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        154, // operations
        163, // places
        208, // see
        216, // stance
        222, // strength
        241, // unless
        250, // warning
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRANSFER: ObjectShape = ObjectShape {
    title: "Transfer",
    fields: &[
        10, // applies_to
        16, // authority
        19, // bases
        23, // by
        27, // certificate
        44, // consent_triggers
        51, // copy_via
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        96, // from
        98, // hedged
        100, // id
        103, // interest_of
        135, // mechanisms
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        154, // operations
        170, // principles
        182, // recipients
        208, // see
        216, // stance
        222, // strength
        231, // to
        241, // unless
        250, // warning
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static CERTIFICATE: ObjectShape = ObjectShape {
    title: "Certificate",
    fields: &[
        99, // holder
        243, // url
        257, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static VIA: ObjectShape = ObjectShape {
    title: "Way to act",
    fields: &[
        48, // contacts
        130, // means
    ],
    required: &[],
    one_key: false,
};

pub(super) static RIGHT_STATEMENT: ObjectShape = ObjectShape {
    title: "Right",
    fields: &[
        3, // addressed_to
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        45, // consequence
        59, // data_state
        61, // deadline
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        91, // fee
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        155, // over
        201, // rights
        208, // see
        216, // stance
        222, // strength
        241, // unless
        248, // verification
        249, // via
        258, // x
    ],
    required: &["rights"],
    one_key: false,
};

pub(super) static CHOICE: ObjectShape = ObjectShape {
    title: "Choice",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        45, // consequence
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        108, // kind
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        157, // over
        208, // see
        216, // stance
        222, // strength
        241, // unless
        249, // via
        258, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static CHOICE_OVER: ObjectShape = ObjectShape {
    title: "Subject of a choice",
    fields: &[
        57, // data
        178, // purposes
        182, // recipients
        220, // statements
        234, // tracking
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRACKING: ObjectShape = ObjectShape {
    title: "Tracking",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        35, // class
        44, // consent_triggers
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        110, // kind
        125, // lifetime
        142, // names
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        178, // purposes
        208, // see
        210, // set_by
        216, // stance
        221, // stores
        222, // strength
        241, // unless
        258, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static SIGNAL_RESPONSE: ObjectShape = ObjectShape {
    title: "Response to a signal",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        54, // counts_as
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        208, // see
        211, // signal
        216, // stance
        222, // strength
        241, // unless
        257, // words
        258, // x
    ],
    required: &["signal"],
    one_key: false,
};

pub(super) static AUTOMATED_DECISION: ObjectShape = ObjectShape {
    title: "Automated decision",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        70, // discretion
        77, // effects
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        112, // kinds
        128, // logic
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        178, // purposes
        204, // safeguards
        208, // see
        216, // stance
        222, // strength
        241, // unless
        249, // via
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static SECURITY: ObjectShape = ObjectShape {
    title: "Security",
    fields: &[
        22, // breach_notice
        68, // disclaimers
        133, // measures
    ],
    required: &[],
    one_key: false,
};

pub(super) static MEASURE: ObjectShape = ObjectShape {
    title: "Security measure",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        132, // measure
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        208, // see
        216, // stance
        217, // standards
        222, // strength
        241, // unless
        258, // x
    ],
    required: &["measure"],
    one_key: false,
};

pub(super) static SECURITY_DISCLAIMER: ObjectShape = ObjectShape {
    title: "Disclaimer",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        67, // disclaimer
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &["disclaimer"],
    one_key: false,
};

pub(super) static BREACH_NOTICE: ObjectShape = ObjectShape {
    title: "Breach notice",
    fields: &[
        8, // announced_by
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        59, // data_state
        61, // deadline
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        182, // recipients
        208, // see
        216, // stance
        222, // strength
        223, // subjects
        241, // unless
        249, // via
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static CHILDREN: ObjectShape = ObjectShape {
    title: "Children",
    fields: &[
        1, // actions
        5, // ages
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        107, // kind
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        154, // operations
        175, // promptness
        208, // see
        216, // stance
        222, // strength
        241, // unless
        249, // via
        257, // words
        258, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static CHANGE: ObjectShape = ObjectShape {
    title: "Change",
    fields: &[
        8, // announced_by
        10, // applies_to
        19, // bases
        23, // by
        43, // consent
        44, // consent_triggers
        50, // continued_use_is_acceptance
        57, // data
        59, // data_state
        70, // discretion
        74, // effective
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        146, // notice_period
        150, // only_if
        151, // only_if_any
        152, // open_ended
        171, // prior_data
        196, // review_advised
        208, // see
        216, // stance
        222, // strength
        224, // subscribe_via
        237, // trigger
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static COMPLAINT_STEP: ObjectShape = ObjectShape {
    title: "Complaint step",
    fields: &[
        10, // applies_to
        19, // bases
        21, // bodies
        23, // by
        44, // consent_triggers
        59, // data_state
        61, // deadline
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        91, // fee
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        163, // places
        208, // see
        215, // stage
        216, // stance
        222, // strength
        238, // triggers
        241, // unless
        249, // via
        258, // x
    ],
    required: &["stage"],
    one_key: false,
};

pub(super) static JURISDICTION: ObjectShape = ObjectShape {
    title: "Jurisdiction",
    fields: &[
        97, // governing_law
        119, // laws
        166, // precedence
        247, // venue
    ],
    required: &[],
    one_key: false,
};

pub(super) static GOVERNING_LAW: ObjectShape = ObjectShape {
    title: "Governing law",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        129, // matters
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        163, // places
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static VENUE: ObjectShape = ObjectShape {
    title: "Venue",
    fields: &[
        10, // applies_to
        11, // arbitration
        19, // bases
        23, // by
        44, // consent_triggers
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        129, // matters
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        163, // places
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static LAW_CLAIM: ObjectShape = ObjectShape {
    title: "Law claimed",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        118, // law
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        170, // principles
        208, // see
        216, // stance
        222, // strength
        241, // unless
        243, // url
        258, // x
    ],
    required: &["law"],
    one_key: false,
};

pub(super) static PRECEDENCE: ObjectShape = ObjectShape {
    title: "Precedence",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        158, // over
        169, // prevails
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &["prevails", "over"],
    one_key: false,
};

pub(super) static PROMISE: ObjectShape = ObjectShape {
    title: "Commitment",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        39, // commitment
        44, // consent_triggers
        57, // data
        59, // data_state
        70, // discretion
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        178, // purposes
        208, // see
        216, // stance
        222, // strength
        241, // unless
        258, // x
    ],
    required: &["commitment"],
    one_key: false,
};

pub(super) static USER_DUTY: ObjectShape = ObjectShape {
    title: "User's duty",
    fields: &[
        10, // applies_to
        19, // bases
        23, // by
        44, // consent_triggers
        45, // consequence
        57, // data
        59, // data_state
        70, // discretion
        73, // duty
        78, // effort
        82, // evidence
        84, // except
        85, // exception_to
        89, // exclusive
        98, // hedged
        100, // id
        103, // interest_of
        145, // note
        150, // only_if
        151, // only_if_any
        152, // open_ended
        159, // parties
        208, // see
        216, // stance
        222, // strength
        241, // unless
        249, // via
        258, // x
    ],
    required: &["duty"],
    one_key: false,
};

pub(super) static ENCODING: ObjectShape = ObjectShape {
    title: "Encoding",
    fields: &[
        42, // confidence
        60, // date
        62, // defects
        80, // encoder
        90, // excused
        124, // licence
        145, // note
        197, // reviewed
        198, // reviewer
        225, // suppressions
    ],
    required: &[],
    one_key: false,
};

pub(super) static DEFECT: ObjectShape = ObjectShape {
    title: "Defect of the source text",
    fields: &[
        82, // evidence
        109, // kind
        257, // words
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static EXCUSE: ObjectShape = ObjectShape {
    title: "Excused sentence",
    fields: &[
        14, // at
        145, // note
        179, // reason
        227, // text
    ],
    required: &["text", "reason"],
    one_key: false,
};

pub(super) static SUPPRESSION: ObjectShape = ObjectShape {
    title: "Suppression",
    fields: &[
        30, // check
        180, // reason
        219, // statement
    ],
    required: &["check", "reason"],
    one_key: false,
};

pub(super) static PREFERENCES: ObjectShape = ObjectShape {
    title: "Privacy preferences",
    fields: &[
        24, // by
        145, // note
        173, // privacy_preferences
        230, // title
        253, // wishes
        258, // x
    ],
    required: &["privacy_preferences", "wishes"],
    one_key: false,
};

pub(super) static WISH: ObjectShape = ObjectShape {
    title: "Wish",
    fields: &[
        100, // id
        145, // note
        191, // required
        213, // silence
        226, // test
        251, // weight
        252, // wish
        258, // x
    ],
    required: &["id", "test"],
    one_key: false,
};

pub(super) static TEST: ObjectShape = ObjectShape {
    title: "Test",
    fields: &[
        6, // all
        9, // any
        32, // choice
        106, // kept_at_most
        131, // measure
        143, // never
        149, // only
        199, // right
        218, // stated
        235, // transferred_only
    ],
    required: &[],
    one_key: true,
};

pub(super) static NEVER: ObjectShape = ObjectShape {
    title: "Never",
    fields: &[
        0, // act
        58, // data
        178, // purposes
        183, // recipients
        241, // unless
    ],
    required: &["act"],
    one_key: false,
};

pub(super) static ONLY: ObjectShape = ObjectShape {
    title: "Only",
    fields: &[
        0, // act
        58, // data
        241, // unless
        255, // within
    ],
    required: &["act", "within"],
    one_key: false,
};

pub(super) static BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds",
    fields: &[
        178, // purposes
        183, // recipients
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRANSFERRED_ONLY: ObjectShape = ObjectShape {
    title: "Transferred only",
    fields: &[
        58, // data
        96, // from
        241, // unless
        256, // within
    ],
    required: &["within"],
    one_key: false,
};

pub(super) static TRANSFER_BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds of transfers",
    fields: &[
        135, // mechanisms
        231, // to
    ],
    required: &[],
    one_key: false,
};

pub(super) static KEPT_AT_MOST: ObjectShape = ObjectShape {
    title: "Kept at most",
    fields: &[
        58, // data
        72, // duration
    ],
    required: &["duration"],
    one_key: false,
};

pub(super) static RIGHT_OFFERED: ObjectShape = ObjectShape {
    title: "Right",
    fields: &[
        58, // data
        61, // deadline
        94, // free
        201, // rights
        241, // unless
    ],
    required: &["rights"],
    one_key: false,
};

pub(super) static CHOICE_OFFERED: ObjectShape = ObjectShape {
    title: "Choice",
    fields: &[
        111, // kinds
        156, // over
    ],
    required: &["over"],
    one_key: false,
};

pub(super) static CHOICE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a choice",
    fields: &[
        178, // purposes
        183, // recipients
        234, // tracking
    ],
    required: &[],
    one_key: false,
};

pub(super) static MEASURE_PROMISED: ObjectShape = ObjectShape {
    title: "Measure",
    fields: &[
        58, // data
        134, // measures
    ],
    required: &["measures"],
    one_key: false,
};

pub(super) static STATED: ObjectShape = ObjectShape {
    title: "Stated",
    fields: &[
        232, // topics
    ],
    required: &["topics"],
    one_key: false,
};

