//! Checks: what the law that applied on a date and in a place asks of a document and does not find there, and what else in it does not hold.
//!
//! A plain duty to state something is a row of `requirements.csv`, which is interpreted once ([`Requirement`]). What a row cannot say is a check in code,
//! one file each, under `coded`. Both find facts and speak in paths of the document; nothing here prints.

mod adequacy;
mod applicable;
mod assumption;
mod choice_of_law;
mod coded;
mod context;
mod evaluate;
mod finding;
mod framework;
#[rustfmt::skip]
mod generated;
mod instrument;
mod law;
mod matter;
mod met;
mod official_text;
mod opened;
mod options;
mod region;
mod report;
mod request;
mod requirement;
mod rule;
mod seen;
mod settled;
mod suppress;
mod trigger;
mod vagueness;

pub(crate) use applicable::{Due, applicable};
pub use assumption::{Assumption, Assumptions, UnknownAssumption};
pub use choice_of_law::ChosenRegion;
pub(crate) use context::{Context, Stated};
pub use finding::Finding;
pub use generated::REQUIREMENTS;
pub use law::{KnownLaw, LawKind};
pub use met::{Test, Way};
pub(crate) use opened::Opened;
pub use options::{AsOf, InvalidAsOf, Options};
pub use region::Regions;
pub use report::{Answer, Outcome, Report, Uncovered};
pub use requirement::{Citation, Kind, Requirement};
pub use rule::{Certainty, CheckedAgainst, Rule};
pub use trigger::Trigger;
pub use vagueness::Vagueness;

use crate::claims::Claims;
use crate::model::{Path, Policy, Step};

/// Every check: the requirements, in the order of their table, and the checks in code, by name.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let coded = coded::CHECKS.iter().map(|check| check.rule);
    REQUIREMENTS.iter().map(|requirement| &requirement.rule).chain(coded).chain([&suppress::UNUSED])
}

/// Checks a policy against the law of a date and of places.
#[must_use]
pub fn check(policy: &Policy, options: &Options) -> Report {
    let mut chosen = if options.regions.is_empty() { choice_of_law::of_policy(policy) } else { choice_of_law::as_asked(&options.regions) };
    let regions = Regions::new(chosen.iter().map(|chosen| chosen.place.clone()), options.as_of);
    let claims = Claims::of(policy);
    let statements = Stated::all(&claims);
    let limits = context::limits(policy, &statements);
    let context = Context {
        policy,
        statements: &statements,
        counting: &[],
        claims: &claims,
        as_of: options.as_of,
        regions: &regions,
        assumptions: &options.assumptions,
        law: None,
        home: &[],
        strict: options.strict,
        limits: &limits,
    };
    let mut findings = coded::all(&context);
    let groups = evaluate::chosen(&context);
    for place in &mut chosen {
        place.has_law = groups.iter().any(|(regions, _)| regions.chosen().contains(&place.place));
    }
    let (outcomes, missing) = evaluate::requirements(&context, &groups);
    findings.extend(missing);
    let (findings, suppressed) = suppress::apply(&context, findings);
    let mut findings = coded::gathered(findings);
    findings.sort_by_cached_key(|finding| in_document(&finding.path));
    let vagueness = Vagueness::over(policy, statements.iter().map(|stated| (stated.statement, &stated.common)));
    let uncovered = law::uncovered(policy, &chosen, options.as_of);
    Report { as_of: options.as_of, regions: chosen, uncovered, outcomes, findings, suppressed, vagueness }
}

/// Where a path comes in a document: by section as the language orders them, and within one as the file does. The document as a whole comes first.
fn in_document(path: &Path) -> (Option<usize>, Path) {
    let section = path.steps().first().and_then(|first| match first {
        Step::Key(key) => Policy::FIELDS.iter().position(|field| field == key),
        Step::Index(_) => None,
    });
    (section, path.clone())
}
