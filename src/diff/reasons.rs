//! Why more or less in a field is better or worse for people, where there is more to say than that it is.

use super::Direction;

/// For fields: why a wider change is wider, and a narrower one narrower.
const REASONS: &[(&str, &str, &str)] = &[
    ("actions", "less is done when it comes to light", "more is done when it comes to light"),
    ("arbitration", "people can no longer go to court", "people can go to court"),
    ("authority", "the text no longer names an authority", "the text now names an authority"),
    ("consent", "the text asks less for people's consent than before", "the text asks more for people's consent than before"),
    ("consequence", "something follows for people that did not before", "nothing follows for people any more"),
    ("continued_use_is_acceptance", "going on using the service now counts as agreement", "going on using the service no longer counts as agreement"),
    ("deadline", "people may have to wait longer", "people have to wait less long"),
    ("discretion", "the matter is left to the publisher's judgement", "the matter is no longer left to the publisher's judgement"),
    ("effective", "changes count for people earlier than before", "changes count for people later than before"),
    (
        "exclusive",
        "what is not listed is no longer ruled out, or a promise now stops there",
        "what is not listed is now ruled out, or a promise no longer stops there",
    ),
    ("fee", "it costs people more than before", "it costs people less than before"),
    ("interest_of", "the purposes of others are served too", "only the publisher's own purposes are served"),
    ("kind", "it now happens unless people object", "it now happens only if people agree"),
    (
        "liability_disclaimed",
        "the publisher no longer answers for what recipients do",
        "the publisher no longer refuses to answer for what recipients do",
    ),
    ("members", "more belongs to it than before", "less belongs to it than before"),
    ("notice_period", "people have less time to react", "people have more time to react"),
    ("obligations", "recipients are bound to less than before", "recipients are bound to more than before"),
    (
        "open_ended",
        "the list no longer ends with what is named, or a promise does",
        "the list now ends with what is named, or a promise no longer does",
    ),
    ("principles", "fewer principles are promised", "more principles are promised"),
    ("prior_data", "the new text reaches data already held further than before", "the new text reaches data already held less than before"),
    ("promptness", "it may be done later than before", "it is done sooner than before"),
    ("required", "people have less choice whether to give the data", "people have more choice whether to give the data"),
    ("residual_copies", "copies may remain", "it is no longer said that copies may remain"),
    ("safeguards", "people can do less about a decision", "people can do more about a decision"),
    ("standards", "fewer standards are promised", "more standards are promised"),
    ("then", "more is left of the data than before", "less is left of the data than before"),
    ("verification", "people have to prove more than before", "people have to prove less than before"),
];

/// The reason for a direction in a field, or the general one.
pub(super) fn reason(field: &str, direction: Direction, general: &str) -> String {
    let row = REASONS.iter().find(|(name, ..)| *name == field);
    let special = row.and_then(|(_, wider, narrower)| match direction {
        Direction::Wider => Some(*wider),
        Direction::Narrower => Some(*narrower),
        Direction::Unclear | Direction::Neutral => None,
    });
    special.unwrap_or(general).to_owned()
}

#[cfg(test)]
mod tests {
    use super::REASONS;
    use crate::diff::fields::FieldName;

    #[test]
    fn is_sorted_and_about_fields() {
        assert!(REASONS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(REASONS.iter().all(|(name, ..)| FieldName::named(name).is_some()));
    }
}
