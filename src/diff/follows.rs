//! What follows from the changes: whether they are material, what the old text promised for them, and which laws ask for a notice.

use super::{Change, Direction};
use crate::checks::{Assumption, Due, Kind, Options, Requirement, applicable};
use crate::model::{Change as ChangeRule, Date, Locator, Path, Policy};
use crate::vocab::{ChangeConsent, ChangeTrigger, Commitment, PriorData, Stance, Topic, Vocabulary};

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

/// Something that the old text promised for a change like this.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// Where it stands in the old document.
    pub path: Path,
    /// Where the old text says so.
    pub evidence: Vec<Locator>,
    /// Whether it applies for certain. If not, a person has to look at what the text means.
    pub certain: bool,
    /// For which changes, and what is promised: one sentence without a full stop.
    pub summary: String,
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
struct Touched {
    anything: bool,
    wider: bool,
    unclear: bool,
    purposes: bool,
    recipients: bool,
    data: bool,
    publishers: bool,
}

impl Touched {
    fn new(changes: &[Change]) -> Self {
        let wider = |parts: &[&str], fields: &[&str]| {
            changes.iter().any(|change| {
                let field = change.field.as_deref();
                change.direction == Direction::Wider
                    && (field.is_none() && parts.contains(&change.part) || field.is_some_and(|field| fields.contains(&field)))
            })
        };
        Self {
            anything: !changes.is_empty(),
            wider: changes.iter().any(|change| change.direction == Direction::Wider),
            unclear: changes.iter().any(|change| change.direction == Direction::Unclear),
            purposes: wider(&["use"], &["purposes", "reasons"]),
            recipients: wider(&["disclosure"], &["recipients", "members"]),
            data: wider(&["collection"], &["data", "stores"]),
            publishers: changes.iter().any(|change| change.part == "publishers" && change.direction != Direction::Neutral),
        }
    }
}

pub(super) fn follows(old: &Policy, new: &Policy, changes: &[Change], options: &Options) -> Follows {
    let touched = Touched::new(changes);
    let (material, reason) = match (&touched, changes.len()) {
        (_, 0) => (Material::No, "both texts say the same"),
        (Touched { wider: true, .. }, _) => (Material::Yes, "more may be done with data than before, or people are protected less"),
        (Touched { unclear: true, .. }, _) => (Material::Unclear, "nothing is certainly wider, and a person has to look at what is unclear"),
        _ => (Material::No, "nothing is wider than before"),
    };
    Follows {
        material,
        reason: reason.to_owned(),
        promises: if touched.anything { promises(old, &touched) } else { Vec::new() },
        laws: laws(new, &touched, options),
        new_date: is_later(old.document.last_updated, new.document.last_updated)
            || is_later(old.document.effective_date, new.document.effective_date),
    }
}

/// A date that was not there before counts as a new one.
fn is_later(old: Option<Date>, new: Option<Date>) -> bool {
    new.is_some_and(|new| old.is_none_or(|old| old.day() < new.day()))
}

fn promises(old: &Policy, touched: &Touched) -> Vec<Promise> {
    let rules = old.changes.iter().enumerate().filter(|(_, rule)| rule.stance != Stance::DoesNot).filter_map(|(at, rule)| {
        let (certain, which) = applies(rule, touched)?;
        let path = Path::root().join("changes").join(at);
        Some(Promise { path, evidence: rule.evidence.clone(), certain, summary: format!("for {which}, {}", promised(rule)?) })
    });
    let commitments = old.commitments.iter().enumerate().filter(|_| touched.purposes).filter_map(|(at, promise)| {
        let what = match promise.commitment {
            Commitment::FurtherNotices => "the old text promises a further notice where data is used in a new way",
            Commitment::PurposeLimitation => "the old text promises to use data for the purposes told only, and now there are more",
            _ => return None,
        };
        let path = Path::root().join("commitments").join(at);
        Some(Promise { path, evidence: promise.evidence.clone(), certain: true, summary: what.to_owned() })
    });
    rules.chain(commitments).collect()
}

/// Whether a rule on changes is about changes like these, for certain or perhaps, and which changes it is about.
fn applies(rule: &ChangeRule, touched: &Touched) -> Option<(bool, &'static str)> {
    let Touched { wider, unclear, .. } = *touched;
    let perhaps = |certain: bool, perhaps: bool| if certain { Some(true) } else { perhaps.then_some(false) };
    let trigger = rule.trigger.unwrap_or(ChangeTrigger::Any);
    let (certain, which) = match trigger {
        ChangeTrigger::Any => (Some(true), "every change"),
        ChangeTrigger::Minor => (perhaps(!wider && !unclear, !wider), "small changes"),
        ChangeTrigger::Material => (perhaps(wider, true), "material changes"),
        ChangeTrigger::MateriallyLessRestrictive => (perhaps(wider, unclear), "changes that are materially less restrictive"),
        ChangeTrigger::NewUse => (perhaps(touched.purposes, unclear), "new uses"),
        ChangeTrigger::NewRecipients => (perhaps(touched.recipients, unclear), "new recipients"),
        ChangeTrigger::NewData => (perhaps(touched.data, unclear), "new data"),
        ChangeTrigger::ControllerChange => (perhaps(touched.publishers, false), "a change of the company that is responsible"),
        ChangeTrigger::LawChange => (Some(false), "changes that follow a change of law"),
    };
    // What the text limits to some data, people or cases has to be looked at.
    let limited = !rule.data.is_empty() || !rule.only_if.is_empty() || !rule.only_if_any.is_empty() || !rule.unless.is_empty();
    certain.map(|certain| (certain && !limited, which))
}

/// What a rule on changes says will be done; nothing if it only tells readers to look.
fn promised(rule: &ChangeRule) -> Option<String> {
    let mut said = Vec::new();
    if !rule.announced_by.is_empty() {
        let ways: Vec<String> = rule.announced_by.iter().map(|way| format!("`{}`", way.name())).collect();
        said.push(format!("notice by {}", ways.join(", ")));
    }
    if let Some(period) = &rule.notice_period {
        said.push(format!("`{period}` of time before it takes effect"));
    }
    match rule.consent {
        Some(ChangeConsent::Obtain) => said.push("consent".to_owned()),
        Some(ChangeConsent::ObtainIfLawRequires) => said.push("consent where the law asks for it".to_owned()),
        Some(ChangeConsent::NotNeeded) => said.push("no consent".to_owned()),
        _ => {}
    }
    match rule.prior_data {
        Some(PriorData::PolicyAtCollectionApplies) => said.push("that data already held stays under the old text".to_owned()),
        Some(PriorData::ConsentNeeded) => said.push("consent for data already held".to_owned()),
        Some(PriorData::ConsentIfLawRequires) => said.push("consent for data already held, where the law asks for it".to_owned()),
        Some(PriorData::OptOutOffered) => said.push("a way to opt out for data already held".to_owned()),
        Some(PriorData::NewPolicyApplies) => said.push("that the new text applies to data already held".to_owned()),
        None => {}
    }
    if let Some(moment) = rule.effective {
        said.push(format!("effect `{}`", moment.name()));
    }
    if rule.continued_use_is_acceptance {
        said.push("that going on using the service counts as acceptance".to_owned());
    }
    let verb = if rule.stance == Stance::May { "reserves" } else { "announces" };
    (!said.is_empty()).then(|| format!("the old text {verb}: {}", said.join("; ")))
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
