//! What a policy claims, and one verdict to any question.
//!
//! [`Claims`] turns a policy into what it says, one act at a time, and everything that answers reads claims: the commands `ask`, `flows`, `match` and the
//! search for contradictions. The rules are written down for users in `docs/meaning.md`.
//!
//! ```
//! use privacy_policy::Policy;
//! use privacy_policy::claims::{Claims, Question, Verdict};
//! use privacy_policy::vocab::{Act, DataCategory};
//!
//! let reading = Policy::from_yaml("privacy_policy: \"1.0\"\ndisclosure:\n  - {stance: does_not, data: [personal_data], modes: [sell]}\n")?;
//! let claims = Claims::of(&reading.policy);
//! let sold = claims.ask(&Question::act(Act::Sell).data(DataCategory::EmailAddress));
//! assert_eq!((sold.verdict(), sold.whole()), (Verdict::No, Some(true)));
//! // Who does not sell may still disclose: the file does not say.
//! assert_eq!(claims.ask(&Question::act(Act::Disclose)).verdict(), Verdict::NotStated);
//! # Ok::<(), privacy_policy::Problems>(())
//! ```

mod actor;
mod allowed;
mod answer;
mod asked;
mod bounds;
mod claim;
mod company;
mod contradiction;
mod exceptions;
mod extent;
mod fact_index;
mod find;
mod ground;
mod joins;
mod length;
mod limit;
mod link;
mod make;
#[cfg(feature = "pages")]
mod mentions;
mod names;
mod opened;
mod places;
mod question;
mod silence;
mod verdict;
mod within;

use std::collections::HashMap;

pub use actor::{Actor, Whose};
pub use answer::{Answer, Side};
pub(crate) use bounds::Bounded;
pub use claim::{Claim, Matter};
pub(crate) use contradiction::Clash;
pub(crate) use extent::Extent;
pub use extent::Fit;
pub use find::Beside;
pub use ground::{Ground, Part, Respect};
pub(crate) use joins::{Content, Joins, Numbers, Respects, seat};
pub use joins::{Fact, Joined};
pub(crate) use length::{Length, Longer};
pub use limit::Limit;
pub use link::Link;
pub(crate) use make::Reader;
#[cfg(feature = "pages")]
pub(crate) use mentions::{Mention, Standing};
pub(crate) use names::{Described, Held, Names, may_hold};
pub use opened::Item;
pub(crate) use opened::Items;
pub use question::Question;
pub use silence::Silence;
pub use verdict::Verdict;

use crate::model::{Id, PartyRef, Policy};
use crate::vocab::Condition;
use find::Filled;
use places::Places;

/// What a policy claims. Made once for a policy, asked many times.
#[derive(Debug)]
pub struct Claims<'p> {
    pub(crate) reader: Reader<'p>,
    claims: Vec<Claim<'p>>,
    /// For every statement, the one whose exception it is, and how many exceptions lie in each other down to it.
    rules: Vec<Option<(usize, usize)>>,
    pub(crate) places: Places,
}

/// How many exceptions may lie in each other. No text has more than two; a circle ends here.
const DEPTH: usize = 16;

impl<'p> Claims<'p> {
    /// The claims of a policy. Names that are not declared are about nothing; definitions that hold each other are cut where the circle closes.
    #[must_use]
    pub fn of(policy: &'p Policy) -> Self {
        let reader = Reader::of(policy);
        let (mut claims, mut ids, mut limited) = (Vec::new(), HashMap::<&Id, usize>::new(), Vec::new());
        for (number, (place, statement)) in policy.statements().enumerate() {
            claims.extend(reader.claims(place, statement, number));
            statement.id().into_iter().for_each(|id| _ = ids.entry(id).or_insert(number));
            limited.push(statement.common().exception_to);
        }
        let rule: Vec<Option<usize>> = limited.into_iter().map(|id| ids.get(id?).copied()).collect();
        let depth = |number: usize| std::iter::successors(Some(number), |number| rule.get(*number).copied().flatten()).take(DEPTH).count();
        let rules = rule.iter().enumerate().map(|(number, rule)| rule.map(|rule| (rule, depth(number)))).collect();
        Self { reader, claims, rules, places: Places::of(policy) }
    }

    /// The policy.
    #[must_use]
    pub const fn policy(&self) -> &'p Policy {
        self.reader.policy
    }

    /// The claims, in the order of the statements.
    #[must_use]
    pub fn all(&self) -> &[Claim<'p>] {
        &self.claims
    }

    /// Answers a question.
    #[must_use]
    pub fn ask(&self, question: &Question) -> Answer<'_, 'p> {
        self.ask_beyond(question, &[])
    }

    /// Answers a question for somebody who accepts that it is done under these conditions, or narrower ones: claims of what is done only then are left out.
    #[must_use]
    pub fn ask_beyond(&self, question: &Question, accepted: &[Condition]) -> Answer<'_, 'p> {
        let filled = Filled::new(question, self);
        let of_children = filled.of_children(self);
        let filled = |claim: &Claim<'_>| of_children.as_ref().filter(|_| claim.marks.of_children).unwrap_or(&filled);
        let counted = self.claims.iter().enumerate().filter(|(_, claim)| !(claim.asserts() && claim.is_only_under(accepted)));
        let found = counted.filter_map(|(number, claim)| filled(claim).find(self, number, claim)).collect();
        Answer::new(self, question, found)
    }

    /// Whether these are the publishers, named: all of them.
    pub(super) fn is_sole(&self, by: &[PartyRef]) -> bool {
        let publishers = &self.policy().publishers;
        !publishers.is_empty() && by.len() == publishers.len() && publishers.keys().all(|name| by.iter().any(|party| party.name() == Some(name)))
    }

    /// The statement whose exception a statement is, by its number.
    pub(crate) fn rule_of(&self, statement: usize) -> Option<usize> {
        self.rules.get(statement).copied().flatten().map(|(rule, _)| rule)
    }

    /// How many exceptions lie in each other down to a statement.
    fn depth_of(&self, statement: usize) -> usize {
        self.rules.get(statement).copied().flatten().map_or(0, |(_, depth)| depth)
    }
}
