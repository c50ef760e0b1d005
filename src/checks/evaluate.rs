//! From the table of requirements to answers.

use super::seen::{Seen, Shortfall};
use super::{Answer, Assumption, Certainty, Context, Finding, Kind, KnownLaw, Outcome, REQUIREMENTS, Regions, Requirement, Test, law, met, region};
use crate::diagnostic::Level;
use crate::model::Path;
use crate::vocab::{Topic, Vocabulary};

/// The answer to every requirement of these groups that applies, and a finding for each that is not met.
pub(super) fn requirements(context: &Context<'_>, groups: &[Group]) -> (Vec<Outcome>, Vec<Finding>) {
    let mut outcomes = Vec::new();
    let mut findings = Vec::new();
    for (regions, requirements) in groups {
        let Some(first) = requirements.first() else { continue };
        // What is said of one place alone answers nothing for another: the worst answer counts, so that asking of more places never hides a gap.
        let mut answers: Vec<Vec<Answered>> = requirements.iter().map(|_| Vec::new()).collect();
        for regions in context.apart(regions) {
            let context = context.under(first, &regions);
            let counting = context.choose();
            let context = Context { counting: &counting, ..context };
            for (requirement, answers) in requirements.iter().zip(&mut answers) {
                answers.extend(Answered::to(requirement, &context));
            }
        }
        for mut answered in answers {
            // One finding for each requirement: the heaviest, with the first of its places.
            let found = answered.iter().filter_map(Answered::finding);
            findings.extend(found.reduce(|best, next| if next.weighs_more_than(&best) { next } else { best }));
            answered.sort_by_key(|answered| std::cmp::Reverse(answered.outcome.answer.badness()));
            outcomes.extend(answered.into_iter().next().map(|answered| answered.outcome));
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
    /// Why it is not met, where it is not.
    why: Option<Why>,
    /// A law that takes the place of this one in all places of the run.
    displaced: Option<&'static KnownLaw>,
}

/// Why a requirement is not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// The text says something, and not enough.
    Short(Shortfall),
    /// The file confirms that the text is silent.
    Silent,
    /// Nothing is encoded, and the caller counts that as silence.
    NotEncoded,
}

impl Answered {
    /// The answer to a requirement; nothing where it does not apply.
    fn to(requirement: &'static Requirement, context: &Context<'_>) -> Option<Self> {
        let trigger = requirement.trigger.holds(context)?;
        let trigger = (!trigger.steps().is_empty()).then_some(trigger);
        let settles = unsettled(requirement.assumptions, context)?;
        let silence = silence(requirement.topic, context);
        let seen = if silence.is_some() { children_alone(requirement, context) } else { met::run(requirement.met_by, context) };
        let basis = requirement.basis_on(context.as_of);
        let displaced = displaced(context);
        let answered = |answer, places, why| Self {
            outcome: Outcome { requirement, basis, answer, places, trigger: trigger.clone(), settles: Vec::new() },
            why,
            displaced,
        };
        Some(match (seen, silence) {
            (Seen::Found(places), _) => answered(Answer::Met, places, None),
            _ if !settles.is_empty() => {
                let mut unknown = answered(Answer::Unknown, Vec::new(), None);
                unknown.outcome.settles = settles;
                unknown
            }
            (Seen::Short { places, why }, _) => answered(Answer::NotMet, places, Some(Why::Short(why))),
            (Seen::Silent, Some(place)) => answered(Answer::NotMet, vec![place], Some(Why::Silent)),
            (Seen::Silent, None) if context.strict => answered(Answer::NotMet, vec![Path::root()], Some(Why::NotEncoded)),
            (Seen::Silent, None) => answered(Answer::Unknown, Vec::new(), None),
        })
    }

    /// The finding of a requirement that is not met.
    fn finding(&self) -> Option<Finding> {
        let Outcome { requirement, basis, places, trigger, .. } = &self.outcome;
        let why = self.why?;
        let rule = &requirement.rule;
        let (first, places) = places.split_first()?;
        let about_mechanisms = requirement.met_by.iter().any(|tests| tests.contains(&Test::TransfersHaveMechanism));
        // What is missing has no place of its own: what makes it due stands for it, and else the silence that the file confirms.
        let (path, said) = match trigger {
            // Another transfer may be the first that makes it due, and other recipients the first that are told.
            Some(trigger) if !matches!(why, Why::Short(_)) || !(about_mechanisms || why == Why::Short(Shortfall::LeftOpen)) => (trigger, Some(first)),
            _ => (first, None),
        };
        let mut finding = Finding::new(rule, path.clone());
        if *basis != rule.basis {
            finding.basis = Some((*basis).to_owned());
            finding.link = Some(rule.link);
        }
        if let (Why::Short(Shortfall::LeftOpen), Some(message)) = (why, left_open(requirement)) {
            finding.message = message.to_owned();
        }
        let mut others = said.into_iter().chain(places).filter(|place| *place != path && !place.steps().is_empty());
        finding.related = others.next().map(|place| (place.clone(), why.label(others.count()))).into_iter().collect();
        finding.certainty = finding.certainty.min(why.certainty());
        finding.help = help(requirement, why);
        if let Some(law) = self.displaced {
            finding.level = finding.level.min(Level::Warning);
            finding.certainty = Certainty::NeedsPerson;
            let word = format!("{} takes the place of this law inside the province; a person has to look whether this one applies", law.name);
            finding.help = Some(finding.help.map_or(word.clone(), |help| format!("{word}\n{help}")));
        }
        Some(finding)
    }
}

/// What is wrong where a text names some, and elsewhere leaves everything open.
fn left_open(requirement: &Requirement) -> Option<&'static str> {
    let asks = |test: Test| requirement.met_by.iter().any(|tests| tests.contains(&test));
    if asks(Test::RecipientsStated) {
        return Some("the text names some recipients, and elsewhere gives data to others without saying of what kind");
    }
    asks(Test::PurposesStated).then_some("the text names some purposes, and elsewhere leaves open what data are used for")
}

impl Why {
    const fn certainty(self) -> Certainty {
        match self {
            Self::Short(Shortfall::InWords) | Self::NotEncoded => Certainty::NeedsPerson,
            Self::Short(Shortfall::TooLittle | Shortfall::LeftOpen) => Certainty::Likely,
            Self::Short(Shortfall::Opposite) | Self::Silent => Certainty::Certain,
        }
    }

    /// What is said at the first place that falls short. A long list of places helps nobody: the others are counted.
    fn label(self, others: usize) -> String {
        match (self, others) {
            (Self::Silent, _) => "the text is silent on this".to_owned(),
            (_, 0) => "this is not enough".to_owned(),
            (_, 1) => "this is not enough, nor is one other place".to_owned(),
            (_, others) => format!("this is not enough, nor are {others} other places"),
        }
    }
}

/// What a document says of a matter on which the file confirms silence: on children, what is said of people in general does not answer it then.
fn children_alone(requirement: &Requirement, context: &Context<'_>) -> Seen {
    if !requirement.topic.is_a(Topic::Children) {
        return met::run(requirement.met_by, context);
    }
    let of_children: Vec<_> = context.stated().filter(|stated| stated.is_about_children()).collect();
    met::run(requirement.met_by, &Context { counting: &of_children, ..*context })
}

/// The law that takes the place of the one that is applied, in each of the places.
fn displaced(context: &Context<'_>) -> Option<&'static KnownLaw> {
    let law = context.law?;
    let mut displacing = context.regions.chosen().iter().map(|place| law::displacing(law, region::code_of(place), context.as_of));
    let first = displacing.next()??;
    displacing.all(|other| other.is_some()).then_some(first)
}

/// What to do about it.
fn help(requirement: &Requirement, why: Why) -> Option<String> {
    let satisfy = requirement.rule.satisfy;
    let what = match requirement.kind {
        _ if why == Why::NotEncoded => "nothing is encoded on this: if the text says it, encode it",
        Kind::Disclosure => "say it in the text, and encode it",
        Kind::Substantive => "if it is so, say it in the text, and encode it",
        Kind::Mechanism => "name an instrument that is in force, and encode it",
    };
    (!satisfy.is_empty()).then(|| format!("{what}:\n{satisfy}"))
}

/// Topics that a text is silent on where it is silent on another one, which is not above them in the vocabulary.
const PART_OF: &[(Topic, Topic)] = &[(Topic::ChildrensRetention, Topic::RetentionPeriod)];

/// The place where the file confirms that the text is silent on a topic, or on a wider one.
fn silence(topic: Topic, context: &Context<'_>) -> Option<Path> {
    let wider = PART_OF.iter().filter(|(part, _)| *part == topic).map(|(_, whole)| *whole);
    std::iter::once(topic).chain(wider).find_map(|topic| context.policy.silence(topic))
}

/// The assumptions that are neither stated nor settled by the document; nothing at all if one of them is false.
pub(super) fn unsettled(assumptions: &[Assumption], context: &Context<'_>) -> Option<Vec<Assumption>> {
    let mut open = Vec::new();
    for assumption in assumptions {
        match context.fact(*assumption) {
            Some(true) => {}
            Some(false) => return None,
            None => open.push(*assumption),
        }
    }
    Some(open)
}

impl<'p> Context<'p> {
    /// Whether a fact outside the text holds, as the caller states it or the document settles it.
    pub(crate) fn fact(&self, assumption: Assumption) -> Option<bool> {
        self.assumptions.get(assumption).or_else(|| assumption.settled_by(self))
    }

    /// The same document, as a requirement and its neighbours look at it.
    pub(super) fn under<'r>(&'r self, requirement: &'static Requirement, regions: &'r Regions) -> Context<'r>
    where
        'p: 'r,
    {
        Context { law: requirement.rule.law, home: requirement.regions, regions, ..*self }
    }
}
