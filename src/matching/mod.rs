//! Matching: what a policy says to each wish of a preferences file, and why.
//!
//! ```
//! use privacy_policy::Policy;
//! use privacy_policy::matching::answer;
//! use privacy_policy::preferences::Preferences;
//! use privacy_policy::vocab::WishAnswer;
//!
//! let policy = Policy::from_yaml("privacy_policy: \"1.0\"\ndisclosure:\n  - {stance: does_not, modes: [sell]}\n")?.policy;
//! let wishes = "privacy_preferences: \"1.0\"\nwishes:\n  - {id: no_sale, test: {never: {act: sell}}}\n";
//! let preferences = Preferences::from_yaml(wishes)?.preferences;
//! let answers = answer(&policy, &preferences);
//! assert_eq!(answers[0].answer, WishAnswer::Met);
//! assert_eq!(answers[0].reason, "It does not sell data.");
//! # Ok::<(), privacy_policy::Problems>(())
//! ```
//!
//! The rules, which hold for every test:
//!
//! - What a text says of a wider term it says of the narrower ones: to use any data for advertising is to use content for it. A denial goes before such a
//!   statement, if it names what is denied more closely. Where a text denies and does the same thing, it does it.
//! - "May" counts as doing: what is reserved is not ruled out. An offer that "may" be there is not known to be there.
//! - A denial counts as far as it goes. One that is limited, is about one technique or situation among others, or is lifted by a condition that the wish does
//!   not accept, leaves the answer unknown.
//! - What a text does only under conditions that the wish accepts does not count.
//! - Data that is said to be anonymous or aggregated is about nobody, and what others do on their own account is not the publisher's act.
//! - A policy that is silent leaves the answer unknown, unless the wish says what silence counts as. Where something would have to be offered or said, and the
//!   file confirms under `not_stated` that it is not, the wish is not met.

mod choice;
mod dimension;
mod facts;
mod found;
mod kept;
mod measure;
mod never;
mod only;
mod partial;
mod places;
mod right;
mod score;
mod stated;
mod transferred;
mod words;

pub use score::Score;

use facts::Facts;
use found::{Found, joined};

use crate::model::{Path, Policy};
use crate::preferences::{Preferences, Test, Wish};
use crate::vocab::WishAnswer;

/// What a policy says to a wish.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'w> {
    /// The wish.
    pub wish: &'w Wish,
    /// Whether it is met.
    pub answer: WishAnswer,
    /// Why, in plain words: one or several sentences.
    pub reason: String,
    /// The statements and other parts of the policy that decide it, the most important first; at most twenty.
    pub places: Vec<Path>,
}

/// Answers every wish, in the order of the file.
#[must_use]
pub fn answer<'w>(policy: &Policy, preferences: &'w Preferences) -> Vec<Answer<'w>> {
    let facts = Facts::of(policy);
    let one = |wish: &'w Wish| {
        let (answer, reason, places) = find(&facts, &wish.test, wish.silence).settled(wish.silence);
        Answer { wish, answer, reason, places }
    };
    preferences.wishes.iter().map(one).collect()
}

/// What the policy says to a test. Tests are nested no deeper than the reader allows.
fn find(facts: &Facts<'_>, test: &Test, silence: Option<WishAnswer>) -> Found {
    match test {
        Test::Never(never) => never::answer(facts, never),
        Test::Only(only) => only::answer(facts, only),
        Test::TransferredOnly(transferred) => transferred::answer(facts, transferred),
        Test::KeptAtMost(kept) => kept::answer(facts, kept),
        Test::Right(right) => right::answer(facts, right, silence),
        Test::Choice(choice) => choice::answer(facts, choice, silence),
        Test::Measure(measure) => measure::answer(facts, measure, silence),
        Test::Stated(stated) => stated::answer(facts, stated, silence),
        Test::All(tests) => joined(tests.iter().map(|test| find(facts, test, silence)).collect(), true),
        Test::Any(tests) => joined(tests.iter().map(|test| find(facts, test, silence)).collect(), false),
    }
}
