//! Questions to a policy: may this be done with this data, for this purpose, with this recipient? And answers with what they rest on.
//!
//! ```
//! use privacy_policy::Policy;
//! use privacy_policy::ask::{Index, Question, Verdict};
//! use privacy_policy::vocab::{DataCategory, Purpose};
//!
//! let reading = Policy::from_yaml("privacy_policy: \"1.0\"\nuse:\n  - data: [contact]\n    purposes: [marketing]\n    stance: may\n")?;
//! let index = Index::new(&reading.policy);
//! let question = Question { data: Some(DataCategory::EmailAddress.into()), purpose: Some(Purpose::Newsletters), ..Question::default() };
//! assert_eq!(index.ask(&question).verdict(), Verdict::NotStated);
//! let question = Question { purpose: Some(Purpose::DirectMarketing), ..question };
//! let answer = index.ask(&question);
//! assert_eq!(answer.verdict(), Verdict::May);
//! assert_eq!(answer.grounds().next().map(|ground| ground.place.path().to_string()).as_deref(), Some("use[0]"));
//! # Ok::<(), privacy_policy::Problems>(())
//! ```
//!
//! # What an answer means
//!
//! An answer never claims more than the statements of the file.
//!
//! - **Yes** or **may**: a statement says that it is done, or reserves it. What is said of something wider is said of what is asked for, by the
//!   hierarchy of the vocabularies and by the definitions of the file. What is said of something narrower is said *for part* of it. What the text
//!   only hints at (`hedged`, or a definition that says "may include") is at most *may*. Conditions and limits do not change the verdict: they are shown with it.
//! - **No**: a statement denies it, or says "only" of something else. It is a whole no if the denial covers all that is asked for and nothing limits it:
//!   no condition, no `applies_to`, no other actor, no narrower method, and so on; otherwise a no for part. A denial that is silent about data,
//!   purposes or recipients denies all of them. `exclusive` denies what lies outside of the list, for what the other lists of the
//!   statement hold; not where a name in the list is described by examples, since nobody knows what else it holds; and
//!   a declared name only where nothing of it is in the list; and not where something is excepted from the list.
//! - **Not stated**: neither. [`Answer::silence`] tells whether the file says that the text is silent.
//!
//! What a statement or a definition takes out it does not say anything of; a statement that takes out all that it names says nothing.
//!
//! The strongest answer counts, *yes* before *may* before *no*, and the grounds show every side. A denial with `exception_to` lifts the statement that
//! it names for what it denies.
//!
//! What is not asked is not restricted: any purpose will do for a yes, and a no has to deny all purposes. Where the question names no action,
//! a denial is about its own act only, and so about part; but a question that names a recipient and no action asks whether the recipient gets the data.
//!
//! A statement that is silent about something that is asked for, such as a disclosure without purposes, does not answer: it is listed as one that leaves it
//! [open](Side::Open). That data is erased in the end does not say that it is kept. To disclose is not to sell: that data is given in some way leaves open whether it is sold.

mod action;
mod answer;
mod bits;
mod field;
mod ground;
mod index;
mod judge;
mod limit;
mod link;
mod question;
mod silence;

pub use action::{Action, UnknownAction};
pub use answer::{Answer, Verdict};
pub use ground::{Ground, Part, Respect, Side};
pub use index::Index;
pub use limit::Limit;
pub use link::Link;
pub use question::Question;
pub use silence::Silence;
