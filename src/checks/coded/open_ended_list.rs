//! Lists that name examples only, where people need to know all of it.

use super::named::once_per_sentence;
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{DefinedName, Path, Step};
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
        concerns them. No law forbids examples; the Article 29 Working Party advised against them (WP 260, paras. 12 and 13). All such lists of a document \
        are told at once, with their number, at the first of them; one that stands in one sentence and in several statements counts once.",
    satisfy: "",
    link: "",
    checked_against: None,
};

/// The fields whose whole content concerns people.
const FIELDS: &[Field] = &[Field::Data, Field::Purposes, Field::Recipients, Field::Members, Field::Sources];

/// What the fields are lists of.
const WORDS: [&str; 4] = ["data", "purposes", "recipients", "sources"];

/// How many of the further lists are shown.
const SHOWN: usize = 10;

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let stated = context.stated().filter(|stated| stated.is_positive() && !stated.common.open_ended.is_empty());
    let statements = stated.map(|stated| (stated.place.path(), stated.common.open_ended, stated.common.evidence));
    let declared = |list: &'static str, name: &DefinedName| Path::root().then(list).then(name);
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
    let path = path.join(field.name());
    Finding { message: format!("the list of {} names examples only", words(&path)), ..Finding::new(&RULE, path) }
}

/// What the list at a path is a list of.
fn words(path: &Path) -> &'static str {
    match path.steps().last() {
        Some(Step::Key(field)) => match &**field {
            "purposes" => "purposes",
            "recipients" | "members" => "recipients",
            "sources" => "sources",
            _ => "data",
        },
        _ => "data",
    }
}

/// The same findings, with all those of this check in one: each alone says little, and together they show how a text is written. This comes after
/// suppressions, which may be about one list.
pub(in crate::checks) fn gathered(findings: Vec<Finding>) -> Vec<Finding> {
    let (lists, mut findings): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(|finding| finding.rule.name == RULE.name);
    let count = lists.len();
    let of = |what: &str| lists.iter().filter(|list| words(&list.path) == what).count();
    let counts: Vec<String> = WORDS.iter().map(|what| (of(what), what)).filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} of {what}")).collect();
    let mut lists = lists.into_iter();
    let Some(mut first) = lists.next() else { return findings };
    if count > 1 {
        first.message = format!("{count} lists name examples only: {}", counts.join(", "));
        first.related = lists.by_ref().take(SHOWN).map(|list| (list.path, "another".to_owned())).collect();
        if let (Some((_, label)), more @ 1..) = (first.related.last_mut(), lists.count()) {
            *label = format!("another, and {more} more further on");
        }
    }
    findings.push(first);
    findings
}
