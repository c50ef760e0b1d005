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
//! assert_eq!(answers[0].reason, "It says: We do not sell data.");
//! # Ok::<(), privacy_policy::Problems>(())
//! ```
//!
//! Each wish becomes questions to [`Claims`], and the one verdict on each answers it. For something that is *never* to be done:
//!
//! | verdict | answer |
//! |---|---|
//! | yes, may, both | not met |
//! | no, of all that is asked, with no limit that the wish does not accept | met |
//! | no, with an exception that is done all the same | not met |
//! | no, with other limits or for part; left open | unknown |
//! | not stated | unknown, or what the wish says that silence counts as |
//!
//! What is to be offered or promised is met by a yes of all that is asked, with no limit that matters to those who ask, and not met by a no. Where the file
//! confirms under `not_stated` that the text does not offer it, the wish is not met.
//!
//! - What a text does only under conditions that the wish accepts does not count.
//! - Data that is said to be anonymous or aggregated is about nobody, and what others do on their own account is not the publisher's act: the reason tells of
//!   them.
//! - A reason holds what the deciding statements say, with every limit.

mod asking;
mod found;
mod kept;
mod never;
mod offered;
mod only;
mod rights;
mod score;
mod stated;
mod transferred;
mod words;

pub use score::Score;

use asking::Asking;
use found::{Found, by_part, joined};

use crate::claims::Claims;
use crate::model::{Path, Policy, Value};
use crate::preferences::{Preferences, Test, Whom, Wish};
use crate::vocab::{Vocabulary, WishAnswer};

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
    let claims = Claims::of(policy);
    let one = |wish: &'w Wish| {
        let whom = if wish.r#for.is_absent() { &preferences.r#for } else { &wish.r#for };
        let (answer, reason, places) = for_each(&claims, whom, wish).settled(wish.silence);
        Answer { wish, answer, reason, places }
    };
    preferences.wishes.iter().map(one).collect()
}

/// What the policy says to a wish, for each of the people for whom it asks.
fn for_each(claims: &Claims<'_>, whom: &Whom, wish: &Wish) -> Found {
    let ask = |people| find(Asking { claims, place: whom.place.as_ref(), people, accepted: &[] }, &wish.test, wish.silence);
    by_part(asking::each(&whom.people).into_iter().map(|people| (words::asked([people.map(Vocabulary::name)]), ask(people))).collect())
}

/// What the policy says to a test. Tests are nested no deeper than the reader allows.
fn find(asking: Asking<'_, '_>, test: &Test, silence: Option<WishAnswer>) -> Found {
    match test {
        Test::Never(never) => never::answer(asking, never),
        Test::Only(only) => only::answer(asking, only),
        Test::TransferredOnly(transferred) => transferred::answer(asking, transferred),
        Test::KeptAtMost(kept) => kept::answer(asking, kept),
        Test::Right(right) => rights::right(asking, right, silence),
        Test::Choice(choice) => rights::choice(asking, choice, silence),
        Test::Measure(measure) => rights::measure(asking, measure, silence),
        Test::Stated(stated) => stated::answer(asking, stated, silence),
        Test::All(tests) => joined(tests.iter().map(|test| find(asking, test, silence)).collect(), true),
        Test::Any(tests) => joined(tests.iter().map(|test| find(asking, test, silence)).collect(), false),
    }
}
