//! The documentation of a kind of problem.

use super::Code;

/// The documentation of a kind of problem, written for whoever meets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation(&'static str);

impl Explanation {
    /// The whole text, as Markdown: what it means, why it matters, an example of the problem and one without it.
    #[must_use]
    pub const fn markdown(self) -> &'static str {
        self.0
    }
}

impl Code {
    /// What the problem means, why it matters and how to mend it.
    #[must_use]
    pub const fn explanation(self) -> Explanation {
        Explanation(self.explanation_text())
    }
}
