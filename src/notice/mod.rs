//! A plain-language notice made from a policy file: a summary on top, the details below.
//!
//! Every sentence comes from something that the file states, in the words of [`phrase`](crate::phrase): nothing is said about what the file is
//! silent on, apart from the topics that it lists under `not_stated`. What a law asks for and the file lacks is told in a section of its own that
//! is marked as no part of the policy.
//!
//! The pages are made from templates in the language of [minijinja](https://docs.rs/minijinja), which can be replaced one by one. They get the
//! [`Facts`] of the policy; what is not there is an error, and a template that does not come to an end is stopped.
//!
//! ```
//! use privacy_policy::Policy;
//! use privacy_policy::notice::{Format, Templates, facts};
//!
//! let reading = Policy::from_yaml("privacy_policy: \"1.0\"\ncollection:\n  - data: [email_address]\n    context: [registration]\n")?;
//! let page = Templates::built_in().render(Format::Markdown, &facts(&reading.policy, None))?;
//! assert!(page.contains("We collect your e-mail address when you sign up."));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod facts;
mod law;
mod markdown;
mod pieces;
mod sections;
mod summary;
mod templates;

pub use facts::{Entry, Facts, Item, Section, facts};
pub use law::{Gap, LawSection};
pub use pieces::PieceFacts;
pub use summary::{Group, SummaryRow};
pub use templates::{BUILT_IN, Format, TemplateError, Templates};
