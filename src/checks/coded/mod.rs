//! Checks in code, one file each: what a row of the table of requirements cannot say.

mod conflicting_child_ages;
mod consent_bundled_with_transfer;
mod consent_inferred_from_use;
mod content_not_encrypted;
mod credentials_in_cookie;
mod effective_after_capture;
mod exclusive;
mod exclusive_contradicted;
mod ground;
mod instruments;
mod named;
mod no_independent_body;
mod non_personal_that_is_personal;
mod open_ended_list;
mod outdated_policy;
mod retention_without_end;
mod right_without_way;
mod sale_without_opt_out;
mod security;
mod service_only_against_advertising;
mod sole_discretion;
mod stale_transfer_mechanism;
mod transfer_mechanism_not_yet;
mod unnamed_third_party;
mod unused_contact_point;
mod vague_purpose;

use super::{Context, Finding, Rule};
pub(super) use consent_bundled_with_transfer::finds as finds_fault_with_consent;
pub(super) use ground::concern;
pub(super) use open_ended_list::gathered;
pub(super) use vague_purpose::is_vague;

/// What all checks in code find. What is said of one place alone answers nothing for another, so that places of which different things are said are looked
/// at each by themselves.
pub(super) fn all(context: &Context<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let apart = context.apart(context.regions);
    for regions in &apart {
        let context = Context { regions, ..*context };
        let counting = context.choose();
        let context = Context { counting: &counting, ..context };
        let found = CHECKS.iter().flat_map(|check| (check.run)(&context));
        if apart.len() == 1 {
            return found.collect();
        }
        for finding in found {
            match findings.iter_mut().find(|known| known.says_the_same(&finding)) {
                Some(known) => known.weigh_with(&finding),
                None => findings.push(finding),
            }
        }
    }
    findings
}

/// A check in code. It makes its findings of its own rule.
pub(crate) struct Coded {
    pub(crate) rule: &'static Rule,
    pub(crate) run: fn(&Context<'_>) -> Vec<Finding>,
}

macro_rules! checks {
    ($($name:ident)*) => { &[$(Coded { rule: &$name::RULE, run: $name::run },)*] };
}

/// Every check in code, by name.
pub(crate) const CHECKS: &[Coded] = checks! {
    conflicting_child_ages
    consent_bundled_with_transfer
    consent_inferred_from_use
    content_not_encrypted
    credentials_in_cookie
    effective_after_capture
    exclusive_contradicted
    no_independent_body
    non_personal_that_is_personal
    open_ended_list
    outdated_policy
    retention_without_end
    right_without_way
    sale_without_opt_out
    service_only_against_advertising
    sole_discretion
    stale_transfer_mechanism
    transfer_mechanism_not_yet
    unnamed_third_party
    unused_contact_point
    vague_purpose
};
