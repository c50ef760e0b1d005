//! What follows from the changes: whether they are material, what the old text promised for them, and which laws ask for a notice.

use std::collections::HashSet;

use super::lexicon::Lexicon;
use super::promises::{Promise, promises};
use super::{Change, Direction};
use crate::checks::{Assumption, Due, Kind, Options, Requirement, applicable};
use crate::claims::Matter;
use crate::model::{Date, Path, Policy};
use crate::vocab::{Act, Topic, Vocabulary};

/// What follows from the changes between two versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Follows {
    /// Whether the changes are material.
    pub material: Material,
    /// Why, in one sentence without a full stop.
    pub reason: String,
    /// What the old text promised for changes like these.
    pub promises: Vec<Promise>,
    /// Laws that ask for something when such changes are made.
    pub laws: Vec<LawRow>,
    /// Whether the new text has a later date than the old one: of its last change, or of its taking effect.
    pub new_date: bool,
}

/// Whether changes are material: whether they matter to the people concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Material {
    /// More may be done with data, or people are protected less.
    Yes,
    /// A person has to look.
    Unclear,
    /// Nothing is wider.
    No,
}

impl Material {
    /// The answer in a word, as output formats write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Unclear => "unclear",
            Self::No => "no",
        }
    }
}

/// A rule of law that such changes touch.
#[derive(Debug, Clone, PartialEq)]
pub struct LawRow {
    /// The requirement, with provision, explanation and link.
    pub requirement: &'static Requirement,
    /// What in the changes makes it due, in one sentence without a full stop.
    pub why: &'static str,
    /// Facts outside the text on which it depends.
    pub depends_on: Vec<Assumption>,
}

/// What the changes do, as far as promises and laws ask.
#[derive(Debug, Default)]
pub(super) struct Touched {
    pub(super) wider: bool,
    pub(super) unclear: bool,
    pub(super) purposes: bool,
    pub(super) recipients: bool,
    pub(super) data: bool,
    pub(super) publishers: bool,
}

impl Touched {
    fn new(changes: &[Change], new: &Lexicon<'_>) -> Self {
        let any = |direction| changes.iter().any(|change| change.direction == direction);
        let wider = || changes.iter().filter(|change| change.direction == Direction::Wider);
        let field = |parts: &[&str], fields: &[&str]| {
            wider().any(|change| parts.contains(&change.part) && change.field.as_deref().is_some_and(|field| fields.contains(&field)))
        };
        let mut touched = Self {
            wider: any(Direction::Wider),
            unclear: any(Direction::Unclear),
            purposes: field(&["use", "collection", "tracking", "disclosure", "automated_decisions", "retention"], &["purposes", "reasons"]),
            recipients: field(&["disclosure", "recipients", "transfers"], &["recipients", "members"]),
            data: field(&["collection", "tracking", "definitions"], &["data", "stores"]),
            publishers: changes.iter().any(|change| change.part == "publishers" && change.direction != Direction::Neutral),
        };
        // Of a new statement, what it claims.
        let added: HashSet<&Path> = wider().filter(|change| change.field.is_none()).filter_map(|change| Some(&change.new.as_ref()?.path)).collect();
        if !added.is_empty() {
            for (_, statement) in new.policy.statements().filter(|(place, _)| added.contains(&place.path())) {
                let acts = new.reader().matters(statement).into_iter().filter(|(_, actor)| actor.whose.is_own());
                for act in acts.filter_map(|(matter, _)| if let Matter::Act(act) = matter { Some(act) } else { None }) {
                    touched.purposes |= act.is_a(Act::Use) && !statement.purposes().is_empty();
                    touched.recipients |= act.is_a(Act::Disclose);
                    touched.data |= act == Act::Collect;
                }
            }
        }
        touched
    }
}

pub(super) fn follows(old: &Policy, new: &Lexicon<'_>, changes: &[Change], options: &Options) -> Follows {
    let touched = Touched::new(changes, new);
    let new = new.policy;
    let (material, reason) = match (&touched, changes.len()) {
        (_, 0) => (Material::No, "both texts say the same"),
        (Touched { wider: true, .. }, _) => (Material::Yes, "more may be done with data than before, or people are protected less"),
        (Touched { unclear: true, .. }, _) => (Material::Unclear, "nothing is certainly wider, and a person has to look at what is unclear"),
        _ => (Material::No, "nothing is wider than before"),
    };
    Follows {
        material,
        reason: reason.to_owned(),
        promises: if changes.is_empty() { Vec::new() } else { promises(old, &touched) },
        laws: laws(new, &touched, options),
        new_date: is_later(old.document.last_updated, new.document.last_updated)
            || is_later(old.document.effective_date, new.document.effective_date),
    }
}

/// A date that was not there before counts as a new one.
fn is_later(old: Option<Date>, new: Option<Date>) -> bool {
    new.is_some_and(|new| old.is_none_or(|old| old.day() < new.day()))
}

/// The rows of the table of requirements that such changes touch: notice of changes, notice of new purposes, choices for new uses.
fn laws(new: &Policy, touched: &Touched, options: &Options) -> Vec<LawRow> {
    if !touched.wider {
        return Vec::new();
    }
    let rows = applicable(new, options, |requirement| match requirement.topic {
        // The change itself brings the new purpose.
        Topic::NewPurposeNotice if touched.purposes => Some(Due::Anyway),
        Topic::ChangeNotice => Some(Due::ByTrigger),
        // That choices are described is no matter of a change; that one is offered for a new use is.
        Topic::ChoiceForNewUses if requirement.kind == Kind::Substantive && (touched.purposes || touched.recipients) => Some(Due::ByTrigger),
        _ => None,
    });
    let why = |topic| match topic {
        Topic::NewPurposeNotice => "the new text has purposes that the old one did not have",
        Topic::ChoiceForNewUses => "the new text has uses or recipients that the old one did not have",
        _ => "the changes are material",
    };
    rows.into_iter().map(|(requirement, depends_on)| LawRow { requirement, why: why(requirement.topic), depends_on }).collect()
}
