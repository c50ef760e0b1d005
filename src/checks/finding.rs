//! What a check found.

use super::{Certainty, Rule, official_text};
use crate::diagnostic::Level;
use crate::model::Path;

/// Something that a check found, told in paths of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The check.
    pub rule: &'static Rule,
    /// How bad it is. Settings may change it.
    pub level: Level,
    /// How sure the check is here; at most as sure as the rule.
    pub certainty: Certainty,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where it stands; the root of the document for something that is missing from it.
    pub path: Path,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Path, String)>,
    /// What to do about it, in words.
    pub help: Option<String>,
    /// The provision, decision or judgment, where the finding rests on another one than its rule in general.
    pub basis: Option<String>,
    /// The official text of that, where there is one.
    pub link: Option<&'static str>,
}

impl Finding {
    /// A finding with the words and the weight of its rule.
    #[must_use]
    pub fn new(rule: &'static Rule, path: Path) -> Self {
        Self {
            rule,
            level: rule.level,
            certainty: rule.certainty,
            message: rule.message.to_owned(),
            path,
            related: Vec::new(),
            help: None,
            basis: None,
            link: None,
        }
    }

    /// Whether another finding tells the same of the same place.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.rule.name == other.rule.name && self.path == other.path && self.message == other.message
    }

    /// Whether it weighs more than another one, or as much and stands before it.
    pub(super) fn weighs_more_than(&self, other: &Self) -> bool {
        let (mine, theirs) = ((self.level, self.certainty), (other.level, other.certainty));
        mine > theirs || (mine == theirs && self.path < other.path)
    }

    /// Takes on the weight and the grounds of another finding that tells the same.
    pub(super) fn weigh_with(&mut self, other: &Self) {
        if (other.level, other.certainty) > (self.level, self.certainty) {
            (self.level, self.certainty, self.help) = (other.level, other.certainty, other.help.clone());
        }
        let new: Vec<&str> =
            other.basis().split("; ").filter(|one| !one.is_empty() && !self.basis().split("; ").any(|known| known == *one)).collect();
        if !new.is_empty() {
            let known = Some(self.basis()).filter(|known| !known.is_empty());
            self.basis = Some(known.into_iter().chain(new).collect::<Vec<_>>().join("; "));
        }
    }

    /// The provision, decision or judgment it rests on.
    #[must_use]
    pub fn basis(&self) -> &str {
        self.basis.as_deref().unwrap_or(self.rule.basis)
    }

    /// The official text of what it rests on; empty where none is known.
    #[must_use]
    pub fn link(&self) -> &'static str {
        match (self.link, &self.basis) {
            (Some(link), _) => link,
            // The rule's own text would be that of another law, such as the GDPR for the UK GDPR.
            (None, Some(basis)) if !basis.split("; ").any(|one| one == self.rule.basis) => official_text::of(basis).unwrap_or_default(),
            _ => self.rule.link,
        }
    }
}
