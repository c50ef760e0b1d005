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
        48, // contact_points
        65, // definitions
        70, // disclosure
        72, // document
        82, // encoding
        106, // jurisdiction
        128, // locations
        145, // not_stated
        173, // privacy_policy
        178, // publishers
        185, // recipients
        196, // retention
        201, // rights
        206, // scope
        208, // security
        213, // signals
        234, // tracking
        237, // transfers
        246, // use
        247, // user_duties
        259, // x
    ],
    required: &["privacy_policy"],
    one_key: false,
};

pub(super) static DOCUMENT: ObjectShape = ObjectShape {
    title: "Document",
    fields: &[
        26, // capture
        77, // effective_date
        84, // evidence
        116, // language
        118, // last_updated
        146, // note
        161, // parts
        169, // prevailing_language
        189, // related
        207, // sections
        231, // title
        244, // url
    ],
    required: &[],
    one_key: false,
};

pub(super) static CAPTURE: ObjectShape = ObjectShape {
    title: "Capture",
    fields: &[
        61, // date
        244, // url
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
        146, // note
        231, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static APPLIES_TO: ObjectShape = ObjectShape {
    title: "Limits of a statement",
    fields: &[
        121, // laws
        175, // products
        177, // publishers
        187, // regions
        203, // role
        224, // subjects
        258, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static LOCATOR: ObjectShape = ObjectShape {
    title: "Locator",
    fields: &[
        14, // at
        228, // text
    ],
    required: &["text"],
    one_key: false,
};

pub(super) static RELATED_DOCUMENT: ObjectShape = ObjectShape {
    title: "Related document",
    fields: &[
        83, // evidence
        146, // note
        190, // relations
        231, // title
        244, // url
    ],
    required: &["relations"],
    one_key: false,
};

pub(super) static DOCUMENT_EVIDENCE: ObjectShape = ObjectShape {
    title: "Evidence of the document's facts",
    fields: &[
        76, // effective_date
        117, // last_updated
        168, // prevailing_language
        230, // title
    ],
    required: &[],
    one_key: false,
};

pub(super) static PUBLISHER: ObjectShape = ObjectShape {
    title: "Publisher",
    fields: &[
        2, // address
        7, // also_called
        54, // country
        83, // evidence
        102, // includes
        122, // legal_form
        123, // legal_name
        138, // members
        146, // note
        188, // registration
        204, // roles
    ],
    required: &[],
    one_key: false,
};

pub(super) static ADDRESS: ObjectShape = ObjectShape {
    title: "Postal address",
    fields: &[
        34, // city
        54, // country
        83, // evidence
        127, // lines
        166, // postal_code
        186, // region
    ],
    required: &[],
    one_key: false,
};

pub(super) static ROLE_STATEMENT: ObjectShape = ObjectShape {
    title: "Role of a publisher",
    fields: &[
        83, // evidence
        93, // for
        203, // role
    ],
    required: &["role"],
    one_key: false,
};

pub(super) static ROLE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a role",
    fields: &[
        58, // data
        121, // laws
        179, // purposes
        187, // regions
        224, // subjects
        255, // with
        258, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static CONTACT_POINT: ObjectShape = ObjectShape {
    title: "Contact point",
    fields: &[
        2, // address
        20, // belongs_to
        80, // email
        83, // evidence
        141, // name
        146, // note
        163, // phone
        203, // role
        210, // serves
        244, // url
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
        56, // covers
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
        45, // consent_triggers
        58, // data
        60, // data_state
        67, // designations
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        115, // kinds
        142, // names
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        209, // see
        217, // stance
        223, // strength
        242, // unless
        245, // urls
        259, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static EXCEPTION: ObjectShape = ObjectShape {
    title: "Exception",
    fields: &[
        58, // data
        179, // purposes
        183, // recipients
        258, // words
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
        45, // consent_triggers
        58, // data
        60, // data_state
        67, // designations
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        115, // kinds
        142, // names
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        209, // see
        217, // stance
        223, // strength
        242, // unless
        245, // urls
        259, // x
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
        45, // consent_triggers
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        209, // see
        217, // stance
        223, // strength
        224, // subjects
        242, // unless
        259, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static AGES: ObjectShape = ObjectShape {
    title: "Ages",
    fields: &[
        96, // from
        241, // under
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
        58, // data
        64, // defined_in
        83, // evidence
        87, // excludes
        89, // excludes_states
        90, // exclusive
        99, // hedged
        102, // includes
        146, // note
        153, // open_ended
        240, // undefined
        258, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static RECIPIENT: ObjectShape = ObjectShape {
    title: "Recipient",
    fields: &[
        13, // as_written
        36, // coined
        54, // country
        64, // defined_in
        83, // evidence
        90, // exclusive
        114, // kinds
        123, // legal_name
        137, // members
        146, // note
        153, // open_ended
        154, // operated_by
        165, // policy_url
        203, // role
        240, // undefined
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
        45, // consent_triggers
        46, // consequence
        50, // context
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        139, // methods
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        155, // operations
        179, // purposes
        191, // required
        209, // see
        215, // sources
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        58, // data
        60, // data_state
        66, // derives
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        149, // on_behalf_of
        151, // only_if
        152, // only_if_any
        153, // open_ended
        155, // operations
        179, // purposes
        195, // result_treated_as
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        105, // interests
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        155, // operations
        179, // purposes
        193, // residual
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        47, // consideration
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        124, // liability_disclaimed
        140, // modes
        146, // note
        148, // obligations
        151, // only_if
        152, // only_if_any
        153, // open_ended
        179, // purposes
        183, // recipients
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        53, // counted_from
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        162, // period
        182, // reasons
        194, // residual_copies
        209, // see
        217, // stance
        223, // strength
        229, // then
        242, // unless
        259, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static PERIOD: ObjectShape = ObjectShape {
    title: "Retention period",
    fields: &[
        12, // as_needed_for
        57, // criteria
        73, // duration
        103, // indefinite
        243, // until
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
        45, // consent_triggers
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        155, // operations
        164, // places
        209, // see
        217, // stance
        223, // strength
        242, // unless
        251, // warning
        259, // x
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
        45, // consent_triggers
        52, // copy_via
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        97, // from
        99, // hedged
        101, // id
        104, // interest_of
        136, // mechanisms
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        155, // operations
        171, // principles
        183, // recipients
        209, // see
        217, // stance
        223, // strength
        232, // to
        242, // unless
        251, // warning
        259, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static CERTIFICATE: ObjectShape = ObjectShape {
    title: "Certificate",
    fields: &[
        100, // holder
        244, // url
        258, // words
    ],
    required: &[],
    one_key: false,
};

pub(super) static VIA: ObjectShape = ObjectShape {
    title: "Way to act",
    fields: &[
        49, // contacts
        131, // means
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
        45, // consent_triggers
        46, // consequence
        60, // data_state
        62, // deadline
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        92, // fee
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        156, // over
        202, // rights
        209, // see
        217, // stance
        223, // strength
        242, // unless
        249, // verification
        250, // via
        259, // x
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
        45, // consent_triggers
        46, // consequence
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        109, // kind
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        158, // over
        209, // see
        217, // stance
        223, // strength
        242, // unless
        250, // via
        259, // x
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static CHOICE_OVER: ObjectShape = ObjectShape {
    title: "Subject of a choice",
    fields: &[
        58, // data
        179, // purposes
        183, // recipients
        221, // statements
        235, // tracking
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
        45, // consent_triggers
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        111, // kind
        126, // lifetime
        143, // names
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        179, // purposes
        209, // see
        211, // set_by
        217, // stance
        222, // stores
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        55, // counts_as
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        209, // see
        212, // signal
        217, // stance
        223, // strength
        242, // unless
        258, // words
        259, // x
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
        45, // consent_triggers
        58, // data
        60, // data_state
        71, // discretion
        78, // effects
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        113, // kinds
        129, // logic
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        179, // purposes
        205, // safeguards
        209, // see
        217, // stance
        223, // strength
        242, // unless
        250, // via
        259, // x
    ],
    required: &[],
    one_key: false,
};

pub(super) static SECURITY: ObjectShape = ObjectShape {
    title: "Security",
    fields: &[
        22, // breach_notice
        69, // disclaimers
        134, // measures
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
        45, // consent_triggers
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        133, // measure
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        209, // see
        217, // stance
        218, // standards
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        58, // data
        60, // data_state
        68, // disclaimer
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        60, // data_state
        62, // deadline
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        183, // recipients
        209, // see
        217, // stance
        223, // strength
        224, // subjects
        242, // unless
        250, // via
        259, // x
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
        45, // consent_triggers
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        108, // kind
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        155, // operations
        176, // promptness
        209, // see
        217, // stance
        223, // strength
        242, // unless
        250, // via
        258, // words
        259, // x
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
        44, // consent
        45, // consent_triggers
        51, // continued_use_is_acceptance
        58, // data
        60, // data_state
        71, // discretion
        75, // effective
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        147, // notice_period
        151, // only_if
        152, // only_if_any
        153, // open_ended
        172, // prior_data
        197, // review_advised
        209, // see
        217, // stance
        223, // strength
        225, // subscribe_via
        238, // trigger
        242, // unless
        259, // x
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
        45, // consent_triggers
        60, // data_state
        62, // deadline
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        92, // fee
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        164, // places
        209, // see
        216, // stage
        217, // stance
        223, // strength
        239, // triggers
        242, // unless
        250, // via
        259, // x
    ],
    required: &["stage"],
    one_key: false,
};

pub(super) static JURISDICTION: ObjectShape = ObjectShape {
    title: "Jurisdiction",
    fields: &[
        98, // governing_law
        120, // laws
        167, // precedence
        248, // venue
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
        45, // consent_triggers
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        130, // matters
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        164, // places
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        130, // matters
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        164, // places
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        119, // law
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        171, // principles
        209, // see
        217, // stance
        223, // strength
        242, // unless
        244, // url
        259, // x
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
        45, // consent_triggers
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        159, // over
        170, // prevails
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        58, // data
        60, // data_state
        71, // discretion
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        179, // purposes
        209, // see
        217, // stance
        223, // strength
        242, // unless
        259, // x
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
        45, // consent_triggers
        46, // consequence
        58, // data
        60, // data_state
        71, // discretion
        74, // duty
        79, // effort
        83, // evidence
        85, // except
        86, // exception_to
        90, // exclusive
        99, // hedged
        101, // id
        104, // interest_of
        146, // note
        151, // only_if
        152, // only_if_any
        153, // open_ended
        160, // parties
        209, // see
        217, // stance
        223, // strength
        242, // unless
        250, // via
        259, // x
    ],
    required: &["duty"],
    one_key: false,
};

pub(super) static ENCODING: ObjectShape = ObjectShape {
    title: "Encoding",
    fields: &[
        42, // complete
        43, // confidence
        61, // date
        63, // defects
        81, // encoder
        91, // excused
        125, // licence
        146, // note
        198, // reviewed
        199, // reviewer
        226, // suppressions
    ],
    required: &[],
    one_key: false,
};

pub(super) static DEFECT: ObjectShape = ObjectShape {
    title: "Defect of the source text",
    fields: &[
        83, // evidence
        110, // kind
        258, // words
    ],
    required: &["kind"],
    one_key: false,
};

pub(super) static EXCUSE: ObjectShape = ObjectShape {
    title: "Excused sentence",
    fields: &[
        14, // at
        146, // note
        180, // reason
        228, // text
    ],
    required: &["text", "reason"],
    one_key: false,
};

pub(super) static SUPPRESSION: ObjectShape = ObjectShape {
    title: "Suppression",
    fields: &[
        30, // check
        181, // reason
        220, // statement
    ],
    required: &["check", "reason"],
    one_key: false,
};

pub(super) static PREFERENCES: ObjectShape = ObjectShape {
    title: "Privacy preferences",
    fields: &[
        24, // by
        146, // note
        174, // privacy_preferences
        231, // title
        254, // wishes
        259, // x
    ],
    required: &["privacy_preferences", "wishes"],
    one_key: false,
};

pub(super) static WISH: ObjectShape = ObjectShape {
    title: "Wish",
    fields: &[
        101, // id
        146, // note
        192, // required
        214, // silence
        227, // test
        252, // weight
        253, // wish
        259, // x
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
        132, // measure
        144, // never
        150, // only
        200, // right
        219, // stated
        236, // transferred_only
    ],
    required: &[],
    one_key: true,
};

pub(super) static NEVER: ObjectShape = ObjectShape {
    title: "Never",
    fields: &[
        0, // act
        59, // data
        179, // purposes
        184, // recipients
        242, // unless
    ],
    required: &["act"],
    one_key: false,
};

pub(super) static ONLY: ObjectShape = ObjectShape {
    title: "Only",
    fields: &[
        0, // act
        59, // data
        242, // unless
        256, // within
    ],
    required: &["act", "within"],
    one_key: false,
};

pub(super) static BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds",
    fields: &[
        179, // purposes
        184, // recipients
    ],
    required: &[],
    one_key: false,
};

pub(super) static TRANSFERRED_ONLY: ObjectShape = ObjectShape {
    title: "Transferred only",
    fields: &[
        59, // data
        97, // from
        242, // unless
        257, // within
    ],
    required: &["within"],
    one_key: false,
};

pub(super) static TRANSFER_BOUNDS: ObjectShape = ObjectShape {
    title: "Bounds of transfers",
    fields: &[
        136, // mechanisms
        232, // to
    ],
    required: &[],
    one_key: false,
};

pub(super) static KEPT_AT_MOST: ObjectShape = ObjectShape {
    title: "Kept at most",
    fields: &[
        59, // data
        73, // duration
    ],
    required: &["duration"],
    one_key: false,
};

pub(super) static RIGHT_OFFERED: ObjectShape = ObjectShape {
    title: "Right",
    fields: &[
        59, // data
        62, // deadline
        95, // free
        202, // rights
        242, // unless
    ],
    required: &["rights"],
    one_key: false,
};

pub(super) static CHOICE_OFFERED: ObjectShape = ObjectShape {
    title: "Choice",
    fields: &[
        112, // kinds
        157, // over
    ],
    required: &["over"],
    one_key: false,
};

pub(super) static CHOICE_MATTER: ObjectShape = ObjectShape {
    title: "Matter of a choice",
    fields: &[
        179, // purposes
        184, // recipients
        235, // tracking
    ],
    required: &[],
    one_key: false,
};

pub(super) static MEASURE_PROMISED: ObjectShape = ObjectShape {
    title: "Measure",
    fields: &[
        59, // data
        135, // measures
    ],
    required: &["measures"],
    one_key: false,
};

pub(super) static STATED: ObjectShape = ObjectShape {
    title: "Stated",
    fields: &[
        233, // topics
    ],
    required: &["topics"],
    one_key: false,
};

