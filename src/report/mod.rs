//! Reports to look at: a page for each policy, and an index that compares them.
//!
//! A page is one HTML file with everything in it. It asks for nothing from a network, works without its script, and forbids by a Content-Security-Policy
//! whatever is not its own. Texts of a policy are shown and never become markup: templates and pictures escape them, and only addresses with `https:`,
//! `http:` and `mailto:` become links.

mod compare;
mod declared;
mod flows;
mod glossary;
mod kinds;
mod label;
mod law;
mod layout;
mod markdown;
mod markup;
mod matrix;
mod mermaid;
mod names;
mod page;
mod sankey;
mod security;
mod selection;
mod statements;
mod tally;
mod templates;
mod timeline;
mod words;

pub use compare::Summary;
pub use names::Names;
pub use templates::{PageError, Pages};

use crate::checks::Report;
use crate::model::Policy;

/// The picture of the flows from data to purposes to recipients, as an SVG image; nothing if the policy tells of none.
#[must_use]
pub fn svg(policy: &Policy) -> Option<String> {
    sankey::alone(&flows::Flows::of(policy))
}

/// The same picture as a Mermaid diagram; nothing if the policy tells of no flow.
#[must_use]
pub fn mermaid(policy: &Policy) -> Option<String> {
    mermaid::mermaid(&flows::Flows::of(policy))
}

/// A summary of a policy to read, as Markdown. `file` is what its file is called.
#[must_use]
pub fn markdown(policy: &Policy, report: &Report, file: &str) -> String {
    markdown::markdown(policy, report, file)
}
