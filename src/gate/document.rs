//! The kinds of file that the gate knows, and what advice calls them.

use super::shape::{ObjectShape, Shape};
use super::shapes;

/// A kind of file: what it is made of, and what is said of it.
#[derive(Debug)]
pub(crate) struct Document {
    /// The shape of the whole.
    pub(super) root: &'static ObjectShape,
    /// The shape of the whole, as what may stand there.
    pub(super) shape: Shape,
    /// What it is called in a sentence.
    pub(super) name: &'static str,
    /// What to do with a key that has nothing to say.
    pub(super) leave_out: &'static str,
    /// What to do with a word such as "none" where a term belongs.
    pub(super) no_term: &'static str,
    /// What to do with a second key where there is one only.
    pub(super) one_only: &'static str,
    /// What to do with a flag that does not hold.
    pub(super) no_flag: &'static str,
    /// How such a file begins, for one that does not.
    pub(super) begin: &'static str,
    /// The smallest such file, for one in which nothing stands.
    pub(crate) smallest: &'static str,
    /// Vocabularies that belong to other kinds of file.
    pub(super) foreign: &'static [&'static str],
}

/// A policy.
pub(crate) static POLICY: Document = Document {
    root: &shapes::POLICY,
    shape: Shape::Object(&shapes::POLICY),
    name: "a policy",
    leave_out: "leave it out: what is not recorded is left out, and confirmed silence stands under `not_stated`",
    no_term: "silence is no term: leave the key out, and list the topic under `not_stated` if the text is silent on it",
    one_only: "keep one; where the text says two things, write two statements",
    no_flag: "leave the key out where the text does not say so",
    begin: "a policy is made of `key: value` lines, the first being `privacy_policy: \"1.0\"`; `privacy-policy init` writes one to start from",
    smallest: "the smallest policy is `privacy_policy: \"1.0\"`; `privacy-policy init` writes one to start from",
    foreign: &["acts", "wish_answers"],
};

/// Wishes about policies.
pub(crate) static PREFERENCES: Document = Document {
    root: &shapes::PREFERENCES,
    shape: Shape::Object(&shapes::PREFERENCES),
    name: "a preferences file",
    leave_out: "write what is meant, or leave the key out: what is left out limits nothing",
    no_term: "leave the key out: a key that is left out limits nothing",
    one_only: "keep one; to ask several things at once, list them under `all` or `any`",
    no_flag: "leave the key out where it does not hold",
    begin: "a preferences file is made of `key: value` lines, the first being `privacy_preferences: \"1.0\"`, and has a list `wishes`",
    smallest: "a preferences file begins with `privacy_preferences: \"1.0\"` and has a list `wishes`",
    foreign: &[],
};
