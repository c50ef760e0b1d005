//! Ages that do not go together: from which one may use the service, and under which no data are wanted.

use std::collections::HashMap;

use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{AppliesTo, Common, Path, Statement, StatementRef};
use crate::vocab::{ChildRule, Stance};

pub(super) static RULE: Rule = Rule {
    name: "conflicting-child-ages",
    family: "contradiction",
    level: Level::Warning,
    certainty: Certainty::Likely,
    law: None,
    basis: "",
    message: "the ages named here do not go together",
    explanation: "Two statements name different ages from which the same people may use the service, or under which it is not for them, or under which no \
        data are knowingly collected; or people may use it at an age at which no data are said to be collected from them. Statements for different \
        regions, products or laws are not compared, and one that depends on a parent's consent is not either.",
    satisfy: "children:\n  - kind: use_permitted\n    ages: {from: 16}\n  - kind: knowing_collection\n    stance: does_not\n    ages: {under: 16}",
    link: "",
    checked_against: None,
};

/// What an age is the limit of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Limit {
    /// Younger people may not use the service.
    Use,
    /// The service is not for younger people.
    Directed,
    /// No data of younger people are knowingly collected.
    Collection,
}

struct Threshold<'p> {
    limit: Limit,
    years: u8,
    path: Path,
    limits: &'p AppliesTo,
}

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    // Each age and kind once, in an order of their own: what is found does not hang on the order of the file.
    let mut thresholds = thresholds(context);
    thresholds.sort_by_key(|threshold| (threshold.limit, threshold.years));
    // Of those for the same people, the first of each age and kind: there are some hundred at most, however many statements there are.
    let mut known: HashMap<_, Vec<&Threshold<'_>>> = HashMap::new();
    let mut findings = Vec::new();
    for second in &thresholds {
        let known = known.entry((&second.limits.regions, &second.limits.products, &second.limits.laws)).or_default();
        if known.iter().any(|first| first.limit == second.limit && first.years == second.years) {
            continue;
        }
        let first = known.iter().find(|first| conflict(first, second)).copied();
        known.push(second);
        let Some(first) = first else { continue };
        findings.push(Finding {
            message: format!("the age of {} here does not go with the age of {} in `{}`", second.years, first.years, first.path),
            related: vec![(first.path.clone(), format!("the age of {} is named here", first.years))],
            help: Some("use one age, or say which region each is for under `applies_to`".to_owned()),
            ..Finding::new(&RULE, second.path.clone())
        });
    }
    findings
}

fn thresholds<'p>(context: &Context<'p>) -> Vec<Threshold<'p>> {
    let unconditional = |common: &Common<'_>| common.only_if.is_empty() && common.only_if_any.is_empty() && common.unless.is_empty();
    let audiences = context.stated().filter_map(|stated| match stated.statement {
        StatementRef::Audience(audience) if audience.stance == Stance::Does && unconditional(&stated.common) => {
            let years = audience.ages.from?.years();
            Some(Threshold { limit: Limit::Use, years, path: stated.place.path().then("ages"), limits: &audience.applies_to })
        }
        _ => None,
    });
    let rules = context.children().filter(|(_, rule)| unconditional(&rule.common()));
    let children = rules.filter_map(|(place, rule)| {
        let denied = rule.stance == Stance::DoesNot;
        let limit = match rule.kind {
            ChildRule::UsePermitted => Limit::Use,
            ChildRule::Directed => Limit::Directed,
            ChildRule::KnowingCollection if denied => Limit::Collection,
            _ => return None,
        };
        // "Not under 13" ends at 13, unless it starts somewhere else than at birth.
        let age = if denied { rule.ages.under.filter(|_| rule.ages.from.is_none()) } else { rule.ages.from.filter(|_| rule.ages.under.is_none()) };
        Some(Threshold { limit, years: age?.years(), path: place.path().then("ages"), limits: &rule.applies_to })
    });
    audiences.chain(children).collect()
}

/// Whether two ages for the same people do not go together.
fn conflict(first: &Threshold<'_>, second: &Threshold<'_>) -> bool {
    let (use_, collection) = match (first.limit, second.limit) {
        (Limit::Use, Limit::Collection) => (first.years, second.years),
        (Limit::Collection, Limit::Use) => (second.years, first.years),
        (one, other) => return one == other && first.years != second.years,
    };
    use_ < collection
}
