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
    ("defined_in", Shape::Text(&model::Id::KIND)),
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
    ("see", Shape::List(&Shape::Text(&model::Id::KIND))),
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
        106, // jurisdiction
        129, // locations
        146, // not_stated
        174, // privacy_policy
        179, // publishers
        186, // recipients
        197, // retention
        202, // rights
        207, // scope
        209, // security
        214, // signals
        235, // tracking
        238, // transfers
        247, // use
        248, // user_duties
        260, // x
    ],
    required: &["privacy_policy"],
    one_key: false,
};

pub(super) static DOCUMENT: ObjectShape = ObjectShape {
    title: "Document",
    fields: &[
        26, // capture
        76, // effective_date
        84, // evidence
        117, // language
        119, // last_updated
        147, // note
        162, // parts
        170, // prevailing_language
        190, // related
        208, // sections
        232, // title
        245, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static CAPTURE: ObjectShape = ObjectShape {
    title: "Capture",
    fields: &[
        60, // date
        245, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static PART: ObjectShape = ObjectShape {
    title: "Part of the document",
    fields: &[
        10, // applies_to
        14, // at
        83, // evidence
        147, // note
        232, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static APPLIES_TO: ObjectShape = ObjectShape {
    title: "Limits of a statement",
    fields: &[
        122, // laws
        176, // products
        178, // publishers
        188, // regions
        204, // role
        225, // subjects
        259, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static LOCATOR: ObjectShape = ObjectShape {
    title: "Locator",
    fields: &[
        14, // at
        229, // text
    ],
    required: &["text"],
    one_key: false,
};

pub(super) static RELATED_DOCUMENT: ObjectShape = ObjectShape {
    title: "Related document",
    fields: &[
        83, // evidence
        147, // note
        191, // relations
        232, // title
        245, // url
    ],
    required: &["relations"],
    one_key: false,
};

pub(super) static DOCUMENT_EVIDENCE: ObjectShape = ObjectShape {
    title: "Evidence of the document's facts",
    fields: &[
        75, // effective_date
        118, // last_updated
        169, // prevailing_language
        231, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static PUBLISHER: ObjectShape = ObjectShape {
    title: "Publisher",
    fields: &[
        2, // address
        7, // also_called
        53, // country
        83, // evidence
        102, // includes
        123, // legal_form
        124, // legal_name
        139, // members
        147, // note
        189, // registration
        205, // roles
    ],
    required: &[],
    one_key: false,
};

pub(super) static ADDRESS: ObjectShape = ObjectShape {
    title: "Postal address",
    fields: &[
        34, // city
        53, // country
        83, // evidence
        128, // lines
        167, // postal_code
        187, // region
    ],
    required: &[],
    one_key: false,
};

pub(super) static ROLE_STATEMENT: ObjectShape = ObjectShape {
    title: "Role of a publisher",
    fields: &[
        83, // evidence
        93, // for
        204, // role
    ],
    required: &["role"],
    one_key: false,
};

pub(super) static ROLE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a role",
    fields: &[
        57, // data
        122, // laws
        180, // purposes
        188, // regions
        225, // subjects
        256, // with
        259, // words
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
        83, // evidence
        142, // name
        147, // note
        164, // phone
        204, // role
        211, // serves
        245, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static CONTACT_SERVICE: ObjectShape = ObjectShape {
    title: "Use of a contact point",
    fields: &[
        10, // applies_to
        83, // evidence
        94, // for
    ],
    required: &["for"],
    one_key: false,
};

pub(super) static SCOPE: ObjectShape = ObjectShape {
    title: "Scope",
    fields: &[
        15, // audiences
        55, // covers
        88, // excludes
        90, // exclusive
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        116, // kinds
        143, // names
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        210, // see
        218, // stance
        224, // strength
        243, // unless
        246, // urls
        260, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static EXCEPTION: ObjectShape = ObjectShape {
    title: "Exception",
    fields: &[
        57, // data
        180, // purposes
        184, // recipients
        259, // words
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        116, // kinds
        143, // names
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        210, // see
        218, // stance
        224, // strength
        243, // unless
        246, // urls
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        210, // see
        218, // stance
        224, // strength
        225, // subjects
        243, // unless
        260, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static AGES: ObjectShape = ObjectShape {
    title: "Ages",
    fields: &[
        96, // from
        242, // under
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
        83, // evidence
        87, // excludes
        89, // excludes_states
        90, // exclusive
        99, // hedged
        102, // includes
        112, // kind_of
        147, // note
        154, // open_ended
        241, // undefined
        259, // words
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
        83, // evidence
        90, // exclusive
        115, // kinds
        124, // legal_name
        138, // members
        147, // note
        154, // open_ended
        155, // operated_by
        166, // policy_url
        204, // role
        241, // undefined
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        140, // methods
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        156, // operations
        180, // purposes
        192, // required
        210, // see
        216, // sources
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        150, // on_behalf_of
        152, // only_if
        153, // only_if_any
        154, // open_ended
        156, // operations
        180, // purposes
        196, // result_treated_as
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        105, // interests
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        156, // operations
        180, // purposes
        194, // residual
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        125, // liability_disclaimed
        141, // modes
        147, // note
        149, // obligations
        152, // only_if
        153, // only_if_any
        154, // open_ended
        180, // purposes
        184, // recipients
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        163, // period
        183, // reasons
        195, // residual_copies
        210, // see
        218, // stance
        224, // strength
        230, // then
        243, // unless
        260, // x
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
        103, // indefinite
        244, // until
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        156, // operations
        165, // places
        210, // see
        218, // stance
        224, // strength
        243, // unless
        252, // warning
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        97, // from
        99, // hedged
        101, // id
        104, // interest_of
        137, // mechanisms
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        156, // operations
        172, // principles
        184, // recipients
        210, // see
        218, // stance
        224, // strength
        233, // to
        243, // unless
        252, // warning
        260, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static CERTIFICATE: ObjectShape = ObjectShape {
    title: "Certificate",
    fields: &[
        100, // holder
        245, // url
        259, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static VIA: ObjectShape = ObjectShape {
    title: "Way to act",
    fields: &[
        48, // contacts
        132, // means
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        92, // fee
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        157, // over
        203, // rights
        210, // see
        218, // stance
        224, // strength
        243, // unless
        250, // verification
        251, // via
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        109, // kind
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        159, // over
        210, // see
        218, // stance
        224, // strength
        243, // unless
        251, // via
        260, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static CHOICE_OVER: ObjectShape = ObjectShape {
    title: "Subject of a choice",
    fields: &[
        57, // data
        180, // purposes
        184, // recipients
        222, // statements
        236, // tracking
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        111, // kind
        127, // lifetime
        144, // names
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        180, // purposes
        210, // see
        212, // set_by
        218, // stance
        223, // stores
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        210, // see
        213, // signal
        218, // stance
        224, // strength
        243, // unless
        259, // words
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        114, // kinds
        130, // logic
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        180, // purposes
        206, // safeguards
        210, // see
        218, // stance
        224, // strength
        243, // unless
        251, // via
        260, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static SECURITY: ObjectShape = ObjectShape {
    title: "Security",
    fields: &[
        22, // breach_notice
        68, // disclaimers
        135, // measures
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        134, // measure
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        210, // see
        218, // stance
        219, // standards
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        184, // recipients
        210, // see
        218, // stance
        224, // strength
        225, // subjects
        243, // unless
        251, // via
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        108, // kind
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        156, // operations
        177, // promptness
        210, // see
        218, // stance
        224, // strength
        243, // unless
        251, // via
        259, // words
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        148, // notice_period
        152, // only_if
        153, // only_if_any
        154, // open_ended
        173, // prior_data
        198, // review_advised
        210, // see
        218, // stance
        224, // strength
        226, // subscribe_via
        239, // trigger
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        92, // fee
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        165, // places
        210, // see
        217, // stage
        218, // stance
        224, // strength
        240, // triggers
        243, // unless
        251, // via
        260, // x
    ],
    required: &["stage"],
    one_key: false,
};

pub(super) static JURISDICTION: ObjectShape = ObjectShape {
    title: "Jurisdiction",
    fields: &[
        98, // governing_law
        121, // laws
        168, // precedence
        249, // venue
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        131, // matters
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        165, // places
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        131, // matters
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        165, // places
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        120, // law
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        172, // principles
        210, // see
        218, // stance
        224, // strength
        243, // unless
        245, // url
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        160, // over
        171, // prevails
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        180, // purposes
        210, // see
        218, // stance
        224, // strength
        243, // unless
        260, // x
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
        82, // every
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        147, // note
        152, // only_if
        153, // only_if_any
        154, // open_ended
        161, // parties
        210, // see
        218, // stance
        224, // strength
        243, // unless
        251, // via
        260, // x
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
        91, // excused
        126, // licence
        147, // note
        199, // reviewed
        200, // reviewer
        227, // suppressions
    ],
    required: &[],
    one_key: false,
};

pub(super) static DEFECT: ObjectShape = ObjectShape {
    title: "Defect of the source text",
    fields: &[
        83, // evidence
        110, // kind
        259, // words
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static EXCUSE: ObjectShape = ObjectShape {
    title: "Excused sentence",
    fields: &[
        14, // at
        147, // note
        181, // reason
        229, // text
    ],
    required: &["text", "reason"],
    one_key: false,
};

pub(super) static SUPPRESSION: ObjectShape = ObjectShape {
    title: "Suppression",
    fields: &[
        30, // check
        182, // reason
        221, // statement
    ],
    required: &["check", "reason"],
    one_key: false,
};

pub(super) static PREFERENCES: ObjectShape = ObjectShape {
    title: "Privacy preferences",
    fields: &[
        24, // by
        147, // note
        175, // privacy_preferences
        232, // title
        255, // wishes
        260, // x
    ],
    required: &["privacy_preferences", "wishes"],
    one_key: false,
};

pub(super) static WISH: ObjectShape = ObjectShape {
    title: "Wish",
    fields: &[
        101, // id
        147, // note
        193, // required
        215, // silence
        228, // test
        253, // weight
        254, // wish
        260, // x
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
        107, // kept_at_most
        133, // measure
        145, // never
        151, // only
        201, // right
        220, // stated
        237, // transferred_only
    ],
    required: &[],
    one_key: true,
};

pub(super) static NEVER: ObjectShape = ObjectShape {
    title: "Never",
    fields: &[
        0, // act
        58, // data
        180, // purposes
        185, // recipients
        243, // unless
    ],
    required: &["act"],
    one_key: false,
};

pub(super) static ONLY: ObjectShape = ObjectShape {
    title: "Only",
    fields: &[
        0, // act
        58, // data
        243, // unless
        257, // within
    ],
    required: &["act", "within"],
    one_key: false,
};

pub(super) static BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds",
    fields: &[
        180, // purposes
        185, // recipients
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRANSFERRED_ONLY: ObjectShape = ObjectShape {
    title: "Transferred only",
    fields: &[
        58, // data
        97, // from
        243, // unless
        258, // within
    ],
    required: &["within"],
    one_key: false,
};

pub(super) static TRANSFER_BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds of transfers",
    fields: &[
        137, // mechanisms
        233, // to
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
        95, // free
        203, // rights
        243, // unless
    ],
    required: &["rights"],
    one_key: false,
};

pub(super) static CHOICE_OFFERED: ObjectShape = ObjectShape {
    title: "Choice",
    fields: &[
        113, // kinds
        158, // over
    ],
    required: &["over"],
    one_key: false,
};

pub(super) static CHOICE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a choice",
    fields: &[
        180, // purposes
        185, // recipients
        236, // tracking
    ],
    required: &[],
    one_key: false,
};

pub(super) static MEASURE_PROMISED: ObjectShape = ObjectShape {
    title: "Measure",
    fields: &[
        58, // data
        136, // measures
    ],
    required: &["measures"],
    one_key: false,
};

pub(super) static STATED: ObjectShape = ObjectShape {
    title: "Stated",
    fields: &[
        234, // topics
    ],
    required: &["topics"],
    one_key: false,
};

