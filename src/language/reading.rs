//! How the commands read a kind of statement or a field: what no schema says.

/// Kinds of statement and other entries, by their section.
const KINDS: &[(&str, &str)] = &[
    (
        "collection",
        "Says that data come in, from the person, a device or somebody else. It says nothing of what they are for beyond `purposes`, nor that they are kept or handed on. With `by` another party, it is that party's act and never counted as the publisher's.",
    ),
    (
        "use",
        "Says what is done with data that the publisher has. A use of every data holds as far as the publisher has them. `combines` and `derives` name what is joined and what is made, not what is used.",
    ),
    ("bases", "Claims no act. Its legal bases join the uses and collections that its data and purposes cover; `check` looks for a basis for each."),
    (
        "disclosure",
        "Says who gets data. Without `modes` it is any sharing; to sell, rent or transfer are narrower, and none of them is another. A denial of sharing denies selling, a denial of selling leaves sharing open.",
    ),
    (
        "retention",
        "Says how long data are kept. It joins the rows of the same actor, product and people only. `diff` compares lengths of time as ranges: a month is 28 to 31 days.",
    ),
    ("locations", "Says where data are kept or handled. It claims no transfer."),
    (
        "transfers",
        "Says that data go to another country. `check` looks for a mechanism that is valid on the day, and for the safeguards that go with it.",
    ),
    ("rights", "Says what a person can demand. It claims no act on data. `check` looks for a way to use each right."),
    ("choices", "Says what a person can switch or refuse. It claims no act, so that what is refused has a statement of its own."),
    ("tracking", "Says that a cookie or the like is set or read. What it `stores` counts as collected."),
    ("signals", "Says whether a signal such as Do Not Track is honoured. It limits no other statement by itself."),
    ("automated_decisions", "Says that machines decide or prepare decisions about people."),
    ("security.measures", "Says what protects data. `does_not` says that a measure is not taken."),
    ("security.disclaimers", "Says what the text does not answer for."),
    ("security.breach_notice", "Says who is told of a breach, and how."),
    ("children", "Says what holds for children below an age. `knowing_collection` with `does_not` denies collecting for them only."),
    ("changes", "Says how the policy changes. `stance: may` is about making the change, and not about what `consent` says of it."),
    ("complaints", "Says where a person can complain, step by step."),
    ("jurisdiction.governing_law", "Says which law governs."),
    ("jurisdiction.venue", "Says where disputes are heard."),
    (
        "jurisdiction.laws",
        "Says which laws and frameworks the text claims to follow; `check` holds the text against those that bind by being claimed.",
    ),
    ("jurisdiction.precedence", "Says what prevails in a conflict."),
    ("commitments", "Says what is promised and fits nowhere else."),
    ("user_duties", "Says what the text asks of the person."),
    (
        "definitions",
        "A name is used like a term. `data` says what it wholly is, `kind_of` what it is a part of; answers for a part are given for part. `words` explains and never narrows.",
    ),
    ("recipients", "A name is used like a term of `parties`. `kinds` says what it is, `members` who belongs to it."),
    ("publishers", "Those who speak as \"we\". What one of several does is limited to it."),
    ("contact_points", "Addresses, each under a short name that `via.contacts` uses. One that no statement uses and that serves nothing is told of."),
    ("scope", "Says what the policy is about. It limits no statement by itself."),
];

/// Fields, by name.
const FIELDS: &[(&str, &str)] = &[
    (
        "stance",
        "`does` answers yes, `may` answers may, `does_not` denies: a denial holds for each narrower term and each item of the lists. It is about the act of `by`; \"you may need to provide\" is `hedged`, and a right that is granted is `does`.",
    ),
    (
        "by",
        "Left out, the publishers act. Acts of others and of the person are never told, counted or checked as the publisher's. Service providers act for the publisher, and are named.",
    ),
    ("only_if", "All conditions must hold. The answer stands, with the condition beside it as a limit."),
    ("only_if_any", "One of the conditions suffices. For a second such group, write a second statement."),
    ("unless", "Any of the conditions lifts the statement: a denial becomes \"no, unless\"."),
    ("except", "What is taken out of the statement. Of a denial it is left open and never a yes: what is done there has a statement of its own."),
    (
        "exclusive",
        "Fields outside of which there is nothing: \"only\", \"solely\". It denies softly what lies outside the list, which any plain statement outweighs. On a denial it says nothing.",
    ),
    ("open_ended", "Fields whose lists are examples: \"such as\", \"including\". What is not listed stays open."),
    (
        "every",
        "Lists of which the text says \"any\", \"all\", \"whatever\": each narrower term is meant. Without it an assertion means something of each term. Never together with `hedged` on one field.",
    ),
    ("hedged", "Fields that are only hinted at: \"may need to\", \"possibly\". The answer becomes may."),
    ("effort", "A promise to try. It weakens the statement to may, except for security measures."),
    ("strength", "`should` weakens the statement to may; `always` says that it has no exception."),
    ("discretion", "The statement hangs on somebody's judgement; shown as a limit."),
    (
        "data_state",
        "Anonymous and aggregated data are another thing than the data, and told beside them; pseudonymous data are the data, with a limit.",
    ),
    ("interest_of", "Whose purpose it is, where it is not the publisher's own: direct marketing of others, for instance."),
    ("bases", "The legal bases of this statement; they are not conditions, which stand under `only_if`."),
    ("consent_triggers", "What is taken for consent. `check` tells of consent that is inferred from use."),
    (
        "applies_to",
        "The people, regions, laws, products or role to which the statement is limited. A question that names none is answered in general, with the limit beside.",
    ),
    ("exception_to", "The statement that this one limits, by its `id`. It decides over that statement for what it covers."),
    ("see", "What the text refers to. It claims nothing by itself."),
    (
        "evidence",
        "The sentences that say so. `trace` resolves each passage in the text, and lists the sentences that nothing points at. It claims nothing.",
    ),
    ("note", "The encoder's words. They are never told as the policy's."),
    ("id", "A short name by which `exception_to`, `see`, choices and suppressions name the statement."),
    ("x", "Kept for programs of your own, and read by none of the commands."),
    (
        "not_stated",
        "Silence that was looked for and found. It turns what is left open into not stated, and lets `check` report a gap as certain. What is stated cannot stand there.",
    ),
    ("document", "About the text. `effective_date` and `last_updated` choose the law of the day."),
    ("encoding", "About this file. Nothing of it is told as the policy's."),
];

/// How the commands read the entries of a section.
#[must_use]
pub fn how_a_kind_is_read(section: &str) -> Option<&'static str> {
    KINDS.iter().find(|(known, _)| *known == section).map(|(_, text)| *text)
}

/// How the commands read a field.
#[must_use]
pub fn how_a_field_is_read(name: &str) -> Option<&'static str> {
    FIELDS.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::super::{common_fields, kinds, objects};
    use super::*;

    #[test]
    fn all_kinds_and_common_fields_are_told_of() {
        let kinds_told = kinds().filter(|object| object.is_statement()).filter_map(|object| object.section.as_deref());
        let silent: Vec<&str> = kinds_told.filter(|section| how_a_kind_is_read(section).is_none()).collect();
        assert!(silent.is_empty(), "{silent:?}");
        let silent: Vec<&str> =
            common_fields().into_iter().map(|field| field.name.as_str()).filter(|name| how_a_field_is_read(name).is_none()).collect();
        assert!(silent.is_empty(), "{silent:?}");
        assert!(KINDS.iter().all(|(section, _)| kinds().any(|object| object.section.as_deref() == Some(section))));
        assert!(FIELDS.iter().all(|(name, _)| objects().iter().any(|object| object.field(name).is_some())));
    }
}
