//! Paths: where something stands in a policy, told without line numbers.

use std::borrow::Cow;
use std::fmt;

use smallvec::SmallVec;

use super::{DefinedName, Id};

/// A step of a path: a key of a map or a position in a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A key.
    Key(Cow<'static, str>),
    /// A position, from 0.
    Index(usize),
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Self::Key(Cow::Owned(key))
    }
}

impl From<&Id> for Step {
    fn from(id: &Id) -> Self {
        id.as_str().to_owned().into()
    }
}

impl From<&DefinedName> for Step {
    fn from(name: &DefinedName) -> Self {
        name.as_str().to_owned().into()
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// Where something stands in a policy, such as `collection[2].data[0]`. The empty path is the whole document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Path(SmallVec<[Step; 4]>);

impl Path {
    /// The whole document.
    #[must_use]
    pub const fn root() -> Self {
        Self(SmallVec::new_const())
    }

    /// The steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The path one step further in.
    #[must_use]
    pub fn join(&self, step: impl Into<Step>) -> Self {
        self.0.iter().cloned().chain([step.into()]).collect()
    }

    /// The same path, one step further in.
    pub(crate) fn then(mut self, step: impl Into<Step>) -> Self {
        self.0.push(step.into());
        self
    }

    /// The path as an RFC 6901 JSON Pointer, such as `/collection/2/data/0`.
    #[must_use]
    pub fn pointer(&self) -> String {
        self.0
            .iter()
            .map(|step| match step {
                Step::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
                Step::Index(index) => format!("/{index}"),
            })
            .collect()
    }
}

impl FromIterator<Step> for Path {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => {
                    let dot = if i == 0 { "" } else { "." };
                    write!(f, "{dot}{key}")?;
                }
                Step::Key(key) => write!(f, "[{key:?}]")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
