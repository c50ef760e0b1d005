//! A second opinion: a plain evaluator of questions, written from the rules of `docs/meaning.md` and not from `src/claims`. Slow and obvious: each rule is
//! a function that names its number, and nothing is prepared, kept or counted in bits.

mod exceptions;
mod fit;
mod lists;
mod names;
mod reading;
mod silence;
mod verdict;
mod who;

use privacy_policy::Policy;
use privacy_policy::claims::{Question, Verdict};

/// What a policy says to a question, and whether of all that is asked.
pub(crate) fn ask(policy: &Policy, question: &Question) -> (Verdict, Option<bool>) {
    let said = reading::said(policy);
    let heard = said.iter().flat_map(|said| verdict::hear(policy, said, question)).collect();
    let heard = exceptions::settled(policy, question, heard);
    verdict::of(policy, question, &heard)
}
