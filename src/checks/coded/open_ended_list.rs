//! Lists that name examples only, where people need to know all of it.

use super::named::once_per_sentence;
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{DefinedName, Path};
use crate::vocab::{Field, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "open-ended-list",
    family: "vagueness",
    level: Level::Note,
    certainty: Certainty::Certain,
    law: None,
    basis: "",
    message: "the list names examples only",
    explanation: "\"Such as\" and \"including\" leave open what else belongs to a list. For data, purposes and recipients, people then do not learn what \
        concerns them. No law forbids examples; the Article 29 Working Party advised against them (WP 260, paras. 12 and 13). A list that stands in one sentence \
        and in several statements is reported once.",
    satisfy: "",
    link: "",
    reviewed: true,
};

/// The fields whose whole content concerns people.
const FIELDS: &[Field] = &[Field::Data, Field::Purposes, Field::Recipients, Field::Members, Field::Sources];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let stated = context.stated().filter(|stated| stated.is_positive() && !stated.common.open_ended.is_empty());
    let statements = stated.map(|stated| (stated.place.path(), stated.common.open_ended, stated.common.evidence));
    let declared = |list: &'static str, name: &DefinedName| Path::root().join(list).join(name.as_str());
    let definitions =
        context.policy.definitions.iter().map(|(name, it)| (declared("definitions", name), it.open_ended.as_slice(), it.evidence.as_slice()));
    let recipients =
        context.policy.recipients.iter().map(|(name, it)| (declared("recipients", name), it.open_ended.as_slice(), it.evidence.as_slice()));
    let findings = definitions.chain(recipients).chain(statements).flat_map(|(path, fields, evidence)| {
        let open = fields.iter().copied().filter(|field| FIELDS.contains(field));
        open.map(move |field| (evidence, finding(&path, field)))
    });
    once_per_sentence(findings, "the same list")
}

fn finding(path: &Path, field: Field) -> Finding {
    Finding { message: format!("the list of {} names examples only", words(field)), ..Finding::new(&RULE, path.join(field.name())) }
}

fn words(field: Field) -> &'static str {
    match field {
        Field::Purposes => "purposes",
        Field::Recipients | Field::Members => "recipients",
        Field::Sources => "sources",
        _ => "data",
    }
}
