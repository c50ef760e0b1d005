//! One verdict: what a policy says to a question.

use std::fmt;

/// What a policy says to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The text says that it is done.
    Yes,
    /// The text reserves it: it may be done.
    May,
    /// The text denies it.
    No,
    /// The text both says that it is or may be done, and denies it.
    Both,
    /// Something is said of what is wider, vaguer or weaker: whether it holds for what is asked, the text leaves open.
    LeftOpen,
    /// Nothing in the file says it, and nothing denies it.
    NotStated,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 6] = [Self::Yes, Self::May, Self::No, Self::Both, Self::LeftOpen, Self::NotStated];

    /// The verdict as a word of the output formats: `yes`, `may`, `no`, `both`, `left_open` or `not_stated`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::May => "may",
            Self::No => "no",
            Self::Both => "both",
            Self::LeftOpen => "left_open",
            Self::NotStated => "not_stated",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
