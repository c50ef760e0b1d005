//! Complaints, automated decisions, children and promises.

use crate::checks::context::is_positive;
use crate::checks::seen::{Search, Seen};
use crate::checks::{Context, trigger};
use crate::model::{AutomatedDecision, Value};
use crate::vocab::{ChildRule, Commitment, ComplaintStage, ContactUse, DecisionSafeguard, Right, Stance, Vocabulary};

use super::publisher;

pub(super) fn complaint(context: &Context<'_>, stages: &'static [ComplaintStage]) -> Seen {
    let mut search = Search::default();
    for (place, step) in context.complaints().filter(is_positive) {
        if stages.iter().any(|asked| step.stage.is_a(*asked)) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn complaint_way(context: &Context<'_>, stages: &'static [ComplaintStage]) -> Seen {
    let mut search = Search::default();
    for (place, step) in context.complaints().filter(is_positive) {
        if stages.iter().any(|asked| step.stage.is_a(*asked)) {
            search.weigh(place, !step.via.is_absent());
        }
    }
    search.one_suffices()
}

pub(super) fn decisions_stated(context: &Context<'_>) -> Seen {
    let mut search = Search::default();
    context.automated_decisions().for_each(|(place, _)| search.found(place));
    search.one_suffices()
}

pub(super) fn decision_logic_stated(context: &Context<'_>) -> Seen {
    each_decision(context, |decision| decision.logic.is_some())
}

pub(super) fn decision_effects_stated(context: &Context<'_>) -> Seen {
    each_decision(context, |decision| decision.effects.is_some())
}

/// Every decision by a machine has what is asked. Where none has it, the text is silent.
fn each_decision(context: &Context<'_>, enough: fn(&AutomatedDecision) -> bool) -> Seen {
    let decisions: Vec<_> = context.automated_decisions().filter(is_positive).filter(|(_, decision)| trigger::decides(decision)).collect();
    let some = decisions.iter().any(|(_, decision)| enough(decision));
    let mut search = Search::default();
    decisions.into_iter().filter(|_| some).for_each(|(place, decision)| search.weigh(place, enough(decision)));
    search.all_needed()
}

pub(super) fn decision_safeguard(context: &Context<'_>, safeguards: &'static [DecisionSafeguard]) -> Seen {
    let mut search = Search::default();
    for (place, decision) in context.automated_decisions() {
        if decision.safeguards.iter().any(|safeguard| safeguards.iter().any(|asked| safeguard.is_a(*asked))) {
            search.found(place);
        }
    }
    search.one_suffices()
}

pub(super) fn child_rule(context: &Context<'_>, rules: &'static [ChildRule]) -> Seen {
    const PROMISES: &[ChildRule] = &[ChildRule::ParentalConsent, ChildRule::GuardianRights];
    let mut search = Search::default();
    for (place, statement) in context.children().filter(|(_, statement)| rules.contains(&statement.kind)) {
        if statement.stance == Stance::DoesNot && PROMISES.contains(&statement.kind) { search.opposite(place) } else { search.found(place) }
    }
    search.one_suffices()
}

pub(super) fn parental_rights_have_way(context: &Context<'_>) -> Seen {
    let points: Vec<_> =
        publisher::points(context).filter(|(.., point)| publisher::serves(context, point, &[ContactUse::ParentalRequests])).collect();
    let mut search = Search::default();
    points.iter().for_each(|(_, place, _)| search.found(place.clone()));
    for (place, statement) in context.children().filter(is_positive).filter(|(_, statement)| statement.kind == ChildRule::GuardianRights) {
        search.weigh(place, !statement.via.is_absent());
    }
    for (place, statement) in context.rights().filter(is_positive).filter(|(_, statement)| statement.rights.contains(&Right::ParentalReview)) {
        search.weigh(place, !statement.via.is_absent());
    }
    search.one_suffices()
}

pub(super) fn commitment(context: &Context<'_>, commitments: &'static [Commitment]) -> Seen {
    let mut search = Search::default();
    for (place, promise) in context.commitments() {
        if commitments.iter().any(|asked| promise.commitment.is_a(*asked)) {
            if promise.stance == Stance::DoesNot { search.opposite(place) } else { search.found(place) }
        }
    }
    search.one_suffices()
}
