//! Integrity.
use crate::model::Policy;
use crate::read::Collector;
use crate::source::tree::Tree;
pub(crate) fn check(_policy: &Policy, _tree: &Tree<'_>, _whole: bool, _problems: &mut Collector<'_>) {}
