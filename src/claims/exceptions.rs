//! Exceptions come first: which of the claims that speak to a question decide, and which are limits of others.
//!
//! A claim with `exception_to` decides over its rule for what it covers. So does, unlinked, an assertion inside a denial that is narrower by recipient,
//! purpose or a limit, and a denial that is narrower than an assertion. An exception that covers less than was asked, or that hangs on a condition, is a
//! limit of its rule.

use super::Claims;
use super::claim::Claim;
use super::extent::{Extent, Fit};
use super::find::{Beside, Found, Role};
use crate::model::StatementRef;

/// How many claims on either side are compared with each other where the text does not link them. No policy has half as many on one question; the
/// claims beyond are held to be no exceptions of each other.
const MOST_COMPARED: usize = 64;

/// A claim that speaks to a question, and what exceptions make of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settled {
    pub(super) found: Found,
    pub(super) state: State,
}

/// What exceptions make of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It counts by itself.
    Stands,
    /// An exception decides in its place.
    Overruled,
    /// It is an exception that limits the claim of this number.
    Limits(usize),
}

/// Settles which claims count. Those that are told beside the answer stay beside, except where they are exceptions to the rule that answers.
pub(super) fn settle(claims: &Claims<'_>, found: impl IntoIterator<Item = Found>) -> Vec<Settled> {
    let mut settled: Vec<Settled> = found.into_iter().map(|found| Settled { found, state: State::Stands }).collect();
    linked(claims, &mut settled);
    unlinked(claims, &mut settled);
    settled
}

/// Exceptions that the text links, the innermost first.
fn linked(claims: &Claims<'_>, settled: &mut [Settled]) {
    let mut exceptions: Vec<(usize, usize)> = settled
        .iter()
        .enumerate()
        .filter_map(|(at, one)| {
            let statement = claims.claims.get(one.found.claim)?.number;
            claims.rule_of(statement)?;
            Some((claims.depth_of(statement), at))
        })
        .collect();
    exceptions.sort_by(|one, other| other.cmp(one));
    if exceptions.is_empty() {
        return;
    }
    // Where the claims of each statement stand among those that were found.
    let mut of_statement = std::collections::HashMap::<usize, Vec<usize>>::new();
    for (at, one) in settled.iter().enumerate() {
        if let Some(claim) = claims.claims.get(one.found.claim) {
            of_statement.entry(claim.number).or_default().push(at);
        }
    }
    let asserts = |found: &Found| claims.claims.get(found.claim).is_some_and(Claim::asserts);
    let counts = |role: Role| matches!(role, Role::Asserts | Role::Denies);
    // First what decides, the innermost first; then what is a limit of a claim that still answers.
    for decides in [true, false] {
        for (_, at) in &exceptions {
            let Some(exception) = settled.get(*at).copied() else { continue };
            let narrower_act = exception.found.role == Role::Beside(Beside::NarrowerAct);
            let full = exception.found.full || exception.found.fit == Fit::Covers && narrower_act && exception.found.unlimited;
            if full != decides || exception.state != State::Stands || !(narrower_act || counts(exception.found.role)) {
                continue;
            }
            let rule = claims.claims.get(exception.found.claim).and_then(|claim| claims.rule_of(claim.number));
            for rule in rule.and_then(|rule| of_statement.get(&rule)).into_iter().flatten() {
                let Some(other) = settled.get_mut(*rule) else { continue };
                let opposite = asserts(&other.found) != asserts(&exception.found);
                if !opposite || other.state != State::Stands || !counts(other.found.role) {
                    continue;
                }
                if decides {
                    other.state = State::Overruled;
                }
                if let Some(exception) = settled.get_mut(*at) {
                    match exception.found.role {
                        _ if !decides => exception.state = State::Limits(*rule),
                        Role::Beside(Beside::NarrowerAct) => exception.found.role = Role::Denies,
                        _ => {}
                    }
                }
            }
        }
    }
}

/// Exceptions that the text does not link.
fn unlinked(claims: &Claims<'_>, settled: &mut [Settled]) {
    let of = |settled: &[Settled], role: Role| -> Vec<usize> {
        let counts = |one: &&Settled| one.state == State::Stands && one.found.role == role && one.found.fit >= Fit::Part;
        settled.iter().enumerate().filter(|(_, one)| counts(one)).map(|(at, _)| at).take(MOST_COMPARED).collect()
    };
    let (denials, assertions) = (of(settled, Role::Denies), of(settled, Role::Asserts));
    // First what decides, then what is a limit of a claim that still answers.
    for decides in [true, false] {
        for denial in &denials {
            for assertion in &assertions {
                let (Some(no), Some(yes)) = (settled.get(*denial).copied(), settled.get(*assertion).copied()) else { continue };
                if no.state != State::Stands || yes.state != State::Stands {
                    continue;
                }
                let (Some(denied), Some(asserted)) = (claims.claims.get(no.found.claim), claims.claims.get(yes.found.claim)) else { continue };
                let (exception, rule) = match () {
                    () if no.found.fit == Fit::Covers && no.found.firm && is_exception(asserted, denied, !yes.found.unlimited) => {
                        (*assertion, *denial)
                    }
                    () if yes.found.fit == Fit::Covers && is_narrower(denied, asserted) => (*denial, *assertion),
                    () => continue,
                };
                let full = if exception == *assertion { yes.found.full } else { no.found.full };
                match () {
                    () if full != decides => {}
                    () if decides => settled.get_mut(rule).into_iter().for_each(|one| one.state = State::Overruled),
                    () => settled.get_mut(exception).into_iter().for_each(|one| one.state = State::Limits(rule)),
                }
            }
        }
    }
}

/// Whether an assertion is narrower than a denial by recipient, purpose or a limit.
/// `limited`: a limit narrows it.
pub(super) fn is_exception(asserted: &Claim<'_>, denied: &Claim<'_>, limited: bool) -> bool {
    is_inside(&asserted.reach.recipients, &denied.reach.recipients)
        || is_inside(&asserted.reach.purposes, &denied.reach.purposes)
        || limited && !same_limits(asserted, denied)
}

/// Whether a denial is narrower than an assertion in some respect, and wider in none.
pub(super) fn is_narrower(denied: &Claim<'_>, asserted: &Claim<'_>) -> bool {
    let pairs = [
        (&denied.reach.data, &asserted.reach.data),
        (&denied.reach.purposes, &asserted.reach.purposes),
        (&denied.reach.recipients, &asserted.reach.recipients),
    ];
    let some = pairs.iter().any(|(inner, outer)| is_inside(inner, outer));
    some && !pairs.iter().any(|(inner, outer)| is_inside(outer, inner))
}

/// Whether one list lies inside another, which is wider: nothing of it stands there by name.
fn is_inside(inner: &Extent, outer: &Extent) -> bool {
    let inside = || inner.content.within(&outer.sure) && !inner.named.meets(&outer.named) && !inner.content.is_empty();
    !inner.is_all() && (outer.is_all() || inside())
}

/// Whether two claims are limited alike.
pub(super) fn same_limits(one: &Claim<'_>, other: &Claim<'_>) -> bool {
    let consideration = |claim: &Claim<'_>| match claim.statement {
        StatementRef::Disclosure(disclosure) => disclosure.consideration,
        _ => None,
    };
    if one.people != other.people || consideration(one) != consideration(other) {
        return false;
    }
    let (one, other) = (one.common(), other.common());
    one.only_if == other.only_if
        && one.only_if_any == other.only_if_any
        && one.unless == other.unless
        && one.except == other.except
        && one.applies_to == other.applies_to
        && one.discretion == other.discretion
        && one.interest_of == other.interest_of
        && one.data_state == other.data_state
}
