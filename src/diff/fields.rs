//! The table of fields: for each field of a statement or declaration, what more or less in it means.
//!
//! A field means the same in most kinds of statement; where it does not, a row of `ONLY` comes first.

use std::cmp::Ordering;

use super::role::Empty::{Everything, Nothing, Unstated};
use super::role::Of::{Data, Parties, Places, Stricter, Texts, Wider};
use super::role::Role::{self, Age, Fields, Key, Lifetime, List, Neutral, Period, Ranked, Scale, Time, Unclear, Way};
use super::role::Sense::{Cost, Gain, Limit, Reach, Weaken};
use super::scales;
use crate::vocab::{
    Channel, CollectionMethod, Condition, Context, DataSubject, DecisionKind, DecisionSafeguard, DisclosureMode, Law, Obligation, Operation,
    Principle, Purpose, Right, ScopeKind, SecurityMeasure, TrackingKind, Vocabulary,
};

/// A field: its name, its name in a sentence, and what more of it means.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) words: &'static str,
    pub(super) role: Role,
}

const fn row(name: &'static str, words: &'static str, role: Role) -> Row {
    Row { name, words, role }
}

/// Every field of statements and declarations, by name.
const FIELDS: &[Row] = &[
    row("actions", "Steps on discovery", List(Gain, Wider(Operation::INFO), Nothing)),
    row("address.city", "Address", Neutral),
    row("address.country", "Country of the address", Unclear),
    row("address.lines", "Address", Neutral),
    row("address.postal_code", "Address", Neutral),
    row("address.region", "Address", Neutral),
    row("addressed_to", "Addressee", Unclear),
    row("advice", "Advice", Neutral),
    row("ages.from", "Age from", Age(Limit)),
    row("ages.under", "Age under", Age(Reach)),
    row("also_called", "Other names", Neutral),
    row("announced_by", "Announcement", Ranked(&scales::ANNOUNCEMENT)),
    row("applies_to.laws", "Limit to laws", List(Reach, Wider(Law::INFO), Everything)),
    row("applies_to.products", "Limit to products", List(Reach, Texts, Everything)),
    row("applies_to.publishers", "Limit to publishers", List(Reach, Texts, Everything)),
    row("applies_to.regions", "Limit to regions", List(Reach, Places, Everything)),
    row("applies_to.role", "Limit to a role", Unclear),
    row("applies_to.subjects", "Limit to people", List(Reach, Wider(DataSubject::INFO), Everything)),
    row("applies_to.words", "Limit in words", List(Reach, Texts, Everything)),
    row("arbitration", "Arbitration", List(Cost, Texts, Nothing)),
    row("as_written", "Spelling", Neutral),
    row("authority", "Authority named", List(Gain, Texts, Nothing)),
    row("bases", "Legal bases", Ranked(&scales::BASIS)),
    row("belongs_to", "Owner", Neutral),
    row("bodies", "Bodies", List(Reach, Parties, Unstated)),
    row("by", "Actors", List(Reach, Parties, Unstated)),
    row("called", "Class", Unclear),
    row("certificate.holder", "Holder of the certificate", List(Gain, Texts, Nothing)),
    row("certificate.url", "Page of the certificate", Way),
    row("certificate.words", "Words of the certificate", Way),
    row("channels", "Channels", List(Reach, Wider(Channel::INFO), Unstated)),
    row("class", "Class", Scale(Reach, &scales::TRACKING_CLASS)),
    row("coined", "Naming", Neutral),
    row("combines", "Data combined", List(Reach, Data, Nothing)),
    row("commitment", "Promise", Key),
    row("consent", "Consent", Scale(Cost, &scales::CHANGE_CONSENT)),
    row("consent_triggers", "Acts that count as consent", Ranked(&scales::CONSENT_TRIGGER)),
    row("consequence", "Consequence", List(Cost, Texts, Nothing)),
    row("consideration", "Return for the data", Scale(Reach, &scales::CONSIDERATION)),
    row("context", "Situations", List(Reach, Wider(Context::INFO), Unstated)),
    row("continued_use_is_acceptance", "Acceptance by continued use", List(Cost, Texts, Nothing)),
    row("copy_via.contacts", "Contact for a copy", Way),
    row("copy_via.means", "Way to a copy", Way),
    row("counted_from", "Start of the period", Unclear),
    row("country", "Country", Unclear),
    row("counts_as", "Rights that it uses", List(Reach, Wider(Right::INFO), Nothing)),
    row("data", "Data", List(Reach, Data, Unstated)),
    row("data_state", "State of the data", Scale(Reach, &scales::DATA_STATE)),
    row("deadline", "Time for an answer", Time(Cost)),
    row("defined_in", "Place of the definition", Unclear),
    row("derives", "Data derived", List(Reach, Data, Nothing)),
    row("designations", "Designations", List(Reach, Texts, Nothing)),
    row("disclaimer", "Disclaimer", Key),
    row("discretion", "Judgement", Scale(Cost, &scales::DISCRETION)),
    row("duty", "Duty", Key),
    row("effective", "Moment of effect", Scale(Cost, &scales::EFFECTIVE)),
    row("effects", "Effects", Unclear),
    row("effort", "Effort", Scale(Weaken, &scales::EFFORT)),
    row("email", "E-mail address", Neutral),
    row("every", "\"Any\", \"all\"", Fields(Reach)),
    row("except.data", "Data excepted", List(Limit, Data, Nothing)),
    row("except.purposes", "Purposes excepted", List(Limit, Wider(Purpose::INFO), Nothing)),
    row("except.recipients", "Recipients excepted", List(Limit, Parties, Nothing)),
    row("except.words", "Exception in words", List(Limit, Texts, Nothing)),
    row("exception_to", "Reference to the statement limited", Neutral),
    row("excludes", "Data left out", List(Limit, Data, Nothing)),
    row("excludes_states", "States of data left out", List(Limit, Texts, Nothing)),
    row("exclusive", "\"Only\"", Fields(Limit)),
    row("fee", "Fee", Scale(Cost, &scales::FEE)),
    row("from", "Origin", List(Reach, Places, Unstated)),
    row("hedged", "Hints", List(Weaken, Texts, Nothing)),
    row("includes", "Parts", List(Reach, Texts, Nothing)),
    row("interest_of", "Holder of the purpose", Scale(Cost, &scales::INTEREST)),
    row("interests", "Interests", List(Reach, Texts, Nothing)),
    row("kind", "Kind", Key),
    row("kind_of", "What it is a kind of", List(Reach, Data, Nothing)),
    row("kinds", "Kinds", List(Reach, Wider(ScopeKind::INFO), Unstated)),
    row("law", "Law", Key),
    row("legal_form", "Legal form", Unclear),
    row("legal_name", "Legal name", Unclear),
    row("liability_disclaimed", "Refusal to answer for recipients", List(Cost, Texts, Nothing)),
    row("lifetime", "Lifetime", Lifetime),
    row("logic", "Logic", Unclear),
    row("matters", "Matters", Unclear),
    row("means", "Means", Way),
    row("measure", "Measure", List(Reach, Stricter(SecurityMeasure::INFO), Nothing)),
    row("mechanisms", "Instruments", Ranked(&scales::MECHANISM)),
    row("members", "Members", List(Reach, Parties, Nothing)),
    row("methods", "Methods", List(Reach, Wider(CollectionMethod::INFO), Unstated)),
    row("modes", "Ways of disclosing", List(Reach, Wider(DisclosureMode::INFO), Unstated)),
    row("name", "Name", Neutral),
    row("names", "Names", List(Reach, Texts, Nothing)),
    row("notice_period", "Time of notice", Time(Gain)),
    row("obligations", "Duties of the recipients", List(Gain, Stricter(Obligation::INFO), Nothing)),
    row("on_behalf_of", "On whose behalf", List(Reach, Parties, Nothing)),
    row("only_if", "Conditions", List(Limit, Stricter(Condition::INFO), Nothing)),
    row("only_if_any", "Alternative conditions", List(Reach, Wider(Condition::INFO), Everything)),
    row("open_ended", "\"Such as\"", Fields(Reach)),
    row("operated_by", "Operator", Unclear),
    row("operations", "Operations", List(Reach, Wider(Operation::INFO), Unstated)),
    row("over", "Data", List(Reach, Data, Unstated)),
    row("over.data", "Data", List(Reach, Data, Unstated)),
    row("over.purposes", "Purposes", List(Reach, Wider(Purpose::INFO), Unstated)),
    row("over.recipients", "Recipients", List(Reach, Parties, Unstated)),
    row("over.statements", "Statements", List(Reach, Texts, Unstated)),
    row("over.tracking", "Tracking", List(Reach, Wider(TrackingKind::INFO), Unstated)),
    row("parties", "Parties", Unclear),
    row("period.as_needed_for", "Period", Period),
    row("period.criteria", "Period", Period),
    row("period.duration", "Period", Period),
    row("period.indefinite", "Period", Period),
    row("period.until", "Period", Period),
    row("phone", "Telephone number", Neutral),
    row("places", "Places", List(Reach, Places, Unstated)),
    row("policy_url", "Page of its policy", Neutral),
    row("prevails", "Prevailing text", Key),
    row("principles", "Principles", List(Gain, Wider(Principle::INFO), Nothing)),
    row("prior_data", "Data already held", Scale(Cost, &scales::PRIOR_DATA)),
    row("promptness", "Promptness", Scale(Cost, &scales::PROMPTNESS)),
    row("purposes", "Purposes", List(Reach, Wider(Purpose::INFO), Unstated)),
    row("reasons", "Reasons", List(Reach, Wider(Purpose::INFO), Unstated)),
    row("recipients", "Recipients", List(Reach, Parties, Unstated)),
    row("registration", "Registration", Neutral),
    row("required", "Need to give data", Scale(Cost, &scales::REQUIRED)),
    row("residual", "\"Everything else\"", List(Reach, Texts, Nothing)),
    row("residual_copies", "Copies that remain", List(Cost, Texts, Nothing)),
    row("result_treated_as", "Treatment of the result", Unclear),
    row("review_advised", "Advice to look again", Neutral),
    row("rights", "Rights", List(Reach, Wider(Right::INFO), Unstated)),
    row("role", "Role", Unclear),
    row("roles.for", "Matters of its roles", Unclear),
    row("roles.role", "Roles", Unclear),
    row("safeguards", "Safeguards", List(Gain, Wider(DecisionSafeguard::INFO), Nothing)),
    row("serves.applies_to", "Limits of the uses", Neutral),
    row("serves.for", "Uses", Neutral),
    row("set_by", "Setters", List(Reach, Parties, Unstated)),
    row("signal", "Signal", Key),
    row("sources", "Sources", List(Reach, Parties, Unstated)),
    row("stage", "Step", Key),
    row("stance", "Stance", Key),
    row("standards", "Standards", List(Gain, Texts, Nothing)),
    row("stores", "Data kept on the device", List(Reach, Data, Unstated)),
    row("strength", "Firmness", Scale(Weaken, &scales::STRENGTH)),
    row("subjects", "People", List(Reach, Wider(DataSubject::INFO), Unstated)),
    row("subscribe_via.contacts", "Contact for news of changes", Way),
    row("subscribe_via.means", "Way to news of changes", Way),
    row("then", "Fate of the data afterwards", Scale(Cost, &scales::DISPOSAL)),
    row("to", "Destinations", List(Reach, Places, Unstated)),
    row("trigger", "Kind of change", List(Reach, Wider(crate::vocab::ChangeTrigger::INFO), Everything)),
    row("triggers", "Occasions", List(Reach, Texts, Nothing)),
    row("undefined", "Lack of a definition", Unclear),
    row("unless", "Lifting conditions", List(Limit, Wider(Condition::INFO), Nothing)),
    row("url", "Page", Neutral),
    row("urls", "Pages", Neutral),
    row("verification", "Proof of identity", List(Cost, Texts, Nothing)),
    row("via.contacts", "Contact", Way),
    row("via.means", "Way to act", Way),
    row("warning", "Warning", List(Cost, Texts, Nothing)),
    row("words", "Words", Unclear),
];

/// Where a field means something else in one kind of statement or declaration.
const ONLY: &[(&str, Row)] = &[
    ("automated_decisions", row("kinds", "Kinds", List(Reach, Wider(DecisionKind::INFO), Unstated))),
    ("choices", row("kind", "Kind", Scale(Cost, &scales::CHOICE))),
    ("complaints", row("places", "Places", Neutral)),
    ("definitions", row("data", "Data", List(Reach, Data, Nothing))),
    ("definitions", row("hedged", "Hints", Unclear)),
    ("publishers", row("members", "Members", List(Cost, Texts, Nothing))),
    ("publishers", row("includes", "Parts", List(Cost, Texts, Nothing))),
    ("recipients", row("kinds", "Kinds", List(Reach, Parties, Nothing))),
    ("tracking", row("names", "Names", Neutral)),
    ("venue", row("places", "Places", Unclear)),
    ("governing_law", row("places", "Places", Unclear)),
    ("precedence", row("over", "Yielding text", Key)),
];

/// The row of a field in a part of the document.
pub(super) fn of(part: &str, name: &str) -> &'static Row {
    FieldName::named(name).map_or(UNKNOWN, |key| key.row(part))
}

const UNKNOWN: &Row = &row("", "A field", Unclear);

/// A field by its place in the table, which is its place in the alphabet: it is compared as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct FieldName(usize);

impl FieldName {
    /// The field to which two keys lead; none for what has no part in the meaning.
    pub(super) fn of(first: &str, second: Option<&str>) -> Option<Self> {
        let whole = || Self::named(first);
        match second {
            Some("evidence" | "note") => None,
            Some(second) => FIELDS.binary_search_by(|row| compare(row.name, first, second)).ok().map(Self).or_else(whole),
            None => whole(),
        }
    }

    /// The field of a name.
    pub(super) fn named(name: &str) -> Option<Self> {
        FIELDS.binary_search_by(|row| row.name.cmp(name)).ok().map(Self)
    }

    pub(super) fn name(self) -> &'static str {
        FIELDS.get(self.0).map_or("", |row| row.name)
    }

    /// The row of the field in a part of the document.
    pub(super) fn row(self, part: &str) -> &'static Row {
        let Some(row) = FIELDS.get(self.0) else { return UNKNOWN };
        ONLY.iter().find(|(only, special)| *only == part && special.name == row.name).map_or(row, |(_, special)| special)
    }
}

/// Compares a name of the table with one that is in two pieces.
fn compare(name: &str, first: &str, second: &str) -> Ordering {
    name.bytes().cmp(first.bytes().chain([b'.']).chain(second.bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::flat::APART;
    use crate::model::{ContactPoint, Definition, Policy, Publisher, Recipient};

    #[test]
    fn is_in_order() {
        assert!(FIELDS.is_sorted_by(|a, b| a.name < b.name));
        assert!(ONLY.iter().all(|(_, row)| FieldName::of(row.name, None).is_some()));
    }

    /// A field that the language gets and the table forgets would be compared as if it were not there.
    #[test]
    fn every_field_has_a_row() {
        const OBJECTS: &[&str] =
            &["address", "ages", "applies_to", "certificate", "copy_via", "except", "period", "roles", "serves", "subscribe_via", "via"];
        let policy = Policy::from_yaml(include_str!("../../examples/complete.yaml")).map(|reading| reading.policy).unwrap_or_default();
        let statements: Vec<_> = policy.statements().flat_map(|(_, statement)| statement.fields()).copied().collect();
        assert!(!statements.is_empty());
        let declared = [Definition::FIELDS, Recipient::FIELDS, Publisher::FIELDS, ContactPoint::FIELDS].concat();
        for field in statements.into_iter().chain(declared).filter(|field| !APART.contains(field) && *field != "x") {
            let stands = if OBJECTS.contains(&field) {
                FIELDS.iter().any(|row| row.name.starts_with(&format!("{field}.")))
            } else {
                FieldName::of(field, None).is_some()
            };
            assert!(stands, "`{field}` has no row");
        }
    }
}
