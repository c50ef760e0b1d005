//! From the table of requirements to answers.

use std::collections::HashSet;

use super::seen::Seen;
use super::{Answer, Assumption, Certainty, Context, Finding, Kind, Outcome, REQUIREMENTS, Regions, Requirement, Test, met};
use crate::model::Path;
use crate::vocab::{Topic, Vocabulary};

/// The answer to every requirement of these groups that applies, and a finding for each that is not met.
///
/// `told` are places of which checks in code tell why the mechanism of a transfer is none: they are not told once more.
pub(super) fn requirements(context: &Context<'_>, groups: &[Group], told: &HashSet<Path>) -> (Vec<Outcome>, Vec<Finding>) {
    let mut outcomes = Vec::new();
    let mut findings = Vec::new();
    for (regions, requirements) in groups {
        let Some(first) = requirements.first() else { continue };
        let context = context.under(first, regions);
        let counting = context.choose();
        let context = Context { counting: &counting, ..context };
        for requirement in requirements {
            if let Some(answered) = Answered::to(requirement, &context) {
                findings.extend(answered.finding(told));
                outcomes.push(answered.outcome);
            }
        }
    }
    (outcomes, findings)
}

/// Requirements of one law, with those of the places where it holds.
type Group = (Regions, Vec<&'static Requirement>);

/// The requirements in force on the day, where their law holds in one of the places. Neighbours in the table mostly share their places.
pub(super) fn chosen(context: &Context<'_>) -> Vec<Group> {
    let in_force = REQUIREMENTS.iter().filter(|requirement| requirement.in_force(context.as_of)).collect::<Vec<_>>();
    let groups = in_force.chunk_by(|a, b| a.rule.law == b.rule.law && a.regions == b.regions);
    groups
        .filter_map(|group| {
            let first = group.first()?;
            let regions = context.regions.under(first.rule.law, first.regions);
            (!regions.is_empty()).then(|| (regions, group.to_vec()))
        })
        .collect()
}

/// An answer, with what a finding says of it.
struct Answered {
    outcome: Outcome,
    /// Whether the file confirms that the text is silent.
    silent: bool,
    /// Whether the text says the opposite of what is asked.
    opposite: bool,
}

impl Answered {
    /// The answer to a requirement; nothing where it does not apply.
    fn to(requirement: &'static Requirement, context: &Context<'_>) -> Option<Self> {
        let trigger = requirement.trigger.holds(context)?;
        let trigger = (!trigger.steps().is_empty()).then_some(trigger);
        let settles = unsettled(requirement.assumptions, context)?;
        let seen = met::run(requirement.met_by, context);
        let outcome = |answer, places| Outcome { requirement, answer, places, trigger: trigger.clone(), settles: Vec::new() };
        if let Seen::Found(places) = seen {
            return Some(Self { outcome: outcome(Answer::Met, places), silent: false, opposite: false });
        }
        if !settles.is_empty() {
            let outcome = Outcome { settles, ..outcome(Answer::Unknown, Vec::new()) };
            return Some(Self { outcome, silent: false, opposite: false });
        }
        Some(match (seen, silence(requirement.topic, context)) {
            (Seen::Short { places, opposite }, _) => Self { outcome: outcome(Answer::NotMet, places), silent: false, opposite },
            (_, Some(place)) => Self { outcome: outcome(Answer::NotMet, vec![place]), silent: true, opposite: false },
            (_, None) => Self { outcome: outcome(Answer::Unknown, Vec::new()), silent: false, opposite: false },
        })
    }

    /// The finding of a requirement that is not met.
    fn finding(&self, told: &HashSet<Path>) -> Option<Finding> {
        let Outcome { requirement, answer, places, trigger, .. } = &self.outcome;
        if *answer != Answer::NotMet {
            return None;
        }
        let rule = &requirement.rule;
        let about_mechanisms = requirement.met_by.iter().any(|tests| tests.contains(&Test::TransfersHaveMechanism));
        let mut places = places.iter().filter(|place| !(about_mechanisms && told.contains(*place)));
        let first = places.next()?;
        // What is missing has no place of its own: what makes it due stands for it, and else the silence that the file confirms.
        let (path, said) = match trigger {
            // Another transfer may be the first that makes it due.
            Some(trigger) if self.silent || !about_mechanisms => (trigger, Some(first)),
            _ => (first, None),
        };
        let mut finding = Finding::new(rule, path.clone());
        let mut others = said.into_iter().chain(places).filter(|place| *place != path);
        finding.related = others.next().map(|place| (place.clone(), self.label(others.count()))).into_iter().collect();
        if !self.silent && !self.opposite {
            finding.certainty = finding.certainty.min(Certainty::Likely);
        }
        finding.help = help(requirement);
        Some(finding)
    }

    /// What is said at the first place that falls short. A long list of places helps nobody: the others are counted.
    fn label(&self, others: usize) -> String {
        match (self.silent, others) {
            (true, _) => "the text is silent on this".to_owned(),
            (false, 0) => "this is not enough".to_owned(),
            (false, 1) => "this is not enough, nor is one other place".to_owned(),
            (false, others) => format!("this is not enough, nor are {others} other places"),
        }
    }
}

/// What to do about it.
fn help(requirement: &Requirement) -> Option<String> {
    let satisfy = requirement.rule.satisfy;
    let what = match requirement.kind {
        Kind::Disclosure => "say it in the text, and encode it",
        Kind::Substantive => "if it is so, say it in the text, and encode it",
        Kind::Mechanism => "name an instrument that is in force, and encode it",
    };
    (!satisfy.is_empty()).then(|| format!("{what}:\n{satisfy}"))
}

/// The place where the file confirms that the text is silent on a topic, or on a wider one.
fn silence(topic: Topic, context: &Context<'_>) -> Option<Path> {
    let position = context.policy.not_stated.iter().position(|silent| topic.is_a(*silent))?;
    Some(Path::root().then("not_stated").then(position))
}

/// The assumptions that are neither stated nor settled by the document; nothing at all if one of them is false.
pub(super) fn unsettled(assumptions: &[Assumption], context: &Context<'_>) -> Option<Vec<Assumption>> {
    let mut open = Vec::new();
    for assumption in assumptions {
        match context.assumptions.get(*assumption).or_else(|| assumption.settled_by(context)) {
            Some(true) => {}
            Some(false) => return None,
            None => open.push(*assumption),
        }
    }
    Some(open)
}

impl<'p> Context<'p> {
    /// The same document, as a requirement and its neighbours look at it.
    pub(super) fn under<'r>(&'r self, requirement: &'static Requirement, regions: &'r Regions) -> Context<'r>
    where
        'p: 'r,
    {
        Context { law: requirement.rule.law, home: requirement.regions, regions, ..*self }
    }
}
