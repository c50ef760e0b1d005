//! Which requirements apply to a document, whether or not it meets them.

use super::choice_of_law::{as_asked, of_policy};
use super::context::{self, Stated};
use super::{Assumption, Context, Options, Regions, Requirement, evaluate};
use crate::claims::Claims;
use crate::model::Policy;

/// The requirements that apply on the day and in the places, and that a caller picks; each with the facts outside the text on which that depends.
/// Where the caller says so, a requirement applies whatever the document says, because something outside it makes it due.
pub(crate) fn applicable(
    policy: &Policy,
    options: &Options,
    pick: impl Fn(&Requirement) -> Option<Due>,
) -> Vec<(&'static Requirement, Vec<Assumption>)> {
    let chosen = if options.regions.is_empty() { of_policy(policy) } else { as_asked(&options.regions) };
    let regions = Regions::new(chosen.into_iter().map(|chosen| chosen.place), options.as_of);
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
    let mut found = Vec::new();
    for (regions, requirements) in &evaluate::chosen(&context) {
        let Some(first) = requirements.first() else { continue };
        let context = context.under(first, regions);
        let counting = context.choose();
        let context = Context { counting: &counting, ..context };
        for requirement in requirements {
            let due = match pick(requirement) {
                None => false,
                Some(Due::Anyway) => true,
                Some(Due::ByTrigger) => requirement.trigger.holds(&context).is_some(),
            };
            if due {
                found.extend(evaluate::unsettled(requirement.assumptions, &context).map(|open| (*requirement, open)));
            }
        }
    }
    found
}

/// What makes a requirement due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// What the document says, as the row of the table has it.
    ByTrigger,
    /// Something that the caller knows.
    Anyway,
}
